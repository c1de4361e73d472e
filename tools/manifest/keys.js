/** Attributes that take a key of the content: the keys are their type, so that editors offer them and compilers refuse others. */
import {readSection} from '../lib/content.js';

/** @typedef {{key: string}[]} Keyed */

/** Tag, attribute, section, and where in the section the keys are. @type {[string, string, string, (data: any) => Keyed][]} */
const takers = [
  ['dm-drug-sheet', 'drug', 'drug-sheet', ({drugs}) => drugs],
  ['dm-faq', 'question', 'faq', ({groups}) => groups.flatMap((/** @type {{items: Keyed}} */ {items}) => items)],
  ['dm-subtypes', 'subtype', 'subtypes', ({subtypes}) => subtypes],
  ['dm-supplements', 'supplement', 'supplements', ({supplements}) => supplements],
  ['dm-term', 'term', 'glossary', ({entries}) => entries],
  ['dm-tests', 'group', 'tests', ({groups}) => groups.map((/** @type {{group: string}} */ {group}) => ({key: group}))],
];

/** Tag and attribute → the union of its keys. @returns {Promise<Map<string, string>>} */
export const readKeys = async () =>
  new Map(
    await Promise.all(
      takers.map(async ([tag, attribute, section, pick]) => {
        const {data} = await readSection(section);
        const union = pick(data)
          .map(({key}) => `'${key}'`)
          .join(' | ');
        return /** @type {[string, string]} */ ([`${tag} ${attribute}`, union]);
      }),
    ),
  );
