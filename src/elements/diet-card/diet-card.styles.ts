import {css} from 'lit';

/** Two lists side by side where there is room; a tick or a cross besides the words. */
export const dietCard = css`
  /* Why of what: for those who hear it. */
  .vh {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: 700;
  }
  dd {
    max-inline-size: 50ch;
    margin: 0 0 0.5em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: calc(var(--space) * 1.25);
    align-items: start;
    margin-block: var(--space);
  }
  section {
    --group: var(--dm-eat, light-dark(#005c29, #8fe0b0));
    min-inline-size: 0;
    padding: 0 1em 0.5em;
    border: 1px solid var(--line);
    border-block-start: 0.5em solid var(--group);
    border-radius: var(--radius);
  }
  .avoid {
    --group: var(--dm-avoid, light-dark(#8f0018, #ffb3b3));
  }
  section > :first-child {
    margin-block-start: 0.75em;
    color: var(--group);
  }
  .mark {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    background: currentcolor;
    clip-path: polygon(0 55%, 15% 40%, 38% 62%, 85% 12%, 100% 27%, 38% 92%);
    forced-color-adjust: none;
  }
  .avoid .mark {
    clip-path: polygon(
      15% 0,
      50% 35%,
      85% 0,
      100% 15%,
      65% 50%,
      100% 85%,
      85% 100%,
      50% 65%,
      15% 100%,
      0 85%,
      35% 50%,
      0 15%
    );
  }
  [part='item'] {
    padding-block: 0.75em 0.25em;
    border-block-start: 1px solid var(--line);
  }
  [part='item'] > :first-child {
    margin-block-start: 0;
  }
  [part='link'] {
    padding-block: 0.3em;
  }
  [part='caution'] {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--caution);
  }
  @media (forced-colors: active) {
    .mark {
      background: CanvasText;
    }
  }
  @media print {
    /* A grid of items that must not break would leave half of each page empty. */
    .groups {
      display: block;
    }
    section {
      margin-block-end: var(--space);
    }
    /* A card to hang up: as few pages as can be. */
    section > ul[role='list'] {
      columns: 2;
      column-gap: 2em;
    }
    [part='subheading'],
    summary,
    dt {
      break-after: avoid;
    }
    footer {
      break-inside: avoid;
    }
    /* Chrome knows the plain name from 136 on. */
    .mark {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
