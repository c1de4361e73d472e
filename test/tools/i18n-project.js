/**
 * A small real project in a temporary directory, for tests of the translator's loop: a copy of the tools, a content of
 * its own, the real compiler and the real lit-localize.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {root} from '../../tools/lib/content.js';
import {parseXliff} from '../../tools/lib/xliff.js';

/** @typedef {[id: string, text: string, desc?: string]} Line */

/** @type {string[]} */
const projects = [];
after(() => projects.forEach((dir) => rmSync(dir, {recursive: true, force: true})));

/** Ids `drug-sheet.warnings.*` become warnings of a medicine, `common.base.*` interface texts, others purposes. @param {string} dir @param {Line[]} lines */
export const writeContent = (dir, lines) => {
  const calls = (/** @type {RegExp} */ wanted) =>
    lines
      .map(
        ([id, text, desc], at) =>
          /** @type {const} */ ([
            id,
            `msg(${JSON.stringify(text)}, ${`{id: '${id}', desc: '${desc ?? `${1000 + at} Text`}'}`})`,
          ]),
      )
      .filter(([id]) => wanted.test(id));
  const list = (/** @type {RegExp} */ wanted) => calls(wanted).map(([, call]) => `{text: ${call}}`);
  const type = "import type {MsgFn} from './schema.js';\n";
  writeFileSync(
    join(dir, 'content/common.ts'),
    `${type}export const common = (msg: MsgFn) => ({base: {${calls(/^common/).map(([id, call]) => `'${id}': ${call}`)}}});\n`,
  );
  writeFileSync(
    join(dir, 'content/drug-sheet.ts'),
    `${type}export const drugSheet = (msg: MsgFn) => ({drugs: [{warnings: [${list(/^drug-sheet\.warnings/)}], purpose: [${list(/^drug-sheet\.(?!warnings)/)}]}]});\n`,
  );
};

/** A new temporary directory, with our packages. */
const directory = () => {
  const dir = mkdtempSync(join(tmpdir(), 'i18n-test-'));
  projects.push(dir);
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  return dir;
};

/** @param {string} dir @param {object} more */
export const configure = (dir, more) => {
  const own = existsSync(join(dir, 'lit-localize.json')) ? dir : root;
  const config = JSON.parse(readFileSync(join(own, 'lit-localize.json'), 'utf8'));
  writeFileSync(join(dir, 'lit-localize.json'), JSON.stringify({...config, ...more}));
};

const schema = "import type {msg} from '@lit/localize';\nexport type MsgFn = typeof msg;\n";

/** @param {Line[]} lines */
export const project = (lines) => {
  const dir = directory();
  for (const path of ['tools', 'tsconfig.build.json']) cpSync(join(root, path), join(dir, path), {recursive: true});
  configure(dir, {targetLocales: ['es']});
  const options = {target: 'es2022', module: 'nodenext', lib: ['es2022'], types: [], strict: true, skipLibCheck: true};
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({compilerOptions: options, include: ['content']}));
  writeFileSync(join(dir, 'package.json'), '{"type": "module", "version": "0.0.0"}');
  mkdirSync(join(dir, 'content'));
  mkdirSync(join(dir, 'locales/terms'), {recursive: true});
  writeFileSync(join(dir, 'locales/terms/es.json'), JSON.stringify({locale: 'es', address: 'usted', terms: []}));
  mkdirSync(join(dir, 'src/elements'), {recursive: true});
  writeFileSync(join(dir, 'content/schema.ts'), schema);
  writeContent(dir, lines);
  return dir;
};

/** The whole project as it is, with these translations and no others. @param {string[]} locales */
export const wholeProject = (...locales) => {
  const dir = directory();
  const files = locales.flatMap((locale) => [`${locale}.xlf`, `lock/${locale}.json`, `terms/${locale}.json`]);
  for (const path of [
    ...['tools', 'content', 'src', 'package.json', 'tsconfig.json', 'tsconfig.build.json'],
    ...files.map((file) => `locales/${file}`),
  ])
    cpSync(join(root, path), join(dir, path), {recursive: true});
  mkdirSync(join(dir, 'locales'), {recursive: true});
  configure(dir, {targetLocales: locales});
  return dir;
};

/** @param {string} dir @param {string[]} args @returns {Promise<{code: number, out: string}>} */
const node = (dir, ...args) =>
  new Promise((done) =>
    execFile(process.execPath, args, {cwd: dir}, (error, stdout, stderr) =>
      done({code: error ? Number(error.code) : 0, out: stdout + stderr}),
    ),
  );

/** `npm run i18n -- …` @param {string} dir @param {string[]} args */
export const run = (dir, ...args) => node(dir, 'tools/i18n/cli.js', ...args);

/** @param {string} dir @param {string[]} args */
export const ok = async (dir, ...args) => {
  const {code, out} = await run(dir, ...args);
  assert.equal(code, 0, out);
  return out;
};

/** Compiles a whole project and writes its chunks, as the build does, below `out/`. @param {string} dir */
export const emit = async (dir) => {
  const script = `import {compile} from './tools/compile.js';
    import {readChunks, writeChunks} from './tools/emit.js';
    compile();
    writeChunks(await readChunks(), 'out');`;
  const {code, out} = await node(dir, '--input-type=module', '--eval', script);
  assert.equal(code, 0, out);
  return join(dir, 'out');
};

/** lit-localize as it comes, without the guard. @param {string} dir @param {'extract' | 'build'} command */
export const bare = (dir, command) => node(dir, 'node_modules/@lit/localize-tools/bin/lit-localize.js', command);

export const es = (/** @type {string} */ dir) => join(dir, 'locales/es.xlf');
export const lockFile = (/** @type {string} */ dir) => join(dir, 'locales/lock/es.json');

/** @param {string} dir @returns {Record<string, import('../../tools/lib/xliff.js').LockEntry>} */
export const lock = (dir) => JSON.parse(readFileSync(lockFile(dir), 'utf8'));

/** @param {string} dir @param {string} id */
export const unit = (dir, id) => parseXliff(readFileSync(es(dir), 'utf8')).find((one) => one.id === id);

/** What a translator does with the file. @param {string} dir @param {string} id @param {string} target @param {string} [state] */
export const translate = (dir, id, target, state) => {
  const xml = readFileSync(es(dir), 'utf8');
  const unitXml = new RegExp(
    `(<trans-unit id="${id.replaceAll('.', '\\.')}">\\s*<source>[^<]*</source>)(?:\\s*<target[^>]*(?:/>|>[^<]*</target>))?`,
  );
  assert.match(xml, unitXml);
  const attribute = state ? ` state="${state}"` : '';
  writeFileSync(
    es(dir),
    xml.replace(unitXml, (_, start) => `${start}<target${attribute}>${target}</target>`),
  );
};

/** Everything below locales/, byte for byte. @param {string} dir */
export const snapshot = (dir) =>
  readdirSync(join(dir, 'locales'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]);

/** @type {Line} */
export const stop = ['drug-sheet.warnings.stop', 'Do not stop.'];
/** @type {Line[]} */
export const fillers = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => [
  `common.base.${name}`,
  `Text ${name}`,
]);

/** Made once, since each extract takes seconds. @type {Promise<string> | undefined} */
let first;

/** A project whose “Do not stop” is translated and pinned. */
export const translated = async () => {
  first ??= (async () => {
    const dir = project([stop, ...fillers]);
    await ok(dir, 'extract');
    translate(dir, stop[0], 'No lo deje.', 'final');
    await ok(dir, 'extract');
    return dir;
  })();
  const dir = project([stop, ...fillers]);
  cpSync(join(await first, 'locales'), join(dir, 'locales'), {recursive: true});
  return dir;
};
