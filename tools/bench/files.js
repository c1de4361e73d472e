/** The files that the pages use: those of `cdn/`, and the floor in one file. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';
import {rollup} from 'rollup';
import {root} from '../lib/content.js';

/** @param {string} file */
export const own = (file) => resolve(root, 'tools/bench/pages', file);

/** A copy of `cdn/` in memory, each file checked against `sri.json`: it may be built anew while we run. */
export const readCdn = () => {
  const cdn = resolve(root, 'cdn');
  if (!existsSync(join(cdn, 'sri.json'))) throw new Error('There is no cdn/ yet. Run npm run build first.');
  const files = new Map(
    readdirSync(cdn, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(cdn, file).replaceAll('\\', '/')}`, readFileSync(file)]),
  );
  /** @type {Record<string, string>} */
  const integrity = JSON.parse(String(files.get('/sri.json')));
  for (const [path, wanted] of Object.entries(integrity)) {
    const content = files.get(`/${path}`);
    const found = content && `sha384-${createHash('sha384').update(content).digest('base64')}`;
    if (found !== wanted) throw new Error(`cdn/${path} is not what sri.json says. Run npm run build again, then this.`);
  }
  return files;
};

/** Minified as far as our own code is. @param {string} code @returns {Promise<string>} */
export const squeeze = async (code) =>
  (
    await minify(code, {
      module: true,
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true},
      format: {comments: false},
    })
  ).code;

/** A floor in one file, bundled and minified like our own. @param {string} file of `pages/` @param {string} section the module of the words */
export const bundleFloor = async (file, section) => {
  const bundle = await rollup({
    input: own(file),
    plugins: [
      {
        name: 'section',
        resolveId: (id) => (id === 'section' ? '\0section' : null),
        load: (id) => (id === '\0section' ? section : null),
        transform: async (code, id) =>
          id === own(file) ? ((await minifyHTMLLiterals(code, {fileName: id})) ?? null) : null,
      },
      nodeResolve({exportConditions: ['production']}),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  return squeeze(output[0].code);
};
