/** Every widget in boxes of six widths inside of one wide window: it follows its container, never the window. */
import {expect} from '@open-wc/testing';
import {stories} from '/virtual/stories.js';
import {frame, isMeantToShow, name, outside, setViewport} from './support/index.js';

const widths = [240, 320, 480, 768, 1024, 1600];

/** Those that show a text of their own: a language pack shows nothing, and the scorecard is no widget. */
const shown = stories.filter(
  ({element, name: story}) => story === 'Default' && !['dm-locale', 'dm-scorecard'].includes(element),
);

const probe = document.createElement('canvas').getContext('2d')!;

/** `1ch` of the font that an element has. */
const chOf = (node: Element) => {
  const {fontStyle, fontWeight, fontSize, fontFamily} = getComputedStyle(node);
  probe.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return probe.measureText('0').width;
};

/** The longest line of an element, in `ch`. */
const lineOf = (node: Element) => {
  const content = document.createRange();
  content.selectNodeContents(node);
  return content.getBoundingClientRect().width / chOf(node);
};

describe('a container', function () {
  this.timeout(60_000);
  let hosts: HTMLElement[];

  /** All widgets below each other. */
  const mountAll = async () => {
    hosts = await Promise.all(shown.map(({render}) => render()));
    for (const host of hosts) (host.firstElementChild as HTMLElement).style.padding = '0';
    for (const details of nodes('details')) (details as HTMLDetailsElement).open = true;
  };

  const nodes = (selector: string) =>
    hosts.flatMap((host) =>
      [...host.querySelectorAll('*')].flatMap((each) => [...(each.shadowRoot?.querySelectorAll(selector) ?? [])]),
    );

  const narrow = async (width: number) => {
    for (const host of hosts) host.style.inlineSize = `${width}px`;
    await frame();
    await frame();
  };

  it('of any width holds each widget: nothing sticks out, no long line, nothing too small to touch', async () => {
    await setViewport(1600, 900);
    await mountAll();
    expect(shown.length).to.be.greaterThan(20);
    const faults: string[] = [];
    for (const width of widths) {
      await narrow(width);
      // A word stands in a line of the page: where that breaks is the page's.
      const boxes = nodes('*').filter((node) => (node.getRootNode() as ShadowRoot).host.localName !== 'dm-term');
      faults.push(...outside(boxes).map((each) => `${width}: sticks out: ${each}`));
      // The card's print is small, and it is as wide as a bank card.
      const prose = nodes('p, li, dd, label').filter(
        (node) => isMeantToShow(node) && !node.querySelector('p, li, dl, div, label') && !node.closest('.face'),
      );
      expect(prose.length).to.be.greaterThan(1000);
      for (const node of prose) {
        const line = lineOf(node);
        // About 70: WebKit counts bold letters a little wider.
        if (line > 75) faults.push(`${width}: a line of ${Math.round(line)}ch: ${name(node)}`);
      }
      for (const control of nodes('button, summary, input, select, textarea, nav a')) {
        const {width: inline, height: block} = control.getBoundingClientRect();
        if (control.checkVisibility() && Math.min(inline, block) < 23.5) {
          faults.push(`${width}: ${Math.round(inline)} by ${Math.round(block)} pixels: ${name(control)}`);
        }
      }
    }
    expect(faults).to.deep.equal([]);
  });
});
