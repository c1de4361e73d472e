/**
 * The floor: the smallest Lit element that shows the same section. One file, English inside, plain markup in a shadow
 * root, no styles, no language, no ticks, no links, no sources. Whatever our embed costs above this is what it offers.
 */
// @ts-nocheck The smallest code, not the safest; pages.js puts the words in the place of 'section'.
import {LitElement, html} from 'lit';
import data from 'section';

const {ui} = data;
const claim = ({text, label, refs}) =>
  html`${text}${refs ? html`<sup>${refs.join(', ')}</sup>` : html` <small>${ui[label]}</small>`}`;
const paragraphs = (claims = []) => claims.map((each) => html`<p>${claim(each)}</p>`);
const flag = ({sign, also, details, call}) =>
  html`<li>
    <strong>${claim(sign)}</strong>${call && html`<p>${call.text}</p>`}${paragraphs(also)}${paragraphs(details)}
  </li>`;
const tier = ({heading, action, notes, items}) =>
  html`<h3>${heading}</h3>
    <p><strong>${action.text ?? action}</strong></p>
    <ul>
      ${items.map(flag)}
    </ul>
    ${paragraphs(notes)}`;

customElements.define(
  'floor-red-flags',
  class extends LitElement {
    render() {
      return html`<h2>${data.title}</h2>
        <p><strong>${claim(data.message)}</strong></p>
        ${paragraphs(data.lead)}${data.tiers.map(tier)}
        <p>${ui.disclaimer}</p>
        <p>${ui.notReviewed}</p>`;
    }
  },
);
