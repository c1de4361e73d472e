/**
 * Pictures of the built widgets that are the same on every machine: fonts from npm, a clock that stands still, and no
 * motion. What each picture shows is listed by `viewsOf`; how close two of them must be is decided by `compare`.
 */
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {cache} from '../../browsers.js';
import {guideSections, root} from '../../lib/content.js';
import {npm} from './npm.js';

/**
 * @typedef {{element: string, language: string, width: string, theme: 'light' | 'dark'}} View
 * @typedef {{width: number, height: number, data: Uint8Array}} Picture four bytes per pixel
 */

/** Left to right, right to left, and without spaces between words. */
const languages = ['en', 'ar', 'zh-Hans'];
/** @type {Record<string, number>} */
export const widths = {phone: 360, wide: 1024};
const themes = /** @type {const} */ (['light', 'dark']);

/** In CSS pixels. What stands further down in a long widget is not looked at. */
export const tallest = 2400;

/** It shows nothing. */
const invisible = ['locale'];

/** Where the tag alone shows little. @type {Record<string, string>} */
const bodies = {
  'drug-sheet': '<dm-drug-sheet drug="methotrexate"></dm-drug-sheet>',
  // Its box opens below it.
  term: '<p class="room"><dm-term term="creatine-kinase">CK</dm-term></p>',
};

/** @param {readonly string[]} elements names, without `dm-` @returns {View[]} */
export const viewsOf = (elements) =>
  elements
    .filter((element) => !invisible.includes(element))
    .flatMap((element) =>
      languages.flatMap((language) =>
        Object.keys(widths).flatMap((width) => themes.map((theme) => ({element, language, width, theme}))),
      ),
    );

/** @param {View} view */
export const nameOf = ({element, language, width, theme}) => `${element}.${language}.${width}.${theme}`;

const packages = resolve(root, 'tools/world/pictures');

/** Installs fonts and programs, once for each lock, and says where. @returns {Promise<string>} */
export const install = async () => {
  const hash = createHash('sha256')
    .update(readFileSync(join(packages, 'package-lock.json')))
    .digest('hex');
  const folder = resolve(cache, `pictures-${hash.slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  const temporary = `${folder}-${process.pid}`;
  try {
    mkdirSync(temporary, {recursive: true});
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(packages, file), join(temporary, file));
    await npm(temporary, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    renameSync(temporary, folder);
  } catch (error) {
    // Another run may have finished first; its copy is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
  return folder;
};

/** @param {string} installed what `install` said */
export const loadPackages = async (installed) => {
  /** @param {string} path @returns {Promise<any>} they are not there when types are checked */
  const load = (path) => import(pathToFileURL(join(installed, 'node_modules', path)).href);
  const {PNG} = (await load('pngjs/lib/png.js')).default;
  const {default: pixelmatch} = await load('pixelmatch/index.js');
  // The package's own entry is for browsers.
  const oxipng = await load('@jsquash/oxipng/codec/pkg/squoosh_oxipng.js');
  await oxipng.default(readFileSync(join(installed, 'node_modules/@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm')));

  return {
    /** @param {Uint8Array} file @returns {Picture} */
    decode: (file) => PNG.sync.read(Buffer.from(file)),
    /** The smallest file without loss. @param {Picture} picture @returns {Uint8Array} */
    encode: ({data, width, height}) => oxipng.optimise_raw(new Uint8ClampedArray(data), width, height, 2, false, false),
    /** Both are of one size. @param {Picture} expected @param {Picture} actual */
    compare: (expected, actual) => {
      const {width, height} = expected;
      const difference = {width, height, data: new Uint8Array(expected.data.length)};
      const pixels = pixelmatch(expected.data, actual.data, difference.data, width, height, matching);
      return {pixels, share: pixels / (width * height), difference};
    },
  };
};

/** Any step of a colour counts (see `shrink`). */
const matching = {threshold: 0.02, includeAA: true};

/**
 * Half as wide and half as high, with 16 steps for each colour: a tenth of the bytes. Letters stay readable, and what
 * moves by a CSS pixel still changes the pixels at its edges.
 * @param {Picture} picture of even width and height
 * @returns {Picture}
 */
export const shrink = ({width, height, data}) => {
  const small = {width: width / 2, height: height / 2, data: new Uint8Array(data.length / 4)};
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        const at = (y * 2 * width + x * 2) * 4 + channel;
        const below = at + width * 4;
        const sum = [at, at + 4, below, below + 4].reduce((total, index) => total + Number(data[index]), 0);
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / 4 / 17) * 17;
      }
    }
  }
  return small;
};

const families = {
  'noto-sans': 'Noto Sans',
  'noto-sans-arabic': 'Noto Sans Arabic',
  'noto-sans-sc': 'Noto Sans SC',
};
const fontSheets = Object.keys(families).flatMap((name) => [400, 700].map((weight) => `/fonts/${name}/${weight}.css`));

/** @param {string} element @param {string} language */
const pageOf = (element, language) => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>${element}</title>
  ${fontSheets.map((sheet) => `<link rel="stylesheet" href="${sheet}" />`).join('\n  ')}
  <style>
    :root { color-scheme: light dark; }
    body { margin: 0; padding: 16px; font: 16px / 1.5 ${Object.values(families).map((name) => `'${name}'`)}; }
    .room { margin: 0; block-size: 700px; }
  </style>
  <script type="module" src="/cdn/loader.js"></script>
  ${bodies[element] ?? `<dm-${element}></dm-${element}>`}
</html>
`;

/** @type {Record<string, string>} */
const types = {'.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2'};

/**
 * Serves the pages, `cdn/` and the fonts.
 * @param {string} cdn
 * @param {string} installed
 * @returns {Promise<{address: string, close: () => void}>}
 */
export const serve = (cdn, installed) =>
  new Promise((done) => {
    /** @type {Record<string, string>} */
    const folders = {cdn, fonts: join(installed, 'node_modules/@fontsource')};
    const server = createServer(({url = '/'}, response) => {
      const [, top = '', path = ''] = /^\/(\w+)\/([^?]+)/.exec(url) ?? [];
      const [language = '', element = ''] = path.split('/');
      const folder = folders[top];
      const file = folder && resolve(folder, path);
      if (top === 'page') {
        response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(pageOf(element, language));
      } else if (file && existsSync(file)) {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, {'Content-Type': type, 'Cache-Control': 'max-age=3600'}).end(readFileSync(file));
      } else response.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      done({address: `http://127.0.0.1:${port}`, close: () => server.close()});
    });
  });

/**
 * How Chromium is to start. Letters as the font has them, not as the settings of this machine would have them: with that,
 * the installed Chromium and the one of npm, three versions apart, drew the same pixels.
 * @param {import('../../browsers.js').Chromium} chromium
 * @param {string} folder for a file
 */
export const drawingOptions = ({launchOptions}, folder) => {
  const {args, env = process.env} = launchOptions;
  const file = join(folder, 'fonts.conf');
  const plain = `
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>`;
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${env['FONTCONFIG_FILE'] ?? '/etc/fonts/fonts.conf'}</include>
  <match target="pattern">${plain}</match>
  <match target="font">${plain}</match>
</fontconfig>
`;
  writeFileSync(file, text);
  return {
    ...launchOptions,
    args: [
      ...args,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
    env: {...env, FONTCONFIG_FILE: file},
  };
};

/** The day on which each picture is drawn. Before the next review of each section: later, a widget says it is overdue. */
export const today = '2026-06-01T12:00:00Z';

/** Runs before the scripts of the page. @param {string} now */
const stopClock = (now) => {
  const Real = Date;
  const time = Real.parse(now);
  globalThis.Date = /** @type {DateConstructor} */ (
    class extends Real {
      /** @param {unknown[]} values */
      constructor(...values) {
        // @ts-expect-error Any of the ways to make a date.
        super(...(values.length > 0 ? values : [time]));
      }

      /** @override */
      static now = () => time;
    }
  );
};

/** Whether all that the page shows is there. @param {string} element @param {readonly string[]} sections */
const isThere = (element, sections) => {
  const widget = document.querySelector(`dm-${element}`);
  const inside = widget?.shadowRoot;
  /** @param {Element | null | undefined} one */
  const isReady = (one) => one && Reflect.get(one, 'ready');
  if (element === 'term') return inside?.querySelector('button');
  return isReady(widget) && sections.every((section) => isReady(inside?.querySelector(`dm-${section}`)));
};

/** Ends what moves, and waits for the fonts and for a frame with them. Resolves to how much there is, in CSS pixels. */
const settle = async () => {
  /** @param {Document | ShadowRoot} from */
  const end = (from) => {
    for (const animation of from.getAnimations()) animation.cancel();
    for (const {shadowRoot} of from.querySelectorAll('*')) if (shadowRoot) end(shadowRoot);
  };
  end(document);
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return document.body.getBoundingClientRect().bottom;
};

/**
 * Fonts of this machine that the page is drawn with: another one would draw it otherwise.
 * @param {import('puppeteer-core').CDPSession} session
 */
const foreignFonts = async (session) => {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root: top} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {typeof top} node */
  const look = async ({nodeId, nodeType, nodeValue, children = [], shadowRoots = []}) => {
    if (nodeType === 3 && nodeValue.trim()) {
      const {fonts} = await session.send('CSS.getPlatformFontsForNode', {nodeId});
      for (const {isCustomFont, familyName} of fonts)
        if (!isCustomFont) names.add(`${familyName} for "${nodeValue.trim()}"`);
    }
    for (const child of [...children, ...shadowRoots]) await look(child);
  };
  await look(top);
  await session.send('CSS.disable');
  await session.send('DOM.disable');
  return [...names];
};

/**
 * Opens a page of a browser that draws views.
 * @param {import('puppeteer-core').Browser} browser with `drawingOptions`
 * @param {string} address of `serve`
 * @returns {Promise<(view: View) => Promise<Uint8Array>>}
 */
export const startDrawing = async (browser, address) => {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopClock, today);
  /** What went wrong in the page. @type {string[]} */
  const faults = [];
  let opened = '';
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      faults.push(`${response.status()} ${response.url()}`);
  });
  return async (view) => {
    const {element, language, theme} = view;
    const width = Number(widths[view.width]);
    await page.setViewport({width, height: tallest, deviceScaleFactor: 1});
    await page.emulateMediaFeatures([
      {name: 'prefers-color-scheme', value: theme},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ]);
    const url = `${address}/page/${language}/${element}`;
    // A theme changes on the page that is there.
    const isNew = opened !== `${url} ${width}`;
    if (isNew) {
      faults.length = 0;
      await page.goto(url);
      opened = `${url} ${width}`;
    }
    await page.waitForFunction(isThere, {}, element, element === 'guide' ? guideSections : []).catch(() => {
      throw new Error(`${nameOf(view)} was not ready in time. ${faults.join(' ')}`);
    });
    if (element === 'term' && isNew) {
      await page.locator('dm-term >>> button').click();
      await page.mouse.move(0, 0);
    }
    const bottom = await page.evaluate(settle);
    // The words are the same at each width and in each theme.
    if (view.width === 'phone' && theme === 'light') faults.push(...(await foreignFonts(session)));
    if (faults.length > 0) throw new Error(`${nameOf(view)}: ${faults.join(' ')}`);
    const height = Math.min(Math.ceil(bottom / 2) * 2, tallest);
    return page.screenshot({clip: {x: 0, y: 0, width, height}, captureBeyondViewport: false});
  };
};
