/** @type {import('../checklist.js').Parts} */
export const parts = {
  tier: (html, _tier, heading, body) =>
    html`<cds-tile
      ><h3>${heading}</h3>
      ${body}</cds-tile
    >`,
  list: (html, items) =>
    html`<ul>
      ${items}
    </ul>`,
  sign: (html, key, words, more) => html`<li id=${key}><cds-checkbox>${words}</cds-checkbox>${more}</li>`,
  clear: (html, words) => html`<cds-button data-clear>${words}</cds-button>`,
  sources: (html, words, body) =>
    html`<cds-accordion><cds-accordion-item title=${words}>${body}</cds-accordion-item></cds-accordion>`,
};
