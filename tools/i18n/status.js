/** `status`: how far each section is, in each locale. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {root} from '../lib/content.js';
import {readLock, readUnits, stateOf} from '../lib/xliff.js';
import {BadCall, chosenLocales, currentMessages, readArgs, translatedLocales, writeFiles} from './shared.js';

/** @typedef {import('../lib/xliff.js').State} State */

/** @typedef {import('./shared.js').Message} Message */

export const usage = 'status [locale] [--write]';

export const help = `Shows how far each section is in each locale.

“Current” is what ships translated: machine, translated or reviewed. The rest ships as marked English.

  --write   also puts it into docs/languages.md, which check compares`;

/** Where the coverage is published. */
export const languagesPath = resolve(root, 'docs/languages.md');

/** @type {State[]} */
const states = ['missing', 'stale', 'machine', 'translated', 'reviewed'];

/** One line of the table. `counted`: one state per text. */
const row = (/** @type {string} */ name, /** @type {State[]} */ counted) => {
  const counts = states.map((state) => counted.filter((one) => one === state).length);
  const current = counted.filter((state) => state !== 'missing' && state !== 'stale').length;
  // Rounded down: 100 % means every one.
  const percent = counted.length === 0 ? 100 : Math.floor((current / counted.length) * 100);
  return [name, String(counted.length), ...counts.map(String), `${percent} %`];
};

/** @param {string[][]} rows */
const table = (rows) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return rows
    .map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
};

/** @param {string} locale @param {Message[]} messages */
const rowsOf = (locale, messages) => {
  const units = readUnits(locale);
  const lock = readLock(locale);
  const groups = [...new Set(messages.map(({group}) => group))];
  const statesIn = (/** @type {Message[]} */ some) => some.map(({id, text}) => stateOf(text, units.get(id), lock[id]));
  const rows = groups.map((group) => row(group, statesIn(messages.filter((one) => one.group === group))));
  return [...rows, row('all', statesIn(messages))];
};

/** The page for readers: how far each language is. @param {Message[]} messages */
export const languagesPage = (messages) => {
  const locales = translatedLocales();
  const all = locales.map((locale) => rowsOf(locale, messages));
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const name = (/** @type {string} */ locale) =>
    `${new Intl.DisplayNames(['en'], {type: 'language'}).of(locale)} (\`${locale}\`)`;
  const totals = all.map((rows, at) => [name(locales[at] ?? ''), ...(rows.at(-1)?.slice(1) ?? [])]);
  const sections = all[0]?.map(([section = '', total = ''], at) => [
    section,
    total,
    ...all.map((rows) => rows[at]?.at(-1) ?? ''),
  ]);
  const body = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
    [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');
  return `<!-- Written by npm run i18n -- status --write. -->

# Languages

English is the source. A text that is missing or stale in a language shows in English, marked as English. “Machine” means that nobody vouches for the translation yet, and the widget says so; “reviewed” needs the name of a clinician who read both texts as they stand.

## All texts

${body(['Language', 'texts', ...states, 'current'], totals)}

## Current share of each section

${body(['Section', 'texts', ...locales], sections ?? [])}
`;
};

/** @param {string[]} args */
export const run = async (args) => {
  const {words, on} = readArgs(args, [0, 1], ['write']);
  if (on('write') && words.length) throw new BadCall('--write writes all locales.');
  const locales = chosenLocales(words[0]);
  const messages = [...(await currentMessages()).values()];
  for (const locale of locales) {
    console.log(`${table([[locale, 'total', ...states, 'current'], ...rowsOf(locale, messages)])}\n`);
  }
  if (locales.length === 0) console.log('There is no locale yet. Run extract.');
  if (on('write')) writeFiles(new Map([[languagesPath, languagesPage(messages)]]));
  return 0;
};

/** Whether the published page is that of today. @param {Message[]} messages */
export const isPublished = (messages) => {
  try {
    return readFileSync(languagesPath, 'utf8') === languagesPage(messages);
  } catch {
    return false;
  }
};
