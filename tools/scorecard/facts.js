/** Reads what the scorecard is made of: all that the repository knows without a browser, and what one measured last. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {transformSync} from 'esbuild';
import {limitOf, measure} from '../content/levels.js';
import {load} from '../content/load.js';
import {sectionOf} from '../content/walk.js';
import {readChunks} from '../emit.js';
import {elementNames} from '../generate.js';
import {guideSections, readMessages, root} from '../lib/content.js';
import {hash12} from '../lib/hash.js';
import {localeNames, pseudoLocales, readLock, readUnits, sourceLocale, stateOf} from '../lib/xliff.js';
import {codeChunks} from '../sizes.js';

/**
 * @typedef {import('../lib/xliff.js').State} State
 * @typedef {import('./measure.js').Measured} Measured
 * @typedef {import('../content/walk.js').Content} Content
 *
 * @typedef {{name: string, on: string}} Review
 * @typedef {object} Section what is known of the English words of a section
 * @property {string} version hash of all that a reader reads
 * @property {{grade: number, kincaid: number, smog: number, limit: number} | null} reading null without a sentence
 * @property {Record<'number' | 'sourced' | 'practice' | 'editorial', number>} claims
 * @property {number} needClinician items that a clinician has to look at
 * @property {Review | null} reviewedBy
 * @property {string} lastChecked
 * @property {string} nextReview
 *
 * @typedef {object} Widget
 * @property {string} name
 * @property {string} section whose words it shows
 * @property {string[]} chunks of its own code
 * @property {string} code hash of all code that it runs
 * @property {Record<string, string>} words by locale: hash of all words that it shows
 * @property {string} markup how it stands on the page that is measured
 *
 * @typedef {{on: string, texts: number, differences: unknown[], open?: unknown[], method: string}} SecondReading
 *
 * @typedef {{number: number, what: string, score: number | null, max: number, notApplicable?: true, reason: string}} Item
 * @typedef {{points: number, of: number, percent?: number, questions1to15?: number, overall?: number}} Totals
 * @typedef {{instrument: string, subject: string, items: Item[], totals: Totals}} Card
 * @typedef {object} HandScored `docs/scorecard/hand-scored.json`
 * @property {string} scoredOn
 * @property {string} scoredBy
 * @property {boolean} clinician
 * @property {string} language
 * @property {string[]} notes
 * @property {string[]} method
 * @property {Record<string, string>} contentVersions section → the version that was read
 * @property {Record<string, {percent?: number, points?: number}>} aims
 * @property {Card[]} cards
 * @property {{instrument: string, subject: string, items: number[], why: string}[]} missed
 * @property {string[]} unknown what nobody has done or measured
 *
 * @typedef {object} Facts
 * @property {Record<string, Section>} sections
 * @property {Widget[]} widgets
 * @property {string[]} locales English first
 * @property {Record<string, Record<string, State[]>>} states locale → group of messages → how far each text is
 * @property {Record<string, number>} sizes `docs/sizes.json`
 * @property {Record<string, SecondReading>} secondReadings by locale
 * @property {{listed: number, open: number}} unsourced red flags and warnings of medicines without a source
 * @property {Measured | undefined} measured
 * @property {HandScored} handScored
 */

export const handScoredFile = 'docs/scorecard/hand-scored.json';
export const measuredFile = 'docs/scorecard/measured.json';

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));

/** The code below a folder without its comments and types, so that only what runs counts. @param {string} folder */
const codeIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.startsWith('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => transformSync(readFileSync(file, 'utf8'), {loader: 'ts', minifyWhitespace: true}).code)
    .join('\n');

/** What every element shares: `src` without the elements, and Lit. */
const sharedCode = () => {
  const src = resolve(root, 'src');
  const folders = ['base', 'i18n', 'styles'].map((name) => codeIn(join(src, name)));
  const {dependencies} = readJson('package.json');
  return JSON.stringify([folders, dependencies]);
};

/** The section whose words an element shows. @param {string} name */
const wordsShownBy = (name) => (name === 'term' ? 'glossary' : name);

/** An element with all that it can show, its disclosures open. @param {string} name @param {Content} content */
const markupOf = (name, content) => {
  if (name === 'term') return '<p lang="en" dir="ltr">What <dm-term term="creatine-kinase">CK</dm-term> tells</p>';
  if (name === 'references') return '<dm-references scope="all"></dm-references>';
  const keys = name === 'drug-sheet' ? (sectionOf(content, name)?.data.drugs.map(({key}) => key) ?? []) : [];
  const each = keys.map((key) => `<dm-drug-sheet drug="${key}" expanded></dm-drug-sheet>`);
  return [`<dm-${name} expanded></dm-${name}>`, ...each].join('\n');
};

/** @param {Content} content @param {Awaited<ReturnType<typeof readChunks>>['chunks']} chunks @returns {Record<string, Section>} */
const readSections = ({sections, terms}, chunks) =>
  Object.fromEntries(
    sections.map((part) => {
      const {grade, kincaid, smog, longest, claims, sourced, practice, editorial, needClinician} = measure(part, terms);
      const {hash} = chunks.find(({name, locale}) => name === part.name && locale === sourceLocale)?.data ?? {};
      const {lastChecked, nextReview, reviewedBy} = part.data;
      const reading = longest.length ? {grade, kincaid, smog, limit: limitOf(part.name)} : null;
      const counts = {number: claims, sourced, practice, editorial};
      return [part.name, {version: hash, reading, claims: counts, needClinician, reviewedBy, lastChecked, nextReview}];
    }),
  );

/** @returns {Promise<Facts>} */
export const readFacts = async () => {
  const {content, problems} = await load();
  if (!content) throw new Error(problems.map(({file, message}) => `${file}: ${message}`).join('\n'));
  const {chunks, sources} = await readChunks();
  const locales = localeNames().filter((locale) => !pseudoLocales.includes(locale));
  const messages = await readMessages();
  const names = elementNames();
  const shared = sharedCode();
  const codes = new Map(names.map((name) => [name, codeIn(resolve(root, 'src/elements', name))]));
  /** @param {string} section @param {string} locale */
  const versionOf = (section, locale) =>
    chunks.find((each) => each.name === section && each.locale === locale)?.data.hash;
  const states = Object.fromEntries(
    locales
      .filter((locale) => locale !== sourceLocale)
      .map((locale) => {
        const [units, lock] = [readUnits(locale), readLock(locale)];
        /** @type {Record<string, State[]>} */
        const groups = {};
        for (const {id, text, group} of messages) (groups[group] ??= []).push(stateOf(text, units.get(id), lock[id]));
        return [locale, groups];
      }),
  );
  return {
    sections: readSections(content, chunks),
    widgets: names
      .filter((name) => chunks.some((each) => each.name === wordsShownBy(name)))
      .map((name) => {
        const isGuide = name === 'guide';
        return {
          name,
          section: wordsShownBy(name),
          chunks: codeChunks(name),
          // The guide shows all others.
          markup: markupOf(name, content),
          code: hash12(JSON.stringify([shared, isGuide ? [...codes] : codes.get(name)])),
          words: Object.fromEntries(
            locales.map((locale) => {
              const shown = [wordsShownBy(name), ...(isGuide ? guideSections : [])];
              // The list of sources shows those of all.
              const listed = name === 'references' || isGuide ? sources.find((list) => list.name === 'all')?.data : [];
              return [locale, hash12(JSON.stringify([shown.map((section) => versionOf(section, locale)), listed]))];
            }),
          ),
        };
      }),
    locales,
    states,
    sizes: readJson('docs/sizes.json'),
    secondReadings: Object.fromEntries(
      locales.flatMap((locale) => {
        const file = `locales/reviews/${locale}.json`;
        return existsSync(resolve(root, file)) ? [[locale, readJson(file)]] : [];
      }),
    ),
    unsourced: {
      listed: content.accepted.length,
      open: content.accepted.filter(({acceptedBy}) => !acceptedBy).length,
    },
    measured: existsSync(resolve(root, measuredFile)) ? readJson(measuredFile) : undefined,
    handScored: readJson(handScoredFile),
  };
};
