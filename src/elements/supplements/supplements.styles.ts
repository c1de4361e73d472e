import {css} from 'lit';

/** A bar that is filled differs from an empty one in shape, not in colour alone; it is printed too. */
export const supplements = css`
  dl {
    margin: 0;
  }
  dd {
    max-inline-size: 50ch;
    margin: 0 0 0.5em;
  }
  ul[role='list'] {
    margin-block: calc(var(--space) * 2);
  }
  [part='item'] {
    padding-block-end: 0.75em;
  }
  /* Bars and words stay on one line where they can. */
  b {
    display: inline-block;
  }
  .bars {
    display: inline-flex;
    gap: 0.15em;
    margin-inline-end: 0.5em;
  }
  i {
    inline-size: 1.25em;
    block-size: 0.7em;
    border: 1px solid;
  }
  .low i:first-child,
  .some i:not(:last-child) {
    background: currentcolor;
    forced-color-adjust: none;
    /* Chrome knows the plain name from 136 on. */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  [part='ask-first'] {
    max-inline-size: 50ch;
    margin-block-end: var(--space);
    padding: 0.75em 1em 0.1em;
    border: 1px solid var(--line);
    border-inline-start: 0.375em solid var(--caution);
    border-radius: var(--radius);
  }
  [part='ask-first'] > :first-child {
    margin-block-start: 0;
  }
  @media (forced-colors: active) {
    i {
      color: CanvasText;
    }
  }
  @media print {
    [part='ask-first'] {
      break-inside: avoid;
    }
    dt {
      break-after: avoid;
    }
  }
`;
