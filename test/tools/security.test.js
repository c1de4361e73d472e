/** What docs/security.md and SECURITY.md promise stays true to the tests, the elements and the workflows. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {elementNames} from '../../tools/generate.js';
import {root} from '../../tools/lib/content.js';
import {assertTheyExist, namedTests} from './named-tests.js';

/** @param {string} file */
const read = (file) => readFileSync(resolve(root, file), 'utf8');

describe('the threat model', () => {
  const text = read('docs/security.md');
  const named = namedTests(text);

  it('names tests that there are', () => {
    assert.ok(named.length > 30);
    assertTheyExist(named);
  });

  it('has a test for everything that somebody cannot do', () => {
    const rows = text.split('\n').filter((line) => /^\| (can|cannot) +\|/.test(line));
    const promises = rows.filter((row) => row.startsWith('| cannot'));
    assert.ok(promises.length > 20 && rows.length > promises.length);
    assert.deepEqual(
      promises.filter((row) => !/\]\(\.\.\/test\/[^)]+\) “/.test(row)),
      [],
    );
  });
});

describe('the list of what a recorder must not see', () => {
  it('has every element that shows something', () => {
    const [, list = ''] = /const blocked = `([^`]+)`/.exec(read('SECURITY.md')) ?? [];
    const shown = elementNames().filter((name) => name !== 'locale');
    assert.deepEqual(
      list.split(',').map((selector) => selector.trim()),
      [...shown.map((name) => `dm-${name}`), '[data-dm-widget]'],
    );
  });
});

describe('the workflows', () => {
  const folder = '.github/workflows';
  const files = readdirSync(resolve(root, folder)).map((name) => `${folder}/${name}`);
  /** The jobs of a workflow: names and texts. @param {string} file @returns {Record<string, string>} */
  const jobsOf = (file) => {
    const [, ...parts] = (read(file).split(/^jobs:$/m)[1] ?? '').split(/^ {2}([\w-]+):$/m);
    return Object.fromEntries(parts.flatMap((name, at) => (at % 2 ? [] : [[name, parts[at + 1] ?? '']])));
  };

  it('name each action by its commit', () => {
    const actions = files.flatMap((file) => [...read(file).matchAll(/uses: (.+)/g)].map(([, action = '']) => action));
    assert.ok(actions.length > 5);
    assert.deepEqual(
      actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$|^\.\//.test(action)),
      [],
    );
  });

  it('give a right only where it is needed', () => {
    const rights = files.flatMap((file) => {
      assert.match(read(file), /^permissions: \{\}$/m, file);
      return Object.entries(jobsOf(file)).flatMap(([job, text]) =>
        [...text.matchAll(/^ +([\w-]+: write)\b/gm)].map(([, right]) => `${file} ${job} ${right}`),
      );
    });
    assert.deepEqual(rights, [
      `${folder}/release.yml version contents: write`,
      `${folder}/release.yml version pull-requests: write`,
      `${folder}/release.yml publish contents: write`,
      `${folder}/release.yml publish id-token: write`,
    ]);
  });

  it('publish in a job that installs and builds nothing', () => {
    const {publish = '', check = '', version = '', content = ''} = jobsOf(`${folder}/release.yml`);
    assert.match(publish, /npm publish "\.\/\$file" --provenance/);
    assert.doesNotMatch(publish, /npm (?:ci|install|i|run|exec|test|pack)\b|npx|node |checkout/);
    // After all checks, one after the other.
    assert.match(check, /uses: \.\/\.github\/workflows\/ci\.yml/);
    assert.match(version, /needs: check/);
    assert.match(content, /needs: version/);
    assert.match(publish, /needs: content/);
    assert.match(jobsOf(`${folder}/ci.yml`)['check'] ?? '', /run: \.ci\/run/);
  });
});
