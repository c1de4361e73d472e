/** What `docs/embedding.md` says of frameworks stands in apps that `npm run verify:world -- frameworks` tries. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../tools/lib/content.js';

const apps = resolve(root, 'tools/world/apps');
const docs = readFileSync(resolve(root, 'docs/embedding.md'), 'utf8');
const section = /^## Frameworks$(.*?)^## /ms.exec(docs)?.[1] ?? '';
/** Name of the app → what the docs say of it. "### Next.js" is `next`. */
const parts = new Map(
  section
    .split(/^### /m)
    .slice(1)
    .map((part) => [/^\w+/.exec(part)?.[0].toLowerCase() ?? '', part]),
);

/** One space for any: the docs indent less. @param {string} text */
const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {string} app @returns {string[]} */
const sourcesOf = (app) =>
  readdirSync(join(apps, app), {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile())
    .map((file) => flat(readFileSync(join(file.parentPath, file.name), 'utf8')));

describe('the docs on frameworks', () => {
  it('have a part for each app', () => {
    assert.deepEqual([...parts.keys()].sort(), readdirSync(apps).sort());
  });

  for (const [app, part] of parts) {
    it(`show nothing that is not in the app: ${app}`, () => {
      const blocks = [...part.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code = '']) => flat(code));
      const sources = sourcesOf(app);
      assert.ok(blocks.length > 0);
      assert.deepEqual(
        blocks.filter((block) => !sources.some((source) => source.includes(block))),
        [],
      );
    });

    it(`name an app whose packages are pinned: ${app}`, () => {
      const {dependencies = {}, devDependencies} = JSON.parse(readFileSync(join(apps, app, 'package.json'), 'utf8'));
      const versions = Object.values({...dependencies, ...devDependencies});
      assert.deepEqual(
        versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
        [],
      );
    });
  }
});
