/** What docs/performance.md says of its samples, and that no page wins by saying less. The measuring itself needs an hour and a quiet machine. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import prettier from 'prettier';
import {missing, wordsOf} from '../../tools/bench/complete.js';
import {asHtml, html} from '../../tools/bench/peer-pages.js';
import {parts as carbon} from '../../tools/bench/peers/carbon/parts.js';
import {parts as nhs} from '../../tools/bench/peers/nhs/parts.js';
import {parts as webAwesome} from '../../tools/bench/peers/web-awesome/parts.js';
import {performanceGoals} from '../../tools/bench/performance-goals.js';
import {byContent, report} from '../../tools/bench/performance-report.js';

/** @typedef {import('../../tools/bench/measure.js').Sample} Sample */

const claim = (/** @type {string} */ text) => ({text, label: 'practice'});
const section = {
  title: 'When to get help',
  message: claim('Read this first.'),
  lead: [claim('A lead.')],
  tiers: [
    {
      tier: 'emergency-now',
      heading: 'Emergency',
      action: {text: 'Call now.'},
      notes: [claim('A note.')],
      items: [
        {key: 'one', sign: claim('Pain & fever < a day'), also: [claim('Also this.')], details: [claim('A detail.')]},
        {key: 'two', sign: {text: 'You faint.', refs: [1, 2]}},
      ],
    },
    {
      tier: 'soon',
      heading: 'Soon',
      action: 'Tell your team.',
      notes: [],
      items: [{key: 'three', sign: claim('Tired.')}],
    },
  ],
  ui: {
    practice: 'Usual practice',
    editorial: 'Our advice',
    sources: 'Sources',
    labels: 'What the labels say.',
    private: 'Your ticks stay here.',
    clear: 'Clear',
    cleared: 'Cleared.',
    copyLink: 'Copy link',
    copied: 'Copied.',
    disclaimer: 'General information.',
    notReviewed: 'Not reviewed.',
    checked: 'Checked on {date}.',
    code: 'Version {version}.',
  },
  dates: {lastChecked: '22 November 2026'},
  hash: 'abc',
};
const sources = [{title: 'A source', url: 'https://example.org/?a=1&b=2', year: 2024}];
/** As a browser reads it; what a library takes from an attribute, too. @param {string} page */
const read = (page) =>
  page
    .replace(/<\S+ (?:summary|title)="([^"]*)">/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe('the pages of the peers', () => {
  for (const [name, parts] of /** @type {const} */ ([
    ['Web Awesome', webAwesome],
    ['Carbon', carbon],
    ['NHS.UK frontend', nhs],
  ])) {
    it(`say all that the checklist says, and give a tick box and a link to each sign: ${name}`, () => {
      const page = asHtml(section, sources, parts);
      assert.deepEqual(missing(read(page), wordsOf(section, sources)), []);
      assert.equal(page.match(/<(?:wa-checkbox|cds-checkbox|input)\b/g)?.length, 3);
      assert.equal(page.match(/<a href="#\w+" data-link>/g)?.length, 3);
      assert.match(page, /href="https:\/\/example\.org\/\?a=1&#?\w+;b=2"/);
    });
  }

  it('are asked for every text of every sign', () => {
    const words = wordsOf(section, sources);
    const texts = [
      'Pain & fever < a day',
      'Also this.',
      'A detail.',
      'You faint.',
      'Tired.',
      'A note.',
      'A lead.',
      'Call now.',
    ];
    for (const text of [...texts, 'Tell your team.', 'A source']) assert.ok(words.includes(text), text);
  });

  it('name what a page leaves out, wherever its lines break', () => {
    const text = read(asHtml(section, sources, carbon))
      .replace('You faint.', '')
      .replace('A detail.', 'A\n  detail.');
    assert.deepEqual(missing(text, wordsOf(section, sources)), ['You faint.']);
  });

  it('hold texts as text, never as markup', () => {
    const {markup} = /** @type {{markup: string}} */ (html`<p title=${'"'}>${['<b>', html`<i>${'&'}</i>`]}</p>`);
    assert.doesNotMatch(markup, /<b>|title="""|>&</);
    assert.match(markup, /<i>.+<\/i><\/p>$/);
  });
});

/** Eight rounds. @param {(round: number) => Partial<Sample>} of @returns {Sample[]} */
const rounds = (of) => Array.from({length: 8}, (_, round) => /** @type {Sample} */ (of(round)));
const zero = {
  shift: 0,
  blocking: 0,
  bytes: 1000,
  requests: 1,
  paint: 90,
  heap: 2 ** 20,
  dom: 2 ** 20,
  nodes: 1000,
  paths: [],
};
/** @param {number} shown @param {number} cpu @param {Partial<Sample>} [other] */
const page = (shown, cpu, other) =>
  // A slow round is slow for all.
  rounds((round) => ({
    ...zero,
    shown: shown * (1 + round),
    ticked: shown / 2,
    cleared: shown,
    cpu: cpu * (1 + round),
    cpuShown: cpu,
    ...other,
  }));
const lists = {
  limit: {name: 'limit', what: 'plain HTML', path: '/limit.html'},
  floor: {name: 'floor', what: 'smallest', path: '/floor.html'},
  limitInline: {name: 'limit, inline', what: 'with styles', path: '/limit-inline.html'},
  preload: {name: 'tag, hints', what: 'with hints', path: '/preload.html'},
  static: {name: 'static', what: 'with text', path: '/static.html'},
  staticInline: {name: 'static, inline', what: 'with text and styles', path: '/static-inline.html'},
  Other: {name: 'Other, script', what: 'another', path: '/other.html', peer: 'Other'},
  Html: {name: 'Other, HTML', what: 'another', path: '/html.html', peer: 'Other'},
};
/** @type {Record<string, Sample[]>} */
const samples = {};
for (const [id, shown, cpu, other] of /** @type {[string, number, number, Partial<Sample>?][]} */ ([
  ['limit', 100, 100],
  ['limitInline', 100, 100],
  ['floor', 100, 100],
  ['preload', 110, 140, {heap: 1.2 * 2 ** 20, nodes: 1400}],
  ['static', 100, 160],
  ['staticInline', 108, 160],
  ['tag', 100, 160],
  ['Other', 300, 140, {bytes: 500}],
  ['Html', 90, 300, {bytes: 3000}],
])) {
  for (const under of ['slow', 'slow again', 'fast', 'used', 'used again'])
    samples[`${id} ${under}`] = page(shown, cpu, other);
}
samples['static wide'] = rounds((round) => ({...zero, shift: round === 3 ? 0.01 : 0}));
samples['guide slow'] = page(100, 120);
samples['static guide slow'] = page(100, 100);
samples['guide scrolled'] = page(100, 100);

describe('the goals of the performance', () => {
  const {own, peers} = performanceGoals(samples, lists);
  const verdict = (/** @type {RegExp} */ goal) => [...own, ...peers].find((each) => goal.test(each.goal))?.verdict;

  it('compare within a round, and say what is reached and what is not', () => {
    assert.equal(verdict(/as early as static HTML \(/), 'reached');
    assert.equal(verdict(/as early as static HTML with its own/), 'not reached');
    assert.equal(verdict(/1\.2 × the smallest/), 'reached');
    assert.equal(verdict(/tag with hints: processor time/), 'reached');
    assert.equal(verdict(/guide: processor time/), 'reached');
  });

  it('read from the loads of their group what lies near its limit', () => {
    const nearer = {
      ...samples,
      'preload slow again': page(130, 140),
      'NHS.UK frontend, HTML slow again': page(90, 100),
    };
    const {own: again, peers: others} = performanceGoals(nearer, {
      ...lists,
      'NHS.UK frontend, HTML': {name: 'NHS.UK', peer: 'NHS.UK'},
    });
    assert.equal(again.find(({goal}) => /1\.2 × the smallest/.test(goal))?.verdict, 'not reached');
    assert.equal(others.find(({goal}) => /NHS.*less processor/.test(goal))?.verdict, 'not reached');
    assert.equal(others.find(({goal}) => /Other, HTML.*less processor/.test(goal))?.verdict, 'reached');
  });

  it('give the heap in megabytes above the smallest Lit element', () => {
    assert.equal(verdict(/Heap, tag with hints/), 'reached');
    assert.match(own.find(({goal}) => /Heap, tag/.test(goal))?.measured ?? '', /^\+ 0\.20 /);
  });

  it('count the nodes against the static page', () => {
    assert.equal(verdict(/Nodes, tag with hints/), 'reached');
  });

  it('let one shift in one round spoil it', () => {
    assert.equal(verdict(/Layout shift/), 'not reached');
    assert.equal(verdict(/Blocking time without a brake, checklist/), 'reached');
  });

  it('never take a measure that is not there for a good one', () => {
    const lacking = performanceGoals({}, lists);
    for (const each of [...lacking.own, ...lacking.peers]) assert.notEqual(each.verdict, 'reached', each.goal);
  });

  it('compare a peer with the tag, its text with static text, and ask for less, not for the same', () => {
    assert.equal(verdict(/^tag, hints against Other, script: fewer bytes/), 'not reached');
    assert.equal(verdict(/^tag, hints against Other, script: less processor/), 'not reached');
    assert.equal(verdict(/^tag, hints against Other, HTML: less processor/), 'reached');
    assert.equal(verdict(/^static, inline against Other, HTML: text no later/), 'not reached');
    assert.equal(verdict(/^static, inline against Other, script: text no later/), 'reached');
  });

  it('call a list usable when all of it answers, not with its first box', () => {
    assert.equal(verdict(/^tag, hints against Other, script: sooner usable/), 'reached');
    assert.equal(verdict(/^tag, hints against Other, HTML: sooner usable/), 'not reached');
  });
});

describe('the page on performance', () => {
  const elements = ['small', 'middle', 'large'];
  const more = Object.fromEntries(
    elements.map((name, at) => [`dm-${name} slow`, page(1, 1, {nodes: 1000 * (at + 1), cpu: 100 + 50 * at, all: 1})]),
  );
  const run = {
    samples: {...samples, ...more},
    lists,
    elements,
    rounds: 8,
    side: 6,
    sizes: new Map([['/static.html', 4321]]),
    notes: 'A note by hand.\n',
    where: 'on a machine',
  };

  it('draws the line of cost through the elements', () => {
    const {cpu, order} = byContent(run);
    assert.equal(cpu.median.toFixed(6), '0.050000');
    assert.deepEqual(order, elements);
  });

  it('holds every goal, the notes by hand, and tables that Markdown takes for tables', async () => {
    const text = report(run);
    const {own, peers} = performanceGoals(run.samples, lists);
    for (const {goal, verdict} of [...own, ...peers]) {
      assert.match(text, new RegExp(`\\| ${goal.replace(/[()×.*+]/g, '\\$&')} \\|.*\\| ${verdict} \\|`));
    }
    assert.match(text, /A note by hand\./);
    assert.match(text, /`static\.html` 4321/);
    const tidy = await prettier.format(text, {parser: 'markdown'});
    for (const rows of tidy.split('\n\n').filter((block) => block.startsWith('|'))) {
      assert.equal(new Set(rows.split('\n').map((row) => row.split('|').length)).size, 1, rows);
    }
  });

  it('counts the verdicts at its head', () => {
    const {own, peers} = performanceGoals(run.samples, lists);
    const reached = [...own, ...peers].filter(({verdict}) => verdict === 'reached').length;
    assert.match(report(run), new RegExp(`Of ${own.length + peers.length} goals, reached: ${reached};`));
  });

  it('names exact versions of the peers only', () => {
    const {dependencies, devDependencies} = JSON.parse(
      readFileSync(new URL('../../tools/bench/peers/package.json', import.meta.url), 'utf8'),
    );
    for (const version of Object.values({...dependencies, ...devDependencies}))
      assert.match(String(version), /^\d+\.\d+\.\d+$/);
  });
});
