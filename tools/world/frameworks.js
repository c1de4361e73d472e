/**
 * `npm run verify:world -- frameworks`: installs the packed package into a fresh app of each framework, checks its types,
 * builds it, and uses it in Chromium as a reader would. `node tools/world/frameworks.js react vue` does some of them.
 * `npm run build` comes first. The apps stand in `apps/`; each is copied away from ours, so that it finds nothing but what
 * it installed. Prints a line per step. What this machine lacks is skipped, and with `CI=true` failed.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {createInterface} from 'node:readline';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {findChromium} from '../browsers.js';
import {root} from '../lib/content.js';
import {Missing, npm as runNpm} from './lib/npm.js';
import {readWithoutScripts, use} from './lib/use.js';

/** @typedef {{address: string, close: () => Promise<unknown>}} Served */

const apps = resolve(import.meta.dirname, 'apps');
const frameworks = readdirSync(apps).sort();
const named = process.argv.slice(2);
const unknown = named.filter((name) => !frameworks.includes(name));
if (unknown.length > 0 || !existsSync(resolve(root, 'dist/src/all.js'))) {
  console.error(unknown.length > 0 ? `${unknown} is none of: ${frameworks}` : 'Run `npm run build` first.');
  process.exit(1);
}

/** No step takes this long unless it hangs. */
const limit = 10 * 60_000;
/** Nothing is told to the makers of the frameworks. */
const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1'};
const counts = {passed: 0, failed: 0, skipped: 0};
const chromium = await findChromium();
const temporary = mkdtempSync(join(tmpdir(), 'dm-frameworks-'));
process.on('exit', () => rmSync(temporary, {recursive: true, force: true}));
/** Ends what was started, too, when this is told to end. */
const ending = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    ending.abort();
    process.exit(1);
  });
}

/** @param {string} folder @param {string[]} args */
const npm = (folder, ...args) => runNpm(folder, args, {env, signal: ending.signal});

/** @param {string} folder @returns {Promise<Served>} */
const serveFiles = async (folder) => {
  const listen = {host: '127.0.0.1', port: 0};
  const server = await preview({root: folder, configFile: false, logLevel: 'silent', preview: listen});
  return {address: server.resolvedUrls?.local[0] ?? '', close: () => server.close()};
};

/** @param {string} folder @returns {Promise<Served>} */
const serveNext = async (folder) => {
  const args = [join(folder, 'node_modules/next/dist/bin/next'), 'start', '--hostname', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env,
    timeout: limit,
    signal: ending.signal,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const close = async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address) return {address, close};
  }
  throw new Error('The server ended before it said its address.');
};

/** @param {string} framework @param {string} folder */
const visit = async (framework, folder) => {
  if (chromium.missing !== undefined) throw new Missing(chromium.missing);
  const browser = await puppeteer.launch(chromium.launchOptions);
  try {
    const {address, close} = await (framework === 'next' ? serveNext : serveFiles)(folder);
    try {
      if (framework === 'next') await readWithoutScripts(await browser.newPage(), address);
      await use(await browser.newPage(), address);
    } finally {
      await close();
    }
  } finally {
    await browser.close();
  }
};

/** @param {string} line */
const skip = (line) => {
  counts.skipped += 1;
  console.log(line);
};

/**
 * Does one thing and says how it went.
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
const step = async (what, work) => {
  const started = Date.now();
  try {
    await work();
    counts.passed += 1;
    console.log(`${what}: passed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Missing && process.env['CI'] !== 'true') skip(`${what}: skipped, because ${message}`);
    else {
      counts.failed += 1;
      console.log(`${what}: failed\n${message.split('\n').slice(-40).join('\n')}`);
    }
    return false;
  }
};

const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary];
const [packed] = Object.values(JSON.parse(await npm(root, ...packing)));
const tarball = join(temporary, packed.filename);
// Scripts of packages are not needed here, and nobody read them.
const installing = ['install', tarball, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
for (const framework of named.length > 0 ? named : frameworks) {
  const folder = join(temporary, framework);
  cpSync(join(apps, framework), folder, {recursive: true});
  /** @type {[string, () => Promise<unknown>][]} */
  const steps = [
    ['installs', () => npm(folder, ...installing)],
    ['checks types', () => npm(folder, 'run', 'types')],
    ['builds', () => npm(folder, 'run', 'build')],
    ['works in Chromium', () => visit(framework, folder)],
  ];
  let well = true;
  for (const [what, work] of steps) {
    if (well) well = await step(`${framework} ${what}`, work);
    else skip(`${framework} ${what}: skipped, because the step before it did not pass`);
  }
  rmSync(folder, {recursive: true, force: true});
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
