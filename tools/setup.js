/**
 * First step of `npm start` and `npm test`: a supported Node, and the packages that package-lock.json asks for.
 * Only Node's built-in modules: nothing may be installed yet. Says nothing when there is nothing to do.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = resolve(root, 'package-lock.json');
const installedFile = resolve(root, 'node_modules/.package-lock.json');
const stampFile = resolve(root, 'node_modules/.cache/dermatomyositis-widgets/installed');

const oldestNode = [20, 19];

/** @param {string} message @returns {never} */
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldestNode;
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    fail(
      `This project needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node} (${process.execPath}). ` +
        'Get a current one from https://nodejs.org and run the same command again.',
    );
  }
};

/**
 * npm's own record of what lies in node_modules agrees with the lock file, whoever installed it.
 * Packages for other platforms are optional and may be absent.
 * @param {string} lock text of package-lock.json
 */
const isInstalled = (lock) => {
  try {
    const wanted = JSON.parse(lock).packages;
    const present = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
    return Object.keys(wanted).every(
      (path) => path === '' || wanted[path].optional || present[path]?.version === wanted[path].version,
    );
  } catch {
    return false;
  }
};

const install = () => {
  console.log('Installing the packages of package-lock.json with npm ci: once, about a minute …');
  const started = Date.now();
  // Under `npm test` and `npm start`, npm says where it lies itself.
  const npm = process.env['npm_execpath'];
  // `--include=dev`: with NODE_ENV=production npm would leave out the tools.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const {status, error} = npm
    ? spawnSync(process.execPath, [npm, ...args], {cwd: root, stdio: 'inherit'})
    : spawnSync('npm', args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) fail(`npm ci failed${error ? `: ${error.message}` : ''}. Nothing else was started.`);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
};

checkNode();

const lock = readFileSync(lockFile, 'utf8');
// Some packages carry programs for one platform, so a folder copied from another machine does not count.
const stamp = createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  if (!isInstalled(lock)) install();
  mkdirSync(resolve(stampFile, '..'), {recursive: true});
  writeFileSync(stampFile, stamp);
}
