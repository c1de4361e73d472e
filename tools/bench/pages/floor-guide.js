/**
 * The floor of the guide: the smallest Lit element that shows the words of all sections. One file, English inside, plain
 * markup in a shadow root, no styles, no language, no search, no links but those of the contents.
 */
// @ts-nocheck The smallest code, not the safest; elements.js puts the words in the place of 'section'.
import {LitElement, html} from 'lit';
import {guide, sections} from 'section';

const claim = ({text, label, refs}) =>
  html`${text}${refs ? html`<sup>${refs.join(', ')}</sup>` : html` <small>${guide.ui[label]}</small>`}`;
/** Whatever a section is made of, in its order: claims and texts as paragraphs. */
const walk = (value) =>
  typeof value === 'string'
    ? html`<p>${value}</p>`
    : value?.label
      ? html`<p>${claim(value)}</p>`
      : value && typeof value === 'object'
        ? Object.values(value).map(walk)
        : '';

customElements.define(
  'floor-guide',
  class extends LitElement {
    render() {
      return html`<h2>${guide.title}</h2>
        <p><strong>${claim(guide.message)}</strong></p>
        ${guide.lead.map((each) => html`<p>${claim(each)}</p>`)}
        <h3>${guide.ui.contents}</h3>
        <ul>
          ${Object.entries(guide.ui.titles).map(([name, title]) => html`<li><a href="#${name}">${title}</a></li>`)}
        </ul>
        ${sections.map(
          ({section, title, body}) =>
            html`<h3 id=${section}>${title}</h3>
              ${walk(body)}`,
        )}`;
    }
  },
);
