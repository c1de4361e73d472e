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

/** The head of a widget, its section, and its foot, at a heading level. @param {Parts['chunks'][number]} chunk @param {readonly Source[]} sources */
export const renderStatic = ({data, statics}, sources, level = 2) => {
  const render = sections[data.section];
  if (!render) throw new Error(`tools/static/sections.js does not know the section "${data.section}".`);
  const {claim, paragraphs, heading} = templates(data.ui);
  const {ui, locale, status} = data;
  const notice = {source: '', reviewed: '', machine: ui.machine, translated: ui.translated}[
    /** @type {'source'} */ (status)
  ];
  return (
    `<div class="dm-static" data-dm-version="${data.hash}" lang="${locale}" dir="${direction(locale)}">\n` +
    heading(level, data.title) +
    (notice ? `<p>${text(notice)}</p>\n` : '') +
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
      : '') +
    `<p>${text(ui.disclaimer)}</p>\n` +
    `<p>${data.reviewedBy ? text(ui.reviewed, {name: escape(data.reviewedBy.name), date: data.dates.reviewed}) : text(ui.notReviewed)} ` +
    `${text(ui.checked, {date: data.dates.lastChecked})} ${text(ui.code, {version: data.hash})} ` +
    `${text(statics.nextCheck, {date: data.dates.nextReview})}</p>\n` +
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
  for (const chunk of chunks) {
    const list = chunk.name === 'references' ? 'all' : chunk.name;
    const own = sources.find(({name}) => name === list)?.data ?? [];
    write(`static/${chunk.locale}/${chunk.name}.html`, renderStatic(chunk, own));
  }
  const frame = readFileSync(resolve(root, 'tools/static/embed.html'), 'utf8');
  for (const {name, data} of chunks.filter(({locale}) => locale === 'en')) {
    write(`embed/${name}.html`, frame.replaceAll('SECTION', name).replaceAll('TITLE', escape(data.title)));
  }
  for (const file of ['static.css', 'embed.js', 'embed-frame.js', 'embed.css']) {
    cpSync(resolve(root, 'tools/static', file), resolve(root, 'cdn', file));
  }
};
