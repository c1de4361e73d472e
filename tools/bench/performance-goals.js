/**
 * The goals that the widgets are held to beside the static page, the smallest Lit element, and the peers: what each measured,
 * and whether that is reached, not reached, or not shown, since the interval holds the limit.
 */
import {interval, number, valuesOf} from './derive.js';
import {judge, pairedDifference, pairedRatio} from './statistics.js';

/** @typedef {import('./derive.js').Metric} Metric @typedef {import('./experiments.js').Samples} Samples */
/** @typedef {{goal: string, measured: string, verdict: ReturnType<typeof judge>}} Goal */
/** @typedef {Readonly<Record<string, {name: string, peer?: string | undefined, inHtml?: boolean | undefined}>>} Lists */

/** Our page that a peer is compared with: the one whose words come to the reader the same way. @param {{inHtml?: boolean | undefined}} peer */
export const counterpart = ({inHtml}) => (inHtml ? 'static' : 'preload');

/** Of times that are equal, the interval lies around 1; nobody sees a twentieth. */
const equal = 1.05;
const heapLimit = 0.3;

/** @param {Samples} samples @param {Lists} lists @returns {{own: Goal[], peers: Goal[]}} */
export const performanceGoals = (samples, lists) => {
  /** @param {string} one @param {string} other @param {Metric} metric */
  const ratio = (one, other, metric) => pairedRatio(valuesOf(samples, one, metric), valuesOf(samples, other, metric));
  /** @param {string} goal @param {string} one @param {string} other @param {Metric} metric @param {number} limit @returns {Goal} */
  const atMost = (goal, one, other, metric, limit) => {
    const value = ratio(one, other, metric);
    return {goal, measured: interval(value), verdict: judge(value, limit)};
  };
  /** Less, and not the same. @type {typeof atMost} */
  const below = (goal, one, other, metric, limit) => {
    const value = ratio(one, other, metric);
    const verdict = judge(value, limit);
    return {
      goal,
      measured: interval(value),
      verdict: verdict === 'reached' && value.high === limit ? 'not reached' : verdict,
    };
  };
  /** @param {string} goal @param {readonly string[]} keys @param {Metric} metric @param {(value: number) => string} show @returns {Goal} */
  const none = (goal, keys, metric, show) => {
    const values = keys.flatMap((key) => valuesOf(samples, key, metric));
    const worst = Math.max(...values);
    return {goal, measured: show(worst), verdict: values.length && worst === 0 ? 'reached' : 'not reached'};
  };
  const variants = /** @type {const} */ ([
    ['static', 'static text'],
    ['preload', 'tag with hints'],
  ]);
  const heap = (/** @type {string} */ id, /** @type {string} */ name) => {
    const bytes = pairedDifference(valuesOf(samples, `${id} fast`, 'heap'), valuesOf(samples, 'floor fast', 'heap'));
    const {median, low, high} = bytes;
    const megabytes = {median: median / 2 ** 20, low: low / 2 ** 20, high: high / 2 ** 20};
    return {
      goal: `Heap, ${name}: at most that of the smallest Lit element + ${heapLimit} MB`,
      measured: `+ ${interval(megabytes)} MB`,
      verdict: judge(megabytes, heapLimit),
    };
  };
  const own = [
    atMost(
      `Slow 4G, static text: it shows as early as static HTML (at most ${equal} ×)`,
      'static slow',
      'limit slow',
      'shown',
      equal,
    ),
    atMost(
      'Slow 4G, tag with hints: signs show at most 1.2 × the smallest Lit element',
      'preload pair',
      'floor pair',
      'shown',
      1.2,
    ),
    ...variants.map(([id, name]) =>
      atMost(`Slow 4G, ${name}: processor time at most 1.5 × the static page`, `${id} slow`, 'limit slow', 'cpu', 1.5),
    ),
    atMost(
      'Slow 4G, guide: processor time until it is ready at most 1.3 × the static page',
      'guide slow',
      'static guide slow',
      'cpuShown',
      1.3,
    ),
    ...variants.map(([id, name]) => heap(id, name)),
    ...variants.map(([id, name]) =>
      atMost(`Nodes, ${name}: at most 1.5 × the static page`, `${id} fast`, 'limit fast', 'nodes', 1.5),
    ),
    none(
      'Layout shift with static text: 0',
      ['static slow', 'static fast', 'static wide', 'staticPreload slow', 'staticPreload fast'],
      'shift',
      (value) => number(value, 4),
    ),
    none(
      'Blocking time without a brake, checklist: 0',
      ['tag', 'preload', 'static', 'staticPreload'].map((id) => `${id} fast`),
      'blocking',
      (value) => `${number(value, 0)} ms`,
    ),
    none(
      'Blocking time without a brake, guide, loaded and scrolled through: 0',
      ['guide scrolled'],
      'blocking',
      (value) => `${number(value, 0)} ms`,
    ),
  ];
  const peers = Object.entries(lists).flatMap(([id, list]) => {
    if (!list.peer) return [];
    const ours = counterpart(list);
    const against = `${lists[ours]?.name} against ${list.name}`;
    return [
      below(`${against}: fewer bytes`, `${ours} slow`, `${id} slow`, 'bytes', 1),
      below(`${against}: a tick box answers sooner`, `${ours} used`, `${id} used`, 'ticked', 1),
      below(`${against}: less processor time`, `${ours} slow`, `${id} slow`, 'cpu', 1),
      atMost(
        `static against ${list.name}: text no later (at most ${equal} ×)`,
        'static slow',
        `${id} slow`,
        'shown',
        equal,
      ),
    ];
  });
  return {own, peers};
};
