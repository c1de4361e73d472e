import {css} from 'lit';

/** A card for each tier. Its heading says how urgent it is; the colour of the band only repeats that. */
export const redFlags = css`
  section {
    --tier: var(--urgent);
    margin-block: calc(var(--space) * 1.5);
    border: 0.125em solid var(--tier);
    border-radius: var(--radius);
    overflow: clip;
  }
  .same-day {
    --tier: var(--dm-same-day, light-dark(#6f3b00, #ffcf8a));
  }
  .soon {
    --tier: var(--dm-soon, light-dark(#004078, #a6d1ff));
  }
  section > * {
    margin-inline: 1em;
  }
  section > :first-child {
    margin: 0 0 0.75em;
    padding: 0.6em 0.8em;
    background: var(--tier);
    color: Canvas;
  }
  /* Blocks, not flex rows: each row that measures its columns is a sign that shows later on a slow phone. */
  section li {
    position: relative;
    padding: 0.65em 2em 0.35em 2.25em;
    border-block-start: 1px solid var(--line);
  }
  label {
    display: block;
    max-inline-size: 70ch;
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
  /* The words of the link wrap out of its box: they are for those who hear them. */
  [part='link'] {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0;
    inline-size: 1.9em;
    block-size: 2.1em;
    padding-block: 0;
    overflow: clip;
    /* The next line begins below the edge, whatever stands out of it in Hindi. */
    line-height: 2.1;
  }
  li p {
    margin: 0.3em 0;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    section > :first-child {
      color: var(--tier);
    }
  }
`;
