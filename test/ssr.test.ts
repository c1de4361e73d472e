/** Pages that a server rendered: what a reader did before the scripts came stays, and nothing flashes. */
import {expect} from '@open-wc/testing';
import type {} from 'dermatomyositis-widgets/red-flags/class';
import '../dist/src/all.js';
import {loadSection, loadSources} from '../dist/src/base/load-section.js';
import {announced, baseOf, idle, openBody, openPage, type HostPage} from './hosts/page.js';
import {frame as nextFrame, until} from './support/index.js';

/** Where the server of the tests renders some tags. */
const address = (markup: string, options = '') => `/on-server?markup=${encodeURIComponent(markup)}${options}`;

/** What a server sends for some tags. */
const served = async (markup: string, options = '') => (await fetch(address(markup, options))).text();

/** A page as it came from the server; its scripts are still on their way. */
const openServed = async (markup: string, options = '') => openBody(await served(markup, options));

/** Now the scripts come. */
const startScripts = ({document}: HostPage, cdn = '/cdn') => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${cdn}/loader.js`;
  document.head.append(script);
};

const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

const one = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

/** A tick as a reader makes it. */
const box = (element: Element, key: string) => one<HTMLInputElement>(element, `[data-key="${key}"] input`);
const keysIn = (element: Element) => all(element, '[part=item]').map(({dataset}) => dataset['key']!);

/** Types into a field, with the caret after the first character. */
const type = (field: HTMLInputElement | HTMLTextAreaElement, words: string) => {
  field.focus();
  field.value = words;
  field.setSelectionRange(1, 1);
};

/** The words of a node. The builds differ in the spaces between tags. */
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, '');

/** Looks at an element at each change of its root and before each frame: how many times the words stand there, how high it is. */
const watch = ({window}: HostPage, element: HTMLElement) => {
  const words: number[] = [];
  const heights: number[] = [];
  const look = () => words.push(element.shadowRoot!.querySelectorAll('.base').length);
  new MutationObserver(look).observe(element.shadowRoot!, {childList: true});
  const eachFrame = () => {
    look();
    heights.push(element.offsetHeight);
    if (element.isConnected) window.requestAnimationFrame(eachFrame);
  };
  window.requestAnimationFrame(eachFrame);
  return {words, heights};
};

describe('an element that a server rendered', () => {
  for (const [markup, ready] of [
    ['<dm-red-flags lang="es" region="GB"></dm-red-flags>', 'red-flags es'],
    ['<dm-disclaimer lang="ar" region="GB" heading-level="4"></dm-disclaimer>', 'disclaimer ar'],
    ['<dm-drug-sheet lang="en" drug="methotrexate" expanded></dm-drug-sheet>', 'drug-sheet en'],
    ['<dm-symptoms lang="en" detail="short"></dm-symptoms>', 'symptoms en'],
    ['<dm-tests lang="en"></dm-tests>', 'tests en'],
    ['<dm-glossary lang="es"></dm-glossary>', 'glossary es'],
    ['<dm-references lang="en" scope="all"></dm-references>', 'references en'],
    ['<dm-visit-sheet lang="en" region="GB"></dm-visit-sheet>', 'visit-sheet en'],
    ['<dm-wallet-card lang="en" second-lang="es"></dm-wallet-card>', 'wallet-card en'],
  ] as const) {
    it(`is never empty, doubled or of another height: ${markup}`, async () => {
      const page = await openServed(markup);
      const element = page.find('body > *');
      const before = text(baseOf(element));
      expect(before).to.have.length.above(100);
      const {words, heights} = watch(page, element);
      await nextFrame();
      startScripts(page);
      await announced(page, ready);
      await idle();
      expect(new Set(words)).to.deep.equal(new Set([1]));
      // The list of all sources grows further, once they are shown.
      if (ready !== 'references en') {
        expect(Math.max(...heights) - Math.min(...heights)).to.be.at.most(1);
        expect(text(baseOf(element))).to.equal(before);
      }
      expect(all(element, 'style')).to.have.length(0);
      expect(page.record.warnings).to.deep.equal([]);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.problems).to.deep.equal([]);
    });
  }

  it('keeps ticks and focus, and knows them', async () => {
    const page = await openServed('<dm-red-flags lang="en"></dm-red-flags>');
    const element = page.find('dm-red-flags');
    const [first, , third] = keysIn(element) as [string, string, string];
    expect(all(element, 'input:checked')).to.have.length(0);
    box(element, first).click();
    box(element, third).click();
    box(element, third).focus();
    startScripts(page);
    await announced(page, 'red-flags en');
    await idle();
    const ticked = () => keysIn(element).filter((key) => box(element, key).checked);
    expect(ticked()).to.deep.equal([first, third]);
    expect(element.shadowRoot!.activeElement).to.equal(box(element, third));
    // On paper they stand once more, which only the element itself writes.
    expect(all(element, '.paper li')).to.have.length(2);
    one(element, '[part=clear]').click();
    await until(() => ticked().length === 0);
  });

  it('keeps disclosures open, and closed where a reader closed one', async () => {
    const page = await openServed('<dm-faq lang="en"></dm-faq><dm-causes lang="en" expanded></dm-causes>');
    const [opened, closed] = [page.find('dm-faq'), page.find('dm-causes')];
    const states = (element: Element) => all<HTMLDetailsElement>(element, 'details').map(({open}) => open);
    all(opened, 'summary')[1]!.click();
    all(closed, 'summary')[0]!.click();
    const before = [states(opened), states(closed)];
    expect(before[0]!.filter(Boolean)).to.have.length(1);
    expect(before[1]!.filter(Boolean)).to.have.length(before[1]!.length - 1);
    startScripts(page);
    await announced(page, 'faq en', 'causes en');
    await idle();
    expect([states(opened), states(closed)]).to.deep.equal(before);
  });

  it('keeps what was typed, the caret, and a menu', async () => {
    const page = await openServed(
      '<dm-visit-sheet lang="en"></dm-visit-sheet><dm-glossary lang="en"></dm-glossary><dm-drug-sheet lang="en"></dm-drug-sheet>',
    );
    const [sheet, glossary, drugs] = [
      page.find('dm-visit-sheet'),
      page.find('dm-glossary'),
      page.find('dm-drug-sheet'),
    ];
    type(one<HTMLInputElement>(glossary, 'input'), 'creatine');
    one<HTMLSelectElement>(drugs, 'select').value = 'methotrexate';
    type(one<HTMLTextAreaElement>(sheet, '.notes textarea'), 'Tired');
    const heard: string[] = [];
    for (const event of ['input', 'change']) page.document.addEventListener(event, () => heard.push(event), true);
    startScripts(page);
    await announced(page, 'visit-sheet en', 'glossary en', 'drug-sheet en');
    await idle();
    const field = one<HTMLTextAreaElement>(sheet, '.notes textarea');
    expect(field.value).to.equal('Tired');
    expect(sheet.shadowRoot!.activeElement).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([1, 1]);
    // The elements know: the copy for paper, the words that fit, the sheet of the medicine.
    expect(text(one(sheet, '.notes .copy'))).to.equal('Tired');
    expect(one(glossary, '[data-key="creatine-kinase"]').hidden).to.equal(false);
    expect(all(glossary, '[part=item][hidden]')).to.not.have.length(0);
    expect(all(drugs, '[data-key="methotrexate"]')).to.have.length(1);
    // Which is nobody else's to hear.
    expect(heard).to.deep.equal([]);
  });

  it('keeps the box of a word open', async () => {
    const page = await openServed('<p>A <dm-term lang="en" term="creatine-kinase">CK test</dm-term>.</p>');
    const element = page.find('dm-term');
    one(element, '[part=word]').click();
    const isOpen = () => one(element, '[part=box]').matches(':popover-open');
    expect(isOpen()).to.equal(true);
    const before = one(element, '[part=box]');
    startScripts(page);
    await until(() => one(element, '[part=box]') !== before, 'the element has taken over');
    expect(isOpen()).to.equal(true);
    expect(all(element, '[part=box]')).to.have.length(1);
  });

  it('leads to the item of the address, unless the reader has begun already', async () => {
    for (const begun of [false, true]) {
      const page = await openServed('<dm-faq lang="en"></dm-faq>');
      const element = page.find('dm-faq');
      const key = keysIn(element).at(-1)!;
      page.window.location.hash = `#dm-faq/${key}`;
      const summary = () => all(element, 'summary')[0]!;
      if (begun) summary().focus();
      startScripts(page);
      await announced(page, 'faq en');
      await idle();
      const item = one(element, `[data-key="${key}"]`);
      expect(item.querySelector('details')!.open).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.equal(begun ? summary() : item);
    }
  });

  it('follows its attributes from then on', async () => {
    const page = await openServed('<dm-red-flags lang="en"></dm-red-flags>');
    const element = page.find('dm-red-flags');
    startScripts(page);
    await announced(page, 'red-flags en');
    element.setAttribute('heading-level', '5');
    element.setAttribute('expanded', '');
    element.setAttribute('region', 'GB');
    element.setAttribute('lang', 'es');
    await announced(page, 'red-flags es');
    await until(() => all(element, 'a[href="tel:999"]').length > 0);
    expect(one(element, '[part=heading]').localName).to.equal('h5');
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    expect(all(element, '.base')).to.have.length(1);
    expect(baseOf(element)!.lang).to.equal('es');
  });

  it('survives being moved while its words are on their way', async () => {
    const page = await openServed('<dm-red-flags lang="en"></dm-red-flags><main></main>');
    const element = page.find('dm-red-flags');
    startScripts(page);
    await until(() => page.window.customElements.get('dm-red-flags'));
    element.remove();
    await idle();
    expect(all(element, '.base')).to.have.length(1);
    page.find('main').append(element);
    await announced(page, 'red-flags en');
    expect(all(element, '.base')).to.have.length(1);
    expect(all(element, 'style')).to.have.length(0);
  });

  it('shows the text inside its tag where the server had no words', async () => {
    // No other test has the server load these words. Asked once, it has them for the next engine.
    const {userAgent} = navigator;
    const lang = /Firefox/.test(userAgent) ? 'fr' : /Chrome/.test(userAgent) ? 'hi' : 'ar';
    const page = await openServed(`<dm-overview lang="${lang}"><p>Static text</p></dm-overview>`, '&words=no');
    const element = page.find('dm-overview');
    expect(page.find('p').checkVisibility()).to.equal(true);
    startScripts(page);
    await announced(page, `overview ${lang}`);
    expect(all(element, '.base')).to.have.length(1);
    expect(page.find('p').checkVisibility()).to.equal(false);
  });

  for (const what of ['words', 'takeover']) {
    it(`stays readable when a file cannot be had: ${what}`, async () => {
      const page = await openServed('<dm-red-flags lang="es" region="GB"><p>Static text</p></dm-red-flags>');
      const element = page.find('dm-red-flags');
      const before = element.shadowRoot!.innerHTML;
      startScripts(page, `/cdn-without/${what}`);
      await until(() => page.record.problems.length > 0);
      await idle();
      expect(element.shadowRoot!.innerHTML).to.equal(before);
      expect(page.find('p').checkVisibility()).to.equal(false);
      expect(page.record.problems.map(({tag, code}) => [tag, code])).to.deep.equal([['dm-red-flags', 'load-content']]);
    });
  }

  it('takes over in another language, when that of the server cannot be had', async () => {
    const page = await openServed('<dm-red-flags lang="es"></dm-red-flags>');
    const element = page.find('dm-red-flags');
    startScripts(page, '/cdn-without/spanish');
    await until(() => page.record.problems.length > 0);
    expect(baseOf(element)!.lang).to.equal('es');
    element.lang = 'en';
    await announced(page, 'red-flags en');
    expect(all(element, '.base').map(({lang}) => lang)).to.deep.equal(['en']);
  });

  it('comes without its sources where these cannot be had', async () => {
    const page = await openServed('<dm-red-flags lang="en"></dm-red-flags>');
    startScripts(page, '/cdn-without/sources');
    await announced(page, 'red-flags en');
    await until(() => page.record.problems.length > 0);
    expect(page.record.problems[0]!.message).to.contain('sources');
    expect(all(page.find('dm-red-flags'), '.base')).to.have.length(1);
  });

  it('may stand under a strict policy, with a nonce', async () => {
    const page = await openPage(address('<dm-red-flags lang="en"></dm-red-flags>', '&nonce=abc'));
    const element = page.find('dm-red-flags');
    const border = () => page.window.getComputedStyle(one(element, 'section')).borderTopStyle;
    expect(border()).to.equal('solid');
    startScripts(page);
    await announced(page, 'red-flags en');
    expect(border()).to.equal('solid');
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('an element of the package that a server rendered', () => {
  it('takes over with words that are there already', async () => {
    await Promise.all([loadSection('red-flags', 'en'), loadSources('red-flags')]);
    const host = document.createElement('div');
    document.body.append(host);
    const ready = new Promise((resolve) => host.addEventListener('dm-ready', resolve, {once: true}));
    host.setHTMLUnsafe(await served('<dm-red-flags lang="en"></dm-red-flags>'));
    const element = host.querySelector('dm-red-flags')!;
    expect(all(element, '.base')).to.have.length(1);
    const [first] = keysIn(element) as [string];
    box(element, first).click();
    await ready;
    expect(all(element, '.base')).to.have.length(1);
    expect(all(element, 'style')).to.have.length(0);
    expect(box(element, first).checked).to.equal(true);
    expect(element.ready).to.equal(true);
    host.remove();
  });
});
