/**
 * Turns content and translations into data: one chunk per section and locale, the ids beside them, and the sources.
 *
 * A text without a current translation becomes `{en: '…'}`. Build-only fields stay behind. Sources become numbers,
 * counted from 1 in the order of their first use.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {importContent, listSections, markedId, readCommon, readSection, sectionNames} from './lib/content.js';
import {hash12} from './lib/hash.js';
import {localeNames, readLock, readUnits, sourceLocale, stateOf} from './lib/xliff.js';

/** Fields that only the build and the checks read. */
const buildOnly = new Set(['evidence', 'needsClinicalCheck', 'terms']);

const letterOf = {machine: 'm', translated: 't', reviewed: 'r'};
/** From worst to best. @type {('machine' | 'translated' | 'reviewed')[]} */
const statuses = ['machine', 'translated', 'reviewed'];

/**
 * @typedef {import('./lib/content.js').Message} Message
 * @typedef {(id: string) => {text: string | {en: string}, letter: string}} Translate
 */

/**
 * What each message says in a locale, and how far it has come.
 * @param {string} locale @param {Map<string, Message>} messages @returns {Translate}
 */
const translator = (locale, messages) => {
  const units = locale === sourceLocale ? undefined : readUnits(locale);
  const lock = readLock(locale);
  return (id) => {
    const {text} = /** @type {Message} */ (messages.get(id));
    if (!units) return {text, letter: 's'};
    const unit = units.get(id);
    const state = stateOf(text, unit, lock[id]);
    if (!unit || state === 'missing' || state === 'stale') return {text: {en: text}, letter: 'e'};
    return {text: unit.target, letter: letterOf[state]};
  };
};

/** @param {unknown} data @param {(value: string, key: string) => unknown} leaf @param {string} [key] @returns {any} */
const walk = (data, leaf, key = '') => {
  if (typeof data === 'string') return leaf(data, key);
  if (Array.isArray(data)) return data.map((part) => walk(part, leaf, key));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      // A text stays, whatever its field is called.
      .filter(([name, value]) => value !== undefined && (!buildOnly.has(name) || markedId(value) !== undefined))
      .map(([name, value]) => [name, walk(value, leaf, name)]),
  );
};

/** A claim compresses best with its text last. @param {Record<string, unknown>} data */
const ordered = ({text, ...rest}) =>
  Object.entries('label' in rest ? {...rest, text} : {...(text !== undefined && {text}), ...rest});

/** JavaScript source of plain data, keys unquoted where they can be. @param {unknown} data @returns {string} */
const literal = (data) => {
  if (Array.isArray(data)) return `[${data.map(literal)}]`;
  if (data === null || typeof data !== 'object') return JSON.stringify(data);
  const fields = ordered(/** @type {Record<string, unknown>} */ (data)).map(
    ([name, value]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}:${literal(value)}`,
  );
  return `{${fields}}`;
};

/** @param {unknown} data */
const source = (data) => `export default ${literal(data)};\n`;

/** @param {string} file @param {string} text */
const write = (file, text) => {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
};

/** Every chunk of every section, as data. */
export const readChunks = async () => {
  const [common, {references}, {regions}] = await Promise.all([
    readCommon(),
    importContent('references'),
    importContent('regions'),
  ]);
  const {base, list, static: statics, ...groups} = /** @type {Record<string, object>} */ (common.data);
  const sections = await Promise.all(
    sectionNames().map(async (name) => {
      const section = await readSection(name);
      /** @type {string[]} */
      const refs = [];
      const numbered = walk(section.data, (value, key) => {
        if (key !== 'refs') return value;
        if (!refs.includes(value)) refs.push(value);
        return refs.indexOf(value) + 1;
      });
      const data = {...numbered, ui: {...base, ...(listSections.includes(name) ? list : {}), ...groups[name]}};
      const messages = new Map([...section.messages, ...common.messages].map((message) => [message.id, message]));
      /** @type {string[]} */
      const ids = [];
      walk(data, (value) => {
        const id = markedId(value);
        if (id !== undefined) ids.push(id);
      });
      return {name, data, messages, ids, refs};
    }),
  );
  const chunks = localeNames().flatMap((locale) =>
    sections.map(({name, data, messages}) => {
      const translate = translator(locale, messages);
      let letters = '';
      const translated = walk(data, (value) => {
        const id = markedId(value);
        if (id === undefined) return value;
        const {text, letter} = translate(id);
        letters += letter;
        return text;
      });
      const {ui, ...words} = translated;
      const status =
        locale === sourceLocale ? 'source' : (statuses.find((each) => letters.includes(letterOf[each])) ?? 'machine');
      const uniform = new Set(letters).size === 1 && letters[0] !== 'e';
      const {lastChecked: _1, nextReview: _2, reviewedBy: _3, ...versioned} = words;
      return {
        name,
        locale,
        /** Texts that only pages without scripts need. */
        statics: walk(statics, (value) => translate(/** @type {string} */ (markedId(value))).text),
        data: {
          ...words,
          locale,
          hash: hash12(JSON.stringify(versioned)),
          status,
          ...(uniform ? {} : {letters}),
          ui,
        },
      };
    }),
  );
  /** @param {any} record */
  const shown = ({title, container, year, url}) => ({title, ...(container && {container}), ...(year && {year}), url});
  const sources = sections.map(({name, refs}) => ({name, data: refs.map((id) => shown(references[id]))}));
  const ids = sections.map(({name, ids, messages}) => ({
    name,
    data: ids.map((id) => [id, hash12(/** @type {Message} */ (messages.get(id)).text)]),
  }));
  return {chunks, sources, ids, regions};
};

/** @typedef {Awaited<ReturnType<typeof readChunks>>} Parts */

/** Every chunk by its path, with the name of its type. @param {Parts} parts @returns {[path: string, type: string, data: unknown][]} */
const files = ({chunks, sources, ids, regions}) => [
  ...chunks.map(
    ({name, locale, data}) => /** @type {[string, string, unknown]} */ ([`${locale}/${name}`, 'Chunk', data]),
  ),
  ...sources.map(({name, data}) => /** @type {[string, string, unknown]} */ ([`sources/${name}`, 'Sources', data])),
  ...ids.map(({name, data}) => /** @type {[string, string, unknown]} */ ([`ids/${name}`, 'Ids', data])),
  ['regions', 'Regions', regions],
];

/** @param {Parts} parts @param {string} folder */
export const writeChunks = (parts, folder) => {
  for (const [path, , data] of files(parts)) write(resolve(folder, `${path}.js`), source(data));
};

/** The types of the package's chunks, beside them. @param {Parts} parts @param {string} folder */
export const writeChunkTypes = (parts, folder) => {
  for (const [path, type] of files(parts)) {
    const up = path.includes('/') ? '../..' : '..';
    write(
      resolve(folder, `${path}.d.ts`),
      `import type {${type}} from '${up}/src/base/load-section.js';\ndeclare const data: ${type};\nexport default data;\n`,
    );
  }
};
