/**
 * Plain HTML from chunk data. No ids, no scripts, no closed disclosures: what a reader gets where scripts cannot run.
 */

/** @param {unknown} value */
export const escape = (value) =>
  String(value).replace(/[&<>"]/g, (character) => `&#${/** @type {number} */ (character.codePointAt(0))};`);

/** @typedef {string | {en: string}} Text @typedef {{text: Text, label: string, refs?: number[]}} Claim */

/** @param {Text} words @param {Record<string, string>} [values] token → HTML */
export const text = (words, values = {}) => {
  const plain = typeof words === 'string' ? words : words.en;
  const filled = escape(plain).replace(/\{(\w+)\}/g, (_, token) => `<bdi>${values[token] ?? ''}</bdi>`);
  return typeof words === 'string' ? filled : `<span lang="en" dir="ltr">${filled}</span>`;
};

/** @param {any} ui */
export const templates = (ui) => {
  /** @param {Claim} claim */
  const claim = ({text: words, label, refs}) =>
    text(words) + (refs ? `<sup>[${refs.join(', ')}]</sup>` : ` <small>${text(ui[label])}</small>`);
  /** @param {readonly Claim[]} claims */
  const paragraphs = (claims) => claims.map((each) => `<p>${claim(each)}</p>\n`).join('');
  /** @param {readonly Claim[]} claims */
  const list = (claims) =>
    claims.length ? `<ul>\n${claims.map((each) => `<li>${claim(each)}</li>\n`).join('')}</ul>\n` : '';
  /** @param {number} level @param {Text} words */
  const heading = (level, words) =>
    level > 6 ? `<p><b>${text(words)}</b></p>\n` : `<h${level}>${text(words)}</h${level}>\n`;
  /** @param {readonly [Text, string][]} rows */
  const terms = (rows) =>
    `<dl>\n${rows.map(([term, html]) => `<dt>${text(term)}</dt><dd>${html}</dd>\n`).join('')}</dl>\n`;
  return {claim, paragraphs, list, heading, terms};
};
