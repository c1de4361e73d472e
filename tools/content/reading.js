/**
 * The English reading grade of a section: its sentences pooled, each list item one sentence, each term one two-syllable
 * word. Headings are left out, for they would only make the figure look better.
 */
import {fleschKincaid} from 'flesch-kincaid';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';
import {callsIn, claimsIn, messageAt} from './walk.js';
import {markedId} from '../lib/content.js';

/** @typedef {import('./walk.js').Part} Part */

/** @param {string} text a text without a full stop is one sentence */
export const sentencesOf = (text) => text.split(/(?<=[.?!][”’")]*)\s+(?=[“‘"'(]?[\p{Lu}\p{N}{])/u).filter(Boolean);

/** @param {string} sentence */
export const wordsOf = (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Stands for any term: an everyday word of two syllables. */
const standIn = 'doctor';

/**
 * A function that puts the stand-in for each term. Longer terms go first, so that a term inside another is not left.
 * @param {readonly string[]} terms
 * @returns {(text: string) => string}
 */
export const termReplacer = (terms) => {
  if (terms.length === 0) return (text) => text;
  const forms = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) =>
      term
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[’']/g, "[’']")
        .replace(/y$/, '(?:y|ie)'),
    );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:anti-)?(?:${forms.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, standIn);
};

/** @param {string} word a number counts as one syllable */
const syllablesOf = (word) => Math.max(1, syllable(word));

/** @param {string[]} sentences @param {readonly string[]} terms */
export const gradeOf = (sentences, terms) => {
  const replace = termReplacer(terms);
  const syllables = sentences.flatMap((sentence) => wordsOf(replace(sentence)).map(syllablesOf));
  const counts = {
    sentence: sentences.length,
    word: syllables.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
    polysillabicWord: syllables.filter((count) => count >= 3).length,
  };
  const [kincaid, smog] = sentences.length ? [fleschKincaid(counts), smogFormula(counts)] : [0, 0];
  return {kincaid, smog, grade: (kincaid + smog) / 2};
};

/**
 * The sentences that count: claims, calls, and any other text that ends as a sentence does. A call counts once, in the
 * words without a number.
 * @param {Part} part
 * @returns {{id: string, sentence: string}[]}
 */
export const countedSentences = (part) => {
  const {data, messages} = part;
  const whole = new Set([...claimsIn(data), ...callsIn(data)].map(({text}) => messageAt(part, text).id));
  const twice = new Set(callsIn(data).map(({withNumber}) => markedId(withNumber)));
  return messages
    .filter(({id, text}) => !twice.has(id) && (whole.has(id) || /[.?:]$/.test(text)))
    .flatMap(({id, text}) => sentencesOf(text).map((sentence) => ({id, sentence})));
};
