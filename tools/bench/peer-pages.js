/**
 * The same checklist as a host would build it without us: with Web Awesome, Carbon, NHS.UK frontend and React, from their
 * packages, which are installed into a copy of `peers/` that goes when the pages are made. The words are those of our build.
 */
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import {escape} from '../static/html.js';
import {squeeze} from './files.js';
import {hostPage} from './pages.js';
import {checklist} from './peers/checklist.js';
import {parts as carbon} from './peers/carbon/parts.js';
import {parts as nhs} from './peers/nhs/parts.js';
import {parts as webAwesome} from './peers/web-awesome/parts.js';

/** @typedef {import('./pages.js').Page} Page */
/** @typedef {Page & {peer: string}} PeerPage */

const source = resolve(import.meta.dirname, 'peers');

/** @param {string} folder @param {string[]} args @returns {Promise<void>} */
const run = (folder, ...args) =>
  new Promise((done, fail) => {
    const npm = process.env['npm_execpath'];
    const shell = !npm && process.platform === 'win32';
    execFile(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {cwd: folder, shell}, (error, _, stderr) =>
      error ? fail(new Error(`The peers cannot be installed: ${stderr || error.message}`)) : done(),
    );
  });

/** A string that is markup already. */
class Markup {
  /** @param {string} markup */
  constructor(markup) {
    this.markup = markup;
  }
}
/** @param {unknown} value @returns {string} */
const written = (value) =>
  value instanceof Markup ? value.markup : Array.isArray(value) ? value.map(written).join('') : escape(String(value));
/** The tag of the templates for a page: what Lit would make a node of, as a string. @type {import('./peers/checklist.js').Html} */
export const html = (strings, ...values) =>
  new Markup(
    strings
      .map((part, at) => {
        const next = at < values.length ? written(values[at]) : '';
        return part + (part.endsWith('=') ? `"${next}"` : next);
      })
      .join(''),
  );
/** The checklist of a peer as HTML, without the line breaks of the templates. @param {any} section @param {any[]} sources @param {import('./peers/checklist.js').Parts} parts */
export const asHtml = (section, sources, parts) =>
  written(checklist(html, section, sources, parts)).replace(/(^|>)\s*\n\s*/g, '$1');

/** @param {string} folder where the packages are @param {Record<string, unknown>} words what `section` and `sources` stand for */
const bundler = (folder, words) => {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'peers',
    setup(at) {
      at.onResolve({filter: /^(section|sources)$/}, ({path}) => ({path, namespace: 'words'}));
      at.onLoad({filter: /./, namespace: 'words'}, ({path}) => ({
        contents: JSON.stringify(words[path]),
        loader: 'json',
      }));
      // Our own templates, as small as those of our elements.
      at.onLoad({filter: /(?:parts|checklist)\.js$/}, async ({path}) => {
        if (path.includes('node_modules')) return undefined;
        const code = readFileSync(path, 'utf8');
        return {contents: (await minifyHTMLLiterals(code, {fileName: path}))?.code ?? code};
      });
    },
  };
  /** @param {string} entry code @param {import('esbuild').BuildOptions} [options] */
  return async (entry, options) => {
    const {outputFiles} = await build({
      stdin: {contents: entry, resolveDir: folder, loader: 'jsx'},
      outdir: folder,
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      conditions: ['production'],
      define: {'process.env.NODE_ENV': '"production"'},
      legalComments: 'none',
      logLevel: 'error',
      plugins: [plugin],
      ...options,
    });
    const file = (/** @type {string} */ ending) => outputFiles?.find(({path}) => path.endsWith(ending))?.text ?? '';
    return {script: file('.js'), styles: file('.css')};
  };
};

/** @param {any} section @param {any[]} sources */
export const makePeerPages = async (section, sources) => {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    cpSync(source, folder, {recursive: true, filter: (path) => !path.includes('node_modules')});
    // Scripts of packages are not needed here, and nobody read them; one of them would report its use.
    await run(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    const bundle = bundler(folder, {section, sources});
    /** @type {Map<string, Buffer | string>} */
    const files = new Map();
    /** @type {PeerPage[]} */
    const pages = [];
    /** @param {string} peer @param {boolean} inHtml @param {string} what @param {{script: string, styles: string}} code @param {string} body */
    const page = async (peer, inHtml, what, {script, styles}, body) => {
      const name = `${peer}, ${inHtml ? 'HTML' : 'script'}`;
      const path = `/peer-${name.toLowerCase().replace(/\W+/g, '-')}`;
      const head = [`<script type="module" src="${path}.js"></script>`];
      files.set(`${path}.js`, await squeeze(script));
      if (styles) {
        head.unshift(`<link rel="stylesheet" href="${path}.css" />`);
        files.set(`${path}.css`, styles);
      }
      files.set(`${path}.html`, hostPage(head.join('\n'), `<div class="peer">${body}</div>`));
      pages.push({name, what, path: `${path}.html`, peer});
    };
    const place = `const place = document.querySelector('.peer');`;

    for (const [peer, directory, parts] of /** @type {const} */ ([
      ['Web Awesome', 'web-awesome', webAwesome],
      ['Carbon', 'carbon', carbon],
    ])) {
      const start = `import {boxes} from './${directory}/components.js'; import {wire} from './wire.js'; ${place}`;
      const rendering =
        `import section from 'section'; import sources from 'sources'; import {html, render} from 'lit';` +
        `import {checklist} from './checklist.js'; import {parts} from './${directory}/parts.js';`;
      await page(
        peer,
        false,
        'its components, put on the page by a script with the words, in one file',
        await bundle(
          `${rendering} ${start} render(checklist(html, section, sources, parts), place); wire(place, boxes);`,
        ),
        '',
      );
      await page(
        peer,
        true,
        'its components with the words in the HTML, as its documentation shows them',
        await bundle(`${start} wire(place, boxes);`),
        asHtml(section, sources, parts),
      );
    }

    const {compile} = await import(pathToFileURL(join(folder, 'node_modules/sass/sass.node.mjs')).href);
    const {css} = compile(join(folder, 'nhs/nhs.scss'), {
      style: 'compressed',
      loadPaths: [join(folder, 'node_modules')],
      quietDeps: true,
    });
    const {script} = await bundle(
      `import {boxes} from './nhs/components.js'; import {wire} from './wire.js'; ${place} wire(place, boxes);`,
    );
    await page(
      'NHS.UK frontend',
      true,
      'its care cards and checkboxes in HTML, the styles and scripts of what is used',
      {script, styles: css},
      // Its scripts start only where the page says that the browser can.
      `<script>document.body.className += ' js-enabled nhsuk-frontend-supported';</script><form>${asHtml(section, sources, nhs)}</form>`,
    );

    const app =
      `import section from 'section'; import sources from 'sources'; import {Checklist} from './react/checklist.jsx';` +
      `const app = <Checklist section={section} sources={sources} />;`;
    await page(
      'React',
      false,
      'a component without styles, rendered in the browser (`createRoot`), the words in the same file',
      await bundle(`import {createRoot} from 'react-dom/client'; ${app} ${place} createRoot(place).render(app);`),
      '',
    );
    const server = join(folder, 'server.mjs');
    const {script: rendered} = await bundle(
      `import {renderToString} from 'react-dom/server.edge'; ${app} export const text = renderToString(app);`,
      {platform: 'node'},
    );
    writeFileSync(server, rendered);
    await page(
      'React',
      true,
      'the same component rendered on a server, taken over in the browser (`hydrateRoot`)',
      await bundle(`import {hydrateRoot} from 'react-dom/client'; ${app} ${place} hydrateRoot(place, app);`),
      (await import(pathToFileURL(server).href)).text,
    );
    return {files, pages};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};
