/** The language of each element: which one is in force, what changes it, and what happens when it cannot be had. */
import {expect} from '@open-wc/testing';
import '../dist/src/all.js';
import {importSection} from '../dist/src/base/content-address.js';
import {setSectionLoader} from '../dist/src/base/load-section.js';
import {direction, negotiate} from '../dist/src/i18n/negotiate.js';
import {captureErrors, frame, until} from './support/index.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Chunks and details of events, into which tests reach by name.
type Json = any;

/** Chunks as data: the words that an element should show. */
const chunk = async (locale: string, name = 'red-flags') =>
  structuredClone((await importSection(name, locale)).default) as Json;

const titles: Record<string, string> = {};
before(async () => {
  for (const locale of ['en', 'es', 'ar', 'fr', 'ar-XB', 'en-XA']) titles[locale] = (await chunk(locale)).title;
});

let place: HTMLElement;
let listening: AbortController;
const html = document.documentElement;

beforeEach(() => {
  listening = new AbortController();
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  listening.abort();
  place.remove();
  html.lang = 'en';
  html.removeAttribute('class');
  setSectionLoader();
});

const mount = <E extends HTMLElement = HTMLElement>(markup: string, into: Element | ShadowRoot = place): E => {
  into.innerHTML = markup;
  return into.querySelector<E>('dm-red-flags, dm-drug-sheet, dm-disclaimer')!;
};

const base = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.base');
const part = (element: Element, name: string) => element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const shownTitle = (element: Element) => words(part(element, 'heading'));

/** Waits until an element shows a locale: the words, and what they say of their language. */
const shows = async (element: Element, locale: string) => {
  // The foot comes last.
  await until(
    () => base(element)?.lang === locale && shownTitle(element) === titles[locale] && part(element, 'version'),
    `it shows ${locale}`,
  );
};

/** Long enough for an observer, an update and a chunk that is already here. */
const settle = async () => {
  for (let index = 0; index < 3; index++) await frame();
};

/** The chunks that were asked for; those of a locale that is held back come when it is let go. */
const holdBack = (...locales: string[]) => {
  const asked: string[] = [];
  const gates = new Map(locales.map((locale) => [locale, Promise.withResolvers<unknown>()]));
  setSectionLoader(async (name, locale) => {
    asked.push(locale);
    await gates.get(locale)?.promise;
    return importSection(name, locale);
  });
  return {asked, letGo: (locale: string) => gates.get(locale)!.resolve(locale)};
};

/** What fires on an element, as the host hears it at the document. */
const listen = (type: 'dm-ready' | 'dm-error') => {
  const heard: Json[] = [];
  const listener = (event: Event) => heard.push((event as CustomEvent).detail);
  document.addEventListener(type, listener, {signal: listening.signal});
  return heard;
};

/** A shadow root in a new element at the end of a node. */
const shadowIn = (node: Element | ShadowRoot, mode: ShadowRootMode = 'open') => {
  const host = document.createElement('div');
  node.append(host);
  return host.attachShadow({mode});
};

describe('negotiate', () => {
  const ours = ['en', 'es'];
  const later = ['en', 'ar', 'es', 'pt-BR', 'sr-Latn', 'zh-Hans', 'zh-Hant'];
  const table: [string, readonly string[], string | undefined][] = [
    ['en', ours, 'en'],
    ['en-GB', ours, 'en'],
    ['es', ours, 'es'],
    ['es-MX', ours, 'es'],
    ['es-419', ours, 'es'],
    ['es-Latn-PE', ours, 'es'],
    ['es-u-nu-latn', ours, 'es'],
    ['ES', ours, 'es'],
    ['eS-mX', ours, 'es'],
    ['', ours, 'en'],
    ['fr', ours, 'en'],
    ['tlh', ours, 'en'],
    ['und', ours, 'en'],
    // Pseudo locales: by their exact tag alone.
    ['ar-XB', ours, 'ar-XB'],
    ['en-XA', ours, 'en-XA'],
    ['ar', ours, 'en'],
    ['ar-EG', ours, 'en'],
    ['AR-xb', ours, 'en'],
    ['en-XA-x-a', ours, 'en'],
    ['ar', later, 'ar'],
    ['ar-EG', ['en', 'ar'], 'ar'],
    // Never another script.
    ['zh-TW', ['en', 'zh-Hans'], 'en'],
    ['zh-HK', ['en', 'zh-Hans'], 'en'],
    ['zh-CN', ['en', 'zh-Hant'], 'en'],
    ['zh-TW', later, 'zh-Hant'],
    ['zh-HK', later, 'zh-Hant'],
    ['zh-hant', later, 'zh-Hant'],
    ['zh', later, 'zh-Hans'],
    ['zh-SG', later, 'zh-Hans'],
    ['sr', later, 'en'],
    ['sr-Latn-RS', later, 'sr-Latn'],
    ['pt-PT', later, 'pt-BR'],
    // Malformed.
    ['en_US', ours, undefined],
    ['es_MX', ours, undefined],
    ['e', ours, undefined],
    ['español', ours, undefined],
    [' es', ours, undefined],
    ['es-', ours, undefined],
    ['{{lang}}', ours, undefined],
  ];
  for (const [tag, available, wanted] of table) {
    it(`finds ${wanted ?? 'nothing'} for “${tag}” among ${available.join(' ')}`, () => {
      expect(negotiate(tag, available)).to.equal(wanted);
    });
  }
});

describe('direction', () => {
  const table = {
    rtl: [
      'ar',
      'ar-XB',
      'ar-EG',
      'he',
      'yi',
      'fa',
      'ur',
      'ps',
      'ckb',
      'ks',
      'sd',
      'ug',
      'dv',
      'syr',
      'nqo',
      'ff-Adlm',
      'rhg',
      'az-Arab',
      'pa-PK',
    ],
    ltr: [
      'en',
      'en-XA',
      'es',
      'hi',
      'zh-Hant',
      'ku-Latn',
      'ar-Latn',
      'pa',
      'az',
      'sd-Deva',
      'und',
      '',
      'en_US',
      'ar_EG',
    ],
  };
  for (const [wanted, locales] of Object.entries(table)) {
    for (const locale of locales) {
      it(`of “${locale}” is ${wanted}`, () => {
        expect(direction(locale)).to.equal(wanted);
      });
    }
  }
});

describe('the language in force', () => {
  it('is the element’s own', async () => {
    html.lang = 'en';
    await shows(mount('<div lang="en-XA"><dm-red-flags lang="es"></dm-red-flags></div>'), 'es');
  });

  it('else the nearest ancestor’s', async () => {
    await shows(
      mount('<div lang="es"><p>a</p><div lang="en-XA"><div><dm-red-flags></dm-red-flags></div></div></div>'),
      'en-XA',
    );
  });

  it('else that of an ancestor outside of two shadow roots', async () => {
    place.lang = 'es';
    const inner = shadowIn(shadowIn(place), 'closed');
    await shows(mount('<div><dm-red-flags></dm-red-flags></div>', inner), 'es');
  });

  it('also that of the host between two shadow roots, before one further out', async () => {
    place.lang = 'es';
    const outer = shadowIn(place);
    const inner = shadowIn(outer);
    (inner.host as HTMLElement).lang = 'en-XA';
    await shows(mount('<dm-red-flags></dm-red-flags>', inner), 'en-XA');
  });

  it('else that of the page', async () => {
    html.lang = 'es';
    await shows(mount('<dm-red-flags></dm-red-flags>'), 'es');
  });

  it('else English', async () => {
    html.removeAttribute('lang');
    const said = captureErrors();
    await shows(mount('<dm-red-flags></dm-red-flags>'), 'en');
    expect(said.warnings).to.deep.equal([]);
  });

  it('is each element’s own: two at once', async () => {
    mount(
      '<dm-red-flags lang="es"></dm-red-flags><dm-red-flags lang="ar-XB"></dm-red-flags><dm-red-flags></dm-red-flags>',
    );
    const [spanish, arabic, english] = place.children;
    await Promise.all([shows(spanish!, 'es'), shows(arabic!, 'ar-XB'), shows(english!, 'en')]);
    expect([...place.children].map((each) => base(each)!.dir)).to.deep.equal(['ltr', 'rtl', 'ltr']);
    // The first is not touched when the second changes.
    arabic!.setAttribute('lang', 'en-XA');
    await shows(arabic!, 'en-XA');
    expect(shownTitle(spanish!)).to.equal(titles['es']);
  });

  it('stands on the inner wrapper with its direction, and nowhere on the element', async () => {
    const element = mount('<dm-red-flags></dm-red-flags>');
    await shows(element, 'en');
    expect(base(element)!.dir).to.equal('ltr');
    place.lang = 'ar-XB';
    await shows(element, 'ar-XB');
    expect(base(element)!.dir).to.equal('rtl');
    expect(getComputedStyle(part(element, 'message')!).direction).to.equal('rtl');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });
});

describe('a live change of language', () => {
  const nested = () => {
    const inner = shadowIn(shadowIn(place, 'closed'), 'closed');
    return mount('<div><dm-red-flags></dm-red-flags></div>', inner);
  };
  /** Where `lang` is set, and the element that should follow. */
  const cases: [string, () => [HTMLElement, HTMLElement]][] = [
    ['on the element', () => [mount('<dm-red-flags></dm-red-flags>'), place.firstElementChild as HTMLElement]],
    ['on its parent', () => [mount('<dm-red-flags></dm-red-flags>'), place]],
    ['on an ancestor further out', () => [mount('<p><span><dm-red-flags></dm-red-flags></span></p>'), document.body]],
    ['on the page', () => [mount('<dm-red-flags></dm-red-flags>'), html]],
    ['on an ancestor outside of two closed shadow roots', () => [nested(), place]],
    ['on the page, from inside two closed shadow roots', () => [nested(), html]],
    [
      'on the host of its shadow root',
      () => {
        const root = shadowIn(place);
        return [mount('<dm-red-flags></dm-red-flags>', root), root.host as HTMLElement];
      },
    ],
  ];
  afterEach(() => document.body.removeAttribute('lang'));

  for (const [name, make] of cases) {
    it(`${name} is followed; the old text stays until the new is here`, async () => {
      const {asked, letGo} = holdBack('es');
      const [element, where] = make();
      await shows(element, 'en');
      where.lang = 'es';
      await until(() => asked.includes('es'), 'Spanish is asked for');
      await settle();
      expect(shownTitle(element)).to.equal(titles['en']);
      expect(base(element)!.lang).to.equal('en');
      letGo('es');
      await shows(element, 'es');
      where.lang = 'en';
      await shows(element, 'en');
    });
  }

  it('turns whole widgets in the one frame after their words arrive; until then they stand as they were', async () => {
    const names = ['red-flags', 'disclaimer'];
    const arabic = new Map(await Promise.all(names.map(async (name) => [name, await chunk('ar', name)] as const)));
    const gate = Promise.withResolvers<unknown>();
    const asked: string[] = [];
    setSectionLoader(async (name, locale) => {
      if (locale !== 'ar') return importSection(name, locale);
      asked.push(name);
      await gate.promise;
      return {default: arabic.get(name)};
    });
    mount(names.map((name) => `<dm-${name}></dm-${name}>`).join(''));
    const elements = [...place.children];
    const shadows = () => elements.map((each) => base(each)?.innerHTML);
    await until(() => elements.every((each) => part(each, 'version')));
    // The sources come last.
    await until(() => part(elements[0]!, 'sources'));
    /** What a reader sees of each widget: its language and direction, its title, its foot, and whether it has a height. */
    const seen = () =>
      elements.map((each) => {
        const {lang, dir} = base(each)!;
        const isThere = each.getBoundingClientRect().height > 100;
        return [lang, dir, shownTitle(each), words(part(each, 'disclaimer') ?? part(each, 'version')), isThere];
      });
    const before = {seen: seen(), html: shadows()};
    place.lang = 'ar';
    await until(() => asked.length === names.length, 'Arabic is asked for');
    // A quarter of a second, as on a slow line. Each frame is looked at before it is painted.
    for (let index = 0; index < 15; index++) {
      await frame();
      expect(shadows()).to.deep.equal(before.html);
      expect(seen()).to.deep.equal(before.seen);
    }
    gate.resolve(undefined);
    await frame();
    const after = seen();
    expect(after.map(([lang, dir]) => [lang, dir])).to.deep.equal(names.map(() => ['ar', 'rtl']));
    for (const [at, name] of names.entries()) {
      const {title, ui} = arabic.get(name);
      const foot = name === 'disclaimer' ? ui.notReviewed : ui.disclaimer;
      const [, , shownWords, shownFoot, isThere] = after[at]!;
      expect([shownWords, isThere]).to.deep.equal([title, true]);
      expect(shownFoot).to.contain(foot);
    }
    // Nothing of it is left to come.
    const whole = shadows();
    await settle();
    expect(shadows()).to.deep.equal(whole);
  });

  it('happens when the attribute is taken away', async () => {
    place.lang = 'es';
    const element = mount('<dm-red-flags lang="ar-XB"></dm-red-flags>');
    await shows(element, 'ar-XB');
    element.removeAttribute('lang');
    await shows(element, 'es');
    place.removeAttribute('lang');
    await shows(element, 'en');
  });

  it('happens when the element moves to another place, also while it is out of the page', async () => {
    const element = mount('<dm-red-flags></dm-red-flags><div lang="es"></div>');
    await shows(element, 'en');
    place.querySelector('div')!.append(element);
    await shows(element, 'es');
    element.remove();
    html.lang = 'en-XA';
    place.append(element);
    await shows(element, 'en-XA');
  });

  it('is still seen when the first of two elements is gone', async () => {
    mount('<dm-red-flags></dm-red-flags><dm-red-flags></dm-red-flags>');
    const [first, second] = place.children;
    await shows(second!, 'en');
    first!.remove();
    place.lang = 'es';
    await shows(second!, 'es');
    expect(shownTitle(first!)).to.equal(titles['en']);
  });

  it('says dm-ready again, with the locale', async () => {
    const heard = listen('dm-ready');
    const element = mount('<dm-red-flags></dm-red-flags>', shadowIn(place));
    await shows(element, 'en');
    element.lang = 'es';
    await shows(element, 'es');
    element.lang = 'es-MX';
    await settle();
    expect(heard).to.deep.equal([
      {section: 'red-flags', locale: 'en'},
      {section: 'red-flags', locale: 'es'},
    ]);
  });

  it('lets no slow answer overtake a later one', async () => {
    const {asked, letGo} = holdBack('es', 'ar-XB', 'en-XA');
    const element = mount('<dm-red-flags lang="es"></dm-red-flags>');
    for (const lang of ['ar-XB', 'en-XA']) {
      await until(() => asked.includes(element.lang));
      element.lang = lang;
    }
    await until(() => asked.length === 3);
    letGo('en-XA');
    await shows(element, 'en-XA');
    letGo('es');
    letGo('ar-XB');
    await settle();
    expect(shownTitle(element)).to.equal(titles['en-XA']);
    // A language that came late is here all the same when it is wanted.
    element.lang = 'es';
    await shows(element, 'es');
  });

  it('lets no slow failure disturb a later answer', async () => {
    const said = captureErrors();
    const spanish = Promise.withResolvers<never>();
    setSectionLoader((name, locale) => (locale === 'es' ? spanish.promise : importSection(name, locale)));
    const element = mount('<dm-red-flags lang="es"></dm-red-flags>');
    await settle();
    element.lang = 'ar-XB';
    await shows(element, 'ar-XB');
    spanish.reject(new Error('too late'));
    await settle();
    expect(shownTitle(element)).to.equal(titles['ar-XB']);
    expect(said.warnings).to.deep.equal([]);
  });
});

describe('a value of lang', () => {
  const table: Record<string, string> = {
    'es-MX': 'es',
    ES: 'es',
    'zh-TW': 'en',
    'fr-CA': 'fr',
    tlh: 'en',
    ar: 'ar',
    'AR-xb': 'ar',
    'en-XA': 'en-XA',
    '': 'en',
  };
  for (const [lang, locale] of Object.entries(table)) {
    it(`“${lang}” shows ${locale}, silently`, async () => {
      const said = captureErrors();
      const errors = listen('dm-error');
      place.lang = 'es';
      await shows(mount(`<dm-red-flags lang="${lang}"></dm-red-flags>`), locale);
      await settle();
      expect(said.warnings).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('that is malformed gives one warning and bad-lang, and shows English', async () => {
    const said = captureErrors();
    const errors = listen('dm-error');
    place.lang = 'es';
    const element = mount('<dm-red-flags lang="en_US"></dm-red-flags>');
    await shows(element, 'en');
    element.setAttribute('heading-level', '3');
    await until(() => part(element, 'heading')?.localName === 'h3');
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.contain('<dm-red-flags>').and.to.contain('en_US').and.to.contain('BCP 47');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({section: 'red-flags', code: 'bad-lang'});
    expect(errors[0].message).to.contain('en_US');
    expect(said.errors).to.deep.equal([]);
  });

  it('that is malformed on an ancestor is told of once by each element', async () => {
    const said = captureErrors();
    place.lang = 'es_MX';
    mount('<dm-red-flags></dm-red-flags><dm-disclaimer></dm-disclaimer>');
    await until(() => [...place.children].every((each) => base(each)));
    await settle();
    expect(said.warnings.map((warning) => warning.split(' ')[0]).sort()).to.deep.equal([
      '<dm-disclaimer>',
      '<dm-red-flags>',
    ]);
  });
});

describe('a locale that cannot be had', () => {
  it('falls back to English, with one warning and load-content', async () => {
    const said = captureErrors();
    const errors = listen('dm-error');
    const ready = listen('dm-ready');
    setSectionLoader((name, locale) =>
      locale === 'es' ? Promise.reject(new Error('gone')) : importSection(name, locale),
    );
    const element = mount('<dm-red-flags lang="es"></dm-red-flags>');
    await shows(element, 'en');
    await settle();
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.contain('<dm-red-flags>').and.to.contain('es').and.to.contain('gone');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({section: 'red-flags', code: 'load-content'});
    expect(ready).to.deep.equal([{section: 'red-flags', locale: 'en'}]);
  });

  it('leaves the text that is there, with one warning', async () => {
    const said = captureErrors();
    setSectionLoader((name, locale) =>
      locale === 'es' ? Promise.reject(new Error('gone')) : importSection(name, locale),
    );
    const element = mount('<dm-red-flags></dm-red-flags>');
    await shows(element, 'en');
    element.lang = 'es';
    await until(() => said.warnings.length > 0, 'there is a warning');
    element.lang = 'en';
    await settle();
    element.lang = 'es';
    await settle();
    expect(shownTitle(element)).to.equal(titles['en']);
    expect(base(element)!.lang).to.equal('en');
    expect(said.warnings).to.have.length(1);
  });

  it('is one whose chunk belongs to something else, too', async () => {
    const said = captureErrors();
    setSectionLoader((name, locale) => importSection(locale === 'es' ? 'disclaimer' : name, locale));
    await shows(mount('<dm-red-flags lang="es"></dm-red-flags>'), 'en');
    expect(said.warnings).to.have.length(1);
  });

  it('leaves the static text when there is no English either', async () => {
    const said = captureErrors();
    const errors = listen('dm-error');
    setSectionLoader(() => Promise.reject(new Error('gone')));
    const element = mount('<dm-red-flags><p>Static text</p></dm-red-flags>');
    await until(() => errors.length > 0, 'there is an error');
    await settle();
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(base(element)).to.equal(null);
    expect(said.warnings).to.have.length(1);
    expect(errors[0]).to.include({section: 'red-flags', code: 'load-content'});
  });
});

/** Words outside of anything that says it is English. The notice on the translation has no English. */
const wordsNotInEnglish = (element: Element) => {
  const found: string[] = [];
  const walker = document.createTreeWalker(base(element)!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const {parentElement, textContent} = node;
    if (!parentElement!.closest('[lang="en"], [part="notice"]') && /\p{L}/u.test(textContent ?? '')) {
      found.push(words(node)!);
    }
  }
  return [...new Set(found)];
};

/** What shows where a text was taken for a string. */
const garbled = (element: Element) => /\[object \w+\]|undefined/.exec(base(element)!.textContent ?? '')?.[0];

describe('English that stands in for a missing translation', () => {
  const english = {en: 'English that stands in'};
  const mark = async (change: (data: Json) => void, name = 'red-flags') => {
    const data = await chunk('es', name);
    change(data);
    setSectionLoader(async (section, locale) =>
      section === name && locale === 'es' ? {default: data} : importSection(section, locale),
    );
    const element = mount(`<dm-${name} lang="es"></dm-${name}>`);
    await until(() => base(element)?.lang === 'es' && part(element, 'version'));
    return element;
  };
  const marked = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[lang="en"]')].filter((each) => words(each) === english.en);

  it('is marked as English wherever it stands in the words of the section', async () => {
    const element = await mark((data) => {
      data.title = english;
      data.message.text = english;
      data.lead[0].text = english;
      data.tiers[0].heading = english;
      data.tiers[0].items[0].sign.text = english;
      data.tiers[0].items[0].details[0].text = english;
      data.tiers[1].action = english;
    });
    const spans = marked(element);
    expect(spans).to.have.length(7);
    for (const span of spans) expect(span.dir).to.equal('ltr');
    expect(words(part(element, 'message'))).to.contain(english.en);
    expect(garbled(element)).to.equal(undefined);
  });

  it('is marked in the interface texts, too', async () => {
    const element = await mark((data) => {
      for (const key of Object.keys(data.ui)) data.ui[key] = {en: data.ui[key]};
    });
    expect(garbled(element)).to.equal(undefined);
    const {ui} = await chunk('es');
    const pieces = Object.values<string>(ui).flatMap((text) => text.split(/\{\w+\}/).map((piece) => piece.trim()));
    const rest = wordsNotInEnglish(element);
    expect(pieces.filter((piece) => rest.includes(piece))).to.deep.equal([]);
  });

  it('is marked in the menu of medicines', async () => {
    const element = await mark((data) => (data.drugs[1].title = english), 'drug-sheet');
    const option = [...element.shadowRoot!.querySelectorAll('option')].find((each) => words(each) === english.en)!;
    expect(option.lang).to.equal('en');
  });

  it('is said in the notice, in the reader’s language', async () => {
    const {ui} = await chunk('es');
    const element = await mark((data) => {
      data.title = english;
      data.letters = 'em';
    });
    expect(words(part(element, 'notice'))).to.contain(ui.partly);
  });
});

describe('the notice on a translation', () => {
  const table: Record<string, string | undefined> = {machine: 'machine', translated: 'translated', reviewed: undefined};
  for (const [status, key] of Object.entries(table)) {
    it(`of status ${status} ${key ? 'says so in the reader’s language' : 'only offers the English'}`, async () => {
      const data = await chunk('es');
      data.status = status;
      setSectionLoader(async (name, locale) => (locale === 'es' ? {default: data} : importSection(name, locale)));
      const element = mount('<dm-red-flags lang="es"></dm-red-flags>');
      await shows(element, 'es');
      const notice = part(element, 'notice')!;
      expect([...notice.querySelectorAll('p')].map(words)).to.deep.equal(key ? [data.ui[key]] : []);
      expect(words(notice.querySelector('button'))).to.equal(data.ui.showEnglish);
      expect(notice.closest('[lang]')!.getAttribute('lang')).to.equal('es');
    });
  }

  it('is not there in English', async () => {
    const element = mount('<dm-red-flags></dm-red-flags>');
    await shows(element, 'en');
    expect(part(element, 'notice')).to.equal(null);
  });
});

describe('“Show the English beside it”', () => {
  const button = (element: Element) => part(element, 'notice')!.querySelector('button')!;
  const headings = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part="heading"]')].map(words);

  it('shows the English beside the translation, and hides it', async () => {
    const {ui} = await chunk('es');
    const element = mount('<dm-red-flags lang="es"></dm-red-flags>');
    await shows(element, 'es');
    expect(headings(element)).to.deep.equal([titles['es']]);
    expect(button(element).ariaExpanded).to.equal('false');
    button(element).click();
    await until(() => headings(element).length === 2, 'there are two');
    expect(headings(element)).to.deep.equal([titles['es'], titles['en']]);
    expect(button(element).ariaExpanded).to.equal('true');
    expect(words(button(element))).to.equal(ui.hideEnglish);
    const [spanish, english] = [...element.shadowRoot!.querySelectorAll('[part="heading"]')].map((each) =>
      each.closest<HTMLElement>('[lang]')!,
    );
    expect([spanish!.lang, spanish!.dir, english!.lang, english!.dir]).to.deep.equal(['es', 'ltr', 'en', 'ltr']);
    expect(english!.checkVisibility()).to.equal(true);
    button(element).click();
    await until(() => headings(element).length === 1, 'there is one');
    expect(headings(element)).to.deep.equal([titles['es']]);
    expect(words(button(element))).to.equal(ui.showEnglish);
  });

  it('keeps the English left to right beside a language that is not', async () => {
    const element = mount('<dm-red-flags lang="ar-XB"></dm-red-flags>');
    await shows(element, 'ar-XB');
    button(element).click();
    await until(() => headings(element).length === 2);
    const bodies = [...element.shadowRoot!.querySelectorAll('[part="message"]')];
    expect(bodies.map((each) => getComputedStyle(each).direction)).to.deep.equal(['rtl', 'ltr']);
  });

  it('ends with a change of language, also when the English comes after it', async () => {
    const {asked, letGo} = holdBack('en');
    const element = mount('<dm-red-flags lang="es"></dm-red-flags>');
    await shows(element, 'es');
    button(element).click();
    await until(() => asked.includes('en'));
    element.lang = 'ar-XB';
    await shows(element, 'ar-XB');
    letGo('en');
    await settle();
    expect(headings(element)).to.deep.equal([titles['ar-XB']]);
    button(element).click();
    await until(() => headings(element).length === 2);
    element.lang = 'es';
    await shows(element, 'es');
    expect(headings(element)).to.deep.equal([titles['es']]);
  });

  it('says so when the English cannot be had, and keeps the translation', async () => {
    const said = captureErrors();
    const errors = listen('dm-error');
    setSectionLoader((name, locale) =>
      locale === 'en' ? Promise.reject(new Error('gone')) : importSection(name, locale),
    );
    const element = mount('<dm-red-flags lang="es"></dm-red-flags>');
    await shows(element, 'es');
    button(element).click();
    await until(() => errors.length > 0);
    expect(said.warnings).to.have.length(1);
    expect(errors[0]).to.include({section: 'red-flags', code: 'load-content'});
    expect(headings(element)).to.deep.equal([titles['es']]);
  });
});

describe('translations="reviewed"', () => {
  const ids = async (name: string): Promise<string[]> =>
    (await import(`/dist/content/ids/${name}.js`)).default.map(([id]: [string, string]) => id);

  /** The Spanish words, with these texts signed off and no others. */
  const signedOff = async (...reviewed: string[]) => {
    const all = await ids('red-flags');
    for (const id of reviewed) expect(all).to.include(id);
    const data = await chunk('es');
    data.letters = all.map((id) => (reviewed.includes(id) ? 'r' : 'm')).join('');
    setSectionLoader(async (name, locale) => (locale === 'es' ? {default: data} : importSection(name, locale)));
    const element = mount('<dm-red-flags lang="es" translations="reviewed"></dm-red-flags>');
    await until(() => base(element)?.lang === 'es' && part(element, 'version'));
    return {element, data};
  };

  it('shows in English, marked as English, all that no clinician has signed off', async () => {
    const english = await chunk('en');
    const element = mount('<dm-red-flags lang="es" translations="reviewed"></dm-red-flags>');
    await until(() => base(element)?.lang === 'es' && part(element, 'version'));
    expect(shownTitle(element)).to.equal(english.title);
    expect(words(part(element, 'disclaimer'))).to.equal(english.ui.disclaimer);
    expect(wordsNotInEnglish(element)).to.deep.equal([]);
    expect(garbled(element)).to.equal(undefined);
  });

  it('shows what is signed off in the reader’s language, in the words of the section', async () => {
    const {element, data} = await signedOff('red-flags.title');
    expect(shownTitle(element)).to.equal(data.title);
    expect(wordsNotInEnglish(element)).to.deep.equal([data.title]);
  });

  it('shows what is signed off in the reader’s language, in the last of the interface texts', async () => {
    const {element, data} = await signedOff('common.base.disclaimer', 'common.red-flags.private');
    expect(wordsNotInEnglish(element)).to.have.members([data.ui.disclaimer, data.ui.private]);
  });

  it('shows the whole translation when all of it is signed off', async () => {
    const {element, data} = await signedOff(...(await ids('red-flags')));
    expect(shownTitle(element)).to.equal(data.title);
    expect(words(part(element, 'disclaimer'))).to.equal(data.ui.disclaimer);
    expect(part(element, 'disclaimer')!.querySelector('[lang]')).to.equal(null);
  });

  it('changes nothing in English, and can be taken back', async () => {
    const element = mount('<dm-red-flags translations="reviewed"></dm-red-flags>');
    await shows(element, 'en');
    expect(part(element, 'notice')).to.equal(null);
    element.lang = 'es';
    await until(() => base(element)?.lang === 'es' && part(element, 'version'));
    expect(shownTitle(element)).to.equal(titles['en']);
    element.removeAttribute('translations');
    await shows(element, 'es');
  });
});

describe('a browser that translates the page', () => {
  for (const name of ['translated-ltr', 'translated-rtl']) {
    it(`does not change the language of an English page (${name})`, async () => {
      const {asked} = holdBack();
      html.lang = 'en';
      const element = mount('<dm-red-flags></dm-red-flags>');
      await shows(element, 'en');
      html.classList.add(name);
      html.lang = 'es';
      await settle();
      expect(shownTitle(element)).to.equal(titles['en']);
      expect(asked).to.deep.equal(['en']);
    });
  }

  it('does not change the language of a Spanish page', async () => {
    html.lang = 'es';
    const element = mount('<dm-red-flags></dm-red-flags>');
    await shows(element, 'es');
    html.classList.add('translated-ltr');
    html.lang = 'fr';
    await settle();
    expect(shownTitle(element)).to.equal(titles['es']);
    html.lang = 'es';
    html.classList.remove('translated-ltr');
    await settle();
    expect(shownTitle(element)).to.equal(titles['es']);
  });

  it('does not change the language when it says so only after it has written its own', async () => {
    html.lang = 'es';
    const element = mount('<dm-red-flags></dm-red-flags>');
    await shows(element, 'es');
    html.lang = 'en-XA';
    html.classList.add('translated-ltr');
    await settle();
    expect(shownTitle(element)).to.equal(titles['es']);
  });

  it('leaves alone what the host wrote further in', async () => {
    html.classList.add('translated-ltr');
    html.lang = 'fr';
    place.lang = 'es';
    const element = mount('<dm-red-flags></dm-red-flags>');
    await shows(element, 'es');
    place.lang = 'en-XA';
    await shows(element, 'en-XA');
  });
});
