/** What follows from the samples: round trips, cost per instance, worst shift. */
import {conditions, counts, latencies, sloped} from './experiments.js';
import {estimate, pairedRatio, slope} from './statistics.js';

/** @typedef {import('./experiments.js').Samples} Samples @typedef {import('./experiments.js').PageId} PageId */
/** @typedef {'bytes' | 'requests' | 'paint' | 'shown' | 'all' | 'ticked' | 'cleared' | 'shift' | 'cpu' | 'cpuShown' | 'blocking' | 'longest' | 'heap' | 'dom' | 'nodes'} Metric */

/** @param {Samples} samples @param {string} key @param {Metric} metric */
export const valuesOf = (samples, key, metric) => (samples[key] ?? []).map((sample) => sample[metric]);

/** How many round trips after the HTML pass until the words show. @param {Samples} samples */
export const roundTrips = (samples) => {
  const slopes = Object.fromEntries(
    sloped.map((id) => {
      const byLatency = latencies.map((latency) => valuesOf(samples, `${id} ${latency} ms`, 'shown'));
      const rounds = byLatency[0]?.map((_, round) =>
        slope(
          latencies,
          byLatency.map((values) => values[round] ?? NaN),
        ),
      );
      return [id, rounds ?? []];
    }),
  );
  const after = (/** @type {PageId} */ id) => slopes[id]?.map((each, round) => each - (slopes['bare']?.[round] ?? NaN));
  return Object.fromEntries(
    sloped.map((id) => [id, {slope: estimate(slopes[id] ?? []), after: estimate(after(id) ?? [])}]),
  );
};

/**
 * What one more instance costs: from 1 to 10, from 10 to 100, and how the two compare.
 * @param {Samples} samples @param {'tag' | 'floor'} page @param {Metric} metric
 */
export const perInstance = (samples, page, metric) => {
  const [one = [], ten = [], hundred = []] = counts.map((count) => valuesOf(samples, `${page}${count} fast`, metric));
  const first = ten.map((value, round) => (value - (one[round] ?? NaN)) / 9);
  const later = hundred.map((value, round) => (value - (ten[round] ?? NaN)) / 90);
  return {first: estimate(first), later: estimate(later), ratio: pairedRatio(later, first)};
};

/** The worst of all rounds and widths. @param {Samples} samples @param {PageId} id */
export const worstShift = (samples, id) =>
  Math.max(
    ...[conditions.fast, conditions.slow, conditions.wide].flatMap(({name}) =>
      valuesOf(samples, `${id} ${name}`, 'shift'),
    ),
  );

export const number = (/** @type {number} */ value, digits = 2) => value.toFixed(digits);
/** @param {import('./statistics.js').Estimate} value */
export const interval = ({median: middle, low, high}, digits = 2) =>
  `${number(middle, digits)} [${number(low, digits)}–${number(high, digits)}]`;
