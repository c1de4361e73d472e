/**
 * The documents for clinicians, made from the content and the record of the fact check: what was changed from the
 * source article, and what still waits for a clinician. `npm run content -- docs --write` writes them.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../lib/content.js';
import {inventoryRecord, isFromMemory} from './item-rules.js';
import {heldWordsIn} from './text-rules.js';
import {claimsIn, itemsIn, messageAt} from './walk.js';

/**
 * @typedef {import('./walk.js').Content} Content
 * @typedef {import('./walk.js').Part} Part
 * @typedef {import('./walk.js').EvidenceRecord} EvidenceRecord
 * @typedef {import('./walk.js').InventoryRecord} InventoryRecord
 * @typedef {import('./walk.js').Claim} Claim
 */

const generated =
  'This page is made by `npm run content -- docs --write` from `content/`. Change the content, not the page.';

/** Text as it is, where Markdown would read a sign as markup. @param {string} text */
const plain = (text) => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');

/** A note of the fact check, with its marks in words: it calls the source article the seed. @param {string} note */
const inWords = (note) =>
  plain(note.replace(/\(m\b[^)]*\)/g, '(from memory, not confirmed)').replace(/\bseed\b/gi, 'The article'));

/** @param {string} code an id or a key */
const code = (code) => `\`${code}\``;

/** @param {Part} part @param {any} item what a reader sees of it first */
export const titleOf = (part, item) =>
  messageAt(part, item.title ?? item.term ?? item.name ?? item.sign?.text ?? item.text?.text).text;

/** @param {Content} content @param {readonly string[]} refs those whose record was seen */
const links = ({references}, refs) =>
  refs
    .flatMap((ref) => {
      const record = references[ref];
      return record ? [`[${plain(record.title)}](${record.url})`] : [];
    })
    .join('; ');

/** What is on hold is named on one page only. @param {Content} content @param {string[]} notes */
const withoutHeld = (content, notes) => notes.filter((note) => heldWordsIn(content.evidence, note).length === 0);

/* What was changed from the source article */

/** @satisfies {Record<InventoryRecord['verdict'], [string, string]>} */
const outcomes = {
  supported: ['Kept', 'the check found sources for it.'],
  nuance: ['Corrected', 'it was partly right, or too simple.'],
  outdated: ['Corrected', 'it was out of date.'],
  unverifiable: ['Corrected', 'nothing was found that confirms it, so we say that it is not proven, or leave it open.'],
  wrong: ['Corrected', 'it was wrong.'],
};

const risks = {no: '', moderate: 'moderate', high: 'high'};

/** @param {string} title @param {string} outcome @param {string} key @param {string[]} lines */
const entry = (title, outcome, key, lines) =>
  [`### ${plain(title)}`, `**${outcome}** as ${code(key)}.`, lines.map((line) => `- ${line}`).join('\n')].join('\n\n');

/** @param {Content} content @param {Part} part @param {InventoryRecord} record */
const changeOf = (content, part, record) => {
  const [outcome, why] = outcomes[record.verdict];
  const forms = itemsIn(part.data)
    .map(({key}) => key)
    .filter((key) => key === `${record.key}-now` || key === `${record.key}-mild`);
  const safety = withoutHeld(content, record.safety).map(inWords);
  const sources = links(content, record.refs);
  const lines = [
    `Why: ${why}${record.correction && !record.heldParts ? ` ${inWords(record.correction)}` : ''}`,
    ...(record.heldParts
      ? ['Part of what the check found is on hold. See [what waits for a clinician](needs-clinical-check.md#on-hold).']
      : []),
    ...(forms.length ? [`Also written as ${forms.map(code).join(' and ')}, each in the tier of its urgency.`] : []),
    ...(safety.length ? [`For safety: ${safety.join('; ')}`] : []),
    ...(risks[record.unsafeAsIs] ? [`Risk to a reader, had it stayed as it was: ${risks[record.unsafeAsIs]}.`] : []),
    ...(sources ? [`Sources: ${sources}`] : []),
  ];
  return entry(record.title, outcome, record.key, lines);
};

/** @param {Content} content @param {Part} part @param {any} item one that the source article does not have */
const additionOf = (content, part, item) => {
  const record = [...content.evidence.items, ...content.evidence.beyondSource].find(({id}) => id === item.evidence);
  // A record of the inventory speaks of more than the addition.
  const facts = record && 'section' in record ? record.safety : [...(record?.facts ?? []), ...(record?.safety ?? [])];
  const found = withoutHeld(content, facts).map(inWords);
  const sources = record ? links(content, record.refs) : '';
  const lines = [
    item.evidence === 'tiering'
      ? 'Why: the review of the red flags found that this sign was missing.'
      : `Why: the check found it missing. ${found.join('; ')}`,
    ...(sources ? [`Sources: ${sources}`] : []),
  ];
  return entry(titleOf(part, item), 'Added', item.key, lines);
};

/** @param {Content} content */
const changes = (content) => {
  const {items} = content.evidence;
  /** @param {string} outcome */
  const count = (outcome) => items.filter(({verdict}) => outcomes[verdict][0] === outcome).length;
  const added = content.sections.flatMap(({data}) => itemsIn(data).filter(({addedByReview}) => addedByReview));
  const parts = content.sections.flatMap((part) => {
    const records = items.filter(({section}) => section === part.name);
    const additions = itemsIn(part.data).filter(({addedByReview}) => addedByReview);
    if (records.length + additions.length === 0) return [];
    return [
      `## ${plain(messageAt(part, part.data.title).text)} (${code(part.name)})`,
      ...records.map((record) => changeOf(content, part, record)),
      ...additions.map((item) => additionOf(content, part, item)),
    ];
  });
  return [
    '# What was changed from the source article',
    generated,
    `The widgets grew out of an article for lay readers. Each of its ${items.length} items was checked against sources, and every sentence was written anew. This page says, item by item, what became of it: ${count('Kept')} were kept, ${count('Corrected')} were corrected, and ${added.length} items were added. No clinician has signed this check; [what waits for one](needs-clinical-check.md) is listed.`,
    'The notes after “Why” and “For safety” are those of the check, in its own short form. A source is linked when its record was seen.',
    ...parts,
  ].join('\n\n');
};

/* What waits for a clinician */

/**
 * Something that waits: an item, or the texts of a section that belong to no item (key `null`).
 * @typedef {{part: Part, key: string | null, title: string, claims: Claim[], risk: string, notes: string[]}} Waiting
 */

/** @param {Content} content @returns {Waiting[]} */
const waiting = (content) =>
  content.sections.flatMap((part) => {
    const items = itemsIn(part.data);
    const inside = new Set(items.flatMap((item) => claimsIn(item)));
    const outside = claimsIn(part.data).filter((claim) => !inside.has(claim));
    /** @param {string} key */
    const record = (key) => inventoryRecord(content.evidence, part.name, key);
    /** @param {(EvidenceRecord | undefined)[]} records */
    const notesOf = (...records) =>
      withoutHeld(
        content,
        records.flatMap((each) => [...(each?.facts ?? []), ...(each?.safety ?? [])]).filter(isFromMemory),
      );
    return [
      {
        part,
        key: null,
        title: 'The section itself: main message, opening lines, notes',
        claims: outside,
        risk: record('lead')?.unsafeAsIs ?? 'no',
        notes: notesOf(record('lead')),
      },
      ...items
        .filter(({needsClinicalCheck}) => needsClinicalCheck)
        .map((item) => ({
          part,
          key: item.key,
          title: titleOf(part, item),
          claims: claimsIn(item),
          risk: record(item.key)?.unsafeAsIs ?? 'no',
          notes: notesOf(
            record(item.key),
            content.evidence.beyondSource.find(({id}) => id === item.evidence),
          ),
        })),
    ].filter(({claims, notes}) => notes.length > 0 || claims.some(({label}) => label !== 'sourced'));
  });

/** @param {Waiting} one @param {boolean} every also the claims that have a source */
const waitingText = ({part, key, title, claims, notes}, every) =>
  [
    `#### ${plain(title)}`,
    [
      ...(key ? [`- Key: ${code(`${part.name}.${key}`)}`] : []),
      ...notes.map((note) => `- Note of the check: ${inWords(note)}`),
      ...claims
        .filter(({label}) => every || label !== 'sourced')
        .map(({label, text}) => {
          const {id, text: words} = messageAt(part, text);
          return `- ${label}: ${plain(words)} (${code(id)})`;
        }),
    ].join('\n'),
  ].join('\n\n');

/** @param {string} heading @param {string} intro @param {Waiting[]} list @param {boolean} [every] */
const waitingGroup = (heading, intro, list, every = false) => [
  `## ${heading}`,
  intro,
  ...list.flatMap((one, index) => {
    const fresh = one.part !== list[index - 1]?.part;
    const {part} = one;
    return [
      ...(fresh ? [`### ${plain(messageAt(part, part.data.title).text)} (${code(part.name)})`] : []),
      waitingText(one, every),
    ];
  }),
];

/** @param {Content} content what is on hold, with the notes that name it */
const held = ({evidence}) => {
  /** @type {(EvidenceRecord & Partial<InventoryRecord>)[]} */
  const records = [...evidence.items, ...evidence.beyondSource];
  return evidence.hold.flatMap(({topic, reason, appearsIn}) => [
    `### ${plain(topic)}`,
    `Why it is on hold: ${plain(reason)}`,
    'What the check noted, to be confirmed before anything is said of it:',
    appearsIn
      .flatMap((id) => {
        const record = records.find((each) => each.id === id);
        const notes = record ? [...record.facts, ...record.safety] : [];
        const told = record?.hold ? notes : notes.filter((note) => heldWordsIn(evidence, note).length > 0);
        const place = record?.section ? `${record.section}.${record.key}` : id;
        return told.length ? [`- ${code(place)}: ${told.map(inWords).join('; ')}`] : [`- ${code(place)}`];
      })
      .join('\n'),
  ]);
};

/** The sections in which a mistake does harm first. */
const dangerous = new Set(['red-flags', 'drug-sheet']);

/** @param {Content} content */
const checks = (content) => {
  const all = waiting(content);
  const high = all.filter(({risk}) => risk === 'high');
  const next = all.filter(({risk, part}) => risk !== 'high' && dangerous.has(part.name));
  const rest = all.filter(({risk, part}) => risk !== 'high' && !dangerous.has(part.name));
  const open = all.flatMap(({claims}) => claims.filter(({label}) => label !== 'sourced')).length;
  return [
    '# What waits for a clinician',
    generated,
    `${all.length} items, with ${open} statements that have no source, most risky first. “practice” is what teams usually do, “editorial” is our own advice or wording, “sourced” has a source. To answer on paper or screen, use the review pack (\`npm run review-pack\`).`,
    `1. [High risk](#high-risk): ${high.length}\n2. [Red flags and medicines](#red-flags-and-medicines): ${next.length}\n3. [The rest](#the-rest): ${rest.length}\n4. [On hold](#on-hold): ${content.evidence.hold.length}`,
    ...waitingGroup(
      'High risk',
      'The source article could have harmed a reader here. Every statement is listed, those with a source too.',
      high,
      true,
    ),
    ...waitingGroup('Red flags and medicines', 'The statements that have no source, and notes from memory.', next),
    ...waitingGroup('The rest', 'The statements that have no source, and notes from memory.', rest),
    '## On hold',
    'Nothing of this is in a widget. This is the only page that may name it.',
    ...held(content),
  ].join('\n\n');
};

/** Path → text as it should stand. @param {Content} content @returns {Promise<Record<string, string>>} */
export const docsOf = async (content) => {
  const options = {...(await resolveConfig(resolve(root, 'docs/content/x.md'))), parser: 'markdown'};
  return {
    'docs/content/changes-from-source.md': await format(changes(content), options),
    'docs/content/needs-clinical-check.md': await format(checks(content), options),
  };
};

/** @param {Content} content @param {string} [folder] @returns {Promise<import('./walk.js').Problem[]>} */
export const staleDocs = async (content, folder = root) =>
  Object.entries(await docsOf(content)).flatMap(([file, text]) => {
    const path = resolve(folder, file);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    const message = 'The page does not say what the content says today. Run “npm run content -- docs --write”.';
    return [{file, id: 'docs', message}];
  });

/** @param {Content} content @param {string} [folder] */
export const writeDocs = async (content, folder = root) => {
  for (const [file, text] of Object.entries(await docsOf(content))) writeFileSync(resolve(folder, file), text);
};
