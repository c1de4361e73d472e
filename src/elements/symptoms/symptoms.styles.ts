import {css} from 'lit';

/**
 * The figure above the list, or beside it where there is room. Each view is drawn in 100 units across; the buttons lie on
 * it by the same units. It is not mirrored in right-to-left text: inside it, left is left.
 */
export const symptoms = css`
  .room {
    container-type: inline-size;
  }
  [part='map'] > [part='subheading'] {
    margin-block-start: 0;
    font-size: 1.25em;
  }
  .views {
    --unit: 0.5cqi;
    display: grid;
    position: relative;
    grid-template-columns: 1fr 1fr;
    inline-size: min(100%, max(24em, 300px));
    container-type: inline-size;
    direction: ltr;
    text-align: center;
  }
  figure {
    break-inside: avoid;
    margin: 0;
  }
  .body {
    display: grid;
    aspect-ratio: 100 / 228;
  }
  .body > * {
    grid-area: 1 / 1;
  }
  svg {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .body :is(i, button) {
    --half: max(12px, var(--unit) * 7.5);
    inline-size: calc(var(--half) * 2);
    aspect-ratio: 1;
    align-self: start;
    margin: calc(var(--y) * var(--unit) - var(--half)) 0 0 calc(var(--x) * var(--unit) - var(--half));
    padding: 0;
    border: 0.125em solid var(--accent);
    border-radius: 50%;
    background: Canvas;
    cursor: pointer;
  }
  .body .twin {
    margin-left: calc((100 - var(--x)) * var(--unit) - var(--half));
  }
  .body :is(i, button):hover,
  .twin:hover + button,
  .twin:has(+ button:hover) {
    background: color-mix(in srgb, var(--accent) 30%, Canvas);
  }
  /* A thick edge, not a background: forced colours keep it. */
  .body :is([data-chosen], [aria-pressed='true']) {
    border-width: min(0.6em, 12px);
  }
  /* Beside its button or below it, towards the other view, where it covers no button. */
  .body span {
    position: absolute;
    top: calc((var(--y) + var(--down, 0)) * var(--unit));
    left: calc((var(--x) + 10 - var(--down, 0)) * var(--unit));
    inline-size: max-content;
    max-inline-size: calc((var(--free, 130) - var(--x)) * var(--unit));
    padding: 0.1em 0.5em;
    border: 1px solid;
    border-radius: var(--radius);
    background: Canvas;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    unicode-bidi: plaintext;
    translate: 0 -50%;
    opacity: 0;
    pointer-events: none;
  }
  /* The way from the circle to its name: a mouse that takes it does not lose the name. */
  .body span::before {
    content: '';
    position: absolute;
    inset: 0 -0.5em;
  }
  .back .body span {
    right: calc((110 - var(--x) - var(--down, 0)) * var(--unit));
    left: auto;
    max-inline-size: calc((var(--free, 28) + var(--x)) * var(--unit));
  }
  :is(button:is(:hover, :focus-visible, [aria-pressed='true']), .twin:hover + button) span {
    opacity: 1;
    pointer-events: auto;
  }
  .face {
    --x: 50;
    --y: 20;
  }
  .throat {
    --x: 50;
    --y: 39;
  }
  .shoulders {
    --x: 71;
    --y: 54;
  }
  .chest {
    --x: 50;
    --y: 63;
    --down: 17;
    --free: 124;
  }
  .hands {
    --x: 81.5;
    --y: 114;
    --down: 17;
    --free: 185;
  }
  .thighs {
    --x: 59.5;
    --y: 137;
    --free: 185;
  }
  .knees {
    --x: 59.5;
    --y: 166;
    --free: 185;
  }
  .scalp {
    --x: 50;
    --y: 13;
  }
  .neck {
    --x: 50;
    --y: 38;
  }
  .upper-back {
    --x: 50;
    --y: 60;
  }
  .elbows {
    --x: 74;
    --y: 79;
    --down: 17;
  }
  .hips {
    --x: 60;
    --y: 110;
    --down: 17;
  }
  .whole-body[aria-pressed='true'] {
    padding: 0.325em 0.825em;
    border-width: 0.3em;
  }
  [part='sign'] {
    min-block-size: 24px;
    padding: 0.2em 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
  }
  @container (min-inline-size: 50em) {
    .columns {
      display: grid;
      grid-template-columns: 25em minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
      margin-block-start: calc(var(--space) * 2);
    }
    .columns [part='group']:first-child,
    .columns [part='group']:first-child > :first-child {
      margin-block-start: 0;
    }
  }
  /* Three beside each other, or below. Their room is kept while the drawings are on their way. */
  [part='picture'] {
    font-size: 0.9em;
  }
  .tones {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr));
    gap: 0.5em;
    max-inline-size: 28em;
    margin-block: 0.5em;
  }
  .tone {
    aspect-ratio: 1;
  }
  /* The names of places have capitals and an “and” of their own, which would read badly in a sentence. */
  [part='where'],
  [part='where'] ul {
    display: flex;
    gap: 0.3em;
    align-items: baseline;
    margin: 0;
  }
  [part='where'] {
    margin-block-end: calc(var(--space) * 0.75);
  }
  [part='where'] ul {
    flex-wrap: wrap;
    list-style: none;
  }
  [part='where'] li {
    padding-inline: 0.4em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  /* On paper nobody presses: each item says where it shows. */
  @media print {
    .columns {
      display: block;
    }
    [part='map'] {
      display: none;
    }
    /* Most fill more than half a page: in columns they would break. */
    [part='group'] > ul {
      columns: auto;
    }
  }
`;
