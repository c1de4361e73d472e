/**
 * Renders our tags as a host's server does, for the tests: with `@lit-labs/ssr`, from the built `dist/`.
 *
 * As middleware it answers `/on-server?markup=<dm-red-flags lang="es"></dm-red-flags>` with what a server would send;
 * `&words=no` does without loading the words first. With `&nonce=…` it answers with a whole page under a strict policy,
 * whose styles have that nonce.
 */
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * Markup with our tags, rendered. What they show is loaded first: for each tag the words of its `lang` and English.
 * @param {string} root folder of the project
 * @param {string} markup
 * @param {{words?: boolean, nonce?: string | undefined}} [options]
 * @returns {Promise<string>}
 */
export const renderOnServer = async (root, markup, {words = true, nonce} = {}) => {
  // Only once they are wanted: they bring a DOM of their own for Node.
  const {html, LitElementRenderer, render} = await import('@lit-labs/ssr');
  const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
  /** @type {typeof import('../../dist/src/all.js')} */
  const {loadRegions, loadSection, loadSources} = await import(pathToFileURL(resolve(root, 'dist/src/all.js')).href);
  for (const [, name = '', attributes = ''] of words ? markup.matchAll(/<dm-([a-z-]+)([^>]*)/g) : []) {
    const section = name === 'term' ? 'glossary' : name;
    const languages = [...attributes.matchAll(/lang="([^"]+)"/g)].map(([, lang = '']) => lang);
    for (const lang of new Set(['en', ...languages])) await loadSection(section, lang);
    await loadSources(attributes.includes('scope="all"') ? 'all' : section);
    if (attributes.includes('region=')) await loadRegions();
  }
  class WithNonce extends LitElementRenderer {
    /** @override @param {import('@lit-labs/ssr').RenderInfo} info */
    renderShadow(info) {
      return super.renderShadow(info)?.map((part) => (part === '<style>' ? `<style nonce="${nonce}">` : part));
    }
  }
  const strings = Object.assign([markup], {raw: [markup]});
  return collectResult(render(html(strings), nonce ? {elementRenderers: [WithNonce]} : {}));
};

/**
 * @param {string} root folder of the project
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const onServer = (root) => async (context, next) => {
  if (context.path !== '/on-server') return next();
  const {searchParams} = context.URL;
  const nonce = searchParams.get('nonce') ?? undefined;
  const html = await renderOnServer(root, searchParams.get('markup') ?? '', {
    words: searchParams.get('words') !== 'no',
    nonce,
  });
  context.type = 'html';
  context.body = html;
  if (!nonce) return;
  context.set('Content-Security-Policy', `script-src 'self'; style-src 'self' 'nonce-${nonce}'`);
  context.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host page</title>
    <script src="/test/hosts/record.js"></script></head><body>${html}</body></html>`;
};
