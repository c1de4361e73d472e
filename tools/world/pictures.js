/**
 * `npm run verify:world -- pictures`: draws each widget on a phone and on a wide page, light and dark, in English, Arabic
 * and Chinese, and compares it with its picture in `pictures/baselines/`. `npm run build` comes first.
 *
 *     node tools/world/pictures.js red-flags            compares this element only
 *     node tools/world/pictures.js --accept             makes what differs the new picture
 *     node tools/world/pictures.js --accept red-flags   of this element only
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers.js';
import {root} from '../lib/content.js';
import {elementsOf} from '../manifest/elements.js';
import {Missing} from './lib/npm.js';
import {drawingOptions, install, loadPackages, nameOf, serve, shrink, startDrawing, viewsOf} from './lib/pictures.js';

const folder = resolve(root, 'tools/world/pictures/baselines');
/** View → version of the Chromium that drew its picture. */
const versionsFile = join(folder, 'chromium.json');
/** Git ignores it. */
const out = resolve(root, 'screenshots/pictures');
const command = 'node tools/world/pictures.js';
/**
 * Share of the pixels that may differ. None does on one machine, nor did between two versions of Chromium; a paragraph that
 * moves by 4 CSS pixels is 0.3 % of the highest picture.
 */
const allowed = 0.0002;

/** @type {(line: string, code: number) => never} */
const end = (line, code) => {
  console.log(line);
  process.exit(code);
};
process.on('SIGTERM', () => process.exit(143));
// The last line says why.
process.on('uncaughtException', (error) => {
  console.error(error);
  end(error.message.trim().split('\n').at(-1) ?? '', 1);
});

const accepting = process.argv.includes('--accept');
const named = process.argv.slice(2).filter((argument) => argument !== '--accept');
const manifest = resolve(root, 'custom-elements.json');
if (!existsSync(manifest)) end('Run `npm run build` first.', 1);
const elements = elementsOf(JSON.parse(readFileSync(manifest, 'utf8'))).map(({tagName}) => tagName.slice('dm-'.length));
const all = viewsOf(elements);
const unknown = named.filter((name) => !all.some(({element}) => element === name));
if (unknown.length > 0) end(`${unknown} is none of: ${[...new Set(all.map(({element}) => element))].join(', ')}.`, 1);
const views = all.filter(({element}) => named.length === 0 || named.includes(element));

/** @returns {string[]} names of the views that have a picture */
const drawn = () =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((file) => (file.endsWith('.png') ? file.slice(0, -'.png'.length) : []))
    : [];
const before = drawn();
if (before.length === 0 && !accepting) {
  end(`There are no pictures to compare with yet. Make them, and look at them: ${command} --accept`, 1);
}

const chromium = await findChromium();
if (chromium.missing !== undefined) end(`Not compared, because of Chromium ${chromium.missing}.`, 77);
// Elsewhere the system draws the letters, in its own way.
if (process.platform !== 'linux') end('Not compared, because the pictures were drawn on Linux.', 77);
const installed = await install().catch((error) => {
  if (error instanceof Missing) end(`Not compared, because ${error.message}.`, 77);
  throw error;
});
const {decode, encode, compare} = await loadPackages(installed);

/** @type {Record<string, string>} */
const versions = existsSync(versionsFile) ? JSON.parse(readFileSync(versionsFile, 'utf8')) : {};
const counts = {same: 0, written: 0};
/** @type {string[]} */
const failures = [];
/** What has a picture and should not. */
const without = before.filter((name) => !all.some((view) => nameOf(view) === name));

/** @param {string} name */
const fileOf = (name) => join(folder, `${name}.png`);
/** @param {string} name @param {string} kind */
const resultOf = (name, kind) => join(out, `${name}.${kind}.png`);
/** @param {import('./lib/pictures.js').Picture} picture */
const size = ({width, height}) => `${width} × ${height}`;

/**
 * What is wrong with a picture, or undefined. Leaves pictures to look at.
 * @param {string} name
 * @param {import('./lib/pictures.js').Picture} actual
 */
const check = (name, actual) => {
  if (!existsSync(fileOf(name))) return 'has no picture to compare with yet';
  const expected = decode(readFileSync(fileOf(name)));
  const fits = size(expected) === size(actual);
  const result = fits ? compare(expected, actual) : undefined;
  if (result && result.share <= allowed) return undefined;
  writeFileSync(resultOf(name, 'expected'), encode(expected));
  writeFileSync(resultOf(name, 'actual'), encode(actual));
  if (result) writeFileSync(resultOf(name, 'difference'), encode(result.difference));
  const how = result
    ? `differs in ${(result.share * 100).toFixed(2)} % (${result.pixels} pixels)`
    : `is ${size(actual)}, and was ${size(expected)}`;
  const then = versions[name] ?? 'an unknown version';
  const drawnBy =
    then === chromium.version ? '' : ` Chromium ${then} drew the old one, ${chromium.version} the new one.`;
  return `${how}: ${relative(root, resultOf(name, '*'))}.${drawnBy}`;
};

rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});
mkdirSync(folder, {recursive: true});
const served = await serve(resolve(root, 'cdn'), installed);
const browser = await puppeteer.launch(drawingOptions(chromium, installed));
try {
  const draw = await startDrawing(browser, served.address);
  for (const view of views) {
    const name = nameOf(view);
    const actual = shrink(decode(await draw(view)));
    const fault = check(name, actual);
    if (!fault) counts.same += 1;
    else if (accepting) {
      writeFileSync(fileOf(name), encode(actual));
      versions[name] = chromium.version;
      counts.written += 1;
      console.log(`${name} ${fault}`);
    } else {
      failures.push(name);
      console.log(`${name} ${fault}`);
    }
  }
} finally {
  await browser.close();
  served.close();
}

if (accepting) {
  for (const name of without) rmSync(fileOf(name));
  const sorted = Object.fromEntries(
    drawn()
      .sort()
      .map((name) => [name, versions[name]]),
  );
  writeFileSync(versionsFile, `${JSON.stringify(sorted, null, 2)}\n`);
  const bytes = drawn().reduce((sum, name) => sum + readFileSync(fileOf(name)).length, 0);
  end(
    `${counts.written} pictures are new, ${counts.same} stay, ${without.length} are gone; ${(bytes / 1e6).toFixed(1)} MB in all. Look at the new ones before you commit them.`,
    0,
  );
}
for (const name of without)
  console.log(`${name} has a picture, and no such view is drawn. ${command} --accept removes it.`);
if (failures.length > 0) {
  console.log(
    `\nLook at the pictures of each view: expected, actual, and their difference if they are of one size. If the change is meant: ${command} --accept, for one element ${command} --accept ${failures[0]?.split('.')[0]}. If not, it is a bug.`,
  );
}
const wrong = failures.length + without.length;
end(
  `${counts.same} of ${views.length} pictures are as they were, drawn by Chromium ${chromium.version}; ${failures.length} differ or are missing, ${without.length} belong to nothing.`,
  wrong > 0 ? 1 : 0,
);
