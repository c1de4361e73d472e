/** What every element owes to who sees little: forced colours, edges that show, 400 % zoom. Contrast of text: axe, in `stories.test.ts`. */
import {expect} from '@open-wc/testing';
import {stories} from '/virtual/stories.js';
import {axe, emulateMedia, frame, setViewport, until} from './support/index.js';

/** Every element that shows something, with all of it open where it can be. */
const widgets = stories.filter(({parameters}) => !parameters['isPage']);
const fixtures = [...new Set(widgets.map(({element}) => element))]
  .filter((tag) => tag !== 'dm-locale')
  .map((tag) => {
    const of = (wanted: string) => stories.find(({element, name}) => element === tag && name === wanted);
    return {tag, story: of('All') ?? of('Expanded') ?? of('Default')!};
  });

const show = async ({tag, story}: (typeof fixtures)[number], globals?: Record<string, unknown>) => {
  const host = await story.render({}, globals);
  const root = host.querySelector(tag)!.shadowRoot!;
  const last = tag === 'dm-references' ? '[part=item]' : '[part=sources], [part=version]';
  await until(() => root.querySelector(last), 'all of it is here');
  return {host, root};
};

describe('forced colours: every element', function () {
  this.timeout(30_000);

  for (const fixture of fixtures) {
    const {tag} = fixture;
    it(`${tag} has no axe violation in forced colours`, async function () {
      // The other engines have no way to be told.
      if (!(await emulateMedia({'forced-colors': 'active'}))) this.skip();
      const {host} = await show(fixture);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(await axe(host)).to.deep.equal([]);
    });
  }
});

describe('what is no text', () => {
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

  /** Relative luminance of colours that lie one on the other, the last on top; as WCAG 2.2 defines it. */
  const luminance = (colours: readonly string[]) => {
    for (const colour of colours) {
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...pixel.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };

  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

  /** The backgrounds below a node, the outermost first. */
  const grounds = (node: Element): string[] => {
    const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    return [...(parent ? grounds(parent) : ['white']), getComputedStyle(node).backgroundColor];
  };
  const around = (node: Element) => grounds(node).slice(0, -1);

  for (const theme of ['light', 'dark']) {
    for (const fixture of fixtures) {
      const {tag} = fixture;
      it(`${tag} has edges of controls, marks and the ring of the focus at 3 to 1 or more when it is ${theme}`, async () => {
        const {root} = await show(fixture, {theme});
        const expectSeen = (what: Element, colour: string, ground: readonly string[]) =>
          expect(
            ratio(luminance([...ground, colour]), luminance(ground)),
            `${what.outerHTML.slice(0, 99)} ${colour}`,
          ).to.be.at.least(3);
        const shown = (selector: string) =>
          [...root.querySelectorAll(selector)].filter((node) => node.checkVisibility());
        // A browser paints its own tick boxes.
        const edged = shown(
          'button:not([part=word]), select, textarea, input:not([type=checkbox]), [part=tier], [part=call], .callout',
        );
        for (const node of edged) expectSeen(node, getComputedStyle(node).borderInlineStartColor, around(node));
        for (const mark of shown('.mark')) expectSeen(mark, getComputedStyle(mark).backgroundColor, around(mark));
        const controls = new Map(
          shown('a[href], button, input, select, summary, textarea').map((each) => [
            each.localName,
            each as HTMLElement,
          ]),
        );
        expect(controls.size > 0, 'it can be used').to.equal(tag !== 'dm-disclaimer');
        for (const control of controls.values()) {
          control.focus();
          const {outlineStyle, outlineColor} = getComputedStyle(control);
          // WebKit's driver shows the focus nowhere.
          if (control.matches(':focus-visible')) expect(outlineStyle, control.outerHTML.slice(0, 99)).to.equal('solid');
          expectSeen(control, outlineColor, around(control));
        }
      });
    }
  }
});

describe('400 % zoom: every element', () => {
  for (const fixture of fixtures) {
    it(`${fixture.tag} does not scroll sideways at 320 pixels`, async () => {
      await setViewport(320);
      const {host} = await show(fixture);
      await frame();
      expect(host.scrollWidth).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`${fixture.tag} loses nothing at 320 pixels with wide text spacing`, async () => {
      await setViewport(320);
      const {host, root} = await show(fixture);
      // A reader's own style sheet, which reaches the inside of a widget, with the values of WCAG 2.2.
      const spaced = new CSSStyleSheet();
      spaced.replaceSync(`* {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p {
        margin-block-end: 2em !important;
      }`);
      root.adoptedStyleSheets.push(spaced);
      await frame();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(host.scrollWidth).to.be.at.most(320);
      const cut = [...root.querySelectorAll('.base, .base *')].filter((node) => {
        const {overflowX, overflowY} = getComputedStyle(node);
        // For the eye, a link to copy is a “#” only.
        if (!node.checkVisibility() || node.closest('.vh, select, textarea, thead, [part=link]')) return false;
        const {scrollWidth, clientWidth, scrollHeight, clientHeight} = node;
        return (
          (overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
          (overflowY !== 'visible' && scrollHeight > clientHeight + 1)
        );
      });
      expect(cut.map(({outerHTML}) => outerHTML.slice(0, 99))).to.deep.equal([]);
    });
  }
});
