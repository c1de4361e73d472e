/**
 * Writes what needs no script of the host: `cdn/static/<locale>/<section>.html` (paste it as it is, or inside the tag),
 * `cdn/static.css` (gives it the widget's own metrics), and `cdn/embed/<section>.html` with `cdn/embed.js` for iframes.
 */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {root} from './lib/content.js';
import {direction} from '../.build/src/i18n/negotiate.js';
import {escape, templates, text} from './static/html.js';
import {sections} from './static/sections.js';

/** @typedef {{title: string, container?: string, year?: number, url: string}} Source */

/** @typedef {Awaited<ReturnType<typeof import('./emit.js').readChunks>>} Parts */

/** @typedef {Parts['chunks'][number]} Chunk @typedef {readonly [Chunk, readonly Source[]]} Inner */

/** What to know of a translation before reading it. @param {Chunk} chunk */
const notice = ({data: {ui, status}}) =>
  ({source: '', reviewed: '', machine: ui.machine, translated: ui.translated})[/** @type {'source'} */ (status)];

/** The head of a widget, its section, and its sources. @param {Chunk} chunk @param {readonly Source[]} sources @param {number} level */
const body = ({data}, sources, level, warning = '') => {
  const render = sections[data.section];
  if (!render) throw new Error(`tools/static/sections.js does not know the section "${data.section}".`);
  const {claim, paragraphs, heading} = templates(data.ui);
  const {ui} = data;
  return (
    heading(level, data.title) +
    (warning ? `<p>${text(warning)}</p>\n` : '') +
    `<p><strong>${claim(data.message)}</strong></p>\n` +
    render(data, level + 1, paragraphs(data.lead)) +
    (sources.length
      ? heading(level + 1, ui.sources) +
        `<p>${text(ui.labels)}</p>\n<ol>\n` +
        sources
          .map(
            ({title, container, year, url}) =>
              `<li><a href="${escape(url)}" rel="noreferrer noopener"><cite lang="en" dir="ltr">${escape(title)}</cite></a> ` +
              `<bdi lang="en">${escape([container, year].filter(Boolean).join(', '))}</bdi></li>\n`,
          )
          .join('') +
        '</ol>\n'
      : '')
  );
};

/** Who reviewed the words, when, and which version they are. @param {Chunk} chunk */
const status = ({data: {ui, reviewedBy, dates, hash}, statics}) =>
  `<p>${reviewedBy ? text(ui.reviewed, {name: escape(reviewedBy.name), date: dates.reviewed}) : text(ui.notReviewed)} ` +
  `${text(ui.checked, {date: dates.lastChecked})} ${text(ui.code, {version: hash})} ` +
  `${text(statics.nextCheck, {date: dates.nextReview})}</p>\n`;

/**
 * A widget as plain HTML, at a heading level. The sections `inside` it, which only the guide has, stand one level lower,
 * each with sources and status of its own; notice, disclaimer and attribution stand for all.
 * @param {Chunk} chunk @param {readonly Source[]} sources @param {readonly Inner[]} inside
 */
export const renderStatic = (chunk, sources, level = 2, inside = []) => {
  const {data, statics} = chunk;
  const warning = notice(chunk);
  return (
    `<div class="dm-static" data-dm-version="${data.hash}" lang="${data.locale}" dir="${direction(data.locale)}">\n` +
    body(chunk, sources, level, warning) +
    inside
      .map(([each, its]) => {
        const own = notice(each);
        return body(each, its, level + 1, own === warning ? '' : own) + status(each);
      })
      .join('') +
    `<p>${text(data.ui.disclaimer)}</p>\n` +
    status(chunk) +
    `<p>${text(statics.attribution)}</p>\n</div>\n`
  );
};

/** @param {string} path @param {string} content */
const write = (path, content) => {
  const file = resolve(root, 'cdn', path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
};

/** @param {Parts} parts */
export const writeStatic = ({chunks, sources}) => {
  /** @param {Chunk} chunk */
  const sourcesOf = ({name}) =>
    sources.find((list) => list.name === (name === 'references' ? 'all' : name))?.data ?? [];
  for (const chunk of chunks) {
    const {name, locale, data} = chunk;
    const inside = name === 'guide' ? Object.keys(data.ui.titles) : [];
    const inner = inside.flatMap((section) => chunks.filter((each) => each.name === section && each.locale === locale));
    // The sources of each section stand in it already.
    const pairs = inner
      .filter((each) => each.name !== 'references')
      .map((each) => /** @type {const} */ ([each, sourcesOf(each)]));
    write(`static/${locale}/${name}.html`, renderStatic(chunk, sourcesOf(chunk), 2, pairs));
  }
  const frame = readFileSync(resolve(root, 'tools/static/embed.html'), 'utf8');
  for (const {name, data} of chunks.filter(({locale}) => locale === 'en')) {
    write(`embed/${name}.html`, frame.replaceAll('SECTION', name).replaceAll('TITLE', escape(data.title)));
  }
  for (const file of ['static.css', 'embed.js', 'embed-frame.js', 'embed.css']) {
    cpSync(resolve(root, 'tools/static', file), resolve(root, 'cdn', file));
  }
};
