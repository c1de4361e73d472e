import {css} from 'lit';

/**
 * One column to fill in. On paper each list has two, and what the reader needs stands in 9 points, the small print in
 * 7, so that all of it stands on one page of A4 or US Letter.
 */
export const visitSheet = css`
  .callout {
    max-inline-size: 70ch;
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
    max-inline-size: 70ch;
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
    display: grid;
    gap: 0 1.5em;
    max-inline-size: 70ch;
  }
  [part='field'] label {
    font-weight: 700;
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
  [type='text'],
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.3em;
    padding: 0.5em;
    border: 0.125em solid;
    border-radius: var(--radius);
    background: Field;
    color: FieldText;
    font: inherit;
    font-weight: 400;
  }
  textarea {
    field-sizing: content;
    min-block-size: 7em;
    resize: vertical;
  }
  button {
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
  }
  .copy {
    display: none;
  }
  @media print {
    .base {
      font-size: 9pt;
      line-height: 1.12;
    }
    /* As narrow as their signs allow: on a screen they have more, which would take a second page. */
    .base:lang(ar),
    .base:lang(hi) {
      line-height: 1.3;
    }
    .screen,
    [type='text'],
    textarea,
    [role='status'] {
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
      font-size: 10pt;
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
      font-size: 6.5pt;
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
      font-size: 9pt;
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
      min-block-size: 17mm;
    }
    [part='sources'],
    footer {
      font-size: 7pt;
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
      columns: 2;
      column-gap: 5mm;
    }
    footer {
      padding-block-start: 0.2em;
    }
  }
`;
