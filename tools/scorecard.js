/**
 * `npm run scorecard`: how far each widget and each language has come, in `docs/scorecard.md` and `docs/scorecard.json`.
 *
 *     npm run scorecard                  says whether both are up to date
 *     npm run scorecard -- --write       writes them
 *     npm run scorecard -- --measure     builds, measures all widgets in Chromium, and writes; about 7 minutes
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {compile} from './compile.js';
import {root} from './lib/content.js';
import {scorecardOf} from './scorecard/derive.js';
import {measuredFile, readFacts} from './scorecard/facts.js';
import {markdownOf} from './scorecard/markdown.js';
import {blocksOf} from './scorecard/page.js';

/** As it stands in the repository. @param {string} file @param {string} text */
const tidy = async (file, text) =>
  format(text, {...(await resolveConfig(resolve(root, file))), filepath: resolve(root, file)});

/** Path → text as it should stand. @returns {Promise<Record<string, string>>} */
export const scorecardFiles = async () => {
  const scorecard = scorecardOf(await readFacts());
  const files = {
    'docs/scorecard.json': JSON.stringify(scorecard),
    'docs/scorecard.md': markdownOf(blocksOf(scorecard)),
  };
  return Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([file, text]) => [file, await tidy(file, text)])),
  );
};

/** Those that say something else. @param {Record<string, string>} files @param {string} [folder] */
export const stale = (files, folder = root) =>
  Object.entries(files)
    .filter(([file, text]) => {
      const path = resolve(folder, file);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([file]) => file);

/** Builds first, so that what is measured is what the sources say. */
const measure = async () => {
  const {status} = spawnSync(process.execPath, [resolve(root, 'tools/build.js')], {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error('The build failed. Nothing was measured.');
  const {measureViews} = await import('./scorecard/measure.js');
  const {widgets, locales} = await readFacts();
  const measured = await measureViews(widgets, locales, console.log);
  writeFileSync(resolve(root, measuredFile), await tidy(measuredFile, JSON.stringify(measured)));
};

const main = async () => {
  const {values} = parseArgs({
    options: {write: {type: 'boolean', default: false}, measure: {type: 'boolean', default: false}},
  });
  if (values.measure) await measure();
  else compile();
  const files = await scorecardFiles();
  if (values.write || values.measure) {
    for (const [file, text] of Object.entries(files)) writeFileSync(resolve(root, file), text);
    return;
  }
  for (const file of stale(files)) {
    console.error(`${file} does not say what the repository says today. Run “npm run scorecard -- --write”.`);
    process.exitCode = 1;
  }
};

if (process.argv[1] === import.meta.filename) {
  await main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
