/** How a section measures up: share of claims with a source, reading grade. Neither may ever get worse. */
import {claimsIn, itemsIn} from './walk.js';
import {countedSentences, gradeOf, wordsOf} from './reading.js';
import {plainest} from './text-rules.js';

/**
 * @typedef {import('./walk.js').Rule} Rule
 * @typedef {import('./walk.js').Content} Content
 * @typedef {import('./walk.js').Levels} Levels
 * @typedef {import('./walk.js').Part} Part
 */

const file = 'docs/content/levels.json';

/** @param {string} section highest reading grade that is allowed */
export const limitOf = (section) => (plainest.has(section) ? 6 : 8);

/** @param {Part} part @param {readonly string[]} terms */
export const measure = (part, terms) => {
  const items = itemsIn(part.data);
  const claims = claimsIn(part.data);
  /** @param {string} label */
  const labelled = (label) => claims.filter((claim) => claim.label === label).length;
  const sentences = countedSentences(part);
  const {kincaid, smog, grade} = gradeOf(
    sentences.map(({sentence}) => sentence),
    terms,
  );
  return {
    section: part.name,
    items: items.length,
    claims: claims.length,
    sourced: labelled('sourced'),
    practice: labelled('practice'),
    editorial: labelled('editorial'),
    share: Math.floor((claims.length ? labelled('sourced') / claims.length : 1) * 1000) / 1000,
    needClinician: items.filter((item) => item.needsClinicalCheck).length,
    kincaid,
    smog,
    grade: Math.ceil(grade * 10) / 10,
    longest: sentences
      .map((entry) => ({...entry, words: wordsOf(entry.sentence).length}))
      .sort((a, b) => b.words - a.words)
      .slice(0, 3),
  };
};

/** @type {Rule} */
export const gradesUnderLimit = ({sections, terms}) =>
  sections.flatMap((part) => {
    const {section, grade} = measure(part, terms);
    const message = `The reading grade is ${grade}, the limit ${limitOf(section)}. Use shorter sentences and shorter words.`;
    return grade > limitOf(section) ? [{file: part.file, id: section, message}] : [];
  });

/** @type {Rule} */
export const levelsHold = ({sections, terms, levels}) =>
  sections.flatMap((part) => {
    const {section, grade, share} = measure(part, terms);
    const level = levels[section];
    if (!level)
      return [
        {file, id: section, message: 'The section has no recorded level. Run “npm run content -- report --write”.'},
      ];
    const messages = [
      ...(grade > level.grade
        ? [`The reading grade rose from ${level.grade} to ${grade}. Make the new words plainer.`]
        : []),
      ...(share < level.sourced
        ? [`The share of sourced claims fell from ${level.sourced} to ${share}. Source the new claims.`]
        : []),
    ];
    return messages.map((message) => ({file: part.file, id: section, message}));
  });

/** The recorded levels, better where the content got better. @param {Content} content @returns {Levels} */
export const improvedLevels = ({sections, terms, levels}) => {
  const now = sections.map((part) => {
    const {section, grade, share} = measure(part, terms);
    const old = levels[section] ?? {grade, sourced: share};
    return [section, {grade: Math.min(old.grade, grade), sourced: Math.max(old.sourced, share)}];
  });
  return Object.fromEntries(Object.entries({...levels, ...Object.fromEntries(now)}).sort());
};
