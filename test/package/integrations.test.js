/** What the files for WordPress and Drupal say of the elements. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../tools/lib/content.js';
import {elementsOf} from '../../tools/manifest/elements.js';
import {assemble} from '../../tools/wordpress/plugin.js';

/** @param {string} path */
const read = (path) => readFileSync(resolve(root, path), 'utf8');
const elements = elementsOf(JSON.parse(read('custom-elements.json')));

/** Tag → its attributes, as a list of allowed HTML names them. @param {string} list */
const allowed = (list) =>
  new Map(
    [...list.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag = '', attributes = '']) => [
      tag,
      [...attributes.matchAll(/\s([\w-]+)/g)].map(([, name = '']) => name).sort(),
    ]),
  );

describe('the plugin for WordPress', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dm-plugin-'));
  const plugin = join(folder, 'plugin');
  /** @type {{release: string, locales: string[], widgets: Record<string, any>}} */
  let data;
  before(() => {
    assemble(plugin);
    data = JSON.parse(readFileSync(join(plugin, 'widgets.json'), 'utf8'));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('has every element but those without a text, with all attributes and keys of each', () => {
    const tags = elements.map(({tagName}) => tagName).filter((tag) => !['dm-term', 'dm-locale'].includes(tag));
    assert.deepEqual(
      Object.keys(data.widgets).map((name) => `dm-${name}`),
      tags,
    );
    for (const {tagName, attributes} of elements.filter((element) => tags.includes(element.tagName))) {
      assert.deepEqual(
        Object.keys(data.widgets[tagName.slice(3)].attributes),
        attributes.map(({name}) => name),
      );
    }
    assert.equal(data.widgets['drug-sheet'].own, 'drug');
    assert.ok(data.widgets['drug-sheet'].attributes.drug.values.includes('methotrexate'));
    assert.deepEqual(data.widgets['red-flags'].attributes.expanded, {boolean: true});
    assert.equal(data.widgets['red-flags'].titles.es, 'Cuándo pedir ayuda');
  });

  it('has the static text of each widget in each language, and no language for tests', () => {
    assert.ok(data.locales.includes('ar'));
    assert.deepEqual(readdirSync(join(plugin, 'cdn/static')).sort(), [...data.locales].sort());
    const absent = data.locales.flatMap((locale) =>
      Object.keys(data.widgets)
        .map((name) => `cdn/static/${locale}/${name}.html`)
        .filter((file) => !existsSync(join(plugin, file))),
    );
    assert.deepEqual(absent, []);
    const words = readdirSync(join(plugin, 'cdn', data.release, 'content'));
    assert.deepEqual(
      words.filter((name) => /-X[AB]$/.test(name)),
      [],
    );
  });

  it('has the version of the package', () => {
    const {version} = JSON.parse(read('package.json'));
    const main = readFileSync(join(plugin, 'dermatomyositis-widgets.php'), 'utf8');
    assert.match(main, new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(readFileSync(join(plugin, 'readme.txt'), 'utf8'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });
});

describe('the files for Drupal', () => {
  const ours = elements.filter(({tagName}) => tagName !== 'dm-locale');
  const format = read('integrations/drupal/recipe/config/filter.format.dermatomyositis_widgets.yml');
  const list = allowed(/allowed_html: >-\n(.*?)\n {6}\w/s.exec(format)?.[1] ?? '');

  it('let through each element with all of its attributes, and no other of ours', () => {
    assert.deepEqual(
      new Map([...list].filter(([tag]) => tag.startsWith('dm-')).sort()),
      new Map(ours.map(({tagName, attributes}) => [tagName, attributes.map(({name}) => name).sort()])),
    );
  });

  it('let through each attribute of a div that becomes an element', () => {
    const names = ours.flatMap(({attributes}) => attributes.map(({name}) => `data-${name}`));
    const wanted = [...new Set(['data-dm-widget', ...names])].sort();
    const inDocs = /<div data-dm-widget data-[^>]*>/.exec(read('integrations/drupal/README.md'))?.[0] ?? '';
    assert.deepEqual(allowed(inDocs).get('div'), wanted);
    const inFormat = list.get('div') ?? [];
    assert.deepEqual(
      wanted.filter((name) => !inFormat.includes(name)),
      [],
    );
  });

  it('let through all of the static text', () => {
    /** @type {Set<string>} */
    const lost = new Set();
    const files = readdirSync(resolve(root, 'cdn/static'), {recursive: true, withFileTypes: true});
    for (const file of files.filter((entry) => entry.isFile())) {
      const html = readFileSync(join(file.parentPath, file.name), 'utf8');
      for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z]\w*)((?:\s[\w-]+="[^"]*")*)>/g)) {
        const names = list.get(tag);
        if (!names) lost.add(tag);
        for (const [, name = ''] of attributes.matchAll(/\s([\w-]+)="/g)) {
          if (!names?.includes(name)) lost.add(`${tag} ${name}`);
        }
      }
    }
    assert.deepEqual([...lost], []);
  });
});
