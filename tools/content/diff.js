/** What changed in what a reader reads, between two built packages. */
import {guideSections} from '../lib/content.js';

/**
 * @typedef {import('./packages.js').Entry} Entry
 * @typedef {import('./packages.js').Item} Item
 * @typedef {import('./packages.js').Part} Part
 * @typedef {import('./packages.js').Package} Package
 *
 * @typedef {{old?: Entry, now?: Entry}} Pair one text in both; without the one it was added, without the other removed
 *
 * @typedef {object} SectionDiff
 * @property {string} section
 * @property {Part} [old]
 * @property {Part} [now]
 * @property {{old: Item, now: Item}[]} movedItems
 * @property {Item[]} added
 * @property {Item[]} removed
 * @property {Pair[]} texts changed, added and removed texts outside of added and removed items
 * @property {{old: Entry, now: Entry}[]} movedTexts the same words in another place
 * @property {{old: Entry, now: Entry}[]} labels
 * @property {{old: Entry, now: Entry}[]} sources
 * @property {{fact: string, old: string, now: string}[]} facts
 * @property {boolean} reordered
 * @property {Pair[]} pairs all that belong together, changed or not
 *
 * @typedef {{locale: string, section: string, old: Entry, now: Entry, own: boolean}} Translation
 * `own`: the English did not change
 * @typedef {{region: string, service: string, old?: string, now?: string, source?: string}} NumberDiff
 */

/** @param {Entry} entry */
const placeOf = (entry) => entry.place.join(' ');

/** Texts of the interface are the same in each section. @param {Entry} entry */
export const isInterface = (entry) => entry.id.startsWith('common.');

/** Where a text stands in its item; outside of items, where it stands in the section. @param {Entry} entry */
export const tailOf = ({place, item}) => (item === undefined ? place : place.slice(place.lastIndexOf(item) + 1));

/**
 * Pairs the texts of two versions of a section: the same words in the same place first, since a number in an id moves on
 * when a sentence comes before it; then by id; then the same words elsewhere in the item.
 * @param {readonly Entry[]} before @param {readonly Entry[]} after @returns {Pair[]}
 */
const pairUp = (before, after) => {
  const left = new Set(before);
  /** @type {Map<Entry, Entry>} */
  const found = new Map();
  /** @param {(entry: Entry) => string} sign */
  const match = (sign) => {
    /** @type {Map<string, Entry[]>} */
    const bySign = new Map();
    for (const entry of left) bySign.set(sign(entry), [...(bySign.get(sign(entry)) ?? []), entry]);
    for (const entry of after) {
      const old = found.has(entry) ? undefined : bySign.get(sign(entry))?.shift();
      if (!old) continue;
      found.set(entry, old);
      left.delete(old);
    }
  };
  match((entry) => `${placeOf(entry)}\n${entry.text}`);
  match(({id}) => id);
  match(({item, text}) => `${item}\n${text}`);
  return [
    ...after.map((now) => {
      const old = found.get(now);
      return {...(old && {old}), now};
    }),
    ...[...left].map((old) => ({old})),
  ];
};

/** @param {readonly string[]} one @param {readonly string[]} other */
const same = (one, other) => one.join('\n') === other.join('\n');

/** @param {Pair} pair @returns {pair is {old: Entry, now: Entry}} */
const isBoth = (pair) => pair.old !== undefined && pair.now !== undefined;

/** @param {string} section @param {Part | undefined} old @param {Part | undefined} now @returns {SectionDiff} */
const sectionDiff = (section, old, now) => {
  const oldItems = old?.items ?? new Map();
  const nowItems = now?.items ?? new Map();
  const pairs = pairUp(old?.entries ?? [], now?.entries ?? []);
  const both = pairs.filter(isBoth);
  const own = both.filter((pair) => !isInterface(pair.now));
  const added = [...nowItems.values()].filter(({key}) => !oldItems.has(key));
  const removed = [...oldItems.values()].filter(({key}) => !nowItems.has(key));
  const movedItems = [...nowItems.values()].flatMap((item) => {
    // A new key with the old words is the old item.
    const before = oldItems.get(item.key) ?? removed.find(({name}) => added.includes(item) && name === item.name);
    return before && !same(before.groups, item.groups) ? [{old: before, now: item}] : [];
  });
  const order = [...nowItems.keys()].filter((key) => oldItems.has(key));
  const orderBefore = [...oldItems.keys()].filter((key) => nowItems.has(key));
  const places = [...new Set([...(old?.facts.keys() ?? []), ...(now?.facts.keys() ?? [])])];
  return {
    section,
    ...(old && {old}),
    ...(now && {now}),
    movedItems,
    added,
    removed,
    texts: pairs.filter(
      (pair) =>
        pair.old?.text !== pair.now?.text &&
        !isInterface(/** @type {Entry} */ (pair.now ?? pair.old)) &&
        (pair.old?.item === undefined || nowItems.has(pair.old.item)) &&
        (pair.now?.item === undefined || oldItems.has(pair.now.item)),
    ),
    // A text keeps its place when only its item moved: that is said once, of the item.
    movedTexts: own.filter((pair) => !same(tailOf(pair.old), tailOf(pair.now))),
    labels: own.filter((pair) => pair.old.label !== pair.now.label),
    sources: own.filter((pair) => !same([...pair.old.sources].sort(), [...pair.now.sources].sort())),
    facts: places.flatMap((fact) => {
      const [was, is] = [old?.facts.get(fact), now?.facts.get(fact)];
      // Of what came or went whole it is said that it did.
      if (was === is || !old || !now) return [];
      const keys = fact.split(' ');
      const comesOrGoes = keys.some((key) => nowItems.has(key) !== oldItems.has(key));
      const moved = movedItems.some(({now: {key}}) => keys.includes(key));
      return comesOrGoes || moved ? [] : [{fact, old: was ?? 'nothing', now: is ?? 'nothing'}];
    }),
    reordered: movedItems.length === 0 && !same(order, orderBefore),
    pairs,
  };
};

/** @param {Package} before @param {Package} after @param {readonly SectionDiff[]} sections @returns {Translation[]} */
const translationDiff = (before, after, sections) => {
  const locales = [...after.languages.keys()].filter((locale) => locale !== 'en' && before.languages.has(locale));
  return locales.flatMap((locale) => {
    /** Of the interface, which stands in each section, each text once. @type {Set<string>} */
    const said = new Set();
    return sections.flatMap(({section, pairs}) => {
      /** @param {Package} each */
      const textsOf = ({languages}) =>
        new Map(
          languages
            .get(locale)
            ?.get(section)
            ?.entries.map((entry) => [entry.id, entry]),
        );
      const [old, now] = [textsOf(before), textsOf(after)];
      return pairs.filter(isBoth).flatMap((english) => {
        const [one, other] = [old.get(english.old.id), now.get(english.now.id)];
        if (!one || !other || (one.text === other.text && one.english === other.english)) return [];
        if (isInterface(other) && said.has(other.id)) return [];
        said.add(other.id);
        return [{locale, section, old: one, now: other, own: english.old.text === english.now.text}];
      });
    });
  });
};

/** @param {Package} before @param {Package} after @returns {NumberDiff[]} */
const numberDiff = (before, after) => {
  const regions = [...new Set([...Object.keys(before.regions), ...Object.keys(after.regions)])].sort();
  return regions.flatMap((region) => {
    const [was, is] = [before.regions[region] ?? {}, after.regions[region] ?? {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((service) => {
      const [old, now] = [was[service]?.number, is[service]?.number];
      if (old === now) return [];
      const source = is[service]?.source.url;
      return [{region, service, ...(old && {old}), ...(now && {now}), ...(source && {source})}];
    });
  });
};

/** These come first: here a wrong word harms soonest. The guide's order follows. */
const dangerous = ['red-flags', 'drug-sheet'];

/** @param {Package} before @param {Package} after */
export const diff = (before, after) => {
  /** @param {Package} each @returns {ReadonlyMap<string, Part>} */
  const english = ({languages}) => languages.get('en') ?? new Map();
  const all = new Set([...english(before).keys(), ...english(after).keys()]);
  const names = [...new Set([...dangerous, ...guideSections, ...all])].filter((name) => all.has(name));
  const sections = names.map((name) => sectionDiff(name, english(before).get(name), english(after).get(name)));
  /** @type {Map<string, Pair>} */
  const ui = new Map();
  for (const pair of sections.flatMap(({old, now, pairs}) => (old && now ? pairs : []))) {
    const entry = /** @type {Entry} */ (pair.now ?? pair.old);
    if (isInterface(entry) && pair.old?.text !== pair.now?.text) ui.set(entry.id, pair);
  }
  return {
    before,
    after,
    sections,
    numbers: numberDiff(before, after),
    ui: [...ui.values()],
    translations: translationDiff(before, after, sections),
    newLanguages: [...after.languages.keys()].filter((locale) => !before.languages.has(locale)),
    lostLanguages: [...before.languages.keys()].filter((locale) => !after.languages.has(locale)),
  };
};

/** @typedef {ReturnType<typeof diff>} Diff */
