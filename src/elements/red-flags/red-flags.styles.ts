import {css} from 'lit';

/** A card for each tier. Its heading says how urgent it is; the colour of the band only repeats that. */
export const redFlags = css`
  section {
    --tier: var(--urgent);
    max-inline-size: 36em;
    margin-block: var(--space);
    border: 0.125em solid var(--tier);
    border-radius: var(--radius);
    overflow: clip;
  }
  .same-day {
    --tier: var(--caution);
  }
  .soon {
    --tier: var(--dm-soon, light-dark(#004078, #a6d1ff));
  }
  section > * {
    margin-inline: 0.75em;
    /* On paper no heading stands last on a sheet. */
    break-after: avoid;
  }
  section > :first-child {
    margin: 0 0 0.75em;
    padding: 0.6em 0.75em;
    background: var(--tier);
    color: Canvas;
  }
  /* Filled, a ring, a ring with an i: a mark of its own for each tier. */
  .emergency-now > :first-child::before {
    background: Canvas;
    color: var(--tier);
  }
  .soon > :first-child::before {
    content: 'i' / '';
  }
  /* Blocks, not flex rows: each row that measures its columns is a sign that shows later on a slow phone. */
  section li {
    position: relative;
    padding: 0.75em 2em 0.25em 2.25em;
    border-block-start: 1px solid var(--line);
  }
  label {
    display: block;
    font-weight: 700;
    cursor: pointer;
  }
  input {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font: inherit;
    accent-color: var(--accent);
  }
  [part='link'] {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-end: 0;
    padding: 0.3em 0.6em;
  }
  [part='link']::before {
    content: '#' / '';
  }
  li p {
    margin: 0.3em 0;
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    section > :first-child {
      color: var(--tier);
    }
  }
`;
