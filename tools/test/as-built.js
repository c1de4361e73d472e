/**
 * Serves what stands for another server as it lies on the disk: the built `cdn/`, and the host pages of `test/hosts/`.
 * Everything else goes through the test runner's transforms, which rewrite imports and put a script into each page:
 * no hospital does that, and a content security policy or an integrity hash would tell.
 *
 * - `/cdn-without/<what>/` is another copy of `cdn/`, in which some files are missing, as after a broken upload; without
 *   `nothing` it is whole; in `/cdn-altered/<what>/` these files are others than those that were built, and in
 *   `/cdn-stalled/<what>/` they never come;
 * - with `@<version>` after the name, such a copy stands for a CDN: it allows other origins;
 * - `/cdn-of/<version>/` is another copy, which says that it is of that version;
 * - `record.js` of the page of proof stands beside the host pages;
 * - `<page>.headers.json` beside a host page holds its response headers.
 */
import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {packageVersion} from '../generate.js';

const prefix = /^\/(?:cdn|cdn-(?:without|altered|stalled)\/[\w@.-]+|cdn-of\/[\d.]+|test\/hosts)\//;

const copy = /^\/cdn-(without|altered|stalled|of)\/([\w.]+)(@[\w.-]+)?(\/.*)/;

/** Files that a copy of `cdn/` does not have, or has otherwise. @type {Record<string, RegExp>} */
const parts = {
  loader: /\/loader\.js$/,
  facts: /\/facts\.json$/,
  text: /\/static\//,
  element: /\/el\//,
  runtime: /\/runtime\.js$/,
  words: /\/content\/(?!sources\/)/,
  spanish: /\/content\/es\//,
  sources: /\/content\/sources\//,
  takeover: /\/server-root\.js$/,
  frame: /\/proof\/widgets\.html$/,
  drawings: /\/drawings\.js$/,
  numbers: /\/regions\.js$/,
};

/**
 * @param {string} root folder of the project
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const asBuilt = (root) => async (context, next) => {
  // Helpers in TypeScript lie beside the pages that they open.
  if (!prefix.test(context.path) || context.path.endsWith('.ts')) return next();
  const [, kind = '', what = '', version = '', path = ''] = copy.exec(context.path) ?? [];
  const own = context.path === '/test/hosts/record.js' ? '/tools/proof/record.js' : context.path;
  const file = resolve(root, `.${decodeURIComponent(path ? `/cdn${path}` : own)}`);
  if (!file.startsWith(resolve(root) + sep)) return next();
  const isMeant = parts[what]?.test(path) ?? false;
  // Until the reader goes away.
  if (isMeant && kind === 'stalled') await new Promise((gone) => context.res.once('close', gone));
  const body = isMeant && kind === 'without' ? undefined : await readFile(file).catch(() => undefined);
  if (!body) {
    context.status = 404;
    return;
  }
  const isOfOther = kind === 'of' && extname(file) === '.js';
  context.body = isMeant
    ? `${body}\n// Not what was built.\n`
    : isOfOther
      ? `${body}`.replaceAll(`"${packageVersion()}"`, `"${what}"`)
      : body;
  context.type = extname(file);
  context.set('Cache-Control', 'no-cache');
  if (version) context.set('Access-Control-Allow-Origin', '*');
  const headers =
    extname(file) === '.html' && (await readFile(`${file.slice(0, -5)}.headers.json`, 'utf8').catch(() => ''));
  if (headers) context.set(JSON.parse(headers));
};
