import {fallbackLocale} from '../i18n/negotiate.js';
import {loadSection, type Chunk} from './load-section.js';

/** Parts of a chunk that are no words. */
const noWords = new Set([
  'section', 'locale', 'hash', 'status', 'letters', 'version', 'lastChecked', 'nextReview', 'reviewedBy', 'key',
  'label', 'refs', 'tier', 'group', 'service', 'sure', 'field', 'grade', 'regions', 'addedByReview',
]); // prettier-ignore

/**
 * A chunk in which every text that no clinician has signed off stands in English, and says so. The letters count the
 * texts in walk order; a chunk without letters has one status throughout.
 */
export const reviewedTexts = async (chunk: Chunk): Promise<Chunk> => {
  if (chunk.status === 'source') return chunk;
  const english = await loadSection(chunk.section, fallbackLocale);
  let index = 0;
  const walk = (ours: unknown, theirs: unknown): unknown => {
    if (typeof ours === 'string' || (ours as {en?: string})?.en !== undefined) {
      const reviewed = chunk.letters ? chunk.letters[index++] === 'r' : chunk.status === 'reviewed';
      return reviewed ? ours : {en: theirs};
    }
    if (Array.isArray(ours)) return ours.map((part, at) => walk(part, (theirs as unknown[])[at]));
    if (ours === null || typeof ours !== 'object') return ours;
    return Object.fromEntries(
      Object.entries(ours).map(([name, part]) => [
        name,
        noWords.has(name) ? part : walk(part, (theirs as Record<string, unknown>)[name]),
      ]),
    );
  };
  return {...(walk(chunk, english) as Chunk), status: 'reviewed', letters: 'e'};
};
