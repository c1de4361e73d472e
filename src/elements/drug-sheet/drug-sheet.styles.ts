import {css} from 'lit';

/** One box with the most important warning; below it blocks, side by side where there is room. */
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
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin: 0 0 calc(var(--space) * 0.75);
  }
  figcaption {
    flex: 1 1 12em;
  }
  svg {
    inline-size: min(100%, 9em);
    align-self: start;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  /* A week runs as the words do. */
  svg:dir(rtl) {
    scale: -1 1;
  }
  .days,
  .maybe {
    fill: currentcolor;
  }
  [part='chooser'] {
    margin-block: calc(var(--space) * 1.5);
    font-size: 1.125em;
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
  .lines {
    columns: 24em 2;
    column-gap: 2em;
  }
  .lines p {
    break-inside: avoid;
  }
  [part='callout'],
  [part='call'] {
    max-inline-size: 50ch;
  }
  [part='callout'] > :first-child {
    font-size: 1.125em;
    font-weight: 700;
  }
  [part='callout'] > :last-child {
    margin-block-end: 0;
  }
  /* One box with what cannot wait at its foot. */
  [part='callout'] + [part='call'] {
    margin-block-start: calc(var(--space) * -1);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: var(--space) 2em;
    margin-block: var(--space);
  }
  .facts > * {
    min-inline-size: 0;
    margin: 0;
  }
  .facts > section > :first-child {
    margin-block-start: 0;
  }
  [part='tier'] {
    --tier: var(--urgent);
    padding: 0.75em 1em 0;
    border: 1px solid var(--line);
    border-inline-start: 0.375em solid var(--tier);
  }
  [data-tier='same-day'] {
    --tier: var(--caution);
  }
  [data-tier='mention'] {
    --tier: var(--dm-soon, light-dark(#004078, #a6d1ff));
  }
  /* Filled, a ring, a ring with an i: marks as those of the warning signs. */
  [data-tier='emergency'] > :first-child::before {
    border-color: var(--tier);
    background: var(--tier);
    color: Canvas;
  }
  [data-tier='mention'] > :first-child::before {
    content: 'i' / '';
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
    .facts {
      display: block;
    }
    .facts > * {
      margin-block-end: var(--space);
    }
    figure,
    [part='tier'] {
      break-inside: avoid;
    }
    [part='subheading'] {
      break-after: avoid;
    }
  }
`;
