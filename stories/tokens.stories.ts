/** Every custom property with its fallbacks. All of it comes from the style sheets, by way of the manifest. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import manifest from '../custom-elements.json' with {type: 'json'};
import {contrast, inWords} from '../tools/builder/contrast.js';
import {elementsOf} from '../tools/manifest/elements.js';
import {neededBy, tokensOf, type Token} from '../tools/storybook/tokens.js';
import {canvasOf} from './support/canvas.js';
import {page, pageParameters} from './support/page.js';

const elements = elementsOf(manifest).filter(({cssProperties}) => cssProperties.length);

const swatch = (colour: string, scheme: 'light' | 'dark') =>
  html`<td class="colour" style="color-scheme: ${scheme}">
    <span class="swatch" style="background: ${colour}"></span>
    <code>${colour}</code><br /><span class="ratio">${inWords(contrast(colour, canvasOf(scheme)))} : 1</span>
  </td>`;

const row = ({name, fallback, colours, roles}: Token) =>
  html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>
      ${roles.map(
        ({role, tags}, at) =>
          html`<div>
            ${role}
            ${roles.length > 1 && at ? html`<small>${tags.map((tag) => html`<code>${tag}</code> `)}</small>` : nothing}
          </div>`,
      )}
    </td>
    ${
      colours
        ? html`${swatch(colours.light, 'light')}${swatch(colours.dark, 'dark')}
            <td>${neededBy(name)} : 1</td>`
        : html`<td colspan="3"><code>${fallback}</code></td>`
    }
  </tr>`;

const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: pageParameters,
  render: () =>
    page(
      html`<style>
          .page .colour {
            padding-inline: 1em;
            background: Canvas;
            color: CanvasText;
          }
          .page :is(tbody th, .colour, .colour + td:last-child) {
            white-space: nowrap;
          }
          .page .colour + td:last-child {
            padding-inline-start: 1em;
          }
          .page .swatch {
            display: inline-block;
            inline-size: 1.5em;
            block-size: 1.5em;
            border: 1px solid;
            vertical-align: middle;
          }
        </style>
        <h1>Tokens</h1>
        <p>
          Set them on <code>:root</code> or on any element around a widget. One that you do not set has the value below.
          A colour needs both a light and a dark form: <code>light-dark(#00594f, #6fdcc8)</code>.
        </p>
        <p>
          The contrast is measured now, in this browser, on its own light and dark ground. Colours of what cannot wait
          need 7 : 1, all others 4.5 : 1.
        </p>
        <div class="scroll" role="region" aria-label="Tokens" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">Token</th>
                <th scope="col">What it is for</th>
                <th scope="col">Light</th>
                <th scope="col">Dark</th>
                <th scope="col">Needs</th>
              </tr>
            </thead>
            <tbody>
              ${tokensOf(elements).map(row)}
            </tbody>
          </table>
        </div>
        <h2>Grounds and lines</h2>
        <p>
          These are mixed from the text colour of your page, so there is nothing to set: thin lines 30 %, the grey
          ground of a box 7 %, and the pale red ground of a call 8 % of <code>--dm-emergency</code>.
        </p>
        <h2>Colour alone tells nothing</h2>
        <p>
          To readers with deuteranopia, a kind of red-green blindness, the emergency and the same-day band look the same
          on a light page, and “eat” and “avoid” on a dark one. So each has words and a mark of its own, and yours must
          keep both.
        </p>`,
    ),
};
export default meta;

export const Tokens: StoryObj = {};
