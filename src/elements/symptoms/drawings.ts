/**
 * What `dm-symptoms` draws: a person, front and back, and signs of the skin on three tones. In `cdn/` it is a chunk of its
 * own, which comes after the words. The colours of skin and signs are those that the words name, so no theme changes them;
 * outlines have the colour of the text. Bumps, swelling and dots have a form of their own, for who sees or prints no colour.
 */
import {html, type TemplateResult} from 'lit';
import type {Side} from './symptoms.js';

/** Head, then from the neck around arm and leg: the half at the right of the drawing. The other is its mirror image. */
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
    <path stroke-width="0.6" d=${lines[side]} />
    <g transform="matrix(-1 0 0 1 100 0)">
      <path d=${outline} />
      <path stroke-width="0.6" d=${lines[side]} />
    </g>
  </svg>`;

/** The colours of one tone: skin, its folds, its light, and hair. */
type Skin = readonly [skin: string, fold: string, light: string, hair: string];

/** White, brown and black skin. */
const skins: readonly Skin[] = [
  ['#f3d6c3', '#b07c60', '#fff', '#6b4a34'],
  ['#b98a63', '#744a2e', '#e2b990', '#2b1a10'],
  ['#6f4a36', '#301b10', '#a87f67', '#170d08'],
];

/** The colour of a sign, and that of its edge. */
type Sign = readonly [sign: string, edge: string];

type Draw = (skin: Skin, sign: Sign) => TemplateResult;

/** Numbers of a path, three for each: where a bump lies and how wide it is. */
type Bumps = readonly (readonly [x: number, y: number, r: number])[];

/** Knuckles, then the middle joints and the last ones, from the little finger on. */
const bumps: Bumps = [
  [29.5, 67.5, 4],
  [39.5, 62.5, 4.7],
  [50.5, 60.5, 5],
  [62, 64, 4.4],
  [23, 49, 3.1],
  [36.6, 40, 3.8],
  [51, 36.5, 4],
  [67.3, 41.5, 3.6],
  [51.3, 24, 2.5],
  [69.3, 30, 2.4],
];

/** One path for all bumps. */
const path = (each: (x: number, y: number, r: number) => string) => bumps.map((bump) => each(...bump)).join('');

const hand: Draw = ([skin, fold, light], [sign, edge]) =>
  html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <path
      fill=${skin}
      d="M34 99c-1-6-6-11-8-19-2-9-6-23-10.5-39-2-8 7.5-10.5 10-3 2.5 8 5 15 7.5 21-.5-12-3-27-3.5-37-.7-8.5 10.5-9.5 11.5-1 1 11 2 22 3.5 33 .3-12 .3-26 1-38 .5-8.5 12-8.5 12 0 0 12-.5 26-1 38 2-10 4.5-21 6.5-31.5 2-8.5 13-6 11.5 2.5-2 13-4.5 25-5 37 1.5 6 4.5 4 9.5-4 4-6.5 7-11 9.5-14.5 4.5-5 11 0 8.5 6-5 12.5-12 24.5-20 33.5-5 5-7 10-8 16"
    />
    <g stroke=${fold}>
      <path
        d="M32 74c1 5 3 10 5 15M41.5 70c0 6 1 11 2 17M51 68c0 7 0 12-.5 18M60 71c-1 6-2 10-4 15M17.5 42.5l5-1.5M33 29l5.5-.5M86 55l5.5 3"
      />
      <path
        fill=${light}
        fill-opacity=".5"
        d="M17.6 37c-.5-3.5 4-4.5 5-1.3l.8 3q-2.5-.7-4.8.9zM32.2 21.5c0-4 6-4.5 6.2-.3l.2 3.3q-3-1.2-6 .2zM48.3 14.5c0-4.3 6.5-4.3 6.5 0v3.5q-3.3-1.3-6.5 0zM66.8 22.5c1-4 6.5-3 6 1l-.6 3.3q-2.8-1.7-5.8-.9z"
      />
    </g>
    <path
      stroke="none"
      fill=${sign}
      d=${path((x, y, r) => `M${x - r} ${y}c0-${r} ${r * 2}-${r * 1.2} ${r * 2} 0s-${r * 2} ${r * 1.3}-${r * 2} 0`)}
    />
    <path stroke=${edge} d=${path((x, y, r) => `M${x - r} ${y}c0 ${r * 1.2} ${r * 2} ${r * 1.2} ${r * 2} 0`)} />
    <path
      stroke=${light}
      opacity=".5"
      d=${path((x, y, r) => `M${x - r * 0.5} ${y - r * 0.2}q${r * 0.3}-${r * 0.3} ${r * 0.8}-${r * 0.2}`)}
    />
  </svg>`;

/** One eye, as the numbers of its paths: patch, lid, its light, swelling, lashes, brow, nose. The other is its mirror image. */
const eye = [
  'M7 50c1-8 6-15 14-17 3-1 6 1 10 0 8 0 13 7 14 14 0 4-1 6-2 9-3 2-3 8-8 11-5 3-9 1-13 1-7-1-11-9-11-16z',
  'M10 53c1-9 7-15 16-15s16 6 18 15c-8 7.5-26 7.5-34 0z',
  'M19 45c4-3 9-3 13-1',
  'M10 48c4-8 9-11 16-11s13 4 17 11M15 66c7 5 18 5 25-1',
  'M9.5 53c8 7.5 26 7.5 35 0M15 56.5l-2 2.5M21 58.5l-1 3M27 59v3M33 58.5l1 3M39 56.5l2 2.5',
  'M6 25c9-6 22-7 36-2',
  'M45.5 60c-1 8-2 11-4 15-2 6 1 9 5 7M46 84.5q2 1.5 4 1.5',
];

const eyes: Draw = ([skin, fold, light, hair], [sign, edge]) =>
  html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <rect x="1.5" y="3" width="97" height="94" rx="12" fill=${skin} />
    <path stroke="none" fill=${sign} opacity=".75" d=${eye[0]} />
    <path stroke="none" fill=${sign} d=${eye[1]} />
    <path stroke=${light} stroke-width="2" opacity=".35" d=${eye[2]} />
    <path stroke=${edge} d=${eye[3]} />
    <path stroke=${hair} stroke-width="1.7" d=${eye[4]} />
    <path stroke=${hair} stroke-width="3" opacity=".85" d=${eye[5]} />
    <path stroke=${fold} d=${eye[6]} />
    <g transform="matrix(-1 0 0 1 100 0)">
      <path stroke="none" fill=${sign} opacity=".75" d=${eye[0]} />
      <path stroke="none" fill=${sign} d=${eye[1]} />
      <path stroke=${light} stroke-width="2" opacity=".35" d=${eye[2]} />
      <path stroke=${edge} d=${eye[3]} />
      <path stroke=${hair} stroke-width="1.7" d=${eye[4]} />
      <path stroke=${hair} stroke-width="3" opacity=".85" d=${eye[5]} />
      <path stroke=${fold} d=${eye[6]} />
    </g>
  </svg>`;

const chest: Draw = ([skin, fold, light], [sign, edge]) =>
  html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <path
      fill=${skin}
      d="M36 14c0 14-1 19-8 23-8 4-20 6-24 17-2 9-2 31-2 48h96c0-17 0-39-2-48-4-11-16-13-24-17-7-4-8-9-8-23"
    />
    <path fill=${skin} d="M29 3c0 11 11 21 21 21s21-10 21-21" />
    <g stroke="none" fill=${sign}>
      <path
        fill-opacity=".55"
        d="M37 34c2 3 4 7 8 10 3 2 6 2 9 0 4-3 6-7 8-10 3 1 7 3 9 7 2 3-2 5-2 8-3 3-3 8-6 10-1 5-3 5-4 10-3 2-2 6-5 8-1 5-4 7-6 3-2-2-1-6-4-8-1-5-4-6-4-10-4-3-4-7-7-11 1-4-3-5-3-9 2-4 4-7 7-8z"
      />
      <path
        fill-opacity=".75"
        d="M36 41c4 2 5 7 10 8 4 2 7-1 10-3 3-1 5-5 8-5 2 2 0 5-1 7-3 2-2 6-5 8 0 5-3 6-3 10-3 3-3 8-6 8-3-2-2-6-4-8 0-4-3-6-4-9-3-3-3-7-6-9 0-3-2-5 1-7z"
      />
    </g>
    <path
      stroke=${fold}
      d="M38 28c2 7 5 14 8 18q4 4 8 0c3-4 6-11 8-18M44 47c-9-4-18-3-29-1M56 47c9-4 18-3 29-1M17 101c-1-9 0-18 2-25M83 101c1-9 0-18-2-25"
    />
    <path
      stroke=${edge}
      d="M37 45l2 1M42 54l2-1M34 40l2 1M41 60l2 1M48 56l2 1M56 52l2 1M62 46l2-1M65 40l1 1M57 60l2-1M46 66l2 1M53 69l2-1M48 76l2 1M52 63l1-1"
    />
    <path stroke=${light} stroke-width="1.5" d="M39 51h.1M47 52h.1M53 57h.1M61 51h.1M45 61h.1M51 73h.1M56 65h.1" />
  </svg>`;

const nail: Draw = ([skin, fold, light], [sign, edge]) =>
  html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <path
      fill=${skin}
      d="M25 102c1-12-1-18-1-28 0-16 1-30 5-44C33 13 41 4 50 4s17 9 21 26c4 14 5 28 5 44 0 10-2 16-1 28"
    />
    <path stroke=${fold} d="M31 87q19-5 38 0M34 92q16-4 32 0M38 97q12-3 24 0" />
    <path
      stroke=${fold}
      fill=${light}
      fill-opacity=".5"
      d="M36 54c-2-14-1-27 2-36 4-8 20-8 24 0 3 9 4 22 2 36-5 8-23 8-28 0z"
    />
    <path stroke=${fold} d="M41 57q9-8 18 0M32 51c0 13 7 18 18 18s18-5 18-18" />
    <path
      stroke=${edge}
      stroke-width="1.6"
      d="M35.5 53c1 4 3 3 4 6 2 0 3 3 5 1 2 3 4 0 6 2 2-2 4 1 6-1 2 0 2-3 4-3 0-2 3-2 4-5"
    />
    <path
      stroke=${sign}
      stroke-width="1.6"
      d="M39 65q-2 2-1.5 4M44 66.5c-1 3 1 3-.5 6M51 67q-1 3 0 6.5M57 66.5c0 3 1 3 1.5 5M62 64q1 2 1 4"
    />
    <path stroke=${edge} stroke-width="3" d="M40.5 71.5h.1M47.5 74h.1M55 72.5h.1M35 63h.1M65 65h.1" />
  </svg>`;

/** How each sign is drawn, and its colours on white, brown and black skin. */
const signs: Readonly<Record<string, readonly [Draw, readonly Sign[]]>> = {
  'heliotrope-rash': [
    eyes,
    [
      ['#bb8db8', '#865482'],
      ['#80585f', '#54343c'],
      ['#4b3132', '#24131a'],
    ],
  ],
  gottron: [
    hand,
    [
      ['#d4626c', '#8c2f47'],
      ['#7d4d55', '#482831'],
      ['#452a31', '#1f0f14'],
    ],
  ],
  'shawl-v-sign': [
    chest,
    [
      ['#d9757a', '#a2404d'],
      ['#88585b', '#5b343b'],
      ['#4a2f33', '#241318'],
    ],
  ],
  'nailfold-changes': [
    nail,
    [
      ['#c22f44', '#7c1830'],
      ['#5a2a24', '#3a1712'],
      ['#2c1410', '#170806'],
    ],
  ],
};

/** One sign on one tone: 0 white, 1 brown, 2 black skin. */
export const sign = (key: string, tone: number) => {
  const [draw, colours] = signs[key] ?? [];
  return draw?.(skins[tone]!, colours![tone]!);
};
