/** `extract`: brings the English of today into the XLIFF files without losing or misplacing a translation. */
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {root} from '../lib/content.js';
import {lockPath, readLock, xliffPath} from '../lib/xliff.js';
import {keptOld, openDocument, parseDocument, readDocument, unitElements, writeDocument} from './document.js';
import {guard, nextLock} from './guard.js';
import {assertSameMessages, litExtract} from './lit.js';
import {
  Problem,
  counted,
  currentMessages,
  fileOrder,
  readArgs,
  sortedJson,
  translatedLocales,
  writeFiles,
} from './shared.js';

/**
 * @typedef {{id: string, source: string, target: string, state: string, on: string}} Retired
 */

export const usage = 'extract [--allow-drop]';

export const help = `Brings the English of today into the files of all locales.

Writes locales/*.xlf and pins translations in locales/lock/. A translation whose English changed becomes
stale and no longer ships. Retired texts go to locales/archive/.
Changes nothing if it would lose many translations.

  --allow-drop   accept that more than 20 % of a file goes, and that translations have vanished from it`;

const largestDrop = 0.2;

/** @param {string} locale */
export const archivePath = (locale) => resolve(root, `locales/archive/${locale}.json`);

/** @param {string} locale @returns {Retired[]} */
export const readArchive = (locale) =>
  existsSync(archivePath(locale)) ? JSON.parse(readFileSync(archivePath(locale), 'utf8')) : [];

/** Translated units that the content no longer has. @param {Document} doc @param {Map<string, unknown>} messages @returns {Retired[]} */
const retiredUnits = (doc, messages) => {
  const elements = unitElements(doc);
  const on = new Date().toISOString().slice(0, 10);
  return [...readDocument(doc).values()]
    .filter((unit) => !messages.has(unit.id) && unit.target.trim() !== '')
    .map(({id, source, target, state}) => {
      const old = keptOld(/** @type {Element} */ (elements.get(id)));
      return {id, source: old?.source ?? source, target, state: old?.state ?? state, on};
    });
};

/** Ids that the lock says are translated, and the file has no translation for. @param {string} locale @param {Document} doc @param {Map<string, unknown>} messages */
const lostIds = (locale, doc, messages) => {
  const units = readDocument(doc);
  return Object.keys(readLock(locale)).filter((id) => messages.has(id) && !units.get(id)?.target.trim());
};

/** Everything about one locale before extraction. @param {string} locale @param {Map<string, import('./shared.js').Message>} messages */
const prepare = (locale, messages) => {
  const doc = openDocument(locale);
  const ids = [...unitElements(doc).keys()];
  const retired = retiredUnits(doc, messages);
  const lost = new Set(lostIds(locale, doc, messages));
  const dropped = new Set([...ids.filter((id) => !messages.has(id)), ...lost]);
  const {changed, current} = guard(doc, readLock(locale), messages);
  return {
    locale,
    doc,
    retired,
    lost,
    current,
    changed,
    dropped,
    share: dropped.size / Math.max(1, new Set([...ids, ...lost]).size),
  };
};

/** @param {ReturnType<typeof prepare>} plan */
const report = ({locale, changed, retired, lost}) => {
  for (const {id, from, to} of changed)
    console.log(`${locale}  ${id}: stale, the English changed\n    from: ${from}\n    to:   ${to}`);
  for (const {id} of retired) console.log(`${locale}  ${id}: retired, kept in locales/archive/${locale}.json`);
  for (const id of lost)
    console.log(`${locale}  ${id}: had a translation and has none. Restore it, or accept with --allow-drop.`);
};

/** @param {string[]} args */
export const run = async (args) => {
  const {on} = readArgs(args, [0, 0], ['allow-drop']);
  const messages = await currentMessages();
  const order = fileOrder(messages);
  const plans = translatedLocales().map((locale) => prepare(locale, messages));
  const extracted = litExtract(new Map(plans.map(({locale, doc}) => [locale, writeDocument(doc, order)])));
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const plan of plans) {
    const {locale, current, retired, dropped, share} = plan;
    const doc = parseDocument(extracted.get(locale) ?? '', `locales/${locale}.xlf`);
    const units = readDocument(doc);
    assertSameMessages(units, messages);
    if (share > largestDrop && !on('allow-drop'))
      throw new Problem(
        `locales/${locale}.xlf would lose ${counted(dropped.size, 'unit')} (${Math.round(share * 100)} %). Nothing was changed.\n` +
          `${[...dropped].join(', ')}\nRenamed ids: use rename. Meant so: --allow-drop.`,
      );
    const lost = on('allow-drop') ? new Set() : plan.lost;
    files.set(xliffPath(locale), writeDocument(doc, order));
    files.set(lockPath(locale), sortedJson(nextLock(units, current, lost, readLock(locale))));
    if (retired.length > 0)
      files.set(archivePath(locale), JSON.stringify([...readArchive(locale), ...retired], null, 2) + '\n');
  }
  writeFiles(files);
  plans.forEach(report);
  console.log(`Extracted ${counted(messages.size, 'text')} for ${plans.map(({locale}) => locale).join(', ')}.`);
  return 0;
};
