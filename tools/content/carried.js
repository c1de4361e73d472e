/**
 * Which record of the fact check carries each use of a reference. Mostly it is the record of the item itself. Where a
 * claim borrows a reference from another record, somebody has read that its facts carry these very words, and said so
 * in `content/carried.json`. Nothing writes that file but the one who read.
 */
import {inventoryRecord} from './item-rules.js';
import {claimsIn, itemsIn, messageAt} from './walk.js';

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

/**
 * Every claim with references, by its id, and which of them its own records list: those of its item, and for what
 * stands outside items that of the section's lead.
 * @param {Content} content
 */
const citingClaims = ({sections, evidence}) => {
  const known = refsByRecord(evidence);
  return new Map(
    sections.flatMap((part) => {
      const items = new Map(itemsIn(part.data).flatMap((item) => claimsIn(item).map((claim) => [claim, item])));
      return claimsIn(part.data).flatMap((claim) => {
        /** @type {readonly string[]} */
        const refs = claim.refs ?? [];
        if (refs.length === 0) return [];
        const item = items.get(claim);
        const records = [inventoryRecord(evidence, part.name, item?.key ?? 'lead')?.id, item?.evidence];
        const own = records.flatMap((record) => known.get(record ?? '') ?? []);
        const {id, text} = messageAt(part, claim.text);
        return [[id, {file: part.file, text, refs, own}]];
      });
    }),
  );
};

/** @type {Rule} */
export const referencesAreCarried = (content) =>
  [...citingClaims(content)].flatMap(([id, claim]) => {
    const entry = content.carried.find((each) => each.id === id);
    return claim.refs
      .filter((ref) => !claim.own.includes(ref) && !Object.hasOwn(entry?.records ?? {}, ref))
      .map((ref) => ({
        file: claim.file,
        id,
        text: claim.text,
        message: `No own record of the fact check lists “${ref}”. Cite one that it lists. Or name in ${file} the record whose facts carry these words. Else label the claim practice.`,
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
        ...(claim?.own.includes(ref) ? [`An own record lists “${ref}”. Remove it here.`] : []),
        ...(known.get(record)?.includes(ref)
          ? []
          : [`“${record}” is no record of the fact check that lists “${ref}”. Name one, or cite another reference.`]),
      ]),
      ...(Object.keys(records).length ? [] : ['The entry names no reference. Remove it.']),
    ];
    return messages.map((message) => ({file, id, text, message}));
  });
};
