/**
 * Turns content and translations into data: one chunk per section and locale, the ids beside them, and the sources.
 *
 * A text without a current translation becomes `{en: '…'}`. Build-only fields stay behind. Sources become numbers,
 * counted from 1 in the order of their first use.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {elementNames} from './generate.js';
import {
  guideSections,
  importContent,
  listSections,
  markedId,
  readCommon,
  readSection,
  sectionNames,
} from './lib/content.js';
import {hash12} from './lib/hash.js';
import {localeNames, readLock, readUnits, sourceLocale, stateOf} from './lib/xliff.js';

/** Fields that only the build and the checks read. */
const buildOnly = new Set(['evidence', 'needsClinicalCheck', 'terms']);

const letterOf = {machine: 'm', translated: 't', reviewed: 'r'};
/** Interface texts that only a translation shows. English goes without them: each byte reaches a phone. */
const onlyTranslated = ['machine', 'translated', 'partly', 'showEnglish', 'hideEnglish'];

/** From worst to best. @type {('machine' | 'translated' | 'reviewed')[]} */
const statuses = ['machine', 'translated', 'reviewed'];

/**
 * @typedef {import('./lib/content.js').Message} Message
 * @typedef {(id: string) => {text: string | {en: string}, letter: string}} Translate
 */

/**
 * Latin or Greek words, and figures, with what joins them: `anti-MDA5`, `38 °C`, `HLA-DRB1*03:01`; and parts of words with
 * their hyphen: `-itis`, `Myo-`. Tokens are passed over.
 */
const leftToRight =
  /\{\w+\}|(?<![\p{L}\d])-\p{Script=Latin}+|[\p{Script=Latin}\p{Script=Greek}\d](?:(?:[\p{Script=Latin}\p{Script=Greek}\p{M}\d.,'’+–‑°% -]|[*:](?=\d))*[\p{Script=Latin}\p{Script=Greek}\d%])?(?:(?<=\p{Script=Latin})-(?![\p{L}\d]))?/gu;

/**
 * A text from right to left, in which each run from left to right stands apart: without that, “38 °C” turns into “°C 38”,
 * and a bracket after a medicine's name to the wrong side. The two signs are Unicode's own for it (U+2066 and U+2069),
 * so that they work in attributes, too, and cost no code where the text is read.
 * @param {string} text
 */
export const isolated = (text) =>
  text.replace(leftToRight, (run) => (/^\{|^[\d.,]+$/.test(run) ? run : `\u2066${run}\u2069`));

/** The translations of a locale; English has none. @param {string} locale */
const readTranslations = (locale) => ({
  locale,
  units: locale === sourceLocale ? undefined : readUnits(locale),
  lock: readLock(locale),
});

/**
 * What each message says in a locale, and how far it has come.
 * @param {Pick<ReturnType<typeof readTranslations>, 'units' | 'lock'>} texts
 * @param {Map<string, Message>} messages @param {boolean} rtl @returns {Translate}
 */
const translator =
  ({units, lock}, messages, rtl) =>
  (id) => {
    const {text} = /** @type {Message} */ (messages.get(id));
    if (!units) return {text, letter: 's'};
    const unit = units.get(id);
    const state = stateOf(text, unit, lock[id]);
    if (!unit || state === 'missing' || state === 'stale') return {text: {en: text}, letter: 'e'};
    return {text: rtl ? isolated(unit.target) : unit.target, letter: letterOf[state]};
  };

/** @param {unknown} data @param {(value: string, key: string) => unknown} leaf @param {string} [key] @returns {any} */
const walk = (data, leaf, key = '') => {
  if (typeof data === 'string') return leaf(data, key);
  if (Array.isArray(data)) {
    const parts = data.map((part) => walk(part, leaf, key));
    return key === 'refs' ? parts.sort((one, other) => one - other) : parts;
  }
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      // A text stays, whatever its field is called.
      .filter(([name, value]) => value !== undefined && (!buildOnly.has(name) || markedId(value) !== undefined))
      .map(([name, value]) => [name, walk(value, leaf, name)]),
  );
};

/** Fields that hold no words. */
const noWords = new Set(
  'section locale hash status letters dir version lastChecked nextReview key tier group service sure places column mark from'.split(
    ' ',
  ),
);

/** @param {string} name */
const field = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** JavaScript source of plain data, keys unquoted where they can be. @param {unknown} data @returns {string} */
const literal = (data) => {
  if (Array.isArray(data)) return `[${data.map(literal)}]`;
  if (data === null || typeof data !== 'object') return JSON.stringify(data);
  return `{${Object.entries(data).map(([name, value]) => `${field(name)}:${literal(value)}`)}}`;
};

/**
 * The same data with its words in one run, in walk order, and its claims, which are most of it, by three short
 * functions. What a module exports stays the same; the download is 2 % smaller, and words are never cut for that.
 * @param {unknown} section
 */
const encoded = (section) => {
  /** @type {string[]} */
  const words = [];
  /** @param {unknown} data @param {string} name @returns {string} */
  const encode = (data, name = '') => {
    if (Array.isArray(data)) return `[${data.map((part) => encode(part, name))}]`;
    if (typeof data === 'string' && !noWords.has(name)) return `${words.push(data) && 't'}()`;
    if (data === null || typeof data !== 'object') return JSON.stringify(data);
    const {text, label, refs, ...rest} = /** @type {Record<string, any>} */ (data);
    if (typeof text === 'string' && typeof label === 'string' && !Object.keys(rest).length) {
      words.push(text);
      return `${label[0]}(${refs ?? ''})`;
    }
    return `{${Object.entries(data).map(([key, value]) => `${field(key)}:${encode(value, key)}`)}}`;
  };
  const body = encode(section);
  const run = words.join('\n').replace(/[\\`$]/g, '\\$&');
  return (
    `const w=\`${run}\`.split("\\n"),t=()=>w.shift(),s=(...refs)=>({text:t(),label:"sourced",refs}),` +
    `p=()=>({text:t(),label:"practice"}),e=()=>({text:t(),label:"editorial"});\nexport default ${body};\n`
  );
};

/** @param {string} file @param {string} text */
const write = (file, text) => {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
};

/** English dates as British English writes them, like the words. @param {string} locale @param {string} iso */
const day = (locale, iso) =>
  new Date(iso).toLocaleDateString([locale === sourceLocale ? 'en-GB' : locale, 'en-GB'], {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });

/** @param {any} section @param {string} locale */
const datesOf = ({lastChecked, nextReview, reviewedBy}, locale) => ({
  lastChecked: day(locale, lastChecked),
  nextReview: day(locale, nextReview),
  ...(reviewedBy && {reviewed: day(locale, reviewedBy.on)}),
});

/** Every chunk of every section, as data. */
export const readChunks = async () => {
  // Imported here because it is compiled first.
  const {direction} = await import('../.build/src/i18n/negotiate.js');
  const [common, {references}, {regions}] = await Promise.all([
    readCommon(),
    importContent('references'),
    importContent('regions'),
  ]);
  const {
    base: all,
    static: statics,
    host,
    pack,
    list,
    ...groups
  } = /** @type {Record<string, Record<string, string>>} */ (common.data);
  const isNotice = (/** @type {[string, string]} */ [name]) => onlyTranslated.includes(name);
  // The notices last, so that English, which goes without them, has its texts in the same places.
  const base = Object.fromEntries(Object.entries(all ?? {}).filter((entry) => !isNotice(entry)));
  const notices = Object.fromEntries(Object.entries(all ?? {}).filter(isNotice));
  const authored = new Map(
    await Promise.all(sectionNames().map(async (name) => /** @type {const} */ ([name, await readSection(name)]))),
  );
  // What the guide lists before its sections are loaded. A section that no element shows is not in it.
  const built = elementNames();
  const inGuide = guideSections.filter((name) => built.includes(name) && authored.has(name));
  const titles = Object.fromEntries(inGuide.map((name) => [name, authored.get(name)?.data['title']]));
  const titleMessages = inGuide.flatMap((name) =>
    (authored.get(name)?.messages ?? []).filter(({id}) => id === markedId(titles[name])),
  );
  const sections = [...authored].map(([name, section]) => {
    /** @type {string[]} */
    const refs = [];
    const numbered = walk(section.data, (value, key) => {
      if (key !== 'refs') return value;
      if (!refs.includes(value)) refs.push(value);
      return refs.indexOf(value) + 1;
    });
    // Who reviewed it is said only where somebody did.
    const {reviewed: _, ...unreviewed} = base;
    const data = {
      ...numbered,
      ui: {
        ...(numbered.reviewedBy ? base : unreviewed),
        ...(listSections.includes(name) ? list : {}),
        ...groups[name],
        ...(name === 'guide' && {titles}),
        ...notices,
      },
    };
    const messages = new Map(
      [...section.messages, ...common.messages, ...titleMessages].map((message) => [message.id, message]),
    );
    /** @type {string[]} */
    const ids = [];
    walk(data, (value) => {
      const id = markedId(value);
      if (id !== undefined) ids.push(id);
    });
    // Only a language pack shows these: they are in no chunk of ours.
    ids.push(...Object.values(pack ?? {}).map((marked) => /** @type {string} */ (markedId(marked))));
    return {name, data, messages, ids, refs};
  });
  /** Interface texts that only some hosts ask for, one chunk for all sections. @type {{name: string, locale: string, data: unknown}[]} */
  const words = [];
  /** @param {string} own */
  const offeredIn = (own) =>
    localeNames()
      .filter((locale) => locale === own || !/-X[AB]$/.test(locale))
      .join(' ');
  // Each file once for all sections: it has thousands of texts.
  const translations = localeNames().map(readTranslations);
  const chunks = translations.flatMap(({locale, ...texts}) =>
    sections.map(({name, data, messages, refs}) => {
      const rtl = direction(locale) === 'rtl';
      const translate = translator(texts, messages, rtl);
      let letters = '';
      const translated = walk(data, (value) => {
        const id = markedId(value);
        if (id === undefined) return value;
        const {text, letter} = translate(id);
        letters += letter;
        return text;
      });
      const {ui, ...words} = translated;
      const shownUi = Object.fromEntries(
        Object.entries(ui).filter(([name]) => locale !== sourceLocale || !onlyTranslated.includes(name)),
      );
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
          // All that a reader reads, but the dates: a new check of the same words keeps a host's sign-off.
          hash: hash12(JSON.stringify([versioned, shownUi, refs.map((id) => references[id].url)])),
          status,
          // How the language writes its dates. Formatting one is the dearest thing that a first render could do.
          dates: datesOf(translated, locale),
          ...(uniform ? {} : {letters}),
          ...(rtl && {dir: 'rtl'}),
          // The languages of the guide's menu, and the one in force, should it be made for tests: no words, so a further
          // one keeps a host's sign-off.
          ui: name === 'guide' ? {...shownUi, locales: offeredIn(locale)} : shownUi,
        },
      };
    }),
  );
  const interfaceTexts = new Map(common.messages.map((message) => [message.id, message]));
  for (const {locale, ...texts} of translations) {
    const translate = translator(texts, interfaceTexts, direction(locale) === 'rtl');
    // The notices are here for language packs, which must show them and may lack them.
    for (const [name, group] of Object.entries({common: host, notices: {...notices, ...pack}})) {
      const ui = walk(group, (value) => translate(/** @type {string} */ (markedId(value))).text);
      words.push({name, locale, data: {section: name, locale, ui}});
    }
  }
  /** @param {any} record */
  const shown = ({title, container, year, url}) => ({title, ...(container && {container}), ...(year && {year}), url});
  const sources = [
    ...sections.map(({name, refs}) => ({name, data: refs.map((id) => shown(references[id]))})),
    // For a list of all sources, whoever cites them.
    {name: 'all', data: Object.values(references).map(shown)},
  ];
  const ids = sections.map(({name, ids, messages}) => ({
    name,
    data: ids.map((id) => [id, hash12(/** @type {Message} */ (messages.get(id)).text)]),
  }));
  return {chunks, words, sources, ids, regions};
};

/** @typedef {Awaited<ReturnType<typeof readChunks>>} Parts */

/** Every chunk by its path, with the name of its type. @param {Parts} parts @returns {[path: string, type: string, data: unknown][]} */
const files = ({chunks, words, sources, ids, regions}) => [
  ...[...chunks, ...words].map(
    ({name, locale, data}) => /** @type {[string, string, unknown]} */ ([`${locale}/${name}`, 'Chunk', data]),
  ),
  ...sources.map(({name, data}) => /** @type {[string, string, unknown]} */ ([`sources/${name}`, 'Sources', data])),
  ...ids.map(({name, data}) => /** @type {[string, string, unknown]} */ ([`ids/${name}`, 'Ids', data])),
  ['regions', 'Regions', regions],
];

/** @param {Parts} parts @param {string} folder */
export const writeChunks = (parts, folder) => {
  for (const [path, type, data] of files(parts)) {
    write(resolve(folder, `${path}.js`), type === 'Chunk' ? encoded(data) : `export default ${literal(data)};\n`);
  }
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
