/** Rules for sections and items against the record of the fact check (`evidence.json`). */
import {claimsIn, itemsIn, keyedIn} from './walk.js';

/**
 * @typedef {import('./walk.js').Rule} Rule
 * @typedef {import('./walk.js').Evidence} Evidence
 * @typedef {import('./walk.js').Keyed} Keyed
 * @typedef {import('./walk.js').Part} Part
 */

/**
 * A rule that looks at one item at a time and returns what is wrong with it.
 * @param {(item: Keyed, part: Part, evidence: Evidence) => string[]} check
 * @returns {Rule}
 */
const perItem = (check) => (content) =>
  content.sections.flatMap((part) =>
    itemsIn(part.data).flatMap((item) =>
      check(item, part, content.evidence).map((message) => ({
        file: part.file,
        id: `${part.name}.${item.key}`,
        message,
      })),
    ),
  );

/**
 * The inventory's record of an item, found through the key without `-now` or `-mild` too.
 * @param {Evidence} evidence
 * @param {string} section
 * @param {string} key
 */
export const inventoryRecord = (evidence, section, key) =>
  evidence.items.find((record) => record.section === section && record.key === key) ??
  evidence.items.find((record) => record.section === section && record.key === key.replace(/-(now|mild)$/, ''));

export const cliniciansSeeWhatIsUnsourced = perItem((item, part, evidence) => {
  if (item.needsClinicalCheck === true) return [];
  const labels = new Set(claimsIn(item).map(({label}) => label));
  const records = [
    inventoryRecord(evidence, part.name, item.key),
    evidence.beyondSource.find(({id}) => id === item.evidence),
  ];
  const fromMemory = records.some((record) => [...(record?.facts ?? []), ...(record?.safety ?? [])].some(isFromMemory));
  const reasons = [
    ...(labels.has('practice') || labels.has('editorial') ? ['has a claim without a source'] : []),
    ...(fromMemory ? ['rests on evidence with a note from memory “(m)”'] : []),
  ];
  return reasons.length ? [`The item ${reasons.join(' and ')}. Set needsClinicalCheck: true.`] : [];
});

/** @param {string} note */
export const isFromMemory = (note) => /\(m\b/.test(note);

export const addedItemsSaySo = perItem((item, part, evidence) => {
  // The source article has no glossary, visit sheet or wallet card: there is nothing that could be added to it.
  if (!evidence.items.some(({section}) => section === part.name)) return [];
  const inInventory = evidence.items.some(({section, key}) => section === part.name && key === item.key);
  const records = [...evidence.items, ...evidence.beyondSource].flatMap(({id, hold}) => (hold ? [] : [id]));
  const known = ['tiering', ...records];
  if (inInventory) return item.addedByReview ? ['The source article has this item. Remove addedByReview.'] : [];
  if (!item.addedByReview && inventoryRecord(evidence, part.name, item.key)) return [];
  return [
    ...(item.addedByReview ? [] : ['The item is not in the inventory. Set addedByReview: true, or correct its key.']),
    ...(known.includes(item.evidence ?? '')
      ? []
      : [
          `An added item’s evidence is “tiering” or the id of a record in evidence.json, not ${JSON.stringify(item.evidence)}.`,
        ]),
  ];
});

/** Nothing of the source article is dropped. The lead stands in the section's own field. @type {Rule} */
export const inventoryIsComplete = (content) => {
  const places = new Set(
    content.sections.flatMap(({name, data}) => [
      ...keyedIn(data).map(({key}) => `${name}.${key}`),
      ...(data.lead?.length ? [`${name}.lead`] : []),
    ]),
  );
  return content.evidence.items
    .filter(({section, key}) => !places.has(`${section}.${key}`))
    .map(({section, key}) => ({
      file: `content/${section}.ts`,
      id: `${section}.${key}`,
      message: `The inventory has “${key}” here, the section does not. Write it under this key.`,
    }));
};

/** @type {Rule} */
export const keysAreUnique = (content) =>
  content.sections.flatMap((part) => {
    const keys = keyedIn(part.data).map(({key}) => key);
    return keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => ({file: part.file, id: `${part.name}.${key}`, message: 'Two items have this key. Rename one.'}));
  });

/** @param {unknown} date */
const isIsoDate = (date) => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
};

/**
 * Only for a release: every section was checked, and is not due yet. `today` stands in for the clock in tests.
 * @param {import('./walk.js').Content} content
 * @param {string} today ISO
 * @returns {import('./walk.js').Problem[]}
 */
export const notOverdue = ({sections}, today = new Date().toISOString().slice(0, 10)) =>
  sections.flatMap(({name, file, data: {lastChecked, nextReview}}) => [
    ...(nextReview < today
      ? [{file, id: name, message: `The check was due on ${nextReview}. Check the section, then set both dates.`}]
      : []),
    ...(lastChecked > today ? [{file, id: name, message: `lastChecked, ${lastChecked}, has not come yet.`}] : []),
  ]);

/** How long before its date a section is announced: time to find a clinician. */
const daysOfNotice = 30;

/**
 * For the weekly look at the dates: what is overdue, and as a warning what soon will be.
 * @param {import('./walk.js').Content} content
 * @param {string} today ISO
 * @returns {import('./walk.js').Problem[]}
 */
export const reviewDates = (content, today = new Date().toISOString().slice(0, 10)) => [
  ...notOverdue(content, today),
  ...content.sections.flatMap(({name, file, data: {nextReview}}) => {
    const days = (Date.parse(nextReview) - Date.parse(today)) / 86_400_000;
    if (days < 0 || days > daysOfNotice) return [];
    const message = `The check is due on ${nextReview}, ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}. After that day readers are told that it is late.`;
    return [{file, id: name, message, warning: /** @type {const} */ (true)}];
  }),
];

/** @param {string} date ISO @returns {string} the same day a year later */
const aYearAfter = (date) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/** @type {Rule} */
export const versionsAndDates = ({sections}) =>
  sections.flatMap(({name, file, data}) => {
    const {version, lastChecked, nextReview, reviewedBy} = data;
    const dates = isIsoDate(lastChecked) && isIsoDate(nextReview);
    const messages = [
      ...(data.section === name ? [] : [`The field section is “${data.section}”. It must be the name of the file.`]),
      ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`The version “${version}” is not semantic, such as 1.0.0.`]),
      ...(dates ? [] : ['lastChecked and nextReview must be dates such as 2026-11-22.']),
      ...(dates && nextReview <= lastChecked ? ['nextReview must be later than lastChecked.'] : []),
      ...(dates && nextReview > aYearAfter(lastChecked)
        ? ['nextReview is more than 12 months after lastChecked.']
        : []),
      ...(reviewedBy === null || (reviewedBy?.name && isIsoDate(reviewedBy.on))
        ? []
        : ['reviewedBy must be null until a clinician signs with a name and a date.']),
    ];
    return messages.map((message) => ({file, id: name, message}));
  });
