/** What `npm run verify:world -- pictures` looks at, and how. The pictures are drawn there. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../../tools/lib/content.js';
import {elementsOf} from '../../tools/manifest/elements.js';
import {nameOf, shrink, today, viewsOf} from '../../tools/world/lib/pictures.js';

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
const elements = elementsOf(read('custom-elements.json')).map(({tagName}) => tagName.slice('dm-'.length));

/** A picture of one colour but for a column. @param {number} width @param {number} height @param {number} ground @param {number} [column] */
const picture = (width, height, ground, column) => {
  const data = new Uint8Array(width * height * 4).fill(ground);
  for (let at = 0; at < width * height; at++) {
    if (at % width === column) data.fill(0, at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return {width, height, data};
};

describe('the pictures', () => {
  const views = viewsOf(elements);

  it('show every element that shows something', () => {
    const shown = [...new Set(views.map(({element}) => element))];
    assert.deepEqual(
      elements.filter((element) => !shown.includes(element)),
      ['locale'],
    );
  });

  it('show each on a phone and on a wide page, light and dark, in three scripts, under a name of its own', () => {
    assert.equal(new Set(views.map(nameOf)).size, views.length);
    for (const element of new Set(views.map((view) => view.element))) {
      assert.equal(views.filter((view) => view.element === element).length, 2 * 2 * 3, element);
    }
    assert.ok(views.map(nameOf).includes('red-flags.zh-Hans.phone.dark'));
  });

  it('are drawn on a day on which no widget says that it is overdue', async () => {
    const folder = resolve(root, 'dist/content/en');
    const sections = readdirSync(folder).filter((file) => file.endsWith('.js'));
    for (const file of sections) {
      const {default: words} = await import(pathToFileURL(resolve(folder, file)).href);
      assert.ok(!(words.nextReview < today.slice(0, 10)), file);
    }
    assert.ok(sections.length > 0);
  });

  it('are half as large, with the colours in 16 steps', () => {
    const small = shrink(picture(8, 4, 255));
    assert.deepEqual([small.width, small.height, small.data.length], [4, 2, 4 * 2 * 4]);
    assert.deepEqual(new Set(small.data), new Set([255]));
    const steps = new Set(Array.from({length: 256}, (_, ground) => shrink(picture(2, 2, ground)).data[0]));
    assert.equal(steps.size, 16);
  });

  it('tell of what moves by a single pixel', () => {
    for (const column of [0, 1, 2, 3]) {
      const [one, other] = [column, column + 2].map((at) => shrink(picture(8, 4, 255, at)).data);
      assert.notDeepEqual(one, other);
    }
  });
});

describe('the packages for pictures', () => {
  const folder = 'tools/world/pictures';
  const asked = read(`${folder}/package.json`).dependencies;
  /** @type {{packages: Record<string, {integrity?: string, resolved?: string, dependencies?: object}>}} */
  const lock = read(`${folder}/package-lock.json`);

  it('are asked for in exact versions, as locked', () => {
    assert.deepEqual(
      Object.values(asked).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version))),
      [],
    );
    assert.deepEqual(lock.packages['']?.dependencies, asked);
  });

  it('have a hash each, and come from the registry', () => {
    const wrong = Object.entries(lock.packages).filter(
      ([path, {integrity, resolved}]) =>
        path &&
        (!integrity?.startsWith('sha512-') || (resolved && !resolved.startsWith('https://registry.npmjs.org/'))),
    );
    assert.deepEqual(wrong, []);
  });
});
