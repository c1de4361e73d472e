/**
 * Translations on disk: XLIFF 1.2 (`locales/<locale>.xlf`) and the lock (`locales/lock/<locale>.json`) that pins each
 * translation to the source text that it translates.
 */
import {readFileSync, existsSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {DOMParser} from '@xmldom/xmldom';
import {root} from './content.js';
import {hash12} from './hash.js';
import {Problem} from './problem.js';

/**
 * @typedef {'missing' | 'stale' | 'machine' | 'translated' | 'reviewed'} State
 * @typedef {{id: string, source: string, target: string, state: string, qualifier: string}} Unit
 * @typedef {{source: string, review?: {target: string, by: string, on: string}}} LockEntry `source`, `target`: hash12
 * @typedef {{target: string, state: State}} Translation
 */

/** The language that the content is written in. */
export const sourceLocale = 'en';

/** Locales made from English by a rule, for testing. They match only their exact tag. */
export const pseudoLocales = ['en-XA', 'ar-XB'];

export const xliffPath = (/** @type {string} */ locale) => resolve(root, `locales/${locale}.xlf`);
export const lockPath = (/** @type {string} */ locale) => resolve(root, `locales/lock/${locale}.json`);

/** Every locale with a file, the source first, then alphabetical. */
export const localeNames = () => [
  sourceLocale,
  ...readdirSync(resolve(root, 'locales'))
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.slice(0, -4))
    .sort(),
];

/**
 * A child, not a deeper descendant: translation tools keep other people's suggestions in `<alt-trans>`.
 * @param {Element} parent @param {string} name @returns {Element | undefined}
 */
export const childNamed = (parent, name) =>
  /** @type {Element | undefined} */ (Array.from(parent.childNodes).find((node) => node.nodeName === name));

/** @param {Element} unit a `<trans-unit>` @returns {Unit} */
export const readUnit = (unit) => {
  const target = childNamed(unit, 'target');
  return {
    id: unit.getAttribute('id') ?? '',
    source: childNamed(unit, 'source')?.textContent ?? '',
    target: target?.textContent ?? '',
    state: target?.getAttribute('state') ?? '',
    qualifier: target?.getAttribute('state-qualifier') ?? '',
  };
};

/** @param {string} xml @returns {Unit[]} */
export const parseXliff = (xml) =>
  Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit')).map(readUnit);

/** @param {string} locale @returns {Map<string, Unit>} */
export const readUnits = (locale) =>
  existsSync(xliffPath(locale))
    ? new Map(parseXliff(readFileSync(xliffPath(locale), 'utf8')).map((unit) => [unit.id, unit]))
    : new Map();

/** @param {string} locale @returns {Record<string, LockEntry>} */
export const readLock = (locale) => {
  if (!existsSync(lockPath(locale))) return {};
  try {
    return JSON.parse(readFileSync(lockPath(locale), 'utf8'));
  } catch (error) {
    // Two branches that were merged by hand leave such a file.
    throw new Problem(`locales/lock/${locale}.json is not JSON: ${/** @type {Error} */ (error).message}.`);
  }
};

/**
 * What may ship. A translation counts only while it stands beside today's source text and the lock pins it to that
 * text (an old copy of the file must not pass under a newer lock); "reviewed" only while the review is pinned to
 * today's target as well. The `state` attribute alone is never believed.
 * @param {string} text today's source text
 * @param {Unit | undefined} unit
 * @param {LockEntry | undefined} lock
 * @returns {State}
 */
export const stateOf = (text, unit, lock) => {
  if (!unit || unit.target.trim() === '') return 'missing';
  if (unit.state === 'needs-adaptation' || unit.source !== text || lock?.source !== hash12(text)) return 'stale';
  if (unit.state === 'final' && lock.review?.target === hash12(unit.target)) return 'reviewed';
  if (unit.state === 'translated' || unit.state === 'final') return 'translated';
  return 'machine';
};
