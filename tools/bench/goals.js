/**
 * What the numbers say about the goals of the project: reached, not reached, or not shown by this run, since the interval
 * holds the limit.
 */
import {interval, number, perInstance, roundTrips, valuesOf, worstShift} from './derive.js';
import {judge, pairedRatio} from './statistics.js';

/** @typedef {import('./experiments.js').Samples} Samples @typedef {import('./experiments.js').PageId} PageId */
/** @typedef {import('./statistics.js').Estimate} Estimate */

/**
 * @param {Samples} samples @param {Record<'loader' | 'runtime' | 'element' | 'content' | 'sources', number>} sizes brotli, in bytes
 * @returns {{goal: string, measured: string, verdict: string}[]}
 */
export const goals = (samples, sizes) => {
  const plain = (/** @type {boolean} */ well) => (well ? 'reached' : 'not reached');
  const atMost = (/** @type {string} */ goal, /** @type {number} */ bytes, /** @type {number} */ kilobytes) => ({
    goal: `${goal}: at most ${kilobytes} KB (${kilobytes * 1024} bytes)`,
    measured: `${bytes} bytes`,
    verdict: plain(bytes <= kilobytes * 1024),
  });
  const paired = (/** @type {PageId} */ one, /** @type {PageId} */ other, /** @type {'slow' | 'pair'} */ under) =>
    pairedRatio(valuesOf(samples, `${one} ${under}`, 'shown'), valuesOf(samples, `${other} ${under}`, 'shown'));
  const requests = Math.max(...['tag', 'preload'].flatMap((id) => valuesOf(samples, `${id} slow`, 'requests')));
  const trips = roundTrips(samples);
  const trip = (/** @type {'tag' | 'preload'} */ id, /** @type {number} */ most, /** @type {string} */ goal) => {
    const {after} = /** @type {{after: Estimate}} */ (trips[id]);
    // The machine's own delays are a few hundredths of a round trip.
    return {goal, measured: interval(after), verdict: judge(after, most + 0.1)};
  };
  const hints = paired('preload', 'floor', 'pair');
  const early = paired('static', 'limit', 'slow');
  const shiftOf = (/** @type {PageId} */ id) => worstShift(samples, id);
  const grown = (/** @type {'cpu' | 'heap'} */ metric, /** @type {string} */ name) => {
    const {ratio} = perInstance(samples, 'tag', metric);
    return {
      goal: `${name} of an instance: from 10 to 100 at most 1.2 × from 1 to 10`,
      measured: interval(ratio),
      verdict: judge(ratio, 1.2),
    };
  };
  const shared = (samples['tag100 fast'] ?? []).map(
    ({paths}) => paths.filter((path) => path.endsWith('/content/en/red-flags.js')).length,
  );
  return [
    atMost('Code: loader, runtime, element', sizes.loader + sizes.runtime + sizes.element, 11),
    atMost('English words', sizes.content, 5),
    atMost('Source records', sizes.sources, 4),
    {goal: 'At most 5 requests besides the page', measured: `${requests}`, verdict: plain(requests <= 5)},
    trip('tag', 2, 'Tag: words within two round trips after the HTML'),
    trip('preload', 1, 'Tag with hints: within one'),
    {
      goal: 'Slow 4G: signs of the tag with hints at most 1.2 × the floor',
      measured: interval(hints),
      verdict: judge(hints, 1.2),
    },
    {
      goal: 'Slow 4G: static text as early as the limit (interval holds 1.0 or lies below 1.05)',
      measured: interval(early),
      verdict: plain((early.low <= 1 && early.high >= 1) || early.high < 1.05),
    },
    {
      goal: 'Layout shift with static text and `static.css`: 0',
      measured: number(Math.max(shiftOf('static'), shiftOf('staticPreload')), 4),
      verdict: plain(Math.max(shiftOf('static'), shiftOf('staticPreload')) === 0),
    },
    {
      goal: 'Layout shift of a tag alone with room reserved: at most 0.02',
      measured: number(shiftOf('reserved'), 4),
      verdict: plain(shiftOf('reserved') <= 0.02),
    },
    grown('cpu', 'Processor time'),
    grown('heap', 'Heap'),
    {
      goal: 'One content module for 100 instances',
      measured: `${Math.max(...shared)} request`,
      verdict: plain(shared.length > 0 && shared.every((count) => count === 1)),
    },
  ];
};
