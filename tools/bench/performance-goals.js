/**
 * The goals that the widgets are held to beside the static page, the smallest Lit element, and the peers: what each measured,
 * and whether that is reached, not reached, or not shown, since the interval holds the limit.
 */
import {interval, number, valuesOf} from './derive.js';
import {judge, pairedDifference, pairedRatio} from './statistics.js';

/** @typedef {import('./derive.js').Metric} Metric @typedef {import('./experiments.js').Samples} Samples */
/** @typedef {{goal: string, measured: string, verdict: ReturnType<typeof judge>}} Goal */
/** @typedef {Readonly<Record<string, {name: string, peer?: string | undefined}>>} Lists */

/** Our pages that a peer is compared with: the tag with hints; for its text, the one with static text and all styles in it. */
export const ours = /** @type {const} */ ({tag: 'preload', text: 'staticInline'});

/** Of times that are equal, the interval lies around 1; nobody sees a twentieth. */
const equal = 1.05;
const heapLimit = 0.3;

/**
 * Pages whose ratio lies near its goal, so that one load a round would not tell. Those of a group are loaded right after each
 * other, `again` times more in each round, each time beginning with another; `closeUsed` is a group that is used, too.
 */
export const close = [
  ['limit', 'floor', 'preload', 'static', 'NHS.UK frontend, HTML'],
  ['limitInline', 'staticInline', 'Carbon, HTML', 'React, HTML'],
];
export const closeUsed = ['preload', 'NHS.UK frontend, HTML'];
export const again = 4;

/** @param {readonly (readonly string[])[]} groups @param {string} usual */
const comparison = (groups, usual) => {
  /** Where the samples of two pages stand that are compared. @param {string} one @param {string} other @returns {[string, string]} */
  const keys = (one, other) => {
    const under = groups.some((group) => group.includes(one) && group.includes(other)) ? `${usual} again` : usual;
    return [`${one} ${under}`, `${other} ${under}`];
  };
  return keys;
};
const slow = comparison(close, 'slow');
const used = comparison([closeUsed], 'used');

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
  const heap = pairedDifference(valuesOf(samples, 'preload fast', 'heap'), valuesOf(samples, 'floor fast', 'heap'));
  const megabytes = {median: heap.median / 2 ** 20, low: heap.low / 2 ** 20, high: heap.high / 2 ** 20};
  const own = [
    atMost(
      `Slow 4G, static text: it shows as early as static HTML (at most ${equal} ×)`,
      ...slow('static', 'limit'),
      'shown',
      equal,
    ),
    atMost(
      `Slow 4G, static text with its styles in the page: it shows as early as static HTML with its own (at most ${equal} ×)`,
      ...slow('staticInline', 'limitInline'),
      'shown',
      equal,
    ),
    atMost(
      'Slow 4G, tag with hints: signs show at most 1.2 × the smallest Lit element',
      ...slow('preload', 'floor'),
      'shown',
      1.2,
    ),
    atMost(
      'Slow 4G, tag with hints: processor time at most 1.5 × the static page',
      ...slow('preload', 'limit'),
      'cpu',
      1.5,
    ),
    atMost(
      'Slow 4G, guide: processor time until it is ready at most 1.3 × the static page',
      'guide slow',
      'static guide slow',
      'cpuShown',
      1.3,
    ),
    {
      goal: `Heap, tag with hints: at most that of the smallest Lit element + ${heapLimit} MB`,
      measured: `+ ${interval(megabytes)} MB`,
      verdict: judge(megabytes, heapLimit),
    },
    atMost('Nodes, tag with hints: at most 1.5 × the static page', 'preload fast', 'limit fast', 'nodes', 1.5),
    none(
      'Layout shift with static text: 0',
      ['static slow', 'static fast', 'static wide', 'staticInline slow', 'staticInline fast'],
      'shift',
      (value) => number(value, 4),
    ),
    none(
      'Blocking time without a brake, checklist: 0',
      ['tag', 'preload', 'static', 'staticInline'].map((id) => `${id} fast`),
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
    const {tag, text} = ours;
    const against = `${lists[tag]?.name} against ${list.name}`;
    return [
      below(`${against}: fewer bytes`, ...slow(tag, id), 'bytes', 1),
      below(`${against}: sooner usable`, ...used(tag, id), 'cleared', 1),
      below(`${against}: less processor time`, ...slow(tag, id), 'cpu', 1),
      atMost(
        `${lists[text]?.name} against ${list.name}: text no later (at most ${equal} ×)`,
        ...slow(text, id),
        'shown',
        equal,
      ),
    ];
  });
  return {own, peers};
};
