/** The fault campaign does the same for the same seed: else no failure could be done again. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cycleLength, operationOf, roundsBetween} from '../../tools/faults/operations.js';
import {faultOf, faults} from '../../tools/faults/plan.js';

const names = ['faq', 'guide', 'red-flags', 'term'];

/** @param {number} seed @param {import('../../tools/faults/operations.js').Round[]} rounds */
const operationsOf = (seed, rounds) =>
  rounds.flatMap(({class: name, from, count}) =>
    Array.from({length: count}, (_, at) => operationOf(seed, from + at, name, names)),
  );

describe('the rounds of the fault campaign', () => {
  it('count every operation once, without a gap', () => {
    const rounds = roundsBetween(0, 2 * cycleLength);
    let next = 0;
    for (const {from, count} of rounds) {
      assert.equal(from, next);
      next += count;
    }
    assert.equal(next, 2 * cycleLength);
  });

  it('are the same from the middle on', () => {
    const all = roundsBetween(0, 2 * cycleLength);
    assert.deepEqual(
      roundsBetween(2500, 3000),
      all.filter(({from, count}) => from < 3000 && from + count > 2500),
    );
  });

  it('are the same for the same seed, and others for another', () => {
    const rounds = roundsBetween(0, 500);
    assert.deepEqual(operationsOf(7, rounds), operationsOf(7, rounds));
    assert.notDeepEqual(operationsOf(7, rounds), operationsOf(8, rounds));
  });
});

describe('the plan of a round', () => {
  const paths = Array.from({length: 500}, (_, at) => `content/es/s${at}.js`);

  it('has every fault, and leaves most files whole', () => {
    const met = paths.map((path) => faultOf('1-0', path));
    assert.deepEqual([...new Set(met)].filter(Boolean).sort(), Object.keys(faults).sort());
    assert.ok(met.filter((fault) => !fault).length > 250);
  });

  it('has none where none is wanted', () => {
    assert.ok(paths.every((path) => faultOf('none', path) === undefined));
  });
});
