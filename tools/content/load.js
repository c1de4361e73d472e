/** Reads everything that the rules look at, and writes the lists that the commands keep. */
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {importContent, readCommon, readSection, root, sectionNames} from '../lib/content.js';
import {localeNames, pseudoLocales, readLock, readUnits, sourceLocale, stateOf} from '../lib/xliff.js';
import {terms} from './terms.js';

/**
 * @typedef {import('./walk.js').Content} Content
 * @typedef {import('./walk.js').Part} Part
 * @typedef {import('./walk.js').Problem} Problem
 */

const howTo = 'Run “node tools/compile.js” first.';

/** @param {string} path from the root @param {unknown} missing what an absent file stands for */
const readJson = (path, missing) =>
  existsSync(resolve(root, path)) ? JSON.parse(readFileSync(resolve(root, path), 'utf8')) : missing;

/** @param {string} path from the root @param {unknown} data */
export const writeJson = async (path, data) => {
  const file = resolve(root, path);
  const options = {...(await resolveConfig(file)), parser: 'json'};
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, await format(JSON.stringify(data, null, 2), options));
};

/** @param {string} name @returns {Problem[]} */
const compileProblems = (name) => {
  const source = resolve(root, `content/${name}.ts`);
  const compiled = resolve(root, `.build/content/${name}.js`);
  const place = {file: `content/${name}.ts`, id: name};
  if (!existsSync(compiled)) return [{...place, message: `The file is not compiled. ${howTo}`}];
  return statSync(source).mtimeMs > statSync(compiled).mtimeMs
    ? [{...place, message: `The file is newer than its compiled form. ${howTo}`, warning: true}]
    : [];
};

/**
 * @param {string} name
 * @param {() => Promise<Omit<Part, 'name' | 'file'>>} read
 * @returns {Promise<Part | Problem>}
 */
const readPart = async (name, read) => {
  const file = `content/${name}.ts`;
  try {
    return {name, file, ...(await read())};
  } catch (error) {
    return {file, id: name, message: `The file cannot be read: ${error instanceof Error ? error.message : error}`};
  }
};

/** @param {Part | Problem} read @returns {read is Part} */
const isPart = (read) => 'messages' in read;

/**
 * The translations that ship, without the pseudo-locales, which are made from English by a rule.
 * @param {Part[]} parts
 * @returns {import('./walk.js').Translations}
 */
const readTranslations = (parts) => {
  const messages = parts.flatMap((part) => part.messages);
  return Object.fromEntries(
    localeNames()
      .filter((locale) => locale !== sourceLocale && !pseudoLocales.includes(locale))
      .map((locale) => {
        const units = readUnits(locale);
        const lock = readLock(locale);
        const shipped = messages.flatMap(({id, text}) => {
          const unit = units.get(id);
          const ships = !['missing', 'stale'].includes(stateOf(text, unit, lock[id]));
          return unit && ships ? [[id, unit.target]] : [];
        });
        return [locale, Object.fromEntries(shipped)];
      }),
  );
};

/** @returns {Promise<{content?: Content, problems: Problem[]}>} without content when a file cannot be read */
export const load = async () => {
  const names = sectionNames();
  const others = ['common', 'references', 'regions'].filter((name) => existsSync(resolve(root, `content/${name}.ts`)));
  const problems = [...names, ...others].flatMap(compileProblems);
  if (problems.some(({warning}) => !warning)) return {problems};
  const sections = await Promise.all(names.map((name) => readPart(name, () => readSection(name))));
  const common = await readPart('common', readCommon);
  const unread = [...sections, common].flatMap((read) => (isPart(read) ? [] : [read]));
  if (!isPart(common) || unread.length) return {problems: [...problems, ...unread]};
  const content = {
    sections: sections.filter(isPart),
    common,
    references: (await importContent('references')).references,
    regions: others.includes('regions') ? (await importContent('regions')).regions : undefined,
    evidence: readJson('content/evidence.json', undefined),
    keys: readJson('content/keys.json', {aliases: {}}),
    accepted: readJson('docs/content/accepted-unsourced.json', []),
    carried: readJson('content/carried.json', []),
    levels: readJson('docs/content/levels.json', {}),
    translations: readTranslations([...sections.filter(isPart), common]),
    terms,
  };
  return {content, problems};
};
