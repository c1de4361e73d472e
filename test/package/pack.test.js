/** What would be published. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {root} from '../../tools/lib/content.js';

/** @type {{exports: Record<string, string | Record<string, string>>, files: string[]}} */
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

describe('the package', () => {
  let folder = '';
  let tarball = '';
  /** @type {string[]} */
  let files = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dm-pack-'));
    const npm = process.env['npm_execpath'];
    // Without scripts: packing would build again, below the other tests.
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const {status, stdout, stderr} = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
      cwd: root,
      encoding: 'utf8',
      shell: !npm && process.platform === 'win32',
    });
    assert.equal(status, 0, stderr);
    const [packed] = Object.values(JSON.parse(stdout));
    tarball = join(folder, packed.filename);
    files = packed.files.map((/** @type {{path: string}} */ {path}) => path);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('holds the modules, the files for pages, the manifest, and both licences', () => {
    const wanted = [
      ...['dist/src/all.js', 'dist/src/loader.js', 'dist/content/en/red-flags.js', 'dist/content/schema.d.ts'],
      ...['cdn/loader.js', 'cdn/all.js', 'cdn/red-flags.js', 'cdn/sri.json', 'cdn/static.css', 'cdn/embed.js'],
      ...['cdn/static/en/red-flags.html', 'cdn/embed/red-flags.html'],
      ...['dist/jsx.d.ts', 'dist/vue.d.ts', 'dist/vscode.html-custom-data.json'],
      ...['dist/pack.schema.json', 'custom-elements.json', 'LICENSE', 'LICENSE-CONTENT', 'README.md', 'package.json'],
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('holds nothing that only makers need: no sources, translations, tests, evidence', () => {
    const known =
      /^(?:dist\/(?:src|content)\/|dist\/(?:jsx|vue)\.d\.ts$|dist\/(?:pack\.schema|vscode\.html-custom-data)\.json$|cdn\/|(?:custom-elements|package)\.json$|[A-Z-]+(?:\.md)?$)/;
    const makers =
      /\.(?:xlf|tsx?|tsbuildinfo|map)$|\.(?:test|stories)\.|evidence|keys\.json|(?:^|\/)(?:test|locales|tools)\//;
    assert.deepEqual(
      files.filter((file) => !known.test(file) || makers.test(file.replace(/\.d\.ts$/, ''))),
      [],
    );
  });

  it('holds the file and the types that each entry names', () => {
    const named = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    const absent = named.filter((path) => !path.includes('*') && !files.includes(path.slice(2)));
    assert.deepEqual(absent, []);
  });

  it('holds the types of each piece of content', () => {
    const content = files.filter((file) => file.startsWith('dist/content/') && file.endsWith('.js'));
    assert.ok(content.length > 0);
    assert.deepEqual(
      content.filter((file) => !files.includes(file.replace(/\.js$/, '.d.ts'))),
      [],
    );
  });

  it('has an entry for each element, its class, and nothing that is not there', () => {
    const elements = files.flatMap((file) => /^dist\/src\/elements\/([^/]+)\/define\.js$/.exec(file)?.[1] ?? []);
    const entries = Object.keys(manifest.exports);
    assert.ok(elements.length > 0);
    for (const name of elements) {
      for (const entry of [`./${name}`, `./${name}/class`]) assert.ok(entries.includes(entry), entry);
    }
    const classes = entries.filter((entry) => entry.endsWith('/class'));
    assert.equal(classes.length, elements.length);
  });

  it('satisfies publint', async () => {
    const bytes = Uint8Array.from(readFileSync(tarball));
    const {messages, pkg = manifest} = await publint({pack: {tarball: bytes.buffer}, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('has types that TypeScript finds: attw', () => {
    const bin = resolve(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    assert.ok(existsSync(bin));
    const args = [bin, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', timeout: 60_000});
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /dermatomyositis-widgets\/red-flags/);
  });
});
