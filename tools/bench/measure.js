/**
 * One load of one page: a fresh incognito context, an empty cache, the wanted conditions, and what it cost.
 */
import {setTimeout as wait} from 'node:timers/promises';
import {probe} from './probe.js';

/**
 * @typedef {{name: string, latency?: number, bitsPerSecond?: number, cpu?: number, width?: number}} Conditions
 *   latency in milliseconds, for each request; cpu: how many times slower
 * @typedef {{
 *   bytes: number, requests: number, paint: number, shown: number, all: number, ticked: number, cleared: number,
 *   shift: number, longest: number, cpu: number, cpuShown: number, blocking: number, heap: number, dom: number, nodes: number, paths: string[],
 * }} Sample times in milliseconds, `cpuShown` until the words show; `ticked` and `cleared` only where the list was used; `heap` is JavaScript's, `dom` the browser's own objects for the page, both in bytes
 */

/** Nothing on its way for this long: the load is over. */
const quiet = 400;
const limit = 60_000;

/** Counts requests and bytes and knows when nothing is on its way. @param {import('puppeteer-core').CDPSession} session */
const watchNetwork = (session) => {
  /** @type {Map<string, string>} */
  const open = new Map();
  /** @type {string[]} */
  const paths = [];
  let bytes = 0;
  let last = Date.now();
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    if (request.url.startsWith('data:')) return;
    open.set(requestId, request.url);
    paths.push(new URL(request.url).pathname);
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (!open.delete(requestId)) return;
    bytes += encodedDataLength;
    last = Date.now();
  });
  /** @type {string[]} */
  const failed = [];
  session.on('Network.loadingFailed', ({requestId, errorText}) => {
    failed.push(`${open.get(requestId)}: ${errorText}`);
    open.delete(requestId);
  });
  return {
    paths,
    failed,
    bytes: () => bytes,
    async idle() {
      while (open.size || Date.now() - last < quiet) await wait(20);
    },
  };
};

/** @param {import('puppeteer-core').CDPSession} session @param {Conditions} conditions */
const emulate = async (session, {latency = 0, bitsPerSecond = 0, cpu = 1, width = 360}) => {
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: width < 600 ? 740 : 900,
    deviceScaleFactor: 1,
    mobile: false,
  });
  if (cpu !== 1) await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  if (!latency && !bitsPerSecond) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bitsPerSecond ? bitsPerSecond / 8 : -1,
    uploadThroughput: -1,
  });
};

/** Seconds of processor time that the main thread spent in tasks. @param {import('puppeteer-core').CDPSession} session */
const taskTime = async (session) => {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN;
};

/** @template T @param {import('puppeteer-core').CDPSession} session @param {string} expression @returns {Promise<T>} */
const evaluate = async (session, expression) => {
  const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

/** @param {Promise<void>} work @param {() => string} what */
const inTime = async (work, what) => {
  const stop = new AbortController();
  const late = wait(limit, undefined, {signal: stop.signal}).then(() => {
    throw new Error(`${what()}: not there after ${limit / 1000} s`);
  });
  late.catch(() => undefined);
  await Promise.race([work, late]).finally(() => stop.abort());
};

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} address @param {Conditions} conditions
 * @param {import('./pages.js').Signs} signs
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [use] what a reader does before the clock stops
 * @returns {Promise<Sample>}
 */
export const load = async (browser, address, conditions, signs, use) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    await session.send('Network.enable');
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await session.send('Page.addScriptToEvaluateOnNewDocument', {source: `(${probe})(${JSON.stringify(signs)})`});
    await emulate(session, conditions);
    const network = watchNetwork(session);
    const before = await taskTime(session);
    let cpuShown = NaN;
    const finish = async () => {
      await page.goto(address, {waitUntil: 'domcontentloaded'});
      await evaluate(session, 'bench.shown');
      cpuShown = (await taskTime(session)) - before;
      await evaluate(session, 'bench.settled.then(() => undefined)');
      await network.idle();
      if (use) {
        await use(page);
        await network.idle();
      }
    };
    await inTime(finish(), () => `${address} (${conditions.name})`);
    const cpu = (await taskTime(session)) - before;
    if (network.failed.length) throw new Error(`${address} (${conditions.name}): ${network.failed.join('; ')}`);
    const result =
      /** @type {Pick<Sample, 'paint' | 'shown' | 'all' | 'ticked' | 'cleared' | 'shift' | 'blocking' | 'longest'>} */ (
        await evaluate(session, 'bench.result')
      );
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    return {
      ...result,
      bytes: network.bytes(),
      requests: network.paths.length - 1,
      cpu: cpu * 1000,
      cpuShown: cpuShown * 1000,
      heap: heap.usedSize,
      dom: heap.embedderHeapUsedSize,
      nodes: await evaluate(session, 'bench.nodes()'),
      paths: network.paths.slice(1),
    };
  } finally {
    await context.close();
  }
};
