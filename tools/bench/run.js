/**
 * `npm run bench [-- --rounds 9] [--out bench-results] [--write]`: what the red-flag checklist costs on a page, beside
 * the same words as static HTML and as the smallest Lit element. Needs `npm run build` before. With `--write`, the table
 * also goes to docs/benchmark.md.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {arch, cpus, loadavg, platform, totalmem} from 'node:os';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers.js';
import {root} from '../lib/content.js';
import {runRounds} from './experiments.js';
import {readCdn} from './files.js';
import {makePages, reserve} from './pages.js';
import {report} from './report.js';
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

const bench = async () => {
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds >= fewest)) throw new Error(`--rounds must be a number from ${fewest} on.`);
  const chromium = await findChromium();
  if (chromium.missing !== undefined) throw new Error(`There is no Chromium, because ${chromium.missing}.`);
  const {files, pages, parts, signs} = await makePages(readCdn());
  const server = await serve(files);
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
    const samples = await runRounds(browser, server.origin, pages, signs, rounds, (round) =>
      console.log(`Round ${round + 1} of ${rounds}`),
    );
    const now = new Date().toISOString();
    const text = report({
      samples,
      pages,
      parts,
      sizes: server.sizes,
      reserve,
      rounds,
      date: now.slice(0, 10),
      browser: `Chromium ${chromium.version}`,
      machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, load average ${before} before and ${busy()} at the end`,
    });
    const file = resolve(root, 'docs/benchmark.md');
    const tidy = await prettier.format(text, {...(await prettier.resolveConfig(file)), parser: 'markdown'});
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

await bench().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
