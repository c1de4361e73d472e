/**
 * `npm run verify:world -- nginx`: 10,000 visits to a page with one `<dm-red-flags>`, at a real nginx set up as
 * docs/deploy.md says, while the next release is put in place. Every answer must be there, whole, and of one release
 * per visit.
 */
import {Agent} from 'node:http';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, posix, resolve} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';
import {root} from '../lib/content.js';
import {copyCdn, makeNextRelease, missing, releaseOf, startNginx} from './lib/nginx.js';

const visits = 10_000;
/** Visitors at a time, each waiting for its page. */
const visitors = 50;

const lacking = missing();
if (lacking) {
  console.log(`Not tested, because ${lacking}.`);
  process.exit(77);
}

const cdn = resolve(root, 'cdn');

/** What the loader starts for the tag, and what those files import. @param {string} release */
const filesOfPage = (release) => {
  const files = new Set(
    ['runtime.js', 'el/red-flags.js', 'content/en/red-flags.js', 'content/sources/red-flags.js'].map(
      (file) => `${release}/${file}`,
    ),
  );
  // A set gives what was added while it was walked, too.
  for (const file of files) {
    for (const node of parseAst(readFileSync(join(cdn, file), 'utf8')).body) {
      if ('source' in node && node.source) files.add(posix.join(posix.dirname(file), String(node.source.value)));
    }
  }
  return [...files].map((file) => file.slice(release.length + 1));
};

const scratch = mkdtempSync(join(tmpdir(), 'dm-world-'));
const next = join(scratch, 'next');
copyCdn(next, ['en']);
makeNextRelease(next);
/** Before the upgrade, and after it. */
const releases = [cdn, next].map((folder) => ({
  folder,
  name: releaseOf(folder),
  loader: readFileSync(join(folder, 'loader.js')),
  visits: 0,
}));
const files = filesOfPage(releaseOf(cdn));

const server = await startNginx();
process.on('SIGTERM', () => process.exit(143));
console.log('Compressing and installing cdn/ as docs/deploy.md says …');
await server.deploy(cdn);

const agent = new Agent({keepAlive: true, maxSockets: visitors});
const counts = {visits: 0, requests: 0, bytes: 0};
/** What went wrong → how often. @type {Map<string, number>} */
const errors = new Map();

/** @param {string} path */
const get = async (path) => {
  const {status, headers, body} = await server.get(path, {agent, headers: {'accept-encoding': 'gzip, deflate, br'}});
  counts.requests += 1;
  counts.bytes += body.length;
  if (status !== 200) throw new Error(`status ${status}: ${path}`);
  if (headers['content-encoding'] !== 'br') throw new Error(`not compressed: ${path}`);
  return body;
};

/** Path → the bytes of its answer, once they were found to be the built file. @type {Map<string, Buffer>} */
const right = new Map();

/** As a browser does it: the loader, then all that it names. */
const visit = async () => {
  counts.visits += 1;
  const loader = brotliDecompressSync(await get('loader.js'));
  const release = releases.find((each) => each.loader.equals(loader));
  if (!release) throw new Error('the loader is that of no release');
  release.visits += 1;
  await Promise.all(
    files.map(async (file) => {
      const path = `${release.name}/${file}`;
      const body = await get(path);
      if (right.get(path)?.equals(body)) return;
      if (!brotliDecompressSync(body).equals(readFileSync(join(release.folder, path)))) {
        throw new Error(`not as it was built: ${path}`);
      }
      right.set(path, body);
    }),
  );
};

let upgrading = true;
const start = performance.now();
await Promise.all([
  server.deploy(next).finally(() => (upgrading = false)),
  ...Array.from({length: visitors}, async () => {
    while (counts.visits < visits || upgrading) {
      await visit().catch(({message}) => errors.set(message, (errors.get(message) ?? 0) + 1));
    }
  }),
]);
const seconds = (performance.now() - start) / 1000;
agent.destroy();
for (const line of server.errors()) errors.set(`nginx: ${line}`, 1);
await server.stop();
rmSync(scratch, {recursive: true, force: true});

for (const [message, times] of errors) console.log(`${times} × ${message}`);
const failed = [...errors.values()].reduce((all, times) => all + times, 0);
console.log(`One visit: loader.js, ${files.join(', ')}`);
console.log(
  `${counts.visits} visits (${releases.map((release) => release.visits).join(' before the upgrade, ')} after it), ` +
    `${counts.requests} requests, ${(counts.bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s: ${failed} errors.`,
);
process.exitCode = failed > 0 ? 1 : 0;
