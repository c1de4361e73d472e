/**
 * The content as it is: that nothing of the source article is missing, what the pages for clinicians and the review
 * pack say of it, and that nothing on hold is in what was built. The content is compiled first.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {relative, resolve} from 'node:path';
import {after, describe, test} from 'node:test';
import vm from 'node:vm';
import assert from 'node:assert/strict';
import {DOMParser} from '@xmldom/xmldom';
import {root} from '../../tools/lib/content.js';
import {hash12} from '../../tools/lib/hash.js';
import {load} from '../../tools/content/load.js';
import {docsOf, staleDocs, writeDocs} from '../../tools/content/docs.js';
import {rules} from '../../tools/content/rules.js';
import {heldWordsIn} from '../../tools/content/text-rules.js';
import {claimsIn, itemsIn, keyedIn} from '../../tools/content/walk.js';
import {reviewPage} from '../../tools/review-pack/html.js';
import {reviewPages} from '../../tools/review-pack.js';

const {content} = await load();
if (!content) throw new Error('The content is not compiled. Run “npm run build” first.');
const {evidence} = content;
const changes = 'docs/content/changes-from-source.md';
const checks = 'docs/content/needs-clinical-check.md';
const pages = await docsOf(content);

/** @param {(copy: any) => void} change a change that leaves the real content alone */
const docsAfter = (change) => {
  const copy = structuredClone(content);
  change(copy);
  return docsOf(copy);
};

/** @param {string} page */
const page = (page) => pages[page] ?? '';

/** What stands below a heading. @param {string} text @param {string} heading */
const below = (text, heading) => text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

/** @param {string} name @param {any} data the same data for both forms */
const sectionNamed = (name, data = content) => data.sections.find((/** @type {any} */ part) => part.name === name);

describe('the inventory of the source article', () => {
  test('has 184 items, and each stands in its section under its key', () => {
    assert.equal(evidence.items.length, 184);
    assert.equal(new Set(evidence.items.map(({section, key}) => `${section}.${key}`)).size, 184);
    assert.deepEqual(rules.inventoryIsComplete(content), []);
  });

  test('counts leads and bylines', () => {
    const keys = evidence.items.map(({key}) => key);
    assert.equal(keys.filter((key) => key === 'lead').length, 11);
    const notes = keyedIn(sectionNamed('disclaimer').data).map(({key}) => key);
    assert.deepEqual(
      keys.filter((key) => key.startsWith('byline-')).filter((key) => !notes.includes(key)),
      [],
    );
  });

  test('keeps an item on the side of the diet card where it was', () => {
    const items = itemsIn(sectionNamed('diet-card').data);
    for (const {section, key, ...record} of evidence.items.filter(({section}) => section === 'diet-card'))
      assert.equal(
        /** @type {any} */ (items.find((item) => item.key === key))?.group ?? 'lead',
        /** @type {any} */ (record).group ?? 'lead',
        `${section}.${key}`,
      );
  });

  test('has a label for every claim', () => {
    assert.ok(content.sections.flatMap(({data}) => claimsIn(data)).length > 2000);
    assert.deepEqual(rules.claimsAreLabelled(content), []);
  });

  test('names every “avoid” title in Spanish, with its negation', () => {
    const avoided = itemsIn(sectionNamed('diet-card').data).filter((/** @type {any} */ item) => item.group === 'avoid');
    assert.ok(avoided.length >= 10);
    for (const {key} of avoided) assert.ok(content.translations.es?.[`diet-card.${key}.title`], key);
    assert.deepEqual(rules.avoidItemsNegateInTranslations(content), []);
  });
});

describe('pages for clinicians', () => {
  test('stand in the repository as the content says', async () => {
    assert.deepEqual(await staleDocs(content), []);
  });

  test('come out the same twice', async () => {
    assert.deepEqual(await docsOf(content), pages);
  });

  test('are stale once a word, a verdict or the file itself changes', async () => {
    const folder = mkdtempSync(resolve(tmpdir(), 'docs-'));
    after(() => rmSync(folder, {recursive: true}));
    mkdirSync(resolve(folder, 'docs/content'), {recursive: true});
    assert.equal((await staleDocs(content, folder)).length, 2);
    await writeDocs(content, folder);
    assert.deepEqual(await staleDocs(content, folder), []);
    const copy = structuredClone(content);
    const [lead] = copy.evidence.items;
    assert.ok(lead);
    lead.correction = 'Say it otherwise.';
    assert.deepEqual(
      (await staleDocs(copy, folder)).map(({file}) => file),
      [changes],
    );
    writeFileSync(resolve(folder, checks), 'By hand.');
    assert.deepEqual(
      (await staleDocs(content, folder)).map(({file}) => file),
      [checks],
    );
  });

  test('say of each item whether it was kept, corrected or added', () => {
    /** @param {string} outcome */
    const count = (outcome) => page(changes).match(new RegExp(`^\\*\\*${outcome}\\*\\* as `, 'gm'))?.length ?? 0;
    const added = content.sections.flatMap(({data}) => itemsIn(data).filter(({addedByReview}) => addedByReview));
    assert.equal(count('Kept') + count('Corrected'), 184);
    assert.equal(count('Kept'), evidence.items.filter(({verdict}) => verdict === 'supported').length);
    assert.equal(count('Added'), added.length);
  });

  test('link the sources of an item and tell why it was changed', () => {
    const entry = page(changes).split('### Creatine')[1]?.split('\n### ')[0] ?? '';
    assert.match(entry, /\*\*(Kept|Corrected)\*\* as `creatine`/);
    assert.match(entry, /- Why: /);
    assert.match(entry, /- Sources: \[.+\]\(<?https?:/);
  });

  test('name what is on hold in one place only', async () => {
    assert.deepEqual(heldWordsIn(evidence, page(changes)), []);
    const [before, hold] = page(checks).split('\n## On hold\n');
    assert.deepEqual(heldWordsIn(evidence, before ?? ''), []);
    assert.deepEqual(
      heldWordsIn(evidence, hold ?? ''),
      evidence.hold.flatMap(({words}) => words),
    );
    // A note that names a held word does not reach the first page, wherever it stands.
    const told = await docsAfter((copy) => copy.evidence.items[0].safety.push('as in VALOR'));
    assert.deepEqual(heldWordsIn(evidence, told[changes] ?? ''), []);
  });

  test('list every claim without a source', () => {
    const unsourced = content.sections.flatMap(({data}) => claimsIn(data).filter(({label}) => label !== 'sourced'));
    const lines = page(checks).match(/^- (practice|editorial): /gm) ?? [];
    assert.equal(lines.length, unsourced.length);
  });

  test('begin with what could harm most', () => {
    const high = below(page(checks), 'High risk');
    const next = below(page(checks), 'Red flags and medicines');
    assert.match(high, /`drug-sheet\.methotrexate`/);
    assert.match(high, /^- sourced: /m);
    assert.match(next, /`drug-sheet\.hydroxychloroquine`/);
    assert.doesNotMatch(next, /`(?!red-flags|drug-sheet)[a-z-]+\.[a-z-]+`\n/);
    assert.match(below(page(checks), 'The rest'), /`glossary\./);
  });

  test('drop an item once its claims have sources and no note is from memory', async () => {
    const key = 'hydroxychloroquine';
    assert.match(page(checks), new RegExp(`Key: \`drug-sheet\\.${key}\``));
    const signed = await docsAfter((copy) => {
      const item = sectionNamed('drug-sheet', copy).data.drugs.find((/** @type {any} */ drug) => drug.key === key);
      delete item.needsClinicalCheck;
    });
    assert.doesNotMatch(signed[checks] ?? '', new RegExp(`Key: \`drug-sheet\\.${key}\``));
  });
});

describe('review pack', async () => {
  const english = await reviewPages('en');
  const spanish = await reviewPages('es');

  /** @param {string | undefined} html */
  const parse = (html) => {
    /** @param {string} message */
    const fail = (message) => {
      throw new Error(message);
    };
    const errorHandler = {warning: fail, error: fail, fatalError: fail};
    return new DOMParser({errorHandler}).parseFromString(String(html).replace('<!doctype html>\n', ''), 'text/xml');
  };
  /** @param {{getElementsByTagName: (tag: string) => any}} node @param {string} tag @returns {Element[]} */
  const all = (node, tag) => Array.from(node.getElementsByTagName(tag));
  /** @param {Document} document */
  const blocks = (document) => all(document, 'div').filter((div) => div.hasAttribute('data-id'));

  test('has a page per section, and on it every text with its id', () => {
    assert.deepEqual(
      [...english.keys()],
      content.sections.map(({name}) => name),
    );
    for (const {name, messages} of content.sections) {
      const found = blocks(parse(english.get(name)));
      assert.deepEqual(
        found.map((block) => block.getAttribute('data-id')),
        messages.map(({id}) => id),
      );
      found.forEach((block, index) => assert.ok(block.textContent?.includes(messages[index]?.text ?? '?')));
    }
  });

  test('shows label and sources of a claim', () => {
    const [claim] = claimsIn(sectionNamed('drug-sheet').data).filter(({label}) => label === 'sourced');
    const block = blocks(parse(english.get('drug-sheet'))).find((each) => all(each, 'a').length > 0);
    assert.match(block?.textContent ?? '', /Label: sourced/);
    assert.ok(claim?.refs?.[0]);
    assert.equal(all(block ?? parse('<p/>'), 'a')[0]?.getAttribute('href'), content.references[claim.refs[0]]?.url);
  });

  test('names every control, once', () => {
    for (const html of [...english.values(), ...spanish.values()]) {
      const document = parse(html);
      const ids = all(document, '*').flatMap((each) => each.getAttribute('id') || []);
      assert.equal(new Set(ids).size, ids.length);
      const labelled = new Set(all(document, 'label').map((label) => label.getAttribute('for')));
      for (const control of [...all(document, 'input'), ...all(document, 'textarea')]) {
        const named = labelled.has(control.getAttribute('id')) || control.parentNode?.nodeName === 'label';
        assert.ok(named, control.toString());
      }
      for (const each of all(document, '*')) {
        const other = each.getAttribute('aria-describedby') || each.getAttribute('aria-labelledby');
        if (other) assert.ok(ids.includes(other), other);
      }
    }
  });

  test('loads nothing and may send nothing', () => {
    for (const html of [...english.values(), ...spanish.values()]) {
      const document = parse(html);
      for (const tag of ['img', 'link', 'iframe', 'object', 'base']) assert.equal(all(document, tag).length, 0);
      assert.ok(all(document, 'script').every((script) => !script.hasAttribute('src')));
      assert.match(html, /default-src 'none'/);
      assert.doesNotMatch(html, /@import|url\(|\bfetch\b|XMLHttpRequest|sendBeacon|localStorage/);
    }
  });

  test('shows a translation beside the English, with its language', () => {
    const document = parse(spanish.get('diet-card'));
    const translated = all(document, 'p').filter((each) => each.getAttribute('lang') === 'es');
    assert.equal(translated.length, sectionNamed('diet-card').messages.length);
    assert.ok(translated.some((each) => each.textContent === content.translations.es?.['diet-card.title']));
    assert.doesNotMatch(english.get('diet-card') ?? '', /lang="es"/);
  });

  test('is of the version that readers see, per language', () => {
    /** @param {string | undefined} html */
    const code = (html) => /data-code="([0-9a-f]{12})"/.exec(html ?? '')?.[1];
    assert.ok(code(english.get('faq')));
    assert.notEqual(code(english.get('faq')), code(spanish.get('faq')));
  });

  test('shows words as words, whatever is in them', () => {
    const part = {
      name: 'faq',
      file: 'content/faq.ts',
      data: {version: '1.0.0', lastChecked: '2026-11-22', title: '\u0001faq.title\u0002'},
      messages: [{id: 'faq.title', text: '</p><script>"&', desc: '0010 Title', group: 'faq'}],
    };
    const more = {references: {}, locale: 'es', dir: 'ltr', code: 'abc', fingerprint: hash12, style: '', script: ''};
    const html = reviewPage({part, ...more, translations: new Map()});
    const [block] = blocks(parse(html));
    assert.match(block?.textContent ?? '', /<\/p><script>"&/);
    assert.match(block?.textContent ?? '', /No translation yet/);
    assert.equal(block?.getAttribute('data-words'), hash12('</p><script>"&\n'));
  });

  test('saves what was ticked and written, with the words it is about', () => {
    const script = readFileSync(resolve(root, 'tools/review-pack/page.js'), 'utf8');
    const answersOf = vm.runInNewContext(`${script}\nanswersOf;`);
    /** @param {string} id @param {boolean} checked @param {string} value */
    const text = (id, checked, value) => ({
      dataset: {id, words: `hash of ${id}`},
      querySelector: (/** @type {string} */ tag) => ({input: {checked}, textarea: {value}})[tag],
    });
    const fields = {reviewer: ' Dr A ', profession: 'Rheumatology', date: '2026-12-01', comment: ''};
    const form = {
      dataset: {section: 'faq', locale: 'es', version: '1.0.0', code: '0123456789ab'},
      elements: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, {value}])),
      querySelectorAll: () => [text('faq.title', true, ''), text('faq.lead.1', false, ' Wrong. ')],
    };
    assert.deepEqual(JSON.parse(JSON.stringify(answersOf(form))), {
      kind: 'dermatomyositis-widgets review',
      format: 1,
      section: 'faq',
      locale: 'es',
      version: '1.0.0',
      code: '0123456789ab',
      reviewer: {name: 'Dr A', profession: 'Rheumatology'},
      date: '2026-12-01',
      comment: '',
      answers: [
        {id: 'faq.title', words: 'hash of faq.title', right: true, comment: ''},
        {id: 'faq.lead.1', words: 'hash of faq.lead.1', right: false, comment: 'Wrong.'},
      ],
    });
  });

  test('refuses a language that nobody translates into', () => {
    for (const locale of ['xx', 'en-XA', '../x']) {
      const call = ['tools/review-pack.js', '--locale', locale];
      const {status, stderr} = spawnSync(process.execPath, call, {cwd: root, encoding: 'utf8'});
      assert.equal(status, 1);
      assert.match(stderr, /Name one of en, .*\bes\b/);
    }
  });
});

describe('what is on hold', () => {
  /** @param {string} folder @returns {string[]} */
  const filesIn = (folder) =>
    readdirSync(folder, {withFileTypes: true, recursive: true})
      .filter((entry) => entry.isFile())
      .map((entry) => resolve(entry.parentPath, entry.name));

  /** @param {string} folder @returns {string[]} the files that name it */
  const naming = (folder) =>
    filesIn(folder).filter((file) => {
      const path = relative(folder, file);
      const locale = /(?:content|static)\/([a-z]{2}(?:-\w+)?)\//.exec(path)?.[1] ?? 'en';
      return heldWordsIn(evidence, `${path} ${readFileSync(file, 'utf8')}`, locale).length > 0;
    });

  for (const folder of ['cdn', 'dist'])
    test(`is in no chunk, page or search data of ${folder}/`, () => {
      assert.ok(existsSync(resolve(root, folder)), 'Run “npm run build” first.');
      assert.ok(filesIn(resolve(root, folder)).length > 100);
      assert.deepEqual(naming(resolve(root, folder)), []);
    });

  test('is found in any file that names it', () => {
    const folder = mkdtempSync(resolve(tmpdir(), 'held-'));
    after(() => rmSync(folder, {recursive: true}));
    const word = evidence.hold[0]?.words[0] ?? '';
    mkdirSync(resolve(folder, 'static/es'), {recursive: true});
    writeFileSync(resolve(folder, 'static/es/faq.html'), `<p>El valor de ${word.toUpperCase()}.</p>`);
    writeFileSync(resolve(folder, 'static/es/tests.html'), '<p>Un valor alto.</p>');
    writeFileSync(resolve(folder, 'search.json'), JSON.stringify(`x${word}x`));
    assert.deepEqual(
      naming(folder)
        .map((file) => relative(folder, file))
        .sort(),
      ['search.json', 'static/es/faq.html'],
    );
  });
});

describe('how a wrong text is reported and withdrawn', () => {
  /** @param {string} path */
  const file = (path) => readFileSync(resolve(root, path), 'utf8');

  test('the form asks for widget, version, language, what is wrong and the source, and for no health data', () => {
    const form = file('.github/ISSUE_TEMPLATE/text-error.yml');
    const ids = [...form.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id);
    for (const id of ['harm', 'widget', 'version', 'language', 'wrong', 'source']) assert.ok(ids.includes(id), id);
    assert.match(form, /no health data of your own/);
    // Nobody must know a code or a source to report an error.
    for (const id of ['version', 'source'])
      assert.doesNotMatch(form.split(`id: ${id}\n`)[1]?.split('- type:')[0] ?? 'required', /required/);
  });

  test('the page names only commands that exist', () => {
    const {scripts} = JSON.parse(file('package.json'));
    const named = [...file('docs/recall.md').matchAll(/`npm run ([\w-]+)/g)].map(([, script]) => script ?? '');
    assert.ok(named.includes('review-pack'));
    assert.deepEqual(
      named.filter((script) => !(script in scripts)),
      [],
    );
  });

  test('the page quotes the status line as readers see it', () => {
    const said = new Map(content.common.messages.map(({id, text}) => [id, text.split('{')[0] ?? '']));
    const recall = file('docs/recall.md');
    for (const id of ['checked', 'not-reviewed', 'overdue'])
      assert.ok(recall.includes(said.get(`common.base.${id}`) ?? '?'), id);
  });
});
