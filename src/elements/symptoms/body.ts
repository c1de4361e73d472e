/** A person, front and back. Only the half at the right of the drawing is written down; the other is its mirror image. */
import {html} from 'lit';
import type {BodyArea} from '../../../content/schema.js';

export type Side = 'front' | 'back';

/** The places of each side in the order of reading, and whether there are two of it. Where they lie is in the styles. */
export const places: Readonly<Record<Side, readonly (readonly [area: BodyArea, paired?: boolean])[]>> = {
  front: [['face'], ['throat'], ['shoulders', true], ['chest'], ['hands', true], ['thighs', true], ['knees', true]],
  back: [['scalp'], ['neck'], ['upper-back'], ['elbows', true], ['hips', true]],
};

/** Head, then from the neck around arm and leg. */
const outline =
  'M50 4c6.5 0 10.5 5.5 10.5 13.5 0 9-4.5 16-10.5 16M55.5 31.5c0 6 1.5 9 6.5 10.5 5 2 10 3 12 9 2.5 7 2 15 3 23 1.5 10 5 20 6.5 32' +
  ' 1.5 5 2 9 1 15-1 4-4 4-5 0-1-4-1.5-9-1.5-14-2-9-5.5-17-7-25-1.5-8-2.5-15-3.5-22 0 10-2.5 20-3.5 30-.5 8 2.5 14 3.5 23' +
  ' 1 15-1.5 33-3 48 .5 12-.5 24-3 42 1 6 4 10 4.5 14 0 3-9.5 3-10.5 0-.5-5 .5-9 0-14-1-13-3-25-2-39 0-14-2.5-29-4-45';

/** Collar bone and knee; spine, shoulder blade and seat: front and back differ without a word. */
const lines: Readonly<Record<Side, string>> = {
  front: 'M54 46c4 1.5 8 1 12 0M55.5 161.5c2 2.5 5 2.5 7 0',
  back: 'M50 45v57M57 57c4 5 4.5 12 2 19M50.5 118c4 4.5 11 4 15.5-1',
};

/** One view of the body. */
export const body = (side: Side) =>
  html`<svg viewBox="0 0 100 228" aria-hidden="true">
    <path d=${outline} />
    <path class="line" d=${lines[side]} />
    <g transform="matrix(-1 0 0 1 100 0)">
      <path d=${outline} />
      <path class="line" d=${lines[side]} />
    </g>
  </svg>`;
