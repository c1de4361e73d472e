/**
 * `npm run faults [-- --seed 1 --from 0 --count 100000]`: the long fault campaign, in Chromium, against the built `cdn/`.
 * Needs `npm run build` before. What it does and what must hold is in docs/faults.md.
 *
 * All operations of the class `host` happen in one page that stays open. When it has done its first, its heap is the
 * baseline; at the end the heap must be back there, and no node may be left that is in no document. Ctrl+C ends the run
 * after the rounds that are under way, and it says what it has seen by then.
 */
import {createServer} from 'node:http';
import {loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers.js';
import {root} from '../lib/content.js';
import {kindNames, lacks, roundsBetween} from './operations.js';
import {faults} from './plan.js';
import {faultServer} from './server.js';

/** @typedef {import('./operations.js').Round} Round @typedef {import('./page.js').Result} Result */
/** @typedef {{heap: number, nodes: number, listeners: number, detached: number}} Memory bytes, and numbers of things */

const {values} = parseArgs({
  options: {
    seed: {type: 'string', default: '1'},
    from: {type: 'string', default: '0'},
    count: {type: 'string', default: '100000'},
  },
});
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];

/** Rounds of the page that stays, before its heap is the baseline: by then it has met every element and language. */
const warmUp = 40;
/** How much the heap may be above the baseline: what engines keep of code that ran often. */
const slack = 1.05;
/** After so many it ends. */
const mostFailures = 10;
/** As other test programs have it: something that it needs is not here. */
const cannotRunHere = 77;

const chromium = await findChromium();
if (chromium.missing !== undefined) {
  console.log(`Not tested, because there is no Chromium: ${chromium.missing}.`);
  process.exit(cannotRunHere);
}

const faulty = faultServer(root);
const server = createServer((request, response) => {
  void faulty.handle(request, response).then((isOurs) => {
    if (!isOurs) response.writeHead(404).end();
  });
});
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
const {launchOptions} = chromium;
const browser = await puppeteer.launch({
  ...launchOptions,
  // It ends when the rounds under way do.
  handleSIGINT: false,
  // Each page has a process and a heap of its own, and runs at full speed when it is not in front.
  args: [
    ...launchOptions.args,
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
    '--disable-background-timer-throttling',
  ],
});

/** @param {string} query */
const open = async (query) => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/faults/page.html?${query}`);
  await page.waitForFunction('window.campaign', {polling: 20, timeout: 60_000});
  return page;
};

const openToStay = async () => {
  const page = await open('');
  await page.evaluate(() => /** @type {any} */ (window).campaign.loadAll());
  return page;
};

/** What the page holds now, once the collector has been. @param {import('puppeteer-core').CDPSession} session @returns {Promise<Memory>} */
const look = async (session) => {
  for (let times = 0; times < 4; times++) await session.send('HeapProfiler.collectGarbage');
  const {detachedNodes} = await session.send('DOM.getDetachedDomNodes');
  // A template of Lit's is in no document by its nature, and there is one for each literal in the code.
  const detached = detachedNodes.filter(({treeNode}) => treeNode.nodeName !== 'TEMPLATE');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  return {heap: usedSize, nodes, listeners: jsEventListeners, detached: detached.length};
};

/** What the widgets have left behind for good: what was under way when the last one went may take a moment. @param {import('puppeteer-core').Page} page */
const measure = async (page) => {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  let memory = await look(session);
  for (let times = 0; times < 10 && memory.detached > 0; times++) {
    await page.waitForNetworkIdle({idleTime: 1000});
    memory = await look(session);
  }
  await session.detach();
  return memory;
};

/** @param {Memory} memory */
const told = ({heap, nodes, listeners, detached}) =>
  `heap ${(heap / 2 ** 20).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ${detached} detached nodes`;

const rounds = roundsBetween(from, from + count);
const sum = {done: 0, settled: 0, wrong: 0};
/** @type {Record<string, number>} */
const classes = {};
/** @type {Record<string, number>} */
const kinds = {};
/** @type {Set<string>} */
const lacked = new Set();
/** @type {string[]} */
const failures = [];
/** The page that stays. @type {import('puppeteer-core').Page | undefined} */
let stays;
let staying = 0;
/** @type {Memory | undefined} */
let baseline;
let isStopped = false;
process.once('SIGINT', () => (isStopped = true));
const started = Date.now();
const minutes = () => (Date.now() - started) / 60_000;

/** @param {import('puppeteer-core').Page} page @param {Round} round @returns {Promise<Result>} */
const play = (page, round) =>
  page.evaluate((seed, round) => /** @type {any} */ (window).campaign.run(seed, round), seed, round);

/** @param {Round} round */
const playRound = async (round) => {
  const isHost = round.class === 'host';
  const {lack} = round;
  const plan = round.class === 'chunks' ? `plan=${seed}-${round.number}` : '';
  const query = lack ? `without=${lack.feature}&how=${lack.how}` : plan;
  const page = isHost ? (stays ??= await openToStay()) : await open(query);
  if (lack) lacked.add(`${lack.feature} ${lack.how}`);
  const result = await play(page, round);
  if (isHost) {
    staying += 1;
    if (staying === warmUp) baseline = await measure(page);
  } else await page.close();
  const before = sum.done;
  sum.done += result.done;
  sum.settled += result.settled;
  sum.wrong += result.wrong;
  classes[round.class] = (classes[round.class] ?? 0) + result.done;
  for (const [kind, times] of Object.entries(result.kinds)) kinds[kind] = (kinds[kind] ?? 0) + times;
  if (Math.floor(sum.done / 5000) > Math.floor(before / 5000)) {
    console.log(`${sum.done} operations, ${minutes().toFixed(1)} minutes`);
  }
  const {failure} = result;
  if (!failure) return;
  const text = `Operation ${failure.at} (${round.class} ${query}): ${failure.what}
  again: npm run faults -- --seed ${seed} --from ${round.from} --count ${round.count}
${failure.last.map((operation) => `  ${JSON.stringify(operation).slice(0, 200)}`).join('\n')}`;
  console.log(text);
  failures.push(text);
  if (!isHost) return;
  // What the failure left behind is in nobody's way.
  await stays?.close();
  [stays, staying, baseline] = [undefined, 0, undefined];
};

/** One round after the other; the page that stays has a lane of its own. @param {Round[]} lane */
const playAll = async (lane) => {
  for (const round of lane) if (failures.length < mostFailures && !isStopped) await playRound(round);
};

const rest = rounds.filter((round) => round.class !== 'host');
await Promise.all([
  playAll(rounds.filter((round) => round.class === 'host')),
  playAll(rest.filter((_, at) => at % 2)),
  playAll(rest.filter((_, at) => !(at % 2))),
]);

const end = stays && (await measure(stays));
if (baseline && end) {
  if (end.heap > baseline.heap * slack) failures.push('The heap has not returned to its baseline.');
  if (end.detached > 0) failures.push(`${end.detached} nodes are left that are in no document.`);
  if (end.nodes > baseline.nodes) failures.push(`There are ${end.nodes - baseline.nodes} nodes more than at first.`);
  if (end.listeners > baseline.listeners) failures.push('There are more listeners than at first.');
}
await browser.close();
server.closeAllConnections();
server.close();

const list = (/** @type {Record<string, number>} */ counts) =>
  Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
console.log(`
Seed ${seed}, operations ${from} to ${from + sum.done}, Chromium ${chromium.version}, ${minutes().toFixed(1)} minutes, load average ${loadavg()[0]?.toFixed(1)}
Classes: ${list(classes)}
Kinds: ${list(kinds)}
Faults that the server answered: ${list(faulty.met)}
Missing or forbidden: ${[...lacked].sort().join(', ')}
Checked at rest: ${sum.settled} times. Wrong values, files and packs that were told: ${sum.wrong}
The page that stayed: ${baseline ? `first ${told(baseline)}` : 'it did too little for a baseline'}; at the end ${end ? told(end) : 'none'}`);

// A whole cycle has everything in it.
if (sum.done >= 100_000) {
  const never = [
    ...kindNames.filter((kind) => !kinds[kind]),
    ...Object.keys(faults).filter((fault) => !faulty.met[fault]),
    ...lacks.map(({feature, how}) => `${feature} ${how}`).filter((each) => !lacked.has(each)),
  ];
  if (never.length) failures.push(`Never happened: ${never.join(', ')}.`);
}
for (const failure of failures) console.log(`Failed: ${failure.split('\n')[0]}`);
console.log(`${sum.done} operations: ${failures.length ? `${failures.length} failures` : 'all held'}.`);
process.exitCode = failures.length ? 1 : 0;
