/** Rules for message ids, their descriptions, and texts that never became a message. */
import {markedId} from '../lib/content.js';
import {partsOf, walk} from './walk.js';

/** @typedef {import('./walk.js').Rule} Rule */

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** `<section>.title` is the one short form. @type {Rule} */
export const wellFormedIds = (content) =>
  partsOf(content).flatMap(({name, file, messages}) => {
    const form = new RegExp(`^${name}\\.(?:title|${kebab}(?:\\.[A-Za-z0-9-]+)+)$`);
    const message = `The id must be ${name}.<key>.<field>, the key in lower case with hyphens.`;
    return messages.flatMap(({id, text}) => (form.test(id) ? [] : [{file, id, text, message}]));
  });

/** @type {Rule} */
export const uniqueIds = (content) => {
  /** @type {Set<string>} */
  const seen = new Set();
  return partsOf(content).flatMap(({file, messages}) =>
    messages.flatMap(({id, text}) => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{file, id, text, message: 'The id stands twice. Give each text an id of its own.'}] : [];
    }),
  );
};

/** The texts of an item carry its key, so that a reader of the id finds the item. @type {Rule} */
export const idsCarryTheirKey = (content) =>
  content.sections.flatMap((part) =>
    [...walk(part.data)].flatMap(({value, keyed}) => {
      const id = markedId(value);
      if (id === undefined || keyed.length === 0) return [];
      if (keyed.some(({key}) => id.startsWith(`${part.name}.${key}.`))) return [];
      const message = `The text stands in the item “${keyed[0]?.key}”, so its id must start with ${part.name}.${keyed[0]?.key}.`;
      return [{file: part.file, id, message}];
    }),
  );

/** Translators see the texts sorted by description. @type {Rule} */
export const risingDescriptions = (content) =>
  partsOf(content).flatMap(({file, messages}) => {
    let last = -1;
    return messages.flatMap(({id, text, desc}) => {
      const position = /^(\d{4}) \S/.exec(desc)?.[1];
      if (position === undefined) {
        const message = `The description “${desc}” must start with a four-digit position, then say where the text stands.`;
        return [{file, id, text, message}];
      }
      const message = `The position ${position} does not rise: the text before has ${String(last).padStart(4, '0')}. Renumber.`;
      const rises = Number(position) > last;
      last = Math.max(last, Number(position));
      return rises ? [] : [{file, id, text, message}];
    });
  });

/** Fields of the data that hold plain values. */
const plain = new Set(
  'section version lastChecked nextReview key evidence tier service group sure field grade column mark from addedByReview needsClinicalCheck'.split(
    ' ',
  ),
);

/** @type {Rule} */
export const everyTextIsAMessage = (content) =>
  partsOf(content).flatMap(({name, file, data}) =>
    [...walk(data)].flatMap(({value, path}) => {
      if (typeof value !== 'object' || value === null || path.includes('reviewedBy')) return [];
      return Object.entries(value)
        .filter(([field, inner]) => typeof inner === 'string' && markedId(inner) === undefined && !plain.has(field))
        .filter(([field]) => !(field === 'label' && 'text' in value))
        .map(([field, text]) => ({
          file,
          id: [name, ...path, field].join('.'),
          text,
          message: 'The text is not written with msg(), so nobody can translate it. Wrap it.',
        }));
    }),
  );
