/** `ack`: says that an English text changed in its letters only, so that its translations stay. */
import {hash12} from '../lib/hash.js';
import {lockPath, readLock, readUnit, xliffPath} from '../lib/xliff.js';
import {keptOld, openDocument, restoreState, setSource, unitElements, writeDocument} from './document.js';
import {compareFigures} from './figures.js';
import {weightyWords} from './negation.js';
import {
  BadCall,
  Problem,
  currentMessages,
  fileOrder,
  readArgs,
  sortedJson,
  translatedLocales,
  writeFiles,
} from './shared.js';

export const usage = 'ack <id…>';

export const help = `Says that only a typing error was corrected in the English.

The translations of these ids stay, in every locale. Works before and after extract. Refuses
when a figure, a negation or a word of amount, time or duty changed.
A clinician's review is not carried over: it was given for the old words.`;

/**
 * Why an edit is more than a typing error, or undefined.
 * @param {string} from @param {string} to
 */
export const refusal = (from, to) => {
  if (compareFigures(from, to, 'en').length > 0 || compareFigures(to, from, 'en').length > 0) return 'a figure changed';
  const [before, after] = [weightyWords(from), weightyWords(to)];
  const gone = before.find((word, at) => word !== after[at]) ?? after[before.length];
  return gone === undefined ? undefined : `a word that changes what a patient does is touched (“${gone}”)`;
};

/**
 * The text that a translation was made from and the state that it had, or why that is not known.
 * @param {Element} element @param {string | undefined} pinned
 */
const madeFrom = (element, pinned) => {
  const unit = readUnit(element);
  if (unit.state === 'needs-adaptation') return keptOld(element);
  return pinned === hash12(unit.source) ? {source: unit.source, state: unit.state} : undefined;
};

/**
 * @param {string} locale @param {string} id @param {string} text
 * @param {Element | undefined} element @param {import('./shared.js').Lock} lock is changed
 * @returns {boolean} whether something changed
 */
const acknowledge = (locale, id, text, element, lock) => {
  if (!element || readUnit(element).target.trim() === '') return false;
  const old = madeFrom(element, lock[id]?.source);
  if (!old)
    throw new Problem(
      `${locale}  ${id}: it is not known which English text the translation was made from. A translator has to look. Nothing was changed.`,
    );
  if (old.source === text && readUnit(element).state !== 'needs-adaptation') return false;
  const reason = refusal(old.source, text);
  const texts = `    from: ${old.source}\n    to:   ${text}`;
  if (reason)
    throw new Problem(`${locale}  ${id}: ${reason}. A translator has to look. Nothing was changed.\n${texts}`);
  setSource(element, text);
  restoreState(element, old.state);
  lock[id] = {source: hash12(text)};
  console.log(`${locale}  ${id}: kept\n${texts}`);
  return true;
};

/** @param {string[]} args */
export const run = async (args) => {
  const {words: ids} = readArgs(args, [1, Infinity]);
  const messages = await currentMessages();
  const unknown = ids.filter((id) => !messages.has(id));
  if (unknown.length > 0) throw new BadCall(`The content has no ${unknown.join(', ')}.`);
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const locale of translatedLocales()) {
    const doc = openDocument(locale);
    const elements = unitElements(doc);
    const lock = readLock(locale);
    const changed = ids.filter((id) => acknowledge(locale, id, messages.get(id)?.text ?? '', elements.get(id), lock));
    if (changed.length === 0) continue;
    files.set(xliffPath(locale), writeDocument(doc, fileOrder(messages)));
    files.set(lockPath(locale), sortedJson(lock));
  }
  writeFiles(files);
  if (files.size === 0) console.log('Nothing to do: no translation of these texts is behind.');
  return 0;
};
