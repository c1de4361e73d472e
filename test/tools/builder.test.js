/** The maker of snippets, with what the build wrote for it. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {readFacts} from '../../tools/builder.js';
import {offers, problemIn, shifted, snippet, valuesOf, ways, waysOf} from '../../tools/builder/snippets.js';
import {readChunks} from '../../tools/emit.js';
import {elementNames, packageVersion} from '../../tools/generate.js';
import {root} from '../../tools/lib/content.js';
import {localeNames} from '../../tools/lib/xliff.js';
import {renderStatic} from '../../tools/static.js';

/** @typedef {import('../../tools/builder/snippets.js').Choices} Choices */

const cdn = resolve(root, 'cdn');
/** @param {string} file */
const read = (file) => readFileSync(resolve(cdn, file), 'utf8');
/** @type {import('../../tools/builder/snippets.js').Facts} */
const facts = JSON.parse(read('builder/facts.json'));
/** @type {Record<string, string>} */
const integrity = JSON.parse(read('sri.json'));
const parts = await readChunks();

const far = `https://cdn.example.org/widgets/${facts.version}/`;

/** @type {Choices} */
const usual = {
  widget: 'red-flags',
  own: '',
  lang: 'en',
  region: '',
  level: '2',
  dark: false,
  accent: '',
  way: 'tag',
  source: 'own',
  folder: '/dermatomyositis-widgets/',
  cdn: far,
  hints: true,
};

/** @param {string} name */
const widget = (name) => facts.widgets.find((each) => each.name === name) ?? assert.fail(name);

/** The parts by their place. @param {Partial<Choices>} choices @param {string} [text] */
const make = async (choices, text) => {
  const made = await snippet({...usual, ...choices}, facts, integrity, text);
  return Object.fromEntries(made.map(({kind, code}) => [kind, code]));
};

/** Every value of an attribute. @param {string} name @param {string | undefined} html */
const all = (name, html = '') => [...html.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'g'))].map(([, value]) => value);

/** Every choice of a widget and a way in, with one of its own values. */
const combinations = facts.widgets.flatMap((each) =>
  waysOf(each).flatMap((way) =>
    /** @type {const} */ (['own', 'cdn']).map((source) => ({
      widget: each.name,
      way,
      source,
      lang: 'es',
      region: 'ES',
      level: '4',
      own: valuesOf(each, 'es')[0]?.value ?? '',
    })),
  ),
);

describe('what the page of the snippets knows', () => {
  it('is this version, every element that shows something, and every language that is one', () => {
    assert.equal(facts.version, packageVersion());
    assert.ok(existsSync(resolve(cdn, facts.release)));
    assert.deepEqual(
      facts.widgets.map(({name}) => name).sort(),
      elementNames().filter((name) => name !== 'locale'),
    );
    assert.deepEqual(
      facts.locales.map(({code}) => code).sort(),
      localeNames()
        .filter((locale) => !/-X[AB]$/.test(locale))
        .sort(),
    );
  });

  it('has each item in each language', () => {
    const drugs = facts.widgets.find(({name}) => name === 'drug-sheet')?.own?.values ?? [];
    const spanish = parts.chunks.find(({name, locale}) => name === 'drug-sheet' && locale === 'es');
    assert.ok(drugs.length > 9);
    assert.deepEqual(
      drugs.map(({value, titles}) => [value, titles['es']]),
      /** @type {any} */ (spanish).data.drugs.map((/** @type {any} */ {key, title}) => [key, title]),
    );
    for (const {own} of facts.widgets) {
      for (const {value, titles} of own?.values ?? []) assert.ok(value && titles['en'], own?.attribute);
    }
  });

  it('stops the build at an attribute that it does not know', () => {
    const manifest = {modules: [{declarations: [{tagName: 'dm-tests', attributes: [{name: 'shape'}]}]}]};
    assert.throws(() => readFacts(parts, manifest, facts.release), /"shape"/);
  });
});

describe('the page of the snippets', () => {
  it('is in no file that a reader downloads', () => {
    const files = Object.keys(integrity).filter((file) => !/^builder(?:\/|\.html$)/.test(file));
    assert.ok(files.length > 500);
    assert.deepEqual(
      files.filter((file) => /builder\/|builder\.html/.test(read(file))),
      [],
    );
  });
});

describe('a snippet', () => {
  it('asks for no file that is not there', async () => {
    for (const choices of combinations) {
      const made = await make(choices, '<div></div>');
      const base = choices.source === 'cdn' && offers(widget(choices.widget), choices.way).cdn ? far : usual.folder;
      const addresses = [...all('href', made['head']), ...all('src', made['head']), ...all('src', made['body'])];
      for (const address of addresses) {
        assert.ok(address?.startsWith(base), address);
        const file = address?.slice(base.length).replace(/[?#].*/, '') ?? '';
        assert.ok(integrity[file], `${choices.widget} ${choices.way}: ${address}`);
      }
    }
  });

  it('names the exact version and release', async () => {
    for (const choices of combinations) {
      const {head, module, body} = await make(choices, '<div></div>');
      const first = head ?? module ?? body ?? '';
      assert.match(
        first.split('\n')[0] ?? '',
        new RegExp(`${facts.version}, release ${facts.release}\\b`),
        choices.way,
      );
    }
  });

  it('preloads the code of the element, its words and the numbers, and last the sources, all of this release', async () => {
    const {head} = await make({widget: 'tests', lang: 'es', region: 'ES'});
    assert.deepEqual(
      all('href', head),
      [
        'runtime.js',
        'el/tests.js',
        'item-list.js',
        'content/es/tests.js',
        'content/regions.js',
        'content/sources/tests.js',
      ].map((file) => `/dermatomyositis-widgets/${facts.release}/${file}`),
    );
    assert.match(head ?? '', /loader\.js"><\/script>\n<link [^>]*sources/);
    assert.deepEqual(all('href', (await make({hints: false}))['head']), []);
  });

  it('has no integrity on the own server, where the loader changes with each release', async () => {
    assert.doesNotMatch(JSON.stringify(await make({way: 'inside'})), /integrity=|importmap/);
  });

  it('has the integrity of sri.json for each tag of a CDN, and tells it nothing of the page', async () => {
    for (const way of /** @type {const} */ (['tag', 'inside', 'div'])) {
      const {head = ''} = await make({way, source: 'cdn'});
      const tags = (head.match(/<(?:link|script)\b[^>]*>/g) ?? []).filter((tag) => !tag.includes('importmap'));
      assert.ok(tags.length >= 4);
      for (const tag of tags) {
        const [address = ''] = [...all('href', tag), ...all('src', tag)];
        assert.deepEqual(all('integrity', tag), [integrity[address.slice(far.length)]], tag);
        assert.deepEqual(all('crossorigin', tag), ['anonymous']);
        assert.deepEqual(all('referrerpolicy', tag), ['no-referrer']);
      }
    }
  });

  it('covers the rest by an import map that stands first, and gives its hash', async () => {
    const {head = '', policy = ''} = await make({source: 'cdn', lang: 'es'});
    const [, before = '', map = ''] = /^([^]*?)<script type="importmap">([^]*?)<\/script>/.exec(head) ?? [];
    assert.doesNotMatch(before, /<(?!!--)/);
    /** @type {Record<string, string>} */
    const covered = JSON.parse(map).integrity;
    for (const [address, hash] of Object.entries(covered)) assert.equal(hash, integrity[address.slice(far.length)]);
    const files = Object.keys(covered).map((address) => address.slice(`${far}${facts.release}/`.length));
    for (const file of ['runtime', 'el/red-flags', 'content/es/red-flags', 'content/en/red-flags', 'print-one']) {
      assert.ok(files.includes(`${file}.js`), file);
    }
    assert.ok(files.includes('content/sources/red-flags.js') && files.includes('content/regions.js'));
    assert.deepEqual(
      files.filter((file) => /drug-sheet|\/fr\//.test(file)),
      [],
    );
    const hash = createHash('sha256').update(map).digest('base64');
    assert.equal(policy, `Content-Security-Policy: script-src 'self' ${far} 'sha256-${hash}'`);
  });

  it('says that a CDN sees the reader, and what covers what', async () => {
    const made = await snippet({...usual, source: 'cdn'}, facts, integrity);
    const notes = made.flatMap((part) => part.notes).join(' ');
    assert.match(notes, /CDN sees the address \(IP\).*which section/);
    assert.match(notes, /import map covers every other file/);
  });

  it('writes what was chosen, and nothing for what was not', async () => {
    const choices = {widget: 'drug-sheet', own: 'methotrexate', lang: 'es', region: 'ES', level: '3'};
    assert.equal((await make({}))['body'], '<dm-red-flags lang="en"></dm-red-flags>');
    assert.equal(
      (await make(choices))['body'],
      '<dm-drug-sheet lang="es" drug="methotrexate" region="ES" heading-level="3"></dm-drug-sheet>',
    );
    assert.deepEqual(all('data-[\\w-]+', (await make({...choices, way: 'div'}))['body']), [
      ...['drug-sheet', 'es', 'methotrexate', 'ES', '3'],
    ]);
    assert.match(
      (await make({dark: true, accent: '#0b5c6b'}))['style'] ?? '',
      /color-scheme: dark[^]*dm-red-flags \{\n {2}--dm-accent: #0b5c6b/,
    );
    assert.equal((await make({}))['style'], undefined);
  });

  it('says when a colour is too faint to read, and only then', async () => {
    const notes = async (/** @type {Partial<Choices>} */ choices) =>
      (await snippet({...usual, ...choices}, facts, integrity)).find(({kind}) => kind === 'style')?.notes.join(' ');
    assert.match((await notes({accent: '#999999'})) ?? '', /too light.* 2\.8 to 1/);
    assert.match((await notes({accent: '#00539f', dark: true})) ?? '', /too dark/);
    assert.equal(await notes({accent: '#767676'}), '');
    assert.doesNotMatch((await notes({accent: '#8ec5ff', dark: true})) ?? '', /contrast/);
  });

  it('writes what a person typed, and what a title says, as text', async () => {
    const odd = structuredClone(facts);
    const [sheet] = odd.widgets.filter(({name}) => name === 'drug-sheet');
    assert.ok(sheet?.own);
    sheet.titles['en'] = '"><script>alert(1)</script>&';
    sheet.own.values.push({value: '"><b>', titles: {en: 'Odd'}});
    const choices = {...usual, widget: 'drug-sheet', own: '"><b>'};
    for (const way of /** @type {const} */ (['tag', 'div', 'frame'])) {
      const made = await snippet({...choices, way}, odd, integrity);
      const body = made.find(({kind}) => kind === 'body')?.code ?? '';
      assert.doesNotMatch(body, /"><b>|<script>alert/, way);
    }
  });

  it('has static text whose headings are those of that level', async () => {
    for (const section of ['red-flags', 'drug-sheet', 'supplements']) {
      const chunk = parts.chunks.find(({name, locale}) => name === section && locale === 'es') ?? assert.fail();
      const sources = parts.sources.find(({name}) => name === section)?.data ?? [];
      const text = read(`static/es/${section}.html`);
      for (const level of [2, 3, 4, 5, 6]) {
        const wanted = renderStatic(chunk, sources, level);
        assert.equal(shifted(text, level), wanted);
        const choices = {widget: section, lang: 'es', level: String(level)};
        assert.equal((await make({...choices, way: 'static'}, text))['body'], wanted.trim());
        const {body = ''} = await make({...choices, way: 'inside'}, text);
        assert.ok(body.endsWith(`>\n${wanted.trim()}\n</dm-${section}>`));
      }
    }
  });
});

describe('the choices', () => {
  it('are only those that work', () => {
    assert.deepEqual(waysOf(widget('red-flags')), ways);
    assert.deepEqual(waysOf(widget('term')), ['tag', 'npm']);
    assert.ok(!waysOf(widget('references')).includes('frame'));
    assert.equal(offers(widget('red-flags'), 'tag').own, false);
    assert.equal(offers(widget('drug-sheet'), 'tag').own, true);
    // Its address would take the focus.
    assert.equal(offers(widget('drug-sheet'), 'frame').own, false);
    assert.equal(offers(widget('diet-card'), 'tag').region, false);
    assert.equal(offers(widget('red-flags'), 'static').region, false);
    assert.equal(offers(widget('guide'), 'tag').region, true);
    assert.ok(!valuesOf(widget('wallet-card'), 'es').some(({value}) => value === 'es'));
  });

  it('leave out what was chosen before and does not fit any more', async () => {
    assert.equal(
      (await make({widget: 'diet-card', region: 'ES', own: 'methotrexate'}))['body'],
      '<dm-diet-card lang="en"></dm-diet-card>',
    );
    const {body = '', style = ''} = await make({
      widget: 'subtypes',
      own: 'juvenile',
      dark: true,
      accent: '#000000',
      way: 'frame',
      source: 'cdn',
    });
    assert.doesNotMatch(body + style, /juvenile|dark|accent|cdn\.example/);
  });

  it('name a folder that can be one', () => {
    const folder = (/** @type {string} */ typed) => problemIn({...usual, folder: typed}, facts)?.field;
    for (const right of ['/', '/a/', '/a/b', ' /a/ ']) assert.equal(folder(right), undefined, right);
    for (const wrong of ['', 'a/', '//evil.example/', 'https://a.example/', '/a"b/', '/a?b/']) {
      assert.equal(folder(wrong), 'folder', wrong);
    }
  });

  it('name an address of a CDN that is safe and holds exactly this version', () => {
    const address = (/** @type {string} */ typed) => problemIn({...usual, source: 'cdn', cdn: typed}, facts)?.field;
    const {version} = facts;
    for (const right of [far, far.slice(0, -1), `https://a.example/npm/dermatomyositis-widgets@${version}/cdn/`]) {
      assert.equal(address(right), undefined, right);
    }
    for (const wrong of [
      ...['', '/a/', 'https://a.example/latest/', `http://a.example/${version}/`, `https://a.example/${version}1/`],
      ...[`https://a.example/?${version}/`, `https://a.example/${version}/';/`, `https://a.example/${version}/../`],
    ]) {
      assert.equal(address(wrong), 'cdn', wrong);
    }
  });
});
