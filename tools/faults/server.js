/**
 * Serves what the fault campaign needs below `/faults/`: its page and scripts, what it must know of the words, files for
 * `dm-locale`, and the built `cdn/` through a network that fails as the plan of the round says (`/faults/cdn/<plan>/…`).
 */
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {extname, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {elementNames} from '../generate.js';
import {faultOf} from './plan.js';

/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Response */
/**
 * What the page must know: names of elements, and per language and section the title; the hashes of the English titles.
 * @typedef {{names: string[], titles: Record<string, Record<string, string>>, hashes: Record<string, string>}} Facts
 */

/** Browsers open six connections to a server at a time: more answers that never come would stop the campaign itself. */
const mostStalled = 2;
/** How long a late answer waits, in milliseconds: several others come and go in that time. */
const lateness = 40;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Fault campaign</title>
    <link rel="icon" href="data:,">
    <script src="/faults/first.js"></script>
    <script type="module" src="/faults/page.js"></script>
  </head>
  <body></body>
</html>`;

/** @param {string} name of a file of this folder @param {'iife' | 'esm'} format */
const bundle = async (name, format) => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

/** @param {string} folder the release directory @returns {Promise<Facts>} */
const readFacts = async (folder) => {
  /** @param {string} path */
  const words = async (path) => (await import(pathToFileURL(resolve(folder, 'content', path)).href)).default;
  /** @type {Facts} */
  const facts = {names: elementNames().filter((name) => name !== 'locale'), titles: {}, hashes: {}};
  const sections = readdirSync(resolve(folder, 'content/sources')).filter((file) => file !== 'all.js');
  for (const locale of readdirSync(resolve(folder, 'content'))) {
    if (/ids|sources|\.js$/.test(locale)) continue;
    const titles = (facts.titles[locale] = /** @type {Record<string, string>} */ ({}));
    for (const file of readdirSync(resolve(folder, 'content', locale))) {
      const {title} = await words(`${locale}/${file}`);
      // As a reader sees it: French has other spaces before some signs.
      if (title) titles[file.slice(0, -3)] = (title.en ?? title).replace(/\s+/g, ' ');
    }
  }
  for (const section of Object.keys(facts.titles['en'] ?? sections)) {
    for (const [id, hash] of await words(`ids/${section}.js`)) {
      if (id === `${section}.title`) facts.hashes[section] = hash;
    }
  }
  return facts;
};

/** Files for `dm-locale`, each wrong in its way, or with a mark before it as some editors leave it. @type {Record<string, () => string>} */
const packs = {
  page: () => '<!doctype html><title>Not found</title>',
  truncated: () => '{"locale": "sw", "name": "Kiswa',
  large: () => JSON.stringify({locale: 'sw', name: 'Kiswahili', sections: {x: 'x'.repeat(10 * 1024 * 1024)}}),
  deep: () => `{"locale": "sw", "name": "Kiswahili", "sections": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  prototype: () => '{"locale": "sw", "name": "Kiswahili", "sections": {"__proto__": {"polluted": ["true", "x"]}}}',
  marked: () => '\uFEFF{"locale": "sw", "name": "Kiswahili", "sections": {}}',
};

/** Another section's words, for words. @param {string} path */
const strangerOf = (path) => path.replace(/[^/]+\.js$/, (file) => (file === 'faq.js' ? 'causes.js' : 'faq.js'));

/**
 * @param {string} root folder of the project
 * @returns {{handle(request: Request, response: Response): Promise<boolean>, met: Record<string, number>}}
 *   `handle` resolves to whether the address was one of ours; `met`: how often each fault was answered
 */
export const faultServer = (root) => {
  const cdn = resolve(root, 'cdn');
  /** @type {Map<string, Promise<string>>} */
  const made = new Map();
  /** @param {string} name @param {() => Promise<string>} make */
  const once = (name, make) => {
    if (!made.has(name)) made.set(name, make());
    return /** @type {Promise<string>} */ (made.get(name));
  };
  const release = () => resolve(cdn, readdirSync(cdn).find((name) => name.startsWith('r-')) ?? '');
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  /** @param {string} path */
  const file = async (path) => {
    let body = files.get(path);
    if (!body) files.set(path, (body = await readFile(resolve(cdn, path))));
    return body;
  };
  /** Plan → what waits. @type {Map<string, Response[]>} */
  const waiting = new Map();
  /** @type {Record<string, number>} */
  const met = {};

  /** @param {Response} response @param {string | Buffer} body @param {string} type @param {number} [status] */
  const send = (response, body, type, status = 200) => {
    const utf = /json|html|javascript/.test(type) ? '; charset=utf-8' : '';
    response.writeHead(status, {
      'Content-Type': type + utf,
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
    });
    response.end(body);
  };

  /** @param {Response} response @param {string} plan */
  const stall = (response, plan) => {
    const mine = waiting.get(plan) ?? [];
    waiting.set(plan, [...mine, response].slice(-mostStalled));
    for (const old of [...mine, response].slice(0, -mostStalled)) old.destroy();
    // A page that goes takes its requests along.
    response.on('close', () => {
      const left = (waiting.get(plan) ?? []).filter((each) => each !== response);
      if (left.length) waiting.set(plan, left);
      else waiting.delete(plan);
    });
  };

  /** @param {Response} response @param {string} plan @param {string} path */
  const sendFile = async (response, plan, path) => {
    const type = extname(path) === '.js' ? 'text/javascript' : 'text/plain';
    const inside = path.replace(/^r-[0-9a-f]{12}\//, '');
    const fault = inside === path ? undefined : faultOf(plan, inside);
    const body = await file(path).catch(() => undefined);
    if (!body) return send(response, '', 'text/plain', 404);
    if (fault) met[fault] = (met[fault] ?? 0) + 1;
    switch (fault) {
      case 'missing':
        return send(response, 'Not found', 'text/plain', 404);
      case 'error':
        return send(response, 'Broken', 'text/plain', 500);
      case 'stall':
        stall(response, plan);
        return undefined;
      case 'late':
        setTimeout(() => send(response, body, type), lateness);
        return undefined;
      case 'cut':
        response.writeHead(200, {'Content-Type': type, 'Content-Length': body.length, 'Cache-Control': 'no-store'});
        response.write(body.subarray(0, body.length / 2), () => response.destroy());
        return undefined;
      case 'truncated':
        return send(response, body.subarray(0, body.length / 2), type);
      case 'page':
        return send(response, '<!doctype html><title>Home</title>', 'text/html');
      case 'stranger':
        return send(response, await file(strangerOf(path)), type);
      case 'older':
        return send(response, `${body}`.replace(/hash:"[0-9a-f]{12}"/, 'hash:"0123456789ab"'), type);
      case 'shapeless':
        return send(
          response,
          `export default {section: "${/([^/]+)\.js$/.exec(path)?.[1]}", version: 1, title: "Old"}`,
          type,
        );
      default:
        return send(response, body, type);
    }
  };

  return {
    met,
    async handle(request, response) {
      const [, path] = /^\/faults\/([^?]*)/.exec(request.url ?? '') ?? [];
      if (path === undefined) return false;
      const [, plan = '', rest = ''] = /^cdn\/([\w-]+)\/(.+)$/.exec(path) ?? [];
      const [, pack = ''] = /^pack\/(\w+)\.json$/.exec(path) ?? [];
      if (plan) await sendFile(response, plan, rest);
      else if (pack && packs[pack]) send(response, packs[pack](), 'application/json');
      else if (pack === 'broken') {
        response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': 1000});
        response.write('{"locale": ', () => response.destroy());
      } else if (path === 'page.html') send(response, page, 'text/html');
      else if (path === 'page.js') send(response, await once(path, () => bundle('page.js', 'esm')), 'text/javascript');
      else if (path === 'first.js')
        send(response, await once(path, () => bundle('first.js', 'iife')), 'text/javascript');
      else if (path === 'facts.json') {
        const make = async () => JSON.stringify(await readFacts(release()));
        send(response, await once(path, make), 'application/json');
      } else if (path === 'met.json') send(response, JSON.stringify(met), 'application/json');
      else send(response, 'Not found', 'text/plain', 404);
      return true;
    },
  };
};

/** The same as middleware of web test runner. @param {string} root @returns {import('@web/dev-server-core').Middleware} */
export const faultsMiddleware = (root) => {
  const server = faultServer(root);
  return async (context, next) => {
    if (!context.path.startsWith('/faults/')) return next();
    // It answers by itself: half an answer, or none, is none of Koa's.
    context.respond = false;
    await server.handle(context.req, context.res);
  };
};
