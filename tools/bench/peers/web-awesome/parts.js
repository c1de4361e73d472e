/** @type {import('../checklist.js').Parts} */
export const parts = {
  tier: (html, _tier, heading, body) =>
    html`<wa-card
      ><h3 slot="header">${heading}</h3>
      ${body}</wa-card
    >`,
  list: (html, items) =>
    html`<ul>
      ${items}
    </ul>`,
  sign: (html, key, words, more) => html`<li id=${key}><wa-checkbox>${words}</wa-checkbox>${more}</li>`,
  clear: (html, words) => html`<wa-button data-clear>${words}</wa-button>`,
  sources: (html, words, body) => html`<wa-details summary=${words}>${body}</wa-details>`,
};
