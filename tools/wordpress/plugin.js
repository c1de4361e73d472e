/** Puts the plugin for WordPress together: its own files, the built `cdn/`, and what the manifest says of the widgets. */
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {resolve, sep} from 'node:path';
import {root} from '../lib/content.js';
import {localeNames, pseudoLocales} from '../lib/xliff.js';
import {elementsOf, valuesOf} from '../manifest/elements.js';

/** @typedef {{values?: string[], boolean?: true}} Kind what an attribute takes; text when neither is there */
/** @typedef {{titles: Record<string, string>, attributes: Record<string, Kind>, own: string | null}} Widget */

export const pluginName = 'dermatomyositis-widgets';
const source = resolve(root, 'integrations/wordpress', pluginName);
const cdn = resolve(root, 'cdn');

/** @param {string} text */
const kindOf = (text) => {
  if (text === 'boolean') return {boolean: /** @type {const} */ (true)};
  const values = valuesOf(text);
  return values.length > 0 ? {values} : {};
};

/** @param {string} locale @param {string} name */
const titleOf = (locale, name) => {
  const [, title] = /<h2>(.*?)<\/h2>/.exec(readFileSync(resolve(cdn, 'static', locale, `${name}.html`), 'utf8')) ?? [];
  if (!title) throw new Error(`cdn/static/${locale}/${name}.html has no title.`);
  return title;
};

/** Widgets are what has a static text. A word in a text and a language pack have none. */
export const describe = () => {
  const elements = elementsOf(JSON.parse(readFileSync(resolve(root, 'custom-elements.json'), 'utf8')))
    .map((element) => ({...element, name: element.tagName.replace('dm-', '')}))
    .filter(({name}) => existsSync(resolve(cdn, 'static/en', `${name}.html`)));
  const locales = localeNames().filter((locale) => !pseudoLocales.includes(locale));
  /** @param {string} attribute */
  const isCommon = (attribute) => elements.every(({attributes}) => attributes.some(({name}) => name === attribute));
  /** @type {Record<string, Widget>} */
  const widgets = {};
  for (const {name, attributes} of elements) {
    const [own, ...others] = attributes.filter((attribute) => !isCommon(attribute.name));
    // The block has one field for it.
    if (others.length > 0) throw new Error(`dm-${name} has more than one attribute of its own.`);
    widgets[name] = {
      titles: Object.fromEntries(locales.map((locale) => [locale, titleOf(locale, name)])),
      attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, kindOf(attribute.type.text)])),
      own: own?.name ?? null,
    };
  }
  const release = readdirSync(cdn).find((name) => name.startsWith('r-'));
  return {release, locales, widgets};
};

/**
 * Writes the plugin into a folder that it makes anew.
 * @param {string} target
 */
export const assemble = (target) => {
  if (!existsSync(resolve(cdn, 'loader.js'))) throw new Error('There is no cdn/. Run: npm run build');
  const {version} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const data = describe();
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  cpSync(source, target, {recursive: true});
  // Languages for tests are for nobody's readers.
  const isPseudo = (/** @type {string} */ path) => path.split(sep).some((part) => pseudoLocales.includes(part));
  for (const entry of ['loader.js', 'static.css', 'static', `${data.release}`]) {
    cpSync(resolve(cdn, entry), resolve(target, 'cdn', entry), {recursive: true, filter: (path) => !isPseudo(path)});
  }
  for (const licence of ['LICENSE', 'LICENSE-CONTENT']) cpSync(resolve(root, licence), resolve(target, licence));
  for (const [file, field] of [
    [`${pluginName}.php`, ' * Version:           '],
    ['readme.txt', 'Stable tag: '],
  ]) {
    const path = resolve(target, String(file));
    const text = readFileSync(path, 'utf8');
    if (!text.includes(`${field}0.0.0\n`)) throw new Error(`${file} has no line "${field}0.0.0".`);
    writeFileSync(path, text.replace(`${field}0.0.0\n`, `${field}${version}\n`));
  }
  writeFileSync(resolve(target, 'widgets.json'), `${JSON.stringify(data, null, 1)}\n`);
};
