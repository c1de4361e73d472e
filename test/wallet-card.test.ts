/** The emergency card: what is its own. */
import {expect} from '@open-wc/testing';
import type {WalletCardSection} from 'dermatomyositis-widgets/content/schema';
import type {} from 'dermatomyositis-widgets/wallet-card/class';
import {loadSection, setSectionLoader} from '../dist/src/base/load-section.js';
import {stories} from '/virtual/stories.js';
import {captureErrors, emulateMedia, press, until} from './support/index.js';

const mount = async (args: Record<string, unknown> = {}) => {
  const story = stories.find((each) => each.element === 'dm-wallet-card' && each.name === 'Default');
  return (await story!.render(args)).querySelector('dm-wallet-card')!;
};

type Card = Awaited<ReturnType<typeof mount>>;

const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const languages = (element: Element) => all(element, '.face').map(({lang}) => lang);
const inputs = (element: Element) => all<HTMLInputElement>(element, '[type=text], textarea');
const note = (element: Element) => textOf(all(element, '[aria-live]')[0]);

/** Waits for the faces, whose words come one by one. */
const showsFaces = (element: Element, ...wanted: string[]) =>
  until(() => languages(element).join() === wanted.join(), `it has faces in ${wanted.join(', ')}`);

const write = async (element: Card, index: number, words: string) => {
  const field = inputs(element)[index]!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: words}));
  await element.updateComplete;
};

/** Ours, but some as if they had come further. */
const useStatus = (status: string, ...which: string[]) =>
  setSectionLoader(async (name, locale) => {
    const {default: chunk} = await import(`../dist/content/${locale}/${name}.js`);
    return {default: which.includes(locale) ? {...chunk, status, letters: undefined} : chunk};
  });

/** As if a clinician had signed them off. */
const useReviewed = (...which: string[]) => useStatus('reviewed', ...which);

describe('dm-wallet-card', () => {
  afterEach(() => setSectionLoader());

  it('has one face in English', async () => {
    const element = await mount();
    const {card, fields} = (await loadSection('wallet-card', 'en')) as unknown as WalletCardSection;
    await showsFaces(element, 'en');
    expect(textOf(all(element, '.face > :first-child')[0])).to.equal(card.title);
    expect(all(element, '.face li').map(textOf)).to.deep.equal(card.lines.map(({text}) => text.text));
    expect(all(element, '.face dt').map(textOf)).to.deep.equal(Object.values(fields));
  });

  it('has an English face beside that of another language, and only the machine’s says that nobody checked it', async () => {
    const element = await mount({lang: 'es'});
    await showsFaces(element, 'es', 'en');
    expect(all(element, '[part=unchecked]').map((each) => each.closest('section')!.lang)).to.deep.equal(['es']);
    expect(textOf(all(element, '[part=unchecked]')[0])).to.equal('Traducción automática, sin revisar');
  });

  it('says on the face of a person’s translation, too, that no clinician checked it', async () => {
    useStatus('translated', 'es');
    const element = await mount({lang: 'es'});
    await showsFaces(element, 'es', 'en');
    const {ui} = await loadSection('wallet-card', 'es');
    expect(all(element, '[part=unchecked]').map(textOf)).to.deep.equal([ui['translated']]);
  });

  it('has a second face in the language of its attribute, live', async () => {
    const said = captureErrors();
    const element = await mount({'second-lang': 'es'});
    await showsFaces(element, 'en', 'es');
    element.secondLang = 'ar';
    await showsFaces(element, 'en', 'ar');
    expect(all(element, '.face').map(({dir}) => dir)).to.deep.equal(['ltr', 'rtl']);
    element.secondLang = null;
    await showsFaces(element, 'en');
    element.secondLang = 'en';
    await element.updateComplete;
    expect(languages(element)).to.deep.equal(['en']);
    expect(said).to.deep.include({warnings: [], errors: []});
  });

  it('has English besides, unless both languages are reviewed', async () => {
    const element = await mount({lang: 'es', 'second-lang': 'ar'});
    await showsFaces(element, 'es', 'ar', 'en');
    useReviewed('es');
    await showsFaces(await mount({lang: 'es', 'second-lang': 'ar'}), 'es', 'ar', 'en');
    useReviewed('es', 'ar');
    const reviewed = await mount({lang: 'es', 'second-lang': 'ar'});
    await showsFaces(reviewed, 'es', 'ar');
    expect(all(reviewed, '[part=unchecked]')).to.have.length(0);
    // One reviewed language alone is not two.
    await showsFaces(await mount({lang: 'es'}), 'es', 'en');
  });

  it('has only faces that are reviewed, and English, where the host wants no other', async () => {
    const element = await mount({lang: 'es', 'second-lang': 'ar', translations: 'reviewed'});
    await showsFaces(element, 'en');
  });

  for (const value of ['xx', 'en_US', 'español', '']) {
    it(`answers an unknown second language with one warning and no face for it: "${value}"`, async () => {
      const said = captureErrors();
      const errors: {code: string}[] = [];
      const element = await mount({lang: 'es', onDmError: ({detail}: CustomEvent) => void errors.push(detail)});
      element.secondLang = value;
      await element.updateComplete;
      element.requestUpdate();
      await showsFaces(element, 'es', 'en');
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.include('<dm-wallet-card>').and.include(`second-lang="${value}"`).and.include('es');
      expect(errors.map(({code}) => code)).to.deep.equal(['unknown-value']);
    });
  }

  it('says once when the words of a further face cannot be had, and shows the others', async () => {
    const said = captureErrors();
    setSectionLoader(async (name, locale) => {
      if (locale === 'es') throw new Error('no network');
      return import(`../dist/content/${locale}/${name}.js`);
    });
    const codes: string[] = [];
    const element = await mount({'second-lang': 'es', onDmError: ({detail}: CustomEvent) => codes.push(detail.code)});
    await until(() => codes.length, 'dm-error fires');
    element.requestUpdate();
    await element.updateComplete;
    expect(languages(element)).to.deep.equal(['en']);
    expect(codes).to.deep.equal(['load-content']);
    expect(said.warnings).to.have.length(1);
    expect(said.errors).to.deep.equal([]);
  });

  it('shows what is written on each face, at once, and keeps it through a change of language', async () => {
    const element = await mount({'second-lang': 'es'});
    await showsFaces(element, 'en', 'es');
    await write(element, 1, 'Prednisone 10 mg\nMethotrexate: once a week');
    const shown = () => all(element, '.medicines dd').map(({textContent}) => textContent);
    for (const field of all(element, '.medicines dd')) expect(getComputedStyle(field).whiteSpace).to.equal('pre-line');
    expect(shown()).to.deep.equal(Array(2).fill('Prednisone 10 mg\nMethotrexate: once a week'));
    element.lang = 'es';
    await showsFaces(element, 'es', 'en');
    expect(shown()).to.deep.equal(Array(2).fill('Prednisone 10 mg\nMethotrexate: once a week'));
    expect(inputs(element)[1]!.value).to.include('once a week');
  });

  it('makes no second card of the English beside a translation', async () => {
    const element = await mount({lang: 'es'});
    await showsFaces(element, 'es', 'en');
    all(element, '[part=notice] button')[0]!.click();
    await until(() => all(element, '[part=heading]').length === 2, 'the English stands beside it');
    expect(languages(element)).to.deep.equal(['es', 'en']);
  });

  it('shows a host’s own words alone', async () => {
    const element = await mount();
    const {
      hash: _hash,
      status: _status,
      ui: _ui,
      ...own
    } = (await loadSection('wallet-card', 'en')) as never as Record<string, unknown>;
    Object.assign(element, {content: {...own, locale: 'fr'}, secondLang: 'es'});
    await showsFaces(element, 'fr');
  });

  it('says below the card what each line rests on', async () => {
    const element = await mount();
    const lines = all(element, '[data-key]');
    expect(lines).to.have.length(6);
    for (const line of lines) expect(textOf(line)).to.match(/(Usual practice|\])$/);
    for (const face of all(element, '.face')) {
      expect(face.querySelector('small, sup, a')).to.equal(null);
    }
  });

  it('clears everything, and says so', async () => {
    const element = await mount();
    await write(element, 0, 'Ana');
    all(element, '[part=clear]')[0]!.focus();
    await press('Enter');
    await element.updateComplete;
    expect(inputs(element).some(({value}) => value)).to.equal(false);
    expect(all(element, 'dd').map(textOf).join('')).to.equal('');
    expect(textOf(all(element, '[role=status]')[0])).to.equal('Everything is cleared.');
  });

  it('lets no letter out', async () => {
    const element = await mount();
    const heard: string[] = [];
    const ending = new AbortController();
    for (const type of ['input', 'change', 'click', 'beforeinput', 'keydown', 'keyup', 'keypress']) {
      document.addEventListener(type, () => heard.push(type), {signal: ending.signal});
    }
    for (const field of inputs(element)) {
      field.focus();
      await press('a');
      field.click();
      field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
      const off = ['autocomplete', 'spellcheck', 'autocorrect', 'writingsuggestions'];
      expect(off.map((each) => field.getAttribute(each))).to.deep.equal(['off', 'false', 'off', 'false']);
    }
    expect(all(element, 'dd').map(textOf)).to.deep.equal(['a', 'a', 'a', 'a', 'a']);
    expect(heard).to.deep.equal([]);
    ending.abort();
  });

  const inMillimetres = (face: Element) => {
    const {width, height} = face.getBoundingClientRect();
    return [width, height].map((px) => Math.round((px / 96) * 254) / 10);
  };

  for (const lang of ['en', 'es']) {
    it(`is 85.6 by 54 mm on paper, filled in as a reader would: ${lang}`, async function () {
      const element = await mount({lang, 'second-lang': 'es'});
      const words = ['Maria Lopez Garcia, born 12 March 1971', 'Prednisone 10 mg every morning\nMethotrexate 15 mg: once a week\nIVIG drip 140 g, last 3 March 2027', 'Penicillin, latex', '+34 600 123 456', 'Juan Garcia (husband) +34 600 654 321']; // prettier-ignore
      for (const [index, each] of words.entries()) await write(element, index, each);
      await until(() => all(element, '.face').length === 2, 'both faces are here');
      await element.updateComplete;
      expect(note(element)).to.equal('');
      if (!(await emulateMedia({media: 'print'}))) this.skip();
      for (const face of all(element, '.face')) expect(inMillimetres(face)).to.deep.equal([85.6, 54]);
      expect(inputs(element).some((field) => field.checkVisibility())).to.equal(false);
    });
  }

  it('grows rather than hide a line, and says so', async function () {
    const element = await mount();
    await write(element, 1, Array.from({length: 20}, (_, index) => `Medicine ${index}`).join('\n'));
    await until(() => note(element), 'the note shows');
    expect(note(element)).to.match(/^This text is too long for a bank card/);
    const face = all(element, '.face')[0]!;
    expect(face.scrollHeight).to.be.at.most(face.clientHeight + 1);
    if (await emulateMedia({media: 'print'})) {
      const [width, height] = inMillimetres(face);
      expect(width).to.equal(85.6);
      expect(height).to.be.greaterThan(60);
      await emulateMedia({});
    }
    await write(element, 1, 'One');
    await until(() => !note(element), 'the note is gone');
  });
});
