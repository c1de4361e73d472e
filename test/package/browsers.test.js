/** The browser policy (docs/browsers.md), held against every file that a page may load. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../tools/lib/content.js';
import {ecmaVersion, oldest, ours, progressive} from '../../tools/support/policy.js';
import {inCss, inHtml, inJs, lackedBy, parseJs} from '../../tools/support/scan.js';

/** @typedef {import('../../tools/support/scan.js').Use} Use */

const cdn = resolve(root, 'cdn');
/** The page of proof asks for all that a browser may have, to listen to it. It is a reviewer's page, not a reader's. */
const files = readdirSync(cdn, {recursive: true, encoding: 'utf8'}).filter(
  (file) => /\.(?:js|css|html)$/.test(file) && !/^proof[./\\]/.test(file),
);

/** What a file uses. @param {string} file @returns {Use[]} */
const usesIn = (file) => {
  const text = readFileSync(resolve(cdn, file), 'utf8');
  if (file.endsWith('.css')) return inCss(text);
  if (file.endsWith('.html')) return inHtml(text);
  // Words and sources are data: they use no feature but syntax.
  return /[\\/]content[\\/]/.test(file) ? [] : inJs(text);
};

/** @param {Use} use what the browsers lack of the meaning that most of them have */
const lack = ({features}) =>
  features.map((feature) => lackedBy(feature, oldest)).sort((one, other) => one.length - other.length)[0] ?? [];

/** @param {string} listed @param {Use} use a property is listed with all its values */
const covers = (listed, {name}) => name === listed || name.startsWith(`${listed}: `);

const listed = [...progressive.flatMap(({uses}) => uses), ...ours];

/** @param {readonly Use[]} uses those that a browser of the policy lacks, and nobody thought of */
const tooNew = (uses) => [
  ...new Set(
    uses
      .filter((use) => lack(use).length && !listed.some((each) => covers(each, use)))
      .map((use) => `${use.name}: ${lack(use).join(', ')}`),
  ),
];

describe('the policy on browsers', () => {
  /** @type {Map<string, Use[]>} */
  const found = new Map();
  const all = () => [...found.values()].flat();

  it(`is kept by the syntax of every script: ECMAScript ${ecmaVersion}`, () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length > 100);
    for (const file of scripts) {
      assert.doesNotThrow(() => parseJs(readFileSync(resolve(cdn, file), 'utf8')), file);
    }
  });

  it('is kept by every feature in use, or it is listed what happens without', () => {
    for (const file of files) found.set(file, usesIn(file));
    const faults = [...found].flatMap(([file, uses]) => tooNew(uses).map((fault) => `${file}: ${fault}`));
    assert.deepEqual(faults, [], 'Do without it, or list it in tools/support/policy.js and docs/browsers.md.');
  });

  it('finds what is known to be there, in styles, templates and scripts', () => {
    const names = new Set(all().map(({name}) => name));
    for (const known of ['light-dark()', 'color-mix()', '@container', ':focus-visible', 'inset-inline-start']) {
      assert.ok(names.has(known), known);
    }
    for (const known of ['[popover]', '<details>', 'toggle_event']) assert.ok(names.has(known), known);
    for (const known of ['Segmenter', 'adoptedStyleSheets', 'findLast', 'ResizeObserver']) {
      assert.ok(names.has(known), known);
    }
  });

  it('lists nothing that is no longer in use, or that all browsers have by now', () => {
    const unneeded = listed.filter((each) => !all().some((use) => covers(each, use) && lack(use).length));
    assert.deepEqual(unneeded, []);
  });

  it('is the one in the docs', () => {
    const page = readFileSync(resolve(root, 'docs/browsers.md'), 'utf8').replace(/ +/g, ' ');
    const rows = /** @type {const} */ ([
      ['Chrome, also on Android', oldest['chrome']],
      ['Edge', oldest['edge']],
      ['Firefox, also on Android', oldest['firefox']],
      ['Safari on macOS', oldest['safari']],
      ['Safari, and every other browser, on iOS and iPadOS', oldest['safari_ios']],
      ['Samsung Internet', oldest['samsunginternet_android']],
    ]);
    for (const [name, version] of rows) assert.ok(page.includes(`| ${name} | ${version} |`), `${name} ${version}`);
    assert.equal(oldest['chrome_android'], oldest['chrome']);
    assert.equal(oldest['firefox_android'], oldest['firefox']);
    for (const {uses, without} of progressive) {
      const row = `| ${uses.map((each) => `\`${each}\``).join(', ')} | ${without} |`;
      assert.ok(page.includes(row), row);
    }
    assert.ok(page.includes(`ECMAScript ${ecmaVersion}`));
  });
});

describe('the scan', () => {
  for (const [what, uses] of /** @type {[string, () => Use[]][]} */ ([
    ['a property', () => inCss('p {interpolate-size: allow-keywords}')],
    ['a value of a property that all have', () => inCss('p {text-wrap: pretty}')],
    ['a function', () => inCss('p {--free: sibling-index()}')],
    ['a selector', () => inCss('::scroll-marker {color: red}')],
    ['a rule', () => inCss('@function --half() {result: 1px}')],
    ['a style sheet in a script', () => inJs('const sheet = css`p {corner-shape: squircle; color: ${red}}`;')],
    ['an attribute', () => inHtml('<details closedby="any"></details><dialog closedby="any"></dialog>')],
    ['an attribute in a script', () => inJs('html`<button commandfor=${id}>x</button>`;')],
    ['an event in a script', () => inJs('element.addEventListener("scrollsnapchange", f);')],
    ['a method of a built-in', () => inJs('Promise.try(() => Array.fromAsync(list));')],
    ['a method of an element', () => inJs('parent.moveBefore(child, null);')],
    ['a new global', () => inJs('new Temporal.Now();')],
  ]))
    it(`finds what is too new: ${what}`, () => assert.equal(tooNew(uses()).length > 0, true));

  it('lets pass what the browsers have', () => {
    assert.deepEqual(
      tooNew(inCss('@media (forced-colors: active) {p:has(b) {inset: 0; color: light-dark(red, blue)}}')),
      [],
    );
    assert.deepEqual(tooNew(inHtml('<input type="search" part="field" ?hidden="x" @input="x" .value="x">')), []);
    assert.deepEqual(tooNew(inJs('list.at(-1)?.replaceChildren(...Object.entries(data).flat());')), []);
  });

  for (const code of [
    '/[\\p{L}--[a-z]]/v',
    'import data from "./data.json" with {type: "json"}',
    'using file = open();',
  ])
    it(`refuses syntax that is too new: ${code}`, () => assert.throws(() => parseJs(code), SyntaxError));

  it('does not pass over a property of which nothing is known', () => {
    assert.throws(() => inCss('p {colour: red}'), /Nothing is known of the property colour/);
  });
});
