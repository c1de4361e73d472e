/** Abbreviations: each is explained where a section first uses it, and stands in the glossary. */
import {markedId} from '../lib/content.js';
import {messagesIn, sectionOf, walk} from './walk.js';

/**
 * @typedef {import('./walk.js').Content} Content
 * @typedef {import('./walk.js').Part} Part
 * @typedef {{abbreviation: string, section: string, file: string, id: string, text: string}} Use
 */

/** What nobody spells out: countries, the licence, vitamins, names of trials and of a website. */
const names = new Set('US UK CC BY B12 D3 Q10 BIRD JASMINE MedlinePlus'.split(' '));

/** Written with one capital and no figure, and still an abbreviation. */
const oneCapital = new Set(['Fc']);

/** Jo-1, Mi-2, B19: one capital, perhaps a small letter, and a figure. @param {string} word */
const isNumbered = (word) => /^\p{Lu}\p{Ll}?-?\d+$/u.test(word);

/** @param {string} word two capitals or more (ILD, CoQ10), or a capital with a figure */
const isShort = (word) => oneCapital.has(word) || /\p{Lu}[^-]*\p{Lu}/u.test(word) || isNumbered(word);

/** Each word of a text, without “anti-” before it and the “s” of a plural. @param {string} text */
const bareWords = (text) =>
  (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/^(?:[Aa]nti-|\p{Ll}+-)+/u, '').replace(/(?<=[\p{Lu}\p{N}])s$/u, ''),
  );

/**
 * The abbreviations in a text. A word with hyphens is one where the glossary has it as one (“PET-CT”), else each of its
 * pieces counts.
 * @param {string} text
 * @param {{has: (word: string) => boolean}} glossary
 */
export const abbreviationsIn = (text, glossary) => {
  const found = bareWords(text).flatMap((word) =>
    glossary.has(word) || isNumbered(word) ? [word] : word.split('-').filter(isShort),
  );
  return new Set(found.filter((word) => !names.has(word)));
};

/**
 * What the glossary has: abbreviation → keys of its entries.
 * @param {Content} content
 * @returns {Map<string, string[]>}
 */
export const glossaryOf = (content) => {
  const part = sectionOf(content, 'glossary');
  /** @type {Map<string, string[]>} */
  const known = new Map();
  for (const {key, term, also} of part?.data.entries ?? []) {
    for (const {text} of part ? messagesIn(part, [term, also]) : []) {
      for (const word of bareWords(text).filter((each) => isShort(each) || each.split('-').some(isShort)))
        known.set(word, [...(known.get(word) ?? []), key]);
    }
  }
  return known;
};

/**
 * Whether a text explains an abbreviation in brackets: “interstitial lung disease (ILD)”, “(interstitial lung disease,
 * ILD)”, “blood tests (ESR and CRP)”, “ILD (inflamed lungs)”, “JAK inhibitors (tablets …)”.
 * @param {string} text
 * @param {string} abbreviation
 */
export const explains = (text, abbreviation) => {
  const word = `(?<![\\p{L}\\p{N}])${abbreviation}s?(?![\\p{L}\\p{N}])`;
  const before = '(?:[^()]*(?:[,:]|\\b(?:and|or|called)) )?';
  const after = '(?:(?:[,:;]| and | or )[^()]*)?';
  return (
    new RegExp(`[\\p{L}\\p{N}] \\(${before}${word}${after}\\)`, 'u').test(text) ||
    new RegExp(`${word}(?: [\\p{L}\\p{N}’'-]+){0,2} \\([^()]*\\p{Ll}{3}`, 'u').test(text)
  );
};

/**
 * The terms that the items around a text explain, per id of a text.
 * @param {Part} part
 */
const termsAround = (part) =>
  new Map(
    [...walk(part.data)].flatMap(({value, keyed}) => {
      const id = markedId(value);
      return id === undefined ? [] : [[id, keyed.flatMap(({terms = []}) => terms)]];
    }),
  );

/** The glossary explains itself: each of its entries stands beside its own term. */
const explainsItself = new Set(['glossary']);

/** Each abbreviation where a section first uses it. @param {Content} content @returns {(Use & {terms: readonly string[]})[]} */
const firstUses = (content) => {
  const glossary = glossaryOf(content);
  return content.sections.flatMap((part) => {
    const terms = termsAround(part);
    /** @type {Set<string>} */
    const seen = new Set();
    return part.messages.flatMap(({id, text}) =>
      [...abbreviationsIn(text, glossary)]
        .filter((abbreviation) => !seen.has(abbreviation) && seen.add(abbreviation))
        .map((abbreviation) => ({
          abbreviation,
          section: part.name,
          file: part.file,
          id,
          text,
          terms: terms.get(id) ?? [],
        })),
    );
  });
};

/** @type {import('./walk.js').Rule} */
export const abbreviationsAreExplained = (content) => {
  const glossary = glossaryOf(content);
  return firstUses(content)
    .filter(
      ({abbreviation, section, text, terms}) =>
        !explainsItself.has(section) &&
        !explains(text, abbreviation) &&
        !glossary.get(abbreviation)?.some((key) => terms.includes(key)),
    )
    .map(({abbreviation, file, id, text}) => ({
      file,
      id,
      text,
      message: `“${abbreviation}” is not explained where the section first uses it. Add words in brackets, or its glossary key to the item’s terms.`,
    }));
};

/** @type {import('./walk.js').Rule} */
export const abbreviationsAreInGlossary = (content) => {
  const glossary = glossaryOf(content);
  return firstUses(content)
    .filter(({abbreviation}) => !glossary.has(abbreviation))
    .map(({abbreviation, file, id, text}) => ({
      file,
      id,
      text,
      message: `“${abbreviation}” is not in the glossary. Add an entry, or say it in plain words.`,
    }));
};

/** @type {import('./walk.js').Rule} */
export const termsAreInGlossary = (content) => {
  const keys = new Set(sectionOf(content, 'glossary')?.data.entries.map(({key}) => key));
  return content.sections.flatMap((part) =>
    [...walk(part.data)].flatMap(({value}) => {
      /** @type {readonly string[]} */
      const terms = Array.isArray(value?.terms) ? value.terms : [];
      return terms
        .filter((term) => !keys.has(term))
        .map((term) => ({
          file: part.file,
          id: `${part.name}.${value.key}`,
          message: `The term “${term}” is no key of the glossary. Add the entry or correct the key.`,
        }));
    }),
  );
};
