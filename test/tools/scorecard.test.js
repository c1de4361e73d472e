import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/**
 * @typedef {{number: number, what: string, score: number | null, max: number, notApplicable?: true, reason: string, depends?: string}} Item
 * @typedef {{points: number, of: number, percent?: number, questions1to15?: number, overall?: number}} Totals
 * @typedef {{instrument: string, subject: string, items: Item[], totals: Totals}} Card
 */

/** @param {string} name */
const read = (name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** @type {{scoredOn: string, clinician: boolean, contentVersions: Record<string, string>, aims: Record<string, {percent?: number, points?: number}>, cards: Card[]}} */
const scorecard = JSON.parse(read('scorecard.json'));
const page = read('scorecard.md');
const {cards} = scorecard;

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

/** @type {Record<string, string>} */
const subjects = {
  guide: 'the guide',
  'red-flags': 'red flags',
  'diet-card': 'diet card',
  'drug-sheet': 'medicines',
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

/** @param {Totals} totals */
const said = ({points, of, percent, questions1to15, overall}) =>
  percent == null
    ? `${points} of ${of} (questions 1 to 15: ${questions1to15} of 75; overall: ${overall} of 5)`
    : `${points} of ${of}, ${percent} %`;

/** The part of the page on one card. @param {Card} card */
const partOf = ({instrument, subject}) =>
  page.split(/^## /m).find((part) => part.startsWith(`${instrument}: ${subjects[subject]}\n`)) ?? '';

describe('scorecard', () => {
  it('says at its top who scored it, when, and who did not', () => {
    const top = page.slice(0, page.indexOf('## '));
    assert.equal(scorecard.clinician, false);
    for (const words of [`by the makers on ${scorecard.scoredOn}`, 'not by a clinician', 'English only', 'versions'])
      assert.ok(top.includes(words), words);
    for (const [section, version] of Object.entries(scorecard.contentVersions))
      assert.ok(page.includes(`${section} \`${version}\``), section);
  });

  it('has every card that is promised, and no other', () => {
    const found = cards.map(({instrument, subject}) => `${instrument}: ${subject}`).sort();
    const promised = Object.entries({
      'PEMAT-P understandability': ['guide', 'red-flags', 'diet-card', 'drug-sheet'],
      'PEMAT-P actionability': ['guide', 'red-flags', 'diet-card', 'drug-sheet'],
      'CDC Clear Communication Index': ['red-flags', 'drug-sheet', 'guide'],
      DISCERN: ['guide', 'drug-sheet'],
    }).flatMap(([instrument, names]) => names.map((name) => `${instrument}: ${name}`));
    assert.deepEqual(found, promised.sort());
  });

  for (const card of cards)
    describe(`${card.instrument}: ${card.subject}`, () => {
      it('scores every item once, each with a reason', () => {
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

      it('adds up', () => {
        assert.deepEqual(card.totals, totalsOf(card));
      });

      it('stands on the page with the same scores, reasons and totals', () => {
        const part = partOf(card);
        const lines = part.split('\n').filter((line) => line.startsWith('- '));
        assert.equal(lines.length, card.items.length);
        for (const [index, {number, what, score, max, reason, depends}] of card.items.entries()) {
          const points = score === null ? 'not applicable' : `${score} of ${max}`;
          assert.equal(
            lines[index],
            `- ${number}, ${what[0]?.toLowerCase()}${what.slice(1)}: **${points}**. ${reason}${depends ? ` (Depends on ${depends}.)` : ''}`,
          );
        }
        assert.ok(part.includes(`Total: **${said(card.totals)}**`));
      });

      it('stands in the table of totals with its verdict', () => {
        const aim = scorecard.aims[card.instrument];
        const reached =
          aim?.points == null ? Number(card.totals.percent) >= Number(aim?.percent) : card.totals.points >= aim.points;
        const row = [
          card.instrument,
          subjects[card.subject],
          said(card.totals),
          aim?.points == null ? `${aim?.percent} %` : `${aim.points} of 80`,
          reached ? 'reached' : 'missed',
        ];
        const rows = page
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) =>
            line
              .split('|')
              .slice(1, -1)
              .map((cell) => cell.trim()),
          );
        assert.ok(
          rows.some((cells) => cells.join('|') === row.join('|')),
          row.join(' | '),
        );
      });
    });
});
