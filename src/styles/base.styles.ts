import {css} from 'lit';

/**
 * What every widget shares. `:host` only lays out, since a host's reset reaches it; `.base` paints. Sizes are in `em` of
 * the host's own text, so that `html {font-size: 62.5%}` changes nothing. Colours follow the inherited `color-scheme`,
 * never the system setting alone. In forced colours every edge stays. Print stands last.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    --accent: var(--dm-accent, light-dark(#00539f, #8ec5ff));
    --space: var(--dm-space, 1em);
    --radius: var(--dm-radius, 0.375em);
    --line: color-mix(in srgb, currentcolor 30%, transparent);
    --soft: color-mix(in srgb, currentcolor 7%, transparent);
    --urgent: var(--dm-emergency, light-dark(#8f0018, #ffb3b3));
    --caution: var(--dm-same-day, light-dark(#6f3b00, #ffcf8a));
    /* Everything that a host's text properties pass down, but font, colour, scheme and visibility. */
    all: initial;
    user-select: text;
    display: block;
    visibility: inherit;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  /* Signs above and below the letters need room. */
  .base:lang(ar),
  .base:lang(hi) {
    line-height: 1.7;
  }
  .base:lang(de) {
    hyphens: auto;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.25em 0 0.5em;
    font-size: 1em;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  p,
  ul,
  ol,
  details {
    max-inline-size: 50ch;
    margin: 0 0 calc(var(--space) * 0.75);
  }
  ul,
  ol {
    padding-inline-start: 1.5em;
  }
  ul[role='list'] {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  a,
  button,
  summary {
    color: var(--accent);
  }
  button {
    padding: 0.5em 1em;
    border: 0.125em solid;
    border-radius: var(--radius);
    background: none;
    font: inherit;
  }
  button,
  summary {
    cursor: pointer;
    font-weight: 700;
  }
  summary {
    padding-block: 0.35em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
  }
  /* What a claim rests on is there for who looks for it, and stands in nobody's way. */
  sup,
  small {
    /* Not by opacity: each would be a layer to a browser, and there are hundreds. */
    color: color-mix(in srgb, currentcolor 85%, transparent);
    font-size: 0.75em;
    font-weight: 400;
    line-height: 0;
  }
  sup {
    white-space: nowrap;
  }
  /* On one line, which WebKit does not give it room for when it may not wrap. */
  small {
    display: inline-block;
    line-height: 1;
  }
  [part='heading'] {
    margin-block-start: 0;
  }
  [part='message'] {
    font-size: 1.125em;
    font-weight: 700;
  }
  /* Red is for what cannot wait, so that it stands out where it stands. */
  [part='notice'],
  [part='call'],
  .callout {
    margin-block-end: var(--space);
    padding: 0.75em 1em;
    border-inline-start: 0.375em solid var(--accent);
    background: var(--soft);
  }
  .callout {
    border-color: var(--caution);
  }
  [part='call'] {
    border-color: var(--urgent);
    background: color-mix(in srgb, var(--urgent) 8%, transparent);
  }
  /* A sign, not a picture: it stays in forced colours and on paper, and is not read aloud. */
  [part='call']::before,
  [part='tier'] > :first-child::before {
    content: '!' / '';
    margin-inline-end: 0.5em;
    padding: 0 0.5em;
    border: 0.125em solid;
    border-radius: 1em;
  }
  span[lang] {
    border-block-end: 1px dashed;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 2em;
  }
  .pair > * {
    flex: 25em;
    min-inline-size: 0;
  }
  footer {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
    font-size: 0.9em;
  }
  @media (prefers-contrast: more) {
    .base {
      --line: currentcolor;
    }
    sup,
    small {
      color: inherit;
    }
  }
  @media print {
    button,
    [part='link'] {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    li,
    p {
      break-inside: avoid;
    }
    /* A list to look things up in, not to read. */
    [part='sources'],
    [part='sources'] ol {
      max-inline-size: none;
    }
    [part='sources'] a::after {
      content: ' ' attr(href);
    }
  }
`;
