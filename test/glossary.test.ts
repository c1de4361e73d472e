import {expect} from '@open-wc/testing';
import type {GlossarySection} from 'dermatomyositis-widgets/content/schema';
import 'dermatomyositis-widgets/glossary';
import type {DmGlossary} from 'dermatomyositis-widgets/glossary/class';
import {loadRegions, loadSection, setSectionLoader} from '../dist/src/base/load-section.js';
import {stories} from '/virtual/stories.js';
import {emulateMedia, press, until} from './support/index.js';

const show = async (args: Record<string, unknown> = {}, name = 'Default') => {
  const story = stories.find((each) => each.element === 'dm-glossary' && each.name === name)!;
  return (await story.render(args)).querySelector('dm-glossary')!;
};

const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const field = (element: Element) => all<HTMLInputElement>(element, 'input')[0]!;
const shownKeys = (element: Element) =>
  all(element, '[part=item]').flatMap((item) => (item.checkVisibility() ? [item.dataset['key']!] : []));
const said = (element: Element) => all(element, '[part=none]')[0]!.textContent!.trim();
const termsOf = (element: Element) =>
  all(element, 'dt').map((term) => term.firstChild!.nextSibling!.textContent!.trim());

const type = async (element: DmGlossary, words: string) => {
  field(element).value = words;
  field(element).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await element.updateComplete;
};

describe('dm-glossary', () => {
  let section: GlossarySection;
  before(async () => {
    section = (await loadSection('glossary', 'en')) as unknown as GlossarySection;
  });

  it('shows every word once, with a link to it', async () => {
    const element = await show();
    expect(shownKeys(element).toSorted()).to.deep.equal(section.entries.map(({key}) => key).toSorted());
    for (const item of all(element, '[part=item]')) {
      expect(item.querySelector('[part=link]')!.getAttribute('href')).to.equal(`#dm-glossary/${item.dataset['key']}`);
    }
  });

  for (const lang of ['en', 'es']) {
    it(`sorts the words in the language in force: ${lang}`, async () => {
      const element = await show({lang});
      const terms = termsOf(element);
      expect(terms.length).to.be.greaterThan(250);
      expect(terms).to.deep.equal(terms.toSorted(new Intl.Collator(lang).compare));
    });
  }

  it('comes in parts that keep nothing waiting, and is ready with the last', async () => {
    setSectionLoader();
    const element = document.createElement('dm-glossary');
    const parts: number[] = [];
    let whenReady = 0;
    element.addEventListener('dm-ready', () => (whenReady = all(element, '[part=item]').length));
    document.body.append(element);
    new MutationObserver(() => {
      const count = all(element, '[part=item]').length - parts.reduce((sum, part) => sum + part, 0);
      parts.push(count);
      expect(element.ready).to.equal(all(element, '[part=item]').length === section.entries.length);
    }).observe(element.shadowRoot!, {childList: true, subtree: true});
    await until(() => element.ready, 'all words are here');
    element.remove();
    expect(whenReady).to.equal(section.entries.length);
    expect(Math.max(...parts)).to.be.within(1, 60);
  });

  it('says once that the meanings are its own wording, also when short', async () => {
    for (const element of [await show(), await show({detail: 'short'})]) {
      const lead = all(element, 'p').find((each) => each.textContent!.includes('our own short wording'))!;
      expect(lead.checkVisibility() && lead.querySelector('[part=label]')!.textContent).to.equal('Our advice');
      expect(all(element, 'dl [part=label]')).to.have.length(0);
    }
  });

  it('has a labelled search field that the browser leaves alone', async () => {
    const input = field(await show());
    expect(input.labels![0]!.textContent!.trim()).to.equal('Find a word');
    expect(input.type).to.equal('search');
    for (const name of ['id', 'name', 'value']) expect(input.hasAttribute(name), name).to.equal(false);
    expect(input.getAttribute('autocomplete')).to.equal('off');
    expect(input.getAttribute('spellcheck')).to.equal('false');
    expect(input.getAttribute('autocorrect')).to.equal('off');
    expect(input.getAttribute('writingsuggestions')).to.equal('false');
  });

  it('finds by term, by what it stands for, and by meaning, and keeps the order', async () => {
    const element = await show();
    const order = shownKeys(element);
    for (const [words, key] of [
      ['ck', 'creatine-kinase'],
      ['creatine kin', 'creatine-kinase'],
      ['leaks from damaged', 'creatine-kinase'],
    ] as const) {
      await type(element, words);
      const keys = shownKeys(element);
      expect(keys, words).to.include(key);
      expect(keys.length, words).to.be.lessThan(60);
      expect(keys).to.deep.equal(order.filter((each) => keys.includes(each)));
    }
    await type(element, '');
    expect(shownKeys(element)).to.deep.equal(order);
  });

  it('minds neither case, nor diacritics, nor punctuation', async () => {
    const element = await show({lang: 'es'});
    for (const words of ['pápulas', 'PAPULAS', ' papulas ', 'papulas, gottron']) {
      await type(element, words);
      expect(shownKeys(element), words).to.include('gottrons-papules');
      expect(shownKeys(element).length, words).to.be.lessThan(20);
    }
  });

  it('says politely when nothing fits, and nothing otherwise', async () => {
    const element = await show();
    expect(said(element)).to.equal('');
    await type(element, 'xyzzy');
    expect(shownKeys(element)).to.deep.equal([]);
    expect(said(element)).to.match(/^No word fits/);
    expect(all(element, '[part=none]')[0]!.getAttribute('role')).to.equal('status');
    await type(element, 'muscle');
    expect(said(element)).to.equal('');
  });

  it('keeps what is typed from the page', async () => {
    const element = await show();
    const heard: string[] = [];
    for (const name of ['input', 'change', 'click']) {
      element.parentElement!.addEventListener(name, ({type: each}) => heard.push(each));
    }
    field(element).click();
    field(element).focus();
    await press('c');
    await press('k');
    field(element).blur();
    await element.updateComplete;
    expect(field(element).value).to.equal('ck');
    expect(shownKeys(element).length).to.be.lessThan(60);
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML).not.to.include('ck"');
  });

  it('leads to a word that the filter hides, and leaves the filter where there is no such word', async () => {
    const element = await show();
    await type(element, 'biopsy');
    expect(await element.reveal('no-such-word')).to.equal(undefined);
    expect(field(element).value).to.equal('biopsy');
    expect((await element.reveal('biopsy'))!.checkVisibility()).to.equal(true);
    expect(field(element).value).to.equal('biopsy');
    const item = (await element.reveal('creatine-kinase'))!;
    expect(item.checkVisibility()).to.equal(true);
    expect(field(element).value).to.equal('');
  });

  it('has all words on paper, whatever the filter says', async function () {
    const element = await show();
    await type(element, 'xyzzy');
    if (!(await emulateMedia({media: 'print'}))) this.skip();
    expect(shownKeys(element)).to.have.length(section.entries.length);
    expect(field(element).checkVisibility()).to.equal(false);
    expect(all(element, '[part=none]')[0]!.checkVisibility()).to.equal(false);
  });

  it('shows no sources of telephone numbers, where no number stands', async () => {
    const element = await show({region: 'ES'});
    element.parentElement!.setAttribute('data-dm-region', 'ES');
    await until(() => all(element, 'footer').length);
    // Had it asked for the numbers, they would be here now.
    await loadRegions();
    await element.updateComplete;
    expect(all(element, '[part=sources]')).to.have.length(0);
  });

  it('shows the label of a meaning that a host supplies and that rests on something else', async () => {
    const element = await show();
    const claim = {text: 'Ours', label: 'editorial'};
    const entries = [
      {key: 'a', term: 'A', definition: {text: 'Rests on usage', label: 'practice'}},
      {key: 'b', term: 'B', definition: claim},
    ];
    Object.assign(element, {
      content: {section: 'glossary', locale: 'en', title: 'Ours', message: claim, lead: [], entries},
    });
    await until(() => all(element, '[part=item]').length === 2, 'the words of the host are here');
    expect(all(element, 'dd').map((each) => !!each.querySelector('[part=label]'))).to.deep.equal([true, false]);
  });
});
