/** What is known to break a rule and waits to be put right: `docs/content/exceptions.json`, a list that only shrinks. */
import {notInGlossary, unexplained} from './abbreviations.js';
import {claimsIn} from './walk.js';

/**
 * @typedef {import('./walk.js').Rule} Rule
 * @typedef {import('./walk.js').Content} Content
 * @typedef {import('./walk.js').Exceptions} Exceptions
 * @typedef {{entry: string, file: string, id: string, text: string}} Found
 */

const file = 'docs/content/exceptions.json';

/** @param {Content} content @param {(id: string, url: string) => boolean} isWrong @returns {Found[]} */
const referencesThat = ({references}, isWrong) =>
  Object.entries(references)
    .filter(([id, {url}]) => isWrong(id, url))
    .map(([id, {title}]) => ({entry: id, file: 'content/references.ts', id, text: title}));

/** @param {import('./abbreviations.js').Use} use @returns {Found} */
const asFound = ({section, abbreviation, ...place}) => ({entry: `${section} ${abbreviation}`, ...place});

/** Per list: what breaks the rule today, and what to do about it. @satisfies {Record<string, {find: (content: Content) => Found[], message: (entry: string) => string}>} */
const kinds = {
  unexplained: {
    find: (content) => unexplained(content).map(asFound),
    message: (entry) =>
      `“${entry.split(' ')[1]}” is not explained where the section first uses it. Add words in brackets, or its glossary key to the item’s terms.`,
  },
  notInGlossary: {
    find: (content) => notInGlossary(content).map(asFound),
    message: (entry) => `“${entry.split(' ')[1]}” is not in the glossary. Add an entry, or say it in plain words.`,
  },
  plainHttp: {
    find: (content) => referencesThat(content, (_, url) => !url?.startsWith('https:')),
    message: () => 'The address of the reference is not https. Correct it.',
  },
  uncited: {
    find: (content) => {
      const cited = new Set(content.sections.flatMap(({data}) => claimsIn(data).flatMap(({refs = []}) => refs)));
      return referencesThat(content, (id) => !cited.has(id));
    },
    message: () => 'No claim cites the reference. Cite it where it is the source, or remove its record.',
  },
};

/** @typedef {keyof typeof kinds} Kind */
const kindNames = /** @type {Kind[]} */ (Object.keys(kinds));

/** @param {Kind} kind @returns {Rule} */
const ruleFor = (kind) => (content) =>
  kinds[kind]
    .find(content)
    .filter(({entry}) => !content.exceptions[kind].includes(entry))
    .map(({entry, ...place}) => ({...place, message: kinds[kind].message(entry)}));

export const abbreviationsAreExplained = ruleFor('unexplained');
export const abbreviationsAreInGlossary = ruleFor('notInGlossary');
export const referencesAreSecure = ruleFor('plainHttp');
export const referencesAreCited = ruleFor('uncited');

/** @type {Rule} */
export const exceptionsAreNeeded = (content) => {
  const needed = neededExceptions(content);
  return kindNames.flatMap((kind) =>
    content.exceptions[kind]
      .filter((entry) => !needed[kind].includes(entry))
      .map((entry) => ({
        file,
        id: kind,
        text: entry,
        message: 'It has been put right. Run “npm run content -- exceptions”, so that it stays right.',
      })),
  );
};

/** The lists without what has been put right; nothing is ever added. @param {Content} content @returns {Exceptions} */
export const neededExceptions = (content) => {
  /** @param {Kind} kind */
  const still = (kind) => {
    const entries = kinds[kind].find(content).map(({entry}) => entry);
    return content.exceptions[kind].filter((entry) => entries.includes(entry));
  };
  return {
    unexplained: still('unexplained'),
    notInGlossary: still('notInGlossary'),
    plainHttp: still('plainHttp'),
    uncited: still('uncited'),
  };
};
