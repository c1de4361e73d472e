/**
 * Reads the compiled content (`.build/content`, written by `tools/compile.js`).
 */
import {readdirSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {resolve} from 'node:path';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files of `content/` that are not a section. */
const notSections = new Set(['schema', 'regions', 'common']);

/**
 * @typedef {{id: string, text: string, desc: string, group: string}} Message `group`: section name, or `common.<group>`
 * @typedef {(msg: (text: string, options: {id: string, desc: string}) => string) => Record<string, unknown>} ContentFn
 */

/** Names of the sections, in alphabetical order. */
export const sectionNames = () =>
  readdirSync(resolve(root, 'content'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((name) => !notSections.has(name))
    .sort();

/** The sections that are lists: they share a template, a renderer without scripts, and their interface texts. */
export const listSections = [
  'overview',
  'causes',
  'symptoms',
  'tests',
  'therapies',
  'advanced-therapies',
  'procedures',
  'prevention',
  'faq',
];

/** The sections of the guide, in the order in which it shows them. */
export const guideSections = [
  'red-flags',
  'overview',
  'subtypes',
  'symptoms',
  'causes',
  'tests',
  'drug-sheet',
  'therapies',
  'supplements',
  'advanced-therapies',
  'procedures',
  'diet-card',
  'prevention',
  'faq',
  'visit-sheet',
  'wallet-card',
  'glossary',
  'disclaimer',
  'references',
];

/** @param {string} name */
export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} file name in `content/` without ending */
export const importContent = (file) => import(pathToFileURL(resolve(root, `.build/content/${file}.js`)).href);

/** @param {string} name @returns {Promise<ContentFn>} */
const sectionFn = async (name) => {
  const module = await importContent(name);
  // The records of the sources have taken the name of their own section.
  const fn = name === 'references' ? module.referencesSection : module[camel(name)];
  if (typeof fn !== 'function') throw new Error(`content/${name}.ts must export a function named ${camel(name)}`);
  return fn;
};

const open = '\u0001';
const close = '\u0002';

/** A text in the output of `collect`: which message stands there. @param {string} id */
const marker = (id) => open + id + close;

/** The id behind a marker, or undefined for any other value. @param {unknown} value */
export const markedId = (value) =>
  typeof value === 'string' && value.startsWith(open) && value.endsWith(close) ? value.slice(1, -1) : undefined;

/**
 * Calls a content function with a `msg` that leaves markers and notes each message, in the order of the data.
 * @param {ContentFn} fn
 * @param {(path: string) => string} group
 */
const collect = (fn, group) => {
  /** @type {Message[]} */
  const messages = [];
  const data = fn((text, options) => {
    if (!options?.id) throw new Error(`A text has no id: “${text}”`);
    messages.push({id: options.id, text, desc: options.desc ?? '', group: group(options.id)});
    return marker(options.id);
  });
  return {data, messages};
};

/** One section with markers for texts. @param {string} name */
export const readSection = async (name) => collect(await sectionFn(name), () => name);

/** The interface texts with markers. */
export const readCommon = async () =>
  collect((await importContent('common')).common, (id) => id.split('.').slice(0, 2).join('.'));

/** Every message of the project: sections in alphabetical order, then the interface. @returns {Promise<Message[]>} */
export const readMessages = async () => {
  const parts = await Promise.all([...sectionNames().map(readSection), readCommon()]);
  return parts.flatMap((part) => part.messages);
};
