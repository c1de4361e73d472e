/**
 * The page of the campaign, bundled into one file and run in a browser: does the operations of a round to the built
 * widgets and checks after each what must always hold, and at each rest what must then hold. It knows by rules of its own
 * what a widget should show; it asks no code of the library.
 */
import {hostileContent, packOf} from './hostile.js';
import {
  attributes,
  badLanguages,
  badTexts,
  languages,
  oddPacks,
  operationOf,
  packFiles,
  refusedPacks,
  regionless,
} from './operations.js';
import {faultOf, harmless} from './plan.js';
import {mix, random} from './random.js';

/** @typedef {import('./operations.js').Operation} Operation @typedef {import('./operations.js').Round} Round */
/** @typedef {import('./server.js').Facts} Facts */
/** @typedef {import('./first.js').Problem} Problem */
/**
 * @typedef {{
 *   element: HTMLElement, name: string, ticks: Set<string>, written: string | undefined, content: string | undefined,
 *   problems: Problem[], cut: boolean,
 * }} Subject `cut`: it was away from the page since the last rest
 * @typedef {{done: number, kinds: Record<string, number>, settled: number, wrong: number, failure?: {at: number, what: string, last: Operation[]}}} Result
 */

/** @type {{warnings: string[], thrown: string[], problems: Problem[], lacks: boolean}} */
const record = Reflect.get(window, 'record');
const {searchParams} = new URL(location.href);
const plan = searchParams.get('plan') ?? 'none';

/** Nothing comes to rest after this, in milliseconds: it hangs. */
const patience = 30_000;
/** More widgets at a time make it slower and no harder. */
const most = 6;

const facts = /** @type {Facts} */ (await (await fetch('/faults/facts.json')).json());
/** @type {{discover(root: ShadowRoot): void, loadSection(name: string, locale: string): Promise<unknown>}} */
const {discover, loadSection} = await import(`/faults/cdn/${plan}/loader.js`);

const make = (/** @type {string} */ name, /** @type {Element | ShadowRoot} */ parent) =>
  parent.appendChild(document.createElement(name));
const first = make('div', document.body);
const second = make('section', first);
const shadow = make('div', document.body).attachShadow({mode: 'open'});
const third = make('div', shadow);
discover(shadow);
/** Where widgets stand: in the page, deeper in it, in a shadow root of the host's. */
const places = [document.body, first, second, third];
/** Where a language or a region is said around them. */
const arounds = [document.documentElement, first, second, third];

/** @type {Subject[]} */
let subjects = [];
/** All problems that were told, by who told them. @type {Map<EventTarget, Problem[]>} */
let told = new Map();
/** The last pack of a language and a section, its title. @type {Map<string, {title: string}>} */
const packs = new Map();
/** Packs that are no objects. @type {Set<unknown>} */
const pushed = new Set();
/** What the last pack and the last file must still be complained of. @type {(() => boolean)[]} */
let owed = [];
let wrong = 0;

/** The attribute of the nearest that has it, out of shadow roots, too. @param {Element} from @param {string} name */
const nearest = (from, name) => {
  for (let at = /** @type {Element | null} */ (from); at;) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
    const root = at.parentElement ? undefined : at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
};

const sectionOf = (/** @type {string} */ name) => (name === 'term' ? 'glossary' : name);

/** What a widget should show if nothing fails: the language of its words, and their title. @param {Subject} subject */
const wanted = ({element, name}) => {
  const tag = nearest(element, 'lang') ?? '';
  const section = sectionOf(name);
  const english = facts.titles['en']?.[section] ?? '';
  const pack = packs.get(`${tag} ${section}`);
  if (pack) return {tag, locale: tag, titles: [pack.title, english], english};
  const locale = Object.hasOwn(languages, tag) ? languages[/** @type {keyof typeof languages} */ (tag)] : 'en';
  return {tag, locale, titles: [facts.titles[locale]?.[section] ?? '', english], english};
};

const words = (/** @type {Element | null | undefined} */ node) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const baseOf = (/** @type {Element} */ element) =>
  /** @type {HTMLElement | null} */ (element.shadowRoot?.querySelector('.base [part=base], .base[part=base]') ?? null);

/** A failure of the widgets, not of the campaign. */
class Violation extends Error {}

/** @param {unknown} holds @param {() => string} what */
const must = (holds, what) => {
  if (!holds) throw new Violation(what());
};

const title = (/** @type {Element | null | undefined} */ base) => base?.querySelector('[part=heading]');

/**
 * What stands in a widget is its words in a language of ours, marked as that; or English, marked as such; or its static
 * text. Never nothing. @param {Subject} subject
 */
const checkReadable = ({element, name}) => {
  if (!element.isConnected) return;
  const base = baseOf(element);
  if (!base) {
    const slot = element.shadowRoot?.querySelector('slot:not([name])');
    must(!element.shadowRoot || slot, () => `<dm-${name}> has neither words nor a place for its static text`);
    must(words(element), () => `<dm-${name}> has lost its static text`);
    return;
  }
  const heading = title(base);
  const own = facts.titles[base.lang]?.[sectionOf(name)];
  const pack = packs.get(`${base.lang} ${sectionOf(name)}`);
  const shown = words(heading);
  const english = facts.titles['en']?.[sectionOf(name)];
  const isMarked = base.lang === 'en' || heading?.querySelector('[lang=en][dir=ltr]');
  must(
    shown && (shown === own || shown === pack?.title || earlier.has(shown) || (shown === english && isMarked)),
    () => `<dm-${name}> shows “${shown}” as ${base.lang}`,
  );
  must(words(base).length > 60, () => `<dm-${name}> shows a title and nothing else`);
};

/** Titles of packs that came before: they stand until the next are there. @type {Set<string>} */
const earlier = new Set();

/** What a wrong value is known by in what is said of it. @param {string} message */
const subjectOf = (message) => /^[\w-]+="[^]*?" is n/.exec(message)?.[0] ?? message;

/** What must hold at every moment. */
const checkAlways = () => {
  must(record.thrown.length === 0, () => `was thrown: ${record.thrown.join('; ')}`);
  for (const problem of record.problems.splice(0)) {
    const {target, tag, code, message} = problem;
    let list = told.get(target);
    if (!list) told.set(target, (list = []));
    const isAgain = list.some((each) => each.code === code && subjectOf(each.message) === subjectOf(message));
    // Each pack is told of by itself, on the document.
    must(code === 'bad-pack' || !isAgain, () => `<${tag}> told a second time: ${message}`);
    list.push(problem);
    pending.push(problem);
    if (code !== 'bad-pack') wrong++;
    checkAllowed(problem);
  }
  // In the console first, then as an event.
  for (const warning of record.warnings.splice(0)) {
    const at = pending.findIndex(
      ({tag, message}) => warning === `<${tag}> ${message}` || (!tag && warning === message),
    );
    must(at >= 0 || isOfGuide(warning), () => `a warning without an event: ${warning}`);
    if (at >= 0) pending.splice(at, 1);
  }
  // The guide tells once more, as an event alone, of a section that has told already.
  const silent = pending.filter(({tag}) => tag !== 'dm-guide');
  must(silent.length === 0, () => `an event without a warning: ${silent[0]?.tag} ${silent[0]?.message}`);
  pending.length = 0;
  for (const subject of subjects) checkReadable(subject);
};
/** Problems whose warning was not met yet. @type {Problem[]} */
const pending = [];
/** The guide warns of each section, and complains of the first time only. @param {string} warning */
const isOfGuide = (warning) => plan !== 'none' && warning.startsWith('<dm-guide> ');

/** Whether a complaint has a cause at all. @param {Problem} problem */
const checkAllowed = ({tag, code, message}) => {
  const why = () => `<${tag}> complains without a cause: ${code} ${message}`;
  if (code === 'unknown-value') {
    const [, name = '', value = ''] = /^([\w-]+)="([^]*)" is none of: [^]+/.exec(message) ?? [];
    must(name, () => `<${tag}> names no accepted values: ${message}`);
    must(attributes[name]?.bad.includes(value), why);
  } else if (code === 'bad-lang') {
    const [, value = ''] = /^lang="([^]*)" is no BCP 47 tag$/.exec(message) ?? [];
    must(badLanguages.includes(value), why);
  } else if (code === 'bad-pack') must(packs.size || owed.length || message, why);
  else if (code === 'bad-content') must(message.trim(), () => `<${tag}> does not say what is wrong`);
  else must(plan !== 'none' || tag === 'dm-locale', why);
};

/** Whether somebody was told. @param {EventTarget} target @param {string} code @param {string} start */
const wasTold = (target, code, start) =>
  told.get(target)?.some((each) => each.code === code && each.message.startsWith(start)) ?? false;

const isFaulty = (/** @type {string} */ path) => faultOf(plan, path);

/** Files that the class of an element is made of. @param {string} name */
const filesOf = (name) => ['runtime.js', `el/${name}.js`];

/** What a widget has yet to do; undefined: it is at rest. @param {Subject} subject @returns {string | undefined} */
const unrest = (subject) => {
  const {element, name, ticks} = subject;
  if (!element.isConnected) return undefined;
  const tag = `<dm-${name}>`;
  if (!customElements.get(element.localName)) {
    const broken = filesOf(name)
      .map(isFaulty)
      .filter((fault) => !harmless.has(fault));
    if (broken.includes('stall')) return undefined;
    if (!broken.length) return `${tag} is not defined`;
    // The loader speaks at the first that it meets, wherever that is when the answer comes.
    return wasTold(element, 'load-element', '') ? undefined : `${tag} does not say that it cannot be had`;
  }
  const {tag: lang, locale, titles} = wanted(subject);
  const section = sectionOf(name);
  const isReviewedOnly = element.getAttribute('translations') === 'reviewed';
  const faults = [
    isFaulty(`content/${locale}/${section}.js`),
    ...(isReviewedOnly && locale !== 'en' ? [isFaulty('reviewed-texts.js'), isFaulty(`content/en/${section}.js`)] : []),
  ].filter((fault) => !harmless.has(fault));
  const base = baseOf(element);
  if (faults.length) {
    if (faults.includes('stall')) return undefined;
    if (!wasTold(element, 'load-content', `no ${locale}: `)) {
      return `${tag} does not say that ${locale} cannot be had (${faults.join()})`;
    }
  } else if (name === 'term' && !base) {
    // A word that is not in the glossary stays what it was.
    if (Object.keys(attributes).includes('term') && isKnownTerm(element)) return `${tag} is no button yet`;
  } else {
    const heading = words(title(base));
    if (base?.lang !== locale || !titles.includes(heading)) {
      return `${tag} shows “${heading}” as ${base?.lang} where ${lang || 'no language'} should be ${locale}`;
    }
  }
  if (base && Reflect.get(element, 'ready') && element.getBoundingClientRect().height === 0)
    return `${tag} has no height`;
  if (!base || (base.getRootNode() === element.shadowRoot && !Reflect.get(element, 'ready'))) {
    return faults.length || name === 'term' ? undefined : `${tag} is not complete`;
  }
  const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */ (base.querySelectorAll('li[data-key] input'))];
  const isLost = boxes.some((box) => box.checked !== ticks.has(keyOf(box)));
  if (isLost || (ticks.size && !boxes.some((box) => ticks.has(keyOf(box))))) return `${tag} has lost a tick`;
  const field = fieldOf(subject);
  if (subject.written !== undefined && field && field.value !== subject.written)
    return `${tag} has lost what was written`;
  return wrongValues(subject);
};

const isKnownTerm = (/** @type {Element} */ element) =>
  attributes['term']?.good.includes(element.getAttribute('term') ?? '');

/** The first wrong value in force that nobody was told of. @param {Subject} subject @returns {string | undefined} */
const wrongValues = ({element, name, content}) => {
  const tag = `<dm-${name}>`;
  const lang = nearest(element, 'lang') ?? '';
  if (badLanguages.includes(lang) && !wasTold(element, 'bad-lang', `lang="${lang}"`))
    return `${tag} accepts lang="${lang}"`;
  for (const [attribute, {of, bad}] of Object.entries(attributes)) {
    if ((of && of !== name) || (attribute === 'region' && regionless.includes(name))) continue;
    const value = attribute === 'region' ? regionAt(element) : element.getAttribute(attribute);
    if (value === null || !bad.includes(value)) continue;
    if (attribute === 'feedback-url' && (isFaulty('host-options.js') || name === 'term')) continue;
    if (!wasTold(element, 'unknown-value', `${attribute}="${value}" is none of: `))
      return `${tag} accepts ${attribute}="${value}"`;
  }
  if (content && !isFaulty('host-options.js') && !wasTold(element, 'bad-content', ''))
    return `${tag} accepts the content “${content}”`;
  return undefined;
};

/** Its own, else the nearest said around it. @param {Element} element */
const regionAt = (element) => {
  const own = element.getAttribute('region');
  if (own !== null) return own;
  const around = element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host;
  return nearest(around, 'data-dm-region') ?? null;
};

const keyOf = (/** @type {Element} */ box) => /** @type {HTMLElement} */ (box.closest('li')).dataset['key'] ?? '';

/** Where something can be written that is kept. @param {Subject} subject */
const fieldOf = ({element, name}) =>
  /visit-sheet|wallet-card/.test(name) ? (element.shadowRoot?.querySelector('textarea') ?? undefined) : undefined;

/** Lets everything else go on. */
const turn = () => new Promise((done) => setTimeout(done));

/** Waits until all is at rest, and checks all the while. */
const settle = async () => {
  const end = performance.now() + patience;
  for (;;) {
    await turn();
    checkAlways();
    const why =
      subjects.map(unrest).find((each) => each) ??
      (owed.every((isDone) => isDone()) ? undefined : 'nobody complains of a bad pack');
    if (!why) {
      owed = [];
      return;
    }
    if (performance.now() > end) throw new Violation(why);
  }
};

const forget = (/** @type {Subject} */ {element}) => element.remove();

/** @param {HTMLElement} element @param {string} name @returns {Subject} */
const subjectFor = (element, name) => ({
  element,
  name,
  ticks: new Set(),
  written: undefined,
  content: undefined,
  problems: [],
  cut: false,
});

/** @param {string} name @param {string | undefined} lang @param {Element | ShadowRoot} place */
const add = (name, lang, place) => {
  const element = document.createElement(`dm-${name}`);
  if (lang !== undefined) element.setAttribute('lang', lang);
  if (name === 'term') element.setAttribute('term', 'creatine-kinase');
  make('p', element).textContent = `Static text of ${name}`;
  const subject = subjectFor(element, name);
  subjects.push(subject);
  place.append(element);
  while (subjects.length > most) forget(/** @type {Subject} */ (subjects.shift()));
  return subject;
};

/** The part of a list that a number from 0 to 1 stands for. @template T @param {readonly T[]} list @param {number} at */
const partOf = (list, at) => list[Math.floor(at * list.length)];

/** Presses something inside a widget, if it is there. @param {Subject} subject @param {string} selector @param {number} at */
const press = ({element}, selector, at) => {
  const found = partOf([...(element.shadowRoot?.querySelectorAll(selector) ?? [])], at);
  if (found instanceof HTMLElement) found.click();
  return found;
};

const place = (/** @type {Operation} */ {to}) => /** @type {HTMLElement} */ (partOf(places, to));

/** Kind → what it does. @type {Record<string, (operation: Operation, subject: Subject) => unknown>} */
const acts = {
  add: (operation) => add(operation['name'], operation['lang'], place(operation)),
  remove: (_, subject) => {
    if (subjects.length < 3) return;
    forget(subject);
    subjects = subjects.filter((each) => each !== subject);
  },
  move: (operation, {element}) => {
    const target = place(operation);
    if (operation.at < 0.5) target.prepend(element);
    else target.append(element);
  },
  clone: (operation, {element, name}) => {
    const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
    subjects.push(subjectFor(copy, name));
    place(operation).append(copy);
    while (subjects.length > most) forget(/** @type {Subject} */ (subjects.shift()));
  },
  lang: ({lang}, {element}) =>
    lang === undefined ? element.removeAttribute('lang') : element.setAttribute('lang', lang),
  around: ({lang, to}) => {
    const around = partOf(arounds, to);
    if (lang === undefined) around?.removeAttribute('lang');
    else around?.setAttribute('lang', lang);
  },
  region: ({value, to}) => {
    const around = partOf(arounds, to);
    if (value === undefined) around?.removeAttribute('data-dm-region');
    else around?.setAttribute('data-dm-region', value);
  },
  attribute: ({which, isBad, isGone, value}, {element, name}) => {
    const own = Object.entries(attributes).filter(([, {of}]) => !of || of === name);
    const [attribute = '', {good, bad} = {good: [], bad: []}] = partOf(own, which) ?? [];
    const chosen = partOf(isBad && bad.length ? bad : good, value);
    if (isGone || chosen === undefined) element.removeAttribute(attribute);
    else element.setAttribute(attribute, chosen);
  },
  tick: ({to}, subject) => {
    const box = press(subject, 'li[data-key] input', to);
    if (!box) return;
    if (/** @type {HTMLInputElement} */ (box).checked) subject.ticks.add(keyOf(box));
    else subject.ticks.delete(keyOf(box));
  },
  write: ({text}, subject) => {
    const field = fieldOf(subject);
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    subject.written = text;
  },
  clear: (_, subject) => {
    if (!press(subject, '[part=clear]', 0)) return;
    subject.ticks.clear();
    if (subject.written !== undefined) subject.written = '';
  },
  english: (_, subject) => press(subject, '[part=notice] button', 0),
  toggle: ({to}, subject) => press(subject, 'summary, [part=word], [part=close]', to),
  choose: ({to}, {element}) => {
    const menu = element.shadowRoot?.querySelector('select:not([part=language])');
    if (!(menu instanceof HTMLSelectElement)) return;
    menu.selectedIndex = Math.floor(to * menu.options.length);
    menu.dispatchEvent(new Event('change', {bubbles: true}));
  },
  copy: ({to}, subject) => press(subject, '[part=link]', to),
  search: ({text}) => {
    const guide = subjects.find(({name}) => name === 'guide');
    const field = guide?.element.shadowRoot?.querySelector('input[type=search]');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  },
  address: ({hash}) => (location.hash = hash),
  print: ({at}) => {
    dispatchEvent(new Event('beforeprint'));
    if (at < 0.9) dispatchEvent(new Event('afterprint'));
  },
  content: ({content}, subject) => {
    subject.content = content;
    Reflect.set(subject.element, 'content', content === undefined ? null : hostileContent(content));
  },
  pack: (operation, subject) => {
    const {pack, locale, index} = operation;
    const section = sectionOf(subject.name);
    const word = `Kichwa ${locale} ${index}`;
    const value = packOf(pack, {locale, section, hash: facts.hashes[section] ?? '', title: word});
    const before = told.get(document)?.length ?? 0;
    const key = `${locale} ${section}`;
    const isAccepted = !refusedPacks.includes(pack);
    // One without the section leaves the last that has it in force.
    if (isAccepted && !oddPacks.includes(pack)) {
      const last = packs.get(key);
      if (last) earlier.add(last.title);
      // The widget speaks the language of a pack only if that has some words.
      if (pack === 'good') packs.set(key, {title: word});
      else packs.delete(key);
    }
    const list = /** @type {unknown[]} */ (Reflect.get(window, 'dmLocales') ?? []);
    Reflect.set(window, 'dmLocales', list);
    // The same number again is the same wrong value: once is enough.
    const isAgain = pushed.has(value);
    if (Object(value) !== value) pushed.add(value);
    list.push(value);
    // A text is looked at only where it is wanted.
    if (badTexts.includes(pack)) subject.element.setAttribute('lang', locale);
    if (isAgain) return;
    if (!isAccepted || oddPacks.includes(pack) || badTexts.includes(pack)) {
      const {element} = subject;
      // Nobody looks at the text any more when the widget went, or speaks another language by now.
      const isUnwanted = () => badTexts.includes(pack) && !(element.isConnected && element.lang === locale);
      owed.push(() => (told.get(document)?.length ?? 0) > before || isUnwanted());
    }
  },
  file: (operation) => {
    const {file} = operation;
    const element = document.createElement('dm-locale');
    element.setAttribute('src', `/faults/pack/${file}.json`);
    place(operation).append(element);
    const code = packFiles[file];
    const isDone = () => !code || (told.get(element)?.some((each) => each.code === code) ?? false);
    owed.push(() => isDone() && (element.remove(), true));
  },
};

/** Leaves the page as it was. */
const clear = async () => {
  dispatchEvent(new Event('afterprint'));
  for (const subject of subjects) forget(subject);
  subjects = [];
  owed = [];
  for (const around of arounds) {
    around.removeAttribute('lang');
    around.removeAttribute('data-dm-region');
  }
  for (const stray of document.querySelectorAll('dm-locale')) stray.remove();
  history.replaceState(null, '', location.pathname + location.search);
  await turn();
  checkAlways();
  told = new Map();
};

/** Does a round. @param {number} seed @param {Round} round @returns {Promise<Result>} */
const run = async (seed, {class: name, from, count}) => {
  /** @type {Result} */
  const result = {done: 0, kinds: {}, settled: 0, wrong: 0};
  /** @type {Operation[]} */
  const last = [];
  const draw = random(mix(seed, from, 'start'));
  wrong = 0;
  try {
    must(record.lacks, () => 'the browser has what it should lack');
    document.documentElement.lang = 'en';
    for (const element of ['red-flags', 'visit-sheet', ...(name === 'features' ? ['guide'] : [])]) {
      add(element, undefined, /** @type {HTMLElement} */ (partOf(places, draw())));
    }
    await settle();
    for (let index = from; index < from + count; index++) {
      const operation = operationOf(seed, index, name, facts.names);
      last.push(operation);
      if (last.length > 12) last.shift();
      result.kinds[operation.kind] = (result.kinds[operation.kind] ?? 0) + 1;
      acts[operation.kind]?.(operation, /** @type {Subject} */ (partOf(subjects, operation.at)));
      // Some follow at once, some in the middle of what the one before began.
      if ((operation.at * 7) % 1 < 0.5) await turn();
      else await undefined;
      checkAlways();
      result.done += 1;
      if (operation.settle || index === from + count - 1) {
        await settle();
        result.settled += 1;
      }
    }
    await clear();
  } catch (error) {
    const what =
      error instanceof Violation ? error.message : `The campaign broke: ${/** @type {Error} */ (error).stack}`;
    result.failure = {at: last.at(-1)?.index ?? from, what, last};
  }
  result.wrong = wrong;
  return result;
};

/** Loads all words: they stay in memory by design, and must not look like something that was forgotten there. */
const loadAll = async () => {
  for (const [locale, titles] of Object.entries(facts.titles)) {
    await Promise.all(Object.keys(titles).map((section) => loadSection(section, locale)));
  }
};

Object.assign(window, {campaign: {run, loadAll}});
