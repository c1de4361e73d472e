/** Numbers that look random and are the same for the same seed, in Node and in every browser. */

/** One number of 32 bits for some values: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). @param {...(string | number)} parts */
export const mix = (...parts) => {
  let hash = 0x811c9dc5;
  for (const letter of parts.join(' ')) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
};

/** A generator of numbers from 0 to 1: mulberry32 by Tommy Ettinger. @param {number} seed 32 bits */
export const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), seed | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};
