/** What every benchmark shares: options, Chromium, the server, and where the result goes. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {arch, cpus, loadavg, platform, totalmem} from 'node:os';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers.js';
import {root} from '../lib/content.js';
import {readCdn} from './files.js';
import {serve} from './server.js';

/** Fewer would allow no interval. */
const fewest = 6;

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '9'},
    out: {type: 'string', default: 'bench-results'},
    write: {type: 'boolean', default: false},
  },
});

/**
 * @template {{files: ReadonlyMap<string, Buffer | string>}} P
 * @typedef {{
 *   browser: import('puppeteer-core').Browser, origin: string, sizes: Map<string, number>, pages: P, rounds: number,
 *   say: (round: number) => void,
 * }} Bench
 */

/**
 * @template {{files: ReadonlyMap<string, Buffer | string>}} P
 * @param {string} target where `--write` puts the text
 * @param {(cdn: Map<string, Buffer>) => Promise<P>} makePages
 * @param {(bench: Bench<P>) => Promise<{samples: object, text: (where: string) => string}>} measure
 *   `where`: the date, the browser and the machine
 */
const run = async (target, makePages, measure) => {
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds >= fewest)) throw new Error(`--rounds must be a number from ${fewest} on.`);
  const chromium = await findChromium();
  if (chromium.missing !== undefined) throw new Error(`There is no Chromium, because ${chromium.missing}.`);
  const pages = await makePages(readCdn());
  const server = await serve(pages.files);
  const {launchOptions} = chromium;
  /** How many processes ran or waited in the last minute. */
  const busy = () => (loadavg()[0] ?? NaN).toFixed(1);
  const before = busy();
  const browser = await puppeteer.launch({
    ...launchOptions,
    // This one key is trusted, so that nothing else about the connection differs from a real one.
    args: [...launchOptions.args, `--ignore-certificate-errors-spki-list=${server.fingerprint}`],
  });
  try {
    const {origin, sizes} = server;
    const say = (/** @type {number} */ round) => console.log(`Round ${round + 1} of ${rounds}`);
    const {samples, text} = await measure({browser, origin, sizes, pages, rounds, say});
    const now = new Date().toISOString();
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, load average ${before} before and ${busy()} at the end`;
    const file = resolve(root, target);
    const tidy = await prettier.format(text(`on ${now.slice(0, 10)}, in Chromium ${chromium.version}, on ${machine}`), {
      ...(await prettier.resolveConfig(file)),
      parser: 'markdown',
    });
    const out = resolve(root, values.out);
    mkdirSync(out, {recursive: true});
    const name = resolve(out, now.slice(0, 19).replaceAll(':', '-'));
    writeFileSync(`${name}.md`, tidy);
    writeFileSync(`${name}.json`, JSON.stringify(samples));
    if (values.write) writeFileSync(file, tidy);
    console.log(tidy);
  } finally {
    await browser.close();
    await server.close();
  }
};

/** @type {typeof run} */
export const benchmark = (target, makePages, measure) =>
  run(target, makePages, measure).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
