/**
 * `npm run sizes`: how many bytes each file of `cdn/` is for a reader (brotli, quality 11), against the limits and
 * against the record in `docs/sizes.json`. `npm run sizes -- --write` records what there is now.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {elementNames} from './generate.js';
import {root} from './lib/content.js';

/**
 * @typedef {Record<string, number>} Sizes name of the chunk → bytes
 * @typedef {{what: string, most: number, chunks: readonly string[]}} Limit
 * @typedef {{name: string, before: number | undefined, now: number | undefined}} Change
 */

const recordFile = resolve(root, 'docs/sizes.json');

/** The compressors of two versions of Node differ by some bytes. */
const slack = 16;

/** The name of a chunk: its path in `cdn/` without the release directory. @param {string} path */
export const chunkName = (path) => path.replace(/^r-[0-9a-f]{12}\//, '').replace(/\.js$/, '');

/**
 * Bytes on the wire. The release directory has a new name with each build, which compresses better or worse; one name
 * for all makes two builds comparable.
 * @param {string} text
 */
export const brotliSize = (text) =>
  brotliCompressSync(text.replace(/\br-[0-9a-f]{12}\b/g, 'r-d3b07384d113'), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  }).length;

/** @param {string} cdn @returns {Sizes} */
export const measure = (cdn) =>
  Object.fromEntries(
    readdirSync(cdn, {recursive: true, encoding: 'utf8'})
      .map((file) => relative(cdn, join(cdn, file)).split(sep).join('/'))
      // The pages for web teams and for reviewers are no reader's download.
      .filter((file) => file.endsWith('.js') && !/^(?:builder|proof)\//.test(file))
      .map((file) => /** @type {const} */ ([chunkName(file), brotliSize(readFileSync(join(cdn, file), 'utf8'))]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The elements whose code is in two chunks, the second being what the lists share. */
const lists = new Set(
  elementNames().filter((name) =>
    readFileSync(resolve(root, `src/elements/${name}/${name}.ts`), 'utf8').includes('/item-list'),
  ),
);

/** The chunks of an element's own code. @param {string} name */
export const codeChunks = (name) => [`el/${name}`, ...(lists.has(name) ? ['item-list'] : [])];

/** What was promised: the first widget whole, each further one by its own code. @param {Sizes} sizes @returns {Limit[]} */
export const limits = (sizes) => [
  {what: 'Code of dm-red-flags alone', most: 11 * 1024, chunks: ['loader', 'runtime', 'el/red-flags']},
  {what: 'English words of red-flags', most: 5 * 1024, chunks: ['content/en/red-flags']},
  {what: 'Sources of red-flags', most: 4 * 1024, chunks: ['content/sources/red-flags']},
  ...Object.keys(sizes)
    .filter((name) => name.startsWith('el/') && name !== 'el/red-flags')
    .map((name) => ({
      what: `Code of dm-${name.slice(3)} besides`,
      most: 3 * 1024,
      chunks: codeChunks(name.slice(3)),
    })),
  ...('el/symptoms' in sizes ? [{what: 'Drawings of dm-symptoms', most: 3 * 1024, chunks: ['drawings']}] : []),
];

/** Bytes of some chunks; undefined when one of them is missing. @param {Sizes} sizes @param {readonly string[]} chunks */
export const total = (sizes, chunks) => {
  let sum = 0;
  for (const chunk of chunks) {
    const size = sizes[chunk];
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
};

/** What differs from the record by more than the slack. @param {Sizes} record @param {Sizes} sizes @returns {Change[]} */
export const changes = (record, sizes) =>
  [...new Set([...Object.keys(record), ...Object.keys(sizes)])]
    .map((name) => ({name, before: record[name], now: sizes[name]}))
    .filter(({before, now}) => before === undefined || now === undefined || Math.abs(now - before) > slack);

const format = (/** @type {number} */ bytes) => bytes.toLocaleString('en');

/** @param {readonly (readonly string[])[]} rows the first column is text, the others are numbers */
const table = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))),
    )
    .map((cells) => `  ${cells.join('  ')}`.trimEnd())
    .join('\n');
};

/** How a chunk changed, in a cell. @param {Change | undefined} change */
const difference = (change) => {
  if (!change) return '';
  const {before, now} = change;
  if (before === undefined) return 'new';
  if (now === undefined) return 'gone';
  return `${now > before ? '+' : '−'}${format(Math.abs(now - before))}`;
};

/**
 * What to print, and whether it is well.
 * @param {Sizes} record @param {Sizes} sizes @param {boolean} write whether the sizes are about to be recorded
 */
export const report = (record, sizes, write) => {
  const changed = changes(record, sizes);
  const checks = limits(sizes).map((limit) => ({...limit, size: total(sizes, limit.chunks)}));
  const missing = checks.filter(({size}) => size === undefined);
  const broken = checks.filter(({size, most}) => size !== undefined && size > most);
  const grown = changed.filter(({before, now}) => now !== undefined && (before === undefined || now > before));
  const shrunk = changed.filter(({before, now}) => before !== undefined && (now === undefined || now < before));
  const names = [...new Set([...Object.keys(sizes), ...changed.map(({name}) => name)])].sort();
  const lines = [
    table([
      ['Chunk', 'bytes', 'change'],
      ...names.map((name) => [
        name,
        sizes[name] === undefined ? '–' : format(sizes[name]),
        difference(changed.find((change) => change.name === name)),
      ]),
    ]),
    '',
    table([
      ['Limit', 'bytes', 'at most', 'left'],
      ...checks.map(({what, size, most}) => [
        what,
        size === undefined ? '–' : format(size),
        format(most),
        size === undefined ? '' : format(most - size),
      ]),
    ]),
  ];
  for (const {what, chunks} of missing) {
    lines.push(
      '',
      `${what}: not all of ${chunks.map((chunk) => `${chunk}.js`).join(', ')} are in cdn/. Has it been built?`,
    );
  }
  for (const {what, size = 0, most} of broken) {
    lines.push(
      '',
      `${what} is ${format(size)} bytes, ${format(size - most)} more than promised. A reader on a slow phone waits for`,
      'each of them. Look for what few readers need and load it only then; words are never cut to reach a size.',
    );
  }
  const listed = (/** @type {Change[]} */ list) => list.map((each) => `${each.name} (${difference(each)})`).join(', ');
  if (grown.length > 0 && !write) {
    lines.push('', `Larger than recorded: ${listed(grown)}.`, 'If it is worth it, record it: npm run sizes -- --write');
  }
  if (shrunk.length > 0) {
    lines.push('', `Well done, that is smaller: ${listed(shrunk)}.`);
    if (!write) lines.push('So that it stays so, record it: npm run sizes -- --write');
  }
  const well = missing.length === 0 && broken.length === 0 && (write || grown.length === 0);
  if (write) lines.push('', 'Recorded in docs/sizes.json.');
  else if (well) lines.push('', 'All sizes are within their limits.');
  return {well, text: lines.join('\n')};
};

if (process.argv[1] === import.meta.filename) {
  const cdn = resolve(root, 'cdn');
  if (!existsSync(cdn)) {
    console.error('There is no cdn/ to measure. Build it first: npm run build');
    process.exit(1);
  }
  const write = process.argv.includes('--write');
  const record = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
  const sizes = measure(cdn);
  const {well, text} = report(record, sizes, write);
  if (write) writeFileSync(recordFile, `${JSON.stringify(sizes, null, 2)}\n`);
  console.log(text);
  process.exitCode = well ? 0 : 1;
}
