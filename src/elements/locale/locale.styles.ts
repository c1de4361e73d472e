import {css} from 'lit';

export const locale = css`
  :host {
    display: none;
  }
`;
