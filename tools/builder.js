/**
 * Writes the page on which a web team makes its snippet: `cdn/builder.html`, and `cdn/builder/` with its script, its style
 * sheet and what it has to know of the build. Nothing that a reader downloads refers to it.
 */
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {posix, resolve} from 'node:path';
import {parseAst} from 'rollup/parseAst';
import {packageVersion} from './generate.js';
import {root} from './lib/content.js';
import {writePageFiles} from './lib/page.js';
import {pseudoLocales, sourceLocale} from './lib/xliff.js';

/**
 * @typedef {import('./builder/snippets.js').Facts} Facts
 * @typedef {import('./builder/snippets.js').Own} Own
 * @typedef {import('./builder/snippets.js').Titles} Titles
 * @typedef {Awaited<ReturnType<typeof import('./emit.js').readChunks>>} Parts
 * @typedef {{modules: {declarations?: {tagName?: string, attributes?: {name: string}[]}[]}[]}} Manifest
 */

/** Attributes that the page asks for by itself, or leaves to those who read the docs. */
const common = new Set([
  ...['lang', 'region', 'heading-level', 'detail', 'expanded', 'translations'],
  ...['reviewed-by', 'reviewed-on', 'reviewed-version', 'feedback-url'],
]);

/** @param {any} words a text of a chunk @returns {string} */
const plain = (words) => (typeof words === 'string' ? words : words.en);

/** An item of a chunk. @param {any} item @returns {{key: string, title: unknown}} */
const item = ({key, title}) => ({key, title});

/**
 * What the attribute that only one element has is called here, and which values it takes: those of its chunk, in the
 * order in which the element shows them, or some of its own.
 * @type {Record<string, {label: string, none: string, items?: (data: any) => {key: string, title: unknown}[], values?: [string, string][]}>}
 */
const own = {
  drug: {
    label: 'Medicine',
    none: 'All, with a menu to choose one',
    items: ({drugs}) => drugs.map(item),
  },
  subtype: {label: 'Type', none: 'All', items: ({subtypes}) => subtypes.map(item)},
  supplement: {label: 'Supplement', none: 'All', items: ({supplements}) => supplements.map(item)},
  question: {
    label: 'Question',
    none: 'All',
    items: ({groups}) => groups.flatMap((/** @type {any} */ {items}) => items.map(item)),
  },
  group: {
    label: 'Group of tests',
    none: 'All',
    items: ({groups}) => groups.map((/** @type {any} */ {group, heading}) => ({key: group, title: heading})),
  },
  term: {
    label: 'Word',
    none: '',
    items: ({entries}) => entries.map((/** @type {any} */ {key, term}) => ({key, title: term})),
  },
  view: {label: 'View', none: 'A figure of the body, and the list', values: [['list', 'The list alone']]},
  scope: {
    label: 'Which sources',
    none: 'Those of the widgets on the same page',
    values: [['all', 'All that the widgets have']],
  },
  'second-lang': {label: 'Second language on the card', none: 'None'},
};

/** The names of a language: in English, and its own. @param {string} code */
const languageName = (code) => {
  const name = (/** @type {string} */ language) =>
    new Intl.DisplayNames([language], {type: 'language'}).of(code) ?? code;
  return code === sourceLocale ? name('en') : `${name('en')} (${name(code)})`;
};

/** @param {Parts} parts @param {Manifest} manifest @param {string} release name of the directory @returns {Facts} */
export const readFacts = ({chunks, regions}, manifest, release) => {
  const shipped = chunks.filter(({locale}) => !pseudoLocales.includes(locale));
  const locales = [...new Set(shipped.map(({locale}) => locale))].map((code) => ({code, name: languageName(code)}));
  /** @param {string} section */
  const languagesOf = (section) => shipped.filter(({name}) => name === section);
  /** @param {string} section @param {(data: any) => unknown} text @returns {Titles} */
  const titles = (section, text) =>
    Object.fromEntries(languagesOf(section).map(({locale, data}) => [locale, plain(text(data))]));

  /** @param {string} section @param {string} attribute @returns {Own} */
  const ownOf = (section, attribute) => {
    const {label, none, items, values = []} = own[attribute] ?? {};
    if (!label || none === undefined) throw new Error(`tools/builder.js does not know the attribute "${attribute}".`);
    const first = languagesOf(section).find(({locale}) => locale === sourceLocale)?.data;
    const listed = items?.(first).map(({key}, at) => ({
      value: key,
      titles: titles(section, (data) => items(data)[at]?.title),
    }));
    const languages = attribute === 'second-lang' ? locales.map(({code, name}) => [code, name]) : values;
    return {
      attribute,
      label,
      none,
      values: listed ?? languages.map(([value = '', title = '']) => ({value, titles: {en: title}})),
    };
  };

  /** What a file of the release imports, itself first. @param {string} file @returns {string[]} */
  const withImports = (file) => {
    const code = readFileSync(resolve(root, 'cdn', release, file), 'utf8');
    const imported = parseAst(code).body.flatMap((node) =>
      'source' in node && node.source ? [posix.join(posix.dirname(file), String(node.source.value))] : [],
    );
    return [file, ...imported.flatMap(withImports)];
  };

  const elements = manifest.modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName));
  const widgets = elements
    .map(({tagName = '', attributes = []}) => ({name: tagName.slice(3), attributes: attributes.map(({name}) => name)}))
    // It shows nothing.
    .filter(({name}) => name !== 'locale')
    .map(({name, attributes}) => {
      const inline = name === 'term';
      const section = inline ? 'glossary' : name;
      const guide = languagesOf(section).find(({locale}) => locale === sourceLocale)?.data.ui.titles;
      const sections = [section, ...Object.keys(guide ?? {})];
      const [attribute] = attributes.filter((each) => !common.has(each));
      return {
        name,
        section,
        titles: inline ? {en: 'A word in your own text'} : titles(section, ({title}) => title),
        inline,
        // It lists what stands beside it.
        frame: !inline && name !== 'references',
        calls:
          !inline &&
          shipped.some((each) => sections.includes(each.name) && JSON.stringify(each.data).includes('"withNumber"')),
        modules: [...new Set(['runtime.js', ...withImports(`el/${name}.js`)])],
        sections,
        ...(attribute && {own: ownOf(section, attribute)}),
      };
    })
    .sort((one, other) => ((one.titles['en'] ?? '') < (other.titles['en'] ?? '') ? -1 : 1));
  const countries = new Intl.DisplayNames(['en'], {type: 'region'});
  return {
    version: packageVersion(),
    release,
    locales,
    regions: Object.keys(regions)
      .map((code) => ({code, name: countries.of(code) ?? code}))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    widgets,
  };
};

/** @param {Parts} parts @param {Manifest} manifest @param {string} release */
export const writeBuilder = (parts, manifest, release) => {
  const {from, to} = writePageFiles('builder');
  cpSync(resolve(from, 'builder.html'), resolve(root, 'cdn/builder.html'));
  writeFileSync(resolve(to, 'facts.json'), `${JSON.stringify(readFacts(parts, manifest, release))}\n`);
};
