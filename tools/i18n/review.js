/** `review`: records that a named person has read a translation beside its English. */
import {parseArgs} from 'node:util';
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
  sortedJson,
  writeFiles,
} from './shared.js';
import {checkPair} from './text-checks.js';

export const usage = 'review <locale> <section|id…> --by <name> [--on <date>]';

export const help = `Records that a clinician has read these translations beside their English, and signs them off.

The sign-off belongs to both texts as they stand: an edit to either ends it. It needs a name that readers of
the lock can ask (“Dr Ana Ruiz, rheumatology, Hospital del Mar”), and texts that are current and pass the check.

  --by   who read them
  --on   when, as 2026-11-22; without it, today`;

/** @param {string[]} args */
const readReviewArgs = (args) => {
  try {
    return parseArgs({args, options: {by: {type: 'string'}, on: {type: 'string'}}, allowPositionals: true});
  } catch (error) {
    throw new BadCall(/** @type {Error} */ (error).message);
  }
};

/** @param {string[]} args */
export const run = async (args) => {
  const {positionals, values} = readReviewArgs(args);
  const [name, ...wanted] = positionals;
  if (!name || !wanted.length) throw new BadCall('Say which locale, and which sections or ids.');
  const [locale = ''] = chosenLocales(name);
  if (pseudoLocales.includes(locale)) throw new BadCall(`${locale} is no language.`);
  const by = values.by?.trim() ?? '';
  if (!/\p{L}\S*\s+\S/u.test(by)) throw new BadCall('--by needs the full name of who read the texts.');
  const today = new Date().toISOString().slice(0, 10);
  const on = values.on ?? today;
  if (!(on <= today) || Number.isNaN(Date.parse(on)) || new Date(on).toISOString().slice(0, 10) !== on) {
    throw new BadCall(`--on ${on} is no past day, such as ${today}.`);
  }
  const messages = await currentMessages();
  const ids = wanted.flatMap((each) => {
    const found = [...messages.values()].filter(({id, group}) => id === each || group === each).map(({id}) => id);
    if (!found.length) throw new BadCall(`There is no section and no text ${each}.`);
    return found;
  });
  const doc = openDocument(locale);
  const elements = unitElements(doc);
  const lock = readLock(locale);
  const faults = ids.flatMap((id) => {
    const text = messages.get(id)?.text ?? '';
    const element = elements.get(id);
    const unit = element && readUnit(element);
    const state = stateOf(text, unit, lock[id]);
    if (!unit || state === 'missing' || state === 'stale') return [`${id}: it is ${state}`];
    return checkPair({source: text, target: unit.target, locale, mustForbid: false})
      .filter(({level}) => level === 'error')
      .map((fault) => `${id}: ${fault.text}`);
  });
  if (faults.length) throw new Problem(`These cannot be signed off. Nothing was changed.\n${faults.join('\n')}`);
  for (const id of ids) {
    const element = /** @type {Element} */ (elements.get(id));
    const {source, target} = readUnit(element);
    setTarget(element, source, target, {state: 'final'});
    lock[id] = {source: hash12(source), review: {target: hash12(target), by, on}};
  }
  writeFiles(
    new Map([
      [xliffPath(locale), writeDocument(doc, fileOrder(messages))],
      [lockPath(locale), sortedJson(lock)],
    ]),
  );
  console.log(`${locale}: ${counted(ids.length, 'text')} signed off by ${by} on ${on}.`);
  return 0;
};
