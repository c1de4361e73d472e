/** What is each element's own. What they share is in `common.test.ts`; axe and the keyboard are in `stories.test.ts`. */
import {expect} from '@open-wc/testing';
import type {
  Claim,
  DietCardSection,
  DisclaimerSection,
  DrugSheetSection,
  RedFlagsSection,
  SectionBase,
  SubtypesSection,
  Text,
} from 'dermatomyositis-widgets/content/schema';
import type {} from 'dermatomyositis-widgets/diet-card/class';
import type {} from 'dermatomyositis-widgets/disclaimer/class';
import type {} from 'dermatomyositis-widgets/drug-sheet/class';
import type {} from 'dermatomyositis-widgets/red-flags/class';
import type {} from 'dermatomyositis-widgets/subtypes/class';
import {loadSection} from '../dist/src/base/load-section.js';
import {stories} from '/virtual/stories.js';
import {captureErrors, emulateMedia, press, setViewport, until} from './support/index.js';

type Tag = 'dm-red-flags' | 'dm-diet-card' | 'dm-drug-sheet' | 'dm-subtypes' | 'dm-disclaimer';

type Widget = HTMLElementTagNameMap[Tag];

/** Mounts a story and resolves to its element. */
const mount = async <T extends Tag>(tag: T, args: Record<string, unknown> = {}, name = 'Default', globals = {}) => {
  const story = stories.find((each) => each.element === tag && each.name === name);
  const host = await story!.render(args, globals);
  return host.querySelector(tag)!;
};

const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const found = all<E>(element, selector);
  expect(found, selector).to.have.length(1);
  return found[0]!;
};

const words = (text: Text) => (typeof text === 'string' ? text : text.en);

/** The text of a node without the spaces of its markup. */
const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const texts = (element: Element, selector: string) => all(element, selector).map(textOf);

/** Whether a reader sees it without opening anything. */
const isVisible = (element: Element) => element.checkVisibility() && !element.closest('details:not([open])');

/** Whether a statement stands, visible, in a part of the element. */
const shows = (element: Element, statement: Claim, within = '.base') =>
  all(element, `${within} :is(p, li, dd, strong, label, figcaption)`).some(
    (node) => isVisible(node) && textOf(node).includes(words(statement.text)),
  );

const data = async <S extends SectionBase>(name: string) => (await loadSection(name, 'en')) as unknown as S;

describe('dm-red-flags', () => {
  let section: RedFlagsSection;

  before(async () => {
    section = await data('red-flags');
  });

  const boxes = (element: Element) => all<HTMLInputElement>(element, 'input[type=checkbox]');
  const ticked = (element: Widget) => boxes(element).flatMap(({checked}, index) => (checked ? [index] : []));
  const status = (element: Element) => textOf(one(element, '[role=status]'));

  /** What stands on the page, as markup, without what only paper shows and without Lit's markers. */
  const markup = (element: Element) => {
    const copy = one(element, '.base').cloneNode(true) as HTMLElement;
    copy.querySelector('.paper')?.remove();
    return copy.outerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
  };

  it('shows three tiers in a fixed order, the urgency in the words of each heading', async () => {
    const element = await mount('dm-red-flags');
    expect(all(element, '[part=tier]').map(({className}) => className)).to.deep.equal([
      'emergency-now',
      'same-day',
      'soon',
    ]);
    const [emergency, sameDay, soon] = texts(element, '[part=tier] > :first-child');
    expect(emergency).to.match(/^Emergency\b.*\bnow\b/);
    expect(sameDay).to.match(/^Same day\b.*\btoday\b/);
    expect(soon).to.match(/^Soon\b.*\bwithin a few days\b/);
  });

  it('heads each tier with one action', async () => {
    const element = await mount('dm-red-flags');
    expect(texts(element, '[part=action]')).to.deep.equal(
      section.tiers.map(({action}) => words(typeof action === 'object' && 'text' in action ? action.text : action)),
    );
  });

  it('shows every sign, under its key and in its tier', async () => {
    const element = await mount('dm-red-flags');
    for (const {tier, items} of section.tiers) {
      expect(all(element, `.${tier} [part=item]`).map((item) => item.dataset['key'])).to.deep.equal(
        items.map(({key}) => key),
      );
      for (const {key, sign} of items) {
        expect(textOf(one(element, `.${tier} [data-key="${key}"] label`))).to.include(words(sign.text));
      }
    }
    expect(section.tiers.flatMap(({items}) => items).length).to.be.greaterThan(30);
  });

  it('ticks with the mouse, on the box and on its words', async () => {
    const element = await mount('dm-red-flags');
    boxes(element)[1]!.click();
    one(element, '[data-key=psychosis] label').click();
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([1, boxes(element).findIndex((box) => box.closest('[data-key=psychosis]'))]);
    boxes(element)[1]!.click();
    await element.updateComplete;
    expect(ticked(element)).to.have.length(1);
  });

  it('ticks with the space bar', async () => {
    const element = await mount('dm-red-flags');
    boxes(element)[0]!.focus();
    await press('Space');
    expect(ticked(element)).to.deep.equal([0]);
    await press('Space');
    expect(ticked(element)).to.deep.equal([]);
  });

  it('clears all ticks with the button, and says so', async () => {
    const element = await mount('dm-red-flags');
    for (const box of boxes(element).slice(0, 3)) box.click();
    await element.updateComplete;
    expect(status(element)).to.equal('');
    one(element, '[part=clear]').focus();
    await press('Enter');
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([]);
    expect(status(element)).to.equal('All ticks are removed.');
    expect(all(element, '.paper')).to.have.length(0);
  });

  it('no longer says that the ticks are removed once there is a new one', async () => {
    const element = await mount('dm-red-flags');
    boxes(element)[0]!.click();
    await element.updateComplete;
    one(element, '[part=clear]').click();
    await element.updateComplete;
    boxes(element)[1]!.click();
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([1]);
    expect(status(element)).to.equal('');
  });

  it('shows byte for byte the same, whatever is ticked', async () => {
    const element = await mount('dm-red-flags');
    await until(() => all(element, '[part=sources] li').length, 'the sources are here');
    const before = markup(element);
    const seen = one(element, '.base').innerText;
    for (const box of boxes(element)) {
      box.click();
      await element.updateComplete;
      expect(markup(element)).to.equal(before);
    }
    // Any count, progress or verdict would be seen here.
    expect(one(element, '.base').innerText).to.equal(seen);
    expect(all(element, 'progress, meter, [aria-valuenow]')).to.have.length(0);
  });

  it('keeps input, change and click of a box from the host', async () => {
    const element = await mount('dm-red-flags');
    const heard: string[] = [];
    const ending = new AbortController();
    for (const target of [element, element.parentElement!, document, window]) {
      for (const type of ['input', 'change', 'click']) {
        target.addEventListener(type, () => heard.push(type), {signal: ending.signal});
      }
    }
    boxes(element)[0]!.click();
    one(element, '[data-key=psychosis] label').click();
    boxes(element)[1]!.focus();
    await press('Space');
    expect(ticked(element)).to.have.length(3);
    expect(heard).to.deep.equal([]);
    // The listeners work: this button tells nothing of a tick.
    one(element, '[part=clear]').click();
    expect(heard).to.deep.equal(['click', 'click', 'click', 'click']);
    ending.abort();
  });

  it('gives its boxes no name, value or id', async () => {
    const element = await mount('dm-red-flags');
    for (const box of boxes(element)) {
      box.click();
      expect(box.getAttributeNames()).to.deep.equal(['type']);
      expect([box.name, box.id, box.value]).to.deep.equal(['', '', 'on']);
    }
  });

  it('repeats what is ticked on paper only, in page order, without a number', async function () {
    const element = await mount('dm-red-flags');
    const inPageOrder = [2, 5, 40];
    for (const index of inPageOrder.toReversed()) boxes(element)[index]!.click();
    await element.updateComplete;
    const flags = section.tiers.flatMap(({items}) => items);
    const paper = one(element, '.paper');
    expect(texts(element, '.paper li')).to.deep.equal(inPageOrder.map((index) => words(flags[index]!.sign.text)));
    expect(textOf(paper.firstElementChild)).to.equal('What I ticked');
    const last = all(element, '[part=tier]').at(-1)!;
    expect(last.compareDocumentPosition(paper) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(isVisible(paper)).to.equal(false);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(isVisible(paper)).to.equal(true);
    expect(boxes(element).every(isVisible)).to.equal(true);
  });

  it('has nothing for paper when nothing is ticked', async () => {
    const element = await mount('dm-red-flags');
    expect(all(element, '.paper')).to.have.length(0);
  });

  it('keeps the ticks through a change of language', async () => {
    const element = await mount('dm-red-flags');
    boxes(element)[3]!.click();
    element.lang = 'es';
    await until(() => one(element, '.base').lang === 'es', 'it speaks Spanish');
    expect(ticked(element)).to.deep.equal([3]);
  });

  it('shows signs, what belongs to them, actions and calls also when short', async () => {
    const element = await mount('dm-red-flags', {detail: 'short'});
    for (const {items, notes} of section.tiers) {
      for (const note of notes) expect(shows(element, note), words(note.text)).to.equal(true);
      for (const {sign, also = [], call} of items) {
        for (const statement of [sign, ...also]) {
          expect(shows(element, statement), words(statement.text)).to.equal(true);
        }
        if (call) expect(textOf(one(element, '.base'))).to.include(words(call.text));
      }
    }
    for (const statement of section.lead) expect(shows(element, statement), words(statement.text)).to.equal(false);
  });

  describe('copy link', () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    let copied: string[];

    /** The clipboard is the platform's, and asks for a permission that no test can give. */
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});

    beforeEach(() => {
      copied = [];
      clipboard(async (text) => void copied.push(text));
    });

    afterEach(() => {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
    });

    const link = (element: Element) => one<HTMLAnchorElement>(element, '[data-key=blue-lips] [part=link]');

    it('copies the address of the item, and leaves the address and the history of the page alone', async () => {
      const element = await mount('dm-red-flags');
      const before = [location.href, history.length];
      link(element).focus();
      await press('Enter');
      await until(() => status(element) === 'Link copied.', 'it says that the link is copied');
      const address = new URL(location.href);
      address.hash = '#dm-red-flags/blue-lips';
      expect(copied).to.deep.equal([address.href]);
      expect([location.href, history.length]).to.deep.equal(before);
    });

    it('uses the id that the host gave', async () => {
      const element = await mount('dm-red-flags');
      element.id = 'my-list';
      element.requestUpdate();
      await element.updateComplete;
      link(element).click();
      expect(new URL(copied[0]!).hash).to.equal('#my-list/blue-lips');
    });

    it('shows the address when the clipboard refuses', async () => {
      clipboard(() => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')));
      const element = await mount('dm-red-flags');
      const before = [location.href, history.length];
      link(element).click();
      await until(() => status(element).endsWith('#dm-red-flags/blue-lips'), 'the address is shown');
      expect([location.href, history.length]).to.deep.equal(before);
    });

    it('shows the address where there is no clipboard, as on a page without TLS', async () => {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
      const element = await mount('dm-red-flags');
      link(element).click();
      await until(() => status(element).endsWith('#dm-red-flags/blue-lips'), 'the address is shown');
    });
  });
});

describe('dm-diet-card', () => {
  let section: DietCardSection;

  before(async () => {
    section = await data('diet-card');
  });

  it('shows 10 to eat, then 10 to avoid', async () => {
    const element = await mount('dm-diet-card');
    expect(all(element, '[part=group]').map(({className}) => className)).to.deep.equal(['eat', 'avoid']);
    for (const {group, items} of section.groups) {
      expect(all(element, `.${group} [part=item]`).map((item) => item.dataset['key'])).to.deep.equal(
        items.map(({key}) => key),
      );
      expect(items).to.have.length(10);
    }
  });

  it('negates each "avoid" in its own title, and no "eat"', async () => {
    const element = await mount('dm-diet-card');
    for (const title of texts(element, '.avoid [part=item] > :first-child')) expect(title).to.match(/^Do not /);
    for (const title of texts(element, '.eat [part=item] > :first-child')) expect(title).not.to.match(/\bnot\b/);
  });

  for (const args of [{}, {detail: 'short'}]) {
    it(`shows each caution without opening anything ${JSON.stringify(args)}`, async () => {
      const element = await mount('dm-diet-card', args);
      const items = section.groups.flatMap((group) => group.items);
      for (const {key, cautions} of items) {
        const shown = all(element, `[data-key="${key}"] [part=caution]`);
        expect(shown.every(isVisible), key).to.equal(true);
        expect(shown.map(textOf).map((text) => text.startsWith('Take care:'))).to.deep.equal(cautions.map(() => true));
        cautions.forEach((caution, index) => expect(textOf(shown[index])).to.include(words(caution.text)));
      }
      expect(items.flatMap(({cautions}) => cautions).length).to.be.greaterThan(20);
    });
  }

  it('opens the reason of an item, with how sure we are in words', async () => {
    const element = await mount('dm-diet-card');
    const {key, why, sure} = section.groups[0]!.items[0]!;
    const details = one<HTMLDetailsElement>(element, `[data-key="${key}"] details`);
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.focus();
    await press('Enter');
    expect(details.open).to.equal(true);
    expect(textOf(details)).to.include(words(why.text)).and.include(words(section.sureness[sure].name));
  });
});

describe('dm-drug-sheet', () => {
  let section: DrugSheetSection;

  before(async () => {
    section = await data('drug-sheet');
  });

  const choose = async (element: Widget, key: string) => {
    const select = one<HTMLSelectElement>(element, 'select');
    select.value = key;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    await element.updateComplete;
  };

  const shown = (element: Element) => all(element, '[part=item]').map((item) => item.dataset['key']);

  it('lists all medicines in its menu, and shows none before one is chosen', async () => {
    const element = await mount('dm-drug-sheet');
    const select = one<HTMLSelectElement>(element, 'select');
    expect([...select.options].map(({value}) => value)).to.deep.equal(['', ...section.drugs.map(({key}) => key)]);
    expect([...select.options].map(({text}) => text)).to.deep.equal([
      'No medicine chosen',
      ...section.drugs.map(({title}) => words(title)),
    ]);
    expect(select.labels[0]!.textContent).to.include('Choose a medicine');
    expect(shown(element)).to.deep.equal([]);
    expect(section.drugs.length).to.be.greaterThan(10);
  });

  it('says what holds for all medicines, below the sheet of one, and only as long as the host wants it', async () => {
    const element = await mount('dm-drug-sheet');
    const says = (within = '.base') => section.lead.filter((each) => shows(element, each, within)).length;
    expect(says()).to.equal(section.lead.length);
    await choose(element, 'methotrexate');
    expect(says('[part=opening]')).to.equal(section.lead.length);
    expect(textOf(one(element, '[part=opening] > :first-child'))).to.equal('About all medicines');
    const follows = one(element, '[part=item]').compareDocumentPosition(one(element, '[part=opening]'));
    expect(follows).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    element.detail = 'short';
    await element.updateComplete;
    expect(says()).to.equal(0);
    expect(all(element, '[part=opening]')).to.have.length(0);
  });

  it('draws the rhythm of a medicine where the words say it, which are the caption', async () => {
    const element = await mount('dm-drug-sheet', {expanded: true});
    /** How many boxes a path draws in, by where in the four weeks they are. */
    const daysIn = (path: string) => {
      const drawn = one(element, `figure ${path}`)
        .getAttribute('d')!
        .matchAll(/M(\d+) (\d+)/g);
      return [...drawn].map(([, across, down]) => ((Number(down) - 1) / 28) * 7 + (Number(across) - 1) / 24 + 1);
    };
    for (const {key, schedule, ...drug} of section.drugs) {
      await choose(element, key);
      expect(all(element, 'figure').length, key).to.equal(schedule ? 1 : 0);
      if (!schedule) continue;
      const {field, days, maybe = []} = schedule;
      expect(daysIn('path:first-child')).to.have.length(28);
      expect(daysIn('.days'), key).to.deep.equal(days);
      expect(daysIn('.maybe'), key).to.deep.equal(maybe);
      const picture = one(element, 'figure svg');
      expect(picture.getBoundingClientRect().width).to.be.at.least(140);
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
      const caption = one(element, 'figcaption');
      expect(isVisible(caption)).to.equal(true);
      expect(textOf(caption)).to.include(words(drug[field][0]!.text));
    }
    const drawn = Object.fromEntries(section.drugs.flatMap(({key, schedule}) => (schedule ? [[key, schedule]] : [])));
    expect(Object.keys(drawn)).to.deep.equal(['methotrexate', 'ivig']);
    // On the same day of each week, and on no other.
    expect(drawn['methotrexate']!.days).to.deep.equal([1, 8, 15, 22]);
    expect(drawn['methotrexate']!.maybe).to.equal(undefined);
  });

  it('draws no range of a medicine outside what is no dose for the reader', async () => {
    const element = await mount('dm-drug-sheet', {drug: 'ivig', expanded: true});
    const around = one(element, 'figure').closest('details')!;
    expect(textOf(around)).to.include('This is not a dose for you.');
  });

  it('warns of a medicine in one box, with whom to call at its foot', async () => {
    const element = await mount('dm-drug-sheet');
    for (const {key, callouts, call} of section.drugs) {
      await choose(element, key);
      const box = one(element, '[part=callout]');
      for (const callout of callouts) expect(textOf(box), key).to.include(words(callout.text));
      const sizes = [...box.children].map((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(
        sizes.slice(1).every((size) => size < sizes[0]!),
        key,
      ).to.equal(true);
      const emergency = callouts.some((callout) => /emergency/i.test(words(callout.text)));
      // What is an emergency stands in red, at the foot.
      if (emergency) expect(call, key).not.to.equal(undefined);
      if (!call) continue;
      const foot = one(element, '[part=callout] + [part=call]');
      expect(foot.getBoundingClientRect().top - box.getBoundingClientRect().bottom, key).to.be.closeTo(0, 1);
      expect(foot.getBoundingClientRect().width, key).to.be.closeTo(box.getBoundingClientRect().width, 1);
    }
  });

  it('groups side effects by what to do, alike and each with a mark of its own', async () => {
    const element = await mount('dm-drug-sheet', {drug: 'methotrexate'});
    const groups = all(element, '[part=tier]');
    expect(groups.map((group) => textOf(group.firstElementChild))).to.deep.equal([
      'Get emergency help now for any of these',
      'Call your team the same day for any of these',
      'Tell your team at the next contact',
    ]);
    expect(groups.every(isVisible)).to.equal(true);
    const marks = groups.map((group) => {
      const {content, backgroundColor} = getComputedStyle(group.firstElementChild!, '::before');
      return content + backgroundColor;
    });
    expect(new Set(marks).size).to.equal(3);
    expect(new Set(groups.map((group) => getComputedStyle(group).borderInlineStartColor)).size).to.equal(3);
  });

  it('puts its facts beside each other where there is room, in the order of the words', async () => {
    await setViewport(1200);
    const element = await mount('dm-drug-sheet', {drug: 'methotrexate'});
    const places = () => [...all(element, '.facts')[0]!.children].map((each) => each.getBoundingClientRect());
    const [first, second] = places();
    expect(second!.top).to.equal(first!.top);
    expect(second!.left).to.be.greaterThan(first!.right);
    await setViewport(320);
    const narrow = places();
    expect(new Set(narrow.map(({left}) => left)).size).to.equal(1);
    expect(narrow.every(({top}, at) => !at || top >= narrow[at - 1]!.bottom)).to.equal(true);
  });

  it('shows one medicine at a time', async () => {
    const element = await mount('dm-drug-sheet');
    for (const {key, title} of section.drugs) {
      await choose(element, key);
      expect(shown(element)).to.deep.equal([key]);
      expect(textOf(one(element, '[part=item] > :first-child'))).to.equal(words(title));
      expect(one<HTMLSelectElement>(element, 'select').value).to.equal(key);
    }
    await choose(element, '');
    expect(shown(element)).to.deep.equal([]);
  });

  it('is chosen from with the keyboard', async () => {
    const element = await mount('dm-drug-sheet');
    one(element, 'select').focus();
    const {key, title} = section.drugs[1]!;
    // Typing the name chooses, in each engine and on each system.
    for (const letter of words(title).slice(0, 3).toLowerCase()) await press(letter);
    if (one<HTMLSelectElement>(element, 'select').value !== key) await press('Enter');
    await until(() => shown(element)[0] === key, `${key} is shown`);
  });

  for (const args of [{}, {detail: 'short'}]) {
    it(`shows what no reader may miss outside closed disclosures ${JSON.stringify(args)}`, async () => {
      const element = await mount('dm-drug-sheet', args);
      for (const {key, callouts, warnings, pregnancy, infection, stopping, sideEffects} of section.drugs) {
        await choose(element, key);
        for (const list of [callouts, warnings, pregnancy, infection, stopping])
          expect(list, key).not.to.have.length(0);
        const urgent = [...sideEffects.emergency, ...sideEffects.sameDay];
        for (const statement of [...callouts, ...warnings, ...pregnancy, ...infection, ...stopping, ...urgent]) {
          expect(shows(element, statement, '[part=item]'), `${key}: ${words(statement.text)}`).to.equal(true);
        }
      }
    });
  }

  it('warns first that methotrexate is taken once a week, never every day', async () => {
    const element = await mount('dm-drug-sheet', {drug: 'methotrexate'});
    const first = all(element, '[part=callout]')[0]!;
    expect(textOf(first))
      .to.match(/once a week/)
      .and.match(/never .*every day/i);
    expect(isVisible(first)).to.equal(true);
    const others = all(element, '[part=item] :is(dl, section, details, [part=subheading]:not(:first-child))');
    expect(others.length).to.be.greaterThan(5);
    for (const other of others) {
      expect(first.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    }
  });

  it('says above the range that it is no dose for the reader', async () => {
    const element = await mount('dm-drug-sheet', {drug: 'methotrexate'});
    const range = all<HTMLDetailsElement>(element, 'details').find((each) =>
      textOf(each).startsWith('What your team may use'),
    )!;
    expect(range.open).to.equal(false);
    expect(textOf(range.children[1])).to.equal('This is not a dose for you. Take only what your own team prescribed.');
  });

  it('shows the one medicine of its attribute, without a menu and without a word in the console', async () => {
    const said = captureErrors();
    const element = await mount('dm-drug-sheet', {drug: 'methotrexate'});
    expect(shown(element)).to.deep.equal(['methotrexate']);
    expect(all(element, 'select')).to.have.length(0);
    element.drug = 'azathioprine';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['azathioprine']);
    element.removeAttribute('drug');
    element.drug = null;
    await element.updateComplete;
    expect(all(element, 'select')).to.have.length(1);
    expect(said).to.deep.include({warnings: [], errors: []});
  });

  it('answers an unknown medicine with one warning, dm-error and the menu', async () => {
    const said = captureErrors();
    const errors: unknown[] = [];
    const onDmError = ({detail}: CustomEvent) => void errors.push(detail);
    const element = await mount('dm-drug-sheet', {drug: 'aspirin', onDmError});
    element.requestUpdate();
    await element.updateComplete;
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-drug-sheet>').and.include('drug="aspirin"');
    for (const {key} of section.drugs) expect(said.warnings[0]).to.include(key);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.deep.include({section: 'drug-sheet', code: 'unknown-value'});
    expect(all(element, 'select')).to.have.length(1);
    await choose(element, 'azathioprine');
    expect(shown(element)).to.deep.equal(['azathioprine']);
  });

  it('tells the host of no choice', async () => {
    const element = await mount('dm-drug-sheet');
    const heard: string[] = [];
    const ending = new AbortController();
    for (const target of [element, element.parentElement!, document, window]) {
      for (const type of ['input', 'change', 'click', 'dm-ready', 'dm-error', 'dm-toggle']) {
        target.addEventListener(type, () => heard.push(type), {signal: ending.signal});
      }
    }
    const before = [location.href, history.length];
    await choose(element, 'azathioprine');
    one(element, 'select').click();
    expect(shown(element)).to.deep.equal(['azathioprine']);
    expect(heard).to.deep.equal([]);
    expect([location.href, history.length]).to.deep.equal(before);
    const told = element.getAttributeNames().map((name) => element.getAttribute(name));
    expect(told.join(' ')).not.to.include('azathioprine');
    ending.abort();
  });
});

describe('dm-subtypes', () => {
  let section: SubtypesSection;

  before(async () => {
    section = await data('subtypes');
  });

  it('compares five types in a table with headers for rows and columns', async () => {
    const element = await mount('dm-subtypes');
    const columns = ['Type', 'Who gets it', 'Skin', 'Muscles', 'What to watch for'];
    expect(texts(element, '.compare thead th[scope=col]')).to.deep.equal(columns);
    expect(texts(element, '.compare tbody th[scope=row]')).to.deep.equal(
      section.subtypes.map(({title}) => words(title)),
    );
    expect(section.subtypes).to.have.length(5);
    expect(all(element, '.compare tbody td')).to.have.length(20);
    expect(one(element, '.compare').getAttribute('aria-label')).to.equal('The types side by side');
    const {who, watch} = section.subtypes[1]!;
    const cells = all(element, '.compare tbody tr:nth-child(2) td');
    expect(textOf(cells[0])).to.include(words(who.text));
    expect(textOf(cells[3])).to.include(words(watch.text));
  });

  it('is a table in a wide container, without the words of the columns in each cell', async () => {
    await setViewport(1200);
    const element = await mount('dm-subtypes');
    expect(getComputedStyle(one(element, '.compare tbody tr:first-child')).display).to.equal('table-row');
    expect(getComputedStyle(all(element, 'td')[0]!).display).to.equal('table-cell');
    expect(all(element, 'td .column').some(isVisible)).to.equal(false);
  });

  it('becomes cards in a narrow container, whose cells carry the words of their column', async () => {
    await setViewport(1200);
    const element = await mount('dm-subtypes', {}, 'Narrow');
    for (const part of all(element, '.compare :is(tbody, tr, tbody th, td)')) {
      if (part.closest('thead')) continue;
      expect(getComputedStyle(part).display, part.localName).to.equal('block');
    }
    const labels = all(element, '.compare tbody tr:first-child .column');
    expect(labels.every(isVisible)).to.equal(true);
    expect(labels.map(textOf)).to.deep.equal(texts(element, '.compare thead th').slice(1));
    const left = all(element, '.compare tbody tr:first-child > *').map((cell) => cell.getBoundingClientRect().left);
    expect(new Set(left).size).to.equal(1);
  });

  it('has a table of antibodies, in which each mark stands with its word and its sources', async () => {
    const element = await mount('dm-subtypes');
    const {antibodies = []} = section.subtypes.find(({key}) => key === 'autoantibody-subtypes')!;
    expect(texts(element, '.matrix thead th')).to.deep.equal([
      'Antibody',
      'Lungs',
      'Cancer, in adults',
      'Swallowing',
      'Hard calcium lumps',
    ]);
    expect(texts(element, '.matrix tbody th')).to.deep.equal(antibodies.map(({name}) => words(name)));
    const rows = all<HTMLTableRowElement>(element, '.matrix tbody tr');
    /** What is seen of a cell of a table: not the word of its column, nor the signs. */
    const saysOf = (cell: Element) => {
      const copy = cell.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      return textOf(copy);
    };
    const said = rows.map((row) => [...row.cells].slice(1).map(saysOf));
    const shape = said.map((row) => row.map((cell) => cell.replace(/\[.*/, '')));
    const none = 'Not named here';
    expect(shape).to.deep.equal([
      ['Linked', none, none, none],
      [none, 'Linked', none, none],
      [none, 'Linked', 'Linked', 'Linked'],
      ['To check', 'To check', 'To check', none],
      [none, none, 'To check', none],
    ]);
    const columns = ['lungs', 'cancer', 'swallowing', 'lumps'] as const;
    for (const [at, antibody] of antibodies.entries()) {
      for (const {column, from} of antibody.marks!) {
        expect(said[at]![columns.indexOf(column)], antibody.key).to.include(`[${antibody[from].refs!.join(', ')}]`);
        expect(shows(element, antibody[from], `[data-key="${antibody.key}"]`), antibody.key).to.equal(true);
      }
    }
    const signs = rows.flatMap((row) => [...row.cells].slice(1).map((cell) => textOf(cell.querySelector('.sign'))));
    expect(new Set(signs).size).to.equal(3);
  });

  it('says above the marks that none is no promise', async () => {
    const element = await mount('dm-subtypes', {subtype: 'autoantibody-subtypes'});
    const before = one(element, '.matrix').parentElement!.previousElementSibling!;
    expect(textOf(before)).to.match(/^No mark does not mean no risk\./);
    expect(isVisible(before)).to.equal(true);
  });

  it('puts two types beside each other where there is room, and the one with the table alone', async () => {
    await setViewport(1200);
    const element = await mount('dm-subtypes');
    const places = all(element, '.types > *').map((each) => each.getBoundingClientRect());
    expect(places[1]!.top).to.equal(places[0]!.top);
    expect(places[1]!.left).to.be.greaterThan(places[0]!.right);
    const whole = one(element, '[data-key="autoantibody-subtypes"]').getBoundingClientRect();
    expect(whole.width).to.be.closeTo(one(element, '.types').getBoundingClientRect().width, 1);
  });

  it('keeps the roles of a table when it is cards', async () => {
    const element = await mount('dm-subtypes', {}, 'Narrow');
    const roles = (selector: string) => [...new Set(all(element, selector).map(({role}) => role))];
    expect(roles('table')).to.deep.equal(['table']);
    expect(roles('tr')).to.deep.equal(['row']);
    expect(roles('thead th')).to.deep.equal(['columnheader']);
    expect(roles('tbody th')).to.deep.equal(['rowheader']);
    expect(roles('td')).to.deep.equal(['cell']);
  });

  it('shows the one type of its attribute, with what the table would say of it', async () => {
    const said = captureErrors();
    const element = await mount('dm-subtypes', {subtype: 'juvenile'});
    expect(all(element, '[data-key]').map(({dataset}) => dataset['key'])).to.deep.equal(['juvenile']);
    expect(all(element, 'table')).to.have.length(0);
    const {who, skin, muscle, watch} = section.subtypes.find(({key}) => key === 'juvenile')!;
    for (const cell of [who, skin, muscle, watch]) expect(shows(element, cell, 'dl'), words(cell.text)).to.equal(true);
    expect(said).to.deep.include({warnings: [], errors: []});
  });

  it('answers an unknown type with one warning, dm-error and all types', async () => {
    const said = captureErrors();
    const errors: unknown[] = [];
    const onDmError = ({detail}: CustomEvent) => void errors.push(detail);
    const element = await mount('dm-subtypes', {subtype: 'adult', onDmError});
    element.requestUpdate();
    await element.updateComplete;
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.include('<dm-subtypes>').and.include('subtype="adult"');
    for (const {key} of section.subtypes) expect(said.warnings[0]).to.include(key);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.deep.include({section: 'subtypes', code: 'unknown-value'});
    expect(all(element, '.compare tbody tr')).to.have.length(5);
  });

  it('shows the warnings of each type also when short', async () => {
    const element = await mount('dm-subtypes', {detail: 'short'});
    const warnings = section.subtypes.flatMap((subtype) => subtype.warnings);
    expect(warnings).not.to.have.length(0);
    for (const warning of warnings) expect(shows(element, warning), words(warning.text)).to.equal(true);
  });

  for (const args of [{}, {detail: 'short'}]) {
    it(`shows what a note warns of without a press, with ${JSON.stringify(args)}`, async () => {
      const element = await mount('dm-subtypes', args);
      const warns = section.notes.filter(({warnings, call}) => warnings || call);
      expect(warns.map(({key}) => key)).to.deep.equal(['antisynthetase-syndrome']);
      for (const {key, warnings = [], call} of warns) {
        const within = `[data-key=${key}]`;
        expect(textOf(one(element, `${within} > :first-child`)), 'its title').not.to.equal('');
        for (const warning of warnings) expect(shows(element, warning, within), words(warning.text)).to.equal(true);
        const called = all(element, `${within} strong`).filter((each) => textOf(each) === words(call!.text));
        expect(called.map(isVisible)).to.deep.equal([true]);
      }
    });
  }
});

describe('dm-disclaimer', () => {
  it('says what the text is and is not, the emergency before all that follows', async () => {
    const {message, emergency, lead, notes} = await data<DisclaimerSection>('disclaimer');
    const element = await mount('dm-disclaimer');
    for (const statement of [message, ...lead, ...notes.flatMap(({claims}) => claims)]) {
      expect(shows(element, statement), words(statement.text)).to.equal(true);
    }
    const callout = one(element, '[part=call]');
    expect(textOf(callout)).to.equal(words(emergency.text));
    expect(callout.previousElementSibling === one(element, '[part=message]')).to.equal(true);
    expect(all(element, 'section').map(({dataset}) => dataset['key'])).to.deep.equal(notes.map(({key}) => key));
  });

  it('does not repeat itself at its foot', async () => {
    const element = await mount('dm-disclaimer');
    expect(all(element, '[part=disclaimer]')).to.have.length(0);
    expect(all(await mount('dm-subtypes'), '[part=disclaimer]')).to.have.length(1);
  });

  it('keeps message and emergency when short', async () => {
    const {message, emergency} = await data<DisclaimerSection>('disclaimer');
    const element = await mount('dm-disclaimer', {detail: 'short'});
    expect(shows(element, message)).to.equal(true);
    expect(textOf(one(element, '[part=call]'))).to.equal(words(emergency.text));
    expect(all(element, 'section')).to.have.length(0);
  });
});

describe('at 320 pixels', () => {
  /** Of what stands in it: the padding of a label may lie over the edge. */
  const contentRight = (node: Element) => {
    if (node.localName !== 'small') return node.getBoundingClientRect().right;
    const content = document.createRange();
    content.selectNodeContents(node);
    return content.getBoundingClientRect().right;
  };

  const states: [Tag, Record<string, unknown>?][] = [
    ['dm-red-flags'],
    ['dm-diet-card', {expanded: true}],
    ['dm-drug-sheet', {drug: 'methotrexate', expanded: true}],
    ['dm-subtypes', {expanded: true}],
    ['dm-disclaimer'],
  ];
  for (const [tag, args] of states) {
    for (const language of ['en', 'en-XA']) {
      it(`${tag} in ${language} does not scroll sideways`, async () => {
        await setViewport(320);
        const element = await mount(tag, args, 'Default', {language});
        await until(() => one(element, '.base').lang === language);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const {right} = element.getBoundingClientRect();
        const over = all(element, '.base *')
          // What is hidden from sight has a place all the same.
          .filter((node) => !node.closest('.vh, thead, a span') && isVisible(node))
          .map((node) => ({node, by: contentRight(node) - right}))
          .filter(({by}) => by > 1);
        expect(over.map(({node, by}) => `${node.localName} by ${by}: ${textOf(node)}`)).to.deep.equal([]);
      });
    }
  }
});
