/**
 * What a person who does not see hears of each element: once from a simulated screen reader that walks through all of it,
 * once from the accessibility tree of Chromium. What the two leave out is in docs/accessibility.md.
 */
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect} from '@open-wc/testing';
import {loadSources} from '../dist/src/base/load-section.js';
import {stories} from '/virtual/stories.js';
import {accessibilityTree, press, until, type Told} from './support/index.js';

/** Each visible element with the story that shows most of it. The words of `dm-term` stand in a box that opens. */
const fixtures: readonly (readonly [tag: string, story: string])[] = [
  ['dm-red-flags', 'Default'],
  ['dm-drug-sheet', 'Default'],
  ['dm-drug-sheet', 'OneItem'],
  ['dm-subtypes', 'Default'],
  ['dm-diet-card', 'Default'],
  ['dm-overview', 'Default'],
  ['dm-symptoms', 'Default'],
  ['dm-causes', 'Default'],
  ['dm-tests', 'Default'],
  ['dm-therapies', 'Default'],
  ['dm-supplements', 'Default'],
  ['dm-advanced-therapies', 'Default'],
  ['dm-procedures', 'Default'],
  ['dm-prevention', 'Default'],
  ['dm-faq', 'Default'],
  ['dm-glossary', 'Default'],
  ['dm-references', 'All'],
  ['dm-disclaimer', 'Default'],
  ['dm-visit-sheet', 'Default'],
  ['dm-wallet-card', 'Default'],
  ['dm-guide', 'Default'],
];

const show = async (tag: string, name: string, args: Record<string, unknown> = {}) => {
  const host = await stories.find((each) => each.element === tag && each.name === name)!.render(args);
  const root = host.querySelector<HTMLElement>(tag)!.shadowRoot!;
  // What comes last: the sources, where there are any. A long list of them comes in parts.
  const last = /disclaimer|glossary|references/.test(tag) ? 'footer' : '[part=sources]';
  const sources = tag === 'dm-references' ? (await loadSources('all')).length : 0;
  await until(
    () =>
      root.querySelector(last) &&
      !root.querySelector('.waiting') &&
      root.querySelectorAll('[part=item]').length >= sources,
    'all is here',
  );
  return root.querySelector<HTMLElement>('.base')!;
};

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
/** Programs differ in where they put a space between two elements. */
const tight = (text: string) => text.replace(/\s/g, '');

/** The texts in a node that are there to be read, in the order of the page: none that only the eye or paper has. */
const textsIn = (node: Node): string[] => {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text: Node | null = node instanceof Text ? node : texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!;
    const isThere = parent.checkVisibility({visibilityProperty: true}) && !parent.closest('[aria-hidden=true], select');
    if (isThere && plain(text.textContent)) found.push(plain(text.textContent));
  }
  return found;
};

const wordsIn = (node: Node | null | undefined) => (node ? textsIn(node).join(' ') : '');

/** One stop of the walk. */
interface Stop {
  readonly phrase: string;
  readonly node: Node;
}

/** Everything that is spoken from the first word of a node to its last, without the ends of lists and paragraphs. */
const walk = async (container: HTMLElement) => {
  await virtual.start({container});
  const stops = new Map<Node, Stop>();
  const first = virtual.activeNode!;
  do {
    const node = virtual.activeNode!;
    if (!stops.has(node)) stops.set(node, {node, phrase: await virtual.lastSpokenPhrase()});
    await virtual.next();
    // After the last it begins again. The first has an end, too, where it is not plain text.
  } while (virtual.activeNode !== first || (await virtual.lastSpokenPhrase()).startsWith('end'));
  await virtual.stop();
  return [...stops.values()];
};

/** Stops below which there are no others: what is read out. */
const leavesOf = (stops: readonly Stop[]) =>
  stops.filter(({node}, index) => wordsIn(node) && !node.contains(stops[index + 1]?.node ?? null));

const find = <E extends HTMLElement>(base: Element, selector: string) =>
  [...base.querySelectorAll<E>(selector)].filter(
    (node) => node.checkVisibility({visibilityProperty: true}) && !node.closest('[aria-hidden=true]'),
  );

/** What is to be heard of a control: its role, its words, its state and its hint. */
const expected = (control: HTMLElement) => {
  const words =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
      ? wordsIn(control.labels![0])
      : (control.ariaLabel ?? wordsIn(control));
  expect(words, control.outerHTML).not.to.equal('');
  const {type} = control as HTMLInputElement;
  if (control.localName === 'a') return `link, ${words}`;
  if (control instanceof HTMLSelectElement) {
    return `combobox, ${words}${control.value && `, ${control.value}`}, has popup listbox, not expanded`;
  }
  if (type === 'checkbox') return `checkbox, ${words}, not checked`;
  if (control.localName !== 'button') {
    const hint = control.getAttribute('aria-describedby');
    const described = hint ? `, ${wordsIn((control.getRootNode() as ShadowRoot).getElementById(hint))}` : '';
    return `${type === 'search' ? 'searchbox' : 'textbox'}, ${words}${described}`;
  }
  const isPressed = control.getAttribute('aria-pressed');
  const isExpanded = control.getAttribute('aria-expanded');
  const state = isPressed ? ', not pressed' : isExpanded ? ', not expanded' : '';
  return `button, ${words}${state}`;
};

const isControl = /^(?:link|button|checkbox|textbox|searchbox|combobox)\b/;

const messages = async () => (await virtual.spokenPhraseLog()).filter((phrase) => phrase.startsWith('polite: '));

describe('a simulated screen reader', function () {
  this.timeout(60_000);

  // A test that fails leaves it running.
  afterEach(() => virtual.stop());

  it('reads every element that shows something', () => {
    const shown = stories
      .filter(({element, parameters}) => element !== 'dm-locale' && !parameters['isPage'])
      .map(({element}) => element);
    expect(new Set([...fixtures.map(([tag]) => tag), 'dm-term'])).to.deep.equal(new Set(shown));
  });

  for (const [tag, story] of fixtures) {
    it(`says title and main message of ${tag} ${story} first, then each word once, in the order of the page`, async () => {
      const base = await show(tag, story, {expanded: true});
      const stops = await walk(base);
      const leaves = leavesOf(stops);
      const [title, message] = leaves;
      expect(title!.phrase).to.equal(`heading, ${wordsIn(base.querySelector('[part=heading]'))}, level 2`);
      expect(base.querySelector('[part=message]')!.contains(message!.node), message!.phrase).to.equal(true);

      const spoken = leaves.flatMap(({node}) => textsIn(node));
      expect(spoken).to.deep.equal(textsIn(base));
      for (const {phrase, node} of leaves) expect(tight(phrase)).to.include(tight(wordsIn(node)));
      const hidden = [...base.querySelectorAll('[aria-hidden=true]')].map(({textContent}) => plain(textContent));
      expect(
        // A mark has no letter.
        hidden.filter((words) => /\p{L}/u.test(words) && !spoken.includes(words)),
        'for the eye only',
      ).to.deep.equal([]);
      // All sections stand between the last link of the contents and the sources of the guide, which have the same name.
      // Cells beside each other may say the same, each under a heading of its own.
      const said = leaves.filter(({node}) => !(node.parentElement ?? (node as Element)).closest('td'));
      const apart = said.flatMap(({node}) => textsIn(node));
      const twice = apart.filter((text, index) => text === apart[index - 1] && tag !== 'dm-guide');
      expect(twice, 'said twice, one after the other').to.deep.equal([]);

      const headings = stops.filter(({phrase}) => phrase.startsWith('heading, '));
      expect(headings.map(({phrase}) => phrase)).to.deep.equal(
        find(base, 'h2, h3, h4, h5, h6').map((each) => `heading, ${wordsIn(each)}, level ${each.localName[1]}`),
      );
      const levels = headings.map(({node}) => Number(node.nodeName[1]));
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).to.deep.equal([]);
    });

    it(`says role, name and state of everything in ${tag} ${story} that can be used`, async () => {
      const base = await show(tag, story, {expanded: true});
      const stops = await walk(base);
      const controls = find(base, 'a[href], button, input, select, textarea');
      const named = stops.filter(({node, phrase}) => node instanceof Element && isControl.test(phrase));
      expect(named.map(({phrase}) => tight(phrase))).to.deep.equal(controls.map((each) => tight(expected(each))));

      // It does not know what is closed: all are open, and it says "group".
      for (const summary of find(base, 'summary')) {
        const at = stops.findIndex(({node}) => node === summary.parentElement);
        expect(stops[at]!.phrase).to.equal('group');
        expect(summary.contains(stops[at + 1]!.node), wordsIn(summary)).to.equal(true);
        expect(wordsIn(summary)).not.to.equal('');
      }
      for (const picture of find(base, 'svg, img')) expect(picture.getAttribute('role')).to.equal('img');
    });
  }

  it('says the urgency and what to do before the signs', async () => {
    const base = await show('dm-red-flags', 'Default');
    const heard = (await walk(base)).map(({phrase}) => tight(phrase));
    const tiers = [...base.querySelectorAll('[part=tier]')];
    const headings = tiers.map((tier) => wordsIn(tier.querySelector('[part=subheading]')));
    expect(headings.map((words) => words.split(/[,:]/)[0])).to.deep.equal(['Emergency', 'Same day', 'Soon']);
    const inOrder = tiers.flatMap((tier, index) => [
      `heading, ${headings[index]}, level 3`,
      wordsIn(tier.querySelector('[part=action]')),
      ...[...tier.querySelectorAll('label')].map((sign) => `checkbox, ${wordsIn(sign)}, not checked`),
    ]);
    expect(inOrder.length).to.be.greaterThan(50);
    const places = inOrder.map((words) => heard.indexOf(tight(words)));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('is in the language of the widget, not of the page, and in English only where the words are', async () => {
    const {lang} = document.documentElement;
    document.documentElement.lang = 'de';
    try {
      const base = await show('dm-red-flags', 'Default', {lang: 'ar', expanded: true});
      const leaves = leavesOf(await walk(base));
      // It reports no language; this is the one that is in force where it stands.
      const languages = leaves.map(({node}) =>
        (node instanceof Element ? node : node.parentElement!).closest('[lang]'),
      );
      expect(
        languages.map((each) => each!.getAttribute('lang')).filter((each, index, all) => each !== all[index - 1]),
      ).to.deep.equal(['ar', 'en', 'ar']);
      leaves.forEach(({node, phrase}, index) => {
        const isSource = base.querySelector('[part=sources] ol')!.contains(node);
        expect(languages[index]!.getAttribute('lang') === 'en', phrase).to.equal(isSource);
      });
      expect(getComputedStyle(base).direction).to.equal('rtl');
      // That nobody checked the translation comes before all else.
      expect(leaves[0]!.phrase).to.equal(wordsIn(base.querySelector('[part=notice] p')));
      expect(leaves[1]!.phrase).to.equal(
        `button, ${wordsIn(base.querySelector('[part=notice] button'))}, not expanded`,
      );
      expect(leaves[2]!.phrase).to.equal(`heading, ${wordsIn(base.querySelector('[part=heading]'))}, level 2`);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('says what is in the box of a word, as a dialog with the name of the word', async () => {
    const host = await stories.find(({element, name}) => element === 'dm-term' && name === 'Default')!.render();
    const root = host.querySelector('dm-term')!.shadowRoot!;
    const box = root.querySelector<HTMLElement>('[part=box]')!;
    box.showPopover();
    const stops = await walk(box);
    const term = wordsIn(box.querySelector('b'));
    expect(stops[0]!.phrase).to.equal(`dialog, ${term}`);
    expect(leavesOf(stops).flatMap(({node}) => textsIn(node))).to.deep.equal(textsIn(box));
    expect(stops.at(-1)!.phrase).to.equal(`button, ${wordsIn(box.querySelector('[part=close]'))}`);
  });

  for (const [tag, act] of [
    ['dm-red-flags', '[part=clear]'],
    ['dm-visit-sheet', '[part=clear]'],
    ['dm-wallet-card', '[part=clear]'],
  ] as const) {
    it(`says in ${tag} that everything was removed`, async () => {
      const base = await show(tag, 'Default');
      await virtual.start({container: base});
      base.querySelector<HTMLElement>(act)!.click();
      const said = await until(() => wordsIn(base.querySelector(':scope > [role=status]')), 'it shows');
      await until(async () => (await messages()).length > 0, 'it is said');
      expect(await messages()).to.deep.equal([`polite: ${said}`]);
    });
  }

  it('says the place that was chosen on the figure', async () => {
    const base = await show('dm-symptoms', 'Default');
    await virtual.start({container: base});
    base.querySelector<HTMLElement>('button.knees')!.click();
    await until(async () => (await messages()).length > 0, 'it is said');
    expect(await messages()).to.deep.equal([`polite: ${wordsIn(base.querySelector('[aria-live] > *'))}`]);
  });

  it('says when the glossary has no such word', async () => {
    const base = await show('dm-glossary', 'Default');
    await virtual.start({container: base});
    base.querySelector<HTMLElement>('[type=search]')!.focus();
    await press('~');
    await until(async () => (await messages()).length > 0, 'it is said');
    expect(await messages()).to.deep.equal([`polite: ${wordsIn(base.querySelector('[part=none]'))}`]);
  });
});

describe('the accessibility tree of the browser', function () {
  this.timeout(60_000);

  for (const [tag, story] of fixtures) {
    it(`has in ${tag} ${story} a name for everything, each disclosure as closed with nothing in it, and no mark`, async function () {
      const base = await show(tag, story);
      const told = await accessibilityTree();
      // Only the driver of Chromium tells it.
      if (!told) return this.skip();
      const nameOf = ({name}: Told) => tight(name ?? '');
      const controls = told.filter(({role}) => isControl.test(role));
      expect(controls.filter((control) => !nameOf(control))).to.deep.equal([]);
      expect(told.filter(({name}) => /^[!i]$/.test(plain(name)))).to.deep.equal([]);
      // It looks through the sections of the guide, too, which tests of their own have.
      if (tag === 'dm-guide') return;
      expect(told.filter(({role}) => role === 'heading').map((each) => [nameOf(each), each.level])).to.deep.equal(
        find(base, 'h2, h3, h4, h5, h6').map((each) => [tight(wordsIn(each)), Number(each.localName[1])]),
      );
      expect(controls).to.have.length(find(base, 'a[href], button, input, select, textarea').length);
      const disclosures = told.filter(({role}) => role === 'DisclosureTriangle');
      expect(disclosures.map((each) => [nameOf(each), each.expanded])).to.deep.equal(
        find(base, 'summary').map((summary) => [tight(wordsIn(summary)), false]),
      );
      const closed = [...base.querySelectorAll('details a:not([part])')].map(({textContent}) => tight(textContent));
      expect(told.map(nameOf).filter((name) => name && closed.includes(name))).to.deep.equal([]);
    });
  }

  it('says of a sign that it is ticked, and of a disclosure that it is open', async function () {
    const base = await show('dm-red-flags', 'Default');
    base.querySelectorAll<HTMLElement>('[type=checkbox]')[1]!.click();
    base.querySelector<HTMLElement>('summary')!.click();
    const told = await accessibilityTree();
    if (!told) return this.skip();
    const ticked = told.filter(({role}) => role === 'checkbox').flatMap(({checked}, index) => (checked ? [index] : []));
    expect(ticked).to.deep.equal([1]);
    expect(told.filter(({role}) => role === 'DisclosureTriangle').map(({expanded}) => expanded)).to.deep.equal([true]);
    expect(told.filter(({role, name}) => role === 'link' && name !== '# Copy link')).to.have.length.greaterThan(10);
  });

  it('has a word as a button that opens something, and its box as a dialog', async function () {
    const host = await stories.find(({element, name}) => element === 'dm-term' && name === 'Default')!.render();
    const term = host.querySelector('dm-term')!;
    const closed = await accessibilityTree();
    if (!closed) return this.skip();
    const isWord = ({role, name}: Told) => role === 'button' && name === plain(term.textContent);
    expect(closed.filter(isWord).map(({expanded}) => expanded)).to.deep.equal([false]);
    expect(closed.some(({role}) => role === 'dialog')).to.equal(false);
    term.shadowRoot!.querySelector('button')!.click();
    const opened = (await accessibilityTree())!;
    expect(opened.filter(isWord).map(({expanded}) => expanded)).to.deep.equal([true]);
    expect(opened.filter(({role}) => role === 'dialog').map(({name}) => name)).to.deep.equal([
      wordsIn(term.shadowRoot!.querySelector('[part=item] b')),
    ]);
  });
});
