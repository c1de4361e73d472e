/** Writes what was measured as Markdown. */
import {compared, conditions, counts, latencies, shifted, sloped} from './experiments.js';
import {interval, perInstance, roundTrips, valuesOf} from './derive.js';
import {goals} from './goals.js';
import {table} from './markdown.js';
import {method} from './method.js';
import {median, pairedRatio} from './statistics.js';

/** @typedef {import('./derive.js').Metric} Metric @typedef {import('./experiments.js').PageId} PageId */
/**
 * @typedef {{
 *   samples: import('./experiments.js').Samples, pages: import('./pages.js').Pages, parts: Record<'loader' | 'runtime' | 'element' | 'content' | 'sources', string>,
 *   sizes: Map<string, number>, reserve: string, rounds: number, where: string,
 * }} Run
 */

/** @type {[Metric, string, (value: number) => string][]} */
const rows = [
  ['bytes', 'Bytes transferred', (value) => value.toFixed(0)],
  ['requests', 'Requests besides the page', (value) => value.toFixed(0)],
  ['paint', 'First contentful paint, ms', (value) => value.toFixed(0)],
  ['shown', 'Signs show, ms', (value) => value.toFixed(0)],
  ['shift', 'Layout shift', (value) => value.toFixed(4)],
  ['cpu', 'Processor time of the main thread, ms', (value) => value.toFixed(0)],
  ['blocking', 'Blocking time, ms', (value) => value.toFixed(0)],
  ['heap', 'JavaScript heap, KB', (value) => (value / 1024).toFixed(0)],
  ['dom', 'Objects of the browser, KB', (value) => (value / 1024).toFixed(0)],
  ['nodes', 'Nodes', (value) => value.toFixed(0)],
];
/** @type {Metric[]} */
const ratios = ['bytes', 'paint', 'shown', 'cpu', 'heap', 'nodes'];

const label = (/** @type {Metric} */ metric) => rows.find(([name]) => name === metric)?.[1].replace(/, \w+$/, '') ?? '';

/** @param {Run} run */
const comparison = ({samples, pages}, /** @type {string} */ name) => {
  const head = compared.map((id) => pages[id].name);
  const values = (/** @type {PageId} */ id, /** @type {Metric} */ metric) => valuesOf(samples, `${id} ${name}`, metric);
  /** @param {PageId} other */
  const against = (other) =>
    table(
      [`÷ ${other}`, ...head],
      ratios.map((metric) => [
        label(metric),
        ...compared.map((id) =>
          id === other ? '1' : interval(pairedRatio(values(id, metric), values(other, metric))),
        ),
      ]),
    );
  const own = table(
    ['Median', ...head],
    rows.map(([metric, words, show]) => [words, ...compared.map((id) => show(median(values(id, metric))))]),
  );
  return [own, against('limit'), against('floor')].join('\n');
};

/** @param {Run} run */
const latency = ({samples, pages}) => {
  const trips = roundTrips(samples);
  return table(
    [
      'Words show, ms, at a latency of',
      ...latencies.map((each) => `${each} ms`),
      'slope',
      'round trips after the HTML',
    ],
    sloped.map((id) => [
      pages[id].name,
      ...latencies.map((each) => median(valuesOf(samples, `${id} ${each} ms`, 'shown')).toFixed(0)),
      ...[trips[id]?.slope, trips[id]?.after].map((each) => (each ? interval(each) : '')),
    ]),
  );
};

/** @param {Run} run */
const instances = ({samples}) => {
  const kinds = /** @type {const} */ ([
    ['cpu', 'processor time, ms', 1],
    ['heap', 'heap, KB', 1024],
    ['dom', 'objects of the browser, KB', 1024],
  ]);
  return table(
    ['', ...counts.map(String), 'each, 1 to 10', 'each, 10 to 100', 'later ÷ first'],
    /** @type {const} */ (['tag', 'floor']).flatMap((page) =>
      kinds.map(([metric, words, unit]) => {
        const {first, later, ratio} = perInstance(samples, page, metric);
        return [
          `${page}: ${words}`,
          ...counts.map((count) => (median(valuesOf(samples, `${page}${count} fast`, metric)) / unit).toFixed(0)),
          ...[first, later].map((each) => (each.median / unit).toFixed(2)),
          interval(ratio),
        ];
      }),
    ),
  );
};

/** @param {Run} run */
const shifts = ({samples, pages}) =>
  table(
    ['Layout shift, worst of all rounds', 'at 360 px', 'at 1200 px'],
    shifted.map((id) => [
      pages[id].name,
      ...[conditions.slow, conditions.wide].map(({name}) =>
        Math.max(...valuesOf(samples, `${id} ${name}`, 'shift')).toFixed(4),
      ),
    ]),
  );

/** @param {Run} run */
const downloads = ({samples, pages, sizes}) =>
  compared
    .map((id) => {
      const {paths = []} = samples[`${id} slow`]?.[0] ?? {};
      const files = [pages[id].path, ...paths].map((path) => `\`${path.slice(1)}\` ${sizes.get(path)}`);
      return `- ${pages[id].name}: ${files.join(', ')}\n`;
    })
    .join('');

/** @param {Run} run */
export const report = (run) => {
  const {samples, parts, sizes, where} = run;
  const size = (/** @type {keyof typeof parts} */ part) => sizes.get(parts[part]) ?? NaN;
  const ours = {
    loader: size('loader'),
    runtime: size('runtime'),
    element: size('element'),
    content: size('content'),
    sources: size('sources'),
  };
  return `<!-- Written by npm run bench -- --write. -->

# Benchmark

The red-flag checklist in English, ${where}.

## Goals

${table(
  ['Goal', 'Measured', 'Verdict'],
  goals(samples, ours).map(({goal, measured, verdict}) => [goal, measured, verdict]),
)}
## Slow 4G, processor 4 times slower

${comparison(run, 'slow')}
## No brake

${comparison(run, 'fast')}
## Latency

${latency(run)}
## Instances

${instances(run)}
## Layout shift

${shifts(run)}
## What each page downloads

In bytes of brotli, without headers.

${downloads(run)}
## Method
${method(run)}`;
};
