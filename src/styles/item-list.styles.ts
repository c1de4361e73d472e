import {css} from 'lit';

/** Items below each other, each under a line. Sizes follow the part, not the level, which is the host's to choose. */
export const itemList = css`
  /* Which "More" it is: for those who hear it. */
  .vh {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [part='group'] {
    margin-block: calc(var(--space) * 2);
  }
  [part='group'] > [part='subheading'] {
    font-size: 1.25em;
  }
  /* Beside each other where two have room for a line that is easy to read. */
  [part='group'] > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: 0 2.5em;
  }
  [part='item'] {
    padding-block: var(--space) 0.25em;
    border-block-start: 1px solid var(--line);
  }
  [part='item'] > :first-child {
    margin-block-start: 0;
    font-size: 1.125em;
  }
  [part='item'] ul {
    list-style: disc;
  }
  [part='warning'],
  [part='call'] {
    max-inline-size: 50ch;
  }
  [part='warning'] > :last-child {
    margin-block-end: 0;
  }
  /* One box with what cannot wait at its foot. */
  [part='warning'] + [part='call'] {
    margin-block-start: calc(var(--space) * -1);
  }
  /* In line with the word of the summary, not with its mark. */
  [part='item'] details > :not(summary) {
    margin-inline-start: 1.125em;
  }
  summary + [part='subheading'] {
    margin-block-start: 0.5em;
  }
  [part='item'] [part='link'] {
    padding-block: 0.3em;
  }
  @media print {
    /* Twice as much on a page, whose lines would be too long to read. */
    [part='group'] > ul {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    [part='subheading'],
    [part='group'] > p,
    [part='sources'] > p,
    summary {
      break-after: avoid;
    }
    [part='warning'],
    footer {
      break-inside: avoid;
    }
    /* What cannot wait is at its foot. */
    [part='warning'] {
      break-after: avoid;
    }
  }
`;
