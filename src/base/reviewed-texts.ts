import {fallbackLocale} from '../i18n/negotiate.js';
import {loadSection, type Chunk} from './load-section.js';

/** Parts of a chunk that are no words. */
export const noWords = new Set([
  'section', 'locale', 'hash', 'status', 'letters', 'version', 'lastChecked', 'nextReview', 'reviewedBy', 'key',
  'label', 'refs', 'tier', 'group', 'service', 'sure', 'field', 'grade', 'regions', 'addedByReview', 'dates', 'dir', 'places',
  'locales', 'column', 'mark', 'from', 'days', 'maybe',
]); // prettier-ignore

/** Whether a part of a chunk holds words. Interface texts have names of their own: one is called `grade`. */
export const holdsWords = (name: string, isInUi: boolean) => (isInUi ? name !== 'locales' : !noWords.has(name));

/**
 * A chunk in which every text that no clinician has signed off stands in English, and says so. The letters count the
 * texts in walk order; a chunk without letters has one status throughout.
 */
export const reviewedTexts = async (chunk: Chunk): Promise<Chunk> => {
  if (chunk.status === 'source') return chunk;
  const english = await loadSection(chunk.section, fallbackLocale);
  let index = 0;
  let letters = '';
  const walk = (ours: unknown, theirs: unknown, isInUi = false): unknown => {
    if (typeof ours === 'string' || (ours as {en?: string})?.en !== undefined) {
      const reviewed = chunk.letters ? chunk.letters[index++] === 'r' : chunk.status === 'reviewed';
      // A notice on the translation itself has no English beside it, and stays.
      if (reviewed || theirs === undefined) return ours;
      letters = 'e';
      return {en: theirs};
    }
    if (Array.isArray(ours)) return ours.map((part, at) => walk(part, (theirs as unknown[])[at], isInUi));
    if (ours === null || typeof ours !== 'object') return ours;
    return Object.fromEntries(
      Object.entries(ours).map(([name, part]) => [
        name,
        holdsWords(name, isInUi)
          ? walk(part, (theirs as Record<string, unknown>)[name], isInUi || name === 'ui')
          : part,
      ]),
    );
  };
  const words = walk(chunk, english) as Chunk;
  return {...words, status: 'reviewed', letters};
};
