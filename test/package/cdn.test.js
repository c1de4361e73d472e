/** The files that a page loads. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {internal} from '../../rollup.config.js';
import {elementNames} from '../../tools/generate.js';
import {root, sectionNames} from '../../tools/lib/content.js';
import {localeNames} from '../../tools/lib/xliff.js';

const cdn = resolve(root, 'cdn');

/** @param {string} folder @returns {string[]} every file below, by its path from there */
const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const files = filesIn(cdn);
const releases = readdirSync(cdn).filter((name) => name.startsWith('r-'));
const release = releases[0] ?? '';

/** @param {string} file */
const read = (file) => readFileSync(join(cdn, file), 'utf8');

/** Addresses of static imports and re-exports. @param {string} file @returns {string[]} */
const importsOf = (file) =>
  parseAst(read(file)).body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));

describe('cdn/', () => {
  it('shortens no name that words have in their chunks', async () => {
    const shortened = new RegExp(`^(?:${internal})$`);
    /** @param {unknown} value @returns {string[]} */
    const namesIn = (value) =>
      value && typeof value === 'object'
        ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(namesIn)]
        : [];
    const chunks = filesIn(resolve(root, 'dist/content')).filter(
      (file) => file.startsWith('en/') && file.endsWith('.js'),
    );
    assert.ok(chunks.length > 20);
    for (const file of chunks) {
      const names = namesIn((await import(join(root, 'dist/content', file))).default);
      assert.deepEqual(
        names.filter((name) => shortened.test(name)),
        [],
        file,
      );
    }
  });

  it('has one release directory, named by a hash of all its files', () => {
    assert.equal(releases.length, 1);
    const hash = createHash('sha256');
    for (const file of filesIn(join(cdn, release))) {
      hash.update(file).update(readFileSync(join(cdn, release, file)));
    }
    // So any changed byte, and any renamed file, gives another name.
    assert.equal(release, `r-${hash.digest('hex').slice(0, 12)}`);
  });

  it('has in it the runtime, each element, and its words in each language', () => {
    const wanted = [
      'runtime.js',
      'content/regions.js',
      ...elementNames().map((name) => `el/${name}.js`),
      ...sectionNames().flatMap((section) =>
        ['ids', 'sources', ...localeNames()].map((folder) => `content/${folder}/${section}.js`),
      ),
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(`${release}/${file}`)),
      [],
    );
  });

  it('has a loader that imports nothing before it looks at the page', () => {
    assert.deepEqual(importsOf('loader.js'), []);
    assert.match(read('loader.js'), new RegExp(release));
  });

  it('has Chrome compile at once what runs at once: the comment counts only in front of all else', () => {
    for (const file of ['runtime', 'el/red-flags']) {
      assert.match(read(`${release}/${file}.js`), /^\/\/# allFunctionsCalledOnLoad\n\S/, file);
    }
  });

  it('has entries that import from the release directory only', () => {
    for (const name of [...elementNames(), 'all', 'print']) {
      const imports = importsOf(`${name}.js`);
      assert.ok(imports.length > 0, name);
      for (const address of imports) assert.match(address, new RegExp(`^\\./${release}/`), name);
    }
  });

  it('has chunks that import only each other, so that no page asks another server', () => {
    for (const file of files.filter((each) => each.startsWith(`${release}/`) && each.endsWith('.js'))) {
      for (const address of importsOf(file)) {
        assert.match(address, /^\.\.?\//, file);
        const target = join(release, relative(release, file), '..', address).split(sep).join('/');
        assert.ok(files.includes(target), `${file} imports ${address}`);
      }
    }
  });

  it('has Lit once', () => {
    const code = files.filter((file) => file.endsWith('.js')).map(read);
    // Words that only lit-html and only reactive-element say.
    for (const mark of ['invalid template strings array', 'litNonce']) {
      assert.equal(code.join('\n').split(mark).length - 1, 1, mark);
    }
  });

  it('has the right integrity of every file', () => {
    const {'sri.json': own, ...integrity} = JSON.parse(read('sri.json'));
    assert.equal(own, undefined);
    assert.deepEqual(Object.keys(integrity).sort(), files.filter((file) => file !== 'sri.json').sort());
    for (const [file, value] of Object.entries(integrity)) {
      const hash = createHash('sha384').update(readFileSync(join(cdn, file)));
      assert.equal(value, `sha384-${hash.digest('base64')}`, file);
    }
  });
});

describe('static pages', () => {
  const pages = files.filter((file) => /^static\/.*\.html$/.test(file));
  /** @param {string} page */
  const tagsOf = (page) => read(page).match(/<[^>]*>/g) ?? [];

  it('are there for every section in every language', () => {
    const wanted = localeNames().flatMap((locale) => sectionNames().map((name) => `static/${locale}/${name}.html`));
    assert.deepEqual(pages, wanted.sort());
  });

  it('have no id, no script, no handler, no style, and nothing that is closed', () => {
    const refused =
      /^<(?:script|style|template)|\s(?:id|style|hidden|on\w+)(?=[\s=>])|javascript:|^<details(?!.*\sopen)/i;
    const found = pages.flatMap((page) => tagsOf(page).filter((tag) => refused.test(tag)));
    assert.deepEqual(found, []);
    for (const wrong of ['<p id="a">', '<script>', '<b onclick="a()">', '<details>', '<p hidden>']) {
      assert.match(wrong, refused);
    }
  });

  it('say their language, their direction and their version, and leave no token', () => {
    const wrong = pages.filter((page) => {
      const html = read(page);
      const [, locale = '', section = ''] = /^static\/([^/]+)\/(.+)\.html$/.exec(page) ?? [];
      const hash = /\bhash:"([0-9a-f]{12})"/.exec(read(`${release}/content/${locale}/${section}.js`))?.[1] ?? 'none';
      const start = `<div class="dm-static" data-dm-version="${hash}" lang="${locale}" dir="${locale.startsWith('ar') ? 'rtl' : 'ltr'}">`;
      const shown = html.slice(start.length).includes(hash);
      return !html.startsWith(start) || !shown || /\{\w+\}|undefined|\[object|<bdi><\/bdi>/.test(html);
    });
    assert.deepEqual(wrong, []);
  });

  it('link to their sources without telling where the reader comes from', () => {
    const links = pages.flatMap(tagsOf).filter((tag) => tag.startsWith('<a '));
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.filter((link) => !/^<a href="https?:\/\/[^"]+" rel="noreferrer noopener">$/.test(link)),
      [],
    );
  });
});

describe('what is on hold', () => {
  /** @type {{hold: {words: string[]}[]}} */
  const evidence = JSON.parse(readFileSync(resolve(root, 'content/evidence.json'), 'utf8'));
  const words = evidence.hold.flatMap((each) => each.words);
  const shipped = ['cdn', 'dist'].flatMap((folder) =>
    filesIn(resolve(root, folder)).map((file) => `${folder}/${file}`),
  );
  // A name in capitals can be a word of another language: “valor” is one in Spanish.
  const isName = (/** @type {string} */ word) => word === word.toUpperCase();

  it('is known', () => {
    assert.ok(words.length > 0);
    assert.ok(shipped.length > 0);
  });

  for (const word of words) {
    it(`is in no file: ${word}`, () => {
      const pattern = new RegExp(word.replace(/[^\w\s]/g, '\\$&'), isName(word) ? '' : 'i');
      assert.deepEqual(
        [...shipped, 'custom-elements.json'].filter((file) => pattern.test(readFileSync(resolve(root, file), 'utf8'))),
        [],
      );
    });
  }
});
