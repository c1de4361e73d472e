import {css} from 'lit';

/** What cannot wait stands in a coloured edge; the heading says it in words. */
export const drugSheet = css`
  dl {
    margin: 0;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 0.5em;
  }
  figure {
    max-inline-size: 70ch;
    margin-inline: 0;
  }
  svg {
    display: block;
    inline-size: min(100%, 20em);
    margin-block-end: 0.5em;
    fill: none;
    stroke: currentColor;
  }
  svg :last-child {
    stroke-width: 4;
  }
  select {
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
  }
  label {
    font-weight: 700;
  }
  .emergency,
  .same-day {
    max-inline-size: 70ch;
    margin-block-end: var(--space);
    padding: 0.75em 1em 0.1em;
    border: 1px solid var(--line);
    border-inline-start: 0.375em solid var(--urgent);
    border-radius: var(--radius);
  }
  .same-day {
    border-inline-start-color: var(--caution);
  }
  .emergency > :first-child,
  .same-day > :first-child {
    margin-block-start: 0;
  }
  [part='link'] {
    padding-block: 0.3em;
  }
  [part='opening'] {
    margin-block-start: calc(var(--space) * 2);
    border-block-start: 1px solid var(--line);
  }
  @media print {
    [part='chooser'] {
      display: none;
    }
  }
`;
