import {css} from 'lit';

/** Steps on a line: below each other on a phone, side by side where there is room. */
export const tests = css`
  [part='way'] {
    container-type: inline-size;
    margin-block: calc(var(--space) * 2);
  }
  [part='way'] > [part='subheading'] {
    font-size: 1.25em;
  }
  [part='way'] ol {
    display: grid;
    margin-block-start: 0.75em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  [part='way'] li {
    position: relative;
    padding-block-end: 1em;
    padding-inline-start: 3em;
    counter-increment: step;
  }
  [part='way'] li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 0.125em solid var(--accent);
    border-radius: 50%;
    color: var(--accent);
    font-weight: 700;
  }
  [part='way'] li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.25em 0.25em;
    inset-inline-start: 1em;
    border-inline-start: 0.125em solid var(--accent);
  }
  [part='way'] p {
    margin-block: 0.25em 0;
  }
  @container (inline-size > 56em) {
    [part='way'] ol {
      grid-template-columns: repeat(5, 1fr);
      gap: 1em;
    }
    [part='way'] li {
      padding: 2.75em 0 0;
    }
    [part='way'] li:not(:last-child)::after {
      inset-block: 1em auto;
      inset-inline: 2.5em -0.75em;
      border-block-start: 0.125em solid var(--accent);
      border-inline-start: 0;
    }
  }
`;
