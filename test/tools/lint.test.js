/** Each rule of `eslint.config.js` that is our own refuses a wrong snippet, and lets the right one beside it pass. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {visibleWords} from '../../tools/eslint/visible-words.js';
import {root} from '../../tools/lib/content.js';

// The files do not exist, so there are no types of them.
const eslint = new ESLint({cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked]});

/** What is said of a snippet, as if it stood in a file. @param {string} file @param {string} code */
const lint = async (file, code) => {
  const [result] = await eslint.lintText(code, {filePath: resolve(root, file)});
  return (result?.messages ?? []).map(({ruleId, message}) => `${ruleId}: ${message}`);
};

/** Rules that judge a snippet as unfinished, which it is. */
const unfinished = /^(@typescript-eslint\/no-unused-(vars|expressions)|wc\/)/;

/** @param {string} file @param {string} code */
const verdict = async (file, code) => (await lint(file, code)).filter((line) => !unfinished.test(line));

const element = 'src/elements/red-flags/red-flags.ts';
const content = 'content/red-flags.ts';
/** Not in one piece: this file is linted, too. */
const beside = 'shared';

describe('the arrows between the rooms', () => {
  const room = /^local\/boundaries: .+ may not import/;
  /** @type {[string, string, string, RegExp][]} */
  const wrong = [
    ['content with Lit', content, `import {html} from 'lit'; html;`, room],
    ['content with run-time code', content, `import {text} from '../src/i18n/text.js'; text;`, room],
    ['content with the value of a package', content, `import {msg} from '@lit/localize'; msg;`, /takes types from/],
    ['i18n with base', 'src/i18n/a.ts', `import {report} from '../base/report.js'; report;`, room],
    ['i18n with what is generated', 'src/i18n/a.ts', `import {locales} from '../generated.js'; locales;`, room],
    ['i18n with the words themselves', 'src/i18n/a.ts', `import {a} from '../../content/a.js'; a;`, /takes types from/],
    ['styles with base', 'src/styles/a.ts', `import type {A} from '../base/report.js'; let a: A;`, room],
    ['base with an element', 'src/base/a.ts', `import {A} from '../elements/red-flags/red-flags.js'; A;`, room],
    ['base with the type of an element', 'src/base/a.ts', `type A = import('../elements/a/a.js').A; let a: A;`, room],
    ['an element with another', element, `import {A} from '../drug-sheet/drug-sheet.js'; A;`, room],
    ['an element with a re-export of another', element, `export * from '../drug-sheet/drug-sheet.js';`, room],
    ['an element that loads another', element, `await import('../drug-sheet/drug-sheet.js');`, room],
    ['an element with the words of its section', element, `import {a} from '../../../content/a.js'; a;`, /import type/],
    ['an element with the loader', element, `import {discover} from '../../loader.js'; discover;`, room],
    ['an element with another package', element, `import axe from 'axe-core'; axe;`, room],
    ['an element with Node', element, `import {readFileSync} from 'node:fs'; readFileSync;`, room],
    ['an element with a tool', element, `import {a} from '../../../tools/build.js'; a;`, room],
    ['an element with a computed address', element, `export const a = (b: string) => import(b);`, /computed address/],
    ['the loader with Lit', 'src/loader.ts', `import {html} from 'lit'; html;`, room],
    ['the loader with base', 'src/loader.ts', `import {report} from './base/report.js'; report;`, room],
    ['the runtime with an element', 'src/runtime.ts', `export * from './elements/red-flags/define.js';`, room],
    ['a tool with run-time code', 'tools/a.js', `import {text} from '../src/i18n/text.js'; text;`, room],
    ['a tool with a test', 'tools/a.js', `import {a} from '../test/tools/a.js'; a;`, room],
    ['a test with what lies beside the project', 'test/a.test.js', `import '../../a.js';`, /outside the project/],
    [
      'a test that reads shared/',
      'test/a.test.js',
      `export const a = '../${beside}/clinical/facts.json';`,
      /no shared\//,
    ],
    ['a tool that reads shared/', 'tools/a.js', `export const a = (b) => \`${beside}/clinical/\${b}\`;`, /no shared\//],
  ];
  for (const [name, file, code, expected] of wrong) {
    it(`refuses ${name}`, async () => {
      const said = await verdict(file, code);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(String(said[0]), expected);
    });
  }

  /** @type {[string, string][]} */
  const right = [
    [content, `import type {MsgFn} from './schema.js'; import {references} from './references.js';`],
    ['content/schema.ts', `import type {msg} from '@lit/localize';`],
    ['src/i18n/text.ts', `import {html} from 'lit'; import type {Text} from '../../content/schema.js';`],
    ['src/base/a.ts', `import {version} from '../generated.js'; import {repeat} from 'lit/directives/repeat.js';`],
    [element, `import {redFlags} from './red-flags.styles.js'; import {text} from '../../i18n/text.js';`],
    [element, `import {type RedFlag} from '../../../content/schema.js'; export {type Tier} from '../../base/a.js';`],
    ['src/base/content-address.ts', 'export const load = (a: string) => import(a);'],
    ['src/loader.ts', `import {importRuntime} from './loader-address.js'; import {names} from './generated.js';`],
    ['tools/a.js', `import {rollup} from 'rollup'; import {a} from '../.build/src/i18n/text.js';`],
    ['test/a.test.ts', `import {text} from '../src/i18n/text.js'; import {a} from '../tools/lib/content.js';`],
    ['test/a.test.js', `import {build} from '../tools/i18n/shared.js'; export const a = 'a shared observer';`],
  ];
  it('lets the right imports pass', async () => {
    const said = await Promise.all(right.map(async ([file, code]) => (await verdict(file, code)).join()));
    assert.deepEqual(said.filter(Boolean), []);
  });
});

describe('what the library never does', () => {
  const lit = `import {html} from 'lit'; declare const a: HTMLElement;`;
  const css = `import {css} from 'lit';`;
  const sinks = [
    ...['a.innerHTML = b;', 'a.outerHTML += b;', 'a.insertAdjacentHTML("beforeend", b);', 'a.setHTMLUnsafe(b);'],
    ...['document.write(b);', 'Object.assign(a, {innerHTML: b});', 'new DOMParser().parseFromString(b, "text/html");'],
    ...['new Function(b);', 'eval(b);', 'setTimeout("b()", 1);', 'a.setAttribute("style", b);'],
    ...['localStorage.setItem("a", b);', 'sessionStorage;', 'window.localStorage;', 'globalThis.sessionStorage;'],
    ...['indexedDB.open("a");', 'document.cookie = b;', 'const {cookie} = document;', 'navigator.sendBeacon("/a");'],
    ...['fetch("/a");', 'window.fetch("/a");', 'globalThis.fetch("/a");', 'new XMLHttpRequest();'],
    ...['new WebSocket("/a");', 'new EventSource("/a");'],
    ...['history.pushState({}, "");', 'window.history.back();', 'history.replaceState({}, "");'],
    ...['location = b;', 'location.hash = b;', 'location.href = b;', 'window.location = b;', 'document.location = b;'],
    ...['window.location.hash = b;', 'location.assign(b);', 'location.replace(b);', 'window.location.reload();'],
  ];
  for (const code of sinks) {
    it(`refuses ${code}`, async () => {
      const said = await verdict(element, `declare const a: HTMLElement; declare const b: string; ${code}`);
      assert.match(said.join(), /^no-(restricted|eval|implied-eval|new-func)/);
    });
  }

  for (const name of ['unsafe-html', 'unsafe-svg', 'style-map']) {
    it(`refuses Lit’s directive ${name}`, async () => {
      const directive = name.replace(/-(.)(tml|vg|ap)$/, (_, first, rest) =>
        rest === 'ap' ? 'Map' : (first + rest).toUpperCase(),
      );
      const said = await verdict(element, `import {${directive}} from 'lit/directives/${name}.js'; ${directive};`);
      assert.ok(said.some((line) => line.startsWith('no-restricted-syntax')));
    });
  }
  it('refuses unsafeStatic and unsafeCSS', async () => {
    for (const from of [
      `{unsafeStatic} from 'lit/static-html.js'`,
      `{unsafeCSS} from 'lit'`,
      `{unsafeCSS as a} from 'lit'`,
    ]) {
      const said = await verdict(element, `import ${from};`);
      assert.ok(
        said.some((line) => line.startsWith('no-restricted-syntax')),
        from,
      );
    }
    assert.notDeepEqual(await verdict(element, `import * as lit from 'lit'; lit.unsafeCSS('a');`), []);
  });

  for (const template of [
    '<p style="color: red"></p>',
    '<p style=${a}></p>',
    '<p .innerHTML=${a}></p>',
    '<iframe title=${a} srcdoc=${a}></iframe>',
    '<button onclick="a()"></button>',
  ]) {
    it(`refuses ${template} in a template`, async () => {
      assert.match((await verdict(element, `${lit} html\`${template}\`;`)).join(), /no-restricted-syntax/);
    });
  }

  for (const rule of ['z-index: 1', 'margin: 1.5rem']) {
    it(`refuses ${rule} in a style sheet`, async () => {
      const said = await verdict('src/styles/a.styles.ts', `${css} css\`p { ${rule}; }\`;`);
      assert.match(said.join(), /^no-restricted-syntax/);
    });
  }

  it('lets harmless code pass', async () => {
    const code = `${lit}
      const hash = location.hash.replace('#', '');
      const open = [3, 1].toSorted();
      const walk = (history: string[]) => history.length;
      a.style.setProperty('height', '1px');
      console.warn(hash, open, walk);
      html\`<p class="a" data-style="b" lang=\${a} @click=\${a}>\${a}</p>\`;`;
    assert.deepEqual(await verdict(element, code), []);
    assert.deepEqual(await verdict('src/styles/a.styles.ts', `${css} css\`p { margin: 1em; }\`;`), []);
  });

  it('binds the library only: a tool may fetch', async () => {
    assert.deepEqual(await verdict('tools/a.js', `await fetch('https://example.org');`), []);
  });
});

describe('visible words in a template', () => {
  /** @param {string} template @param {string} [file] */
  const words = async (template, file = element) =>
    (await lint(file, `import {html} from 'lit'; declare const a: HTMLElement; html\`${template}\`;`)).filter((line) =>
      line.startsWith('local/no-visible-words'),
    );

  for (const template of [
    'Close',
    '<p>Call now</p>',
    '<p>${a} days</p>',
    '<b>${a}</b> Öffnen <i>${a}</i>',
    '<p>${a ? "yes" : a}</p>',
    '<p>${a || `no`}</p>',
    '<button aria-label="Close">${a}</button>',
    '<input placeholder=Name type="text" />',
    '<p title="Up to ${a}"></p>',
  ]) {
    it(`are refused: ${template}`, async () => {
      assert.equal((await words(template)).length, 1);
      assert.equal((await words(template, 'src/base/a.ts')).length, 1);
    });
  }

  for (const template of [
    '<p class="callout" part=${a ? "on" : "off"} aria-label=${a}>${a}: ${a}, 1 – 2</p>',
    '<!-- why --><a href="#">#</a>&nbsp;<select><option value="">${a}</option></select>',
    '<a title=${a ? "b" : "c > d"}>${a}</a>',
  ]) {
    it(`are not seen where there are none: ${template}`, async () => {
      assert.deepEqual(await words(template), []);
    });
  }

  it('are named with their place', () => {
    assert.deepEqual(visibleWords('<p>\n Call\u0000now</p>'), [
      {index: 5, words: 'Call'},
      {index: 10, words: 'now'},
    ]);
  });

  it('may stand in tests and stories', async () => {
    assert.deepEqual(await words('<p>Call</p>', 'stories/a.stories.ts'), []);
  });
});
