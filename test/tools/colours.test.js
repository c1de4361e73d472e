/**
 * The colours that our style sheets bring where a page sets none: contrast by WCAG 2.2, and what is left of them to
 * readers with a colour vision deficiency. `test/tools/storybook.test.js` has those of brands.
 *
 * What is asserted of colour blindness, exactly:
 * - every colour keeps its contrast with the ground, in each kind;
 * - the soon tier stays apart in colour from both urgent tiers, in each kind;
 * - emergency and same-day do NOT stay apart: with deuteranopia their light bands are the same brown. Neither do “eat” and
 *   “avoid”. So no meaning may rest on these colours alone: each has a heading with words and a mark of a shape of its own.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import postcss from 'postcss';
import {contrast} from '../../tools/builder/contrast.js';
import {markedId, readSection, root} from '../../tools/lib/content.js';
import {customProperties} from '../../tools/manifest/read.js';
import {neededBy, pairOf} from '../../tools/storybook/tokens.js';

const schemes = /** @type {const} */ (['light', 'dark']);

/** Every style sheet of the library, by the path of its file. */
const sheets = ['src/styles', 'src/elements'].flatMap((folder) =>
  readdirSync(resolve(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => {
      const [, css = ''] = /css`([^`]*)`/.exec(readFileSync(resolve(root, folder, file), 'utf8')) ?? [];
      return {file: `${folder}/${file}`, css, rules: postcss.parse(css)};
    }),
);

/** @param {string} file */
const sheetOf = (file) => sheets.find((sheet) => sheet.file.endsWith(file)) ?? assert.fail(file);

/** Custom property → each fallback that stands anywhere. @type {Map<string, Set<string>>} */
const fallbacks = new Map();
for (const {css} of sheets) {
  for (const [name = '', fallback = ''] of customProperties(css)) {
    fallbacks.set(name, (fallbacks.get(name) ?? new Set()).add(fallback));
  }
}

/** Those that are colours. */
const colours = new Map(
  [...fallbacks].flatMap(([name, [fallback = '']]) => {
    const pair = pairOf(fallback);
    return pair ? [/** @type {const} */ ([name, pair])] : [];
  }),
);

/** @param {string} name */
const colour = (name) => colours.get(name) ?? assert.fail(`${name} is no colour`);

/** The text of a page that says nothing about it, and what browsers paint behind it: Chromium, Firefox, Safari. */
const text = {light: '#000000', dark: '#ffffff'};
const grounds = {light: ['#ffffff'], dark: ['#121212', '#1c1b22', '#1e1e1e']};

/** Red, green and blue, of 255. @param {string} digits `#rrggbb` */
const channels = (digits) => [1, 3, 5].map((at) => parseInt(digits.slice(at, at + 2), 16));
/** @param {number[]} values */
const hex = (values) => `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Paint over a ground, as `color-mix(in srgb, …, transparent)` does. @param {string} paint @param {number} share @param {string} ground */
const over = (paint, share, ground) => {
  const below = channels(ground);
  return hex(channels(paint).map((value, at) => value * share + (below[at] ?? 0) * (1 - share)));
};

/** The share of a colour in a `color-mix()` of the base. @param {RegExp} pattern */
const shareIn = (pattern) =>
  Number(pattern.exec(sheetOf('base.styles.ts').css)?.[1] ?? assert.fail(`${pattern}`)) / 100;
const line = shareIn(/--line: color-mix\(in srgb, currentcolor (\d+)%, transparent\)/);
const soft = shareIn(/--soft: color-mix\(in srgb, currentcolor (\d+)%, transparent\)/);
const pale = shareIn(/background: color-mix\(in srgb, var\(--urgent\) (\d+)%, transparent\)/);

/** Each ground of a page, and ours upon it. @param {'light' | 'dark'} scheme */
const groundsOf = (scheme) =>
  grounds[scheme].flatMap((canvas) => [
    {name: `canvas ${canvas}`, ground: canvas},
    {name: `the grey ground on ${canvas}`, ground: over(text[scheme], soft, canvas)},
    {name: `the pale red ground on ${canvas}`, ground: over(colour('--dm-emergency')[scheme], pale, canvas)},
  ]);

/** @param {string} one @param {string} other @param {number} needed @param {string} what */
const apart = (one, other, needed, what) => {
  const ratio = contrast(one, other);
  assert.ok(ratio >= needed, `${what}: ${one} on ${other} has ${ratio.toFixed(2)}, needs ${needed}`);
};

describe('colours', () => {
  it('have one fallback each, wherever they stand', () => {
    for (const [name, values] of fallbacks) assert.equal(values.size, 1, `${name}: ${[...values].join(' ; ')}`);
    assert.deepEqual([...colours.keys()].sort(), [
      '--dm-accent',
      '--dm-avoid',
      '--dm-eat',
      '--dm-emergency',
      '--dm-same-day',
      '--dm-soon',
    ]);
  });

  for (const scheme of schemes) {
    it(`are readable on every ground of a ${scheme} page`, () => {
      for (const {name: where, ground} of groundsOf(scheme)) {
        apart(text[scheme], ground, 7, `the text on ${where}`);
        for (const [name, pair] of colours) apart(pair[scheme], ground, 4.5, `${name} on ${where}`);
      }
    });

    it(`of what cannot wait have 7 to 1 on a ${scheme} page, as text and as the band under a heading`, () => {
      for (const canvas of grounds[scheme]) {
        for (const name of ['--dm-emergency', '--dm-same-day']) {
          assert.equal(neededBy(name), 7);
          apart(colour(name)[scheme], canvas, 7, name);
        }
      }
    });

    it(`of small print keep 4.5 to 1 on a ${scheme} page, though it is fainter`, () => {
      const {css} = sheetOf('base.styles.ts');
      const faint = Number(/sup,\s*small \{[^}]*?currentcolor ([\d.]+)%, transparent/.exec(css)?.[1]) / 100;
      assert.ok(faint > 0 && faint < 1, 'how faint it is');
      for (const {name, ground} of groundsOf(scheme)) {
        apart(over(text[scheme], faint, ground), ground, 4.5, `small print on ${name}`);
      }
    });

    it(`of the edges of controls have 3 to 1 on a ${scheme} page`, () => {
      let edges = 0;
      for (const {file, rules} of sheets) {
        rules.walkDecls(/^border(-color)?$/, ({value, parent}) => {
          const selector = /** @type {import('postcss').Rule} */ (parent).selector ?? '';
          const isControl = selector
            .split(',')
            .some((each) => /(^|\s)(button|input|select|textarea|\[type='\w+'\])$/.test(each.trim()));
          if (!isControl || value === '0') return;
          edges += 1;
          for (const {name, ground} of groundsOf(scheme)) {
            const paint = value.includes('var(--accent)')
              ? colour('--dm-accent')[scheme]
              : value.includes('var(--line)')
                ? over(text[scheme], line, ground)
                : // The colour of its text: a button has the accent, a field the text of the page.
                  selector.includes('button')
                  ? colour('--dm-accent')[scheme]
                  : text[scheme];
            apart(paint, ground, 3, `${file}: ${selector} on ${name}`);
          }
        });
      }
      assert.ok(edges >= 5, `${edges} edges of controls`);
    });
  }

  it('beside the tokens are readable, too', () => {
    /** Their grounds: the table heads of the types, the words that the search of the guide found, the wallet card. */
    const own = sheets.flatMap(({css}) => [
      ...css.matchAll(/(?<!var\(--dm-[\w-]+, )light-dark\((#\w{6}), (#\w{6})\)/g),
    ]);
    assert.deepEqual(
      own.map(([pair]) => pair).sort(),
      ['light-dark(#14181b, #f2f4f5)', 'light-dark(#fff3b0, #5c4a00)'],
      'a colour that is new here needs a line below',
    );
    for (const scheme of schemes) {
      const at = schemes.indexOf(scheme);
      for (const {name, ground} of groundsOf(scheme)) {
        apart(['#14181b', '#f2f4f5'][at] ?? '', ground, 7, `the head of a table on ${name}`);
      }
      apart(text[scheme], ['#fff3b0', '#5c4a00'][at] ?? '', 7, 'a word that was found');
    }
    apart('#8f0018', '#ffffff', 7, 'the heading of the wallet card');
  });
});

/**
 * What is seen with each kind of dichromacy, in linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE Transactions on Visualization and Computer
 * Graphics 15 (6), 2009, severity 1.0.
 */
const kinds = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** @param {number} value of 255 */
const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
/** @param {number} value of 1 */
const encoded = (value) => 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** A colour as it is seen with one kind. @param {string} seen @param {number[][]} kind */
const through = (seen, kind) => {
  const light = channels(seen).map(linear);
  const mixed = kind.map((row) => row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0));
  return hex(mixed.map((value) => encoded(Math.min(1, Math.max(0, value)))));
};

/**
 * How far apart two colours look: 100 times the distance in OKLab (B. Ottosson, “A perceptual color space for image
 * processing”, 2020). 2 is just visible side by side; 10 is another colour.
 * @param {string} one @param {string} other
 */
const distance = (one, other) => {
  const [a, b] = [one, other].map((each) => {
    const [red = 0, green = 0, blue = 0] = channels(each).map(linear);
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  });
  return 100 * Math.hypot(...(a ?? []).map((value, at) => value - (b?.[at] ?? 0)));
};

describe('colour blindness', () => {
  for (const [kind, matrix] of Object.entries(kinds)) {
    for (const scheme of schemes) {
      it(`leaves every colour its contrast: ${kind}, ${scheme}`, () => {
        for (const canvas of grounds[scheme]) {
          for (const [name, pair] of colours) {
            apart(through(pair[scheme], matrix), through(canvas, matrix), neededBy(name), `${name} with ${kind}`);
          }
        }
      });

      it(`leaves the soon tier apart from what cannot wait: ${kind}, ${scheme}`, () => {
        const soon = through(colour('--dm-soon')[scheme], matrix);
        for (const name of ['--dm-emergency', '--dm-same-day']) {
          const far = distance(soon, through(colour(name)[scheme], matrix));
          assert.ok(far >= 10, `${name} and soon: ${far.toFixed(1)}`);
        }
      });
    }
  }

  it('makes other pairs of ours the same, as the page of tokens says', () => {
    const seen = (/** @type {string} */ name, /** @type {'light' | 'dark'} */ scheme) =>
      through(colour(name)[scheme], kinds.deuteranopia);
    assert.ok(distance(seen('--dm-emergency', 'light'), seen('--dm-same-day', 'light')) < 2);
    assert.ok(distance(seen('--dm-eat', 'dark'), seen('--dm-avoid', 'dark')) < 2);
  });

  /** What a style sheet says of a selector, all rules together. @param {string} file @param {string} selector */
  const declared = (file, selector) => {
    /** @type {Record<string, string>} */
    const found = {};
    sheetOf(file).rules.walkRules((rule) => {
      if (rule.parent?.type !== 'root' || !rule.selectors.includes(selector)) return;
      rule.walkDecls(({prop, value}) => {
        found[prop] = value;
      });
    });
    return found;
  };

  /** The English headings of a section. @param {string} name @param {(data: any) => {heading: string}[]} pick */
  const headingsOf = async (name, pick) => {
    const {data, messages} = await readSection(name);
    return pick(data).map(({heading}) => messages.find(({id}) => id === markedId(heading))?.text);
  };

  it('hides no meaning: each tier has words of its own, and a mark of its own shape', async () => {
    const headings = await headingsOf('red-flags', ({tiers}) => tiers);
    assert.match(headings.join(' | '), /^.*emergency.* \| .*same day.* \| .*soon.*$/i);
    const usual = declared('base.styles.ts', "[part='tier'] > :first-child::before");
    const marks = ['.emergency-now', '.same-day', '.soon'].map((tier) => {
      const own = declared('red-flags.styles.ts', `${tier} > :first-child::before`);
      const {content, background = 'none'} = {...usual, ...own};
      return `${content} on ${background}`;
    });
    assert.deepEqual(marks, ["'!' / '' on Canvas", "'!' / '' on none", "'i' / '' on none"]);
  });

  it('hides no meaning: what to eat and what to avoid have words, and marks of two shapes', async () => {
    const headings = await headingsOf('diet-card', ({groups}) => groups);
    assert.match(headings.join(' | '), /^eat.* \| .*avoid.*$/i);
    const [tick, cross] = ['.mark', '.avoid .mark'].map((mark) => declared('diet-card.styles.ts', mark)['clip-path']);
    assert.match(tick ?? '', /^polygon\(/);
    assert.match(cross ?? '', /^polygon\(/);
    assert.notEqual(tick, cross);
  });
});
