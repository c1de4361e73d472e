import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync, mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {elementNames} from '../../tools/generate.js';
import {scorecardFiles, stale} from '../../tools/scorecard.js';
import {scorecardOf} from '../../tools/scorecard/derive.js';
import {readFacts} from '../../tools/scorecard/facts.js';
import {markdownOf} from '../../tools/scorecard/markdown.js';
import {blocksOf, subjects} from '../../tools/scorecard/page.js';

/**
 * @typedef {import('../../tools/scorecard/facts.js').Facts} Facts
 * @typedef {import('../../tools/scorecard/facts.js').Item} Item
 * @typedef {import('../../tools/scorecard/facts.js').Card} Card
 * @typedef {import('../../tools/scorecard/measure.js').View} View
 */

/** @param {Partial<View>} [more] @returns {View} */
const view = (more) => ({violations: {}, undecided: {}, texts: 9, contrast: 7, urgent: null, ...more});

/** One widget in two languages, measured, with one card. @param {Partial<Facts>} [more] @returns {Facts} */
const facts = (more) => ({
  sections: {
    flags: {
      version: 'now',
      reading: {grade: 5.4, kincaid: 5, smog: 5.8, limit: 6},
      claims: {number: 3, sourced: 2, practice: 1, editorial: 0},
      needClinician: 1,
      reviewedBy: null,
      lastChecked: '2026-11-22',
      nextReview: '2027-05-22',
    },
  },
  widgets: [{name: 'flags', section: 'flags', chunks: ['el/flags'], code: 'c', words: {en: 'e', es: 's'}, markup: ''}],
  locales: ['en', 'es'],
  states: {es: {flags: ['machine', 'stale', 'reviewed']}},
  sizes: {loader: 1024, runtime: 1024, 'el/flags': 2048, 'content/en/flags': 512, 'content/es/flags': 1024},
  secondReadings: {},
  unsourced: {listed: 2, open: 1},
  measured: {
    measuredOn: '2026-11-23',
    browser: 'Chromium 1',
    axe: '4',
    width: 360,
    widgets: {
      flags: {
        code: 'c',
        looks: {
          en: {words: 'e', light: view(), dark: view({contrast: 6.5, urgent: 8})},
          es: {words: 's', light: view({violations: {'color-contrast': 2}, contrast: 3.2}), dark: view({urgent: 5})},
        },
      },
    },
  },
  handScored: {
    scoredOn: '2026-11-22',
    scoredBy: 'the makers',
    clinician: false,
    language: 'en',
    notes: [],
    method: [],
    contentVersions: {flags: 'now'},
    aims: {Index: {percent: 90}},
    cards: [
      {
        instrument: 'Index',
        subject: 'flags',
        items: [{number: 1, what: 'Plain', score: 1, max: 1, reason: 'It is plain.'}],
        totals: {points: 1, of: 1, percent: 100},
      },
    ],
    missed: [],
    unknown: ['No patient has tried it.'],
  },
  ...more,
});

/** What the page says, of small facts. @param {Partial<Facts>} [more] */
const pageOf = (more) => markdownOf(blocksOf(scorecardOf(facts(more))));

/** The cells of the row with this name in the table under a heading, by the heads of their columns. @param {string} page @param {string} heading @param {string} name */
const row = (page, heading, name) => {
  const part = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  const lines = part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const cells = lines.find(([first]) => first === name) ?? assert.fail(`${heading} has no row ${name}`);
  return Object.fromEntries((lines[0] ?? []).map((head, at) => [head, cells[at]]));
};

describe('what the scorecard says of small facts', () => {
  it('has the figures of a widget', () => {
    assert.deepEqual(row(pageOf(), 'Widgets\n', 'dm-flags'), {
      Widget: 'dm-flags',
      'Code, KB': '2.0',
      'English words, KB': '0.5',
      'Reading grade': '5.4',
      Claims: '3',
      Labelled: '100 %',
      Sourced: '66.6 %',
      'Reviewed by a clinician': 'no',
      'Next check': '2027-05-22',
      'axe: violations': '2',
      'axe: undecided': '0',
      'Lowest contrast': '3.2',
      'The same, urgent parts': '5.0',
    });
  });

  it('calls nothing reviewed that nobody signed, and names who did', () => {
    assert.match(pageOf(), /reviewed none of the 1 section in English and none of the 1 translation,/);
    const {flags} = facts().sections;
    const page = pageOf({
      sections: {flags: {.../** @type {any} */ (flags), reviewedBy: {name: 'Dr Ana Ruiz', on: '2027-01-02'}}},
    });
    assert.match(page, /reviewed 1 of the 1 section in English/);
    assert.equal(row(page, 'Widgets\n', 'dm-flags')['Reviewed by a clinician'], 'Dr Ana Ruiz, 2027-01-02');
  });

  it('names the rules that axe found broken, and where', () => {
    assert.match(pageOf(), /^- axe, broken rules: color-contrast \(dm-flags\)\.$/m);
  });

  it('says that a claim without a label is not labelled', () => {
    const {flags} = facts().sections;
    const claims = {number: 3, sourced: 1, practice: 1, editorial: 0};
    const page = pageOf({sections: {flags: {.../** @type {any} */ (flags), claims}}});
    assert.equal(row(page, 'Widgets\n', 'dm-flags')['Labelled'], '66.6 %');
  });

  it('says “unknown” where nobody measured, and never a good figure', () => {
    const page = pageOf({measured: undefined, sizes: {}});
    const cells = row(page, 'Widgets\n', 'dm-flags');
    for (const name of ['Code, KB', 'English words, KB', 'axe: violations', 'axe: undecided', 'Lowest contrast'])
      assert.equal(cells[name], 'unknown', name);
    assert.equal(cells['The same, urgent parts'], 'unknown');
    assert.match(page, /Nobody has measured accessibility and contrast yet/);
    assert.deepEqual(row(page, 'Widgets in each language\n', 'dm-flags'), {
      Widget: 'dm-flags',
      en: 'unknown, axe unknown',
      es: 'unknown, 66 % translated, axe unknown',
    });
  });

  it('says how many views are unknown when only some were measured', () => {
    const {measured} = facts();
    delete measured?.widgets['flags']?.looks['es'];
    const cells = row(pageOf({measured}), 'Widgets\n', 'dm-flags');
    assert.equal(cells['axe: violations'], '0 (2 of 4 views unknown)');
  });

  it('says “not applicable” where there is nothing to measure', () => {
    const {flags} = facts().sections;
    const claims = {number: 0, sourced: 0, practice: 0, editorial: 0};
    const cells = row(
      pageOf({sections: {flags: {.../** @type {any} */ (flags), reading: null, claims}}}),
      'Widgets\n',
      'dm-flags',
    );
    assert.equal(cells['Reading grade'], 'not applicable');
    assert.equal(cells['Labelled'], 'not applicable');
    assert.equal(cells['Sourced'], 'not applicable');
  });

  it('marks what was measured on an earlier build', () => {
    assert.doesNotMatch(pageOf(), /earlier build/);
    const [widget] = facts().widgets;
    const page = pageOf({widgets: [{.../** @type {any} */ (widget), code: 'other'}]});
    assert.match(page, /Measured on an earlier build/);
    assert.equal(row(page, 'Widgets\n', 'dm-flags')['axe: violations'], '2 †');
  });

  it('marks the one language whose words changed since', () => {
    const [widget] = facts().widgets;
    const page = pageOf({widgets: [{.../** @type {any} */ (widget), words: {en: 'e', es: 'other'}}]});
    assert.match(page, /have changed in/);
    assert.deepEqual(row(page, 'Widgets in each language\n', 'dm-flags'), {
      Widget: 'dm-flags',
      en: '0.5',
      es: '1.0, 66 % translated, axe 2, †',
    });
  });

  it('counts the texts of a language, and rounds down', () => {
    assert.deepEqual(row(pageOf(), 'Languages\n', 'Spanish (es)'), {
      Language: 'Spanish (es)',
      Texts: '3',
      Translated: '66 %',
      Missing: '0',
      Stale: '1',
      Status: 'machine',
      'Reviewed by a clinician': '1',
      'Second reading': 'nobody',
    });
  });

  it('says so in the totals, at the card and above when a text changed since it was scored', () => {
    assert.doesNotMatch(pageOf(), /earlier text/i);
    const {handScored} = facts();
    const page = pageOf({handScored: {...handScored, contentVersions: {flags: 'then'}}});
    assert.match(
      page,
      /^> \*\*Scored on an earlier text\. Of the 1 sections .* 1 have changed since 2026-11-22: flags/m,
    );
    assert.match(page, /^> \*\*Scored on an earlier text\. .*flags \(scored then, now now\)/m);
    assert.match(page, /^\| Index: flags .* EARLIER TEXT in 1 section \|$/m);
  });

  it('counts a section of the guide that changed against the guide', () => {
    const {handScored} = facts();
    const [card] = handScored.cards;
    const page = pageOf({
      handScored: {
        ...handScored,
        contentVersions: {flags: 'then'},
        cards: [{.../** @type {any} */ (card), subject: 'guide'}],
      },
    });
    assert.match(page, /^\| Index: the guide .* EARLIER TEXT/m);
  });

  it('lists what nobody has done', () => {
    assert.match(pageOf(), /^- No patient has tried it\.$/m);
  });
});

describe('the published scorecard', () => {
  /** @type {Record<string, string>} */
  let files;
  /** @type {import('../../tools/scorecard/derive.js').Scorecard} */
  let scorecard;
  /** @type {string} */
  let page;

  before(async () => {
    files = await scorecardFiles();
    page = files['docs/scorecard.md'] ?? '';
    scorecard = JSON.parse(files['docs/scorecard.json'] ?? '');
  });

  it('is what the repository says today', () => {
    assert.deepEqual(stale(files), [], 'Run “npm run scorecard -- --write”.');
  });

  it('is found to be out of date when a word of it was changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scorecard-'));
    try {
      mkdirSync(join(folder, 'docs'));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      assert.deepEqual(stale(files, folder), []);
      writeFileSync(join(folder, 'docs/scorecard.md'), page.replace('unknown', 'good'));
      assert.deepEqual(stale(files, folder), ['docs/scorecard.md']);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('has every widget but the one that shows nothing, and every language', () => {
    assert.deepEqual(
      scorecard.widgets.map(({tag}) => tag),
      elementNames()
        .filter((name) => name !== 'locale')
        .map((name) => `dm-${name}`),
    );
    assert.deepEqual(scorecard.languages.map(({locale}) => locale).sort(), [
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'hi',
      'pt-BR',
      'zh-Hans',
    ]);
  });

  it('leaves no cell empty', () => {
    const empty = page.split('\n').filter((line) => line.startsWith('|') && /\|\s+\|/.test(line));
    assert.deepEqual(empty, []);
  });
});

describe('the hand scores', async () => {
  const {handScored} = await readFacts();

  /** @param {number} from @param {number} to @param {number[]} [without] */
  const numbers = (from, to, without = []) =>
    Array.from({length: to - from + 1}, (_, index) => from + index).filter((number) => !without.includes(number));

  /** @type {Record<string, number[]>} */
  const asked = {
    'PEMAT-P understandability': numbers(1, 19, [13, 14]),
    'PEMAT-P actionability': numbers(20, 26),
    'CDC Clear Communication Index': numbers(1, 20),
    DISCERN: numbers(1, 16),
  };

  /** @param {Item[]} items @param {'score' | 'max'} field */
  const sum = (items, field) => items.reduce((all, item) => (item.score == null ? all : all + Number(item[field])), 0);

  /** @param {Card} card */
  const totalsOf = ({instrument, items}) => {
    const points = sum(items, 'score');
    const of = sum(items, 'max');
    if (instrument !== 'DISCERN') return {points, of, percent: Math.round((points / of) * 100)};
    const overall = items.find(({number}) => number === 16)?.score ?? 0;
    return {questions1to15: points - overall, overall, points, of};
  };

  it('say who scored, and that it was no clinician', () => {
    const page = markdownOf(blocksOf(scorecardOf(facts({handScored}))));
    assert.equal(handScored.clinician, false);
    assert.ok(
      page.includes(
        `Scored by the makers on ${handScored.scoredOn}, not by a clinician and not by patients. English only.`,
      ),
    );
  });

  it('have every card that is promised, and no other', () => {
    const found = handScored.cards.map(({instrument, subject}) => `${instrument}: ${subject}`).sort();
    const promised = Object.entries({
      'PEMAT-P understandability': ['guide', 'red-flags', 'diet-card', 'drug-sheet'],
      'PEMAT-P actionability': ['guide', 'red-flags', 'diet-card', 'drug-sheet'],
      'CDC Clear Communication Index': ['red-flags', 'drug-sheet', 'guide'],
      DISCERN: ['guide', 'drug-sheet'],
    }).flatMap(([instrument, names]) => names.map((name) => `${instrument}: ${name}`));
    assert.deepEqual(found, promised.sort());
  });

  it('say of each aim that is missed why, and of its failed items, and of no other', () => {
    const {cards} = scorecardOf(facts({handScored})).handScored;
    const missed = cards.filter(({reached}) => !reached).map(({instrument, subject}) => `${instrument}: ${subject}`);
    assert.deepEqual(
      handScored.missed.map(({instrument, subject}) => `${instrument}: ${subject}`).sort(),
      missed.sort(),
    );
    for (const {instrument, subject, items: listed} of handScored.missed) {
      const card = cards.find((each) => each.instrument === instrument && each.subject === subject);
      const failed = card?.items.filter(({score}) => score === 0).map(({number}) => number);
      assert.deepEqual(listed, failed, `${instrument}: ${subject}`);
    }
  });

  for (const card of handScored.cards)
    describe(`${card.instrument}: ${card.subject}`, () => {
      it('score every item once, each with a reason', () => {
        assert.ok(subjects[card.subject], 'its name');
        assert.deepEqual(
          card.items.map(({number}) => number),
          asked[card.instrument],
        );
        const [least, most] = card.instrument === 'DISCERN' ? [1, 5] : [0, 1];
        for (const {number, what, score, max, notApplicable, reason} of card.items) {
          assert.ok(what, `${number}: what is asked`);
          assert.ok(reason.split(' ').length > 2, `${number}: reason`);
          assert.equal(max, most, `${number}: max`);
          assert.equal(score === null, notApplicable === true, `${number}: not applicable`);
          if (score !== null) assert.ok(Number.isInteger(score) && score >= least && score <= most, `${number}: score`);
        }
      });

      it('add up', () => {
        assert.deepEqual(card.totals, totalsOf(card));
      });
    });
});
