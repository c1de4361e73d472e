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
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  label {
    display: flex;
    flex: 1;
    gap: 0.75em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font: inherit;
    accent-color: var(--accent);
  }
  li p {
    flex: 1 0 100%;
    max-inline-size: none;
    margin: 0 0 0.3em;
    padding-inline: 2.25em max(0em, 100% - 70ch);
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
