/**
 * Community language packs: translations that a page brings along. Loaded when a page has one, so that nobody else's
 * readers download it. A pack is applied to a copy of our words, text by text: what is missing in it, what translates
 * another English, and what could be more than text stands in English and says so. Nothing here throws.
 */
import type {Text} from '../../content/schema.js';
import {sections as known, version} from '../generated-sections.js';
import {direction, fallbackLocale} from '../i18n/negotiate.js';
import {plain} from '../i18n/text.js';
import type {DmErrorDetail} from './errors.js';
import {loadedSection, loadSection, locales, way, type Chunk, type Ids, type SectionLoader} from './load-section.js';
import {elements} from './page.js';
import {holdsWords} from './reviewed-texts.js';

export {version};

/** A pack that was accepted. Its texts are looked at when a section is wanted. */
interface Pack {
  readonly locale: string;
  readonly name: string;
  readonly review: string | undefined;
  /** Section → id → what the pack has there. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** Where it came from; the page otherwise. */
  readonly source: Element | undefined;
  /** What was said of it, so that each copy of the library need not say it again. */
  readonly told: Set<string>;
}

/** What all copies of the library on a page share. */
interface Shared {
  /** In the order of their arrival. */
  readonly packs: Pack[];
  /** All that was ever in the queue. */
  readonly seen: Set<unknown>;
  /** Called when packs have arrived, one for each copy. */
  readonly listeners: Set<(packs: readonly Pack[]) => unknown>;
  /** Languages that have words for the guide, by their own names: its menu offers them. */
  readonly names: Map<string, string>;
}

const shared = ((globalThis as Record<symbol, unknown>)[Symbol.for('dermatomyositis-widgets.packs')] ??= {
  packs: [],
  seen: new Set(),
  listeners: new Set(),
  names: new Map(),
}) as Shared;

/** The locales that this copy came with. */
const shipped = [...locales];

/** Bytes of a pack. */
export const most = 2 * 1024 * 1024;

export const tooLarge = `A language pack can have ${most / 1024 / 1024} MB at most. Leave out sections, or make two packs.`;

const message = ({locale}: {readonly locale: string}, text: string) => `The language pack "${locale}": ${text}`;

/** Says in the console and as an event what is wrong. */
const tell = (text: string, source?: Element) => {
  console.warn(source ? `<${source.localName}> ${text}` : text);
  const detail: DmErrorDetail = {section: 'locale', code: 'bad-pack', message: text};
  (source ?? globalThis.document)?.dispatchEvent(new CustomEvent('dm-error', {detail, bubbles: true, composed: true}));
};

/* Validation */

/** How much of a wrong value is said. */
const clipped = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** What makes a text more than text: markup, signs that no reader sees and that can turn a sentence round. */
const unsafe: readonly (readonly [RegExp, string])[] = [
  [/[<>&]/, 'has a “<”, “>” or “&”. Write a word: “above 38 °C”, “and”.'],
  [/[\u202A-\u202E\u2066-\u2069]/, 'has an invisible sign that changes the direction of the text. Remove it.'],
  // eslint-disable-next-line no-control-regex -- They are what is looked for.
  [/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/, 'has a line break, a tab or another control character. Remove it.'],
  [/\p{Surrogate}/u, 'has half a character. Write it again.'],
];

const faultIn = (text: string, length: number) =>
  text.trim() === ''
    ? 'is empty.'
    : text.length > length
      ? `is too long: ${text.length} characters, ${length} at most.`
      : unsafe.find(([pattern]) => pattern.test(text))?.[1];

/** Every `{token}`, and every brace that is none. */
const tokens = (text: string) => (text.match(/\{[^{}]*\}|[{}]/g) ?? []).sort().join(' ');

/** What is wrong with a translation, beside its English; undefined: nothing. */
const faultOf = (entry: unknown, english: string) => {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') {
    return `must be ["translation", "hash of the English"], not ${clipped(entry)}.`;
  }
  if (typeof entry[1] !== 'string') return 'has no hash of its English. Take it from content/ids.';
  const wanted = tokens(english);
  return (
    faultIn(entry[0], 3 * english.length + 40) ??
    (tokens(entry[0]) === wanted ? undefined : `must have ${wanted || 'no {…}'} as the English has.`)
  );
};

/** A copy as JSON holds it, without anything that runs, that is shared, or that goes round in a circle. */
const plainCopy = (value: unknown) => {
  const json = JSON.stringify(value, (_, part: unknown) => {
    if (/function|symbol|bigint/.test(typeof part)) throw new TypeError(`There is a ${typeof part} in it.`);
    return part;
  });
  if (new TextEncoder().encode(json).length > most) throw new RangeError(tooLarge);
  return JSON.parse(json) as unknown;
};

/** The members of an object as pairs: no name in it can then mean anything else. */
const members = (value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : undefined;

const isPseudo = (tag: string) => /-X[AB]$/.test(tag);

/** What is wrong with the tag of a language; undefined: nothing. */
const faultInTag = (tag: unknown) => {
  const example = 'a language tag (BCP 47), such as "sw" or "pt-BR"';
  if (typeof tag !== 'string') return `"locale" must be ${example}, not ${clipped(tag)}.`;
  try {
    const locale = new Intl.Locale(tag);
    const {language, script} = locale.maximize();
    if (locale.baseName !== tag) return `Write "locale": "${locale.baseName}" in place of ${clipped(tag)}.`;
    if (isPseudo(tag) || locale.language === 'und') return `"locale": "${tag}" is no language. It must be ${example}.`;
    if (language === fallbackLocale && script === 'Latn') return 'It is in English, which is what packs translate.';
    return undefined;
  } catch {
    return `"locale" must be ${example}, not ${clipped(tag)}.`;
  }
};

/** What was thrown may come from another frame, and be anything. */
const reason = (error: unknown) => {
  const text = (error as {message?: unknown} | null)?.message;
  return typeof text === 'string' ? text : '';
};

/** The pack, if its frame is sound. What is wrong is said. */
const accept = (value: unknown, source?: Element): Pack | undefined => {
  let pack: ReadonlyMap<string, unknown> | undefined;
  try {
    pack = members(plainCopy(value));
  } catch (error) {
    tell(`This is no language pack. ${reason(error)}`, source);
    return undefined;
  }
  if (!pack) {
    tell('This is no language pack: it must be {"locale": "sw", "name": "Kiswahili", "sections": {…}}.', source);
    return undefined;
  }
  const tag = pack.get('locale');
  const wrongTag = faultInTag(tag);
  if (wrongTag) {
    tell(`This language pack cannot be used. ${wrongTag}`, source);
    return undefined;
  }
  const locale = tag as string;
  const complain = (text: string) => tell(message({locale}, text), source);
  const [name, review, all] = [pack.get('name'), pack.get('review'), members(pack.get('sections'))];
  const wrongName = typeof name === 'string' ? faultIn(name, 100) : `must be text, not ${clipped(name)}.`;
  if (wrongName) {
    complain(`"name", the name of the language in the language itself, ${wrongName}`);
    return undefined;
  }
  if (!all) {
    complain('"sections" must be {"red-flags": {…}} or the like.');
    return undefined;
  }
  const wrongReview =
    review === undefined ? undefined : typeof review === 'string' ? faultIn(review, 200) : 'must be text.';
  if (wrongReview) complain(`"review", who checked the translation, ${wrongReview} It is left out.`);
  const sections = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [section, value] of all) {
    const texts = members(value);
    if (!known.includes(section)) {
      complain(`There is no section ${clipped(section)}. There is: ${known.join(', ')}.`);
    } else if (!texts) {
      complain(`The section "${section}" must be {"id": ["translation", "hash of the English"]}.`);
    } else sections.set(section, texts);
  }
  return {
    locale,
    name: name as string,
    review: wrongReview ? undefined : (review as string | undefined),
    sections,
    source,
    told: new Set(),
  };
};

/* Words */

/** Where the words come from that a pack is applied to. */
let next: SectionLoader = way.bring;

const own = async <T>(name: string, locale: string) => (await next(name, locale)).default as T;

/** Language and script of a well-formed tag. */
const scriptOf = (tag: string) => {
  const {language, script} = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
};

/**
 * The locale whose words a pack adds to: one of ours if it is the same language in the same script. To ask `negotiate`
 * would be bytes for every page: what others import from the runtime cannot be shortened there.
 */
const targetOf = (locale: string) =>
  shipped.find((ours) => ours === locale || scriptOf(ours) === scriptOf(locale)) ?? locale;

/** Names some words: 12 hexadecimal digits. No secret hangs on it, and pages without https have no SHA-256. */
const digest = (text: string) => {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0').slice(0, 6)).join('');
};

/** Some sentences as one text; all in English where one of them is. */
const together = (words: readonly Text[], english: readonly Text[]): Text =>
  words.every((each) => typeof each === 'string') ? words.join(' ') : {en: english.map(plain).join(' ')};

/** A day (ISO 8601) as a language writes it, like those in our chunks. */
const day = (iso: string, locale: string) =>
  new Date(iso).toLocaleDateString([locale, 'en-GB'], {dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn'});

const letterOf = {source: 'e', machine: 'm', translated: 't', reviewed: 'r'};

interface Words {
  readonly ui: Readonly<Record<string, Text>>;
}

/** What an author claims, with the name kept apart from the direction of the sentence. */
const claim = (words: Text, name: string): Text => {
  const filled = plain(words).replace('{name}', () => `\u2068${name}\u2069`);
  return typeof words === 'string' ? filled : {en: filled};
};

/** Our words with those of a pack where ours are English. */
const apply = async (section: string, locale: string, pack: Pack): Promise<Chunk> => {
  const isOurs = shipped.includes(locale);
  const base = isOurs ? locale : fallbackLocale;
  const [chunk, ids, notices, english] = await Promise.all([
    own<Chunk>(section, base),
    own<Ids>(section, 'ids'),
    own<Words>('notices', base),
    own<Words>('notices', fallbackLocale),
  ]);
  const texts = pack.sections.get(section)!;
  const faults: string[] = [];
  let at = 0;
  let letters = '';
  let count = 0;
  const leaf = (ours: Text): Text => {
    const letter = chunk.letters?.[at] ?? letterOf[chunk.status];
    const [id = '', hash] = ids[at++] ?? [];
    // A current translation of ours stands.
    if (isOurs && typeof ours === 'string') {
      letters += letter;
      return ours;
    }
    const en = plain(ours);
    const entry = texts.get(id);
    const fault = texts.has(id) ? faultOf(entry, en) : undefined;
    if (fault) faults.push(`${id} ${fault}`);
    const [text, translated] = fault || !entry ? [] : (entry as [string, string]);
    // It may translate another English, and say the contrary.
    if (text === undefined || translated !== hash) {
      letters += 'e';
      return {en};
    }
    letters += 't';
    count++;
    return text;
  };
  const walk = (value: unknown, isInUi = false): unknown => {
    if (typeof value === 'string' || (value as {en?: string} | null)?.en !== undefined) return leaf(value as Text);
    if (Array.isArray(value)) return value.map((part) => walk(part, isInUi));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        holdsWords(name, isInUi) ? walk(part, isInUi || name === 'ui') : part,
      ]),
    );
  };
  const {ui, ...words} = walk(chunk) as Chunk & Words;
  // Last come the notices that our chunk does not have.
  const fields = Object.keys(english.ui);
  const left = ids.length - at;
  // Words in another place than their own would be worse than English.
  if (left !== (isOurs ? 2 : fields.length)) throw new Error(`${section}: the ids do not fit the words`);
  const added = Object.fromEntries(
    fields.slice(-left).map((field) => [field, leaf(notices.ui[field]!)]),
  ) as Words['ui'] & {readonly outside: Text; readonly claimed: Text};
  const {outside, claimed, ...missing} = added;
  letters = letters.slice(0, -2);
  if (faults.length) {
    const text = message(
      pack,
      `${faults.length} of its texts cannot be shown; English stands there. ${faults.slice(0, 5).join(' ')}${faults.length > 5 ? ' And so on.' : ''}`,
    );
    if (!pack.told.has(text)) {
      pack.told.add(text);
      tell(text, pack.source);
    }
  }
  if (!count) return chunk;
  const status = letters.includes('m') ? 'machine' : letters.includes('t') ? 'translated' : 'reviewed';
  const said = (each: Words['ui']) => [
    each['outside']!,
    ...(pack.review ? [claim(each['claimed']!, pack.review)] : []),
  ];
  const field = status === 'machine' ? 'machine' : 'translated';
  const all = {...ui, ...missing};
  const notice = together(
    [...(isOurs ? [all[field]!] : []), ...said({outside, claimed})],
    [...(isOurs ? [english.ui[field]!] : []), ...said(english.ui)],
  );
  const {letters: _, dir: _dir, ...rest} = words as typeof words & {letters?: string; dir?: string};
  const shownUi = {...all, [field]: notice};
  return {
    ...rest,
    locale,
    hash: digest(JSON.stringify([chunk.hash, words, shownUi])),
    status,
    ...(new Set(letters).size > 1 && {letters}),
    ...(direction(locale) === 'rtl' && {dir: 'rtl'}),
    dates: isOurs
      ? chunk.dates
      : {
          lastChecked: day(chunk.lastChecked, locale),
          nextReview: day(chunk.nextReview, locale),
          ...(chunk.reviewedBy && {reviewed: day(chunk.reviewedBy.on, locale)}),
        },
    ui: shownUi,
  } as unknown as Chunk;
};

/** Words of ours, or those of the last pack that has some. */
const lastWords: SectionLoader = async (name, locale) => {
  const packs = shared.packs.filter((pack) => targetOf(pack.locale) === locale);
  if (!packs.length) return next(name, locale);
  // The last that has the section: what its author claims is then said of all its words.
  const pack = packs.findLast(({sections}) => sections.has(name));
  if (pack) return {default: await apply(name, locale, pack)};
  if (shipped.includes(locale)) return next(name, locale);
  if (name !== 'common') return next(name, fallbackLocale);
  // Words for the options of hosts, which packs do not have, stand inside a translation.
  const {ui, ...chunk} = await own<Chunk & Words>(name, fallbackLocale);
  const marked = Object.fromEntries(Object.entries(ui).map(([field, text]) => [field, {en: plain(text)}]));
  return {default: {...chunk, ui: marked}};
};

/** Stands in the way to our words. A pack that comes while others load is not to be overtaken by them. */
const packed: SectionLoader = async (name, locale) => {
  const {length} = shared.packs;
  const words = await lastWords(name, locale);
  return shared.packs.length === length ? words : packed(name, locale);
};

/** Makes packs known to the elements of this copy. They all turn in the same frame. */
const arrive = async (packs: readonly Pack[]) => {
  // A test or a story may have put another loader in place.
  if (way.bring !== packed) {
    next = way.bring;
    way.bring = packed;
  }
  const targets = [...new Set(packs.map(({locale}) => targetOf(locale)))];
  // Sections whose words are here, in this language or in the English that stood for it.
  const wanted = targets.flatMap((locale) => {
    const mine = packs.filter((pack) => targetOf(pack.locale) === locale);
    const isNew = (name: string) =>
      loadedSection(name, fallbackLocale) && mine.some(({sections}) => sections.has(name));
    return known.filter((name) => loadedSection(name, locale) || isNew(name)).map((name) => [name, locale] as const);
  });
  // One that cannot be had is asked for again by its element, which says so.
  await Promise.allSettled(wanted.map(([name, locale]) => loadSection(name, locale)));
  // Elements look at the whole list, so that it grows even by a language that is in it.
  (locales as string[]).push(...targets);
  for (const element of elements) element.requestUpdate();
};

/* Ways in */

const publish = (packs: readonly Pack[]) => {
  if (!packs.length) return;
  shared.packs.push(...packs);
  for (const {locale, name, sections} of packs) {
    if (sections.has('guide') && targetOf(locale) === locale) shared.names.set(locale, name);
  }
  for (const listener of shared.listeners) listener(packs);
};

/** Takes one pack, which may be anything. */
export const add = (value: unknown, source?: Element) => {
  const pack = accept(value, source);
  if (pack) publish([pack]);
};

const page = globalThis as {dmLocales?: unknown};

/** Takes what is in the queue, and some more. */
export const enqueue = (more: readonly unknown[]) => {
  const queue = Array.isArray(page.dmLocales) ? page.dmLocales : [];
  const fresh = [...queue, ...more].filter((value) => !shared.seen.has(value) && shared.seen.add(value));
  publish(fresh.map((value) => accept(value)).filter((pack) => pack !== undefined));
};

/** Hears of what is pushed to a list that a page has made. */
const watch = () => {
  const queue = page.dmLocales;
  if (Array.isArray(queue)) {
    const {push} = queue;
    const heard = (...packs: unknown[]) => {
      const length = push.apply(queue, packs);
      enqueue(packs);
      return length;
    };
    // A frozen list stays as it is.
    Reflect.set(queue, 'push', heard);
  } else if (typeof (queue as {push?: unknown} | undefined)?.push !== 'function') {
    tell(`dmLocales must be a list of language packs, not ${typeof queue}.`);
    page.dmLocales = {push: (...packs: unknown[]) => enqueue(packs)};
  }
};

shared.listeners.add(arrive);
if (shared.packs.length) void arrive(shared.packs);
watch();
enqueue([]);
