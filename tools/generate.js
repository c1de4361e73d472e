/**
 * Writes what the code has to know of the repository: `src/generated.ts` with the version, the locales and the names of
 * the elements (the loader's allow-list). Runs before every compile; the file is not committed.
 */
import {readdirSync, readFileSync, writeFileSync, existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {root} from './lib/content.js';
import {localeNames} from './lib/xliff.js';

/** Names of the elements: the folders of `src/elements`. */
export const elementNames = () => readdirSync(resolve(root, 'src/elements')).sort();

/** @returns {string} */
export const packageVersion = () => JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version;

export const generate = () => {
  const file = resolve(root, 'src/generated.ts');
  /** Without quotes and commas the loader is smaller. @param {string[]} list */
  const split = (list) => `${JSON.stringify(list.join(' '))}.split(' ')`;
  const lines = [
    `export const version: string = ${JSON.stringify(packageVersion())};\n`,
    `export const locales: readonly string[] = ${split(localeNames())};\n`,
    `export const names: readonly string[] = ${split(elementNames())};\n`,
  ];
  const text = `// Written by tools/generate.js before every compile. Do not edit, do not commit.\n${lines.join('')}`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
};

if (process.argv[1] === import.meta.filename) generate();
