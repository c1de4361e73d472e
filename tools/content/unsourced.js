/** Red flags and medicine warnings without a source: a named list that blocks a release until somebody accepts each. */
import {messageAt, sectionOf} from './walk.js';

/**
 * @typedef {import('./walk.js').Rule} Rule
 * @typedef {import('./walk.js').Accepted} Accepted
 * @typedef {import('./walk.js').Content} Content
 */

const file = 'docs/content/accepted-unsourced.json';

/** @param {Content} content @returns {Omit<Accepted, 'acceptedBy'>[]} */
const unsourcedNow = (content) => {
  const flags = sectionOf(content, 'red-flags');
  const medicines = sectionOf(content, 'drug-sheet');
  const signs = flags?.data.tiers.flatMap(({items}) => items.map(({sign}) => ({part: flags, claim: sign}))) ?? [];
  const warnings =
    medicines?.data.drugs.flatMap(({callouts, warnings}) =>
      [...callouts, ...warnings].map((claim) => ({part: medicines, claim})),
    ) ?? [];
  return [...signs, ...warnings]
    .filter(({claim}) => claim.label !== 'sourced')
    .map(({part, claim}) => {
      const {id, text} = messageAt(part, claim.text);
      return {id, label: claim.label, text};
    });
};

/**
 * The list as it should stand. An acceptance holds only for the very words that were accepted.
 * @param {Content} content
 * @returns {Accepted[]}
 */
export const updatedUnsourced = (content) =>
  unsourcedNow(content).map((entry) => {
    const old = content.accepted.find(
      ({id, label, text}) => id === entry.id && label === entry.label && text === entry.text,
    );
    return {...entry, acceptedBy: old?.acceptedBy ?? null};
  });

/** @type {Rule} */
export const unsourcedListIsCurrent = (content) => {
  const now = updatedUnsourced(content);
  /** @param {Accepted[]} list @param {Accepted} entry */
  const has = (list, entry) =>
    list.some(({id, label, text}) => id === entry.id && label === entry.label && text === entry.text);
  const message = 'Run “npm run content -- unsourced”.';
  return [
    ...now
      .filter((entry) => !has(content.accepted, entry))
      .map(({id, text}) => ({
        file,
        id,
        text,
        message: `A red flag or warning without a source is not listed, or its words changed. ${message}`,
      })),
    ...content.accepted
      .filter((entry) => !has(now, entry))
      .map(({id, text}) => ({
        file,
        id,
        text,
        message: `The list is out of date: the content no longer says this unsourced. ${message}`,
      })),
  ];
};

/** Only for a release: everything on the list has been accepted by somebody. @type {Rule} */
export const unsourcedIsAccepted = ({accepted}) =>
  accepted
    .filter(({acceptedBy}) => typeof acceptedBy !== 'string' || acceptedBy.trim() === '')
    .map(({id, text}) => ({
      file,
      id,
      text,
      message:
        'Nobody has accepted this without a source. Find a source, or have a clinician put a name in acceptedBy.',
    }));
