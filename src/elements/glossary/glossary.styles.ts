import {css} from 'lit';

/** A word above its meaning; side by side where there is room. What the filter hides is on paper. */
export const glossary = css`
  [part='filter'] {
    max-inline-size: 30em;
    margin-block-end: var(--space);
  }
  label {
    font-weight: 700;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.35em;
    padding: 0.4em 0.9em;
    border: 0.125em solid var(--accent);
    border-radius: var(--radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
    font-weight: 400;
  }
  [part='none']:empty {
    margin: 0;
  }
  dl {
    container-type: inline-size;
    max-inline-size: 56em;
    margin: 0 0 var(--space);
  }
  [part='item'] {
    position: relative;
    padding-block: 0.75em;
    padding-inline-end: 2.25em;
    border-block-start: 1px solid var(--line);
    scroll-margin-block: 1em;
  }
  [hidden] {
    display: none;
  }
  dt {
    font-weight: 700;
  }
  dt span {
    font-weight: 400;
  }
  dt > span:not([lang]) {
    display: block;
  }
  dd {
    max-inline-size: 50ch;
    margin: 0.2em 0 0;
  }
  /* The words of the link wrap out of its box: they are for those who hear them. */
  [part='link'] {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-end: 0;
    inline-size: 1.9em;
    block-size: 2.1em;
    padding-block: 0;
    overflow: clip;
    /* The next line begins below the edge, whatever stands out of it in Hindi. */
    line-height: 2.1;
  }
  @container (min-inline-size: 40em) {
    [part='item'] {
      display: grid;
      grid-template-columns: 15em 1fr;
      gap: 1em;
    }
    dd {
      margin: 0;
    }
    [part='item'][hidden] {
      display: none;
    }
  }
  @media print {
    [part='filter'],
    [part='none'] {
      display: none;
    }
    [part='item'] {
      padding: 0.4em 0;
      break-inside: avoid;
    }
    [part='item'][hidden] {
      display: block;
    }
  }
`;
