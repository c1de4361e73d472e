/**
 * What is loaded in a round, and in which order. Pages that are compared under the same conditions follow each other, and
 * each round starts with another one, so that a disturbance of the machine meets all alike.
 */
import {load} from './measure.js';

/** @typedef {import('./measure.js').Sample} Sample @typedef {import('./measure.js').Conditions} Conditions */
/** @typedef {import('./pages.js').Pages} Pages @typedef {keyof Pages} PageId */
/** One sample per round, of pairs one per pair, under `<page> <conditions>`. @typedef {Record<string, Sample[]>} Samples */

const slow4g = {latency: 150, bitsPerSecond: 1.6e6, cpu: 4};

/** @type {{fast: Conditions, slow: Conditions, pair: Conditions, wide: Conditions}} */
export const conditions = {
  fast: {name: 'fast'},
  slow: {name: 'slow', ...slow4g},
  pair: {name: 'pair', ...slow4g},
  wide: {name: 'wide', ...slow4g, width: 1200},
};
export const latencies = [100, 200, 400];
export const counts = /** @type {const} */ ([1, 10, 100]);

/** @type {PageId[]} */
export const compared = ['limit', 'floor', 'tag', 'reserved', 'preload', 'static', 'staticPreload'];
/** @type {PageId[]} */
export const sloped = ['bare', 'limit', 'floor', 'tag', 'preload'];
/** @type {PageId[]} */
export const shifted = ['tag', 'reserved', 'preload', 'static', 'staticPreload'];

/** Two pages whose ratio is near its goal, so that one pair a round would not tell: once in each order, and again. @type {PageId[][]} */
export const pairs = [
  ['floor', 'preload'],
  ['preload', 'floor'],
  ['floor', 'preload'],
  ['preload', 'floor'],
];

/** @type {{conditions: Conditions, pages: PageId[]}[]} */
const plan = [
  ...pairs.map((pages) => ({conditions: conditions.pair, pages})),
  {conditions: conditions.slow, pages: compared},
  {conditions: conditions.fast, pages: compared},
  {conditions: conditions.fast, pages: ['tag1', 'floor1', 'tag10', 'floor10', 'tag100', 'floor100']},
  ...latencies.map((latency) => ({conditions: {name: `${latency} ms`, latency}, pages: sloped})),
  {conditions: conditions.wide, pages: shifted},
];

/** @template T @param {readonly T[]} list @param {number} by */
export const rotate = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} origin @param {Pages} pages @param {import('./pages.js').Signs} signs
 * @param {number} rounds @param {(round: number) => void} say called before each round
 */
export const runRounds = async (browser, origin, pages, signs, rounds, say) => {
  /** @type {Samples} */
  const samples = {};
  const once = (/** @type {PageId} */ id, /** @type {Conditions} */ under) =>
    load(browser, origin + pages[id].path, under, signs);
  // The first load of a browser is slower than any other, and counts for nobody.
  for (const id of compared) await once(id, conditions.fast);
  for (let round = 0; round < rounds; round += 1) {
    say(round);
    for (const {conditions: under, pages: ids} of rotate(plan, round)) {
      for (const id of rotate(ids, round)) (samples[`${id} ${under.name}`] ??= []).push(await once(id, under));
    }
  }
  return samples;
};
