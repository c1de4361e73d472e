/**
 * `npm run verify:world`: the checks of `tools/world/`, one after the other. They meet programs and packages of others
 * that `npm test` does without. `npm run verify:world -- nginx` runs that one.
 *
 * A check is a program of its own, `tools/world/<name>.js`. It ends with 0 when all is well, and with 77 when something
 * that it needs is not on this machine; with `CI=true` that is a failure. Its last line says what it found, or why not.
 * The last line here is the sum: `N passed, N failed, N skipped`.
 */
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(folder, '../..');

/** A check that takes longer hangs. */
const limit = 60 * 60_000;
/** As other test programs have it. */
const cannotRunHere = 77;

const all = readdirSync(folder)
  .flatMap((file) => /^(.+)\.js$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== 'run')
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}. There is: ${all.join(', ')}.`);
  process.exit(1);
}

/**
 * Runs a check, shows all that it says, and resolves to how it ended and its last line.
 * @param {string} name
 * @returns {Promise<{code: number | null, last: string}>}
 */
const run = (name) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [resolve(folder, `${name}.js`)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    });
    let said = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      said += data;
    });
    child.stderr.on('data', (data) => {
      process.stderr.write(data);
      said += data;
    });
    child.on('error', (error) => (said += `\n${error.message}`));
    child.on('close', (code, signal) => {
      if (signal) said += `\nIt was stopped by ${signal}.`;
      done({code, last: said.trimEnd().split('\n').at(-1) ?? ''});
    });
  });

const sum = {passed: 0, failed: 0, skipped: 0};
/** @type {string[]} */
const notes = [];
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n${name}\n`);
  const {code, last} = await run(name);
  const skipped = code === cannotRunHere && process.env['CI'] !== 'true';
  const result = code === 0 ? 'passed' : skipped ? 'skipped' : 'failed';
  sum[result] += 1;
  notes.push(`${name}: ${result}. ${last}`);
}
console.log(`\n${notes.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;
