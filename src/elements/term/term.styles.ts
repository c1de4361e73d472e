import {css} from 'lit';

/**
 * The word keeps the look of the text around it, with a dotted line below. The box does not: it is readable in a heading
 * as in small print. Its padding is taken back by its margin, so that there is more to press and no line moves.
 */
export const term = css`
  :host {
    display: inline;
  }
  [part='word'] {
    all: unset;
    display: inline-block;
    box-sizing: border-box;
    margin: -0.3em -0.2em;
    padding: 0.3em 0.2em;
    border-radius: var(--dm-radius, 0.375em);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    anchor-name: --word;
  }
  /* Safari before 26.2 drops a short form with more than the line. In a rule of its own, or minifying would make one. */
  button[part='word'] {
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1em;
  }
  [part='word']:focus-visible {
    outline: 0.1875em solid;
    outline-offset: -0.1em;
  }
  .paper {
    display: none;
  }
  #box {
    box-sizing: border-box;
    inline-size: 22em;
    max-inline-size: calc(100vi - 2em);
    max-block-size: calc(100vb - 2em);
    padding: 0.75em 1em;
    border: 0.125em solid;
    border-radius: var(--dm-radius, 0.375em);
    /* Of the reader's own choice, whatever the size of the text around. */
    font-size: medium;
    font-style: normal;
    font-weight: 400;
    text-align: start;
    white-space: normal;
  }
  #box:focus-visible {
    outline: 0.1875em solid var(--dm-accent, light-dark(#00539f, #8ec5ff));
  }
  /* They tell of the whole glossary. */
  [part='heading'],
  [part='message'] {
    display: none;
  }
  /* Small beside the meaning, which is what the reader came for. */
  footer,
  [part='notice'] {
    font-size: 0.8em;
  }
  #box :is(p, [part='notice']) {
    margin-block-end: 0.5em;
  }
  #box button {
    padding: 0.25em 0.75em;
  }
  /* Below the word or above it, and in the middle where it fits in neither place. Elsewhere the browser centres it. */
  @supports (position-area: block-end) {
    #box {
      inset: auto;
      margin: 0.5em;
      position-anchor: --word;
      position-area: block-end;
      position-try-fallbacks: flip-block, --middle;
    }
  }
  @position-try --middle {
    position-area: none;
    inset: 0;
    margin: auto;
  }
  @media print {
    [part='word'] {
      display: inline;
      text-decoration: none;
    }
    .paper {
      display: inline;
      font-weight: 400;
    }
    /* Here, since the spaces at the ends of a template get lost. */
    .paper::before {
      content: ' (';
    }
    .paper::after {
      content: ')';
    }
    #box {
      display: none;
    }
  }
`;
