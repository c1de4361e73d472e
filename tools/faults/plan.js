/** Which file of a release fails in a round, and how. The server and the page ask the same function, so both know. */
import {mix, random} from './random.js';

/** What can happen to any file. */
const anyFile = /** @type {const} */ ({
  missing: 'answers 404',
  error: 'answers 500',
  stall: 'never answers',
  late: 'answers after others that were asked for later',
  cut: 'ends the connection in the middle',
  truncated: 'gives the first half as if it were all',
  page: 'gives a page of HTML, as a server that knows no such file',
});

/** What can happen to words besides. */
const words = /** @type {const} */ ({
  stranger: 'gives the words of another section',
  older: 'gives the words of another version, which has the same shape',
  shapeless: 'gives the words of another version, which has another shape',
});

/** @typedef {keyof typeof anyFile | keyof typeof words} Fault */

export const faults = /** @type {Record<Fault, string>} */ ({...anyFile, ...words});

/** After these the right words show all the same. @type {ReadonlySet<Fault | undefined>} */
export const harmless = new Set([undefined, 'late', 'older']);

/** The part of the files of a kind that fail. The runtime would take everything with it. @param {string} path */
const share = (path) =>
  path === 'runtime.js' ? 0.05 : path.startsWith('content/') ? 0.4 : /^(el\/|host-|reviewed-)/.test(path) ? 0.12 : 0;

/**
 * @param {string} plan the seed of the round; `none` for a round in which no file fails
 * @param {string} path from the release directory on, such as `content/es/red-flags.js`
 * @returns {Fault | undefined}
 */
export const faultOf = (plan, path) => {
  if (plan === 'none') return undefined;
  const draw = random(mix(plan, path));
  if (draw() >= share(path)) return undefined;
  const isWords = /^content\/(?!ids|sources)[^/]+\//.test(path);
  const kinds = /** @type {Fault[]} */ (Object.keys(isWords ? faults : anyFile));
  return kinds[Math.floor(draw() * kinds.length)];
};
