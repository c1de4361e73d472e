/**
 * Finds claims, calls, items and keys in a content file as `tools/lib/content.js` leaves it: plain data in which each
 * text is a marker that names its message.
 */
import {markedId} from '../lib/content.js';

/**
 * @typedef {import('../lib/content.js').Message} Message
 * @typedef {import('../../content/schema.js').Claim<string>} Claim
 * @typedef {import('../../content/schema.js').Call} Call
 * @typedef {import('../../content/schema.js').Keyed} Keyed
 * @typedef {import('../../content/schema.js').SectionName} SectionName
 * @typedef {import('../../content/references.js').Reference} Reference
 *
 * @typedef {{name: string, file: string, data: any, messages: Message[]}} Part one content file as it was read
 * @typedef {object} EvidenceRecord
 * @property {string} id
 * @property {string} title
 * @property {string[]} facts
 * @property {string[]} safety
 * @property {string[]} refs
 * @property {boolean} [hold]
 *
 * @typedef {object} InventoryOnly what the fact check says of an item of the source article
 * @property {string} section
 * @property {string} key
 * @property {'supported' | 'nuance' | 'outdated' | 'unverifiable' | 'wrong'} verdict
 * @property {string | null} correction
 * @property {'no' | 'moderate' | 'high'} unsafeAsIs what could happen to a reader of the source article
 * @property {boolean} [heldParts] something in the record is on hold
 * @typedef {EvidenceRecord & InventoryOnly} InventoryRecord
 *
 * @typedef {{id: string, default: string, escalate: string | null, downgrade: string | null, refs: string[]}} Tiering
 * @typedef {object} Evidence
 * @property {InventoryRecord[]} items the inventory of the source article
 * @property {EvidenceRecord[]} beyondSource
 * @property {{redFlags: Tiering[]}} tiering
 * @property {{topic: string, words: string[], reason: string, appearsIn: string[]}[]} hold
 *
 * @typedef {Record<string, string[]> & {aliases: Record<string, Record<string, string>>}} Keys
 * @typedef {{id: string, label: string, text: string, acceptedBy: string | null}} Accepted
 * @typedef {{id: string, text: string, records: Record<string, string>}} Carried a claim, and for each reference that it
 * borrows the record of the fact check that carries it
 * @typedef {Record<string, {grade: number, sourced: number}>} Levels
 * @typedef {Record<string, Record<string, string>>} Translations locale → id → the translation that ships
 *
 * @typedef {object} Content everything that a rule may look at
 * @property {Part[]} sections
 * @property {Part} common
 * @property {Record<string, Reference>} references
 * @property {import('../../content/schema.js').Regions | undefined} regions
 * @property {Evidence} evidence
 * @property {Keys} keys
 * @property {Accepted[]} accepted
 * @property {Carried[]} carried
 * @property {Levels} levels
 * @property {Translations} translations
 * @property {readonly string[]} terms
 *
 * @typedef {{file: string, id: string, text?: string, message: string, warning?: true}} Problem
 * @typedef {(content: Content) => Problem[]} Rule
 */

/**
 * Every object and value in the data, in order; `keyed` are the objects with a key around it, outermost first.
 * @param {unknown} value
 * @param {(string | number)[]} path
 * @param {Keyed[]} keyed
 * @returns {Generator<{value: any, path: (string | number)[], keyed: Keyed[]}>}
 */
export const walk = function* (value, path = [], keyed = []) {
  if (typeof value !== 'object' || value === null) {
    yield {value, path, keyed};
    return;
  }
  const around = 'key' in value ? [...keyed, /** @type {Keyed} */ (value)] : keyed;
  if (!Array.isArray(value)) yield {value, path, keyed: around};
  for (const [name, inner] of Object.entries(value)) yield* walk(inner, [...path, name], around);
};

/** @param {unknown} value */
const isObject = (value) => typeof value === 'object' && value !== null;

/** @param {any} value @returns {value is Call} */
const isCall = (value) => isObject(value) && 'withNumber' in value;

/** @param {any} value @returns {value is Claim} */
const isClaim = (value) => typeof value?.text === 'string' && !isCall(value);

/** @param {unknown} data every call, with or without a number @returns {Call[]} */
export const callsIn = (data) => [...walk(data)].map(({value}) => value).filter(isCall);

/** @param {unknown} data every claim, labelled or not @returns {Claim[]} */
export const claimsIn = (data) => [...walk(data)].map(({value}) => value).filter(isClaim);

/** @param {unknown} data everything with a key, inside other items too @returns {Keyed[]} */
export const keyedIn = (data) => [...walk(data)].flatMap(({value, keyed}) => (keyed.at(-1) === value ? [value] : []));

/** @param {unknown} data the outermost things with a key @returns {Keyed[]} */
export const itemsIn = (data) =>
  [...walk(data)].flatMap(({value, keyed}) => (keyed.length === 1 && keyed[0] === value ? [value] : []));

/**
 * The message that stands at a text of the data.
 * @param {Pick<Part, 'name' | 'messages'>} part
 * @param {unknown} text
 * @returns {{id: string, text: string}}
 */
export const messageAt = (part, text) => {
  const id = markedId(text);
  return part.messages.find((message) => message.id === id) ?? {id: id ?? part.name, text: String(text)};
};

/** @param {Pick<Part, 'name' | 'messages'>} part @param {unknown} data every message inside a piece of the part's data */
export const messagesIn = (part, data) =>
  [...walk(data)].flatMap(({value}) => (markedId(value) === undefined ? [] : [messageAt(part, value)]));

/** @param {Content} content every file with texts: the sections, then the interface */
export const partsOf = (content) => [...content.sections, content.common];

/**
 * A section by name, typed, or undefined while nobody has written it.
 * @template {SectionName} S
 * @param {Content} content
 * @param {S} name
 * @returns {(Omit<Part, 'data'> & {data: import('../../content/schema.js').Authored<S>}) | undefined}
 */
export const sectionOf = (content, name) => content.sections.find((part) => part.name === name);
