import {css} from 'lit';

/** A table where there is room; below that, each row is a card whose cells carry their own heading. */
export const subtypes = css`
  dl {
    margin: 0;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 0.5em;
  }
  .wide {
    container-type: inline-size;
  }
  table {
    inline-size: 100%;
    margin-block-end: var(--space);
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.6em 0.75em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    background: var(--soft);
    color: light-dark(#14181b, #f2f4f5);
  }
  .column {
    display: none;
    font-weight: 700;
  }
  [part='link'] {
    padding-block: 0.3em;
  }
  /* Two types beside each other, where two have room for a line that is easy to read. */
  .types {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
  }
  .types > * {
    flex: 1 1 26em;
    min-inline-size: 0;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .types > .whole {
    flex-basis: 100%;
  }
  /* What it is, and what it warns of: beside each other where one card has the whole width. */
  .sides,
  .antibodies {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: 0 2em;
  }
  .types > * > :first-child,
  .antibody > :first-child {
    margin-block-start: 0;
  }
  dd {
    max-inline-size: 50ch;
  }
  .sign {
    margin-inline-end: 0.25em;
  }
  .antibody {
    min-inline-size: 0;
    margin-block-end: var(--space);
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--line);
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
  @container (max-inline-size: 60em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      margin-block-end: var(--space);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    th,
    td {
      border: 0;
    }
    .column {
      display: block;
    }
    /* Short cells: each beside the word of its column. */
    .matrix td {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.75em;
      max-inline-size: 30em;
      padding-block: 0.25em;
    }
  }
`;
