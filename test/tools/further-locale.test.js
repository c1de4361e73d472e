/** What a further language costs the readers of the others: its name. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {before, describe, it} from 'node:test';
import {emit, wholeProject} from './i18n-project.js';

const projects = {without: wholeProject('es'), with: wholeProject('es', 'fr')};
const out = {without: '', with: ''};

before(async () => {
  [out.without, out.with] = await Promise.all([emit(projects.without), emit(projects.with)]);
});

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

/** @param {string} folder @param {string} file */
const read = (folder, file) => readFileSync(join(folder, file), 'utf8');

/** @param {string} folder @param {string} file */
const chunk = async (folder, file) => (await import(pathToFileURL(join(folder, file)).href)).default;

describe('a further locale', () => {
  it('has files of its own, and changes no byte of another chunk but the menu of the guide', () => {
    const files = filesIn(out.without);
    assert.ok(files.length > 40);
    const added = filesIn(out.with).filter((file) => !files.includes(file));
    assert.deepEqual(new Set(added.map((file) => file.split('/')[0])), new Set(['fr']));
    const changed = files.filter((file) => read(out.without, file) !== read(out.with, file));
    assert.deepEqual(changed, ['en/guide.js', 'es/guide.js']);
  });

  it('adds its name to that menu, and nothing else', async () => {
    for (const file of ['en/guide.js', 'es/guide.js']) {
      const [before, after] = [await chunk(out.without, file), await chunk(out.with, file)];
      assert.equal(after.ui.locales, `${before.ui.locales} fr`);
      assert.deepEqual({...after, ui: {...after.ui, locales: before.ui.locales}}, before);
      // A host's sign-off is pinned to it.
      assert.equal(after.hash, before.hash);
    }
  });

  it('adds its name to the one list of the code, and nothing else', () => {
    const code = filesIn(join(projects.without, 'src'));
    const changed = code.filter(
      (file) => read(join(projects.without, 'src'), file) !== read(join(projects.with, 'src'), file),
    );
    assert.deepEqual(changed, ['generated.ts']);
    const generated = (/** @type {string} */ dir) => read(dir, 'src/generated.ts');
    assert.equal(generated(projects.with), generated(projects.without).replace('"en es"', '"en es fr"'));
  });
});
