import {css} from 'lit';

/** Fields to write in, each below its label. */
export const fields = css`
  .fields {
    display: grid;
  }
  [part='field'] label {
    font-weight: 700;
  }
  [type='text'],
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.3em;
    padding: 0.5em;
    border: 0.125em solid;
    border-radius: var(--radius);
    background: Field;
    color: FieldText;
    font: inherit;
    font-weight: 400;
  }
  textarea {
    field-sizing: content;
    resize: vertical;
  }
  /* Beside each other where both have room. */
  button {
    margin-block-end: 0.5em;
    margin-inline-end: 0.5em;
  }
  @media print {
    .screen,
    [role='status'] {
      display: none;
    }
  }
`;
