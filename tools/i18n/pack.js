/** `pack`: the translations of a locale as a community pack, which a page can load without a new build. */
import {readChunks} from '../emit.js';
import {pseudoLocales, readLock, readUnits, stateOf} from '../lib/xliff.js';
import {BadCall, Problem, chosenLocales, counted, currentMessages, readArgs, writeNamed} from './shared.js';

export const usage = 'pack <locale> <file> [section…]';

export const help = `Writes the translations of a locale as a community pack (JSON).

A page loads it with <dm-locale src="…">, without a new build. Only current translations are in it, each with
the hash of its English, so that a widget of another version shows marked English where the English differs.
Without sections: all that have a translation.`;

/** @param {string[]} args */
export const run = async (args) => {
  const {words} = readArgs(args, [2, Infinity]);
  const [name, file = '', ...wanted] = words;
  const [locale = ''] = chosenLocales(name);
  if (pseudoLocales.includes(locale)) throw new BadCall(`${locale} is no language.`);
  const messages = await currentMessages();
  const units = readUnits(locale);
  const lock = readLock(locale);
  const {ids} = await readChunks();
  const known = ids.map((each) => each.name);
  const unknown = wanted.filter((each) => !known.includes(each));
  if (unknown.length) throw new BadCall(`There is no section ${unknown.join(', ')}. There is: ${known.join(', ')}.`);
  const sections = Object.fromEntries(
    ids
      .filter((each) => !wanted.length || wanted.includes(each.name))
      .map((each) => [
        each.name,
        Object.fromEntries(
          each.data.flatMap(([id = '', hash = '']) => {
            const unit = units.get(id);
            const state = stateOf(messages.get(id)?.text ?? '', unit, lock[id]);
            return unit && state !== 'missing' && state !== 'stale' ? [[id, [unit.target, hash]]] : [];
          }),
        ),
      ])
      // Interface texts alone make no section.
      .filter(([section, texts]) => Object.keys(texts ?? {}).some((id) => id.startsWith(`${section}.`))),
  );
  const count = Object.values(sections).reduce((sum, texts) => sum + Object.keys(texts).length, 0);
  if (!count) throw new Problem(`${locale} has no current translation of these sections. Nothing was written.`);
  const own = new Intl.DisplayNames([locale], {type: 'language'}).of(locale);
  writeNamed(file, `${JSON.stringify({locale, name: own, sections}, null, 1)}\n`);
  console.log(`${counted(count, 'text')} of ${counted(Object.keys(sections).length, 'section')} in ${file}.`);
  return 0;
};
