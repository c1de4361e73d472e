/**
 * The three engines as launchers of web test runner. One page at a time in each: pages in the background
 * have no focus, and in WebKit only a top-level page gets real keys.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {cache, findChromium, findFirefox, findWebKit} from '../browsers.js';
import {resizeWebKit} from './commands.js';

/**
 * @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/** Size of the page at the start of each test file; the launcher of Chromium and Firefox sets the same. */
const firstViewport = {width: 800, height: 600};

/** Programs started here; they end with this process, however it ends. @type {Set<ChildProcess>} */
const children = new Set();
/** The same for browsers. Puppeteer has a listener of its own, which forgets the second of two browsers. */
const ending = new AbortController();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  ending.abort();
});
/** @type {[NodeJS.Signals, number][]} */
const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
];
// A bare signal would skip `exit`.
for (const [signal, code] of signals) process.once(signal, () => process.exit(code));

/**
 * Starts a program; `output` holds what it said, as the reason when something goes wrong.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
const start = (program, args, env = process.env) => {
  const child = spawn(program, args, {env, stdio: ['ignore', 'pipe', 'pipe', 'pipe']});
  children.add(child);
  const started = {child, output: '', number: '', ended: false};
  child.on('error', (error) => {
    started.output += error.message;
    started.ended = true;
  });
  child.on('exit', () => {
    children.delete(child);
    started.ended = true;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => (started.output = (started.output + data).slice(-2000)));
  }
  child.stdio[3]?.on('data', (data) => (started.number += data));
  return started;
};

/**
 * @param {ReturnType<typeof start>} started
 * @param {() => boolean | Promise<boolean>} isReady
 */
const ready = async (started, isReady) => {
  const end = Date.now() + 20_000;
  while (!(await isReady())) {
    if (started.ended || Date.now() > end) {
      started.child.kill('SIGKILL');
      throw new Error(`${started.child.spawnfile} did not start: ${started.output.trim() || 'it said nothing'}`);
    }
    await pause(20);
  }
};

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Settings for GTK: with its usual buttons, the window of WebKit's browser gets no narrower than 447 px; so, 290 px. */
const gtkConfig = () => {
  const folder = resolve(cache, 'gtk-config');
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(resolve(folder, version), {recursive: true});
    writeFileSync(
      resolve(folder, version, 'gtk.css'),
      'button, entry {padding: 0; margin: 0; border-width: 0; min-width: 0}\n',
    );
  }
  return folder;
};

/** WebKitGTK on a display of its own, through its driver. Both start with the first test file and end with the last. */
class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  /** @type {ChildProcess[]} */
  #programs = [];
  /** @type {Promise<void> | undefined} */
  #started;
  #found;
  #options;

  /** @param {import('../browsers.js').WebKit} found */
  constructor(found) {
    /** @type {ConstructorParameters<typeof WebdriverLauncher>[0] & {capabilities: any}} */
    const options = {
      hostname: '127.0.0.1',
      capabilities: {
        browserName: 'MiniBrowser',
        // The driver does not speak BiDi, and the client would wait for it.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']},
      },
    };
    super(options);
    this.#found = found;
    this.#options = options;
  }

  /** @override @param {import('@web/test-runner-core').TestRunnerCoreConfig} config */
  async initialize(config) {
    // With more than one page at a time the launcher would use frames, which get no real keys.
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  async #start() {
    const display = start(this.#found.display, [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '2560x2048x24',
      '-nolisten',
      'tcp',
      '-noreset',
    ]);
    this.#programs.push(display.child);
    await ready(display, () => display.number.endsWith('\n'));
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${display.number.trim()}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: gtkConfig(),
    };
    const driver = start(this.#found.driver, [`--port=${port}`], env);
    this.#programs.push(driver.child);
    await ready(driver, () =>
      fetch(`http://127.0.0.1:${port}/status`).then(
        (answer) => answer.ok,
        () => false,
      ),
    );
    this.#options.port = port;
  }

  /** @override @param {string} id @param {string} url */
  async startSession(id, url) {
    this.#started ??= this.#start();
    await this.#started;
    // Private there, but the page must have its size before the tests begin.
    await Reflect.get(this, 'ensureManagerInitialized').call(this);
    await resizeWebKit(this, firstViewport);
    return super.startSession(id, url);
  }

  /** @override */
  async stop() {
    await super.stop();
    for (const child of this.#programs.reverse()) child.kill('SIGTERM');
  }
}

/**
 * The launcher would use the page of one test file for the next. That is a page whose buttons take no key, in Firefox,
 * once a file has pressed Tab out of it: Firefox keeps the focus in its own window, and nothing brings it back.
 * @param {ReturnType<typeof chromeLauncher>} launcher
 */
const withFreshPages = (launcher) => {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    // The list of pages to use again is private there.
    Reflect.get(launcher, 'inactivePages').length = 0;
    await page.close();
    return result;
  };
  return launcher;
};

/** Fails every test file: in CI an engine that is not there is an error. @param {string} name @param {string} reason @returns {BrowserLauncher} */
const missingLauncher = (name, reason) => {
  // The place in this file says nothing to the reader.
  const refuse = () => Promise.reject(Object.assign(new Error(notTested(name, reason)), {stack: ''}));
  return {
    name,
    type: 'missing',
    concurrency: 1,
    startSession: refuse,
    startDebugSession: refuse,
    isActive: () => false,
    getBrowserUrl: () => undefined,
    stopSession: () => Promise.resolve({}),
  };
};

/** @param {string} name @param {string} reason */
export const notTested = (name, reason) => `${name}: not tested, because ${reason}`;

/**
 * The engines to test, and those that are left out and why. `ENGINES=firefox,webkit` picks some;
 * with `CI=true` a picked one that is missing is there all the same, and fails.
 * @returns {Promise<{launchers: BrowserLauncher[], skipped: {name: string, reason: string}[]}>}
 */
export const findEngines = async () => {
  const picked = process.env['ENGINES']
    ?.toLowerCase()
    .split(',')
    .map((name) => name.trim());
  // Two run at a time. The slowest begins, and the others share the other place.
  const found = await Promise.all([findWebKit(), findChromium(), findFirefox()]);
  /** @type {BrowserLauncher[]} */
  const launchers = [];
  const skipped = [];
  for (const engine of found) {
    if (picked && !picked.includes(engine.name.toLowerCase())) {
      skipped.push({name: engine.name, reason: `ENGINES is ${process.env['ENGINES']}`});
    } else if (engine.missing !== undefined) {
      if (process.env['CI'] === 'true') launchers.push(missingLauncher(engine.name, engine.missing));
      else skipped.push({name: engine.name, reason: engine.missing});
    } else if (engine.name === 'WebKit') {
      launchers.push(new WebKitLauncher(engine));
    } else {
      const launchOptions = {...engine.launchOptions, signal: ending.signal};
      launchers.push(withFreshPages(chromeLauncher({launchOptions, puppeteer: puppeteerCore, concurrency: 1})));
    }
  }
  return {launchers, skipped};
};
