/**
 * `npm run bench:elements [-- --rounds 9] [--out bench-results] [--write]`: what each element costs alone on a page, and
 * the whole guide beside the smallest Lit element over the same words. Needs `npm run build` before. With `--write`, the
 * tables also go to docs/benchmark-elements.md.
 */
import {interval, valuesOf} from './derive.js';
import {conditions, rotate} from './experiments.js';
import {allSections, makeElementPages, scrollThrough} from './element-pages.js';
import {load} from './measure.js';
import {table} from './markdown.js';
import {benchmark} from './run.js';
import {judge, median, pairedRatio} from './statistics.js';

/** @typedef {import('./measure.js').Sample} Sample @typedef {import('./element-pages.js').ElementPage} ElementPage */

const goal = {ratio: 1.2, longTask: 50};

/** @param {number} value */
const ms = (value) => value.toFixed(0);

await benchmark('docs/benchmark-elements.md', makeElementPages, async ({browser, origin, pages, rounds, say}) => {
  const {elements, guide, guideFloor} = pages;
  /** @type {Record<string, Sample[]>} */
  const samples = {};
  /** @param {string} key @param {ElementPage} page @param {import('./measure.js').Conditions} under @param {Parameters<typeof load>[4]} [use] */
  const once = async (key, {path, signs}, under, use) =>
    (samples[key] ??= []).push(await load(browser, origin + path, under, signs, use));
  // The first load of a browser is slower than any other, and counts for nobody.
  await load(browser, origin + guide.path, conditions.fast, guide.signs);
  for (let round = 0; round < rounds; round += 1) {
    say(round);
    for (const page of rotate([guide, guideFloor], round)) {
      await once(page.name, page, conditions.slow, page === guide ? allSections : undefined);
    }
    await once('scrolled', guide, conditions.fast, scrollThrough);
    for (const page of rotate(elements, round)) await once(page.name, page, conditions.slow);
  }
  const ratio = pairedRatio(valuesOf(samples, 'guide', 'shown'), valuesOf(samples, 'guide-floor', 'shown'));
  const longest = Math.max(...valuesOf(samples, 'scrolled', 'longest'));
  /** @param {string} name @param {import('./derive.js').Metric} metric */
  const middle = (name, metric) => median(valuesOf(samples, name, metric));
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(0);
  const rows = [...elements.map(({name}) => name), 'guide', 'guide-floor'].map((name) => [
    name === 'guide-floor' ? 'floor of the guide' : `dm-${name}`,
    kilobytes(middle(name, 'bytes')),
    ms(middle(name, 'requests')),
    ms(middle(name, 'shown')),
    ms(middle(name, 'all')),
    middle(name, 'shift').toFixed(4),
    ms(middle(name, 'cpu')),
    ms(middle(name, 'blocking')),
    kilobytes(middle(name, 'heap')),
    ms(middle(name, 'nodes')),
  ]);
  return {
    samples,
    text: (/** @type {string} */ where) => `<!-- Written by npm run bench:elements -- --write. -->

# Benchmark of each element

Each element alone on a page, tag and loader and nothing else, in English, ${where}.

## Goals of the guide

${table(
  ['Goal', 'Measured', 'Verdict'],
  [
    [
      `Slow 4G: first screen at most ${goal.ratio} × the smallest Lit element over the same words`,
      interval(ratio),
      judge(ratio, goal.ratio),
    ],
    [
      `Loading and scrolling through all of it, no brake: each task under ${goal.longTask} ms`,
      longest ? `longest ${ms(longest)} ms` : `no task of ${goal.longTask} ms or more`,
      longest < goal.longTask ? 'reached' : 'not reached',
    ],
  ],
)}
## Slow 4G, processor 4 times slower

${table(
  [
    'Median',
    'KB transferred',
    'Requests',
    'Title shows, ms',
    'All shows, ms',
    'Layout shift',
    'Processor, ms',
    'Blocking, ms',
    'Heap, KB',
    'Nodes',
  ],
  rows,
)}
## Method

In one run, ${rounds} rounds; in each round every page once, each round beginning with another. Server, conditions, bytes,
processor time, heap and intervals are those of [the benchmark of the checklist](benchmark.md#method).

- **Title shows**: the end of the first frame in which the widget's heading has a box; of \`dm-term\`, the word as a button.
- **All shows**: the same for the last line of the widget. Room is not reserved, so the host's own line below moves.
- **The guide** loads its sections when there is nothing else to do; bytes, processor time and nodes are those of all of
  them. Its first screen is full when the end of the contents list has a box: the list begins on the first screen and ends
  below it. The floor has the words of all sections in one file and shows them in one go.
- **Tasks of the guide**: reported by the browser from 50 ms on, from the start until all sections are there and the page
  was scrolled to its end, a quarter of the window in each frame. The number is the worst of all rounds.
`,
  };
});
