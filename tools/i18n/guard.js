/** Decides, before extraction, which translations still stand beside the text that they translate. */
import {readUnit} from '../lib/xliff.js';
import {hash12} from '../lib/hash.js';
import {forgetOld, markStale, unitElements} from './document.js';

/**
 * @typedef {import('./shared.js').Message} Message
 * @typedef {import('./shared.js').Lock} Lock
 * @typedef {{id: string, from: string, to: string}} Change
 */

/** The old text when somebody ran the bare extractor, which overwrites it. */
const unknown = '(not known: the file was changed without the guard)';

/**
 * Turns every translation whose source text changed to `needs-adaptation`. The state that the file claims is not
 * believed: `<source>` must be today's text, and so must the text that the lock pins.
 * @param {Document} doc is changed
 * @param {Lock} lock
 * @param {Map<string, Message>} messages
 * @returns {{changed: Change[], current: Set<string>}} `current`: translated, and not stale
 */
export const guard = (doc, lock, messages) => {
  /** @type {Change[]} */
  const changed = [];
  /** @type {Set<string>} */
  const current = new Set();
  for (const [id, element] of unitElements(doc)) {
    const text = messages.get(id)?.text;
    const unit = readUnit(element);
    if (text === undefined || unit.target.trim() === '' || unit.state === 'needs-adaptation') continue;
    const pinned = lock[id]?.source ?? hash12(text);
    if (unit.source === text && pinned === hash12(text)) {
      forgetOld(element);
      current.add(id);
    } else {
      const from = unit.source === text ? unknown : unit.source;
      markStale(element, from);
      changed.push({id, from, to: text});
    }
  }
  return {changed, current};
};

/**
 * The lock after extraction. A review stays only while both texts are the ones that were reviewed. An id whose
 * translation vanished keeps its entry, so that `check` goes on asking for it.
 * @param {Map<string, import('../lib/xliff.js').Unit>} units
 * @param {Set<string>} current
 * @param {Set<string>} lost
 * @param {Lock} old
 * @returns {Lock}
 */
export const nextLock = (units, current, lost, old) => {
  /** @type {Lock} */
  const lock = {};
  for (const id of lost) if (old[id]) lock[id] = old[id];
  for (const id of current) {
    const unit = units.get(id);
    if (!unit) continue;
    const review = old[id]?.review;
    lock[id] = {source: hash12(unit.source), ...(review?.target === hash12(unit.target) && {review})};
  }
  return lock;
};
