import {css} from 'lit';

/** A list to look up: numbers, room between the sources, and on paper their addresses. */
export const references = css`
  ol {
    padding-inline-start: 2.5em;
  }
  li {
    margin-block-end: 0.75em;
    overflow-wrap: anywhere;
  }
  /* On the side of its number, also where that is the right. */
  li > div {
    text-align: match-parent;
  }
  [part='used-in'] {
    margin: 0.15em 0 0;
    font-size: 0.9em;
  }
  @media print {
    [part='item'] a::after {
      content: ' ' attr(href);
    }
  }
`;
