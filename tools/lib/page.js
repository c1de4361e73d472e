/** Pages of `cdn/` for web teams and reviewers. No reader downloads them. */
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {root} from './content.js';

/**
 * Copies what a page consists of, but its HTML, and puts the sheet that all have in common before its own.
 * @param {string} name of the folder in `tools/` and in `cdn/`
 * @returns {{from: string, to: string}} the two folders
 */
export const writePageFiles = (name) => {
  const from = resolve(root, 'tools', name);
  const to = resolve(root, 'cdn', name);
  mkdirSync(to, {recursive: true});
  for (const file of readdirSync(from).filter((each) => !each.endsWith('.html'))) {
    cpSync(resolve(from, file), resolve(to, file));
  }
  const sheets = [resolve(import.meta.dirname, 'page.css'), resolve(from, 'page.css')];
  writeFileSync(resolve(to, 'page.css'), sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n'));
  return {from, to};
};
