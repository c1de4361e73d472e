/** What a server sends that renders the elements with `@lit-labs/ssr`. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {resolve} from 'node:path';
import {after, describe, it, mock} from 'node:test';
import {elementNames} from '../../tools/generate.js';
import {root} from '../../tools/lib/content.js';
import {renderOnServer} from '../../tools/test/on-server.js';

/** The one that shows nothing loads a language pack, in a browser. */
const visible = elementNames().filter((name) => name !== 'locale');

/** @param {string} path @returns {Promise<any>} */
const load = async (path) => (await import(`dermatomyositis-widgets/${path}`)).default;

/** What a reader reads, without markup. @param {string} html */
const textIn = (html) =>
  html
    .replace(/<style>.*?<\/style>|<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

/** Renders a tag, and what the console was told meanwhile. @param {string} name @param {string} attributes */
const rendered = async (name, attributes) => {
  const warn = mock.method(console, 'warn', () => {});
  const html = await renderOnServer(root, `<dm-${name} ${attributes}></dm-${name}>`);
  const warnings = warn.mock.calls.map(({arguments: said}) => said.join(' '));
  warn.mock.restore();
  return {html, text: textIn(html), warnings};
};

/** Two statements that a reader must find: what an element says first, and what it says last. @param {string} name @param {any} words */
const told = (name, words) => {
  if (name === 'term') {
    const entry = words.entries.find((/** @type {{key: string}} */ {key}) => key === 'creatine-kinase');
    return [entry.term, entry.definition.text];
  }
  return [words.title, words.message.text, words.ui.notReviewed];
};

describe('an element on a server', () => {
  for (const name of visible) {
    it(`says its words, with and without a region: ${name}`, async () => {
      for (const locale of ['en', 'es', 'ar']) {
        const words = await load(`content/${locale}/${name === 'term' ? 'glossary' : name}`);
        for (const region of ['', 'region="GB"']) {
          const {html, text, warnings} = await rendered(name, `lang="${locale}" term="creatine-kinase" ${region}`);
          assert.match(html, /^<dm-[^>]*><template shadowroot="open" shadowrootmode="open"><style>/);
          for (const each of told(name, words)) assert.ok(text.includes(each), `${locale}: ${each}`);
          const base = /<div\s+class="base"\s+part="base"\s+lang="([^"]*)"\s+dir="([^"]*)"/.exec(html);
          assert.deepEqual(base?.slice(1), [locale, locale === 'ar' ? 'rtl' : 'ltr']);
          // A token that nobody filled, a value that was none, a box that nobody ticked.
          assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/);
          assert.doesNotMatch(html, /="(?:undefined|null|\[object[^"]*)"|<input[^>]*checked/);
          assert.deepEqual(warnings, []);
        }
      }
    });
  }

  it('has the telephone numbers of its region, and none without one', async () => {
    const regions = await load('content/regions');
    for (const region of ['GB', 'ES']) {
      const {text, html} = await rendered('red-flags', `lang="es" region="${region}"`);
      const {number} = regions[region].emergency;
      assert.match(html, new RegExp(`<a href="tel:${number.replaceAll(' ', '')}"`));
      assert.ok(text.includes(number));
    }
    const {html} = await rendered('red-flags', 'lang="es"');
    assert.doesNotMatch(html, /tel:/);
  });

  it('has its sources', async () => {
    const {text} = await rendered('red-flags', 'lang="en"');
    for (const {title} of await load('content/sources/red-flags')) assert.ok(text.includes(title), title);
    const {html} = await rendered('references', 'lang="en" scope="all"');
    assert.match(html, /<li[^>]*part="item"/);
  });

  it('has each face of the card', async () => {
    const {html} = await rendered('wallet-card', 'lang="en" second-lang="es"');
    const faces = [...html.matchAll(/part="face" lang="([^"]+)"/g)].map(([, lang]) => lang);
    assert.deepEqual(faces, ['en', 'es']);
  });

  it('says the language of the guide in its menu', async () => {
    const {html} = await rendered('guide', 'lang="es"');
    const chosen = [...html.matchAll(/<option value="([^"]+)"[^>]*selected/g)].map(([, value]) => value);
    assert.deepEqual(chosen, ['es']);
  });

  it('takes the attributes that the browser takes', async () => {
    const {html, text} = await rendered('red-flags', 'lang="en" heading-level="4" expanded');
    assert.match(html, /<h4 part="heading">/);
    assert.match(html, /<details[^>]*open/);
    assert.ok(!text.includes('Show the English'));
  });

  it('leaves room for the text inside its tag where the words were not loaded', async () => {
    const html = await renderOnServer(root, '<dm-faq lang="hi"><p>Static text</p></dm-faq>', {words: false});
    assert.match(html, /<slot><\/slot>.*<\/template><p>Static text<\/p><\/dm-faq>/s);
  });

  it('can have a nonce for its styles', async () => {
    const html = await renderOnServer(root, '<dm-term lang="en"></dm-term>', {nonce: 'abc'});
    assert.deepEqual(html.match(/<style[^>]*>/g), ['<style nonce="abc">']);
  });
});

describe('the example of a server in docs/embedding.md', () => {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  after(() => server?.kill());

  it('runs, and sends a page with the words, the number and a nonce', async () => {
    const docs = readFileSync(resolve(root, 'docs/embedding.md'), 'utf8');
    const [, example = ''] = /```js\n(\/\/ server\.js\n.*?)```/s.exec(docs) ?? [];
    const probe = createServer().listen(0);
    await once(probe, 'listening');
    const {port} = /** @type {import('node:net').AddressInfo} */ (probe.address());
    probe.close();
    await once(probe, 'close');
    server = spawn(process.execPath, ['--input-type=module', '--eval', example.replaceAll('8080', String(port))], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = await once(/** @type {import('node:stream').Readable} */ (server.stdout), 'data');
    assert.equal(String(said).trim(), `http://localhost:${port}`);
    const answer = await fetch(`http://localhost:${port}`);
    const page = await answer.text();
    const nonce = /<style nonce="([^"]+)">/.exec(page)?.[1];
    assert.ok(nonce);
    assert.ok(answer.headers.get('content-security-policy')?.includes(`'nonce-${nonce}'`));
    const {title} = await load('content/es/red-flags');
    assert.ok(textIn(page).includes(title));
    assert.match(page, /href="tel:112"/);
    assert.match(page, /^<!doctype html>/i);
  });
});
