/** The sheet for a visit: what is its own. */
import {expect} from '@open-wc/testing';
import type {VisitSheetSection} from 'dermatomyositis-widgets/content/schema';
import type {} from 'dermatomyositis-widgets/visit-sheet/class';
import {locales} from '../dist/src/generated.js';
import {loadRegions, loadSection} from '../dist/src/base/load-section.js';
import {stories} from '/virtual/stories.js';
import {captureErrors, emulateMedia, press, until} from './support/index.js';

const mount = async (args: Record<string, unknown> = {}) => {
  const story = stories.find((each) => each.element === 'dm-visit-sheet' && each.name === 'Default');
  return (await story!.render(args)).querySelector('dm-visit-sheet')!;
};

type Sheet = Awaited<ReturnType<typeof mount>>;

const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const boxes = (element: Element) => all<HTMLInputElement>(element, '[type=checkbox]');
const fields = (element: Element) => all<HTMLInputElement>(element, '[type=text], textarea');
const ticked = (element: Element) => boxes(element).flatMap(({checked}, index) => (checked ? [index] : []));
const status = (element: Element) => textOf(all(element, '[role=status]')[0]);

const write = async (element: Sheet, index: number, words: string) => {
  const field = fields(element)[index]!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: words}));
  await element.updateComplete;
};

describe('dm-visit-sheet', () => {
  let section: VisitSheetSection;

  before(async () => {
    section = (await loadSection('visit-sheet', 'en')) as unknown as VisitSheetSection;
  });

  it('shows what must not wait before the lists, with the number of the country', async () => {
    const element = await mount();
    const urgent = all(element, '.callout')[0]!;
    expect(textOf(urgent)).to.include(section.urgent.text);
    for (const {text} of section.urgentSigns) expect(textOf(urgent)).to.include(text);
    for (const group of all(element, 'fieldset')) {
      expect(urgent.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    }
    element.region = 'ES';
    await until(() => textOf(urgent).includes('call 112 (Spain) now'), 'the number shows');
    expect(urgent.querySelector('a')!.getAttribute('href')).to.equal('tel:112');
  });

  it('shows every line of the three lists, in their order, with what it rests on', async () => {
    const element = await mount();
    expect(all(element, 'legend').map(textOf)).to.deep.equal(section.groups.map((group) => group.heading));
    const lines = section.groups.flatMap(({items}) => items);
    expect(all(element, 'li[data-key]').map(({dataset}) => dataset['key'])).to.deep.equal(lines.map(({key}) => key));
    lines.forEach(({text}, index) => {
      const label = textOf(boxes(element)[index]!.labels![0]);
      expect(label).to.include(text.text as string);
      expect(label).to.match(/(Usual practice|Our advice|\])$/);
    });
  });

  it('shows the same lines in the same order, whatever is ticked', async () => {
    const element = await mount();
    await until(() => all(element, '[part=sources]').length, 'the sources are here');
    const before = all(element, '.base')[0]!.innerText;
    for (const box of boxes(element)) box.click();
    await element.updateComplete;
    expect(ticked(element)).to.have.length(boxes(element).length);
    expect(all(element, '.base')[0]!.innerText).to.equal(before);
  });

  it('keeps ticks and words through a change of language, and with the English beside it', async () => {
    const element = await mount();
    boxes(element)[4]!.click();
    await write(element, 2, 'Prednisone 10 mg');
    element.lang = 'es';
    await until(() => all(element, '.base')[0]!.lang === 'es', 'it speaks Spanish');
    expect(ticked(element)).to.deep.equal([4]);
    expect(fields(element).map(({value}) => value)).to.deep.equal(['', '', 'Prednisone 10 mg', '']);
    all(element, '[part=notice] button')[0]!.click();
    await until(() => all(element, '[part=heading]').length === 2, 'the English stands beside it');
    expect(fields(element)[6]!.value).to.equal('Prednisone 10 mg');
    expect(ticked(element)).to.deep.equal([4, 4 + boxes(element).length / 2]);
    for (const field of all(element, 'textarea')) {
      expect(all(element, `#${field.getAttribute('aria-describedby')}`)).to.have.length(1);
    }
  });

  it('clears everything with the button, and says so until something is new', async () => {
    const element = await mount();
    boxes(element)[0]!.click();
    await write(element, 0, 'Ana');
    all(element, '[part=clear]')[0]!.focus();
    await press('Enter');
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal([]);
    expect(fields(element).some(({value}) => value)).to.equal(false);
    expect(status(element)).to.equal('Everything is cleared.');
    await write(element, 0, 'B');
    expect(status(element)).to.equal('');
  });

  it('lets no tick and no letter out', async () => {
    const element = await mount();
    const heard: string[] = [];
    const ending = new AbortController();
    const types = ['input', 'change', 'click', 'beforeinput', 'keydown', 'keyup', 'keypress', 'paste'];
    for (const target of [element, document, window]) {
      for (const type of types) target.addEventListener(type, () => heard.push(type), {signal: ending.signal});
    }
    boxes(element)[0]!.click();
    all(element, 'li label')[1]!.click();
    fields(element)[0]!.focus();
    await press('a');
    fields(element)[2]!.focus();
    await press('b');
    await press('Space');
    fields(element)[2]!.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, composed: true}));
    expect(ticked(element)).to.deep.equal([0, 1]);
    expect(fields(element).map(({value}) => value)).to.deep.equal(['a', '', 'b ', '']);
    expect(heard).to.deep.equal([]);
    // A dialog around the sheet closes by this key.
    await press('Escape');
    expect(heard).to.include('keydown');
    ending.abort();
  });

  it('gives its boxes no name, value or id, and keeps its fields from helpers that send words away', async () => {
    const element = await mount();
    for (const box of boxes(element)) expect(box.getAttributeNames()).to.deep.equal(['type']);
    for (const field of fields(element)) {
      const {name, id} = field;
      expect([name, id]).to.deep.equal(['', '']);
      const off = ['autocomplete', 'spellcheck', 'autocorrect', 'writingsuggestions'];
      expect(off.map((each) => field.getAttribute(each))).to.deep.equal(['off', 'false', 'off', 'false']);
    }
  });

  it('prints all that was written, where a field would cut it', async function () {
    const element = await mount();
    const long = Array.from({length: 30}, (_, index) => `Medicine ${index}`).join('\n');
    await write(element, 2, long);
    const copy = all(element, '.medicines .copy')[0]!;
    expect(copy.checkVisibility()).to.equal(false);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(fields(element).some((field) => field.checkVisibility())).to.equal(false);
    expect(copy.innerText).to.equal(long);
    expect(copy.scrollHeight).to.be.at.most(copy.clientHeight + 1);
    expect(all(element, '[part=print]')[0]!.checkVisibility()).to.equal(false);
    expect(boxes(element).every((box) => box.checkVisibility())).to.equal(true);
  });

  it('is one page of A4 or US Letter in every language, with the telephone numbers of any country', async function () {
    this.timeout(30_000);
    const element = await mount();
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    const regions = Object.entries(await loadRegions());
    const lengthOf = ([, numbers]: (typeof regions)[number]) =>
      new Set(Object.values(numbers).map(({source}) => source.title + source.container)).size;
    element.region = regions.sort((a, b) => lengthOf(b) - lengthOf(a))[0]![0];
    // A browser opens them when it prints.
    element.expanded = true;
    for (const locale of locales) {
      element.lang = locale;
      await until(() => all(element, '.base')[0]!.lang === locale, `it speaks ${locale}`);
      await until(() => all(element, '[part=sources] li').length > 4, 'the sources of the numbers are here');
      // Less the margins of 8 mm, in pixels.
      for (const [width, height] of [
        [733, 1062],
        [755, 995],
      ]) {
        // prettier-ignore
        element.style.inlineSize = `${width}px`;
        expect(element.getBoundingClientRect().height, `${locale}, ${width} pixels`).to.be.at.most(height!);
      }
    }
  });
});

describe('printing one widget', () => {
  const ownPrint = window.print;

  afterEach(() => {
    window.print = ownPrint;
    dispatchEvent(new Event('afterprint'));
  });

  /** Stands for a page: a clipped box, a foreign shadow root with a slot, and siblings at each step. */
  const deep = async () => {
    const element = await mount();
    const host = element.parentElement!;
    const clip = host.appendChild(document.createElement('div'));
    Object.assign(clip.style, {blockSize: '50px', overflow: 'hidden', transform: 'rotate(5deg)', position: 'fixed'});
    const outer = clip.appendChild(document.createElement('div'));
    const root = outer.attachShadow({mode: 'open'});
    const inner = root.appendChild(document.createElement('div'));
    const sibling = root.appendChild(document.createElement('p'));
    inner.append(document.createElement('slot'));
    const beside = host.appendChild(document.createElement('p'));
    outer.append(element, document.createElement('p'));
    for (const each of [sibling, beside, outer.lastElementChild!]) each.textContent = 'Of the page';
    await element.updateComplete;
    return {element, clip, root, siblings: [sibling, beside, outer.lastElementChild!]};
  };

  const pressPrint = async (element: Sheet) => {
    // The element asks for it when it first renders.
    await import('../dist/src/base/print-one.js');
    let printed = 0;
    window.print = () => void printed++;
    all(element, '[part=print]')[0]!.click();
    await until(() => printed === 1, 'it prints');
  };

  it('leaves nothing else on paper, and nothing that clips the widget', async function () {
    const {element, clip, siblings} = await deep();
    await pressPrint(element);
    for (const each of siblings) expect(each.checkVisibility(), 'the screen stays').to.equal(true);
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    for (const each of siblings) expect(each.checkVisibility()).to.equal(false);
    const {overflow, transform, position, visibility} = getComputedStyle(clip);
    expect([overflow, transform, position, visibility]).to.deep.equal(['visible', 'none', 'static', 'hidden']);
    expect(clip.getBoundingClientRect().height).to.be.greaterThan(300);
    expect(getComputedStyle(all(element, '[part=message]')[0]!).visibility).to.equal('visible');
    expect(parseFloat(getComputedStyle(all(element, '.base')[0]!).fontSize)).to.equal(12);
  });

  it('puts the page back afterwards', async () => {
    const {element, root, siblings} = await deep();
    const before = [document.adoptedStyleSheets.length, root.adoptedStyleSheets.length];
    await pressPrint(element);
    expect([document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]).to.deep.equal(
      before.map((count) => count + 1),
    );
    expect(element.hasAttribute('data-dm-print')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect([document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]).to.deep.equal(before);
    expect(document.querySelectorAll('[data-dm-print]')).to.have.length(0);
    expect(root.querySelectorAll('[data-dm-print]')).to.have.length(0);
    await emulateMedia({media: 'print'});
    for (const each of siblings) expect(each.checkVisibility()).to.equal(true);
  });

  it('leaves one sheet when the end of the last printing was never told', async () => {
    const element = await mount();
    const before = document.adoptedStyleSheets.length;
    await pressPrint(element);
    await pressPrint(element);
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
  });

  it('asks for nothing', async () => {
    const said = captureErrors();
    const element = await mount();
    await until(() => performance.getEntriesByType('resource').some(({name}) => /print-one/.test(name)), 'it is here');
    const before = performance.getEntriesByType('resource').length;
    await pressPrint(element);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
    expect(said).to.deep.include({warnings: [], errors: []});
  });
});
