/** The care cards of the NHS for what is an emergency, urgent, and not urgent; in the markup that its macros write. */
const cards = {
  'emergency-now': ['emergency', 'Immediate action required'],
  'same-day': ['urgent', 'Urgent advice'],
  soon: ['non-urgent', 'Non-urgent advice'],
};

/** @type {import('../checklist.js').Parts} */
export const parts = {
  tier: (html, tier, heading, body) => {
    const [card, hidden] = cards[/** @type {keyof typeof cards} */ (tier)];
    return html`<div class="nhsuk-card nhsuk-card--care nhsuk-card--care--${card}">
      <div class="nhsuk-card__heading-container">
        <h3 class="nhsuk-card__heading">
          <span role="text"><span class="nhsuk-u-visually-hidden">${hidden}: </span>${heading}</span>
        </h3>
        <span class="nhsuk-card--care__arrow" aria-hidden="true"></span>
      </div>
      <div class="nhsuk-card__content">${body}</div>
    </div>`;
  },
  list: (html, items) =>
    html`<div class="nhsuk-form-group">
      <div class="nhsuk-checkboxes" data-module="nhsuk-checkboxes">${items}</div>
    </div>`,
  sign: (html, key, words, more) =>
    html`<div class="nhsuk-checkboxes__item">
      <input
        class="nhsuk-checkboxes__input"
        id=${key}
        name="sign"
        type="checkbox"
        value=${key}
        aria-describedby="${key}-hint"
      />
      <label class="nhsuk-label nhsuk-checkboxes__label" for=${key}>${words}</label>
      <div class="nhsuk-checkboxes__hint" id="${key}-hint">${more}</div>
    </div>`,
  clear: (html, words) =>
    html`<button class="nhsuk-button nhsuk-button--secondary" data-module="nhsuk-button" type="button" data-clear>
      ${words}
    </button>`,
  sources: (html, words, body) =>
    html`<details class="nhsuk-details">
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${words}</span></summary>
      <div class="nhsuk-details__text">${body}</div>
    </details>`,
};
