/**
 * Finds the browsers of this machine, for tests, benchmark and screenshots.
 *
 *     const chromium = await findChromium();
 *     if (chromium.missing) console.log(chromium.missing);
 *     else await puppeteer.launch(chromium.launchOptions);
 *
 * `findChromium()`, `findFirefox()` and `findWebKit()` never throw: a browser that is not there
 * has a `missing` that says why, in words that fit after "not tested, because".
 * Chromium is brought along: without an installed one, the headless one of `@sparticuz/chromium` is unpacked.
 */
import {execFile} from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

/**
 * @typedef {{name: string, missing: string}} Missing
 * @typedef {{
 *   name: 'Chromium',
 *   missing?: undefined,
 *   version: string,
 *   source: 'CHROME_PATH' | 'installed' | 'bundled',
 *   launchOptions: {executablePath: string, headless: true | 'shell', args: string[], env?: Record<string, string | undefined>},
 * }} Chromium `launchOptions` as Puppeteer takes them
 * @typedef {{
 *   name: 'Firefox',
 *   missing?: undefined,
 *   version: string,
 *   launchOptions: {browser: 'firefox', executablePath: string, headless: true},
 * }} Firefox `launchOptions` as Puppeteer takes them
 * @typedef {{name: 'WebKit', missing?: undefined, driver: string, browser: string, display: string}} WebKit
 *   paths of WebKitWebDriver, of the MiniBrowser of the same library, and of Xvfb
 */

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
/** Where what was unpacked or generated lies; it goes with node_modules. */
export const cache = resolve(root, 'node_modules/.cache/dermatomyositis-widgets');
const isRoot = process.getuid?.() === 0;

/** Chromium's own sandbox does not start as root, nor, without a helper that root installed, in many containers. */
const noSandbox = '--no-sandbox';

/** Quiet, and nothing asked of the network: the pages are the only traffic. */
export const chromiumArgs = [
  ...(isRoot ? [noSandbox] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Full path of the first of these programs that is in PATH. @param {string[]} names */
const inPath = (...names) =>
  names
    .flatMap((name) =>
      (process.env['PATH'] ?? '')
        .split(delimiter)
        .filter(Boolean)
        .map((folder) => resolve(folder, name)),
    )
    .filter(isExecutable);

/**
 * What the program answers to `--version`, or undefined when it does not start: some systems install a stub
 * that only says where to get the browser. On Windows that question would open a window.
 * @param {string} path
 * @param {Record<string, string | undefined>} [env]
 */
const versionOf = async (path, env = process.env) => {
  if (process.platform === 'win32') return existsSync(path) ? 'unknown' : undefined;
  try {
    const {stdout} = await run(path, ['--version'], {env, timeout: 20_000});
    return /\d+(?:\.\d+)+\w*/.exec(stdout)?.[0];
  } catch {
    return undefined;
  }
};

/** @param {string} folder @param {string} app */
const programFiles = (folder, app) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .map((base) => resolve(base, folder, app));

const installedChromiums = () =>
  process.platform === 'darwin'
    ? ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => [
        `/Applications/${name}.app/Contents/MacOS/${name}`,
        `${homedir()}/Applications/${name}.app/Contents/MacOS/${name}`,
      ])
    : process.platform === 'win32'
      ? [
          ...programFiles('Google/Chrome/Application', 'chrome.exe'),
          ...programFiles('Microsoft/Edge/Application', 'msedge.exe'),
        ]
      : inPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge');

/**
 * Unpacks archives of `@sparticuz/chromium` into a folder of their own. That package unpacks into the system's
 * folder for temporary files, where another user or version may have left a file of the same name; so it runs with a
 * private one, which takes its final name only when it is complete.
 * @param {string} target
 * @param {string[]} archives
 */
const unpack = async (target, archives) => {
  if (existsSync(target)) return;
  const temporary = `${target}-${process.pid}`;
  rmSync(temporary, {recursive: true, force: true});
  mkdirSync(temporary, {recursive: true});
  const script = `
    import {inflate} from '@sparticuz/chromium';
    await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));`;
  const files = archives.map((archive) => resolve(root, 'node_modules/@sparticuz/chromium/bin', archive));
  try {
    await run(process.execPath, ['--input-type=module', '--eval', script, ...files], {
      cwd: root,
      env: {...process.env, TMPDIR: temporary},
    });
    renameSync(temporary, target);
  } catch (error) {
    // Another run may have finished first; its copy is as good.
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
};

/** Names of shared libraries that the program needs and the machine lacks. @param {string} program @param {Record<string, string | undefined>} env */
const missingLibraries = async (program, env) => {
  const {stdout} = await run('ldd', [program], {env});
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
};

/** A font set-up of our own: without any font the renderer crashes. @param {string} folder */
const writeFontsConf = (folder) => {
  const file = resolve(folder, 'fonts.conf');
  const folders = [
    resolve(folder, 'fonts'),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    resolve(homedir(), '.fonts'),
  ];
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((dir) => `  <dir>${dir.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`).join('\n')}
  <cachedir>${resolve(folder, 'fonts-cache').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</cachedir>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
};

/** @returns {Promise<Chromium | Missing>} */
const bundledChromium = async () => {
  const name = 'Chromium';
  const manifest = resolve(root, 'node_modules/@sparticuz/chromium/package.json');
  const get = 'install Chromium or Chrome, or set CHROME_PATH';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return {name, missing: `none is installed and the one brought along runs on Linux x64 only: ${get}`};
  }
  if (!existsSync(manifest))
    return {name, missing: `none is installed and node_modules is incomplete: ${get}, or run npm ci`};
  try {
    const folder = resolve(cache, `chromium-${JSON.parse(readFileSync(manifest, 'utf8')).version}`);
    await unpack(folder, ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br']);
    const executablePath = resolve(folder, 'chromium');
    /** @type {Record<string, string | undefined>} */
    const env = {...process.env, FONTCONFIG_FILE: writeFontsConf(folder)};
    if ((await missingLibraries(executablePath, env)).length > 0) {
      await unpack(`${folder}-libraries`, ['al2023.tar.br']);
      env['LD_LIBRARY_PATH'] = [resolve(`${folder}-libraries`, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':');
      const still = await missingLibraries(executablePath, env);
      if (still.length > 0) return {name, missing: `the one brought along lacks ${still.join(', ')} here: ${get}`};
    }
    const version = await versionOf(executablePath, env);
    if (!version) return {name, missing: `none is installed and the one brought along does not start here: ${get}`};
    const args = [...new Set([noSandbox, ...chromiumArgs])];
    return {name, version, source: 'bundled', launchOptions: {executablePath, headless: 'shell', args, env}};
  } catch (error) {
    return {name, missing: `none is installed and the one brought along could not be unpacked (${error}): ${get}`};
  }
};

/** CHROME_PATH, else an installed Chromium or Chrome, else the one brought along. @returns {Promise<Chromium | Missing>} */
export const findChromium = async () => {
  const name = 'Chromium';
  const wanted = process.env['CHROME_PATH'];
  for (const executablePath of wanted ? [wanted] : installedChromiums()) {
    const version = await versionOf(executablePath);
    if (version) {
      const launchOptions = {executablePath, headless: /** @type {const} */ (true), args: chromiumArgs};
      return {name, version, source: wanted ? 'CHROME_PATH' : 'installed', launchOptions};
    }
  }
  return wanted ? {name, missing: `CHROME_PATH is ${wanted}, which does not start`} : bundledChromium();
};

/** FIREFOX_PATH, else an installed Firefox, ESR first. @returns {Promise<Firefox | Missing>} */
export const findFirefox = async () => {
  const name = 'Firefox';
  const wanted = process.env['FIREFOX_PATH'];
  const installed =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : process.platform === 'win32'
        ? programFiles('Mozilla Firefox', 'firefox.exe')
        : inPath('firefox-esr', 'firefox');
  for (const executablePath of wanted ? [wanted] : installed) {
    const version = await versionOf(executablePath);
    if (version) return {name, version, launchOptions: {browser: 'firefox', executablePath, headless: true}};
  }
  return {
    name,
    missing: wanted ? `FIREFOX_PATH is ${wanted}, which does not start` : 'it is not installed (Debian: firefox-esr)',
  };
};

/** MiniBrowser lies beside the library, in a folder named by its interface version. */
const miniBrowser = () => {
  const interfaces = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const bases = [
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
    ...(existsSync('/usr/lib')
      ? readdirSync('/usr/lib')
          .filter((entry) => entry.includes('-linux-'))
          .map((entry) => `/usr/lib/${entry}`)
      : []),
  ];
  return interfaces.flatMap((name) => bases.map((base) => `${base}/${name}/MiniBrowser`)).find(isExecutable);
};

/** WebKitGTK with its driver, and Xvfb for a display of its own. @returns {Promise<WebKit | Missing>} */
export const findWebKit = async () => {
  const name = 'WebKit';
  if (process.platform !== 'linux') return {name, missing: 'WebKitGTK runs on Linux only'};
  const [driver] = inPath('WebKitWebDriver');
  const [display] = inPath('Xvfb');
  const browser = miniBrowser();
  if (driver && browser && display) return {name, driver, browser, display};
  const lacking = [
    ...(driver ? [] : ['WebKitWebDriver (Debian: webkit2gtk-driver)']),
    ...(browser ? [] : ['MiniBrowser of WebKitGTK (Debian: libwebkit2gtk-4.1-0)']),
    ...(display ? [] : ['Xvfb (Debian: xvfb)']),
  ];
  return {name, missing: `it is not all installed, it lacks ${lacking.join(', ')}`};
};
