/**
 * `npm run -s sbom`: prints which packages, in which versions, ship with ours or are installed with it: an SBOM in the
 * format CycloneDX, by npm from package-lock.json. It needs no network.
 *
 * Not simply `npm sbom --omit=dev`: that leaves out what a tool needs, too, and so all of it
 * (https://github.com/npm/cli/issues/7909). Here npm sees a lock without the tools.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {root} from './lib/content.js';

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));

const {devDependencies: _, ...manifest} = read('package.json');
const lock = read('package-lock.json');
delete lock.packages[''].devDependencies;
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).filter(([, {dev, devOptional}]) => !dev && !devOptional),
);

const scratch = mkdtempSync(join(tmpdir(), 'dm-sbom-'));
try {
  // npm takes the name from the folder.
  const folder = join(scratch, manifest.name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const npm = process.env['npm_execpath'];
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
  const {status} = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
    cwd: folder,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
