/** A page of the docs, and no widget: `docs/scorecard.json` in tables. `docs/scorecard.md` says the same. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import scorecard from '../docs/scorecard.json' with {type: 'json'};
import {blocksOf, type Block, type Scorecard as Data, type Table} from '../tools/scorecard/page.js';
import {pageParameters} from './support/page.js';

const headings = {
  1: (text: string) => html`<h1>${text}</h1>`,
  2: (text: string) => html`<h2>${text}</h2>`,
  3: (text: string) => html`<h3>${text}</h3>`,
};

/** Wide tables scroll by themselves, with the keyboard, too. `isSaid`: the heading above has the same words. */
const table = ({caption, head, rows}: Table, isSaid = false) =>
  html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      ${
        isSaid
          ? nothing
          : html`<caption>
              ${caption}
            </caption>`
      }
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td class=${cell.length < 16 ? 'short' : nothing}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const block = (each: Block) => {
  if ('heading' in each) return headings[each.level](each.heading);
  if ('text' in each) return html`<p>${each.text}</p>`;
  if ('warning' in each) return html`<p class="warning"><strong>${each.warning}</strong></p>`;
  if ('list' in each)
    return html`<ul>
      ${each.list.map((text) => html`<li>${text}</li>`)}
    </ul>`;
  if ('table' in each) return table(each.table);
  const rows = each.lines.map(({number, what, score, reason}) => [`${number}, ${what}`, score, reason]);
  return html`${table({caption: each.caption, head: ['Item', 'Score', 'Reason'], rows}, true)}
    <p>Total: <strong>${each.total}</strong></p>`;
};

const meta: Meta = {
  title: 'Scorecard',
  // There are no args to describe: the story is the page.
  tags: ['!autodocs'],
  parameters: pageParameters,
  render: () =>
    html`<style>
        .scorecard {
          max-inline-size: 100rem;
          overflow-wrap: break-word;
        }
        .scorecard :is(p, ul) {
          max-inline-size: 48rem;
        }
        .scorecard .scroll {
          overflow-x: auto;
        }
        .scorecard table {
          border-collapse: collapse;
        }
        .scorecard caption {
          inline-size: min(100%, 100vw - 2rem);
          text-align: start;
        }
        .scorecard .short {
          white-space: nowrap;
        }
        .scorecard :is(th, td) {
          border-block-end: 1px solid;
          padding: 0.25rem 0.75rem 0.25rem 0;
          text-align: start;
          vertical-align: top;
        }
        .scorecard thead th {
          vertical-align: bottom;
        }
        .scorecard tbody th {
          background: Canvas;
          inset-inline-start: 0;
          max-inline-size: 14rem;
          min-inline-size: 7rem;
          position: sticky;
        }
        .scorecard .warning {
          border-inline-start: 0.375rem solid light-dark(#8f0018, #ffb3b3);
          padding-inline-start: 0.75rem;
        }
      </style>
      <div class="scorecard" lang="en" dir="ltr">${blocksOf(scorecard as unknown as Data).map(block)}</div>`,
};
export default meta;

/** What is known of each widget and each language, and what nobody knows. */
export const Scorecard: StoryObj = {};
