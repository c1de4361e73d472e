import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {dirname, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import assert from 'node:assert/strict';
import {root} from '../../tools/lib/content.js';
import {problemsIn, rules} from '../../tools/content/rules.js';
import {abbreviationsIn, explains} from '../../tools/content/abbreviations.js';
import {notOverdue, reviewDates} from '../../tools/content/item-rules.js';
import {withNewKeys} from '../../tools/content/keys.js';
import {improvedLevels, measure} from '../../tools/content/levels.js';
import {countedSentences, gradeOf, sentencesOf, termReplacer} from '../../tools/content/reading.js';
import {reportOf} from '../../tools/content/report.js';
import {unsourcedIsAccepted, unsourcedListIsCurrent, updatedUnsourced} from '../../tools/content/unsourced.js';

/* Fixtures: a small content that keeps every rule. A test breaks one thing in it. */

/** A text before it is read: tests change its fields. */
class Say {
  /** @param {string} id @param {string} text @param {string} [desc] */
  constructor(id, text, desc) {
    this.id = id;
    this.text = text;
    this.desc = desc;
  }
}
/** @param {string} id @param {string} text */
const say = (id, text) => new Say(id, text);
/** @param {string} id @param {string} text @param {string} [ref] @returns {any} */
const claim = (id, text, ref) =>
  ref ? {text: say(id, text), label: 'sourced', refs: [ref]} : {text: say(id, text), label: 'practice'};

/** @param {string} section @returns {any} */
const base = (section) => ({
  section,
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: say(`${section}.title`, 'What to know'),
  message: claim(`${section}.message.text`, 'Ask your team.', 'one-source'),
  lead: [claim(`${section}.lead.1`, 'Ask early.')],
});

/** @param {string} key @returns {any} */
const flag = (key, more = {}) => ({
  key,
  sign: claim(`red-flags.${key}.sign`, 'You feel ill.', 'one-source'),
  details: [],
  ...more,
});
/** @param {string} tier @param {any[]} items @returns {any} */
const tier = (tier, items) => ({
  tier,
  heading: say(`red-flags.${tier}.heading`, 'Act'),
  action: {
    service: 'emergency',
    text: say(`red-flags.${tier}.action`, 'Call your emergency number now if:'),
    withNumber: say(`red-flags.${tier}.with-number`, 'In {country}, call {number} now if:'),
  },
  notes: [claim(`red-flags.${tier}.notes.1`, 'Do not wait.')],
  items,
});
/** @param {string} key @param {string} name @returns {any} */
const drug = (key, name) => ({
  key,
  needsClinicalCheck: true,
  title: say(`drug-sheet.${key}.title`, name),
  callouts: [claim(`drug-sheet.${key}.callouts.1`, 'Take it once a week, never every day.', 'one-source')],
  warnings: [claim(`drug-sheet.${key}.warnings.1`, 'It can harm.')],
  ...Object.fromEntries(
    ['pregnancy', 'infection', 'stopping', 'interactions'].map((field) => [
      field,
      [claim(`drug-sheet.${key}.${field}.1`, 'Ask first.', 'one-source')],
    ]),
  ),
});

/** Trees before they are read, and the rest of the content. @returns {any} */
const draft = () => ({
  trees: {
    'diet-card': {
      ...base('diet-card'),
      groups: [
        {
          group: 'avoid',
          heading: say('diet-card.group-avoid.heading', 'Leave these out'),
          items: [
            {
              key: 'avoid-raw-meat',
              group: 'avoid',
              needsClinicalCheck: true,
              title: say('diet-card.avoid-raw-meat.title', 'Do not eat raw meat.'),
              why: claim('diet-card.avoid-raw-meat.why', 'It can carry germs.'),
              how: [claim('diet-card.avoid-raw-meat.how.1', 'Cook it well.', 'one-source')],
            },
          ],
        },
      ],
    },
    'drug-sheet': {...base('drug-sheet'), drugs: [drug('methotrexate', 'Methotrexate')]},
    glossary: {
      ...base('glossary'),
      entries: [
        {
          key: 'ild',
          needsClinicalCheck: true,
          term: say('glossary.ild.term', 'ILD'),
          also: say('glossary.ild.also', 'Interstitial lung disease'),
          definition: claim('glossary.ild.definition', 'Inflamed lungs.', 'two-source'),
        },
      ],
    },
    'red-flags': {
      ...base('red-flags'),
      tiers: [
        tier('emergency-now', [flag('breathless'), flag('fever-now')]),
        tier('same-day', [flag('fever'), flag('breathless-mild')]),
        tier('soon', [flag('night-sweats', {addedByReview: true, evidence: 'tiering'})]),
      ],
    },
  },
  common: {
    base: {reviewed: say('common.base.reviewed', 'Reviewed by {name} on {date}.')},
    disclaimer: {},
  },
  references: {
    'one-source': {type: 'guideline', title: 'One', url: 'https://example.org/1', readDepth: 'full'},
    'two-source': {type: 'guideline', title: 'Two', url: 'https://example.org/2', readDepth: 'full'},
  },
  translations: {es: {'diet-card.avoid-raw-meat.title': 'No coma carne cruda.'}},
  regions: Object.fromEntries(
    'AT AU BE BG BR CA CH CL CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IT JP KR LT LU LV MT NL'
      .split(' ')
      .map((code) => [code, {emergency: {number: '112', source: {title: 'A page', url: 'https://example.org/'}}}]),
  ),
  evidence: {
    items: [
      {id: 'lead', section: 'red-flags', key: 'lead', facts: [], safety: [], refs: ['one-source']},
      {
        id: 'redflag-breathless',
        section: 'red-flags',
        key: 'breathless',
        facts: ['plain'],
        safety: [],
        refs: ['one-source'],
      },
      {id: 'redflag-fever', section: 'red-flags', key: 'fever', facts: ['plain'], safety: [], refs: ['one-source']},
      {id: 'diet-raw', section: 'diet-card', key: 'avoid-raw-meat', facts: ['germs (m)'], safety: [], refs: []},
      {
        id: 'drug-methotrexate',
        section: 'drug-sheet',
        key: 'methotrexate',
        facts: [],
        safety: [],
        refs: ['one-source'],
      },
    ],
    beyondSource: [
      {id: 'beyond-cream', facts: ['first step (m)'], safety: [], refs: ['two-source']},
      {id: 'beyond-secret', facts: [], safety: [], refs: [], hold: true},
    ],
    tiering: {
      redFlags: [
        {id: 'redflag-breathless', default: 'emergency-now', escalate: null, downgrade: 'on effort only', refs: []},
        {id: 'redflag-fever', default: 'same-day', escalate: 'with confusion', downgrade: null, refs: ['one-source']},
      ],
    },
    hold: [{topic: 'Secret', words: ['secretumab', 'VALOR'], reason: 'Not read.', appearsIn: ['beyond-secret']}],
  },
  keys: {
    'diet-card': ['avoid-raw-meat'],
    'drug-sheet': ['methotrexate'],
    glossary: ['ild'],
    'red-flags': ['breathless', 'fever-now', 'fever', 'breathless-mild', 'night-sweats'],
    aliases: {},
  },
  accepted: [{id: 'drug-sheet.methotrexate.warnings.1', label: 'practice', text: 'It can harm.', acceptedBy: null}],
  carried: [
    {id: 'diet-card.avoid-raw-meat.how.1', text: 'Cook it well.', records: {'one-source': 'lead'}},
    {id: 'diet-card.message.text', text: 'Ask your team.', records: {'one-source': 'lead'}},
    {id: 'drug-sheet.message.text', text: 'Ask your team.', records: {'one-source': 'lead'}},
    {
      id: 'drug-sheet.methotrexate.callouts.1',
      text: 'Take it once a week, never every day.',
      records: {'one-source': 'lead'},
    },
    {id: 'drug-sheet.methotrexate.infection.1', text: 'Ask first.', records: {'one-source': 'lead'}},
    {id: 'drug-sheet.methotrexate.interactions.1', text: 'Ask first.', records: {'one-source': 'lead'}},
    {id: 'drug-sheet.methotrexate.pregnancy.1', text: 'Ask first.', records: {'one-source': 'lead'}},
    {id: 'drug-sheet.methotrexate.stopping.1', text: 'Ask first.', records: {'one-source': 'lead'}},
    {id: 'glossary.ild.definition', text: 'Inflamed lungs.', records: {'two-source': 'beyond-cream'}},
    {id: 'glossary.message.text', text: 'Ask your team.', records: {'one-source': 'lead'}},
    {id: 'red-flags.breathless-mild.sign', text: 'You feel ill.', records: {'one-source': 'lead'}},
    {id: 'red-flags.breathless.sign', text: 'You feel ill.', records: {'one-source': 'lead'}},
    {id: 'red-flags.fever-now.sign', text: 'You feel ill.', records: {'one-source': 'redflag-fever'}},
    {id: 'red-flags.fever.sign', text: 'You feel ill.', records: {'one-source': 'redflag-fever'}},
    {id: 'red-flags.message.text', text: 'Ask your team.', records: {'one-source': 'lead'}},
    {id: 'red-flags.night-sweats.sign', text: 'You feel ill.', records: {'one-source': 'tiering.redflag-fever'}},
  ],
  levels: Object.fromEntries(
    ['diet-card', 'drug-sheet', 'glossary', 'red-flags'].map((section) => [section, {grade: 6, sourced: 0.1}]),
  ),
  terms: [],
});

/** Reads a tree as `tools/lib/content.js` does. @param {string} name @param {any} tree */
const read = (name, tree) => {
  /** @type {any[]} */
  const messages = [];
  /** @param {any} value @returns {any} */
  const convert = (value) => {
    if (value instanceof Say) {
      const desc = value.desc ?? `${String((messages.length + 1) * 10).padStart(4, '0')} Test: a text`;
      messages.push({id: value.id, text: value.text, desc, group: name});
      return `\u0001${value.id}\u0002`;
    }
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, convert(inner)]));
  };
  return {name, file: `content/${name}.ts`, data: convert(tree), messages};
};

/** @param {(draft: any) => void} change @returns {import('../../tools/content/walk.js').Content} */
const contentWith = (change = () => {}) => {
  const {trees, common, ...rest} = draftAfter(change);
  return {
    ...rest,
    sections: Object.entries(trees).map(([name, tree]) => read(name, tree)),
    common: read('common', common),
  };
};
/** @param {(draft: any) => void} change */
const draftAfter = (change) => {
  const made = draft();
  change(made);
  return made;
};

/* Shorthands into the fixture. */
const diet = (/** @type {any} */ d) => d.trees['diet-card'];
const dish = (/** @type {any} */ d) => diet(d).groups[0].items[0];
const flags = (/** @type {any} */ d) => d.trees['red-flags'];
const fever = (/** @type {any} */ d) => flags(d).tiers[1].items[0];
const sweats = (/** @type {any} */ d) => flags(d).tiers[2].items[0];
const medicine = (/** @type {any} */ d) => d.trees['drug-sheet'].drugs[0];
/** A table of antibodies, of one mark. @param {any} d @param {string} column @param {any} watch */
const marked = (d, column, watch) => {
  const antibodies = [{key: 'mda5', watch, marks: [{column, mark: 'linked', from: 'watch'}]}];
  d.trees.subtypes = {...base('subtypes'), subtypes: [{key: 'by-antibody', antibodies}], notes: []};
};
const words = (/** @type {number} */ count) => `${Array(count).fill('word').join(' ')}.`;

/**
 * Rule, what breaks it, what it then says; or, with `null`, a change that it allows.
 * @type {[keyof typeof rules, string, (draft: any) => void, RegExp | null][]}
 */
// prettier-ignore
const table = [
  ['cleanTexts', 'a symbol', (d) => (dish(d).why.text.text = 'Over 38 °C / hot'), /symbols < > & \//],
  ['cleanTexts', 'a symbol in an interface text', (d) => (d.common.base.reviewed.text = 'A & B'), /symbols/],
  ['cleanTexts', 'a double space', (d) => (dish(d).why.text.text = 'Two  blanks.'), /double space/],
  ['cleanTexts', 'a trailing blank', (d) => (dish(d).why.text.text = 'Blank. '), /begins or ends with a blank/],
  ['cleanTexts', 'an exclamation mark', (d) => (dish(d).why.text.text = 'Stop!'), /exclamation mark/],
  ['cleanTexts', 'an em dash', (d) => (dish(d).why.text.text = 'Germs — many.'), /em dash/],
  ['cleanTexts', 'an empty text', (d) => (dish(d).why.text.text = ''), /is empty/],
  ['cleanTexts', 'a range with an en dash', (d) => (dish(d).why.text.text = 'It takes 2–4 days.'), null],
  ['sectionTokens', 'a token outside a call', (d) => (dish(d).why.text.text = 'Call {number}.'), /Only a call’s withNumber/],
  ['sectionTokens', 'a stray brace', (d) => (dish(d).why.text.text = 'Call } now.'), /Only a call’s withNumber/],
  ['sectionTokens', 'a number twice', (d) => (flags(d).tiers[0].action.withNumber.text = '{number}, {number} in {country}'), /exactly once/],
  ['sectionTokens', 'a number without its country', (d) => (flags(d).tiers[0].action.withNumber.text = 'Call {number}.'), /names \{country\}/],
  ['sectionTokens', 'an unknown token', (d) => (flags(d).tiers[0].action.withNumber.text = '{number} {country} {name}'), /no other token/],
  ['interfaceTokens', 'a token with a blank', (d) => (d.common.base.reviewed.text = 'By { name }.'), /no token/],
  ['interfaceTokens', 'an own token', (d) => (d.common.base.reviewed.text = 'By {hostName}.'), null],
  ['shortSentences', 'a sentence of 21 words', (d) => (dish(d).why.text.text = words(21)), /21 words/],
  ['shortSentences', 'a sentence of 20 words', (d) => (dish(d).why.text.text = words(20)), null],
  ['shortSentences', 'two sentences of 15 words', (d) => (dish(d).why.text.text = `${words(15)} W${words(15)}`), null],
  ['noHeldWords', 'a held word inside another', (d) => (dish(d).why.text.text = 'Presecretumabs.'), /“secretumab” is on hold/],
  ['noHeldWords', 'a held word in an interface text', (d) => (d.common.base.reviewed.text = 'Valor'), /“VALOR” is on hold/],
  ['noHeldWords', 'a held word in a reference', (d) => (d.references['one-source'].title = 'The VALOR trial'), /references\.ts/],
  ['noHeldWords', 'a held word in a translation', (d) => (d.translations.es['diet-card.avoid-raw-meat.why'] = 'Secretumab.'), /locales\/es\.xlf/],
  ['noHeldWords', 'the name of a trial in a translation', (d) => (d.translations.es['diet-card.avoid-raw-meat.why'] = 'El estudio VALOR.'), /“VALOR” is on hold/],
  ['noHeldWords', 'an ordinary word of another language', (d) => (d.translations.es['diet-card.avoid-raw-meat.why'] = 'Un valor alto.'), null],
  ['wellFormedIds', 'an id of another section', (d) => (dish(d).why.text.id = 'faq.avoid-raw-meat.why'), /diet-card\.<key>\.<field>/],
  ['wellFormedIds', 'an id without a field', (d) => (dish(d).why.text.id = 'diet-card.avoid-raw-meat'), /<field>/],
  ['wellFormedIds', 'an id with a key in capitals', (d) => (dish(d).why.text.id = 'diet-card.RawMeat.why'), /lower case/],
  ['wellFormedIds', 'a field in camel case', (d) => (dish(d).why.text.id = 'diet-card.avoid-raw-meat.sideEffects.1'), null],
  ['uniqueIds', 'an id that stands twice', (d) => (dish(d).why.text.id = dish(d).title.id), /stands twice/],
  ['idsCarryTheirKey', 'a text with the key of another item', (d) => (dish(d).why.text.id = 'diet-card.other.why'), /must start with diet-card\.avoid-raw-meat/],
  ['idsCarryTheirKey', 'a nested item with its own key', (d) => (dish(d).parts = [{key: 'beef', name: say('diet-card.beef.name', 'Beef')}]), null],
  ['risingDescriptions', 'a description without a position', (d) => (dish(d).why.text.desc = 'Diet: why'), /four-digit position/],
  ['risingDescriptions', 'a position that stays the same', (d) => (dish(d).why.text.desc = '0050 Diet: why'), /does not rise/],
  ['everyTextIsAMessage', 'a text without msg()', (d) => (dish(d).title = 'Do not eat raw meat.'), /not written with msg/],
  ['everyTextIsAMessage', 'a text as a label', (d) => (diet(d).sureness = {low: {label: 'Unsure'}}), /not written with msg/],
  ['everyTextIsAMessage', 'the name of a reviewer', (d) => (diet(d).reviewedBy = {name: 'Dr A', on: '2026-11-22'}), null],
  ['claimsAreLabelled', 'a claim without a label', (d) => delete dish(d).why.label, /Label it/],
  ['claimsAreLabelled', 'an unknown label', (d) => (dish(d).why.label = 'proven'), /Label it/],
  ['claimsAreLabelled', 'an editorial claim', (d) => (dish(d).why.label = 'editorial'), null],
  ['sourcedClaimsHaveSources', 'a sourced claim without references', (d) => (dish(d).how[0].refs = []), /names no reference/],
  ['sourcedClaimsHaveSources', 'an unknown reference', (d) => (dish(d).how[0].refs = ['none']), /not in references\.ts/],
  ['sourcedClaimsHaveSources', 'a reference without an address', (d) => (d.references['one-source'].url = 'ftp://x'), /no https/],
  ['sourcedClaimsHaveSources', 'an http address', (d) => (d.references['two-source'].url = 'http://example.org/2'), /no https address/],
  ['onlySourcedClaimsHaveSources', 'references on usual practice', (d) => (dish(d).why.refs = ['one-source']), /but names references/],
  ['noSourceTwice', 'a reference twice in a claim', (d) => (dish(d).how[0].refs = ['one-source', 'one-source']), /stands twice/],
  ['noSourceTwice', 'two references', (d) => (dish(d).how[0].refs = ['one-source', 'two-source']), null],
  ['referencesAreComplete', 'an id with capitals', (d) => (d.references.Three = {title: 'T', url: 'https://example.org/3'}), /lower case/],
  ['referencesAreComplete', 'an absent address', (d) => delete d.references['two-source'].url, /no https address/],
  ['referencesAreComplete', 'an http address', (d) => (d.references['two-source'].url = 'http://example.org/2'), /no https address/],
  ['referencesAreComplete', 'an address that two records have', (d) => (d.references['two-source'].url = 'https://example.org/1'), /also that of “one-source”/],
  ['referencesWereChecked', 'a reference that the fact check does not name', (d) => (d.evidence.beyondSource[0].refs = []), /two-source .*No record of the fact check/],
  ['referencesAreCited', 'a reference that no claim cites', (d) => (d.references['three-source'] = {title: 'Three', url: 'https://example.org/3'}), /three-source .*No claim cites/],
  ['referencesAreCarried', 'a reference that the entry does not name', (d) => (medicine(d).callouts[0].refs = ['two-source']), /drug-sheet\.methotrexate\.callouts\.1 .*Nobody has said that “two-source” carries these words/],
  ['referencesAreCarried', 'such a reference outside items', (d) => (flags(d).message.refs = ['two-source']), /red-flags\.message\.text .*“two-source” carries/],
  ['referencesAreCarried', 'a second reference that the file does not name', (d) => (dish(d).how[0].refs = ['one-source', 'two-source']), /“two-source” carries/],
  ['referencesAreCarried', 'a claim that the file no longer names', (d) => (d.carried = []), /diet-card\.avoid-raw-meat\.how\.1 /],
  ['carriedListIsCurrent', 'an entry for a claim that is gone', (d) => dish(d).how.pop(), /diet-card\.avoid-raw-meat\.how\.1 .*No claim of this id cites “one-source”/],
  ['carriedListIsCurrent', 'an entry for a reference that the claim no longer cites', (d) => (dish(d).how[0].refs = ['two-source']), /No claim of this id cites “one-source”/],
  ['carriedListIsCurrent', 'an entry for other words', (d) => (dish(d).how[0].text.text = 'Boil it well.'), /other words by now/],
  ['carriedListIsCurrent', 'a record that does not exist', (d) => (d.carried[0].records['one-source'] = 'none'), /“none” is no record/],
  ['carriedListIsCurrent', 'a record that does not list the reference', (d) => (d.carried[0].records['one-source'] = 'beyond-cream'), /“beyond-cream” is no record of the fact check that lists “one-source”/],
  ['carriedListIsCurrent', 'a record on hold', (d) => ((d.evidence.beyondSource[1].refs = ['one-source']), (d.carried[0].records['one-source'] = 'beyond-secret')), /“beyond-secret” is no record/],
  ['carriedListIsCurrent', 'a row of the tiering under the name of a record', (d) => ((d.evidence.items[2].refs = []), (d.carried[0].records['one-source'] = 'redflag-fever')), /“redflag-fever” is no record/],
  ['carriedListIsCurrent', 'a row of the tiering', (d) => (d.carried[0].records['one-source'] = 'tiering.redflag-fever'), null],
  ['carriedListIsCurrent', 'an entry without a reference', (d) => (d.carried[0].records = {}), /names no reference/],
  ['carriedListIsCurrent', 'a claim that stands twice', (d) => d.carried.splice(1, 0, d.carried[0]), /stands twice/],
  ['carriedListIsCurrent', 'another order', (d) => d.carried.reverse(), /Keep the list in the order of its ids/],
  ['abbreviationsAreExplained', 'an abbreviation without its meaning', (d) => (dish(d).why.text.text = 'It harms with ILD.'), /“ILD” is not explained/],
  ['abbreviationsAreExplained', 'an explanation after the first use', (d) => ((dish(d).title.text = 'Do not eat with ILD.'), (dish(d).why.text.text = 'Lung disease (ILD).')), /diet-card\.avoid-raw-meat\.title/],
  ['abbreviationsAreExplained', 'an explanation in another section', (d) => ((dish(d).why.text.text = 'Lung disease (ILD).'), (fever(d).sign.text.text = 'You have ILD.')), /red-flags\.fever\.sign/],
  ['abbreviationsAreExplained', 'the meaning before', (d) => (dish(d).why.text.text = 'It harms with lung disease (ILD).'), null],
  ['abbreviationsAreExplained', 'the meaning after', (d) => (dish(d).why.text.text = 'It harms with ILD (a lung disease).'), null],
  ['abbreviationsAreExplained', 'an item that names its term', (d) => ((dish(d).why.text.text = 'It harms with ILD.'), (dish(d).terms = ['ild'])), null],
  ['abbreviationsAreInGlossary', 'an abbreviation that the glossary lacks', (d) => (dish(d).why.text.text = 'A muscle enzyme (CK).'), /“CK” is not in the glossary/],
  ['abbreviationsAreInGlossary', 'a plural, “anti-” and a country', (d) => (dish(d).why.text.text = 'ILDs, anti-ILD, US.'), null],
  ['termsAreInGlossary', 'a term that the glossary lacks', (d) => (dish(d).terms = ['ilt']), /diet-card\.avoid-raw-meat .*“ilt” is no key/],
  ['termsAreInGlossary', 'a term of the glossary', (d) => (dish(d).terms = ['ild']), null],
  ['cliniciansSeeWhatIsUnsourced', 'a practice claim without the flag', (d) => (fever(d).details = [claim('red-flags.fever.details.1', 'Rest.')]), /claim without a source/],
  ['cliniciansSeeWhatIsUnsourced', 'a note from memory without the flag', (d) => (delete dish(d).needsClinicalCheck, (dish(d).why = claim('diet-card.avoid-raw-meat.why', 'Germs.', 'one-source'))), /“\(m\)”/],
  ['cliniciansSeeWhatIsUnsourced', 'an added item from memory', (d) => (sweats(d).evidence = 'beyond-cream'), /“\(m\)”/],
  ['cliniciansSeeWhatIsUnsourced', 'a note “(m: table)” behind an emergency form', (d) => (d.evidence.items[2].facts = ['x (m: table)']), /fever-now/],
  ['inventoryIsComplete', 'a missing item', (d) => flags(d).tiers[1].items.shift(), /inventory has “fever”/],
  ['inventoryIsComplete', 'a missing lead', (d) => (flags(d).lead = []), /inventory has “lead”/],
  ['inventoryIsComplete', 'a section that nobody wrote', (d) => d.evidence.items.push({id: 'x', section: 'faq', key: 'x'}), /content\/faq\.ts faq\.x/],
  ['inventoryIsComplete', 'a key that stands in another section only', (d) => (d.evidence.items[2].section = 'diet-card'), /diet-card\.fever/],
  ['addedItemsSaySo', 'an added item that does not say so', (d) => delete sweats(d).addedByReview, /Set addedByReview/],
  ['addedItemsSaySo', 'an added item without evidence', (d) => delete sweats(d).evidence, /evidence is “tiering” or/],
  ['addedItemsSaySo', 'an added item on hold', (d) => (sweats(d).evidence = 'beyond-secret'), /evidence is “tiering” or/],
  ['addedItemsSaySo', 'an inventory item that claims to be added', (d) => (fever(d).addedByReview = true), /Remove addedByReview/],
  ['addedItemsSaySo', 'an added item with a record', (d) => (sweats(d).evidence = 'beyond-cream'), null],
  ['keysAreUnique', 'a key that stands twice', (d) => (sweats(d).key = 'fever'), /Two items have this key/],
  ['versionsAndDates', 'a version that is not semantic', (d) => (diet(d).version = '1.0'), /not semantic/],
  ['versionsAndDates', 'a date that does not exist', (d) => (diet(d).lastChecked = '2026-02-30'), /must be dates/],
  ['versionsAndDates', 'a review before the check', (d) => (diet(d).nextReview = '2026-11-22'), /later than lastChecked/],
  ['versionsAndDates', 'a review after 13 months', (d) => (diet(d).nextReview = '2027-12-22'), /more than 12 months/],
  ['versionsAndDates', 'a review after 12 months', (d) => (diet(d).nextReview = '2027-11-22'), null],
  ['versionsAndDates', 'a signature without a date', (d) => (diet(d).reviewedBy = {name: 'Dr A'}), /reviewedBy must be null/],
  ['versionsAndDates', 'the name of another section', (d) => (diet(d).section = 'faq'), /name of the file/],
  ['tiersInOrder', 'another order of tiers', (d) => flags(d).tiers.reverse(), /in this order/],
  ['noUnlessInLowerTiers', '“unless” in a lower tier', (d) => (fever(d).sign.text.text = 'Fever, unless mild.'), /says “unless”/],
  ['noUnlessInLowerTiers', '“unless” in the emergency tier', (d) => (flags(d).tiers[0].notes[0].text.text = 'Unless asked, wait.'), null],
  ['signsStandInTheirTiers', 'no emergency form', (d) => flags(d).tiers[0].items.pop(), /Write “fever-now”/],
  ['signsStandInTheirTiers', 'an emergency form in a lower tier', (d) => flags(d).tiers[1].items.push(flags(d).tiers[0].items.pop()), /Write “fever-now”/],
  ['signsStandInTheirTiers', 'no milder form', (d) => flags(d).tiers[1].items.pop(), /Write “breathless-mild”/],
  ['signsStandInTheirTiers', 'a sign below its tier', (d) => flags(d).tiers[2].items.push(flags(d).tiers[1].items.shift()), /less urgent/],
  ['signsStandInTheirTiers', 'a sign above its tier', (d) => flags(d).tiers[0].items.push(flags(d).tiers[1].items.shift()), null],
  ['avoidItemsNegate', 'an “avoid” without a negation', (d) => (dish(d).title.text = 'Raw meat is risky.'), /its own negation/],
  ['avoidItemsNegate', 'a short negation', (d) => (dish(d).title.text = 'Don’t eat raw meat.'), null],
  ['avoidItemsNegateInTranslations', 'a translation that turns “avoid” round', (d) => (d.translations.es['diet-card.avoid-raw-meat.title'] = 'Coma carne cruda.'), /locales\/es\.xlf .*lost its negation/],
  ['avoidItemsNegateInTranslations', 'a title that is not translated yet', (d) => (d.translations.es = {}), null],
  ['medicinesWarn', 'a medicine silent about infection', (d) => (medicine(d).infection = []), /something about infection/],
  ['medicinesWarn', 'a medicine silent about interactions', (d) => (medicine(d).interactions = []), /something about interactions/],
  ['medicinesWarn', 'a medicine silent about pregnancy', (d) => (medicine(d).pregnancy = []), /something about pregnancy/],
  ['medicinesWarn', 'a medicine silent about stopping', (d) => delete medicine(d).stopping, /something about stopping/],
  ['methotrexateIsWeekly', 'methotrexate without “once a week”', (d) => (medicine(d).callouts[0].text.text = 'Weekly, never daily.'), /“once a week”/],
  ['methotrexateIsWeekly', 'methotrexate without “never”', (d) => (medicine(d).callouts[0].text.text = 'Once a week.'), /“never”/],
  ['rhythmsAreSaid', 'a picture of what its caption says', (d) => (medicine(d).schedule = {field: 'callouts', days: [1, 8]}), null],
  ['rhythmsAreSaid', 'a picture whose caption has no source', (d) => ((medicine(d).callouts = [claim('drug-sheet.methotrexate.callouts.1', 'Once a week, never daily.')]), (medicine(d).schedule = {field: 'callouts', days: [1]})), /be sourced/],
  ['rhythmsAreSaid', 'a picture of what nobody says', (d) => ((medicine(d).callouts[0].text.text = 'Never take it daily.'), (medicine(d).schedule = {field: 'callouts', days: [1]})), /say the rhythm in weeks/],
  ['rhythmsAreSaid', 'a day after 4 weeks', (d) => (medicine(d).schedule = {field: 'callouts', days: [1], maybe: [29]}), /from 1 to 28/],
  ['marksAreSaid', 'a mark that its statement names', (d) => marked(d, 'lungs', claim('subtypes.by-antibody.mda5.watch', 'Lung disease.', 'one-source')), null],
  ['marksAreSaid', 'a mark that its statement does not name', (d) => marked(d, 'cancer', claim('subtypes.by-antibody.mda5.watch', 'Lung disease.', 'one-source')), /watch does not name cancer/],
  ['marksAreSaid', 'a mark without a source', (d) => marked(d, 'lungs', claim('subtypes.by-antibody.mda5.watch', 'Lung disease.')), /has no source/],
  ['enoughCountries', '29 countries', (d) => delete d.regions.NL, /Only 29 countries/],
  ['countryCodes', 'a code of no country', (d) => (d.regions.QX = d.regions.NL), /No country has this code/],
  ['countryCodes', 'a reserved code', (d) => (d.regions.ZZ = d.regions.NL), /No country has this code/],
  ['countryCodes', 'a code in lower case', (d) => (d.regions.nl = d.regions.NL), /No country has this code/],
  ['numbersHaveSources', 'a number with a hyphen', (d) => (d.regions.NL.emergency.number = '1-12'), /must be digits/],
  ['numbersHaveSources', 'a number with blanks', (d) => (d.regions.NL.emergency.number = '13 11 26'), null],
  ['numbersHaveSources', 'a number without a source', (d) => delete d.regions.NL.emergency.source, /needs a source/],
  ['numbersHaveSources', 'a source over http', (d) => (d.regions.NL.emergency.source.url = 'http://example.org/'), /https address/],
  ['numbersHaveSources', 'an unknown service', (d) => (d.regions.NL.police = d.regions.NL.emergency), /not one of/],
  ['numbersHaveSources', 'a country without a number', (d) => (d.regions.NL = {}), /no number/],
  ['keysStay', 'a key that is gone', (d) => d.keys['diet-card'].push('old-dish'), /public but gone/],
  ['keysStay', 'a section that is gone', (d) => (d.keys.faq = ['x']), /public but gone/],
  ['keysStay', 'a wrong alias', (d) => (d.keys['diet-card'].push('old-dish'), (d.keys.aliases = {'diet-card': {'old-dish': 'x'}})), /alias “x” is not in the content/],
  ['keysStay', 'a key with an alias', (d) => (d.keys['diet-card'].push('old-dish'), (d.keys.aliases = {'diet-card': {'old-dish': 'avoid-raw-meat'}})), null],
  ['keysAreListed', 'a new key', (d) => (d.keys['diet-card'] = []), /New keys: avoid-raw-meat/],
  ['unsourcedListIsCurrent', 'a warning that is not listed', (d) => (d.accepted = []), /not listed/],
  ['unsourcedListIsCurrent', 'a sign that lost its source', (d) => (fever(d).sign = claim('red-flags.fever.sign', 'Fever.')), /not listed/],
  ['unsourcedListIsCurrent', 'a warning in other words', (d) => (medicine(d).warnings[0].text.text = 'It can kill.'), /words changed/],
  ['unsourcedListIsCurrent', 'an entry for something sourced', (d) => (medicine(d).warnings[0] = claim('drug-sheet.methotrexate.warnings.1', 'It can harm.', 'one-source')), /out of date/],
  ['gradesUnderLimit', 'hard words', (d) => (dish(d).why.text.text = 'Immunological complications necessitate hospitalisation.'), /the limit 6/],
  ['levelsHold', 'a section without a level', (d) => delete d.levels['diet-card'], /no recorded level/],
  ['levelsHold', 'a grade above the recorded one', (d) => (d.levels['diet-card'].grade = 0.1), /rose from 0\.1/],
  ['levelsHold', 'a share below the recorded one', (d) => (d.levels['diet-card'].sourced = 0.9), /fell from 0\.9/],
];

describe('rules', () => {
  test('the fixture keeps every rule', () => {
    assert.deepEqual(problemsIn(contentWith()), []);
  });

  for (const [name, what, change, says] of table) {
    test(`${name} ${says ? 'refuses' : 'allows'} ${what}`, () => {
      const problems = rules[name](contentWith(change)).map(({file, id, text, message}) =>
        [file, id, text, message].join(' '),
      );
      if (says) assert.match(problems.join('\n'), says);
      else assert.deepEqual(problems, []);
    });
  }

  test('every rule has a case that it refuses', () => {
    /** @type {Set<string>} */
    const refused = new Set(table.flatMap(([name, , , says]) => (says ? [name] : [])));
    assert.deepEqual(
      Object.keys(rules).filter((name) => !refused.has(name)),
      [],
    );
  });

  test('a long sentence outside the plainest sections is only a warning', () => {
    const content = contentWith((d) => (medicine(d).warnings[0].text.text = words(21)));
    assert.deepEqual(
      rules.shortSentences(content).map(({warning}) => warning),
      [true],
    );
  });

  test('missing regions are only a warning', () => {
    const content = contentWith((d) => delete d.regions);
    const problems = [rules.enoughCountries, rules.countryCodes, rules.numbersHaveSources].flatMap((rule) =>
      rule(content),
    );
    assert.deepEqual(
      problems.map(({warning}) => warning),
      [true],
    );
  });
});

describe('lists', () => {
  test('new keys are added at the end and no key is removed', () => {
    const {'diet-card': keys, aliases} = withNewKeys(
      contentWith((d) => {
        d.keys['diet-card'] = ['old-dish'];
        d.keys.aliases = {'diet-card': {'old-dish': 'avoid-raw-meat'}};
      }),
    );
    assert.deepEqual(keys, ['old-dish', 'avoid-raw-meat']);
    assert.deepEqual(aliases, {'diet-card': {'old-dish': 'avoid-raw-meat'}});
  });

  test('an acceptance stays while the words stay', () => {
    const accept = (/** @type {any} */ d) => (d.accepted[0].acceptedBy = 'Dr A');
    assert.equal(updatedUnsourced(contentWith(accept))[0]?.acceptedBy, 'Dr A');
    const reworded = (/** @type {any} */ d) => (accept(d), (medicine(d).warnings[0].text.text = 'It can kill.'));
    assert.equal(updatedUnsourced(contentWith(reworded))[0]?.acceptedBy, null);
    assert.deepEqual(unsourcedListIsCurrent(contentWith(accept)), []);
  });

  test('a release waits until each unsourced warning is accepted', () => {
    assert.match(unsourcedIsAccepted(contentWith())[0]?.message ?? '', /Nobody has accepted/);
    assert.deepEqual(unsourcedIsAccepted(contentWith((d) => (d.accepted[0].acceptedBy = 'Dr A'))), []);
    assert.equal(unsourcedIsAccepted(contentWith((d) => (d.accepted[0].acceptedBy = ' '))).length, 1);
  });

  test('recorded levels only get better', () => {
    const levels = improvedLevels(
      contentWith((d) => {
        d.levels['diet-card'] = {grade: 0.1, sourced: 0.9};
        d.levels['drug-sheet'] = {grade: 99, sourced: 0};
      }),
    );
    assert.deepEqual(levels['diet-card'], {grade: 0.1, sourced: 0.9});
    assert.ok((levels['drug-sheet']?.grade ?? 99) < 10);
    assert.equal(levels['drug-sheet']?.sourced, 0.75);
  });
});

describe('abbreviations', () => {
  const glossary = new Set(['PET-CT', 'RP-ILD', 'Jo-1']);

  test('capitals and figures make an abbreviation, names of countries do not', () => {
    const text = 'MxA, CoQ10, anti-Jo-1, B19, Fc and NSAIDs. A US team, T cells, Call, 38 °C.';
    assert.deepEqual(
      [...abbreviationsIn(text, glossary)],
      ['MxA', 'CoQ10', 'Jo-1', 'B19', 'Fc', 'NSAIDs'.slice(0, -1)],
    );
  });

  test('a word with hyphens is one only where the glossary has it as one', () => {
    assert.deepEqual([...abbreviationsIn('PET-CT and anti-RP-ILD', glossary)], ['PET-CT', 'RP-ILD']);
    assert.deepEqual([...abbreviationsIn('HRCT-MRI and HLA-B', glossary)], ['HRCT', 'MRI', 'HLA']);
  });

  test('brackets explain when they hold the abbreviation itself or words after it', () => {
    for (const text of [
      'interstitial lung disease (ILD)',
      'inflamed lungs (interstitial lung disease, ILD)',
      'a lung disease (called ILD)',
      'lung diseases (ILD and PJP)',
      'lung diseases (PJP and ILD)',
      'lung disease (ILD, a scarring)',
      'ILD (inflamed lungs)',
      'ILD tests (for the lungs)',
      'ILD or B19 (both of the lungs)',
    ])
      assert.ok(explains(text, 'ILD'), text);
    for (const text of [
      'ILD',
      'a disease (anti-ILD type)',
      'care (against PJP and ILD signs)',
      '(ILD)',
      'ILD (2 of 3)',
      'RP-ILD, lungs',
      'ILD, a disease',
    ])
      assert.ok(!explains(text, 'ILD'), text);
  });
});

describe('dates', () => {
  test('a release waits for a section that is overdue, or checked in the future', () => {
    assert.deepEqual(notOverdue(contentWith(), '2026-12-01'), []);
    assert.match(notOverdue(contentWith(), '2027-05-23')[0]?.message ?? '', /due on 2027-05-22/);
    assert.match(notOverdue(contentWith(), '2026-11-21')[0]?.message ?? '', /has not come yet/);
  });

  test('the weekly look warns of a date for 30 days, and fails once it has passed', () => {
    /** @param {string} today */
    const on = (today) => reviewDates(contentWith(), today).filter(({id}) => id === 'red-flags');
    assert.deepEqual(on('2027-04-21'), []);
    for (const [today, words] of /** @type {const} */ ([
      ['2027-04-22', /due on 2027-05-22, in 30 days/],
      ['2027-05-21', /tomorrow/],
      ['2027-05-22', /today/],
    ])) {
      assert.equal(on(today).length, 1);
      assert.equal(on(today)[0]?.warning, true);
      assert.match(on(today)[0]?.message ?? '', words);
    }
    assert.deepEqual(
      on('2027-05-23').map(({warning, message}) => [warning, message]),
      [[undefined, 'The check was due on 2027-05-22. Check the section, then set both dates.']],
    );
  });

  test('the scheduled job runs that look, and none of its failures gets lost', () => {
    const job = readFileSync(resolve(root, '.github/workflows/review-dates.yml'), 'utf8');
    assert.match(job, /^ +- cron: '[\d*]+ [\d*]+ \* \* \d'$/m);
    assert.match(job, /run: npm run --silent content -- review-dates/);
    assert.match(job, /shell: bash/);
    const {stdout} = spawnSync(process.execPath, [resolve(root, 'tools/content/cli.js'), '--help'], {encoding: 'utf8'});
    assert.match(stdout, /^ +review-dates /m);
  });
});

describe('reading', () => {
  test('a text splits at full stops but not inside numbers', () => {
    assert.deepEqual(sentencesOf('It is 38.5 °C. Call now. “Why?” So.'), [
      'It is 38.5 °C.',
      'Call now.',
      '“Why?”',
      'So.',
    ]);
    assert.deepEqual(sentencesOf('no full stop'), ['no full stop']);
  });

  test('a term counts as one word, in the plural and with any apostrophe too', () => {
    const replace = termReplacer(['biopsy', 'muscle biopsy', 'Gottron’s sign']);
    assert.equal(replace("Muscle biopsies, Gottron's sign, biopsy."), 'doctor, doctor, doctor.');
    assert.equal(replace('autobiopsy'), 'autobiopsy');
    assert.equal(termReplacer(['MDA5'])('anti-MDA5 disease'), 'doctor disease');
  });

  test('the grade is the mean of both formulas', () => {
    const {kincaid, smog, grade} = gradeOf(['The cat sat on the mat.'], []);
    assert.equal(kincaid.toFixed(2), '-1.45');
    assert.equal(smog.toFixed(2), '3.13');
    assert.equal(grade, (kincaid + smog) / 2);
  });

  test('terms make a text easier and numbers never count as nothing', () => {
    const sentences = ['Methotrexate is 38.5 percent.'];
    assert.ok(gradeOf(sentences, ['methotrexate']).grade < gradeOf(sentences, []).grade);
  });

  test('headings and the numbered form of a call do not count', () => {
    const flags = contentWith().sections.find(({name}) => name === 'red-flags');
    assert.ok(flags);
    const ids = countedSentences(flags).map(({id}) => id);
    assert.ok(ids.includes('red-flags.same-day.action'));
    assert.ok(ids.includes('red-flags.fever.sign'));
    assert.ok(!ids.includes('red-flags.same-day.with-number'));
    assert.ok(!ids.includes('red-flags.same-day.heading'));
  });

  test('the report counts items, claims and labels', () => {
    const content = contentWith();
    const [diet] = content.sections.map((part) => measure(part, []));
    assert.deepEqual(
      [diet?.items, diet?.claims, diet?.sourced, diet?.practice, diet?.editorial, diet?.share, diet?.needClinician],
      [1, 4, 2, 2, 0, 0.5, 1],
    );
    assert.match(reportOf(content), /diet-card +1 +4 +2 +2 +0 +50\.0 % +1/);
    assert.match(reportOf(content), /mean of the Flesch-Kincaid grade and SMOG/);
  });
});

describe('command line', () => {
  /** @type {string} a copy of the tools with a compiled content of its own */
  let home;
  before(() => {
    home = mkdtempSync(resolve(tmpdir(), 'content-'));
    for (const folder of ['tools/lib', 'tools/content', 'tools/i18n'])
      cpSync(resolve(root, folder), resolve(home, folder), {recursive: true});
    symlinkSync(resolve(root, 'node_modules'), resolve(home, 'node_modules'));
    write('package.json', '{"type": "module"}');
    write('content/evidence.json', JSON.stringify({...draft().evidence, items: []}));
    mkdirSync(resolve(home, 'locales'));
    for (const name of ['common', 'references', 'disclaimer']) write(`content/${name}.ts`, '');
  });
  after(() => rmSync(home, {recursive: true}));

  /** @param {string} path @param {string} text */
  const write = (path, text) => {
    mkdirSync(dirname(resolve(home, path)), {recursive: true});
    writeFileSync(resolve(home, path), text);
  };
  /** @param {string[]} call */
  const run = (...call) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['tools/content/cli.js', ...call], {
      cwd: home,
      encoding: 'utf8',
    });
    return {status, stdout, stderr};
  };
  /** @param {string} text what the disclaimer says */
  const compile = (text) => {
    write(
      '.build/content/common.js',
      `export const common = (msg) => ({base: {print: msg('Print', {id: 'common.base.print', desc: '0010 Button'})}});`,
    );
    write(
      '.build/content/references.js',
      `export const references = {};
      export const referencesSection = (msg) => ({
        section: 'references', version: '1.0.0', lastChecked: '2026-11-22', nextReview: '2027-05-22', reviewedBy: null,
        title: msg('Sources', {id: 'references.title', desc: '0010 Title'}),
        message: {text: msg('Our sources.', {id: 'references.message.text', desc: '0020 Message'}), label: 'editorial'},
        lead: [],
      });`,
    );
    write(
      '.build/content/disclaimer.js',
      `export const disclaimer = (msg) => ({
        section: 'disclaimer', version: '1.0.0', lastChecked: '2026-11-22', nextReview: '2027-05-22', reviewedBy: null,
        title: msg('About', {id: 'disclaimer.title', desc: '0010 Title'}),
        message: {text: msg(${JSON.stringify(text)}, {id: 'disclaimer.message.text', desc: '0020 Message'}), label: 'editorial'},
        lead: [],
        notes: [],
      });`,
    );
  };

  test('a bad call gets the help and exit code 2', () => {
    for (const call of [[], ['chekc'], ['check', 'more'], ['toString']]) {
      const {status, stderr} = run(...call);
      assert.equal(status, 2);
      assert.match(stderr, /Usage: npm run content/);
    }
  });

  test('content that is not compiled is a problem that says how to compile it', () => {
    const {status, stderr} = run('check');
    assert.equal(status, 1);
    assert.match(stderr, /content\/disclaimer\.ts[\s\S]*not compiled[\s\S]*tools\/compile\.js/);
  });

  test('check passes once the lists are written', () => {
    compile('Ask your team.');
    assert.equal(run('check').status, 1);
    for (const call of [['keys'], ['unsourced'], ['report', '--write'], ['docs', '--write']])
      assert.equal(run(...call).status, 0);
    const {status, stdout} = run('check');
    assert.equal(status, 0);
    assert.match(stdout, /Sections in order: 2\./);
    assert.deepEqual(JSON.parse(readFileSync(resolve(home, 'content/keys.json'), 'utf8')), {
      disclaimer: [],
      references: [],
      aliases: {},
    });
    assert.equal(run('release-check').status, 0);
  });

  test('a broken rule fails with the file, the id, the text and what to do', () => {
    compile('Ask your team!');
    const {status, stderr} = run('check');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /content\/disclaimer\.ts {2}disclaimer\.message\.text\n {2}“Ask your team!”\n.*End with a full stop/,
    );
    assert.match(stderr, /2 problems\./);
  });

  test('pages for clinicians that are out of date fail, and say how to write them', () => {
    compile('Ask your own team.');
    for (const call of [['check'], ['docs']]) {
      const {status, stderr} = run(...call);
      assert.equal(status, 1);
      assert.match(stderr, /docs\/content\/needs-clinical-check\.md[\s\S]*content -- docs --write/);
    }
    assert.equal(run('docs', '--write').status, 0);
    assert.equal(run('docs').status, 0);
  });

  test('a file that throws is a problem, not a crash', () => {
    write('.build/content/disclaimer.js', 'export const other = 1;');
    const {status, stderr} = run('report');
    assert.equal(status, 1);
    assert.match(stderr, /content\/disclaimer\.ts[\s\S]*must export a function named disclaimer/);
  });
});
