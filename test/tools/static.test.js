/** The text for pages without scripts, against the data it is made from. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {DOMParser} from '@xmldom/xmldom';
import {readChunks} from '../../tools/emit.js';
import {root, sectionNames} from '../../tools/lib/content.js';
import {localeNames} from '../../tools/lib/xliff.js';
import {renderStatic} from '../../tools/static.js';

const cdn = resolve(root, 'cdn');
const release = readdirSync(cdn).find((name) => name.startsWith('r-')) ?? 'none';

/** @param {string} path @returns {Promise<any>} */
const data = async (path) => (await import(pathToFileURL(resolve(cdn, release, 'content', path)).href)).default;

/** HTML that is written as XML could be: every tag is closed, every attribute quoted. Throws where it is not. @param {string} html */
const parse = (html) => {
  /** @param {string} message */
  const fail = (message) => {
    throw new Error(message);
  };
  const errorHandler = {warning: fail, error: fail, fatalError: fail};
  // Nothing may stand before or after the one element.
  const {documentElement} = new DOMParser({errorHandler}).parseFromString(html.trim(), 'text/xml');
  return documentElement;
};

/** @param {string | null} text */
const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** @param {Element} element @param {string} tag @returns {Element[]} */
const all = (element, tag) => Array.from(element.getElementsByTagName(tag));

/** @param {any} words a text @returns {string} */
const plain = (words) => (typeof words === 'string' ? words : words.en);

/** A text with its tokens, as a pattern. @param {any} words */
const pattern = (words) =>
  new RegExp(
    plain(words)
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\S[^.]*'),
  );

/** Fields that hold no words, the wording that needs a number to call, and that of drawings, which no plain text has. */
const noWords = new Set(
  'section places picture pictures dir locale hash status letters version lastChecked nextReview reviewedBy key label tier group service sure field grade column mark from withNumber ui'.split(
    ' ',
  ),
);

/** Every text of a section, with the path to it. @param {any} value @param {string} path @returns {[string, string][]} */
const texts = (value, path) => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value?.en === 'string') return [[path, value.en]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (noWords.has(name) ? [] : texts(part, `${path}.${name}`)));
};

/** The parts of a date that every language writes as digits: day and year. @param {string} iso */
const digits = (iso) => [String(Number(iso.slice(8))), iso.slice(0, 4)];

const parts = await readChunks();

for (const locale of localeNames()) {
  for (const section of sectionNames()) {
    const html = readFileSync(resolve(cdn, 'static', locale, `${section}.html`), 'utf8');
    const chunk = await data(`${locale}/${section}.js`);
    const {ui} = chunk;
    /** The sections in the guide; their sources stand in each, so a list of all would say them twice. */
    const inside = Object.keys(ui.titles ?? {}).filter((name) => name !== 'references');
    const chunks = [chunk, ...(await Promise.all(inside.map((name) => data(`${locale}/${name}.js`))))];
    const sources = (
      await Promise.all(
        [section === 'references' ? 'all' : section, ...inside].map((name) => data(`sources/${name}.js`)),
      )
    ).flat();
    const page = () => parse(html);
    const shown = () => tidy(page().textContent);

    describe(`static ${locale} ${section}`, () => {
      it('is one well-formed element with language, direction and version', () => {
        const element = page();
        assert.equal(element.tagName, 'div');
        assert.equal(element.getAttribute('class'), 'dm-static');
        assert.equal(element.getAttribute('lang'), locale);
        assert.equal(element.getAttribute('dir'), locale.startsWith('ar') ? 'rtl' : 'ltr');
        assert.match(chunk.hash, /^[0-9a-f]{12}$/);
        assert.equal(element.getAttribute('data-dm-version'), chunk.hash);
      });

      it('has only plain tags and attributes that no host strips or trips over', () => {
        const tags = new Set(all(page(), '*').map(({tagName}) => tagName));
        const attributes = new Set(all(page(), '*').flatMap((each) => Array.from(each.attributes, ({name}) => name)));
        const plainTags = 'a b bdi cite dd div dl dt em h2 h3 h4 h5 h6 li ol p small span strong sup ul'.split(' ');
        assert.deepEqual(
          [...tags].filter((tag) => !plainTags.includes(tag)),
          [],
        );
        assert.deepEqual(
          [...attributes].filter((name) => !['lang', 'dir', 'href', 'rel'].includes(name)),
          [],
        );
      });

      it('has headings that skip no level', () => {
        const levels = all(page(), '*')
          .flatMap(({tagName}) => /^h([2-6])$/.exec(tagName)?.[1] ?? [])
          .map(Number);
        assert.equal(levels[0], 2);
        assert.equal(levels.filter((level) => level === 2).length, 1);
        levels.forEach((level, index) => assert.ok(index === 0 || level <= (levels[index - 1] ?? 0) + 1, `h${level}`));
      });

      it('has lists that hold items, and no paragraph in a paragraph', () => {
        /** @param {string} tag @param {string[]} parents */
        const wrong = (tag, parents) =>
          all(page(), tag).filter((each) => !parents.includes(/** @type {any} */ (each.parentNode).tagName));
        assert.deepEqual(wrong('li', ['ul', 'ol']).map(String), []);
        assert.deepEqual(wrong('dt', ['dl']).map(String), []);
        assert.deepEqual(wrong('dd', ['dl']).map(String), []);
        assert.deepEqual(wrong('p', ['div', 'li', 'dd']).map(String), []);
        for (const list of ['ul', 'ol', 'dl']) {
          assert.deepEqual(
            all(page(), list)
              .filter((each) => each.childNodes.length < 2 || !tidy(each.textContent))
              .map(String),
            [],
          );
        }
        assert.deepEqual(
          all(page(), 'p')
            .filter((each) => !tidy(each.textContent))
            .map(String),
          [],
        );
      });

      it('says every text of the section', () => {
        const text = shown();
        const wanted = chunks.flatMap((each) => texts(each, each.section));
        assert.ok(wanted.length > 2);
        assert.deepEqual(
          wanted.filter(([, words]) => !text.includes(tidy(words))),
          [],
        );
      });

      it('says as English what stands in English', () => {
        const english = JSON.stringify(chunk).match(/\{"en":/g)?.length ?? 0;
        const marked = all(page(), 'span').filter((each) => each.getAttribute('lang') === 'en');
        // A label that stands in for many is said many times.
        if (english === 0) assert.deepEqual(marked.map(String), []);
        for (const each of marked) assert.equal(each.getAttribute('dir'), 'ltr');
      });

      it('names what each statement rests on', () => {
        const claims =
          JSON.stringify(chunks, (name, value) =>
            ['ui', 'picture', 'pictures'].includes(name) ? undefined : value,
          ).match(/"label":"(sourced|practice|editorial)"/g) ?? [];
        const sourced = claims.filter((each) => each.includes('sourced')).length;
        const labels = all(page(), 'small').map((each) => tidy(each.textContent));
        assert.equal(all(page(), 'sup').length, sourced);
        assert.equal(labels.length, claims.length - sourced);
        assert.deepEqual(
          labels.filter((label) => ![plain(ui.practice), plain(ui.editorial)].includes(label)),
          [],
        );
        for (const sup of all(page(), 'sup')) {
          for (const number of tidy(sup.textContent).slice(1, -1).split(', '))
            assert.ok(Number(number) >= 1 && Number(number) <= sources.length, number);
        }
      });

      it('links to its sources, and lets them know nothing of the reader', () => {
        const links = all(page(), 'a');
        assert.deepEqual(
          links.map((link) => link.getAttribute('href')),
          sources.map((/** @type {any} */ {url}) => url),
        );
        assert.deepEqual(
          links.map((link) => tidy(link.textContent)),
          sources.map((/** @type {any} */ {title}) => tidy(title)),
        );
        for (const link of links) {
          assert.ok(['https:', 'http:'].includes(new URL(link.getAttribute('href') ?? '').protocol));
          assert.equal(link.getAttribute('rel'), 'noreferrer noopener');
        }
      });

      it('says at its foot that it replaces no team, its dates, its version, its review and its licence', () => {
        const text = shown();
        const foot = text.slice(-900);
        assert.ok(text.includes(tidy(plain(ui.disclaimer))));
        assert.ok(foot.includes(chunk.hash));
        const values = all(page(), 'bdi').map((each) => tidy(each.textContent));
        for (const date of [chunk.lastChecked, chunk.nextReview]) {
          const words = digits(date);
          assert.ok(
            values.some((value) => words.every((word) => value.match(/\d+/g)?.includes(word))),
            date,
          );
        }
        assert.match(foot, pattern(ui.checked));
        if (!chunk.reviewedBy) assert.ok(foot.includes(tidy(plain(ui.notReviewed))));
        if (locale !== 'ar-XB' && locale !== 'en-XA') assert.match(foot, /dermatomyositis-widgets.*CC BY 4\.0/);
      });

      it('says first when it is a translation that no clinician has checked', () => {
        const notice = {machine: ui.machine, translated: ui.translated}[/** @type {'machine'} */ (chunk.status)];
        const text = shown();
        if (notice) assert.ok(text.slice(0, 400).includes(tidy(plain(notice))));
        else assert.doesNotMatch(text, /\btranslation\b.*\bclinician\b/);
      });
    });
  }
}

describe('static guide', () => {
  for (const locale of localeNames()) {
    it(`has every section one level lower, and once what stands for all: ${locale}`, async () => {
      const page = parse(readFileSync(resolve(cdn, 'static', locale, 'guide.html'), 'utf8'));
      const {ui} = await data(`${locale}/guide.js`);
      const inside = Object.entries(ui.titles).filter(([name]) => name !== 'references');
      const headings = all(page, 'h3').map((each) => tidy(each.textContent));
      assert.deepEqual(
        headings,
        // Its own sources stand with its own words, before the sections.
        [tidy(plain(ui.sources)), ...inside.map(([, title]) => tidy(plain(title)))],
      );
      const paragraphs = all(page, 'p').map((each) => tidy(each.textContent));
      const times = (/** @type {any} */ words) => paragraphs.filter((each) => each === tidy(plain(words))).length;
      assert.equal(times(ui.disclaimer), 1);
      if (ui.machine) assert.equal(times(ui.machine) + times(ui.translated), 1);
      for (const name of inside.map(([each]) => each)) {
        const {hash} = await data(`${locale}/${name}.js`);
        assert.equal(paragraphs.filter((each) => each.includes(hash)).length, 1, name);
      }
    });
  }
});

describe('renderStatic', () => {
  /** @param {(chunk: any) => void} change */
  const render = (change, level = 2) => {
    const chunk = structuredClone(parts.chunks.find(({name, locale}) => name === 'red-flags' && locale === 'es'));
    assert.ok(chunk);
    change(chunk.data);
    return renderStatic(chunk, [{title: 'A < B & "C"', url: 'https://example.org/?a=1&b="2"'}], level);
  };

  it('writes text as text', () => {
    const html = render((chunk) => {
      chunk.title = '<img src=x onerror=alert(1)> & "more"';
    });
    const element = parse(html);
    assert.equal(tidy(all(element, 'h2')[0]?.textContent ?? ''), '<img src=x onerror=alert(1)> & "more"');
    assert.equal(all(element, 'img').length, 0);
    assert.equal(all(element, 'a')[0]?.getAttribute('href'), 'https://example.org/?a=1&b="2"');
  });

  it('marks a text that stands in English', () => {
    const element = parse(
      render((chunk) => {
        chunk.title = {en: 'Title'};
        chunk.tiers[0].items[0].sign.text = {en: 'Sign'};
        chunk.ui.disclaimer = {en: 'Disclaimer'};
      }),
    );
    const marked = all(element, 'span').filter(
      (each) => each.getAttribute('lang') === 'en' && each.getAttribute('dir') === 'ltr',
    );
    assert.deepEqual(
      marked.map((each) => each.textContent),
      ['Title', 'Sign', 'Disclaimer'],
    );
  });

  it('follows the heading level down to a bold paragraph', () => {
    const element = parse(render(() => undefined, 6));
    assert.equal(all(element, 'h6').length, 1);
    assert.equal(all(element, 'h7').length, 0);
    assert.ok(all(element, 'b').length >= 3);
  });

  it('says who signed the text off, and says no more that nobody did', () => {
    const text = tidy(
      parse(
        render((chunk) => {
          chunk.reviewedBy = {name: 'Dr A & B', on: '2026-11-22'};
          chunk.status = 'reviewed';
          chunk.ui.reviewed = 'Revisado por {name} el {date}.';
        }),
      ).textContent,
    );
    assert.match(text, /Dr A & B/);
    assert.match(text, /22 de noviembre de 2026/);
    const {ui} = /** @type {any} */ (parts.chunks.find(({name, locale}) => name === 'red-flags' && locale === 'es'))
      .data;
    assert.ok(!text.includes(ui.notReviewed));
    assert.ok(ui.machine && !text.includes(ui.machine));
  });

  it('refuses a section that it does not know', () => {
    assert.throws(() => render((chunk) => (chunk.section = 'other')), /"other"/);
  });
});
