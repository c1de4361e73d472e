/** What an import gives, in Node, as server rendering has it. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import {readMessages, root, sectionNames} from '../../tools/lib/content.js';
import {localeNames} from '../../tools/lib/xliff.js';

const name = 'dermatomyositis-widgets';
/** @type {{exports: Record<string, string | Record<string, string>>}} */
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const entries = Object.entries(manifest.exports)
  .filter(([path, entry]) => !path.includes('*') && typeof entry === 'object' && entry['default'])
  .map(([path]) => name + path.slice(1));
const classes = entries.filter((entry) => entry.endsWith('/class'));

/** By the name of the package, as a host does. @param {string} entry @returns {Promise<Record<string, any>>} */
const load = (entry) => import(entry);

/** Runs a script in a Node of its own. @param {string} script */
const inNode = (script) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
};

/** Every string of some data, in order, and the name of the field it stands in. @param {unknown} data @param {string} [field] @returns {[string, string][]} */
const strings = (data, field = '') => {
  if (typeof data === 'string') return [[field, data]];
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((part) => strings(part, field));
  return Object.entries(data).flatMap(([key, part]) => strings(part, key));
};

/** The keys of items. @param {unknown} data */
const keysIn = (data) => strings(data).flatMap(([field, value]) => (field === 'key' ? [value] : []));

describe('an import in Node', () => {
  for (const entry of entries) {
    it(`does not throw: ${entry}`, async () => {
      await assert.doesNotReject(load(entry));
    });
  }

  it('gives an element’s class as default and define() by name', async () => {
    assert.ok(classes.length > 0);
    for (const entry of classes) {
      const module = await load(entry);
      assert.equal(typeof module['default'], 'function', entry);
      const element = entry.split('/')[1];
      assert.equal(module['default'].section, element === 'term' ? 'glossary' : element);
      assert.equal(typeof module['define'], 'function', entry);
    }
  });

  it('of a class defines no tag, of the element defines its own', () => {
    for (const entry of classes) {
      const element = entry.replace(/\/class$/, '');
      const tag = `dm-${basename(element)}`;
      const said = inNode(
        `await import('${entry}'); const before = !!globalThis.customElements?.get('${tag}');
         await import('${element}'); console.log(before, !!globalThis.customElements?.get('${tag}'));`,
      );
      assert.equal(said, 'false true', entry);
    }
  });

  it('gives loadSection in /all and /loader, what a server loads besides in /all, and discover in /loader', async () => {
    const [all, loader] = await Promise.all([load(`${name}/all`), load(`${name}/loader`)]);
    assert.equal(typeof all['loadSection'], 'function');
    assert.equal(typeof loader['loadSection'], 'function');
    for (const entry of [all, loader]) assert.equal(typeof entry['registerLocale'], 'function');
    for (const load of ['loadSources', 'loadRegions']) assert.equal(typeof all[load], 'function');
    assert.equal(typeof loader['discover'], 'function');
  });

  it('gives printOne in /print', async () => {
    const {printOne} = await load(`${name}/print`);
    assert.equal(typeof printOne, 'function');
  });

  it('lets loadSection find the words of every section in every locale', async () => {
    const {loadSection} = await load(`${name}/all`);
    for (const locale of localeNames()) {
      for (const section of sectionNames()) {
        const words = await loadSection(section, locale);
        assert.deepEqual([words.section, words.locale], [section, locale]);
      }
    }
  });
});

describe('content', () => {
  const keys = JSON.parse(readFileSync(resolve(root, 'content/keys.json'), 'utf8'));

  for (const section of sectionNames()) {
    it(`of ${section} says its section, locale and version, and has the public keys in every locale`, async () => {
      for (const locale of localeNames()) {
        const {default: data} = await load(`${name}/content/${locale}/${section}`);
        assert.deepEqual([data.section, data.locale], [section, locale]);
        assert.match(data.hash, /^[0-9a-f]{12}$/);
        assert.match(data.version, /^\d+\.\d+\.\d+$/);
        for (const field of ['lastChecked', 'nextReview']) assert.match(data[field], /^\d{4}-\d\d-\d\d$/);
        assert.ok('reviewedBy' in data);
        const found = new Set(keysIn(data));
        // The words above a guide or a list of sources have no items.
        assert.ok(found.size > 0 || ['guide', 'references'].includes(section));
        assert.deepEqual([...found].sort(), [...keys[section]].sort());
      }
    });

    it(`of ${section} comes with an id and the hash of the English for each text, in order`, async () => {
      const {default: ids} = await load(`${name}/content/ids/${section}`);
      const {default: english} = await load(`${name}/content/en/${section}`);
      const messages = new Map((await readMessages()).map(({id, text}) => [id, text]));
      const texts = strings(english).map(([, value]) => value);
      assert.ok(ids.length > 0);
      let at = -1;
      // English goes without the notices that only a translation shows; they come last.
      const notices = [
        ...['machine', 'translated', 'partly', 'show-english', 'hide-english'].map((id) => `common.base.${id}`),
        // These even only a language pack shows.
        ...['outside', 'claimed'].map((id) => `common.pack.${id}`),
      ];
      assert.deepEqual(
        ids.slice(-notices.length).map((/** @type {[string, string]} */ [id]) => id),
        notices,
      );
      for (const [id, hash] of ids) {
        const text = messages.get(id);
        assert.ok(text !== undefined, id);
        assert.equal(hash, createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12), id);
        if (notices.includes(id)) continue;
        at = texts.indexOf(text, at + 1);
        assert.ok(at >= 0, `${id} stands elsewhere in the chunk`);
      }
      assert.equal(new Set(ids.map((/** @type {[string, string]} */ [id]) => id)).size, ids.length);
    });

    it(`of ${section} points only to sources that are there`, async () => {
      const {default: english} = await load(`${name}/content/en/${section}`);
      const {default: sources} = await load(`${name}/content/sources/${section}`);
      /** @type {unknown[]} */
      const refs = [];
      JSON.stringify(english, (field, value) => {
        if (field === 'refs') refs.push(...value);
        return value;
      });
      assert.deepEqual(
        [...new Set(refs)].sort((a, b) => Number(a) - Number(b)),
        sources.map((/** @type {unknown} */ _, /** @type {number} */ index) => index + 1),
      );
      for (const {title, url} of sources) {
        assert.ok(title);
        assert.match(url, /^https?:\/\//);
      }
    });
  }

  it('has no markup in any language', async () => {
    const folder = resolve(root, 'dist/content');
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
    assert.ok(files.length > sectionNames().length * localeNames().length);
    for (const file of files) {
      const {default: data} = await import(pathToFileURL(resolve(folder, file)).href);
      assert.doesNotMatch(JSON.stringify(data), /[<>]/, file);
    }
  });
});
