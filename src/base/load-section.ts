/**
 * The one place where words arrive. `dist/` replaces `content-address.js` by a map of literal `import()`s that bundlers
 * can split; `cdn/` keeps the computed address. A section that was loaded before is there at once, which server
 * rendering, tests and stories rely on.
 */
import type {Regions, Section, Source} from '../../content/schema.js';
import {importRegions, importSection, importSources} from './content-address.js';

export {locales} from '../generated.js';

/** How far the words of a chunk have come. `source` is English itself. */
export type Status = 'source' | 'machine' | 'translated' | 'reviewed';

/** What the emitter adds to a section. */
export interface ChunkMeta<Ui> {
  readonly locale: string;
  /** Names this version of the words in this language: 12 hexadecimal digits. */
  readonly hash: string;
  /** The worst status among the translated texts. */
  readonly status: Status;
  /** Only where not uniform: a letter per text in walk order: m, t, r, or e for English that stands in. */
  readonly letters?: string;
  /** Only where the script runs from right to left: to find that out in the page costs more than a hundred signs. */
  readonly dir?: 'rtl';
  /** The dates of the section as its language writes them. */
  readonly dates: {readonly lastChecked: string; readonly nextReview: string; readonly reviewed?: string};
  readonly ui: Ui;
}

/** The source records of a section, in the order of their numbers. */
export type Sources = readonly Source[];

/** Id and hash of the English (12 hexadecimal digits of SHA-256) of each text, in walk order. */
export type Ids = readonly (readonly [id: string, sourceHash: string])[];

export type {Regions};

export type Chunk<S extends Section = Section, Ui = Record<string, string>> = S & ChunkMeta<Ui>;

/** Where words come from. */
export type SectionLoader = (name: string, locale: string) => Promise<{readonly default: unknown}>;

/** What was loaded, by its path. */
const store = new Map<string, unknown>();

/** The way from a name to its words. Language packs step in here. */
export const way: {bring: SectionLoader} = {bring: importSection};

/**
 * Loads the words of a section in a locale that we ship or that a language pack brings.
 * @throws when the chunk cannot be had or belongs to something else
 */
export const loadSection = async (name: string, locale: string): Promise<Chunk> => {
  const chunk = (await way.bring(name, locale)).default as Chunk | undefined;
  if (chunk?.section !== name || !chunk.ui) throw new Error(name);
  store.set(`${locale}/${name}`, chunk);
  return chunk;
};

/** The words, if they were loaded before. */
export const loadedSection = (name: string, locale: string) => store.get(`${locale}/${name}`) as Chunk | undefined;

/** Loads the source records of a section, in the order of their numbers. */
export const loadSources = async (name: string): Promise<Sources> => {
  const sources = (await importSources(name)).default;
  store.set(`sources/${name}`, sources);
  return sources;
};

/** The source records of a section, if they were loaded before. */
export const loadedSources = (name: string) => store.get(`sources/${name}`) as Sources | undefined;

/** Loads the telephone numbers: those of all countries are one file, so that no address tells where a reader is. */
export const loadRegions = async (): Promise<Regions> => {
  const regions = (await importRegions()).default;
  store.set('regions', regions);
  return regions;
};

/** The telephone numbers, if they were loaded before. */
export const loadedRegions = () => store.get('regions') as Regions | undefined;

/** Puts another loader in place, for stories and tests, and forgets what was loaded. Without one: the usual loader. */
export const setSectionLoader = (other: SectionLoader = importSection) => {
  way.bring = other;
  store.clear();
};
