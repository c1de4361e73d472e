/**
 * The term base of a language: `locales/terms/<locale>.json`. Where the English of a text has one of its terms, the
 * translation must have what the term base says, so that one thing has one name on every widget.
 */
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {root} from '../lib/content.js';
import {Problem} from './shared.js';

/**
 * @typedef {{en: string, term: string, also?: string[], free?: boolean, note?: string}} Term
 *   `term`: how the language says it. `also`: stems or other forms that will do. `free`: advice for translators, which no
 *   check can hold, since the word changes with its sentence
 * @typedef {{locale: string, address: string, terms: Term[]}} TermBase `address`: how the reader is spoken to
 */

/** @param {string} locale */
export const termsPath = (locale) => resolve(root, 'locales/terms', `${locale}.json`);

/** @param {string} locale @returns {TermBase | undefined} */
export const readTerms = (locale) => {
  const path = termsPath(locale);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Problem(`locales/terms/${locale}.json is not JSON: ${error}`);
  }
};

/** One form for comparing: no case, no vowel signs that Arabic may leave out, plain blanks. @param {string} text */
const folded = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0670\u2068\u2069]/g, '')
    .replace(/[\u00A0\u202F\s]+/g, ' ')
    .replace(/[’‘]/g, "'");

/** @type {Map<string, RegExp>} */
const patterns = new Map();

/** The English term as a whole word, singular or plural; capitals count where the term is all capitals. @param {string} en */
const patternOf = (en) => {
  const known = patterns.get(en);
  if (known) return known;
  const words = en
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'/g, "['’]")
    .replace(/\s+/g, '\\s+');
  const isLabel = en === en.toUpperCase();
  const made = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?:s|es)?(?![\\p{L}\\p{N}-])`, isLabel ? 'gu' : 'giu');
  patterns.set(en, made);
  return made;
};

/** Whether a text has a form. A label in capitals must stand alone: “RM” is no part of “enfermedad”. @param {string} said @param {string} form */
const has = (said, form) =>
  /^\p{Lu}+$/u.test(form)
    ? new RegExp(`(?<!\\p{Script=Latin})${form.toLowerCase()}s?(?!\\p{Script=Latin})`, 'u').test(said)
    : said.includes(folded(form));

/**
 * The terms of an English text that its translation lacks. Of two terms at the same place, the longer one counts:
 * "steroid card" is not "steroid".
 * @param {string} source @param {string} target @param {TermBase} base @returns {Term[]}
 */
export const missingTerms = (source, target, {terms}) => {
  // A long word may say with soft hyphens where it breaks on a narrow screen.
  const said = folded(target.replaceAll('\u00AD', ''));
  /** @type {{from: number, to: number, term: Term}[]} */
  const found = terms.flatMap((term) =>
    [...source.matchAll(patternOf(term.en))].map(({index, 0: {length}}) => ({from: index, to: index + length, term})),
  );
  const outer = found.filter(
    (one) =>
      !found.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
  return [...new Set(outer.map(({term}) => term))].filter(
    // A term that nobody has decided yet holds nothing.
    ({free, term, also = []}) => term && !free && ![term, ...also].some((form) => has(said, form)),
  );
};

/** What is wrong with a term base itself. @param {unknown} base @param {string} locale @returns {string[]} */
export const checkTermBase = (base, locale) => {
  if (typeof base !== 'object' || base === null) return ['It is no object.'];
  const {locale: own, address, terms} = /** @type {Partial<TermBase>} */ (base);
  const faults = [];
  if (own !== locale) faults.push(`"locale" is ${JSON.stringify(own)} and should be "${locale}".`);
  if (typeof address !== 'string' || !address.trim())
    faults.push('"address" does not say how the reader is spoken to.');
  if (!Array.isArray(terms)) return [...faults, '"terms" is no list.'];
  const seen = new Set();
  for (const [at, each] of terms.entries()) {
    const name = typeof each?.en === 'string' && each.en.trim() ? each.en : `Term ${at + 1}`;
    if (name !== each?.en) faults.push(`${name} has no English ("en").`);
    if (typeof each?.term !== 'string') faults.push(`“${name}” has no "term".`);
    if (each?.also !== undefined && !(Array.isArray(each.also) && each.also.every((form) => form?.trim?.()))) {
      faults.push(`“${name}”: "also" is no list of forms.`);
    }
    if (seen.has(name.toLowerCase())) faults.push(`“${name}” stands there twice.`);
    seen.add(name.toLowerCase());
  }
  return faults;
};
