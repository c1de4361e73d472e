/** Compiles `content/` and `src/` into `.build/`. */
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {generate} from './generate.js';
import {root} from './lib/content.js';

/** Throws with the compiler's own words if there is an error. */
export const compile = () => {
  generate();
  // By path: two versions of TypeScript are installed and both claim the name `tsc`.
  const compiler = resolve(root, 'node_modules/typescript-7/bin/tsc');
  const {status, stdout, stderr} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`TypeScript does not compile:\n${stdout}${stderr}`);
};

if (process.argv[1] === import.meta.filename) compile();
