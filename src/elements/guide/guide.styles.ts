import {css} from 'lit';

/** Contents and search above, the sections below them, each with room kept for it until it is there. */
export const guide = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block: var(--space);
  }
  label {
    display: block;
    font-weight: 700;
  }
  .search {
    flex: 1 1 16em;
    max-inline-size: 34em;
  }
  input,
  select {
    display: block;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.4em 0.75em;
    border: 0.125em solid var(--accent);
    border-radius: var(--radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-weight: 400;
  }
  input {
    inline-size: 100%;
  }
  [part='result'] {
    max-inline-size: 50ch;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--line);
  }
  [part='result'] button {
    padding: 0.35em 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
  }
  [part='result'] p {
    margin-block-end: 0.35em;
  }
  mark {
    background: light-dark(#fff3b0, #5c4a00);
    color: inherit;
  }
  [part='contents'] {
    margin-block: var(--space);
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [part='contents'] > * {
    margin-block: 0 0.25em;
  }
  [part='contents'] ul {
    columns: 16em auto;
  }
  [part='contents'] li {
    break-inside: avoid;
  }
  [part='contents'] a {
    display: block;
    padding-block: 0.35em;
  }
  [part='item'] {
    /* What changes in one section lays out no other. */
    contain: layout;
    margin-block-start: calc(var(--space) * 2);
    padding-block-start: calc(var(--space) * 1.5);
    border-block-start: 0.1875em solid var(--line);
  }
  /* So that what comes above does not push what a reader looks at too far. */
  .waiting {
    min-block-size: 100vh;
  }
  /* Said once, at the foot of the guide. */
  [part='item'] > ::part(disclaimer) {
    display: none;
  }
  /* The English of the head, above it: beside it, all sections would be half as wide. */
  .pair {
    flex-flow: column-reverse;
    gap: calc(var(--space) * 2);
  }
  .pair > * {
    flex: none;
    inline-size: 100%;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .tools,
    [part='results'],
    [part='contents'] {
      display: none;
    }
    .waiting {
      min-block-size: 0;
    }
  }
`;
