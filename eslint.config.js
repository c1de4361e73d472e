/**
 * What the code may not do. The arrows between the rooms and the words in templates are own rules (`tools/eslint/`);
 * `test/tools/lint.test.js` has a wrong snippet for each.
 */
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
// @ts-expect-error It has no types.
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {boundaries} from './tools/eslint/boundaries.js';
import {noVisibleWords} from './tools/eslint/visible-words.js';

/** The rules that a plugin proposes. @param {import('eslint').ESLint.Plugin} plugin @param {string} name */
const preset = (plugin, name) => /** @type {import('eslint').Linter.Config} */ (plugin.configs?.[name]);

const markup = 'It turns text into markup. Write an html`` literal, or text().';
const silent = 'The library is silent: it keeps nothing and asks for nothing but its own files, by import().';
const address = 'The address of the page and its history are the reader’s and the host’s.';

/** @param {string} message @param {string[]} names */
const properties = (message, ...names) => names.map((property) => ({property, message}));

/** @param {string} message @param {string[]} names */
const globals = (message, ...names) => names.map((name) => ({name, message}));

const restrictedProperties = [
  ...properties(
    markup,
    ...['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
    ...['createContextualFragment', 'parseFromString', 'unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'unsafeCSS'],
  ),
  ...['write', 'writeln'].map((property) => ({object: 'document', property, message: markup})),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].flatMap((property) => [
    {object: 'window', property, message: silent},
    {object: 'globalThis', property, message: silent},
  ]),
  {object: 'document', property: 'cookie', message: silent},
  ...['sendBeacon', 'storage', 'serviceWorker'].map((property) => ({object: 'navigator', property, message: silent})),
  ...properties(address, 'pushState', 'replaceState'),
];

const restrictedGlobals = [
  ...globals(silent, 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'),
  ...globals(silent, 'fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'),
  ...globals(silent, 'Worker', 'SharedWorker', 'Image'),
  ...globals(address, 'history', 'navigation', 'open'),
];

const literal = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/** Where `location` is written to, or sent elsewhere. */
const locations = ['[name="location"]', '[property.name="location"]'].flatMap((location) => [
  `AssignmentExpression > ${location}.left`,
  `AssignmentExpression > MemberExpression.left > ${location}.object`,
  `CallExpression[callee.property.name=/^(assign|replace|reload)$/] > MemberExpression.callee > ${location}.object`,
]);

const restrictedSyntax = [
  {selector: 'Identifier[name="styleMap"]', message: 'A strict CSP blocks its first render. Use a class or a part.'},
  {
    selector: ':matches(ImportSpecifier, ExportSpecifier)[imported.name=/^unsafe(HTML|SVG|Static|CSS)$/]',
    message: markup,
  },
  {selector: 'Property[key.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: markup},
  {selector: `${literal}[value.raw=/\\s\\.?(innerHTML|outerHTML|srcdoc)\\s*=/i]`, message: markup},
  {
    selector: `${literal}[value.raw=/\\sstyle\\s*=/i]`,
    message: 'A strict CSP blocks style="…". Use a class or a part.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^style$/i]',
    message: 'A strict CSP blocks the style attribute. Use style.setProperty(), or a class.',
  },
  {selector: `${literal}[value.raw=/\\son[a-z]+\\s*=/i]`, message: 'A strict CSP blocks inline handlers. Use @event.'},
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/z-index/i]',
    message: 'Hosts have z-indexes of their own. Use the top layer: popover or dialog.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] TemplateElement[value.raw=/\\drem\\b/i]',
    message: 'Hosts set the size of <html>. Use em and the tokens.',
  },
  ...locations.map((selector) => ({selector, message: address})),
];

const noShared = {
  selector:
    ':matches(Literal[value=/(^|\\u002F)shared\\u002F/], TemplateElement[value.raw=/(^|\\u002F)shared\\u002F/])',
  message: 'A clean checkout has no shared/. What tests need of it stands in content/evidence.json.',
};

/** What `eslint:recommended` has besides what the compiler finds. */
const core = Object.fromEntries(
  [
    ...['no-async-promise-executor', 'no-case-declarations', 'no-compare-neg-zero', 'no-cond-assign'],
    ...['no-constant-binary-expression', 'no-constant-condition', 'no-control-regex', 'no-debugger', 'no-delete-var'],
    ...['no-dupe-else-if', 'no-duplicate-case', 'no-empty', 'no-empty-character-class', 'no-empty-pattern'],
    ...['no-ex-assign', 'no-extra-boolean-cast', 'no-fallthrough', 'no-irregular-whitespace'],
    ...['no-loss-of-precision', 'no-misleading-character-class', 'no-prototype-builtins', 'no-regex-spaces'],
    ...['no-self-assign', 'no-shadow-restricted-names', 'no-sparse-arrays', 'no-unexpected-multiline'],
    ...['no-unsafe-finally', 'no-unsafe-optional-chaining', 'no-useless-backreference', 'no-useless-catch'],
    ...['no-useless-escape', 'no-eval', 'no-implied-eval', 'no-new-func', 'no-script-url', 'no-var', 'prefer-const'],
  ].map((name) => [name, 'error']),
);

export default defineConfig(
  globalIgnores(['dist/', 'cdn/', '.build/', 'storybook-static/', 'coverage/', 'bench-results/', 'src/generated*.ts']),
  {linterOptions: {reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error'}},
  tseslint.configs.strict,
  {
    plugins: {local: {rules: {boundaries, 'no-visible-words': noVisibleWords}}},
    rules: {
      ...core,
      'local/boundaries': 'error',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-restricted-syntax': ['error', noShared],
      // `!` says that the code around knows better than the types; strict would have a cast instead.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {
          'ts-expect-error': 'allow-with-description',
          'ts-nocheck': 'allow-with-description',
          minimumDescriptionLength: 10,
        },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', {allowConstructorOnly: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**', 'content/**', 'test/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // `expect(…).to.equal(…)`: typed as a promise for the sake of snapshots, which nobody takes here.
        {allowForKnownSafeCalls: [{from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal', 'equal']}]},
      ],
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**', 'stories/**', 'test/**/*.ts'],
    extends: [preset(lit, 'flat/recommended'), preset(litA11y, 'recommended'), preset(wc, 'flat/recommended')],
    rules: {
      // WebKit drops the role of a list without markers, and of a table that is laid out as cards.
      'lit-a11y/no-redundant-role': 'off',
      // It takes a check box for something that no key can press.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['src/**'],
    extends: [preset(wc, 'flat/best-practice')],
    // Those that rules know by name; the compiler finds unknown ones.
    languageOptions: {globals: {window: false, self: false, setTimeout: false, setInterval: false}},
    rules: {
      'no-console': ['error', {allow: ['warn']}],
      'no-restricted-properties': ['error', ...restrictedProperties],
      'no-restricted-globals': ['error', {globals: restrictedGlobals, checkGlobalObject: true}],
      'no-restricted-syntax': ['error', noShared, ...restrictedSyntax],
    },
  },
  {files: ['src/elements/**', 'src/base/**'], rules: {'local/no-visible-words': 'error'}},
);
