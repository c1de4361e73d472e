/** Reads what a built package says: all that a reader reads, by message id, for `npm run content -- diff`. */
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {basename, resolve} from 'node:path';

/** A call that cannot be answered; its message says what to do. */
export class BadPackage extends Error {}

/**
 * @typedef {object} Entry one text where it stands
 * @property {string} id
 * @property {string} text
 * @property {boolean} english it stands in English in another language's chunk
 * @property {readonly string[]} place names of fields and keys of items on the way to it
 * @property {string} [item] the innermost item that it belongs to
 * @property {string} [label]
 * @property {readonly string[]} sources addresses
 *
 * @typedef {{key: string, name: string, groups: readonly string[], heading: string}} Item
 * `groups`: the tier or group that it stands in, as keys; `heading`: the innermost as words
 *
 * @typedef {object} Part one section in one language
 * @property {string} title
 * @property {string} version
 * @property {string} hash
 * @property {string} status
 * @property {string} lastChecked
 * @property {{name: string, on: string} | null} reviewedBy
 * @property {readonly Entry[]} entries
 * @property {ReadonlyMap<string, Item>} items
 * @property {ReadonlyMap<string, string>} facts values that are no texts, such as how sure a piece of advice is
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {ReadonlyMap<string, ReadonlyMap<string, Part>>} languages locale → section → words
 * @property {Readonly<Record<string, Record<string, {number: string, source: {url: string}}>>>} regions
 */

/** Made from English by a rule. */
const pseudo = /-X[AB]$/;

/** Fields that say which part this is, or repeat what is compared elsewhere. */
const notFacts = new Set([
  ...['section', 'locale', 'hash', 'status', 'letters', 'dir', 'version', 'lastChecked', 'nextReview', 'reviewedBy'],
  ...['dates', 'key', 'label', 'refs', 'addedByReview', 'ui'],
]);

/**
 * The data that a module exports. It goes by its text, so that it does not matter which kind of module the nearest
 * package.json names: a folder `cdn/` may lie anywhere.
 * @param {string} file
 */
const read = async (file) => {
  try {
    const source = readFileSync(file).toString('base64');
    const {default: data} = await import(`data:text/javascript;base64,${source}`);
    if (typeof data === 'object' && data !== null) return data;
  } catch {
    // Said below, with the name of the file.
  }
  throw new BadPackage(`${file} cannot be read. Is the package complete? Get it again.`);
};

/** @param {string} folder @returns {string} its release directory */
const releaseIn = (folder) => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new BadPackage(`There is no folder ${folder}.`);
  if (existsSync(resolve(folder, 'cdn'))) return releaseIn(resolve(folder, 'cdn'));
  if (existsSync(resolve(folder, 'content'))) return folder;
  // On a server the directories of releases before this one may still lie beside it. The loader names the one in force.
  const loader = resolve(folder, 'loader.js');
  const release = existsSync(loader) && /\br-[0-9a-f]{12}\b/.exec(readFileSync(loader, 'utf8'))?.[0];
  if (release && existsSync(resolve(folder, release, 'content'))) return resolve(folder, release);
  throw new BadPackage(
    `${folder} is not a built package. Name the folder cdn/ of a release, or the package around it.`,
  );
};

/** @param {string} folder @param {string} release */
const nameOf = (folder, release) => {
  const found = [folder, resolve(folder, '..')]
    .map((each) => resolve(each, 'package.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .find(({name}) => name === 'dermatomyositis-widgets');
  return found ? `${found.version} (${basename(release)})` : basename(release);
};

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' || typeof (/** @type {any} */ (value)?.en) === 'string';

/** @param {any} value @returns {string} */
const plain = (value) => value?.en ?? value;

/** The way to a claim ends at the claim. @param {readonly string[]} place */
const shortened = (place) => (place.at(-1) === 'text' ? place.slice(0, -1) : place);

/**
 * @param {any} chunk @param {[id: string, hash: string][]} ids @param {{url: string}[]} sources
 * @param {(name: string, isInUi: boolean) => boolean} holdsWords
 * @returns {Part | undefined} nothing when the ids do not fit the words
 */
const partOf = (chunk, ids, sources, holdsWords) => {
  /** @type {Entry[]} */
  const entries = [];
  /** @type {Map<string, Item>} */
  const items = new Map();
  /** @type {Map<string, string>} */
  const facts = new Map();
  let at = 0;
  /**
   * @param {any} value @param {string[]} place @param {{item?: Item, claim?: any, groups: string[], heading: string}} around
   * @param {boolean} isInUi
   */
  const walk = (value, place, around, isInUi) => {
    if (isText(value)) {
      const {item, claim} = around;
      entries.push({
        id: ids[at++]?.[0] ?? '',
        text: plain(value),
        english: typeof value !== 'string',
        place: shortened(place),
        ...(item && {item: item.key}),
        ...(claim && {label: claim.label}),
        sources: (claim?.refs ?? []).map((/** @type {number} */ ref) => sources[ref - 1]?.url ?? `source ${ref}`),
      });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) {
        const name = each?.key ?? each?.tier ?? each?.group ?? each?.field;
        walk(each, name === undefined ? place : [...place, name], around, isInUi);
      }
      return;
    }
    const group = value.tier ?? (value.items && value.group);
    const groups = group ? [...around.groups, group] : around.groups;
    const heading = isText(value.heading) ? plain(value.heading) : around.heading;
    /** @type {Item | undefined} */
    let item;
    if (typeof value.key === 'string') {
      const name = [value.title, value.term, value.name, value.sign?.text, value.text?.text].find(isText);
      item = {key: value.key, name: name === undefined ? value.key : plain(name), groups, heading};
      items.set(value.key, item);
    }
    const inside = {item: item ?? around.item, groups, heading, claim: 'label' in value ? value : undefined};
    for (const [name, part] of Object.entries(value)) {
      const inUi = isInUi || name === 'ui';
      if (holdsWords(name, isInUi)) walk(part, [...place, name], inside, inUi);
      if (!notFacts.has(name) && !inUi && (!holdsWords(name, isInUi) || typeof part === 'boolean')) {
        facts.set([...place, name].join(' '), String(part));
      }
    }
  };
  walk(chunk, [], {groups: [], heading: ''}, false);
  // Behind the texts of a chunk come those that only packs of further languages show. The id of an item's text has its
  // key: words that had slipped by one place would be compared with others, and nobody would see it.
  const fits = entries.every(
    ({id, item, place}) => !item || place.some((key) => id.startsWith(`${chunk.section}.${key}.`)),
  );
  if (at > ids.length || !fits) return undefined;
  return {
    title: plain(chunk.title),
    version: chunk.version,
    hash: chunk.hash,
    status: chunk.status,
    lastChecked: chunk.lastChecked,
    reviewedBy: chunk.reviewedBy,
    entries,
    items,
    facts,
  };
};

/**
 * @param {string} folder a `cdn/`, the package around it, or a release directory
 * @param {readonly string[]} [only] languages besides English; all of them when left out
 * @returns {Promise<Package>}
 */
export const readPackage = async (folder, only) => {
  const {holdsWords} = await import('../../.build/src/base/reviewed-texts.js');
  const release = releaseIn(folder);
  const content = resolve(release, 'content');
  const locales = readdirSync(content, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !['ids', 'sources'].includes(entry.name))
    .map(({name}) => name);
  if (!locales.includes('en'))
    throw new BadPackage(`${content} has no English. Is the package complete? Get it again.`);
  const languages = new Map();
  for (const locale of locales) {
    if (pseudo.test(locale) || (only && locale !== 'en' && !only.includes(locale))) continue;
    const parts = new Map();
    for (const file of readdirSync(resolve(content, locale)).sort()) {
      const path = resolve(content, locale, file);
      // Texts without a section: those that hosts ask for.
      if (!existsSync(resolve(content, 'ids', file))) continue;
      const [chunk, ids, sources] = await Promise.all([
        read(path),
        read(resolve(content, 'ids', file)),
        read(resolve(content, 'sources', file)),
      ]);
      const part = partOf(chunk, ids, sources, holdsWords);
      if (!part) {
        throw new BadPackage(
          `${path} does not fit its list of texts. Are the files of one release? If so, use the program of the newer version.`,
        );
      }
      parts.set(file.slice(0, -'.js'.length), part);
    }
    languages.set(locale, parts);
  }
  return {name: nameOf(folder, release), languages, regions: await read(resolve(content, 'regions.js'))};
};
