/** Every story is a fixture: it renders, says nothing it should not, and has no axe violation. Then the keyboard. */
import {expect} from '@open-wc/testing';
import {loadSources} from '../dist/src/base/load-section.js';
import {stories as all} from '/virtual/stories.js';
import {axe, captureErrors, emulateMedia, engine, frame, press, setViewport, until} from './support/index.js';

const tags = [
  ...['dm-red-flags', 'dm-diet-card', 'dm-drug-sheet', 'dm-subtypes', 'dm-disclaimer', 'dm-overview', 'dm-causes'],
  ...[
    'dm-tests',
    'dm-therapies',
    'dm-supplements',
    'dm-advanced-therapies',
    'dm-procedures',
    'dm-prevention',
    'dm-faq',
    'dm-guide',
    'dm-visit-sheet',
    'dm-wallet-card',
    'dm-symptoms',
    'dm-glossary',
    'dm-references',
  ],
];

/** They have no list of sources of their own to wait for. */
const withoutSources = ['dm-disclaimer', 'dm-glossary', 'dm-references'];

/** Without the pages that show no widget of their own: `pages.test.ts` and `scorecard.test.ts`. */
const stories = all.filter(({parameters}) => !parameters['isPage']);

const story = (tag: string, name: string) => stories.find((each) => each.element === tag && each.name === name)!;

describe('stories', () => {
  it('has those of every element, in every state', () => {
    expect(new Set(stories.map(({element}) => element))).to.deep.equal(new Set([...tags, 'dm-term', 'dm-locale']));
    const states = [
      ...['Default', 'LongText', 'Loading', 'Failed', 'WithStaticChildren', 'Narrow', 'HostOverride'],
      ...['Short', 'Expanded', 'RightToLeft'],
    ];
    for (const tag of tags) {
      expect(stories.filter(({element}) => element === tag).map(({name}) => name)).to.include.members(states);
    }
  });

  for (const {element: tag, name, parameters, render} of stories) {
    it(`${tag} ${name} renders without a word in the console, and without an axe violation`, async () => {
      const said = captureErrors();
      const host = await render();
      // What a language pack does shows in the widget beside it.
      const isPack = tag === 'dm-locale';
      const element = host.querySelector<HTMLElement>(isPack ? 'dm-red-flags' : tag)!;
      const isStatic = parameters['pending'] === true || (name === 'Failed' && !isPack);
      const shown = isStatic ? element : element.shadowRoot!.querySelector<HTMLElement>('.base')!;
      // A word stands in a text of the page.
      const text = (tag === 'dm-term' ? host : shown).innerText;
      expect(text.trim().length, 'what there is to read').to.be.greaterThan(100);
      const isWrong = ['Failed', 'UnknownTerm', 'BadPack'].includes(name);
      if (isPack) {
        if (isWrong) await until(() => said.warnings.length > 0, 'the console says what is wrong');
        const language = isWrong ? 'en' : 'sw';
        await until(() => shown.lang === language, `it shows ${language}`);
      }
      expect(await axe(host)).to.deep.equal([]);
      expect(said.errors).to.deep.equal([]);
      expect(said.warnings).to.have.length(isWrong ? 1 : 0);
    });
  }

  for (const tag of tags) {
    for (const globals of [{theme: 'dark'}, {language: 'es', region: 'ES'}, {headingLevel: '6', theme: 'dark'}]) {
      it(`${tag} has no axe violation with ${JSON.stringify(globals)}`, async () => {
        const said = captureErrors();
        const host = await story(tag, 'Expanded').render({}, globals);
        expect(await axe(host)).to.deep.equal([]);
        expect(said).to.deep.include({warnings: [], errors: []});
      });
    }
  }
});

describe('keyboard', () => {
  /** What a reader can use with it, in order. */
  const controls = (root: ShadowRoot) =>
    [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')].filter(
      (control) => control.localName === 'summary' || !control.closest('details:not([open])'),
    );

  const describeControl = (control: Element) =>
    `${control.localName} ${control.closest('[data-key]')?.getAttribute('data-key') ?? ''} ${control.textContent?.trim().slice(0, 20)}`;

  const outline = (control: Element) => {
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(control);
    return {outlineStyle, outlineWidth, outlineColor};
  };

  for (const [tag, name] of [
    // The guide has the controls of all others in it: `guide.test.ts`. Others stand beside the references' default story.
    ...tags
      .filter((each) => each !== 'dm-guide')
      .map((each) => [each, each === 'dm-references' ? 'All' : 'Default'] as const),
    ['dm-drug-sheet', 'OneItem'] as const,
  ]) {
    it(`reaches everything in ${tag} ${name}, in order, forwards and backwards, with visible focus`, async function () {
      // Some have more than a hundred stops.
      this.timeout(60_000);
      const host = await story(tag, name).render();
      const [before, after] = [document.createElement('button'), document.createElement('button')];
      before.textContent = after.textContent = 'Of the page';
      host.prepend(before);
      host.append(after);
      const root = host.querySelector(tag)!.shadowRoot!;
      // They come after the words.
      const last = withoutSources.includes(tag) ? 'footer' : '[part=sources]';
      // A long list comes in parts.
      const sources = tag === 'dm-references' ? (await loadSources('all')).length : 0;
      await until(
        () => root.querySelector(last) && root.querySelectorAll('[part=item]').length >= sources,
        'all is here',
      );
      const wanted = controls(root);
      before.focus();
      await press('Tab');
      await press('Shift+Tab');
      expect(document.activeElement === before).to.equal(true);
      // WebKit's driver moves the focus as a key does, and yet shows it nowhere, not even on this button.
      const isShown = before.matches(':focus-visible');
      expect(isShown || engine === 'webkit', 'the engine shows the focus').to.equal(true);
      for (const control of wanted) {
        await press('Tab');
        // No reader is faster, and Firefox drops the scrolling to a control that has the focus before the last was painted.
        await frame();
        const active = root.activeElement;
        expect(active && describeControl(active)).to.equal(describeControl(control));
        expect(active === control).to.equal(true);
        // WebKit takes more than a frame to scroll to a text field.
        await until(
          () => {
            const {top, bottom, width} = control.getBoundingClientRect();
            return width > 0 && bottom > 0 && top < innerHeight;
          },
          `${describeControl(control)} is in view`,
        );
        if (!isShown) continue;
        expect(control.matches(':focus-visible'), describeControl(control)).to.equal(true);
        const {outlineStyle, outlineWidth, outlineColor} = outline(control);
        expect(outlineStyle, describeControl(control)).to.equal('solid');
        expect(parseFloat(outlineWidth), describeControl(control)).to.be.at.least(2);
        expect(outlineColor, describeControl(control)).not.to.match(/, 0\)$|transparent/);
      }
      await press('Tab');
      expect(document.activeElement === after, 'the focus leaves at the end').to.equal(true);
      for (const control of wanted.slice(-3).toReversed()) {
        await press('Shift+Tab');
        expect(root.activeElement === control, describeControl(control)).to.equal(true);
      }
    });
  }

  it('has no target smaller than 24 pixels, or one with less than that around it', async () => {
    for (const tag of tags) {
      const host = await story(tag, 'Default').render();
      const root = host.querySelector(tag)!.shadowRoot!;
      for (const control of controls(root)) {
        // A link in a sentence may be as high as its line (WCAG 2.2, 2.5.8, "inline").
        if (control.closest('[part=sources], li > [lang=en]')) continue;
        // The words of a box tick it, too.
        const {width, height} = (control.closest('label') ?? control).getBoundingClientRect();
        expect(Math.min(width, height), `${tag}: ${describeControl(control)}`).to.be.at.least(24);
      }
    }
  });
});

describe('the helpers of these tests', () => {
  it('find what axe finds, inside a shadow root, too', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const button = host.attachShadow({mode: 'open'}).appendChild(document.createElement('button'));
    const [first, ...others] = await axe(host);
    expect(first).to.match(/^button-name \(critical\)/);
    expect(others).to.deep.equal([]);
    button.textContent = 'Save';
    expect(await axe(host)).to.deep.equal([]);
    host.remove();
  });

  it('capture warnings, errors, and what nobody caught', async () => {
    const said = captureErrors();
    console.warn('<dm-test>', 1);
    console.error('wrong');
    setTimeout(() => {
      throw new TypeError('thrown');
    });
    void Promise.reject(new Error('rejected'));
    await until(() => said.errors.length === 3);
    expect(said.warnings).to.deep.equal(['<dm-test> 1']);
    expect(said.errors.toSorted()).to.deep.equal([
      'Uncaught TypeError: thrown',
      'Unhandled rejection Error: rejected',
      'wrong',
    ]);
  });

  it('say what they waited for', async () => {
    const error = await until(() => false, 'never', {timeout: 50}).catch((reason: unknown) => reason);
    expect(error).to.be.an('error').with.property('message', 'Timed out waiting until never (50 ms)');
  });

  it('size the page until the end of a test', async () => {
    await setViewport(320, 256);
    expect([innerWidth, innerHeight]).to.deep.equal([320, 256]);
  });

  it('emulate media until the end of a test, where they can', async function () {
    expect([innerWidth, innerHeight], 'the size of the page before').to.deep.equal([800, 600]);
    if (!(await emulateMedia({media: 'print', 'forced-colors': 'active'}))) this.skip();
    expect(matchMedia('print').matches && matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  it('leave no media behind', () => {
    expect(matchMedia('print').matches || matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});
