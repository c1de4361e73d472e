/** What the commands share: errors, arguments, the messages of today, and files. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {compile} from '../compile.js';
import {readMessages, root} from '../lib/content.js';
import {Problem} from '../lib/problem.js';
import {localeNames, pseudoLocales, sourceLocale} from '../lib/xliff.js';

export {Problem};

/**
 * @typedef {import('../lib/content.js').Message} Message
 * @typedef {import('../lib/xliff.js').LockEntry} LockEntry
 * @typedef {Record<string, LockEntry>} Lock
 * @typedef {{usage: string, help: string, run: (args: string[]) => number | Promise<number>}} Command
 */

/** The command was called wrongly: exit code 2. */
export class BadCall extends Error {}

/**
 * @param {string[]} args
 * @param {[number, number]} count how many words the command takes, at least and at most
 * @param {string[]} flags switches without a value
 * @returns {{words: string[], on: (flag: string) => boolean}}
 */
export const readArgs = (args, [least, most], flags = []) => {
  const options = Object.fromEntries(flags.map((flag) => [flag, {type: /** @type {const} */ ('boolean')}]));
  /** @type {{positionals: string[], values: Record<string, unknown>}} */
  let parsed;
  try {
    parsed = parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    throw new BadCall(/** @type {Error} */ (error).message);
  }
  const words = parsed.positionals;
  if (words.length < least) throw new BadCall('Something is missing.');
  if (words.length > most) throw new BadCall(`Too many words: ${words.slice(most).join(' ')}`);
  return {words, on: (flag) => parsed.values[flag] === true};
};

/** Compiles the content, and returns every message by id in the order of the content. @returns {Promise<Map<string, Message>>} */
export const currentMessages = async () => {
  try {
    compile();
  } catch (error) {
    throw new Problem(/** @type {Error} */ (error).message);
  }
  /** @type {Map<string, Message>} */
  const messages = new Map();
  for (const message of await readMessages()) {
    const other = messages.get(message.id);
    if (other && other.text !== message.text)
      throw new Problem(`Two texts have the id ${message.id}: “${other.text}” and “${message.text}”.`);
    messages.set(message.id, message);
  }
  return messages;
};

/** Ids as they stand in the files: by section, then by position, which `desc` starts with. @param {Map<string, Message>} messages */
export const fileOrder = (messages) => {
  const groups = [...new Set([...messages.values()].map((message) => message.group))];
  return [...messages.values()]
    .sort(
      (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || (a.desc < b.desc ? -1 : a.desc > b.desc ? 1 : 0),
    )
    .map((message) => message.id);
};

export const litConfigPath = resolve(root, 'lit-localize.json');

/** @returns {{targetLocales: string[]} & Record<string, unknown>} */
export const litConfig = () => JSON.parse(readFileSync(litConfigPath, 'utf8'));

/** The locales that people translate: those of lit-localize.json. A file of another locale would never be updated. */
export const translatedLocales = () => {
  const {targetLocales} = litConfig();
  const stray = localeNames().filter((name) => ![sourceLocale, ...pseudoLocales, ...targetLocales].includes(name));
  if (stray.length > 0)
    throw new Problem(
      `locales/${stray[0]}.xlf is not in targetLocales of lit-localize.json. Add it there, or remove the file.`,
    );
  return targetLocales;
};

/** The locale named on the command line, or all that have a file. @param {string | undefined} name */
export const chosenLocales = (name) => {
  const known = localeNames().slice(1);
  if (name === undefined) return known;
  if (!known.includes(name))
    throw new BadCall(`There is no locales/${name}.xlf. There is: ${known.join(', ') || 'none'}.`);
  return [name];
};

/** Stable JSON: keys in alphabetical order at the top. @param {Record<string, unknown>} record */
export const sortedJson = (record) =>
  JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2) + '\n';

/** Writes what is new. @param {Map<string, string>} files path → text */
export const writeFiles = (files) => {
  for (const [path, text] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }
};

/** Writes a file that was named on the command line. @param {string} file @param {string} text */
export const writeNamed = (file, text) => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new BadCall(`${file} cannot be written: ${/** @type {Error} */ (error).message}.`);
  }
};

/** @param {number} count @param {string} noun */
export const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
