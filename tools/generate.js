/**
 * Writes what the code has to know of the repository: `src/generated.ts` with the version, the locales and the names of
 * the elements (the loader's allow-list), and `src/generated-sections.ts` with the names of the sections. Runs before
 * every compile; the files are not committed.
 */
import {readdirSync, readFileSync, writeFileSync, existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {root, sectionNames} from './lib/content.js';
import {localeNames, pseudoLocales} from './lib/xliff.js';

/** Names of the elements: the folders of `src/elements`. */
export const elementNames = () => readdirSync(resolve(root, 'src/elements')).sort();

/** @returns {string} */
export const packageVersion = () => JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version;

/** @param {string} file @param {readonly string[]} lines */
const write = (file, lines) => {
  const path = resolve(root, file);
  const text = `// Written by tools/generate.js before every compile. Do not edit, do not commit.\n${lines.join('')}`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
};

export const generate = () => {
  /** Without quotes and commas the loader is smaller. @param {string[]} list */
  const split = (list) => `${JSON.stringify(list.join(' '))}.split(' ')`;
  write('src/generated.ts', [
    `export const version: string = ${JSON.stringify(packageVersion())};\n`,
    `export const locales: readonly string[] = ${split(localeNames().filter((name) => !pseudoLocales.includes(name)))};\n`,
    `export const names: readonly string[] = ${split(elementNames())};\n`,
  ]);
  // Apart: only language packs need it.
  write('src/generated-sections.ts', [
    `export const version: string = ${JSON.stringify(packageVersion())};\n`,
    `export const sections: readonly string[] = ${split(sectionNames())};\n`,
  ]);
};

if (process.argv[1] === import.meta.filename) generate();
