/**
 * Serves what stands for another server as it lies on the disk: the built `cdn/`, and the host pages of `test/hosts/`.
 * Everything else goes through the test runner's transforms, which rewrite imports and put a script into each page:
 * no hospital does that, and a content security policy or an integrity hash would tell.
 *
 * - `/cdn-without/<what>/` is another copy of `cdn/`, in which some files are missing, as after a broken upload; without
 *   `nothing` it is whole;
 * - `/cdn-of/<version>/` is another copy, which says that it is of that version;
 * - `<page>.headers.json` beside a host page holds its response headers.
 */
import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {packageVersion} from '../generate.js';

const prefix = /^\/(?:cdn|cdn-without\/\w+|cdn-of\/[\d.]+|test\/hosts)\//;

/** Files that a copy of `cdn/` does not have. @type {Record<string, RegExp>} */
const missing = {
  element: /\/el\//,
  runtime: /\/runtime\.js$/,
  words: /\/content\/(?!sources\/)/,
  spanish: /\/content\/es\//,
  sources: /\/content\/sources\//,
};

/**
 * @param {string} root folder of the project
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const asBuilt = (root) => async (context, next) => {
  // Helpers in TypeScript lie beside the pages that they open.
  if (!prefix.test(context.path) || context.path.endsWith('.ts')) return next();
  const [, copy, what = '', path = ''] = /^\/cdn-(without|of)\/([\w.]+)(\/.*)/.exec(context.path) ?? [];
  const file = resolve(root, `.${decodeURIComponent(path ? `/cdn${path}` : context.path)}`);
  if (!file.startsWith(resolve(root) + sep)) return next();
  const body = missing[what]?.test(path) ? undefined : await readFile(file).catch(() => undefined);
  if (!body) {
    context.status = 404;
    return;
  }
  const isOfOther = copy === 'of' && extname(file) === '.js';
  context.body = isOfOther ? `${body}`.replaceAll(`"${packageVersion()}"`, `"${what}"`) : body;
  context.type = extname(file);
  context.set('Cache-Control', 'no-cache');
  const headers =
    extname(file) === '.html' && (await readFile(`${file.slice(0, -5)}.headers.json`, 'utf8').catch(() => ''));
  if (headers) context.set(JSON.parse(headers));
};
