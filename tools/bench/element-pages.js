/** The pages of the elements: each alone, and the guide beside the smallest Lit element over the same words. */
import {bundleFloor} from './files.js';
import {hostPage, readChunk, releaseOf} from './pages.js';

/** @typedef {import('./pages.js').Signs} Signs @typedef {{name: string, path: string, signs: Signs}} ElementPage */

/** What stands before a chunk's own facts, so that the floor shows the words and nothing else. */
const facts = [
  'section',
  'version',
  'lastChecked',
  'nextReview',
  'reviewedBy',
  'locale',
  'hash',
  'status',
  'dates',
  'ui',
];

/** @param {Map<string, Buffer>} cdn */
export const makeElementPages = async (cdn) => {
  const folder = `/${releaseOf(cdn)}`;
  const names = [...cdn.keys()].flatMap((path) =>
    path.startsWith(`${folder}/el/`) ? path.slice(folder.length + 4, -3) : [],
  );
  const words = (/** @type {string} */ name) => readChunk(cdn, `${folder}/content/en/${name}.js`);
  /** @type {Map<string, Buffer | string>} */
  const files = new Map(cdn);
  const script = (/** @type {string} */ path) => `<script type="module" src="${path}"></script>`;
  /** @param {string} name @param {string} head @param {string} body @param {Signs} signs @returns {ElementPage} */
  const page = (name, head, body, signs) => {
    const path = `/element-${name}.html`;
    files.set(path, hostPage(head, body));
    return {name, path, signs};
  };
  const elements = await Promise.all(
    names
      .filter((name) => name !== 'guide' && cdn.has(`${folder}/content/en/${name}.js`))
      .map(async (name) => {
        const {title} = await words(name);
        const shown = {within: '[part=heading]', words: title};
        return page(name, script('/loader.js'), `<dm-${name}></dm-${name}>`, {
          shown,
          // Each widget ends with it.
          all: {within: '[part=version]', words: ''},
        });
      }),
  );
  // A word in a sentence: its label is there from the start, the button around it comes with the words.
  const label = {within: '[part=word]', words: ''};
  elements.push(
    page('term', script('/loader.js'), '<dm-term term="creatine-kinase">CK</dm-term>', {shown: label, all: label}),
  );

  const guide = await words('guide');
  const sections = await Promise.all(
    Object.keys(guide.ui.titles).map(async (name) => {
      const data = await words(name);
      const body = Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'title' && !facts.includes(key)));
      return {section: name, title: data.title, body};
    }),
  );
  files.set(
    '/floor-guide.js',
    await bundleFloor(
      'floor-guide.js',
      `export const guide = ${JSON.stringify(guide)}; export const sections = ${JSON.stringify(sections)};`,
    ),
  );
  // The contents list fills the screen of a phone, and its end stands below it.
  const end = {within: 'li', words: String(Object.values(guide.ui.titles).at(-1))};
  const signs = {shown: end, all: end};
  return {
    files,
    elements: elements.sort((one, other) => one.name.localeCompare(other.name)),
    guide: page('guide', script('/loader.js'), '<dm-guide></dm-guide>', signs),
    guideFloor: page('guide-floor', script('/floor-guide.js'), '<floor-guide></floor-guide>', signs),
  };
};

/** Waits until all sections are there: between two of them, a busy machine may be quiet for longer than a load waits. */
export const allSections = (/** @type {import('puppeteer-core').Page} */ page) =>
  page.waitForFunction(
    () => {
      const root = document.querySelector('dm-guide')?.shadowRoot;
      return root?.querySelector('[data-section]') && !root.querySelector('.waiting');
    },
    {polling: 100, timeout: 60_000},
  );

/** Waits until all sections are there, and scrolls through them, a quarter of the window in each frame. */
export const scrollThrough = (/** @type {import('puppeteer-core').Page} */ page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (;;) {
      scrollBy(0, innerHeight / 4);
      await frame();
      const {scrollHeight} = document.documentElement;
      const waiting = document.querySelector('dm-guide')?.shadowRoot?.querySelector('.waiting');
      if (!waiting && scrollY + innerHeight >= scrollHeight - 1) return;
    }
  });
