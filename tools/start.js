/**
 * `npm start`, after `tools/setup.js`: builds, then serves the hospital page of `demo/` with the built `cdn/` under
 * `/dermatomyositis-widgets/`, as a hospital that hosts the library itself would. Port 4173 or the next free one; with
 * PORT in the environment that port and no other. Only Node's built-in modules.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';
const firstPort = 4173;
const portsToTry = 50;

const library = '/dermatomyositis-widgets/';
const folders = {[library]: resolve(root, 'cdn'), '/': resolve(root, 'demo')};

/** A strict host: no inline script, no inline style. */
const headers = {
  'Content-Security-Policy': "script-src 'self'; style-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
};

/** @param {string} message @returns {never} */
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

/** The file behind the path of an address; undefined when there is none, or when the path leads out of the two folders. @param {string} path */
const fileAt = (path) => {
  const prefix = path.startsWith(library) ? library : '/';
  const folder = folders[prefix];
  try {
    const name = decodeURIComponent(path.slice(prefix.length)) || (prefix === '/' ? 'hospital.html' : '');
    const file = resolve(folder, name);
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
};

/**
 * `<!--#include virtual="…" -->`, as Apache and nginx know it (server-side includes): how the page of `demo/` takes in
 * the static text, so that what is pasted is always the version that was just built.
 * @param {string} page
 */
const withIncludes = (page) =>
  page.replace(/<!--#include virtual="([^"]+)" -->/g, (all, path) => {
    const file = fileAt(path);
    return file ? readFileSync(file, 'utf8') : all;
  });

const server = createServer(({method, url = '/'}, response) => {
  /** @param {number} status @param {string} type @param {string | Buffer} body */
  const answer = (status, type, body) => {
    response.writeHead(status, {...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body)});
    response.end(method === 'HEAD' ? undefined : body);
  };
  const plain = 'text/plain; charset=utf-8';
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    answer(405, plain, 'Only GET and HEAD.\n');
    return;
  }
  const file = fileAt(url.replace(/[?#].*/s, ''));
  if (!file) {
    answer(404, plain, 'Not found.\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const body = readFileSync(file);
  answer(200, type, file.startsWith(folders['/']) && extname(file) === '.html' ? withIncludes(`${body}`) : body);
});

const wanted = process.env['PORT'];
if (wanted && !(/^\d+$/.test(wanted) && Number(wanted) < 65536)) fail(`PORT=${wanted} is not a port: 0 to 65535.`);
let port = wanted ? Number(wanted) : firstPort;

const {status} = spawnSync(process.execPath, [resolve(root, 'tools/build.js')], {cwd: root, stdio: 'inherit'});
if (status !== 0) fail('The build failed. Nothing is served.');

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  const taken = error.code === 'EADDRINUSE';
  if (wanted || !taken || port + 1 === firstPort + portsToTry) {
    fail(taken ? `Port ${port} is taken. Set PORT to another one.` : `Cannot serve on port ${port}: ${error.message}`);
  }
  port += 1;
  server.listen(port, host);
});
server.on('listening', () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`The hospital page: http://${host}:${actual}/ (Ctrl-C ends it)`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
server.listen(port, host);
