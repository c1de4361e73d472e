/**
 * The pages that are compared. All are the same small host page; they differ in what stands in `<head>` and `<main>`.
 */
import {readFileSync} from 'node:fs';
import {bundleFloor, own} from './files.js';

/**
 * What a host writes in its own style sheet to reserve room for a tag without static text. The widget is longer than any
 * screen, so that what follows is out of sight before and after; no height has to be known.
 */
export const reserve = 'dm-red-flags { display: block; min-block-size: 100vh; }';

/**
 * @typedef {{within: string, words: string}} Sign words in an element that a selector finds
 * @typedef {{shown: Sign, all: Sign, press?: boolean}} Signs what to look for: when a screen is full, and when all is there;
 *   `press`: and when the list answers
 * @typedef {{name: string, what: string, path: string}} Page
 * @typedef {Record<'bare' | 'limit' | 'limitInline' | 'floor' | 'tag' | 'reserved' | 'preload' | 'static' | 'staticPreload' | 'staticInline' | 'floor1' | 'floor10' | 'floor100' | 'tag1' | 'tag10' | 'tag100', Page>} Pages
 */

/** The directory of the release that the loader loads. @param {Map<string, Buffer>} cdn */
export const releaseOf = (cdn) =>
  [...cdn.keys()].map((path) => path.split('/')[1]).find((name) => name?.startsWith('r-'));

/** The words in a chunk of the build. @param {Map<string, Buffer>} cdn @param {string} path @returns {Promise<any>} */
export const readChunk = async (cdn, path) => {
  const chunk = cdn.get(path);
  if (!chunk) throw new Error(`The build left no cdn${path}.`);
  return (await import(`data:text/javascript;base64,${chunk.toString('base64')}`)).default;
};

/** The host page with something in its head and in its places. @param {string} head @param {string} body */
export const hostPage = (head, body, count = 1) =>
  readFileSync(own('host.html'), 'utf8')
    .replace('data-count="1"', `data-count="${count}"`)
    // Functions, so that no `$` in a text is taken for a pattern.
    .replace('<!-- head -->', () => head)
    .replace('<!-- main -->', () => `<div data-place>${body}</div>\n`.repeat(count));

/** @param {Map<string, Buffer>} cdn */
export const makePages = async (cdn) => {
  const get = (/** @type {string} */ path) => {
    const file = cdn.get(path);
    if (!file) throw new Error(`The build left no cdn${path}.`);
    return file;
  };
  const release = releaseOf(cdn);
  const parts = {
    loader: '/loader.js',
    runtime: `/${release}/runtime.js`,
    element: `/${release}/el/red-flags.js`,
    content: `/${release}/content/en/red-flags.js`,
    sources: `/${release}/content/sources/red-flags.js`,
  };
  const text = String(get('/static/en/red-flags.html'));
  /** @type {Map<string, Buffer | string>} */
  const files = new Map(cdn);
  files.set('/floor.js', await bundleFloor('floor.js', String(get(parts.content))));

  const sheet = '<link rel="stylesheet" href="/static.css" />';
  const styles = `<style>${get('/static.css')}</style>`;
  const script = (/** @type {string} */ path) => `<script type="module" src="${path}"></script>`;
  const hint = (/** @type {string} */ path) => `<link rel="modulepreload" href="${path}" />\n`;
  const hints = [parts.runtime, parts.element, parts.content].map(hint).join('');
  const lastHint = hint(parts.sources);
  const hinted =
    'with `modulepreload` for runtime, element and words, and last the sources, as the builder writes them';
  const tag = (inside = '') => `<dm-red-flags>${inside}</dm-red-flags>`;
  const floor = '<floor-red-flags></floor-red-flags>';
  /** @param {string} name @param {string} what @param {string[]} head @param {string} body @returns {Page} */
  const page = (name, what, head, body, count = 1) => {
    const path = `/${name.replace(/\W+/g, '-')}-${count}.html`;
    files.set(path, hostPage(head.join('\n'), body, count));
    return {name, what, path};
  };
  const loader = script(parts.loader);
  /** @param {number} count */
  const tags = (count) => page(`tag × ${count}`, '', [loader], tag(), count);
  /** @param {number} count */
  const floors = (count) => page(`floor × ${count}`, '', [script('/floor.js')], floor, count);
  /** @type {Pages} */
  const pages = {
    bare: page('bare', 'the static HTML without any other file: one round trip', [], text),
    limit: page('limit', 'the static HTML and `static.css`, no script', [sheet], text),
    limitInline: page('limit, inline', 'the same with the content of `static.css` in a `<style>`', [styles], text),
    floor: page('floor', 'the smallest Lit element over the same words, in one file', [script('/floor.js')], floor),
    tag: page('tag', 'our loader and a tag, nothing else', [loader], tag()),
    reserved: page('tag, reserved', 'the same, with room reserved', [loader, `<style>${reserve}</style>`], tag()),
    preload: page('tag, hints', hinted, [hints, loader, lastHint], tag()),
    static: page('static', 'the tag with the static HTML inside, and `static.css`', [sheet, loader], tag(text)),
    staticPreload: page('static, hints', 'the same, with the hints', [sheet, hints, loader, lastHint], tag(text)),
    staticInline: page(
      'static, inline',
      'the tag with the static HTML inside, the content of `static.css` in a `<style>`, and the hints',
      [styles, hints, loader, lastHint],
      tag(text),
    ),
    tag1: tags(1),
    tag10: tags(10),
    tag100: tags(100),
    floor1: floors(1),
    floor10: floors(10),
    floor100: floors(100),
  };
  return {files, pages, parts, signs: signsOf(await readChunk(cdn, parts.content))};
};

/** The words of the last sign of all: the list is rendered in one go, so with it a screen is full, too. @param {any} section @returns {Signs} */
export const signsOf = (section) => {
  // The list of a peer may be one of another kind.
  const last = {within: 'li, .nhsuk-checkboxes__item', words: section.tiers.at(-1).items.at(-1).sign.text};
  return {shown: last, all: last};
};
