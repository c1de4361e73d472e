/** Short examples for hosts and designers: what is wrong, why, and what to do instead. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {code, page, pageParameters} from './support/page.js';

interface Example {
  readonly rule: string;
  readonly why: string | TemplateResult;
  /** Code to copy, or what it looks like. */
  readonly wrong: string | TemplateResult;
  readonly right: string | TemplateResult;
}

const examples: readonly Example[] = [
  {
    rule: 'Say it in words; let colour repeat it',
    why: 'About one man in twelve tells red from green badly. A printer may have no colours, and a screen reader has none.',
    wrong: html`<p><span class="dot urgent"></span> Chest pain <span class="dot soon"></span> New rash</p>`,
    right: html`<p><strong>Call now:</strong> chest pain. <strong>Tell your team soon:</strong> new rash.</p>`,
  },
  {
    rule: 'Keep red for what cannot wait',
    why: 'Where everything is red, an emergency looks like a heading. Take your accent from elsewhere on the wheel, and stay away from the amber of warnings, too.',
    wrong: ':root {\n  --dm-accent: #c8102e;\n}',
    right: ':root {\n  --dm-accent: light-dark(#5a2ca0, #cdb3ff);\n}',
  },
  {
    rule: 'Give each colour a light and a dark form',
    why: 'A dark green is right on white (8.2 : 1) and gone on black (2.2 : 1). A page that is only light today may follow its readers to dark tomorrow.',
    wrong: ':root {\n  --dm-accent: #00594f;\n}',
    right: ':root {\n  --dm-accent: light-dark(#00594f, #6fdcc8);\n}',
  },
  {
    rule: 'Keep the contrast of the tiers at 7 : 1',
    why: 'Emergency texts are read in fear, in the sun, at night. The theme builder measures it.',
    wrong: 'dm-red-flags {\n  --dm-emergency: #ff7a7a; /* 2.5 : 1 on white */\n}',
    right: 'dm-red-flags {\n  --dm-emergency: light-dark(#8f0018, #ffb3b3);\n}',
  },
  {
    rule: 'Keep disclaimer, labels, notices and sources',
    why: 'They tell a reader how sure we are, who checked it, and that a machine translated it. Without them the text says more than it knows.',
    wrong:
      'dm-drug-sheet::part(disclaimer),\ndm-drug-sheet::part(label),\ndm-drug-sheet::part(notice) {\n  display: none;\n}',
    right: 'dm-drug-sheet::part(disclaimer) {\n  padding-block: 1em; /* as much air as you like */\n}',
  },
  {
    rule: 'Leave the size of text alone',
    why: 'Sizes follow your page, and your page follows the reader’s own choice. Smaller text shuts out those who see badly.',
    wrong: 'dm-faq {\n  font-size: 0.75rem;\n}',
    right: 'body {\n  font-size: 100%; /* what the reader has chosen */\n}',
  },
  {
    rule: 'Give a widget room: 240 px at the very least, better 600',
    why: 'In a side column of 200 px, long words break and tables become cards of two words a line. Link to a page of its own instead.',
    wrong: '<aside style="width: 200px">\n  <dm-subtypes></dm-subtypes>\n</aside>',
    right: '<aside>\n  <a href="/dermatomyositis/types">Types of dermatomyositis</a>\n</aside>',
  },
  {
    rule: 'Fit the headings into your page',
    why: 'People who listen to a page jump from heading to heading. A widget begins with an h2: below an h3 of yours, say 4.',
    wrong: '<h3>Emergencies</h3>\n<dm-red-flags></dm-red-flags>',
    right: '<h3>Emergencies</h3>\n<dm-red-flags heading-level="4"></dm-red-flags>',
  },
  {
    rule: 'Style parts, never what is inside',
    why: 'What has no part can change with any release. Scripts that reach into the shadow root break without a word.',
    wrong: "document.querySelector('dm-tests').shadowRoot\n  .querySelector('h2').style.color = 'teal';",
    right: 'dm-tests::part(heading) {\n  color: var(--dm-accent);\n}',
  },
];

const side = (name: 'Wrong' | 'Right', mark: string, example: string | TemplateResult) =>
  html`<div class="side">
    <h3><span aria-hidden="true">${mark}</span> ${name}</h3>
    ${typeof example === 'string' ? code(example) : html`<div class="shown">${example}</div>`}
  </div>`;

const meta: Meta = {
  title: 'Design/Do and do not',
  tags: ['!autodocs'],
  parameters: pageParameters,
  render: () =>
    page(
      html`<style>
          .page .sides {
            display: grid;
            grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
            gap: 0 2em;
          }
          .page .side {
            min-inline-size: 0;
          }
          .page .side h3 {
            margin-block: 0.5em 0;
            font-size: 1em;
          }
          .page .shown {
            margin: 0.5em 0;
            padding: 0.25em 1em;
            border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
          }
          .page .dot {
            display: inline-block;
            inline-size: 0.8em;
            block-size: 0.8em;
            border-radius: 50%;
            background: light-dark(#8f0018, #ffb3b3);
          }
          .page .dot.soon {
            background: light-dark(#005c29, #8fe0b0);
          }
        </style>
        <h1>Do and do not</h1>
        ${examples.map(
          ({rule, why, wrong, right}) =>
            html`<h2>${rule}</h2>
              <p>${why}</p>
              <div class="sides">${side('Wrong', '✕', wrong)}${side('Right', '✓', right)}</div>`,
        )}`,
    ),
};
export default meta;

export const DoAndDoNot: StoryObj = {name: 'Do and do not'};
