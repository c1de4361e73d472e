/** The packages that we build with and ship: pinned, licensed, listed. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../tools/lib/content.js';

/** @param {string} file */
const read = (file) => readFileSync(resolve(root, file), 'utf8');

/** @type {{dependencies: Record<string, string>, devDependencies: Record<string, string>}} */
const manifest = JSON.parse(read('package.json'));
/** @typedef {{version: string, integrity?: string, resolved?: string, dev?: boolean, devOptional?: boolean, license?: string}} Locked */
/** @type {{packages: Record<string, Locked>}} */
const lock = JSON.parse(read('package-lock.json'));
const locked = Object.entries(lock.packages).filter(([path]) => path);
const shipped = locked.filter(([, {dev, devOptional}]) => !dev && !devOptional);
const nameOf = (/** @type {string} */ path) => path.replace(/^.*node_modules\//, '');

describe('packages', () => {
  it('are asked for in exact versions', () => {
    const asked = Object.entries({...manifest.dependencies, ...manifest.devDependencies});
    assert.deepEqual(
      asked.filter(([, version]) => !/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/.test(version)),
      [],
    );
    const {dependencies, devDependencies} = /** @type {typeof manifest} */ (/** @type {unknown} */ (lock.packages['']));
    assert.deepEqual(
      {dependencies, devDependencies},
      {
        dependencies: manifest.dependencies,
        devDependencies: manifest.devDependencies,
      },
    );
  });

  it('have a hash each, and come from the registry', () => {
    const wrong = locked.filter(
      ([, {integrity, resolved}]) =>
        !integrity?.startsWith('sha512-') || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    assert.deepEqual(wrong, []);
  });

  it('have a licence that we know', () => {
    const known = new Set([
      ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Apache-2.0 AND MIT', 'BlueOak-1.0.0'],
      ...['CC0-1.0', 'CC-BY-4.0', 'Python-2.0', '(MIT OR CC0-1.0)', '(MIT AND Zlib)'],
      // Copyleft per file, or one of two to choose: for tools, of which nothing ships.
      ...['MPL-2.0', '(MIT OR GPL-3.0-or-later)'],
    ]);
    // They do not say it in a form for programs. Read by hand.
    const byHand = {
      '@uswds/uswds': 'CC0-1.0, fonts OFL-1.1 and Apache-2.0',
      'css-value': 'MIT',
      only: 'MIT',
      spawndamnit: 'MIT',
    };
    const unknown = locked.filter(([path, {license}]) => !known.has(license ?? '') && !(nameOf(path) in byHand));
    assert.deepEqual(
      unknown.map(([path, {license}]) => `${path}: ${license}`),
      [],
    );
  });
});

describe('packages that ship, or are installed with ours', () => {
  it('are Lit, and nothing else', () => {
    assert.deepEqual(
      shipped.map(([path, {license}]) => `${nameOf(path)}: ${license}`),
      [
        ...['@lit-labs/ssr-dom-shim', '@lit/localize', '@lit/reactive-element'].map((name) => `${name}: BSD-3-Clause`),
        // Types of lit-html.
        '@types/trusted-types: MIT',
        ...['lit', 'lit-element', 'lit-html'].map((name) => `${name}: BSD-3-Clause`),
      ],
    );
  });

  it('are imported as lit, and by no other name', () => {
    const folder = resolve(root, 'dist');
    const modules = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js'));
    const names = modules.flatMap((file) =>
      [
        ...readFileSync(resolve(folder, file), 'utf8').matchAll(/(?<!['"])\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
      ].map(([, name = '']) => name),
    );
    const bare = [...new Set(names.filter((name) => !name.startsWith('.')).map((name) => name.split('/')[0]))];
    assert.deepEqual(bare, ['lit']);
  });

  it('go with the text that their licence demands', () => {
    const text = read('cdn/LICENSES.txt');
    for (const name of ['@lit/reactive-element', 'lit-element', 'lit-html']) {
      const {version} = lock.packages[`node_modules/${name}`] ?? {};
      assert.ok(text.includes(`${name} ${version}`), name);
      assert.ok(text.includes(read(`node_modules/${name}/LICENSE`).trim()), name);
    }
    for (const own of ['LICENSE', 'LICENSE-CONTENT']) assert.ok(text.includes(read(own).trim()), own);
  });

  it('are all that the list of what ships names', () => {
    const out = execFileSync(process.execPath, [resolve(root, 'tools/sbom.js')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    /** @type {{metadata: {component: {name: string}}, components: {name: string, version: string, hashes: unknown[], licenses: unknown[]}[]}} */
    const list = JSON.parse(out);
    assert.equal(list.metadata.component.name, 'dermatomyositis-widgets');
    assert.deepEqual(
      list.components.map(({name, version}) => `${name}@${version}`).sort(),
      shipped.map(([path, {version}]) => `${nameOf(path)}@${version}`).sort(),
    );
    for (const {name, hashes, licenses} of list.components) assert.ok(hashes.length && licenses.length, name);
  });
});
