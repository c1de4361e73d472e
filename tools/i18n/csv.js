/** `csv`: a table out and in, for translators who work in a spreadsheet. */
import {readFileSync} from 'node:fs';
import papaparse from 'papaparse';
import {hash12} from '../lib/hash.js';
import {lockPath, pseudoLocales, readLock, readUnit, stateOf, xliffPath} from '../lib/xliff.js';
import {openDocument, setTarget, unitElements, writeDocument} from './document.js';
import {
  BadCall,
  Problem,
  chosenLocales,
  counted,
  currentMessages,
  fileOrder,
  readArgs,
  sortedJson,
  writeFiles,
  writeNamed,
} from './shared.js';
import {checkPair} from './text-checks.js';

export const usage = 'csv out|in <locale> <file> [--todo] [--machine]';

export const help = `A table of all texts, out and in, for translators who work in a spreadsheet.

  csv out es es.csv     writes id, where, english, translation and state, a text a line (UTF-8)
  csv in  es es.csv     takes the translations back

Coming in, a line counts only if its English is still today's and the translation passes the checks; the other
lines are listed, and the rest is taken. Empty translations are passed over.

  --todo      out: only what is missing or stale
  --machine   in: nobody has read these translations yet; without it they count as a person's`;

const columns = ['id', 'where', 'english', 'translation', 'state'];

/** A spreadsheet would run what begins like this as a formula. */
const formula = /^[=+\-@\t]/;
const quoted = (/** @type {string} */ text) => (formula.test(text) ? `'${text}` : text);
const unquoted = (/** @type {string} */ text) => (/^'[=+\-@\t]/.test(text) ? text.slice(1) : text);

/** @param {string} locale @param {string} file @param {boolean} todo */
const tableOut = async (locale, file, todo) => {
  const messages = await currentMessages();
  const elements = unitElements(openDocument(locale));
  const lock = readLock(locale);
  const rows = fileOrder(messages).flatMap((id) => {
    const {text = '', desc = ''} = messages.get(id) ?? {};
    const element = elements.get(id);
    const unit = element && readUnit(element);
    const state = stateOf(text, unit, lock[id]);
    if (todo && state !== 'missing' && state !== 'stale') return [];
    // The first word of `desc` is a position.
    return [[id, desc.replace(/^\S+ /, ''), text, unit?.target ?? '', state].map(quoted)];
  });
  // Spreadsheets take a file without the mark for another encoding.
  writeNamed(file, `\uFEFF${papaparse.unparse([columns, ...rows])}\r\n`);
  console.log(`${counted(rows.length, 'text')} in ${file}.`);
  return 0;
};

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadCall(`${file} cannot be read: ${/** @type {Error} */ (error).message}.`);
  }
};

/** @param {string} file @returns {Record<string, string>[]} */
const readTable = (file) => {
  const {data, errors, meta} = papaparse.parse(read(file), {header: true, skipEmptyLines: true});
  const [error] = errors;
  if (error) throw new Problem(`${file}, line ${(error.row ?? 0) + 2}: ${error.message}. Nothing was changed.`);
  const missing = ['id', 'english', 'translation'].filter((name) => !meta.fields?.includes(name));
  if (missing.length) throw new Problem(`${file} has no column ${missing.join(', ')}. Nothing was changed.`);
  return /** @type {Record<string, string>[]} */ (data);
};

/** @param {string} locale @param {string} file @param {boolean} machine */
const tableIn = async (locale, file, machine) => {
  const rows = readTable(file);
  const messages = await currentMessages();
  const doc = openDocument(locale);
  const elements = unitElements(doc);
  const lock = readLock(locale);
  /** @type {Record<string, string>} */
  const state = machine
    ? {state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion'}
    : {state: 'translated'};
  /** @type {[id: string, reason: string][]} */
  const refused = [];
  let taken = 0;
  for (const row of rows) {
    const id = row['id']?.trim() ?? '';
    const [english, target] = [row['english'], row['translation']].map((cell) => unquoted(cell ?? '').trim());
    if (!target) continue;
    const text = messages.get(id)?.text;
    const element = elements.get(id);
    if (text === undefined || !element) {
      refused.push([id, text === undefined ? 'The content has no such text.' : 'Run extract first.']);
      continue;
    }
    const unit = readUnit(element);
    const current = stateOf(text, unit, lock[id]);
    if (unit.target === target && current !== 'stale' && (machine || current !== 'machine')) continue;
    const faults = checkPair({source: text, target, locale, mustForbid: false}).filter(({level}) => level === 'error');
    if (english !== text) refused.push([id, `The English changed since; today it is “${text}”.`]);
    else if (faults.length) refused.push([id, faults.map((fault) => fault.text).join(' ')]);
    else {
      setTarget(element, text, target, state);
      lock[id] = {source: hash12(text)};
      taken += 1;
    }
  }
  const order = fileOrder(messages);
  writeFiles(
    new Map([
      [xliffPath(locale), writeDocument(doc, order)],
      [lockPath(locale), sortedJson(lock)],
    ]),
  );
  for (const [id, reason] of refused) console.log(`${locale}  ${id}: not taken. ${reason}`);
  console.log(`${counted(taken, 'translation')} taken, ${refused.length} not.`);
  return refused.length ? 1 : 0;
};

/** @param {string[]} args */
export const run = async (args) => {
  const {words, on} = readArgs(args, [3, 3], ['todo', 'machine']);
  const [way = '', name, file = ''] = words;
  const [locale = ''] = chosenLocales(name);
  if (pseudoLocales.includes(locale)) throw new BadCall(`${locale} is made by a rule: run pseudo.`);
  if (way !== 'out' && way !== 'in') throw new BadCall(`“${way}” is neither out nor in.`);
  if (way === 'in' && on('todo')) throw new BadCall('--todo is for out.');
  if (way === 'out' && on('machine')) throw new BadCall('--machine is for in.');
  return way === 'out' ? tableOut(locale, file, on('todo')) : tableIn(locale, file, on('machine'));
};
