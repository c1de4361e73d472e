/** What Storybook's pages are made of. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {contrast} from '../../tools/builder/contrast.js';
import {root} from '../../tools/lib/content.js';
import {elementsOf} from '../../tools/manifest/elements.js';
import {about} from '../../tools/storybook/about.js';
import {elementPage, embedOf, leadOf} from '../../tools/storybook/element-page.js';
import {pairOf, tokensOf} from '../../tools/storybook/tokens.js';

/** @param {string} file @returns {any} */
const read = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));

const elements = elementsOf(read('custom-elements.json'));
const tags = elements.map(({tagName}) => tagName);
const facts = read('cdn/builder/facts.json');
const {widgets} = read('docs/scorecard.json');

/** @param {string} tag */
const pageOf = async (tag) => {
  const element = elements.find(({tagName}) => tagName === tag) ?? assert.fail(tag);
  const score = widgets.find((/** @type {{tag: string}} */ each) => each.tag === tag);
  const words = about[tag] ?? assert.fail(tag);
  return `${leadOf(words)}\n${elementPage({element, about: words, score, embed: await embedOf(tag, facts)})}`;
};

describe('the pages of elements', () => {
  it('know what each element is for, and no other', () => {
    assert.deepEqual(Object.keys(about).sort(), tags.toSorted());
    const said = Object.values(about).flatMap(({use, not}) => [use, not]);
    assert.equal(new Set(said).size, said.length, 'no two say the same');
  });

  for (const tag of tags) {
    it(`show how to embed ${tag}, its parts, its text and what its readers can rely on`, async () => {
      const page = await pageOf(tag);
      for (const name of page.matchAll(/\bdm-[\w-]+/g)) {
        const known = tags.includes(name[0]) || name[0] === 'dm-widgets';
        assert.ok(known, `${name[0]} is an element`);
      }
      if (tag === 'dm-locale') return assert.match(page, /docs\/embedding\.md/);
      assert.match(page, /<script type="module" src="\/dermatomyositis-widgets\/loader\.js"><\/script>/);
      assert.match(page, new RegExp(`<${tag} lang="en".*></${tag}>|<${tag} lang="en" term="[\\w-]+">`));
      const {cssParts} = elements.find(({tagName}) => tagName === tag) ?? assert.fail();
      for (const {name} of cssParts) assert.ok(page.includes(`| \`${name}\` |`), name);
      assert.match(page, /\| Reviewed by a clinician \| (nobody yet|yes: see the scorecard) \|/);
      assert.doesNotMatch(page, /undefined|NaN|\[object/);
    });
  }
});

describe('the first page', () => {
  it('leads to pages that there are: the title of a story file is the name of its element', () => {
    for (const tag of tags) {
      const name = tag.slice(3);
      const [, title = ''] =
        /^ {2}title: '(.+)',$/m.exec(readFileSync(resolve(root, `stories/${name}.stories.ts`), 'utf8')) ?? [];
      assert.equal(title.toLowerCase().replaceAll(' ', '-'), name);
    }
  });
});

describe('tokens', () => {
  it('are each property of the manifest once, with all that it is for', () => {
    const tokens = tokensOf(elements);
    const names = new Set(elements.flatMap(({cssProperties}) => cssProperties.map(({name}) => name)));
    assert.deepEqual(tokens.map(({name}) => name).sort(), [...names].sort());
    for (const {name, roles} of tokens) {
      const users = elements.filter(({cssProperties}) => cssProperties.some((each) => each.name === name));
      assert.deepEqual(roles.flatMap((role) => role.tags).sort(), users.map(({tagName}) => tagName).sort(), name);
    }
  });

  it('must not differ from element to element', () => {
    const with1 = (/** @type {string} */ tagName, /** @type {string} */ fallback) => ({
      tagName,
      cssProperties: [{name: '--dm-space', description: 'Space.', default: fallback}],
    });
    assert.throws(() => tokensOf([with1('dm-a', '1em'), with1('dm-b', '2em')]), /--dm-space is 1em, but 2em in <dm-b>/);
  });
});

describe('the sample brands', () => {
  /** White, and the dark grounds of Chromium, Firefox and Safari. */
  const grounds = {light: ['#ffffff'], dark: ['#121212', '#1c1b22', '#1e1e1e']};

  for (const {name, accent} of read('stories/support/brands.json')) {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      it(`${name} is readable on a ${scheme} page`, () => {
        assert.ok(pairOf(`light-dark(${accent.light}, ${accent.dark})`));
        for (const ground of grounds[scheme]) {
          const ratio = contrast(accent[scheme], ground);
          assert.ok(ratio >= 4.5, `${accent[scheme]} on ${ground}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }
});

describe('the toolbar', () => {
  it('offers every language that ships', () => {
    const shipped = facts.locales.map((/** @type {{code: string}} */ {code}) => code);
    const offered = read('docs/scorecard.json').languages.map((/** @type {{locale: string}} */ {locale}) => locale);
    assert.deepEqual(offered.sort(), shipped.sort());
  });
});
