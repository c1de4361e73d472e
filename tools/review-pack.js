/**
 * `npm run review-pack [-- --locale es]`: pages on which a clinician answers, text by text, without git or network.
 * Writes `review-pack/<locale>/<section>.html`.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {load} from './content/load.js';
import {readChunks} from './emit.js';
import {root} from './lib/content.js';
import {hash12} from './lib/hash.js';
import {localeNames, pseudoLocales, readLock, readUnits, sourceLocale, stateOf} from './lib/xliff.js';
import {reviewPage} from './review-pack/html.js';

/** @param {string} name */
const own = (name) => readFileSync(resolve(root, 'tools/review-pack', name), 'utf8');

/**
 * Every page of a locale: section → HTML.
 * @param {string} locale
 * @returns {Promise<Map<string, string>>}
 */
export const reviewPages = async (locale) => {
  const {content, problems} = await load();
  if (!content) throw new Error(problems.map(({file, message}) => `${file}: ${message}`).join('\n'));
  const {chunks} = await readChunks();
  const units = readUnits(locale);
  const lock = readLock(locale);
  return new Map(
    content.sections.map((part) => {
      /** @type {any} */
      const data = chunks.find((chunk) => chunk.name === part.name && chunk.locale === locale)?.data;
      const translations = new Map(
        part.messages.map(({id, text}) => {
          const unit = units.get(id);
          return [id, {target: unit?.target ?? '', state: stateOf(text, unit, lock[id])}];
        }),
      );
      const page = reviewPage({
        part,
        references: content.references,
        locale,
        dir: data.dir ?? 'ltr',
        code: data.hash,
        fingerprint: hash12,
        ...(locale !== sourceLocale && {translations}),
        style: own('page.css'),
        script: own('page.js'),
      });
      return [part.name, page];
    }),
  );
};

/** The locales that somebody can review. */
const reviewable = () => localeNames().filter((name) => !pseudoLocales.includes(name));

const run = async () => {
  const {locale} = parseArgs({options: {locale: {type: 'string', default: sourceLocale}}}).values;
  if (!reviewable().includes(locale))
    throw new Error(`There is no “${locale}”. Name one of ${reviewable().join(', ')}.`);
  const folder = resolve(root, 'review-pack', locale);
  const pages = await reviewPages(locale);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const [section, html] of pages) writeFileSync(resolve(folder, `${section}.html`), html);
  console.log(`Wrote ${pages.size} pages to review-pack/${locale}/. Open one in a browser, or send it as it is.`);
};

if (process.argv[1] === import.meta.filename) {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
