/** `pseudo`: two locales made from English by a rule, to see what breaks before a translator is asked. */
import {hash12} from '../lib/hash.js';
import {lockPath, pseudoLocales, xliffPath} from '../lib/xliff.js';
import {addUnit, emptyXliff, parseDocument, writeDocument} from './document.js';
import {counted, currentMessages, fileOrder, readArgs, sortedJson, writeFiles} from './shared.js';

export const usage = 'pseudo';

export const help = `Writes two test locales made from the English.

locales/en-XA.xlf is accented, about 30 % longer and in brackets; locales/ar-XB.xlf runs right to left. Tokens,
figures and units stay. Run it after every change of the English.`;

/** What stays as it is: tokens, and figures with their unit. */
const kept = /(\{[^{}]*\}|\d[\d.,]*(?:\s?(?:mcg|mg|kg|g|mL|L|mm|cm|IU|%|°[CF])(?![a-z]))?)/i;

/** @param {string} text @param {(words: string) => string} change */
const outsideKept = (text, change) =>
  text
    .split(kept)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'];

/** Vowels twice: that makes long words as well as long lines, and English has about 30 % of them. @param {string} words */
const accent = (words) =>
  words.replace(/[a-z]/gi, (letter) => {
    const other = accented[plain.indexOf(letter)] ?? letter;
    return /[aeiou]/i.test(letter) ? other + other.toLowerCase() : other;
  });

/** Letters that sound alike, pairs first. @type {Record<string, string>} */
const arabic = {
  sh: 'ش',
  th: 'ث',
  ch: 'تش',
  kh: 'خ',
  gh: 'غ',
  ph: 'ف',
  oo: 'و',
  ee: 'ي',
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: 'ه',
  f: 'ف',
  g: 'ج',
  h: 'ح',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
  ',': '،',
  ';': '؛',
  '?': '؟',
};

/** @param {string} words */
const toArabic = (words) =>
  words.replace(/sh|th|ch|kh|gh|ph|oo|ee|[a-z,;?]/gi, (letters) => arabic[letters.toLowerCase()] ?? letters);

/** @type {Record<string, (text: string) => string>} */
const rules = {
  'en-XA': (text) => `[${outsideKept(text, accent)}]`,
  'ar-XB': (text) => outsideKept(text, toArabic),
};

/** @param {string} locale @param {string} text */
export const pseudoText = (locale, text) => rules[locale]?.(text) ?? text;

/**
 * The file and the lock of a pseudo-locale.
 * @param {string} locale @param {Map<string, import('./shared.js').Message>} messages
 * @returns {Map<string, string>} path → text
 */
export const pseudoFiles = (locale, messages) => {
  const doc = parseDocument(emptyXliff(locale), locale);
  // Any state but `translated` and `final` counts as machine.
  const state = {state: 'needs-review-translation', 'state-qualifier': 'leveraged-mt'};
  for (const {id, text} of messages.values()) addUnit(doc, id, text, pseudoText(locale, text), state);
  const lock = Object.fromEntries([...messages.values()].map(({id, text}) => [id, {source: hash12(text)}]));
  return new Map([
    [xliffPath(locale), writeDocument(doc, fileOrder(messages))],
    [lockPath(locale), sortedJson(lock)],
  ]);
};

/** @param {string[]} args */
export const run = async (args) => {
  readArgs(args, [0, 0]);
  const messages = await currentMessages();
  for (const locale of pseudoLocales) writeFiles(pseudoFiles(locale, messages));
  console.log(`Wrote ${pseudoLocales.join(' and ')} with ${counted(messages.size, 'text')}.`);
  return 0;
};
