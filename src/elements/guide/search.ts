/** The search of the guide. Loaded at the first letter that a reader types, so that nobody else downloads it. */
import {html, nothing} from 'lit';
import type {Text} from '../../../content/schema.js';
import {loadSection, type Chunk} from '../../base/load-section.js';
import {noWords, reviewedTexts} from '../../base/reviewed-texts.js';
import {heading} from '../../base/templates.js';
import {plain, text} from '../../i18n/text.js';

/** An item, or what stands in a section outside its items. The first text is its title. */
export interface Entry {
  readonly section: string;
  readonly key?: string;
  readonly texts: Text[];
  folded: string;
}

/** All that can be found in one language. */
export interface Index {
  readonly locale: string;
  readonly entries: readonly Entry[];
  /** Sections that could not be loaded, and why. */
  readonly failed: readonly (readonly [section: string, error: unknown])[];
}

/** What the templates ask of the guide. */
export interface Findings {
  readonly titles: Readonly<Record<string, Text>>;
  readonly found: Text;
  readonly level: number;
  readonly open: (section: string, key?: string) => void;
}

/** How many places are shown: more than a screen or two nobody reads. */
const most = 30;

/** No words of the section, or the same words once more, for a reader whose country is known. */
const skipped = new Set([...noWords, 'ui', 'withNumber']);

/** Without case and accents: who types on a phone leaves them out. What has no accent at all is quick. */
const fold = (words: string) =>
  (/^[ -~]*$/.test(words) ? words : words.normalize('NFD').replace(/[\p{Diacritic}\p{Cf}]/gu, '')).toLowerCase();

/** Every item of some data, and what stands outside them. */
const collect = (data: unknown, entry: Entry, entries: Entry[]): void => {
  if (typeof data === 'string' || (data as {en?: string} | null)?.en !== undefined) entry.texts.push(data as Text);
  else if (Array.isArray(data)) {
    // A text has a name of its own: a word in a list is a code.
    for (const part of data) if (typeof part === 'object') collect(part, entry, entries);
  } else if (data !== null && typeof data === 'object') {
    const {key} = data as {key?: string};
    const own = key ? {section: entry.section, key, texts: [], folded: ''} : entry;
    if (key) entries.push(own);
    for (const [name, part] of Object.entries(data)) if (!skipped.has(name)) collect(part, own, entries);
  }
};

const entriesOf = (chunk: Chunk) => {
  const head: Entry = {section: chunk.section, texts: [], folded: ''};
  const entries = [head];
  collect(chunk, head, entries);
  for (const entry of entries) entry.folded = entry.texts.map((words) => fold(plain(words))).join('\n');
  return entries;
};

/** Loads the words of all sections of a language, in their order. A section that cannot be had is left out. */
export const readAll = async (names: readonly string[], locale: string, reviewedOnly: boolean): Promise<Index> => {
  const failed: [string, unknown][] = [];
  const sections = await Promise.all(
    names.map(async (name) => {
      try {
        const chunk = await loadSection(name, locale);
        return entriesOf(reviewedOnly ? await reviewedTexts(chunk) : chunk);
      } catch (error) {
        failed.push([name, error]);
        return [];
      }
    }),
  );
  return {locale, entries: sections.flat(), failed};
};

/** The words of a query, where a language writes no spaces, too. */
const wordsOf = (query: string, locale: string) => {
  try {
    return [...new Intl.Segmenter(locale, {granularity: 'word'}).segment(query)]
      .filter(({isWordLike}) => isWordLike)
      .map(({segment}) => segment);
  } catch {
    // Not in this browser.
    return query.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word);
  }
};

/** Three letters are in the middle of many words: CK is not in “neck”. Scripts that join words are found anywhere. */
const startOnly = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]{1,3}$/u;

const patternOf = (word: string) => {
  const folded = fold(word);
  return (startOnly.test(folded) ? '(?<![\\p{L}\\p{N}])' : '') + folded.replace(/[^\p{L}\p{N}]/gu, '\\$&');
};

/** What was found of a query: its entries, those with all words in the title first. */
export const look = ({entries, locale}: Index, query: string) => {
  const patterns = wordsOf(query, locale).map(patternOf);
  const tests = patterns.map((pattern) => new RegExp(pattern, 'u'));
  const hits = (words: string) => tests.filter((test) => test.test(words)).length;
  const inTitle = ({texts}: Entry) => hits(fold(plain(texts[0]!))) === tests.length;
  const found = tests.length ? entries.filter(({folded}) => hits(folded) === tests.length) : [];
  const shown = [...found.filter(inTitle), ...found.filter((entry) => !inTitle(entry))].slice(0, most);
  /** The text below the title that says most of the query. */
  const context = ({texts}: Entry) => {
    const [best] = texts
      .slice(1)
      .map((words) => ({words, count: hits(fold(plain(words)))}))
      .sort((a, b) => b.count - a.count);
    return best?.count ? best.words : undefined;
  };
  return {
    entries,
    more: found.length > most,
    found: new Map(entries.filter((entry) => shown.includes(entry)).map((entry) => [entry, context(entry)])),
    pattern: new RegExp(patterns.join('|'), 'gu'),
  };
};

type Found = ReturnType<typeof look>;

/** A text with what was found in it marked. */
const marked = (words: Text, pattern: RegExp) => {
  const original = plain(words);
  // Folding drops and joins letters: the place of each in the original.
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of original) {
    const plainLetter = fold(letter);
    for (let index = 0; index < plainLetter.length; index++) places.push(at);
    folded += plainLetter;
    at += letter.length;
  }
  const parts: unknown[] = [];
  let last = 0;
  for (const {0: hit, index} of folded.matchAll(pattern)) {
    const start = places[index]!;
    const end = places[index + hit.length] ?? original.length;
    if (start < last || end <= start) continue;
    parts.push(original.slice(last, start), html`<mark>${original.slice(start, end)}</mark>`);
    last = end;
  }
  parts.push(original.slice(last));
  return typeof words === 'string' ? parts : html`<span lang="en" dir="ltr">${parts}</span>`;
};

/**
 * The places that were found, by section. A press opens one. It is no link: an address tells what a reader looked for. What
 * was not found has its place among them, too: a browser that translates the page would leave its words in that of another.
 */
export const places = ({entries, found, pattern}: Found, {titles, level, open}: Findings) =>
  Object.entries(titles).map(([section, title]) => {
    const own = entries.filter((entry) => entry.section === section);
    return own.some((entry) => found.has(entry))
      ? html`${heading(level + 1, text(title))}
          <ul role="list">
            ${own.map((entry) => {
              const context = found.get(entry);
              return found.has(entry)
                ? html`<li part="result">
                    <button type="button" @click=${() => open(section, entry.key)}>
                      ${marked(entry.texts[0]!, pattern)}
                    </button>
                    ${context ? html`<p>${marked(context, pattern)}</p>` : nothing}
                  </li>`
                : nothing;
            })}
          </ul>`
      : nothing;
  });
