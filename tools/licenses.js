/**
 * Writes `cdn/LICENSES.txt`: our licences, and those of the packages whose code is in the bundles. The licences demand
 * that their texts go with every copy, and minified code carries none.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {root} from './lib/content.js';

/** @param {string} folder */
const licenseOf = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence text, so its code may not be in cdn/.`);
  return readFileSync(join(folder, file), 'utf8').trim();
};

/**
 * The packages that modules are from, each once.
 * @param {readonly string[]} ids paths of modules, as rollup has them
 */
export const packagesOf = (ids) => {
  const folders = ids.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []);
  return [...new Set(folders)].sort().map((folder) => {
    /** @type {{name: string, version: string}} */
    const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return {name: `${name} ${version}`, license: licenseOf(folder)};
  });
};

/** @param {readonly string[]} ids paths of the modules in the bundles */
export const licenseText = (ids) => {
  const ours = ['LICENSE', 'LICENSE-CONTENT'].map((file) => readFileSync(resolve(root, file), 'utf8').trim());
  /** What has the same text is named together. @type {Map<string, string[]>} */
  const others = new Map();
  for (const {name, license} of packagesOf(ids)) others.set(license, [...(others.get(license) ?? []), name]);
  const parts = [
    'Keep this file with the files beside it.',
    ...ours,
    ...[...others].map(([license, names]) => `In the code: ${names.join(', ')}\n\n${license}`),
  ];
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
};
