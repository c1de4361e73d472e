import {css} from 'lit';

/**
 * A face is 85.6 × 54 mm (ID-1, https://www.iso.org/standard/70483.html) on paper, black on white everywhere. A screen
 * shows it larger where there is room. Its text breaks at the same places, so what does not fit shows before printing.
 */
export const walletCard = css`
  .fields {
    max-inline-size: 40em;
  }
  textarea {
    min-block-size: 5.5em;
  }
  .base {
    container-type: inline-size;
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    gap: 4mm;
    margin-block: calc(var(--space) * 1.5);
    line-height: 1.2;
  }
  .face {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: 85.6mm;
    max-inline-size: 100%;
    min-block-size: 54mm;
    padding: 2.2mm 3mm;
    border: 1px dashed #000;
    background: #fff;
    color: #000;
    font-size: 6.5pt;
    forced-color-adjust: none;
    break-inside: avoid;
  }
  .face > :first-child {
    margin: 0 0 1mm;
    color: #8f0018;
    font-size: 8.5pt;
    font-weight: 700;
    line-height: 1.1;
  }
  /* Said again for checkers of contrast that lose the card's own white in WebKit, where the card is zoomed. */
  .face > :first-child,
  .face > :first-child b {
    background: #fff;
  }
  .face ul {
    margin: 0 0 1mm;
  }
  dl {
    display: flex;
    flex: 1;
    flex-direction: column;
    margin: 0;
    padding-block-start: 0.6mm;
    border-block-start: 0.3mm solid;
  }
  dl > div {
    display: flex;
    flex: 1 0 auto;
    gap: 1mm;
    border-block-end: 0.2mm dotted;
  }
  dl > .medicines {
    flex-grow: 3;
  }
  dt {
    font-weight: 700;
  }
  dd {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  [part='unchecked'] {
    margin: 0.6mm 0 0;
    font-size: 5.5pt;
    font-weight: 700;
  }
  [aria-live]:empty {
    margin: 0;
  }
  @media screen {
    @container (min-inline-size: 36em) {
      .face {
        zoom: 1.5;
      }
    }
    @container (max-inline-size: 85.6mm) {
      .face {
        zoom: 0.8;
      }
    }
  }
  @media print {
    .base {
      container-type: normal;
      font-size: 9pt;
      line-height: 1.3;
    }
    /* They have more on a screen, which would take a second page. */
    .base:lang(ar),
    .base:lang(hi) {
      line-height: 1.4;
    }
    .fields {
      display: none;
    }
    p,
    ul,
    ol,
    details {
      max-inline-size: none;
      margin-block-end: 0.4em;
    }
    .face {
      max-inline-size: none;
    }
    .notes {
      columns: 2;
      column-gap: 7mm;
    }
    .card {
      margin-block: 4mm;
    }
    [part='subheading'],
    summary {
      break-after: avoid;
    }
    /* What each line rests on stays together. */
    .basis,
    footer {
      break-inside: avoid;
    }
    [part='sources'],
    footer {
      font-size: 7.5pt;
    }
  }
`;
