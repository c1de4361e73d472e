/** Writes docs/performance.md: the goals, the tables, the growth, what remains, and how it was measured. */
import {interval, number, perInstance, valuesOf} from './derive.js';
import {counts} from './experiments.js';
import {table} from './markdown.js';
import {again, close, closeUsed, ours, performanceGoals} from './performance-goals.js';
import {estimate, median, pairedDifference, pairedRatio, slope} from './statistics.js';

/** @typedef {import('./derive.js').Metric} Metric @typedef {import('./experiments.js').Samples} Samples */
/**
 * @typedef {{
 *   samples: Samples,
 *   lists: Readonly<Record<string, {name: string, what: string, path: string, peer?: string | undefined}>>,
 *   elements: readonly string[], rounds: number, side: number, sizes: ReadonlyMap<string, number>, notes: string, where: string,
 * }} Run `side`: the rounds of what no goal is read from; `where`: the date, the browser and the machine
 */

export const languages = ['en', 'de', 'es', 'fr', 'pt-BR', 'zh-Hans', 'hi', 'ar'];

const whole = (/** @type {number} */ value) => number(value, 0);
const kilobytes = (/** @type {number} */ value) => number(value / 1024, 0);

/** @type {[Metric, string, (value: number) => string, string?][]} the last: the condition, where it is not that of the table */
const rows = [
  ['bytes', 'Bytes transferred', whole],
  ['requests', 'Requests besides the page', whole],
  ['paint', 'First contentful paint, ms', whole],
  ['shown', 'Signs show, ms', whole],
  ['ticked', 'A tick box answers, ms', whole, 'used'],
  ['cleared', 'Clear answers, too, ms', whole, 'used'],
  ['cpu', 'Processor time of the main thread, ms', whole],
  ['blocking', 'Blocking time, ms', whole],
  ['heap', 'JavaScript heap, KB', kilobytes],
  ['dom', 'Objects of the browser, KB', kilobytes],
  ['nodes', 'Nodes', whole],
  ['shift', 'Layout shift', (value) => number(value, 4)],
];
const words = (/** @type {Metric} */ metric) => rows.find(([name]) => name === metric)?.[1] ?? '';
/** @param {Metric} metric @param {number} value */
const show = (metric, value) =>
  Number.isNaN(value) ? '–' : (rows.find(([name]) => name === metric)?.[2] ?? whole)(value);

/** @param {Run} run @param {readonly string[]} ids @param {'slow' | 'fast'} under */
const medians = ({samples, lists}, ids, under) =>
  table(
    [under === 'slow' ? 'Slow 4G, processor 4 times slower' : 'No brake', ...ids.map((id) => lists[id]?.name ?? id)],
    rows
      .filter(([, , , only]) => !only || under === 'slow')
      .map(([metric, label, , only]) => [
        label,
        ...ids.map((id) => show(metric, median(valuesOf(samples, `${id} ${only ?? under}`, metric)))),
      ]),
  );

/** Ours divided by theirs. @param {Run} run */
const againstPeers = ({samples, lists}) => {
  /** @type {[Metric, string][]} */
  const metrics = [
    ['bytes', 'slow'],
    ['shown', 'slow'],
    ['ticked', 'used'],
    ['cleared', 'used'],
    ['cpu', 'slow'],
    ['cpu', 'fast'],
    ['heap', 'fast'],
    ['nodes', 'fast'],
  ];
  const peers = Object.entries(lists).filter(([, {peer}]) => peer);
  return table(
    [
      'Ours ÷ theirs',
      ...metrics.map(([metric, under]) => words(metric).replace(/, \w+$/, '') + (metric === 'cpu' ? `, ${under}` : '')),
    ],
    Object.values(ours).flatMap((one) =>
      peers.map(([id, list]) => [
        `${lists[one]?.name} ÷ ${list.name}`,
        ...metrics.map(([metric, under]) =>
          interval(
            pairedRatio(valuesOf(samples, `${one} ${under}`, metric), valuesOf(samples, `${id} ${under}`, metric)),
          ),
        ),
      ]),
    ),
  );
};

/** What lies between us and a limit, in the measure's own unit. @param {Run} run */
const remains = ({samples, lists}) => {
  /** @type {Metric[]} */
  const metrics = ['bytes', 'requests', 'paint', 'shown', 'cpu', 'blocking', 'heap', 'dom', 'nodes'];
  const columns = /** @type {const} */ ([
    ['static', 'limit'],
    ['preload', 'floor'],
    ['preload', 'limit'],
  ]);
  return table(
    [
      'Slow 4G, median of the differences',
      ...columns.map(([one, other]) => `${lists[one]?.name} − ${lists[other]?.name}`),
    ],
    metrics.map((metric) => [
      words(metric),
      ...columns.map(([one, other]) => {
        const {
          median: middle,
          low,
          high,
        } = pairedDifference(valuesOf(samples, `${one} slow`, metric), valuesOf(samples, `${other} slow`, metric));
        return `${show(metric, middle)} [${show(metric, low)}–${show(metric, high)}]`;
      }),
    ]),
  );
};

/** @param {Run} run */
const guide = ({samples}) =>
  table(
    [
      'Slow 4G',
      'KB transferred',
      'Requests',
      'First screen, ms',
      'Processor until then, ms',
      'Processor in all, ms',
      'Heap, KB',
      'Nodes',
    ],
    ['guide', 'static guide', 'floor of the guide'].map((id) => {
      const middle = (/** @type {Metric} */ metric) => median(valuesOf(samples, `${id} slow`, metric));
      return [
        id === 'floor of the guide' ? 'smallest Lit element' : id,
        kilobytes(middle('bytes')),
        ...['requests', 'shown', 'cpuShown', 'cpu'].map((metric) => whole(middle(/** @type {Metric} */ (metric)))),
        kilobytes(middle('heap')),
        whole(middle('nodes')),
      ];
    }),
  );

/** @param {Run} run */
const byLanguage = ({samples}) =>
  table(
    [
      'Language',
      ...['Checklist', 'Guide'].flatMap((name) => [`${name}: KB transferred`, `${name}: shows, ms`, '÷ English']),
    ],
    languages.map((locale) => [
      `\`${locale}\``,
      ...['red-flags', 'guide'].flatMap((name) => {
        const shown = (/** @type {string} */ other) => valuesOf(samples, `${name} ${other} slow`, 'shown');
        return [
          number(median(valuesOf(samples, `${name} ${locale} slow`, 'bytes')) / 1024, 1),
          whole(median(shown(locale))),
          locale === 'en' ? '1' : interval(pairedRatio(shown(locale), shown('en'))),
        ];
      }),
    ]),
  );

/** @param {Run} run */
const byInstance = ({samples}) =>
  table(
    ['Instances', ...counts.map(String), 'each, 1 to 10', 'each, 10 to 100', 'later ÷ first'],
    /** @type {const} */ (['tag', 'floor']).flatMap((page) =>
      /** @type {const} */ ([
        ['cpu', 1],
        ['heap', 1024],
        ['dom', 1024],
      ]).map(([metric, unit]) => {
        const {first, later, ratio} = perInstance(samples, page, metric);
        // Those of the main comparison are more than the rounds of the side.
        const middle = (/** @type {number} */ count) =>
          median(valuesOf(samples, `${page}${count} fast`, metric)) / unit;
        return [
          `${page}: ${words(metric)}`,
          ...counts.map((count) => whole(middle(count))),
          number(first.median / unit),
          number(later.median / unit),
          interval(ratio),
        ];
      }),
    ),
  );

/**
 * What a further node costs: all elements by their nodes, and the line through them, round by round.
 * @param {Run} run
 */
export const byContent = ({samples, elements}) => {
  const values = (/** @type {string} */ name, /** @type {Metric} */ metric) =>
    valuesOf(samples, `dm-${name} slow`, metric);
  const nodes = elements.map((name) => median(values(name, 'nodes')));
  /** @param {Metric} metric */
  const line = (metric) => {
    const rounds = values(elements[0] ?? '', metric).length;
    return estimate(
      Array.from({length: rounds}, (_, round) =>
        slope(
          nodes,
          elements.map((name) => values(name, metric)[round] ?? NaN),
        ),
      ),
    );
  };
  const order = elements.map((_, at) => at).sort((one, other) => (nodes[one] ?? 0) - (nodes[other] ?? 0));
  return {
    cpu: line('cpu'),
    heap: line('heap'),
    order: order.map((at) => elements[at] ?? ''),
  };
};

/** @param {Run} run */
const growth = (run) => {
  const {samples} = run;
  const {cpu, heap, order} = byContent(run);
  const middle = (/** @type {string} */ name, /** @type {Metric} */ metric) =>
    median(valuesOf(samples, `dm-${name} slow`, metric));
  return `${table(
    ['Element, by its nodes', 'Nodes', 'KB transferred', 'All shows, ms', 'Processor, ms', 'Heap, KB'],
    order.map((name) => [
      `\`dm-${name}\``,
      whole(middle(name, 'nodes')),
      number(middle(name, 'bytes') / 1024, 1),
      whole(middle(name, 'all')),
      whole(middle(name, 'cpu')),
      kilobytes(middle(name, 'heap')),
    ]),
  )}
The line through them: 1000 nodes more cost ${interval({median: cpu.median * 1000, low: cpu.low * 1000, high: cpu.high * 1000}, 0)} ms of processor time (4 times slower) and ${interval({median: heap.median / 1.024, low: heap.low / 1.024, high: heap.high / 1.024}, 0)} KB of heap.
`;
};

/** @param {Run} run */
const method = ({lists, rounds, side}) => {
  const named = (/** @type {readonly string[]} */ ids) => ids.map((id) => `“${lists[id]?.name ?? id}”`).join(', ');
  return `
One run, ${rounds} rounds. In each round every page of the comparison is loaded once under each condition, those that are
compared right after each other, each round beginning with another. The tables of languages, of instances and of
elements come from ${side} of the rounds, spread over the run; no goal is read from them. Server, conditions, bytes, processor time, heap,
ratios and intervals are those of [the benchmark of the checklist](benchmark.md#method).

${Object.values(lists)
  .map(({name, what}) => `- **${name}**: ${what}.`)
  .join('\n')}
- **Peers.** Exact versions stand in \`tools/bench/peers/package.json\`. Each is built as its documentation advises for a small
  build, with the components picked one by one, into one script that is bundled by esbuild and minified like ours, and
  served by the same server with the same headers. The words come from our build, so all pages say the same; before
  the first round each page is searched for every text, tick box and link, and the run ends where one lacks something.
  Each is compared with our tag with hints, and for how soon its text shows with our static text; the table has all
  measures of both. The React page has no styles, Carbon no fonts and no style sheet for the page: both are smaller than on a real site.
- **A tick box answers**: in loads of their own, a script presses the last tick box in each frame until it is ticked at the
  end of the frame. **Clear answers, too**: then it presses Clear until it is not. Boxes of HTML answer without a script. **Usable** is a list of which both answer.
- **Less**: the whole interval of the ratio lies below 1. **Text no later**: the whole interval lies below 1.05.
- **Near their goal**: the goals between two pages of a group are read from ${again} more loads in each round, the pages of a
  group right after each other, each time beginning with another. The groups: ${close.map(named).join('; ')}; for
  “usable”: ${named(closeUsed)}. The tables have the one load of each round beside all other pages.
- **Guide, until it is ready**: its own words and the list of contents, which fill a phone's screen; of the static page, the
  heading of its first section. What all sections cost that follow when there is nothing else to do stands beside it.
- **Verdicts**: “not shown” where the interval lies on both sides of the goal.
`;
};

/** @param {import('./performance-goals.js').Goal[]} goals */
const goalTable = (goals) =>
  table(
    ['Goal', 'Measured', 'Verdict'],
    goals.map(({goal, measured, verdict}) => [goal, measured, verdict]),
  );

/** @param {Run} run */
export const report = (run) => {
  const {samples, lists, sizes, notes, where} = run;
  const {own, peers} = performanceGoals(samples, lists);
  const all = [...own, ...peers];
  const count = (/** @type {string} */ verdict) => all.filter((each) => each.verdict === verdict).length;
  const mine = Object.keys(lists).filter((id) => !lists[id]?.peer);
  const theirs = Object.keys(lists).filter((id) => lists[id]?.peer);
  return `<!-- Written by npm run bench:peers -- --write. Notes by hand stand in tools/bench/performance-notes.md. -->

# Performance

The red-flag checklist beside plain HTML, beside the smallest Lit element, and beside the same checklist built with four
other libraries; the guide; eight languages. ${where.replace(/^./, (first) => first.toUpperCase())}.

Of ${all.length} goals, reached: ${count('reached')}; not reached: ${count('not reached')}; not shown by this run: ${count('not shown')}.

## Goals

${goalTable(own)}
## Goals against each peer

${goalTable(peers)}
## The checklist

${medians(run, mine, 'slow')}
${medians(run, mine, 'fast')}
## The same checklist with other libraries

${medians(run, [...Object.values(ours), ...theirs], 'slow')}
${medians(run, [...Object.values(ours), ...theirs], 'fast')}
${againstPeers(run)}
## The guide

${guide(run)}
## Languages

${byLanguage(run)}
## Growth with instances

${byInstance(run)}
## Growth with words

${growth(run)}
## What remains to the limit

The limit is the static page; the floor, the smallest Lit element over the same words. Neither has ticks, links to copy, sources that open, or a
language of its own.

${remains(run)}
${notes.trim()}

## What each page downloads

In bytes of brotli, without headers.

${Object.entries(lists)
  .map(([id, {name, path}]) => {
    const {paths = []} = samples[`${id} slow`]?.[0] ?? {};
    const files = [path, ...paths].map((file) => `\`${file.slice(1)}\` ${sizes.get(file)}`);
    return `- ${name}: ${files.join(', ')}\n`;
  })
  .join('')}
## Method
${method(run)}`;
};
