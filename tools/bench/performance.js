/**
 * `npm run bench:peers [-- --rounds 25] [--out bench-results] [--write]`: the red-flag checklist beside the same checklist
 * built from the packages that a host would choose instead, the guide beside its static page, eight languages, and how the
 * cost grows with instances and with words. Needs `npm run build` before, and the npm registry. With `--write`, all of it
 * also goes to docs/performance.md.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {checkComplete, wordsOf} from './complete.js';
import {allSections, makeElementPages, scrollThrough} from './element-pages.js';
import {conditions, counts, rotate} from './experiments.js';
import {load} from './measure.js';
import {hostPage, makePages, readChunk, releaseOf, signsOf} from './pages.js';
import {makePeerPages} from './peer-pages.js';
import {again, close, closeUsed} from './performance-goals.js';
import {languages, report} from './performance-report.js';
import {benchmark} from './run.js';

/** @typedef {import('./pages.js').Signs} Signs @typedef {import('./measure.js').Conditions} Conditions */
/** @typedef {{path: string, signs: Signs}} Loaded */
/** A page of the checklist; a peer says which. @typedef {Loaded & import('./pages.js').Page & {peer?: string}} Listed */

/** What nobody compares with a goal needs fewer rounds: a quarter, and as many as an interval takes. */
const sideRounds = (/** @type {number} */ rounds) => Math.max(6, Math.ceil(rounds / 4));

/** The condition under which the list is used, so that the presses cost no other load time. @type {Conditions} */
const used = {...conditions.slow, name: 'used'};
const slowAgain = {...conditions.slow, name: 'slow again'};
const usedAgain = {...used, name: 'used again'};

/** @param {Map<string, Buffer>} cdn */
const makeAllPages = async (cdn) => {
  const release = `/${releaseOf(cdn)}`;
  const section = await readChunk(cdn, `${release}/content/en/red-flags.js`);
  const sources = await readChunk(cdn, `${release}/content/sources/red-flags.js`);
  const own = await makePages(cdn);
  const elements = await makeElementPages(cdn);
  const peers = await makePeerPages(section, sources);
  const files = new Map([...own.files, ...elements.files, ...peers.files]);

  const sheet = '<link rel="stylesheet" href="/static.css" />';
  files.set('/static-guide.html', hostPage(sheet, String(cdn.get('/static/en/guide.html'))));
  const titles = Object.values((await readChunk(cdn, `${release}/content/en/guide.js`)).ui.titles);
  // It has no list of contents: the first screen of the text is there with its first section.
  const first = {within: 'h3', words: String(titles[0])};

  /** @type {{locale: string, name: 'red-flags' | 'guide', page: Loaded}[]} */
  const translated = [];
  for (const locale of languages) {
    for (const name of /** @type {const} */ (['red-flags', 'guide'])) {
      const words = await readChunk(cdn, `${release}/content/${locale}/${name}.js`);
      const path = `/language-${locale}-${name}.html`;
      const body = `<dm-${name} lang="${locale}"></dm-${name}>`;
      files.set(path, hostPage('<script type="module" src="/loader.js"></script>', body));
      const end = {within: 'li', words: String(Object.values(words.ui.titles ?? {}).at(-1))};
      translated.push({locale, name, page: {path, signs: name === 'guide' ? {shown: end, all: end} : signsOf(words)}});
    }
  }
  const items = section.tiers.flatMap((/** @type {any} */ {items}) => items);
  return {
    files,
    own,
    peers: peers.pages,
    elements,
    guideStatic: {path: '/static-guide.html', signs: {shown: first, all: first}},
    translated,
    wanted: {words: wordsOf(section, sources), boxes: items.length, links: items.length + sources.length},
  };
};

await benchmark('docs/performance.md', makeAllPages, async ({browser, origin, sizes, pages, rounds, say}) => {
  const {own, peers, elements, translated, guideStatic, wanted} = pages;
  /** @type {import('./experiments.js').Samples} */
  const samples = {};
  /** @param {string} key @param {Loaded} page @param {Conditions} under @param {Parameters<typeof load>[4]} [use] */
  const once = async (key, {path, signs}, under, use) =>
    (samples[`${key} ${under.name}`] ??= []).push(await load(browser, origin + path, under, signs, use));

  /** @type {Record<string, Listed>} */
  const lists = Object.fromEntries([
    ...[
      'limit',
      'limitInline',
      'floor',
      'tag',
      'preload',
      'static',
      'staticInline',
      'tag1',
      'tag10',
      'tag100',
      'floor1',
      'floor10',
      'floor100',
    ].map((id) => [id, {...own.pages[/** @type {import('./experiments.js').PageId} */ (id)], signs: own.signs}]),
    ...peers.map((peer) => [peer.name, {...peer, signs: own.signs}]),
  ]);
  const list = (/** @type {string} */ id) => /** @type {Listed} */ (lists[id]);
  const pressed = (/** @type {string} */ id) => ({path: list(id).path, signs: {...list(id).signs, press: true}});
  const interactive = ['tag', 'preload', 'static', 'staticInline', ...peers.map(({name}) => name)];
  const compared = ['limit', 'limitInline', 'floor', ...interactive];
  const guides = {guide: elements.guide, 'floor of the guide': elements.guideFloor, 'static guide': guideStatic};

  // The first load of a browser is slower than any other and counts for nobody; here it shows that all pages say the same.
  for (const id of interactive) {
    await load(browser, origin + list(id).path, conditions.fast, list(id).signs, (page) =>
      checkComplete(page, list(id).name, wanted),
    );
  }
  const {boxes, links, ...words} = wanted;
  await load(browser, origin + list('limit').path, conditions.fast, list('limit').signs, (page) =>
    checkComplete(page, 'limit', {...words, boxes: 0, links: links - boxes}),
  );
  const side = sideRounds(rounds);
  for (let round = 0; round < rounds; round += 1) {
    say(round);
    for (const id of rotate(compared, round)) await once(id, list(id), conditions.slow);
    for (const id of rotate(interactive, round)) {
      await once(id, pressed(id), used);
    }
    for (let time = 0; time < again; time += 1) {
      for (const group of close) for (const id of rotate(group, round + time)) await once(id, list(id), slowAgain);
      for (const id of rotate(closeUsed, round + time)) await once(id, pressed(id), usedAgain);
    }
    for (const id of rotate(compared, round)) await once(id, list(id), conditions.fast);
    await once('static', list('static'), conditions.wide);
    for (const [id, page] of rotate(Object.entries(guides), round)) {
      await once(id, page, conditions.slow, id === 'guide' ? allSections : undefined);
    }
    await once('guide', elements.guide, {...conditions.fast, name: 'scrolled'}, scrollThrough);
    // Spread over the run, so that a disturbance does not meet them all.
    if (Math.floor(((round + 1) * side) / rounds) === Math.floor((round * side) / rounds)) continue;
    for (const page of rotate(
      ['tag', 'floor'].flatMap((page) => counts.map((count) => `${page}${count}`)),
      round,
    )) {
      await once(page, list(page), conditions.fast);
    }
    for (const {locale, name, page} of rotate(translated, round))
      await once(`${name} ${locale}`, page, conditions.slow);
    for (const page of rotate(elements.elements, round)) await once(`dm-${page.name}`, page, conditions.slow);
  }
  const notes = readFileSync(resolve(import.meta.dirname, 'performance-notes.md'), 'utf8');
  const described = compared.map((id) => /** @type {const} */ ([id, list(id)]));
  const run = {samples, lists: Object.fromEntries(described), rounds, side: Math.min(side, rounds), sizes, notes};
  return {samples, text: (where) => report({...run, elements: elements.elements.map(({name}) => name), where})};
});
