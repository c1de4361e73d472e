/**
 * Bundles the emitted modules of `.build/src` into `cdn/`: one copy of Lit in `runtime.js`, one file per element, all in
 * one release directory. `tools/build.js` calls it; the name of the directory is only known when its files are.
 */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import {transform} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';
import {elementNames} from './tools/generate.js';

/** Without `keepClosingSlash` SVG trees get corrupted. */
const literals = {
  name: 'minify-literals',
  /** @param {string} code @param {string} id */
  async transform(code, id) {
    if (!id.includes('/.build/src/')) return null;
    return (await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}})) ?? null;
  },
};

/**
 * What Lit does for others when it loads: it tells polyfills for browsers that it no longer supports, a module that
 * hydrates, and whoever counts versions. Nobody listens in `cdn/`. A part that is not found stops the build, so a new
 * version of Lit is looked at again.
 * @type {Record<string, RegExp[]>}
 */
const forOthers = {
  'lit-html/lit-html.js': [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    // The templates `svg` and `mathml`, which the build refuses below.
    /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/,
    /2===\w+\?"<svg>":3===\w+\?"<math>":/,
    /,2===\w+\|\|3===\w+(?=\)\{const \w+=this\.el\.content\.firstChild;)/,
    /(?<=\))\{const (\w+)=this\.el\.content\.firstChild;\1\.replaceWith\(\.\.\.\1\.childNodes\)\}(?=for)/,
    // Directives, which the build refuses below, with the expressions that only they can fill, and those in comments.
    /if\((\w+)===\w+\)return \1;let (\w+)=void 0!==\w+\?\w+\._\$Co\?\.\[\w+\]:\w+\._\$Cl;const \w+=\w+\(\1\)\?void 0:\1\._\$litDirective\$;(?=return \2)/,
    /(?<=return )(\w+)\?\.constructor!==\w+&&\(\1.{1,120}?\._\$AS\(\w+,(\w+)\.values\),\1,\w+\)\),(?=\2\})/,
    /else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/,
    // Whose directive it is. The minifier drops the parameter, so no call may pass one: the index comes next.
    /(?<=_\$AI\(\w+),\w+=this(?=,\w+,\w+\)\{)/,
    /(?<=\w+\._\$AI\(\w+),\w+(?=,\w+\),\w+\+=\w+\.strings\.length)/,
    /1===\w+\.type\?(?=\w+=new \w+\.ctor\()/,
    /:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/,
    /else\{let (\w+)=-1;for\(;-1!==\(\1=\w+\.data\.indexOf\((\w+),\1\+1\)\);\)\w+\.push\(\{type:7,index:\w+\}\),\1\+=\2\.length-1\}/,
  ],
  '@lit/reactive-element/css-tag.js': [
    // Shadow roots that a polyfill plays.
    /&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/,
    // Styles made by hand, made of others, which the build refuses below, or as text.
    /if\(this\._\$cssResult\$=!0,\w+!==\w+\)throw Error\("[^"]+"\);/,
    /1===(\w+)\.length\?(?=\1\[0\]:)/,
    /(?<==\w+\[0\]):\w+\.reduce\(.{1,400}?,\w+\[0\]\)(?=;)/,
    /toString\(\)\{return this\.cssText\}/,
    // Style sheets that are no such styles.
    /\w+ instanceof CSSStyleSheet\?\w+:(?=\w+\.styleSheet)/,
    /(?<=,\w+=)\w+\?(\w+)=>\1:(?=\w+=>\w+ instanceof CSSStyleSheet\?\()/,
    /(?<=,\w+=\w+=>)\w+ instanceof CSSStyleSheet\?\(.{1,120}?\}\)\(\w+\):(?=\w+;)/,
  ],
  '@lit/reactive-element/reactive-element.js': [
    /,\w+=\w+\.reactiveElementPolyfillSupport\b/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

const litAlone = {
  name: 'lit-alone',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (/\b(?:svg|mathml)`/.test(code) && id.includes('/.build/src/')) {
      throw new Error(`${id} has a template of its own kind. Write the picture inside of html, or keep Lit whole.`);
    }
    if (/from ['"]lit\/|`[^`]*<!--/.test(code) && id.includes('/.build/src/')) {
      throw new Error(`${id} uses a directive, or has a comment in a template. Do without it, or keep Lit whole.`);
    }
    if (/\bcss`[^`]*\$\{/.test(code) && id.includes('/.build/src/')) {
      throw new Error(`${id} has an expression in its styles. List two style sheets, or keep Lit whole.`);
    }
    if (/ [\w-]+="(?:[^"`$<>]+\$\{|\$\{[^"}]*\}[^"`]+")/.test(code) && id.includes('/.build/src/')) {
      throw new Error(
        `${id} has text beside an expression in an attribute, which is lost below. Write class=\${…} whole.`,
      );
    }
    const [file, parts] = Object.entries(forOthers).find(([path]) => id.endsWith(`/node_modules/${path}`)) ?? [];
    if (!parts) return null;
    const left = parts.reduce((rest, part) => {
      if (!part.test(rest)) throw new Error(`${file} has no ${part}. What does this version of Lit do there?`);
      // Some are the body of an `if`.
      return rest.replace(part, (found) => (found.startsWith('{') ? ';' : ''));
    }, code);
    return {code: left, map: null};
  },
};

/**
 * Names that only Lit and our base class use among themselves: nothing outside `cdn/` ever sees them, so there they are
 * shortened, as Lit's own build does with its private names. Public API, names of the platform and names of data stay.
 */
export const internal = [
  '_\\$[\\w$]+',
  'addController|addInitializer|createProperty|createRenderRoot|elementStyles|enableUpdating',
  'finalize|finalizeStyles|firstUpdated|fromAttribute|getPropertyDescriptor|getPropertyOptions',
  'getUpdateComplete|hasChanged|hasUpdated|hostConnected|hostDisconnected|hostUpdate|hostUpdated|isUpdatePending',
  'performUpdate|removeController|renderBefore|renderOptions|renderRoot|scheduleUpdate|setConnected|shadowRootOptions',
  'shouldUpdate|toAttribute|useDefault|willUpdate|wrapped',
  'attribute|converter|noAccessor|reflect|requestUpdate|styles|accept|say|short|itemLink|regionInForce|complain|reveal|renderSection|sectionName|bring',
].join('|');

/** @param {string} code */
const compressed = async (code) => {
  const small = await minify(code, {
    module: true,
    // More inlining makes the file smaller and the download larger.
    compress: {passes: 3, inline: 1, unsafe_arrows: true, keep_fargs: false, ecma: 2022},
    format: {comments: false},
  });
  return small.code;
};

/**
 * The runtime runs as soon as it is there. This comment has Chrome (136 and later) compile a file whole while it comes,
 * beside the main thread, and not function by function when each is first called. Other browsers read over it. The
 * checklist has it, too, since it was measured with it; for the others 30 bytes are not known to be worth it.
 * https://v8.dev/blog/explicit-compile-hints
 */
const eager = '//# allFunctionsCalledOnLoad\n';

const compress = {
  name: 'compress',
  /** @param {unknown} _ @param {import('rollup').OutputBundle} bundle */
  async generateBundle(_, bundle) {
    /** The same short name in every file. @type {Record<string, string | false>} */
    let mangleCache = {};
    // The runtime first: a short name must not be one that Lit already uses there.
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    for (const chunk of chunks.sort((a, b) => Number(b.name === 'runtime') - Number(a.name === 'runtime'))) {
      const short = await transform(chunk.code, {
        mangleProps: new RegExp(`^(${internal})$`),
        mangleCache,
        charset: 'utf8',
        target: 'es2022',
        format: 'esm',
      });
      mangleCache = short.mangleCache ?? mangleCache;
      const code = await compressed(short.code);
      chunk.code = /^(?:runtime|el\/red-flags)$/.test(chunk.name) ? eager + code : code;
    }
  },
};

/** What two or three elements share, and show themselves by: each has a copy of it, since a chunk is a round trip. @param {string} id */
const isCopied = (id) => /\/(print-button|keep-typing|fields\.styles)\.js\b/.test(id);

/** @type {import('rollup').Plugin} */
const copies = {
  name: 'copies',
  async resolveId(source, importer, options) {
    if (!importer || !isCopied(source)) return null;
    const found = await this.resolve(source, importer, {...options, skipSelf: true});
    return found && {...found, id: `${found.id}?${basename(importer)}`};
  },
  load(id) {
    const [file = '', copy] = id.split('?');
    return copy ? readFileSync(file, 'utf8') : null;
  },
};

const plugins = [copies, nodeResolve({exportConditions: ['production']}), litAlone, literals, compress];

/** What the lists and the supplements share. @param {string} id */
const isList = (id) => /\/(item-list|item-list\.styles|warning-box)\.js$/.test(id);

/** Everything but the elements, the lists' template, and what is loaded only when needed. @param {string} id */
const isShared = (id) =>
  !isList(id) &&
  !isCopied(id) &&
  !/\/src\/elements\/|\/(host-options|check-content|reviewed-texts|print-one|packs|server-root|generated-sections)\.js$/.test(
    id,
  );

/** The release directory: runtime, elements, the lists' template, and what is loaded only when needed. @type {import('rollup').RollupOptions} */
export const release = {
  input: {
    runtime: '.build/src/runtime.js',
    'print-one': '.build/src/base/print-one.js',
    ...Object.fromEntries(elementNames().map((name) => [`el/${name}`, `.build/src/elements/${name}/define.js`])),
  },
  plugins,
  preserveEntrySignatures: 'allow-extension',
  output: {
    format: 'es',
    dir: 'cdn/release',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    generatedCode: 'es2015',
    manualChunks: (id) => (isShared(id) ? 'runtime' : isList(id) ? 'item-list' : undefined),
  },
};

/** A file beside the release directory that knows its name. @param {string} input @param {string} directory */
export const outside = (input, directory) => ({
  input,
  plugins: [
    {
      name: 'release-name',
      /** @param {string} code */
      transform: (code) => ({code: code.replace(/\bRELEASE\b/g, JSON.stringify(directory)), map: null}),
    },
    ...plugins,
  ],
});

export default release;
