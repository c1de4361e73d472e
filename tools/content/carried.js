/**
 * Which record of the fact check carries each use of a reference. Somebody has read that its facts carry these very words,
 * and said so in `content/carried.json`. Nothing writes that file but the one who read.
 */
import {claimsIn, messageAt} from './walk.js';

/**
 * @typedef {import('./walk.js').Rule} Rule
 * @typedef {import('./walk.js').Content} Content
 * @typedef {import('./walk.js').Evidence} Evidence
 */

const file = 'content/carried.json';

/**
 * The references of every record, by its name. A row of the tiering has sources of its own, and often the id of a
 * record: its name is `tiering.<id>`. What is on hold carries nothing.
 * @param {Evidence} evidence
 */
const refsByRecord = ({items, beyondSource, tiering}) =>
  new Map([
    ...[...items, ...beyondSource].filter(({hold}) => !hold).map(({id, refs}) => /** @type {const} */ ([id, refs])),
    ...tiering.redFlags.map(({id, refs}) => /** @type {const} */ ([`tiering.${id}`, refs])),
  ]);

/** Every claim with references, by its id. @param {Content} content */
const citingClaims = ({sections}) =>
  new Map(
    sections.flatMap((part) =>
      claimsIn(part.data).flatMap((claim) => {
        /** @type {readonly string[]} */
        const refs = claim.refs ?? [];
        if (refs.length === 0) return [];
        const {id, text} = messageAt(part, claim.text);
        return [/** @type {const} */ ([id, {file: part.file, text, refs}])];
      }),
    ),
  );

/** @type {Rule} */
export const referencesAreCarried = (content) =>
  [...citingClaims(content)].flatMap(([id, claim]) => {
    const entry = content.carried.find((each) => each.id === id);
    return claim.refs
      .filter((ref) => !Object.hasOwn(entry?.records ?? {}, ref))
      .map((ref) => ({
        file: claim.file,
        id,
        text: claim.text,
        message: `Nobody has said that “${ref}” carries these words. Name in ${file} the record of the fact check whose facts do. Else cite another reference, or label the claim practice.`,
      }));
  });

/** @type {Rule} */
export const carriedListIsCurrent = (content) => {
  const known = refsByRecord(content.evidence);
  const claims = citingClaims(content);
  return content.carried.flatMap(({id, text, records}, index) => {
    const claim = claims.get(id);
    const before = content.carried[index - 1]?.id ?? '';
    const messages = [
      ...(before === id ? ['The claim stands twice. Merge the two entries.'] : []),
      ...(before > id ? [`The entry stands after ${before}. Keep the list in the order of its ids.`] : []),
      ...(claim && claim.text !== text
        ? ['The claim has other words by now. Read whether the records still carry them, then copy the words.']
        : []),
      ...Object.entries(records).flatMap(([ref, record]) => [
        ...(claim?.refs.includes(ref) ? [] : [`No claim of this id cites “${ref}”. Remove it here.`]),
        ...(known.get(record)?.includes(ref)
          ? []
          : [`“${record}” is no record of the fact check that lists “${ref}”. Name one, or cite another reference.`]),
      ]),
      ...(Object.keys(records).length ? [] : ['The entry names no reference. Remove it.']),
    ];
    return messages.map((message) => ({file, id, text, message}));
  });
};
