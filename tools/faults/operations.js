/**
 * What is done to the widgets: rounds of operations, each a pure description that follows from the seed and its number.
 * So a run that fails can be told in two numbers, and done again.
 */
import {mix, random} from './random.js';

/**
 * @typedef {'chunks' | 'features' | 'packs' | 'host'} Class what is wrong in a round
 * @typedef {{feature: string, how: 'missing' | 'throws'}} Lack
 * @typedef {{class: Class, number: number, from: number, count: number, lack?: Lack}} Round
 *   `from`: number of its first operation; `lack`: what the browser does not have in it
 * @typedef {{index: number, kind: string, at: number, to: number, settle: boolean, [more: string]: any}} Operation
 *   `at`: which widget, from 0 to 1 of those that are there; `settle`: wait for all to come to rest after it
 */

/** What a browser may lack, or forbid. @type {readonly Lack[]} */
export const lacks = [
  ...[
    'localStorage',
    'sessionStorage',
    'matchMedia',
    'IntersectionObserver',
    'Segmenter',
    'clipboard',
    'adoptedStyleSheets',
  ].flatMap((feature) => [
    {feature, how: /** @type {const} */ ('missing')},
    {feature, how: /** @type {const} */ ('throws')},
  ]),
  ...['ResizeObserver', 'requestIdleCallback'].map((feature) => ({feature, how: /** @type {const} */ ('missing')})),
];

/** Rounds of a cycle, and operations of a round. */
const sizes = {
  chunks: {rounds: 19, count: 20},
  features: {rounds: lacks.length, count: 20},
  packs: {rounds: 6, count: 50},
  host: {rounds: 20, count: 50},
};

/** One cycle: 2,000 operations, the classes mixed. @type {Omit<Round, 'number'>[]} */
const cycle = [];
{
  const names = /** @type {Class[]} */ (Object.keys(sizes));
  const places = names.flatMap((name) =>
    Array.from({length: sizes[name].rounds}, (_, at) => ({name, at, place: (at + 0.5) / sizes[name].rounds})),
  );
  let from = 0;
  for (const {name, at} of places.sort((one, other) => one.place - other.place)) {
    const {count} = sizes[name];
    const lack = name === 'features' ? lacks[at] : undefined;
    cycle.push({class: name, from, count, ...(lack && {lack})});
    from += count;
  }
}

/** Operations of a cycle. */
export const cycleLength = cycle.reduce((sum, {count}) => sum + count, 0);

/** The rounds from an operation on, up to another. @param {number} from @param {number} to @returns {Round[]} */
export const roundsBetween = (from, to) => {
  const rounds = [];
  for (let number = Math.floor(from / cycleLength) * cycle.length; ; number++) {
    const round = /** @type {Round} */ (cycle[number % cycle.length]);
    const start = Math.floor(number / cycle.length) * cycleLength + round.from;
    if (start >= to) return rounds;
    if (start + round.count > from) rounds.push({...round, number, from: start});
  }
};

/** Language tags → the language that shows, if nothing fails. */
export const languages = {
  ...{
    en: 'en',
    EN: 'en',
    'en-GB': 'en',
    es: 'es',
    'es-MX': 'es',
    de: 'de',
    fr: 'fr',
    hi: 'hi',
    ar: 'ar',
    'ar-EG': 'ar',
  },
  ...{pt: 'pt-BR', zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-TW': 'en', xx: 'en', 'sr-Latn': 'en', '': 'en'},
  ...{'en-XA': 'en-XA', 'ar-XB': 'ar-XB'},
};
export const badLanguages = ['en_US', 'e', '<b>', 'es-', '__proto__', 'constructor', 'ar\u202E'];

/** Languages that only packs have. */
export const packLanguages = ['sw', 'so', 'yo', 'am', 'ur'];

const hostile = ['__proto__', 'constructor', '<img src=x onerror=ran()>', '\u202Egnorw', 'x'.repeat(300)];

/** Countries, and what is none. */
const regions = {good: ['ES', 'US', 'de', 'JP', 'KE', 'AQ', ''], bad: ['ESP', 'UK', 'zz', '1', ...hostile]};

/** Attribute → values; which element has it, where not all have. */
export const attributes = /** @type {Record<string, {of?: string, good: string[], bad: string[]}>} */ ({
  'heading-level': {good: ['2', '3', '4', '5', '6'], bad: ['1', '7', 'h2', '', ' 2 ', ...hostile]},
  region: regions,
  expanded: {good: ['', 'false'], bad: []},
  detail: {good: ['full', 'short'], bad: ['brief', 'SHORT', '', ...hostile]},
  translations: {good: ['all', 'reviewed'], bad: ['none', 'REVIEWED', ...hostile]},
  'feedback-url': {
    good: ['https://example.org/', 'mailto:a@example.org'],
    bad: ['java\tscript:ran()', 'data:,', '//x'],
  },
  'reviewed-by': {good: ['Clinic', ...hostile], bad: []},
  drug: {of: 'drug-sheet', good: ['methotrexate', 'azathioprine'], bad: ['aspirin', '', ...hostile]},
  subtype: {of: 'subtypes', good: ['juvenile'], bad: ['old', ...hostile]},
  question: {of: 'faq', good: [], bad: ['why', ...hostile]},
  supplement: {of: 'supplements', good: [], bad: ['salt', ...hostile]},
  term: {of: 'term', good: ['creatine-kinase', 'biopsy'], bad: ['word', ...hostile]},
  group: {of: 'tests', good: ['lab', 'imaging'], bad: ['blood', ...hostile]},
  view: {of: 'symptoms', good: ['map', 'list'], bad: ['figure', ...hostile]},
  scope: {of: 'references', good: ['page', 'all'], bad: ['world', ...hostile]},
  'second-lang': {of: 'wallet-card', good: ['es', 'ar', 'en'], bad: ['xx', 'ES', ...hostile]},
});

/** Those that have no region. */
export const regionless = ['glossary', 'references', 'term'];

/** Values of the property `content` that are no content. Made in the page: not all can be written down. */
export const contents = ['number', 'text', 'list', 'empty', 'other-section', 'prototype', 'circle', 'getter', 'deep'];

/** Packs that are refused as they come. */
export const refusedPacks = [
  ...['null', 'number', 'text', 'list', 'function', 'bigint', 'circle', 'getter', 'proxy', 'huge', 'deep', 'empty'],
  ...['locale-number', 'locale-english', 'locale-malformed', 'locale-prototype', 'name-markup', 'name-turned'],
  ...['name-missing', 'sections-list'],
];
/** Packs in which a section is refused. */
export const oddPacks = ['section-prototype', 'section-lookalike', 'section-list', 'review-markup'];
/** Packs in which the text of a title is refused, once it is wanted. */
export const badTexts = [
  ...['markup', 'entity', 'turned', 'isolated', 'control', 'half', 'long', 'blank', 'token'],
  ...['entry-text', 'entry-number', 'entry-object', 'entry-null', 'entry-without-hash'],
];
/** Packs in which nothing fits, or all: nobody need be told. */
export const quietPacks = ['good', 'stale', 'id-prototype', 'id-lookalike', 'nothing'];
/** Files for `dm-locale`, as the server makes them → the code of the complaint. */
export const packFiles = /** @type {Record<string, string | undefined>} */ ({
  missing: 'load-content',
  broken: 'load-content',
  page: 'bad-pack',
  truncated: 'bad-pack',
  large: 'bad-pack',
  deep: 'bad-pack',
  prototype: 'bad-pack',
  marked: undefined,
});

/** Kind of operation → how often, in each class. @type {Record<string, Partial<Record<Class, number>> & {all: number}>} */
const kinds = {
  add: {all: 14, chunks: 30},
  remove: {all: 8},
  move: {all: 14},
  clone: {all: 2},
  lang: {all: 10, chunks: 25},
  around: {all: 8, chunks: 12},
  region: {all: 3},
  attribute: {all: 22, chunks: 14},
  tick: {all: 12},
  write: {all: 4},
  clear: {all: 2},
  english: {all: 4},
  toggle: {all: 4},
  choose: {all: 3},
  copy: {all: 2},
  search: {all: 2, features: 12},
  address: {all: 4},
  print: {all: 2},
  content: {all: 6, chunks: 2},
  pack: {all: 0, packs: 60},
  file: {all: 0, packs: 12},
};
export const kindNames = Object.keys(kinds);

/** Every class of operations with its weights, added up. @param {Class} name */
const weightsOf = (name) => Object.entries(kinds).map(([kind, {all, [name]: own = all}]) => ({kind, weight: own}));

/**
 * The operation of a number.
 * @param {number} seed @param {number} index @param {Class} name @param {readonly string[]} elements their names
 * @returns {Operation}
 */
export const operationOf = (seed, index, name, elements) => {
  const draw = random(mix(seed, index));
  /** @template T @param {readonly T[]} list @returns {T} */
  const one = (list) => /** @type {T} */ (list[Math.floor(draw() * list.length)]);
  const weights = weightsOf(name);
  let left = draw() * weights.reduce((sum, {weight}) => sum + weight, 0);
  const {kind} = /** @type {{kind: string}} */ (weights.find(({weight}) => (left -= weight) < 0));
  const operation = {index, kind, at: draw(), to: draw(), settle: draw() < 0.12};
  const language = () => (draw() < 0.2 ? one(badLanguages) : one(Object.keys(languages)));
  // A whole guide takes as long as ten others.
  const element = () => (draw() < 0.03 ? 'guide' : one(elements.filter((each) => each !== 'guide')));
  switch (kind) {
    case 'add':
      return {...operation, name: element(), lang: draw() < 0.5 ? language() : undefined};
    case 'lang':
    case 'around': {
      const isPack = name === 'packs' && draw() < 0.5;
      return {...operation, lang: draw() < 0.2 ? undefined : isPack ? one(packLanguages) : language()};
    }
    case 'region':
      return {...operation, value: one([...regions.good, ...regions.bad, undefined])};
    case 'attribute':
      return {...operation, which: draw(), isBad: draw() < 0.4, isGone: draw() < 0.15, value: draw()};
    case 'search':
      return {
        ...operation,
        text: one(['muscle', 'CK', '', 'ñandú', '肌肉', '(', '\\', '[a', '\u202E', 'x'.repeat(500)]),
      };
    case 'write':
      return {...operation, text: one(['Ana', '<b>x</b>', '\u202Eabc', '', '{number}', 'x'.repeat(2000)])};
    case 'address':
      return {
        ...operation,
        hash: `#${one(['dm-drug-sheet', 'dm-faq', 'dm-guide', 'dm-', '"]', '%', ''])}/${one(['methotrexate', 'faq', '__proto__', '"]', '%E0%A4%A', ''])}`,
      };
    case 'content':
      return {...operation, content: draw() < 0.3 ? undefined : one(contents)};
    case 'pack': {
      const pack = one([...refusedPacks, ...oddPacks, ...badTexts, ...badTexts, ...quietPacks, 'good']);
      return {...operation, pack, locale: one(packLanguages)};
    }
    case 'file':
      return {...operation, file: one(Object.keys(packFiles))};
    default:
      return operation;
  }
};
