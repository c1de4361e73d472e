/**
 * `npm run build`: `dist/` for bundlers, `cdn/` for pages, `custom-elements.json` for editors.
 */
import {cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {spawnSync} from 'node:child_process';
import {join, relative, resolve} from 'node:path';
import {rollup} from 'rollup';
import {outside, release} from '../rollup.config.js';
import {writeBuilder} from './builder.js';
import {compile} from './compile.js';
import {readChunks, writeChunks, writeChunkTypes} from './emit.js';
import {elementNames} from './generate.js';
import {root} from './lib/content.js';
import {licenseText} from './licenses.js';
import {writeTypes} from './manifest/write.js';
import {writeProof} from './proof.js';

const at = (/** @type {string} */ path) => resolve(root, path);

/** @param {string} folder @returns {string[]} every file below, sorted */
const filesIn = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** @param {string} file @param {string} text */
const write = (file, text) => {
  mkdirSync(resolve(file, '..'), {recursive: true});
  writeFileSync(file, text);
};

/** @typedef {Awaited<ReturnType<typeof readChunks>>} Parts */

/** `dist/`: the compiled modules as they are, words beside them, literal `import()`s that a bundler can split. @param {Parts} parts */
const buildDist = (parts) => {
  rmSync(at('dist'), {recursive: true, force: true});
  cpSync(at('.build/src'), at('dist/src'), {recursive: true});
  for (const types of ['schema', 'references', 'common']) {
    cpSync(at(`.build/content/${types}.d.ts`), at(`dist/content/${types}.d.ts`));
  }
  cpSync(at('locales/pack.schema.json'), at('dist/pack.schema.json'));
  writeChunks(parts, at('dist/content'));
  writeChunkTypes(parts, at('dist/content'));
  /** @param {string} path from `dist/src/base` @param {string} key */
  const entry = (path, key) => `  '${key}': () => import('${path}'),\n`;
  const sections = [
    ...[...parts.chunks, ...parts.words].map(({name, locale}) => `${locale}/${name}`),
    ...parts.ids.map(({name}) => `ids/${name}`),
  ].map((path) => entry(`../../content/${path}.js`, path));
  const sources = parts.sources.map(({name}) => entry(`../../content/sources/${name}.js`, name));
  write(
    at('dist/src/base/content-address.js'),
    `const sections = {\n${sections.join('')}};\nconst sources = {\n${sources.join('')}};\n` +
      `const none = async (what) => { throw new Error('There is no ' + what + '.'); };\n` +
      `export const importSection = (name, locale) => sections[locale + '/' + name]?.() ?? none(locale + '/' + name);\n` +
      `export const importSources = (name) => sources[name]?.() ?? none(name);\n` +
      `export const importRegions = () => import('../../content/regions.js');\n`,
  );
  const elements = elementNames().map((name) => entry(`./elements/${name}/define.js`, name));
  write(
    at('dist/src/loader-address.js'),
    `import {importRegions, importSection, importSources} from './base/content-address.js';\nconst elements = {\n${elements.join('')}};\n` +
      `export const importRuntime = () => import('./runtime.js');\n` +
      `export const importElement = (name) => elements[name]();\n` +
      `export const preload = (chunk) => {\n  const [folder, name] = chunk.split('/');\n` +
      `  const chunks = () => (folder === 'sources' ? importSources(name) : importSection(name, folder));\n` +
      `  (name ? chunks() : importRegions()).catch(() => undefined);\n};\n`,
  );
  const classes = elementNames()
    .filter((name) => name !== 'guide' && name !== 'locale')
    .map((name) => entry(`../${name}/${name}.js`, name));
  write(
    at('dist/src/elements/guide/section-address.js'),
    `const elements = {\n${classes.join('')}};\n` +
      `export const defineSection = async (name, tag) => (await elements[name]()).define(tag);\n`,
  );
  const every = elementNames().map((name) => `import './elements/${name}/define.js';\n`);
  for (const ending of ['js', 'd.ts']) {
    // On a server, what an element shows is loaded before it is rendered.
    const exported =
      `export {loadRegions, loadSection, loadSources} from './base/load-section.js';\n` +
      `export {registerLocale${ending === 'js' ? '' : ', type LocalePack'}} from './base/register-locale.js';\n`;
    write(at(`dist/src/all.${ending}`), every.join('') + exported);
  }
};

/** `cdn/`: one release directory, named by a hash of all its files, and the files that point into it. @param {Parts} parts */
const buildCdn = async (parts) => {
  rmSync(at('cdn'), {recursive: true, force: true});
  const bundle = await rollup(release);
  const {output: chunks} = await bundle.write(/** @type {import('rollup').OutputOptions} */ (release.output));
  await bundle.close();
  writeChunks(parts, at('cdn/release/content'));
  const hash = createHash('sha256');
  for (const file of filesIn(at('cdn/release')))
    hash.update(relative(at('cdn/release'), file)).update(readFileSync(file));
  const directory = `r-${hash.digest('hex').slice(0, 12)}`;
  renameSync(at('cdn/release'), at(`cdn/${directory}`));

  const loader = await rollup(outside('.build/src/loader.js', directory));
  const first = await loader.write({file: at('cdn/loader.js'), format: 'es', inlineDynamicImports: true});
  await loader.close();
  const imports = (/** @type {string[]} */ names) =>
    names.map((name) => `import './${directory}/el/${name}.js';\n`).join('');
  for (const name of elementNames()) write(at(`cdn/${name}.js`), imports([name]));
  // The one that the buttons of the elements use: it knows what the last call changed.
  write(at('cdn/print.js'), `export {printOne} from './${directory}/print-one.js';\n`);
  // So small that it is in this file.
  const register = await rollup(outside('.build/src/base/register-locale.js', directory));
  const {output} = await register.generate({format: 'es'});
  await register.close();
  write(
    at('cdn/all.js'),
    `${imports(elementNames())}export {loadSection} from './${directory}/runtime.js';\n${output[0].code}\n`,
  );
  const modules = [...chunks, ...first.output, ...output].flatMap((file) =>
    file.type === 'chunk' ? Object.keys(file.modules) : [],
  );
  write(at('cdn/LICENSES.txt'), licenseText(modules));
  // Imported here because it uses what was compiled above.
  const {writeStatic} = await import('./static.js');
  writeStatic(parts);
  return directory;
};

/** `cdn/sri.json`: file → integrity (https://www.w3.org/TR/SRI/). */
const buildIntegrity = () => {
  const entries = filesIn(at('cdn')).map((file) => [
    relative(at('cdn'), file).replaceAll('\\', '/'),
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
  ]);
  write(at('cdn/sri.json'), `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
};

const buildManifest = () => {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      at('node_modules/@custom-elements-manifest/analyzer/cem.js'),
      'analyze',
      '--config',
      at('tools/manifest/config.js'),
    ],
    {cwd: root, encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`The manifest could not be made:\n${stdout}${stderr}`);
};

// What an earlier compile left of files that are gone must not ship.
rmSync(at('.build/src'), {recursive: true, force: true});
compile();
const parts = await readChunks();
buildDist(parts);
const directory = await buildCdn(parts);
buildManifest();
const manifest = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8'));
writeTypes(manifest, at('dist'));
writeBuilder(parts, manifest, directory);
writeProof(directory);
buildIntegrity();
console.log(`Built dist/, cdn/ (release ${directory}) and custom-elements.json.`);
