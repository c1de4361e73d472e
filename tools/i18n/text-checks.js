/** What can be wrong with one translation. Pure: texts in, findings out. */
import {compareFigures, tokenPattern} from './figures.js';
import {forbids, negations} from './negation.js';

/**
 * @typedef {{level: 'error' | 'warning', text: string}} Finding
 * @typedef {{source: string, target: string, locale: string, mustForbid: boolean}} Pair
 *   `mustForbid`: the text stands where a lost negation does harm
 */

/** @param {string} text @returns {Finding} */
const error = (text) => ({level: 'error', text});

/** @param {string} text @returns {Finding} */
const warning = (text) => ({level: 'warning', text});

/** Characters that some tool on the way would escape, so that patients see `&gt;`. @param {string} text @returns {Finding[]} */
export const checkCharacters = (text) => {
  const entity = text.match(/&(?:#\w+|\w+);/);
  if (entity) return [error(`“${entity[0]}” would show as it stands here. Write the character itself, or a word.`)];
  return [...new Set(text.match(/[<>&/]/g))].map((sign) =>
    error(`“${sign}” is not allowed. Write a word: “above 38 °C”, “and”, “or”.`),
  );
};

/** @param {Pair} pair */
const checkTokens = ({source, target}) => {
  const tokens = (/** @type {string} */ text) => (text.match(tokenPattern) ?? []).sort().join(' ');
  if (tokens(source) === tokens(target)) return [];
  return [
    error(
      `Tokens differ: the source has ${tokens(source) || 'none'}, the translation ${tokens(target) || 'none'}. Keep each {…} as it is.`,
    ),
  ];
};

/** @param {Pair} pair */
const checkFigures = ({source, target, locale}) =>
  compareFigures(source, target, locale).map((text) =>
    error(`${text} Use the same number, in digits, with the same unit.`),
  );

/** @param {Pair} pair */
const checkNegation = ({source, target, locale, mustForbid}) => {
  const inSource = negations(source, 'en')?.length ?? 0;
  if (inSource === 0) return [];
  const inTarget = negations(target, locale)?.length;
  if (inTarget === undefined)
    return [warning(`There is no list of negations for ${locale} in tools/i18n/negation.js: read this one yourself.`)];
  if (inTarget === 0) {
    const text = 'The source forbids or denies, the translation has no negation. Say what not to do.';
    return [mustForbid || forbids(source) ? error(text) : warning(text)];
  }
  return mustForbid && inTarget < inSource
    ? [warning(`The source has ${inSource} negations, the translation ${inTarget}. Is one lost?`)]
    : [];
};

/** @param {Pair} pair */
const checkForm = ({source, target}) => {
  // A Chinese character says what several letters do.
  const shortest = source.length / (/\p{Script=Han}/u.test(target) ? 8 : 4);
  const length = `${source.length} → ${target.length} characters`;
  return [
    target !== target.trim() && error('There are blanks at the start or the end. Remove them.'),
    target.length > 3 * source.length + 40 && warning(`Very long (${length}). Does it say more than the source?`),
    target.length < shortest && warning(`Very short (${length}). Is something missing?`),
    target === source && source.split(/\s+/).length > 3 && warning('This is the English text. Translate it.'),
  ].filter((finding) => finding !== false);
};

/** @param {Pair} pair @returns {Finding[]} */
export const checkPair = (pair) => [
  ...checkTokens(pair),
  ...checkFigures(pair),
  ...checkCharacters(pair.target),
  ...checkNegation(pair),
  ...checkForm(pair),
];
