/** What the pages for designers have in common. They are stories, so that axe and the toolbar reach them. */
import {html, type TemplateResult} from 'lit';

/** A page is no widget: tests of widgets leave it out. */
export const pageParameters = {controls: {disable: true}, isPage: true};

/** Code to copy. Long lines wrap. */
export const code = (text: string) => html`<pre><code>${text}</code></pre>`;

/** A page in English, whatever the language of the toolbar. */
export const page = (content: TemplateResult) =>
  html`<style>
      .page {
        max-inline-size: 64rem;
        overflow-wrap: break-word;
      }
      .page :is(p, ul, ol, dl) {
        max-inline-size: 44rem;
      }
      .page h1,
      .page h2,
      .page h3 {
        line-height: 1.3;
      }
      .page h2 {
        margin-block-start: 2em;
      }
      .page pre {
        margin: 0.5em 0;
        padding: 0.75em 1em;
        border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
        font-size: 0.875em;
        white-space: pre-wrap;
      }
      .page :is(code, pre) {
        font-family: ui-monospace, Consolas, monospace;
      }
      .page .scroll {
        overflow-x: auto;
      }
      .page table {
        border-collapse: collapse;
      }
      .page :is(th, td) {
        padding: 0.5em 1em 0.5em 0;
        border-block-end: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
        text-align: start;
        vertical-align: top;
      }
      .page :is(button, input, textarea) {
        font: inherit;
      }
      .page a {
        color: light-dark(#00539f, #8ec5ff);
      }
    </style>
    <div class="page" lang="en" dir="ltr">${content}</div>`;
