import {css} from 'lit';

/**
 * One column to fill in. On paper each list has two, and what the reader needs stands in 9 points, or in 8.5 where words
 * are long, the small print in less, so that all of it stands on one page of A4 or US Letter.
 */
export const visitSheet = css`
  .callout {
    max-inline-size: 50ch;
    border-color: var(--urgent);
  }
  .callout a {
    font-weight: 700;
  }
  fieldset {
    min-inline-size: 0;
    margin: calc(var(--space) * 1.5) 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  legend > * {
    margin-block: 0 0.5em;
  }
  [part='item'] {
    border-block-start: 1px solid var(--line);
  }
  [part='item'] label {
    display: block;
    position: relative;
    max-inline-size: 50ch;
    padding: 0.5em 0 0.5em;
    padding-inline-start: 2.25em;
    cursor: pointer;
  }
  [type='checkbox'] {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font: inherit;
    accent-color: var(--accent);
  }
  .fields {
    gap: 0 1.5em;
    max-inline-size: 50ch;
  }
  [part='field'] {
    display: flex;
    flex-direction: column;
  }
  .hint {
    order: 1;
    margin-block-start: 0.3em;
    font-size: 0.9em;
  }
  textarea {
    min-block-size: 7em;
  }
  .copy {
    display: none;
  }
  @media print {
    .base {
      font-size: 9pt;
      line-height: 1.12;
    }
    .base:lang(de),
    .base:lang(es),
    .base:lang(fr),
    .base:lang(pt) {
      font-size: 8.5pt;
    }
    /* As narrow as their signs allow: on a screen they have more, which would take a second page. */
    .base:lang(ar),
    .base:lang(hi) {
      line-height: 1.3;
    }
    [type='text'],
    textarea {
      display: none;
    }
    p,
    ul,
    ol,
    details,
    .callout,
    [part='item'] label {
      max-inline-size: none;
      margin-block-end: 0.4em;
    }
    [part='heading'] {
      margin-block-end: 0.2em;
      font-size: 12pt;
    }
    [part='message'] {
      font-size: 1em;
    }
    legend > * {
      margin: 0;
      font-size: 1.06em;
    }
    .callout,
    [part='notice'] {
      margin-block-end: 0.4em;
      padding: 0.1em 0.75em;
    }
    .callout :is(p, ul) {
      max-inline-size: none;
      margin-block-end: 0.2em;
    }
    /* The bullets of the second column hang in the gap. */
    .callout ul {
      columns: 2;
      column-gap: 7mm;
    }
    [part='notice'] p {
      margin: 0;
    }
    fieldset {
      margin-block: 0.3em 0;
    }
    fieldset ul {
      margin: 0;
      columns: 2;
      column-gap: 5mm;
    }
    [part='item'] label {
      margin: 0;
      padding-block: 0.1em 0;
      padding-inline-start: 1.6em;
    }
    small {
      padding-inline: 0 0.5em;
      font-size: 0.7em;
    }
    .lead p {
      display: inline;
    }
    /* Title, journal and year name a source; its address would take a second page. */
    [part='sources'] a::after {
      content: none;
    }
    [type='checkbox'] {
      inline-size: 1.1em;
      block-size: 1.1em;
    }
    .fields {
      margin-block-start: 0.3em;
      grid-template-columns: 5fr 4fr;
      gap: 0 5mm;
      max-inline-size: none;
    }
    .name,
    .date {
      flex-direction: row;
      align-items: center;
      gap: 0.5em;
    }
    .hint {
      margin: 0;
      font-size: 1em;
    }
    .copy {
      display: block;
      flex: 1;
      order: 2;
      min-block-size: 5.5mm;
      margin-block-start: 0.2em;
      padding: 0.2em 0.5em;
      border: 1px solid;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .hint + .copy {
      min-block-size: 14mm;
    }
    [part='sources'],
    footer {
      font-size: 0.72em;
    }
    summary {
      padding: 0;
      line-height: 1;
    }
    [part='sources'] :is(p, ol),
    footer p {
      margin-block-end: 0.2em;
    }
    [part='sources'] ol {
      columns: 3;
      column-gap: 5mm;
    }
    footer {
      padding-block-start: 0.2em;
    }
  }
`;
