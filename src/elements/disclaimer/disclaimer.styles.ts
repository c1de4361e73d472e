import {css} from 'lit';

/** Little of its own: the space between notes, each whole on a page. */
export const disclaimer = css`
  section + section {
    margin-block-start: var(--space);
  }
  @media print {
    section,
    footer {
      break-inside: avoid;
    }
    summary {
      break-after: avoid;
    }
  }
`;
