/** The table that `npm run content -- report` prints. */
import {measure} from './levels.js';

/** @typedef {import('./walk.js').Content} Content */

const head = 'section items claims sourced practice editorial share clinician grade kincaid smog'.split(' ');

/** @param {string[][]} rows every column as wide as its widest cell; the first to the left, numbers to the right */
const table = (rows) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  '),
  );
};

/** @param {Content} content */
export const reportOf = ({sections, terms}) => {
  const measured = sections.map((part) => measure(part, terms));
  const rows = measured.map((one) =>
    [
      one.section,
      one.items,
      one.claims,
      one.sourced,
      one.practice,
      one.editorial,
      `${(one.share * 100).toFixed(1)} %`,
      one.needClinician,
      one.grade.toFixed(1),
      one.kincaid.toFixed(1),
      one.smog.toFixed(1),
    ].map(String),
  );
  return [
    ...table([head, ...rows]),
    '',
    'share: claims with a source. clinician: items that a clinician has to look at.',
    'grade: mean of the Flesch-Kincaid grade and SMOG, rounded up; a section’s sentences are pooled, each list item is a',
    'sentence, glossary terms and medicine names count as one two-syllable word, headings are left out.',
    '',
    'Longest sentences:',
    ...measured.flatMap(({longest}) => longest.map(({id, words, sentence}) => `  ${words} words  ${id}: ${sentence}`)),
  ].join('\n');
};
