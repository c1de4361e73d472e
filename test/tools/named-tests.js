/** The tests that a document names as its evidence: `[…](../test/file) “name”, “name”`. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {root} from '../../tools/lib/content.js';

/** @param {string} text of a document in docs/ */
export const namedTests = (text) =>
  [...text.matchAll(/\]\(\.\.\/(test\/[^)]+)\)((?:,? “[^”]+”)*)/g)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
  }));

/**
 * Each must exist. What a test is named after, such as each element, stands as “…” in the document.
 * @param {ReturnType<typeof namedTests>} named
 */
export const assertTheyExist = (named) => {
  for (const {file, names} of named) {
    assert.ok(existsSync(resolve(root, file)), file);
    assert.ok(names.length > 0, `It names ${file}, but no test in it.`);
    const text = readFileSync(resolve(root, file), 'utf8');
    const titles = [...text.matchAll(/\b(?:it|describe)\(\s*(['"`])(.*?)\1,/g)].map(([, , title = '']) =>
      title.replace(/\$\{[^}]*\}(?: \$\{[^}]*\})*/g, '…'),
    );
    for (const name of names) assert.ok(titles.includes(name), `${file} has no test “${name}”.`);
  }
};
