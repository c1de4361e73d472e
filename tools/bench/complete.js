/**
 * Whether a page holds all that the checklist says. A page that left signs out would win by that, so the run ends where
 * one does.
 */

/** @param {string} words */
const even = (words) => words.replace(/\s+/g, ' ');

/** The words of the checklist that every page shows, whoever built it. @param {any} section @param {{title: string}[]} sources */
export const wordsOf = ({title, message, lead, tiers, ui, hash}, sources) => {
  /** @param {{text: string}[]} [claims] */
  const texts = (claims = []) => claims.map(({text}) => text);
  return [
    title,
    message.text,
    ...texts(lead),
    .../** @type {any[]} */ (tiers).flatMap(({heading, action, notes, items}) => [
      heading,
      action.text ?? action,
      .../** @type {any[]} */ (items).flatMap(({sign, also, details}) => [
        sign.text,
        ...texts(also),
        ...texts(details),
      ]),
      ...texts(notes),
    ]),
    ui.sources,
    ui.labels,
    ...sources.map((source) => source.title),
    ui.disclaimer,
    ui.notReviewed,
    hash,
  ];
};

/** @param {string} text of a page @param {readonly string[]} words @returns {string[]} those that it lacks */
export const missing = (text, words) => {
  const page = even(text);
  return words.filter((each) => !page.includes(even(each)));
};

/** What a reader finds in the place of the widget, also in shadow roots. @param {import('puppeteer-core').Page} page */
const look = (page) =>
  page.evaluate(() => {
    let boxes = 0;
    let links = 0;
    /** @param {Node} node @returns {string} */
    const read = (node) => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return '';
      if (node instanceof HTMLInputElement && node.type === 'checkbox') boxes += 1;
      if (node instanceof HTMLAnchorElement) links += 1;
      const root = node instanceof Element && node.shadowRoot;
      // The parts of a library's shadow roots stand beside what the page put into them.
      const inside = [...(root ? root.childNodes : []), ...node.childNodes].map(read).join('');
      return node instanceof HTMLElement && getComputedStyle(node).display === 'inline' ? inside : ` ${inside} `;
    };
    const place = document.querySelector('[data-place]');
    // Of a widget with static text inside, the text in its shadow root is the one that shows.
    const shown = place?.querySelector('dm-red-flags')?.shadowRoot ?? place;
    return {text: shown ? read(shown) : '', boxes, links};
  });

/**
 * Throws where a page lacks words, tick boxes or links.
 * @param {import('puppeteer-core').Page} page @param {string} name
 * @param {{words: readonly string[], boxes: number, links: number}} wanted
 */
export const checkComplete = async (page, name, {words, boxes, links}) => {
  const found = await look(page);
  const lacks = missing(found.text, words).map((each) => `“${each}”`);
  if (found.boxes < boxes) lacks.push(`${boxes - found.boxes} tick boxes`);
  if (found.links < links) lacks.push(`${links - found.links} links`);
  if (lacks.length) throw new Error(`The page "${name}" is no fair one, since it lacks ${lacks.join(', ')}.`);
};
