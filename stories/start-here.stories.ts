/** The first page: what this is, which elements there are, and what a designer may change. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json' with {type: 'json'};
import {elementsOf} from '../tools/manifest/elements.js';
import {code, page, pageParameters} from './support/page.js';

/** Above this frame. */
const linkTo = (path: string, words: unknown) => html`<a href="./?path=${path}" target="_top">${words}</a>`;

/** The title of a story file is the name of its element. */
const docsOf = (tag: string) => `/docs/${tag.slice(3)}--docs`;

const meta: Meta = {
  title: 'Start here',
  tags: ['!autodocs'],
  parameters: pageParameters,
  render: () =>
    page(
      html`<h1>Dermatomyositis widgets</h1>
        <p>
          Elements for any web page that explain dermatomyositis, a rare disease of muscles and skin, to patients. Each
          claim is labelled. What is checked, and what nobody has checked yet, stands in the
          ${linkTo('/story/scorecard--scorecard', 'scorecard')}.
        </p>
        <p>
          They stand inside pages of others: a hospital, a charity, a practice. So they bring no brand. Font, text
          colour, light and dark come from the page around them.
        </p>

        <h2>Your brand in one line</h2>
        ${code(':root {\n  --dm-accent: light-dark(#00594f, #6fdcc8);\n}')}
        <p>
          That, and the font that your page has anyway: ${linkTo('/story/design-brands--hospital', 'three brands')}.
          Make your own with its contrast beside it:
          ${linkTo('/story/design-theme-builder--theme-builder', 'theme builder')}.
        </p>

        <h2>The elements</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Element</th>
              <th scope="col">What it is</th>
            </tr>
          </thead>
          <tbody>
            ${elementsOf(manifest).map(
              ({tagName, summary}) =>
                html`<tr>
                  <th scope="row">${linkTo(docsOf(tagName), html`<code>${tagName}</code>`)}</th>
                  <td>${summary}</td>
                </tr>`,
            )}
          </tbody>
        </table>

        <h2>See every state</h2>
        <p>
          Each element has a story for each state: loading, failed, long texts, narrow, right to left, and more. The
          toolbar above a story changes the page around it:
        </p>
        <ul>
          <li><strong>Language</strong>: all that ship, longer texts, and texts from right to left.</li>
          <li><strong>Theme</strong>: light or dark, by <code>color-scheme</code> of the page.</li>
          <li><strong>Brand</strong>: none, or one of three invented houses.</li>
          <li><strong>Direction</strong>: of the page; a widget follows its own language.</li>
          <li><strong>Heading level</strong>: where the headings of the widget begin.</li>
          <li><strong>Region</strong>: whose emergency number the widgets name.</li>
        </ul>

        <h2>What you may change</h2>
        <ul>
          <li>The font, its size and the text colour: on your page, as for your own text.</li>
          <li>The custom properties: ${linkTo('/story/design-tokens--tokens', 'tokens')}, with what each is for.</li>
          <li>
            The parts that the page of an element lists, by <code>::part()</code>: space, edges, type. How long a name
            stays: <code>docs/policy.md</code>.
          </li>
          <li>The slot <code>footer</code>: a line of your own, such as a telephone number.</li>
        </ul>

        <h2>What stays as it is</h2>
        <ul>
          <li>The words, their order, and the order of the tiers.</li>
          <li>The disclaimer, the labels of claims, the notice on machine translation, the sources.</li>
          <li>The marks beside colours: some readers see no difference between two of the colours.</li>
          <li>What stands inside an element without a part: it can change with any release.</li>
        </ul>
        <p>Examples: ${linkTo('/story/design-do-and-do-not--do-and-do-not', 'do and do not')}.</p>`,
    ),
};
export default meta;

export const StartHere: StoryObj = {name: 'Start here'};
