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
  [part='item'] {
    margin-block-end: var(--space);
  }
  .antibody {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--line);
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
  }
`;
