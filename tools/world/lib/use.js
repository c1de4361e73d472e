/** Uses the page of an app as a reader would. The apps differ in their framework; what one sees is the same. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from '../../lib/content.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{section: string, locale: string, title: string, message?: {text: string}}} Words */

const sections = readdirSync(resolve(root, 'dist/content/es'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3));
/** All but English. */
const locales = readdirSync(resolve(root, 'locales'))
  .filter((file) => file.endsWith('.xlf'))
  .map((file) => file.slice(0, -4));

/** @param {string} locale @param {string} section @returns {Promise<Words>} */
const wordsOf = async (locale, section) =>
  (await import(pathToFileURL(resolve(root, `dist/content/${locale}/${section}.js`)).href)).default;

/** A script's words as they are, however its bundler wrote them. @param {string} script */
const plain = (script) =>
  script
    .replace(/\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, point, unit, byte) =>
      point ? String.fromCodePoint(parseInt(point, 16)) : String.fromCharCode(parseInt(unit ?? byte, 16)),
    )
    .replace(/\\(['"`])/g, '$1');

/** @param {Page} page @param {string} role @param {string} name */
const seen = async (page, role, name) => {
  const selector = `::-p-aria([name="${name}"][role="${role}"])`;
  const element = await page.waitForSelector(selector, {visible: true}).catch(() => null);
  if (!element) throw new Error(`The page does not show the ${role} "${name}".`);
  return element;
};

/** Waits until the app shows what it heard. @param {Page} page @param {string} id @param {string} text */
const heard = (page, id, text) =>
  page
    .waitForFunction((id, text) => document.getElementById(id)?.textContent === text, {}, id, text)
    .catch(() => {
      throw new Error(`The app does not show "${text}" as ${id}.`);
    });

/** Reads what the server sends, before any script has run. @param {Page} page @param {string} address */
export const readWithoutScripts = async (page, address) => {
  await page.setJavaScriptEnabled(false);
  const response = await page.goto(address);
  assert.equal(response?.status(), 200);
  assert.equal(await page.title(), (await wordsOf('es', 'red-flags')).title);
  assert.ok(await page.$('dm-red-flags[lang="es"][region="ES"]'), 'The server did not render the tag.');
};

/** @param {Page} page @param {string} address */
export const use = async (page, address) => {
  /** What the console and the network say that is wrong. @type {string[]} */
  const faults = [];
  /** @type {import('puppeteer-core').HTTPResponse[]} */
  const scripts = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });

  const spanish = await wordsOf('es', 'red-flags');
  const english = await wordsOf('en', 'red-flags');
  const otherLanguages = await Promise.all(locales.map((locale) => wordsOf(locale, 'red-flags')));
  const otherSections = await Promise.all(sections.map((section) => wordsOf('es', section)));
  /** Which words were downloaded, known by their main message. */
  const downloaded = async () => {
    const texts = await Promise.all(scripts.map(async (script) => plain(await script.text())));
    const found = [english, ...otherLanguages, ...otherSections].filter(
      ({message}) => message && texts.some((text) => text.includes(message.text)),
    );
    return [...new Set(found.map(({locale, section}) => `${locale}/${section}`))].sort();
  };

  await page.goto(address);
  try {
    const heading = await seen(page, 'heading', spanish.title);
    assert.equal(await heading.evaluate(({localName}) => localName), 'h3', 'The property headingLevel is to be 3.');
    // The emergency number of Spain.
    await seen(page, 'link', '112');
    await heard(page, 'ready', 'red-flags es');
    assert.deepEqual(await downloaded(), ['es/red-flags'], 'No other words are to be downloaded.');

    await page.locator('dm-red-flags >>> summary').click();
    await heard(page, 'toggled', 'open');
    await page.locator('dm-red-flags >>> summary').click();
    await heard(page, 'toggled', 'closed');

    await (await seen(page, 'button', 'English')).click();
    await seen(page, 'heading', english.title);
    await heard(page, 'ready', 'red-flags en');
    assert.deepEqual(await downloaded(), ['en/red-flags', 'es/red-flags']);
  } catch (error) {
    throw new Error([error instanceof Error ? error.message : error, ...faults].join('\n'), {cause: error});
  }
  assert.deepEqual(faults, [], 'The console and the network are to have nothing to say.');
};
