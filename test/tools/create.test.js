/** A new element in a copy of the project: its files stand where they belong, and compile once the rest is written. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {check, resolveConfig} from 'prettier';
import tseslint from 'typescript-eslint';
import {create, problemOf, snippetsOf, withEntries} from '../../tools/create.js';
import {root} from '../../tools/lib/content.js';

const name = 'foot-care';
let project = '';
/** @type {string[]} */
let files = [];

/** @param {string} file */
const read = (file) => readFileSync(join(project, file), 'utf8');

/** @param {string} file @param {string} before @param {string} after */
const edit = (file, before, after) => {
  const text = read(file);
  assert.ok(text.includes(before), `${file} has no “${before}”`);
  writeFileSync(
    join(project, file),
    text.replace(before, () => after),
  );
};

before(async () => {
  project = mkdtempSync(join(tmpdir(), 'dm-create-'));
  for (const part of ['src', 'content', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(resolve(root, part), join(project, part), {recursive: true});
  }
  cpSync(resolve(root, 'tools/static'), join(project, 'tools/static'), {recursive: true});
  cpSync(resolve(root, 'tools/lib'), join(project, 'tools/lib'), {recursive: true});
  symlinkSync(resolve(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  files = await create(project, name, new Date('2026-09-30T12:00:00Z'));
});
after(() => rmSync(project, {recursive: true, force: true}));

describe('a name', () => {
  for (const wrong of ['', 'Foot', 'foot_care', 'foot--care', '-foot', 'foot-', '../foot', 'dm-foot', 'füße', '1st']) {
    it(`is refused: “${wrong}”`, () => assert.ok(problemOf(root, wrong)));
  }
  it('is refused when it stands for something else', () => {
    for (const other of ['all', 'loader', 'jsx', 'vue', 'guide', 'term', 'embed']) {
      assert.match(problemOf(root, other) ?? '', /something else/, other);
    }
  });
  it('is refused when there is such an element, or such content', () => {
    assert.match(problemOf(root, 'red-flags') ?? '', /content\/red-flags\.ts exists already/);
    assert.match(problemOf(root, 'common') ?? '', /content\/common\.ts exists already/);
    assert.match(problemOf(project, name) ?? '', /exists already/);
  });
  it('is accepted otherwise', () => {
    assert.equal(problemOf(root, name), undefined);
  });
  it('that is refused ends the command, says why, and changes nothing', () => {
    const manifest = readFileSync(resolve(root, 'package.json'), 'utf8');
    const {status, stderr} = spawnSync(process.execPath, [resolve(root, 'tools/create.js'), 'Foot'], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, /is not a name/);
    assert.equal(readFileSync(resolve(root, 'package.json'), 'utf8'), manifest);
  });
});

describe('a new element', () => {
  it('has its files, with no placeholder left', () => {
    assert.deepEqual(files, [
      'content/foot-care.ts',
      'src/elements/foot-care/foot-care.ts',
      'src/elements/foot-care/foot-care.styles.ts',
      'src/elements/foot-care/define.ts',
      'stories/foot-care.stories.ts',
      'test/foot-care.test.ts',
      'package.json',
    ]);
    for (const file of files) {
      assert.ok(existsSync(join(project, file)), file);
      assert.doesNotMatch(read(file), /__\w+__/, file);
    }
  });

  it('has entries in package.json, in order, and changes nothing else there', () => {
    const {exports: entries, ...others} = JSON.parse(read('package.json'));
    const {exports: entriesBefore, ...othersBefore} = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    assert.deepEqual(others, othersBefore);
    assert.deepEqual(entries['./foot-care/class'], {
      types: './dist/src/elements/foot-care/foot-care.d.ts',
      default: './dist/src/elements/foot-care/foot-care.js',
    });
    const paths = Object.keys(entries);
    assert.deepEqual(
      paths.filter((path) => !path.startsWith('./foot-care')),
      Object.keys(entriesBefore),
    );
    assert.equal(paths.indexOf('./foot-care'), paths.indexOf('./faq/class') + 1);
  });

  it('stands after the last element when its name does', () => {
    const entries = {'./all': 1, './b': 1, './b/class': 1, './jsx': 1};
    assert.deepEqual(Object.keys(withEntries(entries, 'c')), [
      './all',
      './b',
      './b/class',
      './c',
      './c/class',
      './jsx',
    ]);
    assert.deepEqual(Object.keys(withEntries(entries, 'a')), [
      './all',
      './a',
      './a/class',
      './b',
      './b/class',
      './jsx',
    ]);
  });

  it('is due for a check six months from today', () => {
    assert.match(read('content/foot-care.ts'), /lastChecked: '2026-09-30',\n {2}nextReview: '2027-03-30'/);
  });

  it('is formatted, and the linter finds nothing', async () => {
    const eslint = new ESLint({cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked]});
    for (const file of files) {
      const config = await resolveConfig(resolve(root, file));
      assert.ok(await check(read(file), {...config, filepath: file}), file);
      if (!file.endsWith('.ts')) continue;
      const [result] = await eslint.lintText(read(file), {filePath: resolve(root, file)});
      assert.deepEqual(result?.messages, [], file);
    }
  });

  it('compiles with what it says is left', async () => {
    const {schema, union, static: html, shape} = snippetsOf(name);
    edit('content/schema.ts', '/** Every section that an element shows. */', `${schema}\n\n/** Every section. */`);
    edit('content/schema.ts', 'export type Section<R = number> =', `export type Section<R = number> = | ${union}`);
    edit('src/base/check-content.ts', '  disclaimer: {', `${shape}\n  disclaimer: {`);
    edit('tools/static/sections.js', '  disclaimer: (', `${html}\n\n  disclaimer: (`);
    const compiler = resolve(root, 'node_modules/typescript-7/bin/tsc');
    const {status, stdout} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
    const {sections} = await import(join(project, 'tools/static/sections.js'));
    const claims = [{text: 'Be kind to them.', label: 'practice'}];
    assert.equal(
      sections[name]({ui: {practice: 'Usual practice'}, notes: [{title: 'Feet', claims}]}, 3),
      '<h3>Feet</h3>\n<p>Be kind to them. <small>Usual practice</small></p>\n',
    );
  });
});
