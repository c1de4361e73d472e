import {css} from 'lit';

/** Nothing of its own yet but the space between notes. */
export const disclaimer = css`
  section + section {
    margin-block-start: var(--space);
  }
`;
