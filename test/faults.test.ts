/**
 * The fault campaign, as far as the gate goes: the first 2,000 operations of a seed, each round in a page of its own with
 * the built library. What is thrown at the widgets and what must hold is in docs/faults.md; `npm run faults` goes on.
 */
import {expect} from '@open-wc/testing';
import {cycleLength, kindNames, lacks, roundsBetween, type Class} from '../tools/faults/operations.js';
import type {Result} from '../tools/faults/page.js';
import {faults} from '../tools/faults/plan.js';
import {openFrame} from './hosts/page.js';
import {until} from './support/index.js';

interface Page {
  readonly campaign: {run(seed: number, round: object): Promise<Result>};
}

const seed = 1;
const rounds = roundsBetween(0, cycleLength);

/** What each class has done, and with what. */
const done: Record<string, number> = {};
const kinds = new Set<string>();
const lacked = new Set<string>();
let settled = 0;
let wrong = 0;

/** Does all rounds of a class, each in a page of its own. */
const play = (name: Class) =>
  async function (this: Mocha.Context) {
    // No limit of speed: a page that hangs says so itself.
    this.timeout(0);
    for (const round of rounds.filter((each) => each.class === name)) {
      const {lack} = round;
      const plan = name === 'chunks' ? `plan=${seed}-${round.number}` : '';
      const query = lack ? `without=${lack.feature}&how=${lack.how}` : plan;
      const frame = await openFrame((each) => (each.src = `/faults/page.html?${query}`));
      const {campaign} = await until(
        () => (Reflect.get(frame.contentWindow!, 'campaign') ? (frame.contentWindow as unknown as Page) : undefined),
        'the page of the campaign has started',
        {timeout: 30_000},
      );
      const result = await campaign.run(seed, round);
      frame.remove();
      done[name] = (done[name] ?? 0) + result.done;
      for (const kind of Object.keys(result.kinds)) kinds.add(kind);
      if (lack) lacked.add(`${lack.feature} ${lack.how}`);
      settled += result.settled;
      wrong += result.wrong;
      const {failure} = result;
      const again = `npm run faults -- --seed ${seed} --from ${round.from} --count ${round.count}`;
      const last = failure?.last.map((operation) => JSON.stringify(operation)).join('\n');
      expect(failure, `operation ${failure?.at}, ${query}: ${failure?.what}\n${again}\n${last}`).to.equal(undefined);
    }
  };

describe('every promise holds', () => {
  it('while files fail, stall, come late, in part, as others or of another version', play('chunks'));

  it('while the browser lacks something, or forbids it', play('features'));

  it('while language packs are hostile', play('packs'));

  it('while the page does what it likes', play('host'));

  it('in 2,000 operations: each class its number, each kind, each fault of the network, each lack', async () => {
    expect(done).to.deep.equal({chunks: 380, features: 320, packs: 300, host: 1000});
    expect([...kinds].sort()).to.deep.equal([...kindNames].sort());
    expect([...lacked].sort()).to.deep.equal(lacks.map(({feature, how}) => `${feature} ${how}`).sort());
    const met = (await (await fetch('/faults/met.json')).json()) as Record<string, number>;
    expect(Object.keys(faults).filter((fault) => !met[fault])).to.deep.equal([]);
    // So that nobody can have looked away all the time.
    expect(settled).to.be.greaterThan(250);
    expect(wrong).to.be.greaterThan(200);
  });
});
