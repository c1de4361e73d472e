/**
 * The checklist in the components of a library: the same words in the same order for all, with the library's own parts
 * around them. `html` is lit's, or, at build, one that makes a string.
 *
 * @typedef {(strings: TemplateStringsArray, ...values: unknown[]) => unknown} Html
 * @typedef {{
 *   tier: (html: Html, tier: string, heading: string, body: unknown) => unknown,
 *   list: (html: Html, items: unknown) => unknown,
 *   sign: (html: Html, key: string, words: unknown, more: unknown) => unknown,
 *   clear: (html: Html, words: string) => unknown,
 *   sources: (html: Html, words: string, body: unknown) => unknown,
 * }} Parts
 */

/** @param {string} words @param {string} token @param {string} value */
const fill = (words, token, value) => words.replace(`{${token}}`, value);

/** @param {Html} html @param {any} section @param {any[]} sources @param {Parts} parts */
export const checklist = (html, section, sources, parts) => {
  const {title, message, lead, tiers, ui, dates, hash} = section;
  /** @param {any} claim */
  const claim = ({text, label, refs}) =>
    refs ? html`${text}<sup>[${refs.join(', ')}]</sup>` : html`${text} <small>${ui[label]}</small>`;
  /** @param {any[]} claims */
  const paragraphs = (claims = []) => claims.map((each) => html`<p>${claim(each)}</p>`);
  /** @param {any} item */
  const sign = ({key, sign: words, also = [], details = []}) =>
    parts.sign(
      html,
      key,
      claim(words),
      html`<a href="#${key}" data-link># ${ui.copyLink}</a>${paragraphs([...also, ...details])}`,
    );
  /** @param {any} tier */
  const tier = ({tier: name, heading, action, notes, items}) =>
    parts.tier(
      html,
      name,
      heading,
      html`<p><strong>${action.text ?? action}</strong></p>
        ${parts.list(html, items.map(sign))}${paragraphs(notes)}`,
    );
  return html`<h2>${title}</h2>
    <p><strong>${claim(message)}</strong></p>
    ${tiers.map(tier)}
    <p>${ui.private}</p>
    <p>${parts.clear(html, ui.clear)}</p>
    <p role="status" data-cleared=${ui.cleared} data-copied=${ui.copied}></p>
    ${paragraphs(lead)}
    ${parts.sources(
      html,
      ui.sources,
      html`<p>${ui.labels}</p>
        <ol>
          ${sources.map(
            ({url, title: name, container = '', year = ''}) =>
              html`<li>
                <a href=${url}><cite>${name}</cite></a> ${container} ${year}
              </li>`,
          )}
        </ol>`,
    )}
    <p>${ui.disclaimer}</p>
    <p>${ui.notReviewed} ${fill(ui.checked, 'date', dates.lastChecked)} ${fill(ui.code, 'version', hash)}</p>`;
};
