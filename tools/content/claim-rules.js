/** Rules for claims and the sources that they name. */
import {claimsIn, messageAt} from './walk.js';

/** @typedef {import('./walk.js').Rule} Rule */

const labels = ['sourced', 'practice', 'editorial'];

/**
 * A rule that looks at one claim at a time and returns what is wrong with it.
 * @param {(claim: {label?: string, refs?: readonly string[]}, content: import('./walk.js').Content) => string[]} check
 * @returns {Rule}
 */
const perClaim = (check) => (content) =>
  content.sections.flatMap((part) =>
    claimsIn(part.data).flatMap((claim) =>
      check(claim, content).map((message) => ({file: part.file, ...pick(messageAt(part, claim.text)), message})),
    ),
  );

/** @param {{id: string, text: string}} message */
const pick = ({id, text}) => ({id, text});

export const claimsAreLabelled = perClaim(({label}) =>
  labels.includes(label ?? '') ? [] : [`The claim’s label is ${JSON.stringify(label)}. Label it ${labels.join(', ')}.`],
);

export const sourcedClaimsHaveSources = perClaim(({label, refs = []}, {references}) => {
  if (label !== 'sourced') return [];
  if (refs.length === 0)
    return ['The claim is sourced but names no reference. Name one, or label it practice or editorial.'];
  return refs.flatMap((ref) => {
    const reference = references[ref];
    if (!reference) return [`The reference “${ref}” is not in references.ts. Add its record or name another.`];
    return isSecureAddress(reference.url) ? [] : [`The reference “${ref}” has no https address. Complete its record.`];
  });
});

export const onlySourcedClaimsHaveSources = perClaim(({label, refs}) =>
  label !== 'sourced' && refs !== undefined
    ? [`The claim is ${label} but names references. Remove them, or label it sourced if they carry it.`]
    : [],
);

export const noSourceTwice = perClaim(({refs = []}) =>
  refs
    .filter((ref, index) => refs.indexOf(ref) !== index)
    .map((ref) => `The reference “${ref}” stands twice in this claim. Remove one.`),
);

/** @param {unknown} url */
const isSecureAddress = (url) => typeof url === 'string' && URL.canParse(url) && new URL(url).protocol === 'https:';

/** @type {Rule} */
export const referencesAreComplete = ({references}) => {
  /** @type {Map<string, string>} */
  const owners = new Map();
  return Object.entries(references).flatMap(([id, {title, url}]) => {
    const first = owners.get(url);
    if (first === undefined) owners.set(url, id);
    const messages = [
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : ['The id of a reference is lower case with hyphens. Rename it.']),
      ...(isSecureAddress(url) ? [] : ['The reference has no https address. Add it.']),
      ...(first === undefined ? [] : [`The address is also that of “${first}”. Merge the two records.`]),
    ];
    return messages.map((message) => ({file: 'content/references.ts', id, text: title, message}));
  });
};

/** @type {Rule} */
export const referencesAreCited = ({sections, references}) => {
  const cited = new Set(sections.flatMap(({data}) => claimsIn(data).flatMap(({refs = []}) => refs)));
  return Object.entries(references)
    .filter(([id]) => !cited.has(id))
    .map(([id, {title}]) => ({
      file: 'content/references.ts',
      id,
      text: title,
      message: 'No claim cites the reference. Cite it where it is the source, or remove its record.',
    }));
};

/** What the fact check never named was checked by nobody. @type {Rule} */
export const referencesWereChecked = ({references, evidence}) => {
  const named = new Set([...evidence.items, ...evidence.beyondSource].flatMap(({refs}) => refs));
  return Object.entries(references)
    .filter(([id]) => !named.has(id))
    .map(([id, {title}]) => ({
      file: 'content/references.ts',
      id,
      text: title,
      message: 'No record of the fact check (evidence.json) names the reference. Cite one that does.',
    }));
};
