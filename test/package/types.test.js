/**
 * What compilers make of the package. `npm run build` comes first. The files in `test/types/` are a host's code, each
 * compiled by itself; what has to be refused stands there under `@ts-expect-error`, which is an error where it compiles.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../tools/lib/content.js';
import {elementsOf} from '../../tools/manifest/elements.js';

const hosts = resolve(root, 'test/types');
// In the project, so that the name of the package means the package.
const folder = resolve(root, '.build/types');
const elements = elementsOf(JSON.parse(readFileSync(resolve(root, 'custom-elements.json'), 'utf8')));

/** Compiles one file as a project of its own. @param {string} file @returns {string} what is wrong */
const compile = (file) => {
  const isVue = file.endsWith('.vue');
  const compiler = isVue ? 'node_modules/vue-tsc/bin/vue-tsc.js' : 'node_modules/typescript-7/bin/tsc';
  const config = resolve(folder, 'tsconfig.json');
  const project = {
    extends: resolve(hosts, 'tsconfig.json'),
    // Checks our declarations, too. Those for Vue are checked by the faster one, with all others.
    compilerOptions: {skipLibCheck: isVue},
    files: [file],
  };
  writeFileSync(config, JSON.stringify(project));
  const {status, stdout, stderr} = spawnSync(process.execPath, [resolve(root, compiler), '-p', config], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout + stderr || `ended with ${status}`;
};

before(() => mkdirSync(folder, {recursive: true}));
after(() => rmSync(folder, {recursive: true, force: true}));

describe('types', () => {
  for (const file of readdirSync(hosts).filter((each) => !each.endsWith('.json'))) {
    it(`let right code pass and refuse wrong code: ${file}`, () => {
      assert.equal(compile(resolve(hosts, file)), '');
    });
  }

  it('know every element, its class, its events, and its tag in JSX and Vue', () => {
    assert.ok(elements.length > 0);
    const file = resolve(folder, 'every.ts');
    const text = elements.map(({tagName, name, events}) => {
      const entry = `dermatomyositis-widgets/${tagName.slice(3)}`;
      const heard = events.map(
        (event) => `  element.addEventListener('${event.name}', (event) => console.log(event.detail.toString()));\n`,
      );
      return `import '${entry}';
import type {${name}} from '${entry}/class';
{
  const element: ${name} = document.createElement('${tagName}');
${heard.join('')}  const inReact: keyof JSX.IntrinsicElements = '${tagName}';
  const inVue: keyof GlobalComponents = '${tagName}';
  console.log(inReact, inVue);
}
`;
    });
    writeFileSync(
      file,
      `import type {JSX} from 'react';
import type {GlobalComponents} from 'vue';
import type {} from 'dermatomyositis-widgets/jsx';
import type {} from 'dermatomyositis-widgets/vue';
${text.join('')}`,
    );
    assert.equal(compile(file), '');
  });
});

describe('data for VS Code', () => {
  const {version, tags} = JSON.parse(readFileSync(resolve(root, 'dist/vscode.html-custom-data.json'), 'utf8'));
  /** @param {string} tag @param {string} attribute */
  const valuesOf = (tag, attribute) =>
    tags
      .find((/** @type {{name: string}} */ {name}) => name === tag)
      .attributes.find((/** @type {{name: string}} */ {name}) => name === attribute)
      .values?.map((/** @type {{name: string}} */ {name}) => name);

  it('have every element, and a sentence for each and for each attribute', () => {
    assert.equal(version, 1.1);
    assert.deepEqual(
      tags.map((/** @type {{name: string}} */ {name}) => name),
      elements.map(({tagName}) => tagName),
    );
    for (const {description, attributes} of tags) {
      for (const item of [{description}, ...attributes]) {
        assert.equal(item.description.kind, 'markdown');
        assert.match(item.description.value, /\w{2}/);
      }
    }
  });

  it('offer the values of an attribute', () => {
    assert.deepEqual(valuesOf('dm-red-flags', 'detail'), ['full', 'short']);
    assert.equal(valuesOf('dm-red-flags', 'region'), undefined);
  });

  it('offer the keys of the content where an attribute takes one', async () => {
    /** @type {Record<string, string[]>} */
    const keys = JSON.parse(readFileSync(resolve(root, 'content/keys.json'), 'utf8'));
    assert.deepEqual(valuesOf('dm-drug-sheet', 'drug'), keys['drug-sheet']);
    assert.deepEqual(valuesOf('dm-tests', 'group'), ['physical', 'manual', 'lab', 'electro', 'imaging']);
    for (const [tag, attribute, section] of [
      ['dm-faq', 'question', 'faq'],
      ['dm-subtypes', 'subtype', 'subtypes'],
      ['dm-supplements', 'supplement', 'supplements'],
      ['dm-term', 'term', 'glossary'],
    ]) {
      const offered = valuesOf(tag ?? '', attribute ?? '');
      assert.ok(offered.length > 0, attribute);
      for (const key of offered) assert.ok(keys[section ?? '']?.includes(key), key);
    }
  });
});
