/**
 * What only a browser knows: opens each widget in each language, light and dark, and asks axe for what is wrong and for
 * the contrast of every text. The widgets come from `cdn/`, as on a page of a host.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../browsers.js';
import {readCdn} from '../bench/files.js';
import {themes} from './derive.js';

/**
 * @typedef {'light' | 'dark'} Theme
 * @typedef {object} View what one look at a widget found
 * @property {Record<string, number>} violations axe rule → elements that break it
 * @property {Record<string, number>} undecided axe rule → elements that axe could not judge
 * @property {number} texts whose contrast was measured
 * @property {number} contrast the lowest of them
 * @property {number | null} urgent the lowest of those in urgent parts; null where there are none
 *
 * @typedef {{words: string} & Record<Theme, View>} Look `words`: hash of what was shown
 * @typedef {{measuredOn: string, browser: string, axe: string, width: number, widgets: Record<string, {code: string, looks: Record<string, Look>}>}} Measured
 */

/** A phone: most readers have one. */
export const viewport = {width: 360, height: 740};

/** Public parts in which an urgent text stands. */
export const urgentParts = ['tier', 'urgent', 'warning', 'callout', 'call'];

/** No view takes longer, however busy the machine is: the guide has all sections in it. */
const patience = 120_000;

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @type {Record<string, string>} */
const types = {js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8'};

/** The page of a host with one widget. @param {string} markup @param {string} locale @param {Theme} theme */
const hostPage = (markup, locale, theme) => `<!doctype html>
<html lang="${locale}" style="color-scheme: ${theme}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A page of a host</title>
    <link rel="icon" href="data:," />
    <style>
      html {
        background: Canvas;
        color: CanvasText;
        font-family: system-ui, sans-serif;
      }
    </style>
    <script src="/axe.js"></script>
    <script type="module" src="/loader.js"></script>
  </head>
  <body>
    <main>
      <h1 lang="en" dir="ltr">A page of a host</h1>
      ${markup}
    </main>
  </body>
</html>`;

/** @param {ReadonlyMap<string, string | Buffer>} files */
const serve = async (files) => {
  const server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const body = files.get(pathname);
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(body === undefined ? 404 : 200, {'Content-Type': type, 'Cache-Control': 'max-age=3600'});
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
};

/** Runs in the page: opens each term, and says whether all that will come is there. @param {string} locale */
const isShown = (locale) => {
  /** @param {Document | ShadowRoot} root @returns {Element[]} */
  const ours = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('dm-') ? [element] : []),
      ...(element.shadowRoot ? ours(element.shadowRoot) : []),
    ]);
  /** @param {Element} element */
  const isReady = (element) => {
    const root = element.shadowRoot;
    if (element.localName !== 'dm-term') {
      const base = root?.querySelector('[part=base]');
      return base?.getAttribute('lang') === locale && root?.querySelector('[part=version]') !== null;
    }
    const word = root?.querySelector('button');
    if (word && !root?.querySelector('[popover]:popover-open')) word.click();
    return !!root?.querySelector('[popover]:popover-open');
  };
  const elements = ours(document);
  // Lists come in parts, and the guide one section after another: all is there once nothing more comes.
  const size = elements.reduce((sum, {shadowRoot}) => sum + (shadowRoot?.querySelectorAll('*').length ?? 0), 0);
  const {dataset} = document.documentElement;
  const isSettled =
    dataset['size'] === String(size) && !elements.some((each) => each.shadowRoot?.querySelector('.waiting'));
  dataset['size'] = String(size);
  return isSettled && elements.every(isReady);
};

/** Runs in the page. @param {string[]} parts @returns {Promise<View>} */
const look = async (parts) => {
  /** @type {typeof import('axe-core')} */
  const axe = Reflect.get(window, 'axe');
  // axe takes text whose letters join, as Arabic's do, for signs of an icon font and leaves it out. It tells them by what
  // a canvas makes of the text; there is no icon font here, so each text is a row of like squares to it.
  CanvasRenderingContext2D.prototype.measureText = (text) => /** @type {TextMetrics} */ ({width: 30 * text.length});
  CanvasRenderingContext2D.prototype.fillText = function () {
    this.fillRect(0, 0, 30, 30);
  };
  const {violations, incomplete, passes} = await axe.run(document, {selectors: false, elementRef: true});
  /** @param {import('axe-core').Result[]} results */
  const counts = (results) => Object.fromEntries(results.map(({id, nodes}) => [id, nodes.length]));
  const selector = parts.map((part) => `[part~=${part}]`).join();
  /** @param {Element | null} element @returns {boolean} */
  const isUrgent = (element) => {
    if (!element) return false;
    if (element.matches(selector)) return true;
    const root = element.getRootNode();
    return isUrgent(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null));
  };
  const measured = [...violations, ...passes]
    .filter(({id}) => id === 'color-contrast')
    .flatMap(({nodes}) => nodes)
    .flatMap(({any, element}) => {
      const ratio = any[0]?.data?.contrastRatio;
      // Text that is not painted as text, such as a single sign, passes without a figure.
      return typeof ratio === 'number' && ratio > 0 ? [{ratio, isUrgent: isUrgent(element ?? null)}] : [];
    });
  const urgent = measured.filter((each) => each.isUrgent);
  /** @param {{ratio: number}[]} list */
  const lowest = (list) => Math.min(...list.map(({ratio}) => ratio));
  return {
    violations: counts(violations),
    undecided: counts(incomplete),
    texts: measured.length,
    contrast: lowest(measured),
    urgent: urgent.length ? lowest(urgent) : null,
  };
};

/**
 * @param {readonly import('./facts.js').Widget[]} widgets
 * @param {readonly string[]} locales
 * @param {(line: string) => void} say
 * @returns {Promise<Measured>}
 */
export const measureViews = async (widgets, locales, say) => {
  const chromium = await findChromium();
  if (chromium.missing !== undefined) throw new Error(`There is no Chromium, because ${chromium.missing}.`);
  /** @type {Map<string, string | Buffer>} */
  const files = new Map(readCdn());
  const axeSource = readFileSync(axeFile, 'utf8');
  files.set('/axe.js', axeSource);
  const server = await serve(files);
  const browser = await puppeteer.launch(chromium.launchOptions);
  try {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    page.setDefaultTimeout(patience);
    /** What must not be: a widget that fails would pass every rule. @type {string[]} */
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) faults.push(message.text());
    });
    /** @param {string} markup @param {string} locale @param {Theme} theme */
    const view = async (markup, locale, theme) => {
      files.set('/view.html', hostPage(markup, locale, theme));
      // A query of its own, so that no view is taken from the cache.
      await page.goto(`${server.origin}/view.html?${locale}-${theme}-${Date.now()}`);
      await page.waitForFunction(isShown, {polling: 150}, locale);
      const found = await page.evaluate(look, urgentParts);
      if (faults.length) throw new Error(`The console says: ${faults.join('\n')}`);
      if (!found.texts) throw new Error('No contrast of any text was found.');
      return found;
    };
    /** @type {Measured['widgets']} */
    const measured = {};
    for (const {name, markup, code, words} of widgets) {
      const start = Date.now();
      /** @type {Record<string, Look>} */
      const looks = {};
      for (const locale of locales) {
        const [light, dark] = [await view(markup, locale, 'light'), await view(markup, locale, 'dark')];
        looks[locale] = {words: words[locale] ?? '', light, dark};
      }
      measured[name] = {code, looks};
      say(`dm-${name}: ${locales.length * themes.length} views in ${Math.round((Date.now() - start) / 1000)} s`);
    }
    return {
      measuredOn: new Date().toISOString().slice(0, 10),
      browser: `Chromium ${chromium.version}`,
      axe: /axe v([\d.]+)/.exec(axeSource)?.[1] ?? 'unknown',
      width: viewport.width,
      widgets: measured,
    };
  } finally {
    await browser.close();
    server.close();
  }
};
