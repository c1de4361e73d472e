/** Language packs: words that a page brings along. Pages as built and served; where a loader is put in place, our own. */
import {expect} from '@open-wc/testing';
import '../dist/src/all.js';
import {importSection} from '../dist/src/base/content-address.js';
import {loadSection, setSectionLoader, type Chunk, type Ids} from '../dist/src/base/load-section.js';
import {registerLocale} from '../dist/src/base/register-locale.js';
import {announced, baseOf, idle, loader, openBody, type HostPage} from './hosts/page.js';
import {captureErrors, until} from './support/index.js';

type Texts = Record<string, unknown>;

const hashes = new Map<string, string>();
const titles: Record<string, string> = {};
before(async () => {
  for (const section of ['red-flags', 'disclaimer', 'guide', 'wallet-card']) {
    for (const [id, hash] of (await importSection(section, 'ids')).default as Ids) hashes.set(id, hash);
  }
  for (const locale of ['en', 'es']) {
    titles[locale] = ((await importSection('red-flags', locale)).default as {title: string}).title;
  }
});

/** Texts with the hashes of today's English. */
const current = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, [text, hashes.get(id)]]));

const redFlags = (texts: Texts, more: object = {}) => ({
  ...{locale: 'sw', name: 'Kiswahili', sections: {'red-flags': texts}},
  ...more,
});

const title = 'Wakati wa kuomba msaada';
const good = (more: object = {}) => redFlags(current({'red-flags.title': title}), more);

/** What a page says before the loader: its packs. A text must not end the script. */
const queue = (...packs: unknown[]) =>
  `<script>window.dmLocales = ${JSON.stringify(packs).replaceAll('<', '\\u003c')}</script>`;

const push = ({window}: HostPage, ...packs: unknown[]) => {
  const host = window as unknown as {dmLocales?: unknown[]};
  for (const pack of packs) (host.dmLocales ??= []).push(pack);
};

const addressOf = (text: string) => URL.createObjectURL(new Blob([text], {type: 'application/json'}));

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const part = (element: Element, name: string) => baseOf(element)?.querySelector<HTMLElement>(`[part="${name}"]`);
const shown = (element: Element) => words(part(element, 'heading'));
const requested = (page: HostPage) => page.requests().filter((path) => path.startsWith('/cdn'));
const packCode = '/cdn/r/packs.js';

/** No complaint of any kind. */
const expectSilence = ({record}: HostPage) => {
  expect(record.warnings).to.deep.equal([]);
  expect(record.errors).to.deep.equal([]);
  expect(record.problems).to.deep.equal([]);
};

/** One warning, and one event that says the same. */
const expectProblem = ({record}: HostPage, tag: string | undefined, code = 'bad-pack') => {
  expect(record.errors).to.deep.equal([]);
  expect(record.warnings, record.warnings.join('\n')).to.have.length(1);
  expect(record.problems).to.have.length(1);
  expect(record.problems[0]).to.deep.include({tag, section: 'locale', code});
  expect(record.warnings[0]).to.contain(record.problems[0]!.message);
  return record.problems[0]!.message;
};

const open = async (body: string, lang = 'sw') => {
  const page = await openBody(`<dm-red-flags></dm-red-flags>${body}`, lang);
  return {page, element: page.find('dm-red-flags')};
};

describe('a page without packs', () => {
  it('asks for none of their code', async () => {
    const {page} = await open(`<dm-guide></dm-guide>${loader()}`, 'en');
    await announced(page, 'red-flags en', 'guide en');
    await idle();
    expect(requested(page)).not.to.include(packCode);
    expect(requested(page).filter((path) => path.includes('/ids/'))).to.deep.equal([]);
  });
});

describe('a pack in the queue before the loader', () => {
  it('shows its words, marks the English that stands in, and says whose words they are', async () => {
    const {page, element} = await open(queue(good()) + loader());
    await announced(page, 'red-flags sw');
    const base = baseOf(element)!;
    expect([base.lang, base.dir]).to.deep.equal(['sw', 'ltr']);
    expect(shown(element)).to.equal(title);
    expect(part(element, 'heading')!.querySelector('[lang=en]')).to.equal(null);
    expect(part(element, 'message')!.querySelector('[lang=en][dir=ltr]')).not.to.equal(null);
    const notice = words(part(element, 'notice'))!;
    expect(notice).to.contain('was not made by us').and.to.contain('They are shown in English');
    expect(notice).not.to.contain('Checked by');
    await until(() => words(part(element, 'version'))?.includes('Novemba'), 'the date is Swahili');
    expectSilence(page);
  });

  it('asks for the English, its ids and the notices, and for no file of its language', async () => {
    const {page} = await open(queue(good()) + loader());
    await announced(page, 'red-flags sw');
    await idle();
    const asked = requested(page);
    for (const path of ['packs', 'content/en/red-flags', 'content/ids/red-flags', 'content/en/notices']) {
      expect(asked).to.include(`/cdn/r/${path}.js`);
    }
    expect(asked.filter((path) => path.includes('/sw/'))).to.deep.equal([]);
  });

  it('is found by a page in a dialect, and by nobody else', async () => {
    const {page, element} = await open(
      `<dm-disclaimer lang="sw-KE"></dm-disclaimer><div lang="es"><dm-subtypes></dm-subtypes></div>${queue(good())}${loader()}`,
      'sw-KE',
    );
    await announced(page, 'red-flags sw', 'disclaimer en', 'subtypes es');
    // What the pack does not have is as in an unknown language.
    const other = baseOf(page.find('dm-disclaimer'))!;
    expect(other.lang).to.equal('en');
    expect(other.querySelector('[part=notice]')).to.equal(null);
    expect(shown(element)).to.equal(title);
    expectSilence(page);
  });

  it('writes from right to left where its script does', async () => {
    const {page, element} = await open(queue(good({locale: 'ur', name: 'اردو'})) + loader(), 'ur');
    await announced(page, 'red-flags ur');
    expect(baseOf(element)!.dir).to.equal('rtl');
    expect(page.window.getComputedStyle(part(element, 'message')!).direction).to.equal('rtl');
  });

  it('shows what its author claims as theirs, also in its own words', async () => {
    const review = 'Dkt. $& <b>';
    const texts = {
      'red-flags.title': title,
      'common.pack.outside': 'Tafsiri hii si yetu.',
      'common.pack.claimed': 'Imekaguliwa na {name}, asema mtafsiri.',
    };
    const {page, element} = await open(queue(redFlags(current(texts), {review: 'Dkt. $$ Mwangi'})) + loader());
    await announced(page, 'red-flags sw');
    expect(words(part(element, 'notice'))).to.contain(
      'Tafsiri hii si yetu. Imekaguliwa na \u2068Dkt. $$ Mwangi\u2069, asema mtafsiri.',
    );
    const other = await open(queue(good({review})) + loader());
    await announced(other.page, 'red-flags sw');
    expect(words(part(other.element, 'notice'))).not.to.contain('says the author');
    expect(expectProblem(other.page, undefined)).to.contain('"review"');
  });

  it('leaves open the English that a reader has beside another language', async () => {
    const page = await openBody(`<dm-red-flags></dm-red-flags>${loader()}`, 'es');
    const element = page.find('dm-red-flags');
    await announced(page, 'red-flags es');
    part(element, 'notice')!.querySelector('button')!.click();
    const headings = () => [...baseOf(element)!.querySelectorAll('[part=heading]')].map(words);
    await until(() => headings().length === 2);
    push(page, good());
    await until(() => page.requests().includes(packCode), 'the pack is taken');
    await idle();
    expect(headings()).to.deep.equal([titles['es'], titles['en']]);
    element.lang = 'en';
    await announced(page, 'red-flags es', 'red-flags en');
    expect(headings()).to.deep.equal([titles['en']]);
    expectSilence(page);
  });

  it('keeps the numbers to call, the English beside it, and the words for hosts', async () => {
    const texts = current({
      'red-flags.title': title,
      'red-flags.emergency-now.action.withNumber': 'Piga {number} sasa ({country}) ukiwa na dalili hizi.',
    });
    const page = await openBody(
      `<dm-red-flags region="KE" feedback-url="https://example.org/"></dm-red-flags>${queue(redFlags(texts))}${loader()}`,
      'sw',
    );
    const element = page.find('dm-red-flags');
    await announced(page, 'red-flags sw');
    await until(() => baseOf(element)!.textContent!.match(/Piga\s+\d+\s+sasa\s+\(Kenya\)/), 'the number is there');
    const feedback = await until(() => part(element, 'feedback'), 'the link is there');
    expect(feedback.querySelector('[lang=en]')).not.to.equal(null);
    part(element, 'notice')!.querySelector('button')!.click();
    await until(() => baseOf(element)!.querySelectorAll('[part=heading]').length === 2);
    expectSilence(page);
  });

  it('gives way to English where only reviewed words may show', async () => {
    const page = await openBody(
      `<dm-red-flags translations="reviewed"></dm-red-flags>${queue(good())}${loader()}`,
      'sw',
    );
    const element = page.find('dm-red-flags');
    await announced(page, 'red-flags sw');
    expect(words(part(element, 'heading')!.querySelector('[lang=en]'))).to.equal(titles['en']);
    expectSilence(page);
  });

  it('has a version of its own, which changes with its words', async () => {
    const versions = [];
    for (const text of [title, title, `${title}.`]) {
      const {page, element} = await open(queue(redFlags(current({'red-flags.title': text}))) + loader());
      await announced(page, 'red-flags sw');
      versions.push((element as unknown as {contentVersion: string}).contentVersion);
    }
    expect(versions[0])
      .to.match(/^[0-9a-f]{12}$/)
      .and.to.equal(versions[1]);
    expect(versions[2]).not.to.equal(versions[0]);
  });
});

describe('a pack that comes later', () => {
  it('turns what shows English, all in one frame, and leaves the rest alone', async () => {
    const {page, element} = await open(
      `<dm-disclaimer></dm-disclaimer><dm-subtypes lang="es"></dm-subtypes>${loader()}`,
    );
    await announced(page, 'red-flags en', 'disclaimer en', 'subtypes es');
    await idle();
    const both = [element, page.find('dm-disclaimer')];
    const seen = new Set<string>();
    const look = () => {
      seen.add(both.map((each) => baseOf(each)!.lang).join(' '));
      page.window.requestAnimationFrame(look);
    };
    look();
    const pack = good();
    push(page, {...pack, sections: {...pack.sections, disclaimer: current({'disclaimer.title': 'Muhimu'})}});
    await announced(page, 'red-flags sw', 'disclaimer sw');
    await idle();
    expect([...seen]).to.deep.equal(['en en', 'sw sw']);
    expect(both.map(shown)).to.deep.equal([title, 'Muhimu']);
    expect(page.record.ready.filter((each) => each === 'subtypes es')).to.have.length(1);
    expectSilence(page);
  });

  it('may come before the first element, by registerLocale of the loader', async () => {
    const page = await openBody(
      `<script type="module">import {registerLocale} from '/cdn/loader.js'; registerLocale(${JSON.stringify(good())});</script>`,
      'sw',
    );
    await idle();
    expect(requested(page)).to.deep.equal(['/cdn/loader.js']);
    page.document.body.append(page.document.createElement('dm-red-flags'));
    await announced(page, 'red-flags sw');
    expectSilence(page);
  });

  it('may come by registerLocale of all.js', async () => {
    const {page, element} = await open(
      `<script type="module">import {registerLocale} from '/cdn/all.js'; window.registerLocale = registerLocale;</script>`,
    );
    await announced(page, 'red-flags en');
    (Reflect.get(page.window, 'registerLocale') as typeof registerLocale)(good() as never);
    await announced(page, 'red-flags sw');
    expect(shown(element)).to.equal(title);
  });

  it('takes the place of an earlier one in the sections that it has', async () => {
    const {page, element} = await open(queue(good()) + loader());
    await announced(page, 'red-flags sw');
    push(page, redFlags(current({'red-flags.title': 'Pata msaada'})), good({sections: {disclaimer: {}}}));
    await until(() => shown(element) === 'Pata msaada');
    expectSilence(page);
  });

  it('is offered by the menu of the guide if it has the words of the guide', async () => {
    const page = await openBody(`<dm-guide></dm-guide>${loader()}`, 'en');
    const guide = page.find('dm-guide');
    await announced(page, 'guide en');
    const offered = () => [...part(guide, 'language')!.querySelectorAll('option')].map(({value}) => value);
    const before = offered();
    push(
      page,
      good(),
      good({locale: 'so', name: 'Af-Soomaali', sections: {guide: current({'guide.title': 'Hagaha'})}}),
    );
    await until(() => offered().length > before.length);
    expect(offered()).to.deep.equal([...before, 'so']);
    const menu = part(guide, 'language') as HTMLSelectElement;
    expect(menu.options[menu.options.length - 1]!.text).to.equal('Af-Soomaali');
    menu.value = 'so';
    menu.dispatchEvent(new page.window.Event('change', {bubbles: true}));
    await announced(page, 'guide so');
    expect(menu.value).to.equal('so');
  });
});

describe('the card for the wallet, in the words of a pack', () => {
  const cardTitle = 'Tahadhari: nina dermatomyositis';
  const withCard = (more: Record<string, string> = {}, pack: object = {}) => ({
    ...good(),
    ...pack,
    sections: {'wallet-card': current({'wallet-card.card.title': cardTitle, ...more})},
  });
  const openCard = async (attributes: string, ...packs: unknown[]) => {
    const page = await openBody(`<dm-wallet-card ${attributes}></dm-wallet-card>${queue(...packs)}${loader()}`, 'en');
    return {page, card: page.find('dm-wallet-card')};
  };
  const faces = (card: Element) => [...(baseOf(card)?.querySelectorAll<HTMLElement>('.face') ?? [])];
  const showsFaces = (card: Element, ...languages: string[]) =>
    until(
      () =>
        faces(card)
          .map(({lang}) => lang)
          .join() === languages.join(),
      `it has faces in ${languages.join()}`,
    );
  /** Each face that says that nobody checked it, and what it says. */
  const unchecked = (card: Element) =>
    faces(card).flatMap((face) => {
      const line = face.querySelector('[part=unchecked]');
      return line ? [[face.lang, words(line)]] : [];
    });
  const isRoomy = (face: HTMLElement) => {
    const {width, height} = face.getBoundingClientRect();
    return height <= width * (54 / 85.6) * 1.005;
  };

  it('says on that face, and on no other, that we have not checked it', async () => {
    const {page, card} = await openCard('lang="sw"', withCard());
    await announced(page, 'wallet-card sw');
    await showsFaces(card, 'sw', 'en');
    expect(words(faces(card)[0]!.firstElementChild)).to.equal(cardTitle);
    const [[language, line] = [], ...others] = unchecked(card);
    expect([language, others]).to.deep.equal(['sw', []]);
    expect(line).to.contain('was not made by us. We have not checked it.');
    expect(faces(card)[0]!.querySelector('[part=unchecked] [lang=en]')).not.to.equal(null);
    expect(faces(card).map(isRoomy)).to.deep.equal([true, true]);
    expectSilence(page);
  });

  it('says it in the words of the pack, and what its author claims as theirs', async () => {
    const texts = {
      'common.pack.outside': 'Tafsiri hii si yetu. Hatujaikagua.',
      'common.pack.claimed': 'Imekaguliwa na {name}, asema mtafsiri.',
    };
    const {page, card} = await openCard('lang="sw"', withCard(texts, {review: 'Dkt. A. Mwangi'}));
    await announced(page, 'wallet-card sw');
    await showsFaces(card, 'sw', 'en');
    expect(unchecked(card)).to.deep.equal([
      ['sw', 'Tafsiri hii si yetu. Hatujaikagua. Imekaguliwa na \u2068Dkt. A. Mwangi\u2069, asema mtafsiri.'],
    ]);
    expect(faces(card).map(isRoomy)).to.deep.equal([true, true]);
  });

  it('says it on a second face, too, when the pack comes later', async () => {
    const {page, card} = await openCard('second-lang="es"');
    await announced(page, 'wallet-card en');
    await showsFaces(card, 'en', 'es');
    push(page, withCard());
    card.setAttribute('second-lang', 'sw');
    await showsFaces(card, 'en', 'sw');
    expect(unchecked(card).map(([language]) => language)).to.deep.equal(['sw']);
  });

  it('says once that a second language is none, with each language once, also when a pack brings another', async () => {
    const {page, card} = await openCard('lang="sw"', withCard(), withCard());
    await announced(page, 'wallet-card sw');
    card.setAttribute('second-lang', 'xx');
    await until(() => page.record.problems.length > 0, 'it says so');
    push(page, withCard({}, {locale: 'am', name: 'አማርኛ'}));
    card.setAttribute('lang', 'am');
    await announced(page, 'wallet-card am');
    expect(page.record.problems.map(({message}) => message)).to.deep.equal([
      'second-lang="xx" is none of: en ar de es fr hi pt-BR zh-Hans sw',
    ]);
    expect(page.record.warnings).to.have.length(1);
  });

  it('makes no face of a pack that has no card, and no second one in English', async () => {
    const page = await openBody(
      `<dm-red-flags lang="sw"></dm-red-flags><dm-wallet-card lang="es"></dm-wallet-card>${queue(good())}${loader()}`,
      'en',
    );
    const card = page.find('dm-wallet-card');
    await announced(page, 'red-flags sw', 'wallet-card es');
    await showsFaces(card, 'es', 'en');
    card.setAttribute('second-lang', 'sw');
    await (card as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    await idle();
    expect(faces(card).map(({lang}) => lang)).to.deep.equal(['es', 'en']);
    expectSilence(page);
  });

  it('makes no face of it where only reviewed words may show', async () => {
    const {page, card} = await openCard('lang="sw" translations="reviewed"', withCard());
    await announced(page, 'wallet-card sw');
    await showsFaces(card, 'en');
    expect(unchecked(card)).to.deep.equal([]);
  });
});

describe('<dm-locale>', () => {
  it('shows nothing, asks without cookies, and reacts to another address', async () => {
    const {page, element} = await open(`<dm-locale><p>Text</p></dm-locale>${loader()}`);
    await announced(page, 'red-flags en');
    const asked: unknown[] = [];
    const {fetch} = page.window;
    page.window.fetch = (...args) => {
      asked.push(args[1]?.credentials);
      return fetch(...args);
    };
    const locale = page.find('dm-locale');
    await until(() => locale.shadowRoot);
    expect(locale.getBoundingClientRect().height).to.equal(0);
    locale.setAttribute('src', addressOf(JSON.stringify(good())));
    await announced(page, 'red-flags sw');
    locale.setAttribute('src', addressOf(`\uFEFF${JSON.stringify(redFlags(current({'red-flags.title': 'Pata'})))}`));
    await until(() => shown(element) === 'Pata');
    expect(asked).to.deep.equal(['omit', 'omit']);
    expect(requested(page).filter((path) => /\/(locale|sw)(\/|\.js)/.test(path))).to.deep.equal([
      '/cdn/r/el/locale.js',
    ]);
    expect(page.record.ready).to.deep.equal(['red-flags en', 'red-flags sw', 'red-flags sw']);
    expectSilence(page);
  });

  it('takes only the last of two addresses', async () => {
    const {page, element} = await open(`<dm-locale></dm-locale>${loader()}`);
    const locale = page.find('dm-locale');
    await until(() => locale.shadowRoot);
    const slow = Promise.withResolvers<Response>();
    const {fetch} = page.window;
    page.window.fetch = (...args) => (args[0] === 'slow.json' ? slow.promise : fetch(...args));
    locale.setAttribute('src', 'slow.json');
    await idle();
    locale.setAttribute('src', addressOf(JSON.stringify(good())));
    await announced(page, 'red-flags sw');
    slow.resolve(new Response(JSON.stringify(redFlags(current({'red-flags.title': 'Polepole'})))));
    await idle();
    expect(shown(element)).to.equal(title);
    expectSilence(page);
  });

  const table: [string, () => string, string, string][] = [
    ['a file that is not there', () => '/cdn/nothing.json', 'load-content', '404'],
    ['an address that is none', () => 'https://', 'load-content', 'https://'],
    ['a file that is no JSON', () => addressOf('{"locale": '), 'bad-pack', 'JSON'],
    ['a file that is no pack', () => addressOf('[]'), 'bad-pack', '"sections"'],
    ['a file of more than 2 MB', () => addressOf(`"${'a'.repeat(2 * 1024 * 1024)}"`), 'bad-pack', '2 MB'],
    ['a pack with a bad tag', () => addressOf(JSON.stringify(good({locale: 'sw_KE'}))), 'bad-pack', 'sw_KE'],
  ];
  for (const [name, src, code, says] of table) {
    it(`says once what is wrong with ${name}`, async () => {
      const {page} = await open(`<dm-locale src="${src()}"></dm-locale>${loader()}`);
      await announced(page, 'red-flags en');
      await until(() => page.record.problems.length > 0);
      await idle();
      expect(expectProblem(page, 'dm-locale', code)).to.contain(says);
      expect(page.record.ready).to.deep.equal(['red-flags en']);
    });
  }

  it('says what is wrong with a text', async () => {
    const src = addressOf(
      JSON.stringify(redFlags(current({'red-flags.title': '<b>', 'red-flags.lead.1': 'Ugonjwa.'}))),
    );
    const {page} = await open(`<dm-locale src="${src}"></dm-locale>${loader()}`);
    await announced(page, 'red-flags sw');
    expect(expectProblem(page, 'dm-locale')).to.contain('red-flags.title');
  });
});

describe('one text of a pack', () => {
  const withNumber = 'red-flags.emergency-now.action.withNumber';
  const lead = 'red-flags.lead.1';
  /** What stands there, and what is said of it; nothing is said of what has merely aged. */
  const table: [string, string, (hash: string) => unknown, string | undefined][] = [
    ['another hash', lead, () => ['Ugonjwa.', '0123456789ab'], undefined],
    ['no hash', lead, () => ['Ugonjwa.'], 'hash'],
    ['a hash that is no text', lead, () => ['Ugonjwa.', 12], 'hash'],
    ['text alone', lead, () => 'Ugonjwa.', 'must be'],
    ['a number', lead, (hash) => [12, hash], 'must be'],
    ['nothing', lead, () => null, 'must be'],
    ['an object', lead, (hash) => [{en: 'Ugonjwa.'}, hash], 'must be'],
    ['blanks', lead, (hash) => ['  ', hash], 'is empty'],
    ['markup', lead, (hash) => ['<img src=x onerror=alert(1)>', hash], '“<”'],
    ['an entity', lead, (hash) => ['a &lt; b', hash], '“&”'],
    ['an override of direction', lead, (hash) => ['Ugo\u202Enjwa.', hash], 'direction'],
    ['an isolate', lead, (hash) => ['Ugo\u2067njwa.', hash], 'direction'],
    ['a line break', lead, (hash) => ['Ugo\nnjwa.', hash], 'line break'],
    ['a control character', lead, (hash) => ['Ugo\u0007njwa.', hash], 'control'],
    ['half a character', lead, (hash) => ['Ugo\ud83dnjwa.', hash], 'half'],
    ['far too much', lead, (hash) => ['a'.repeat(400), hash], 'too long'],
    ['a token that is too many', lead, (hash) => ['Ugonjwa {number}.', hash], 'no {…}'],
    ['a token that is missing', withNumber, (hash) => ['Piga {number} sasa.', hash], '{country} {number}'],
    ['a token twice', withNumber, (hash) => ['Piga {number} {number} ({country}).', hash], '{country} {number}'],
    ['a token that reaches for more', withNumber, (hash) => ['{constructor} {number} {country}', hash], '{country}'],
    ['half a token', withNumber, (hash) => ['{number} {country} {', hash], '{country}'],
  ];
  for (const [name, id, entry, says] of table) {
    it(`that has ${name} shows marked English, and the others stay`, async () => {
      const texts = {...current({'red-flags.title': title}), [id]: entry(hashes.get(id)!)};
      const page = await openBody(
        `<dm-red-flags region="KE"></dm-red-flags>${queue(redFlags(texts))}${loader()}`,
        'sw',
      );
      const element = page.find('dm-red-flags');
      await announced(page, 'red-flags sw');
      await until(() => baseOf(element)!.querySelector('a[href^="tel:"]'), 'the number is there');
      expect(shown(element)).to.equal(title);
      const english = [...baseOf(element)!.querySelectorAll('[lang=en]')].map(words);
      const start = id === lead ? 'Dermatomyositis is a disease' : 'Call';
      expect(english.some((text) => text!.startsWith(start))).to.equal(true);
      expect(baseOf(element)!.querySelector('img')).to.equal(null);
      if (says === undefined) expectSilence(page);
      else expect(expectProblem(page, undefined)).to.contain(id).and.to.contain(says);
    });
  }

  it('with an unknown id is ignored', async () => {
    const texts = {...current({'red-flags.title': title}), 'red-flags.new': ['Mpya', '0123456789ab'], other: 12};
    const {page} = await open(queue(redFlags(texts)) + loader());
    await announced(page, 'red-flags sw');
    expectSilence(page);
  });

  it('is told of in one warning with the others', async () => {
    const texts = Object.fromEntries([...hashes].map(([id, hash]) => [id, ['<', hash]]));
    const {page} = await open(queue(redFlags({...texts, ...current({'red-flags.title': title})})) + loader());
    await announced(page, 'red-flags sw');
    expect(expectProblem(page, undefined)).to.contain('And so on');
  });
});

describe('what is no pack', () => {
  const deep = () => JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  const circle = () => {
    const pack: Record<string, unknown> = good();
    return Object.assign(pack, {itself: pack});
  };
  const trap = () => ({
    get locale(): string {
      throw new Error('a trap');
    },
  });
  // Engines differ in how deep they copy.
  const table: [string, () => unknown, string][] = [
    ['nothing', () => undefined, 'no language pack'],
    ['text', () => 'sw', 'no language pack'],
    ['a list', () => [good()], 'no language pack'],
    ['a function', () => () => good(), 'no language pack'],
    ['a circle', circle, 'no language pack'],
    ['a getter that throws', trap, 'a trap'],
    ['a function inside', () => ({...good(), run: () => 1}), 'function'],
    ['deep nesting', () => good({sections: {'red-flags': deep()}}), 'language pack'],
    ['more than 2 MB', () => good({more: 'é'.repeat(1024 * 1024 + 1)}), '2 MB'],
    ['no locale', () => good({locale: undefined}), '"locale" must be'],
    ['a malformed locale', () => good({locale: 'sw_KE'}), 'sw_KE'],
    ['a locale in another form', () => good({locale: 'SW-ke'}), '"sw-KE"'],
    ['a locale of prototypes', () => good({locale: '__proto__'}), '__proto__'],
    ['a locale for tests', () => good({locale: 'ar-XB'}), 'ar-XB'],
    ['a locale with more than a language', () => good({locale: 'sw-u-nu-arab'}), '"sw"'],
    ['no language at all', () => good({locale: 'und'}), 'und'],
    ['English', () => good({locale: 'en-GB'}), 'English'],
    ['no name', () => good({name: undefined}), '"name"'],
    ['a name with markup', () => good({name: '<b>'}), '"name"'],
    ['no sections', () => good({sections: undefined}), '"sections"'],
    ['a list of sections', () => good({sections: []}), '"sections"'],
    ['an unknown section', () => good({sections: {'red-flag': {}}}), 'red-flags'],
    ['a section of prototypes', () => good({sections: JSON.parse('{"__proto__": {"a": ["b", "c"]}}')}), '__proto__'],
    ['a section that is none', () => good({sections: {'red-flags': ['a']}}), '"red-flags" must be'],
  ];
  for (const [name, make, says] of table) {
    it(`such as ${name}, is told of once, and the page stays as it was`, async () => {
      const {page, element} = await open(loader());
      await announced(page, 'red-flags en');
      const heard: EventTarget[] = [];
      page.document.addEventListener('dm-error', ({target}) => heard.push(target!));
      push(page, make());
      await until(() => page.record.problems.length > 0);
      await idle();
      expect(expectProblem(page, undefined)).to.contain(says);
      expect(heard).to.deep.equal([page.document]);
      expect(shown(element)).to.equal(titles['en']);
      // A sound one works all the same.
      push(page, good());
      await announced(page, 'red-flags sw');
    });
  }

  it('such as a queue that is no list, is told of, and a later pack works', async () => {
    for (const wrong of ['"sw"', 'true', '{"locale": "sw"}', 'Object.freeze([])']) {
      const {page} = await open(`<script>window.dmLocales = ${wrong}</script>${loader()}`);
      await announced(page, 'red-flags en');
      await until(() => requested(page).includes(packCode));
      await idle();
      if (!wrong.includes('freeze')) {
        expect(expectProblem(page, undefined)).to.contain('dmLocales');
        push(page, good());
        await announced(page, 'red-flags sw');
      }
      expect(page.record.errors).to.deep.equal([]);
    }
  });

  it('pollutes nothing', async () => {
    const evil =
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "locale": "sw", "name": "a", "sections": {"red-flags": {"__proto__": ["a", "b"], "constructor": ["a", "b"]}}}';
    const {page} = await open(`<dm-locale src="${addressOf(evil)}"></dm-locale>${loader()}`);
    await announced(page, 'red-flags en');
    await idle();
    push(page, JSON.parse(evil));
    await idle();
    expect(Reflect.get(page.window.Object.prototype, 'polluted')).to.equal(undefined);
    expect(Reflect.get(Object.prototype, 'polluted')).to.equal(undefined);
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('two copies of the library', () => {
  it('share what one of them is told, and say once what is wrong', async () => {
    const page = await openBody(
      `<dm-red-flags></dm-red-flags><dm-disclaimer></dm-disclaimer>
      <script type="module" src="/cdn/red-flags.js"></script>
      <script type="module" src="/cdn-without/nothing/disclaimer.js"></script>`,
      'sw',
    );
    await announced(page, 'red-flags en', 'disclaimer en');
    await idle();
    const pack = good();
    push(page, {...pack, sections: {...pack.sections, disclaimer: current({'disclaimer.title': 'Muhimu'})}});
    await announced(page, 'red-flags sw', 'disclaimer sw');
    expectSilence(page);
    push(page, 'none');
    await idle();
    expectProblem(page, undefined);
  });
});

describe('a pack for a language of ours', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    setSectionLoader();
  });

  it('cannot replace a current text, fills what is not, and says so', async () => {
    const said = captureErrors();
    const spanish = structuredClone((await importSection('red-flags', 'es')).default) as Chunk;
    const lead = spanish as unknown as {lead: {text: unknown}[]};
    lead.lead[0]!.text = {
      en: 'Dermatomyositis is a disease of skin and muscle. It can also affect swallowing, the lungs and the heart.',
    };
    // The third text in walk order, after the title and the message.
    const letters = 'm'
      .repeat(((await importSection('red-flags', 'ids')).default as Ids).length - 2)
      .replace(/^(..)m/, '$1e');
    const stale = {...spanish, letters};
    setSectionLoader((name, locale) =>
      name === 'red-flags' && locale === 'es' ? Promise.resolve({default: stale}) : importSection(name, locale),
    );
    place.innerHTML = '<dm-red-flags lang="es"></dm-red-flags>';
    const element = place.firstElementChild!;
    await until(() => shown(element) === titles['es'] && part(element, 'version'));
    const english = () => baseOf(element)!.querySelectorAll('[lang=en]:not(ol)').length;
    expect(english()).to.equal(1);
    const texts = current({'red-flags.title': 'Otro', 'red-flags.lead.1': 'La dermatomiositis es una enfermedad.'});
    registerLocale(redFlags(texts, {locale: 'es-MX', name: 'Español'}) as never);
    await until(() => baseOf(element)!.textContent!.includes('La dermatomiositis es una enfermedad.'));
    expect(english()).to.equal(0);
    expect(shown(element)).to.equal(titles['es']);
    expect(baseOf(element)!.lang).to.equal('es');
    const notice = words(part(element, 'notice'))!;
    expect(notice).to.contain('traducción automática').and.to.contain('no la hemos hecho nosotros');
    const chunk = await loadSection('red-flags', 'es');
    expect(chunk.hash).not.to.equal(spanish.hash);
    expect([chunk.status, chunk.dates]).to.deep.equal(['machine', spanish.dates]);
    expect(said.warnings).to.deep.equal([]);
  });

  it('is not overtaken by an earlier one whose English comes late', async () => {
    let asked = false;
    let answer = () => {};
    const late = new Promise<void>((resolve) => (answer = resolve));
    setSectionLoader(async (name, locale) => {
      if (!asked && name === 'red-flags' && locale === 'ids') {
        asked = true;
        await late;
      }
      return importSection(name, locale);
    });
    place.innerHTML = '<dm-red-flags lang="so"></dm-red-flags>';
    const element = place.firstElementChild!;
    await until(() => shown(element) === titles['en']);
    const pack = (text: string) =>
      redFlags(current({'red-flags.title': text}), {locale: 'so', name: 'Af-Soomaali'}) as never;
    registerLocale(pack('Hore'));
    await until(() => asked, 'the first pack waits');
    registerLocale(pack('Dambe'));
    await until(() => shown(element) === 'Dambe');
    answer();
    await idle();
    expect(shown(element)).to.equal('Dambe');
  });
});

describe('every section', () => {
  it('can be shown by a pack, each text in its own place', async () => {
    const {sections} = (await import('../dist/src/generated-sections.js')) as {sections: readonly string[]};
    const locale = 'rw';
    const all: Record<string, Texts> = {};
    for (const section of sections) {
      const ids = (await importSection(section, 'ids')).default as Ids;
      const spanish = (await importSection(section, 'es')).default;
      all[section] = Object.fromEntries(textsOf(spanish).map((text, at) => [ids[at]![0], [text, ids[at]![1]]]));
    }
    registerLocale({locale, name: 'Ikinyarwanda', sections: all} as never);
    await until(async () => (await loadSection('faq', locale).catch(() => undefined)) !== undefined);
    for (const section of sections) {
      const chunk = await loadSection(section, locale);
      expect([chunk.section, chunk.locale, chunk.status]).to.deep.equal([section, locale, 'translated']);
      const without = ({ui, ...words}: Chunk) => ({...words, ui: {...ui, translated: undefined}});
      const spanish = (await importSection(section, 'es')).default as Chunk;
      expect(textsOf(without(chunk))).to.deep.equal(textsOf(without(spanish)));
    }
  });
});

/** All words of a chunk in walk order; what stands in fields without words is left out. */
const textsOf = (data: unknown, isInUi = false): string[] => {
  const skipped = new Set(
    'section locale hash status letters version lastChecked nextReview reviewedBy key label refs tier group service sure field grade regions addedByReview dates dir places locales column mark from days maybe'.split(
      ' ',
    ),
  );
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap((part) => textsOf(part, isInUi));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([name, part]) =>
    !isInUi && skipped.has(name) ? [] : textsOf(name === 'locales' ? [] : part, isInUi || name === 'ui'),
  );
};
