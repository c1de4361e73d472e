/** `rename`: carries the translations of a text whose id changed; the extractor alone would delete them. */
import {lockPath, readLock, readUnit, xliffPath} from '../lib/xliff.js';
import {addUnit, openDocument, unitElements, writeDocument} from './document.js';
import {archivePath, readArchive} from './extract.js';
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

export const usage = 'rename <old> <new>';

export const help = `Carries translations and lock from an old id to a new one.

Change the id in content/ first, then rename, then extract and pseudo. After an extract that retired the
old id, it is taken from the archive.`;

/**
 * The files of one locale after the renaming; none if it has no translation under the old id.
 * @param {string} locale @param {string} from @param {string} to @param {string[]} order
 * @returns {[path: string, text: string][]}
 */
const renameIn = (locale, from, to, order) => {
  const doc = openDocument(locale);
  const {[from]: pinned, ...lock} = readLock(locale);
  const elements = unitElements(doc);
  const [source, occupied] = [elements.get(from), elements.get(to)];
  const archive = readArchive(locale);
  const retired = source ? undefined : archive.findLast(({id}) => id === from);
  if (!source && !retired) return [];
  if (occupied && readUnit(occupied).target.trim())
    throw new Problem(`${locale}  ${to} has a translation already. Nothing was changed.`);
  occupied?.parentNode?.removeChild(occupied);
  source?.setAttribute('id', to);
  if (retired) addUnit(doc, to, retired.source, retired.target, retired.state ? {state: retired.state} : {});
  return [
    [xliffPath(locale), writeDocument(doc, order)],
    [lockPath(locale), sortedJson(pinned ? {...lock, [to]: pinned} : lock)],
    ...(retired
      ? [
          /** @type {[string, string]} */ ([
            archivePath(locale),
            JSON.stringify(
              archive.filter((one) => one !== retired),
              null,
              2,
            ) + '\n',
          ]),
        ]
      : []),
  ];
};

/** @param {string[]} args */
export const run = async (args) => {
  const {words} = readArgs(args, [2, 2]);
  const [from = '', to = ''] = words;
  if (from === to) throw new BadCall('Both ids are the same.');
  const messages = await currentMessages();
  if (messages.has(from)) throw new Problem(`The content still has ${from}. Change the id there first.`);
  if (!messages.has(to)) throw new Problem(`The content has no ${to}. Change the id there first.`);
  const changes = translatedLocales().map((locale) => ({
    locale,
    files: renameIn(locale, from, to, fileOrder(messages)),
  }));
  const renamed = changes.filter(({files}) => files.length > 0);
  if (renamed.length === 0) throw new Problem(`No locale has ${from}, neither in its file nor in its archive.`);
  writeFiles(new Map(renamed.flatMap(({files}) => files)));
  console.log(`${from} → ${to} in ${renamed.map(({locale}) => locale).join(', ')}. Now run extract and pseudo.`);
  return 0;
};
