/**
 * The stories as fixtures: serves `/virtual/stories.js`, all of `stories/*.stories.ts` in one module, composed by
 * Storybook's own functions with the decorators and globals of `.storybook/preview.ts`; see `test/support/virtual.d.ts`.
 *
 * Bundled, since Storybook's packages do not load unbundled in a browser; but with Lit and our own package as bare
 * imports, so that tests and stories share one copy of each.
 */
import {existsSync, readdirSync} from 'node:fs';
import {basename, relative, resolve, sep} from 'node:path';
import {build} from 'esbuild';

const address = '/virtual/stories.js';
const ending = '.stories.ts';

/** @param {string} root */
const entry = (root) => {
  const folder = resolve(root, 'stories');
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .sort()
    : [];
  const hasPreview = existsSync(resolve(root, '.storybook/preview.ts'));
  const modules = files.map((file, index) => `import * as m${index} from './stories/${file}';`);
  const list = files.map((file, index) => `  ['dm-${basename(file, ending)}', m${index}],`);
  return `${modules.join('\n')}
${hasPreview ? "import preview from './.storybook/preview.ts';" : 'const preview = {};'}
import {storiesOf} from './tools/test/compose-stories.js';

export const stories = storiesOf(preview, [
${list.join('\n')}
]);
`;
};

/**
 * Leaves out what the tests import, too, so that there is one copy of it.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
const oneCopy = (root) => ({
  name: 'one-copy',
  setup({onResolve}) {
    onResolve({filter: /^(?:lit|@lit|lit-html|lit-element|dermatomyositis-widgets)(?:\/|$)/}, () => ({external: true}));
    onResolve({filter: /^\.\.?\//}, ({path, importer, resolveDir}) => {
      const file = relative(root, resolve(resolveDir, path)).replaceAll(sep, '/');
      if (file.startsWith('dist/')) return {path: `/${file}`, external: true};
      if (!file.startsWith('src/')) return undefined;
      const text = `${relative(root, importer)} imports ${path}: stories use the built library, by its package name`;
      return {errors: [{text}]};
    });
  },
});

/** @param {string} root */
const bundle = async (root) => {
  const {outputFiles} = await build({
    stdin: {contents: entry(root), resolveDir: root, sourcefile: 'stories.js', loader: 'js'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    sourcesContent: false,
    define: {'process.env.NODE_ENV': '"production"'},
    // The docs' pages around the stories are no part of them.
    loader: {'.css': 'empty', '.mdx': 'empty', '.html': 'text', '.svg': 'text'},
    logLevel: 'silent',
    plugins: [oneCopy(root)],
  });
  return outputFiles[0]?.text ?? '';
};

/**
 * @param {string} root folder of the project
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const storiesPlugin = (root) => {
  /** One for the whole run. @type {Promise<string> | undefined} */
  let bundled;
  return {
    name: 'dm-stories',
    resolveImport: ({source}) => (source === address ? address : undefined),
    async serve(context) {
      if (context.path !== address) return undefined;
      bundled ??= bundle(root);
      return {body: await bundled, type: 'js'};
    },
  };
};
