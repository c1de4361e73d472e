/**
 * `npm test`: builds, runs the tests in Node (each `.test.js` below `test/`) and in the browsers (`test/*.test.ts`),
 * and checks the sizes. The last line is the sum: `N passed, N failed, N skipped`; above it stands what failed, by name.
 * A step that breaks counts as one failure. So does an engine that is missing, per file, with `CI=true`;
 * else its files count as skipped, and a line above says why.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = resolve(root, 'node_modules/.cache/dermatomyositis-widgets');
/** The sum for `.ci/run`: three numbers. */
const sumFile = resolve(cache, 'test-counts');
const nodeCounts = resolve(cache, 'node-tests.tap');
const browserCounts = resolve(cache, 'browser-tests.json');

/** A step that takes longer hangs. */
const stepLimit = 18 * 60_000;

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @type {Counts} */
const sum = {passed: 0, failed: 0, skipped: 0};
/** What is said at the end, above the sum. @type {string[]} */
const notes = [];
/** @type {NodeJS.Signals | undefined} */
let interrupted;

/** @param {Counts} counts */
const line = ({passed, failed, skipped}) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** @param {Counts} counts */
const add = (counts) => {
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
};

/** @param {string} what */
const fail = (what) => {
  sum.failed += 1;
  notes.push(what);
};

/**
 * Runs a program and resolves to whether it ended well. Ends it when it hangs and when we are told to stop.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
const run = (program, args, env = {}) =>
  new Promise((done) => {
    if (interrupted) return done(false);
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: {...process.env, ...env},
      shell: program === 'npm' && process.platform === 'win32',
    });
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    };
    /** @param {NodeJS.Signals} signal */
    const interrupt = (signal) => {
      interrupted = signal;
      stop(signal);
    };
    const timer = setTimeout(() => {
      console.error(`Stopped after ${stepLimit / 60_000} minutes.`);
      stop('SIGTERM');
    }, stepLimit);
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, interrupt);
    /** @param {boolean} well */
    const end = (well) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, interrupt);
      done(well);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('exit', (code) => end(code === 0));
  });

/** @param {string} script */
const npmRun = (script) => {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', '--if-present', script];
  return npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
};

/** @param {string} what */
const say = (what) => console.log(`\n${what}\n`);

const testInNode = async () => {
  const files = readdirSync(resolve(root, 'test'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.test.js'))
    .sort()
    .map((file) => resolve(root, 'test', file));
  if (files.length === 0) return;
  say(`Tests in Node: ${files.length} files`);
  const well = await run(process.execPath, [
    '--test',
    // Node's own choice, one less than there are processors, would be a single file at a time on a small machine.
    `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${nodeCounts}`],
    ...files,
  ]);
  /** @type {Counts} */
  const counts = {passed: 0, failed: 0, skipped: 0};
  /** @type {string[]} */
  const left = [];
  /** @type {string[]} */
  const failed = [];
  try {
    const tap = readFileSync(nodeCounts, 'utf8');
    /** @param {string} name */
    const last = (name) => Number([...tap.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
    counts.passed = last('pass');
    counts.failed = last('fail') + last('cancelled');
    counts.skipped = last('skipped') + last('todo');
    for (const [, name, reason] of tap.matchAll(/^ *ok \d+ - (.*) # SKIP (.*)$/gm)) left.push(`${name}: ${reason}`);
    for (const [, name] of tap.matchAll(/^ *not ok \d+ - (.*)$/gm)) failed.push(`Failed in Node: ${name}`);
  } catch {
    // No report: the failure below.
  }
  add(counts);
  notes.push(`Node: ${line(counts)}`, ...failed, ...left);
  if (!well && counts.failed === 0) fail('Tests in Node: they broke off');
};

const testInBrowsers = async () => {
  say('Tests in browsers');
  const webTestRunner = resolve(root, 'node_modules/@web/test-runner/dist/bin.js');
  const well = await run(process.execPath, [webTestRunner], {TEST_COUNTS_FILE: browserCounts});
  let failed = 0;
  try {
    const {engines, failures, left} = JSON.parse(readFileSync(browserCounts, 'utf8'));
    for (const [name, counts] of Object.entries(engines)) {
      add(counts);
      failed += counts.failed;
      notes.push(`${name}: ${line(counts)} in ${counts.seconds.toFixed(1)} s`);
    }
    notes.push(.../** @type {string[]} */ (failures).map((failure) => `Failed in ${failure}`));
    for (const {name, reason, files} of left) {
      sum.skipped += files;
      notes.push(`${name}: not tested, because ${reason} (${files} ${files === 1 ? 'file' : 'files'})`);
    }
  } catch {
    // No report: the failure below.
  }
  if (!well && failed === 0) fail('Tests in browsers: they broke off');
};

const all = async () => {
  mkdirSync(cache, {recursive: true});
  for (const file of [nodeCounts, browserCounts]) rmSync(file, {force: true});
  // Until the end, for whoever reads it after a sudden one.
  writeFileSync(sumFile, '0 1 0\n');
  say('Build');
  if (!(await npmRun('build'))) return fail('Build: failed, so nothing was tested');
  await testInNode();
  await testInBrowsers();
  if (!(await npmRun('sizes'))) fail('Sizes: failed');
};

await all().catch((error) => {
  console.error(error);
  fail('The tests broke off');
});
if (interrupted) fail(`Interrupted by ${interrupted}`);
writeFileSync(sumFile, `${sum.passed} ${sum.failed} ${sum.skipped}\n`);
console.log(`\n${notes.join('\n')}\n`);
console.log(line(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
