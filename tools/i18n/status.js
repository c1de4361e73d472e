/** `status`: how far each section is, in each locale. */
import {readLock, readUnits, stateOf} from '../lib/xliff.js';
import {chosenLocales, currentMessages, readArgs} from './shared.js';

/** @typedef {import('../lib/xliff.js').State} State */

export const usage = 'status [locale]';

export const help = `Shows how far each section is in each locale.

“Current” is what ships translated: machine, translated or reviewed. The rest ships as marked English.`;

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

/** @param {string[]} args */
export const run = async (args) => {
  const {words} = readArgs(args, [0, 1]);
  const locales = chosenLocales(words[0]);
  const messages = [...(await currentMessages()).values()];
  const groups = [...new Set(messages.map(({group}) => group))];
  for (const locale of locales) {
    const units = readUnits(locale);
    const lock = readLock(locale);
    const statesIn = (/** @type {(group: string) => boolean} */ wanted) =>
      messages.filter(({group}) => wanted(group)).map(({id, text}) => stateOf(text, units.get(id), lock[id]));
    const rows = groups.map((group) =>
      row(
        group,
        statesIn((one) => one === group),
      ),
    );
    const head = [locale, 'total', ...states, 'current'];
    console.log(
      `${table([
        head,
        ...rows,
        row(
          'all',
          statesIn(() => true),
        ),
      ])}\n`,
    );
  }
  if (locales.length === 0) console.log('There is no locale yet. Run extract.');
  return 0;
};
