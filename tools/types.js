/**
 * `npm run types`: checks the types of everything: the library, the tools, the tests, the stories.
 * The first compiles into `.build/`, as the build does, since tools import from there.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {generate} from './generate.js';
import {root} from './lib/content.js';

/** What each `tsconfig.json` stands for. */
const projects = new Map([
  ['tsconfig.build.json', 'src and content'],
  ['tools/tsconfig.json', 'tools and tests in Node'],
  ['test/tsconfig.json', 'tests in browsers'],
  ['stories/tsconfig.json', 'stories'],
]);

generate();
// By path: two versions of TypeScript are installed and both claim the name `tsc`.
const compiler = resolve(root, 'node_modules/typescript-7/bin/tsc');
/** @type {string[]} */
const failed = [];
for (const [config, name] of projects) {
  if (!existsSync(resolve(root, config))) continue;
  const {status} = spawnSync(process.execPath, [compiler, '-p', config], {cwd: root, stdio: 'inherit'});
  if (status !== 0) failed.push(`${name} (${config})`);
}
if (failed.length > 0) {
  console.error(`\nTypes are wrong in: ${failed.join(', ')}.`);
  process.exitCode = 1;
} else console.log('Types are right.');
