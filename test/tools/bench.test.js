/** The statistics of the benchmark, its certificate, and its server. The measuring itself needs minutes and a quiet machine. */
import assert from 'node:assert/strict';
import {X509Certificate} from 'node:crypto';
import {connect} from 'node:http2';
import {describe, it} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {makeCertificate} from '../../tools/bench/certificate.js';
import {perInstance, roundTrips, worstShift} from '../../tools/bench/derive.js';
import {serve} from '../../tools/bench/server.js';
import {coins, estimate, judge, median, medianInterval, pairedRatio, slope} from '../../tools/bench/statistics.js';

const upTo = (/** @type {number} */ count) => Array.from({length: count}, (_, at) => at + 1);

describe('the statistics of the benchmark', () => {
  it('takes the middle value, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('leaves the list that it was given as it was', () => {
    const values = [3, 1, 2];
    estimate(values);
    assert.deepEqual(values, [3, 1, 2]);
  });

  it('knows how coins fall', () => {
    assert.equal(coins(9, 0), 1 / 512);
    assert.equal(coins(9, 1), 10 / 512);
    assert.equal(coins(4, 4), 1);
  });

  it('gives the interval of the sign test, as tables have it', () => {
    assert.deepEqual(medianInterval(upTo(6)), {low: 1, high: 6});
    assert.deepEqual(medianInterval(upTo(9).reverse()), {low: 2, high: 8});
    assert.deepEqual(medianInterval(upTo(20)), {low: 6, high: 15});
    assert.deepEqual(medianInterval(upTo(9), 0.99), {low: 1, high: 9});
  });

  it('gives no interval where there are too few rounds', () => {
    for (const count of [0, 1, 5]) assert.ok(Number.isNaN(medianInterval(upTo(count)).low));
  });

  it('compares within a round, so that a slow round changes nothing', () => {
    const others = [100, 100, 900, 100, 100, 100, 100, 100, 100];
    const {
      median: middle,
      low,
      high,
    } = pairedRatio(
      others.map((value) => value * 1.5),
      others,
    );
    assert.deepEqual([middle, low, high], [1.5, 1.5, 1.5]);
  });

  it('finds the slope of a line through noise', () => {
    assert.equal(slope([100, 200, 400], [250, 450, 850]), 2);
    assert.ok(Math.abs(slope([100, 200, 400], [260, 440, 855]) - 2) < 0.05);
  });

  it('says "reached" and "not reached" only where the whole interval does', () => {
    assert.equal(judge({median: 1.1, low: 1, high: 1.2}, 1.2), 'reached');
    assert.equal(judge({median: 1.1, low: 1, high: 1.21}, 1.2), 'not shown');
    assert.equal(judge({median: 1.3, low: 1.21, high: 1.4}, 1.2), 'not reached');
    assert.equal(judge({median: 1, low: NaN, high: NaN}, 1.2), 'not shown');
  });
});

describe('what follows from the samples of the benchmark', () => {
  /** @param {Partial<import('../../tools/bench/measure.js').Sample>} values nine equal rounds */
  const rounds = (values) => upTo(9).map(() => /** @type {import('../../tools/bench/measure.js').Sample} */ (values));

  it('counts the round trips after the HTML', () => {
    const samples = Object.fromEntries(
      [100, 200, 400].flatMap((latency) => [
        [`bare ${latency} ms`, rounds({shown: 50 + latency})],
        [`limit ${latency} ms`, rounds({shown: 60 + 2 * latency})],
        [`floor ${latency} ms`, rounds({shown: 70 + 2 * latency})],
        [`tag ${latency} ms`, rounds({shown: 90 + 3 * latency})],
        [`preload ${latency} ms`, rounds({shown: 80 + 2 * latency})],
      ]),
    );
    const trips = roundTrips(samples);
    const after = ['bare', 'limit', 'preload', 'tag'].map((id) => trips[id]?.after.median.toFixed(6));
    assert.deepEqual(after, ['0.000000', '1.000000', '1.000000', '2.000000']);
  });

  it('compares the cost of later instances with that of the first', () => {
    const samples = {
      'tag1 fast': rounds({cpu: 100}),
      'tag10 fast': rounds({cpu: 190}),
      'tag100 fast': rounds({cpu: 1180}),
    };
    const {first, later, ratio} = perInstance(samples, 'tag', 'cpu');
    assert.deepEqual([first.median, later.median, ratio.median], [10, 11, 1.1]);
  });

  it('takes the worst layout shift of all rounds and widths', () => {
    const samples = {
      'static slow': rounds({shift: 0}),
      'static wide': [...rounds({shift: 0}), ...rounds({shift: 0.01})],
    };
    assert.equal(worstShift(samples, 'static'), 0.01);
  });
});

describe('the server of the benchmark', () => {
  it('has a certificate for 127.0.0.1 that signs itself and is valid now', () => {
    const certificate = new X509Certificate(makeCertificate().cert);
    assert.equal(certificate.checkIP('127.0.0.1'), '127.0.0.1');
    assert.ok(certificate.verify(certificate.publicKey));
    assert.ok(Date.parse(certificate.validFrom) < Date.now() && Date.now() < Date.parse(certificate.validTo));
  });

  it('answers over HTTP/2 with brotli, and knows the size', async () => {
    const body = 'word '.repeat(1000);
    const server = await serve(new Map([['/page.html', body]]));
    const client = connect(server.origin, {rejectUnauthorized: false});
    try {
      const get = (/** @type {string} */ path) =>
        new Promise((resolve, reject) => {
          const stream = client.request({':path': path});
          /** @type {Buffer[]} */
          const parts = [];
          /** @type {import('node:http2').IncomingHttpHeaders} */
          let headers = {};
          stream.on('response', (received) => (headers = received));
          stream.on('data', (part) => parts.push(part));
          stream.on('end', () => resolve({headers, content: Buffer.concat(parts)}));
          stream.on('error', reject);
        });
      const {headers, content} = await get('/page.html');
      assert.equal(headers['content-encoding'], 'br');
      assert.equal(content.length, server.sizes.get('/page.html'));
      assert.equal(String(brotliDecompressSync(content)), body);
      assert.equal((await get('/other.html')).headers[':status'], 404);
    } finally {
      client.destroy();
      await server.close();
    }
  });
});
