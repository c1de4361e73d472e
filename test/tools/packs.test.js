/** Language packs: the example, the schema, and the command that makes them. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {before, describe, it} from 'node:test';
import papaparse from 'papaparse';
import {checkPair} from '../../tools/i18n/text-checks.js';
import {readMessages, root, sectionNames} from '../../tools/lib/content.js';
import {ok, run, wholeProject} from './i18n-project.js';

/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
const schema = json('locales/pack.schema.json');
const example = json('docs/examples/sw.json');

/**
 * As much of JSON Schema as the schema uses, so that it needs no package. Unknown words fail.
 * @param {any} rule @param {any} value @returns {boolean}
 */
const fits = (rule, value) =>
  Object.entries(rule).every(([word, wanted]) => {
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    const rules = {
      $schema: () => true,
      title: () => true,
      description: () => true,
      type: () =>
        wanted === 'object' ? isObject : wanted === 'array' ? Array.isArray(value) : typeof value === wanted,
      required: () => wanted.every((/** @type {string} */ name) => isObject && Object.hasOwn(value, name)),
      properties: () =>
        Object.entries(wanted).every(([name, part]) => !Object.hasOwn(value, name) || fits(part, value[name])),
      propertyNames: () => Object.keys(value).every((name) => fits(wanted, name)),
      additionalProperties: () => Object.values(value).every((part) => fits(wanted, part)),
      prefixItems: () => wanted.every((/** @type {any} */ part, /** @type {number} */ at) => fits(part, value[at])),
      enum: () => wanted.includes(value),
      pattern: () => typeof value === 'string' && new RegExp(wanted, 'u').test(value),
      not: () => !fits(wanted, value),
      minLength: () => value.length >= wanted,
      maxLength: () => value.length <= wanted,
      minItems: () => value.length >= wanted,
      maxItems: () => value.length <= wanted,
    };
    const check = /** @type {Record<string, () => boolean>} */ (rules)[word];
    assert.ok(check, `${word} is not known here`);
    return check();
  });

/**
 * What a page makes of a pack: a section of it, and what it warns of. It is the code of the page itself, on the built
 * words.
 * @param {any} pack @param {string} section @returns {Promise<{chunk: any, warnings: string[]}>}
 */
const shown = async (pack, section) => {
  const [{add}, {loadSection}] = await Promise.all([
    import('../../dist/src/base/packs.js'),
    import('../../dist/src/base/load-section.js'),
  ]);
  /** @type {string[]} */
  const warnings = [];
  const {warn} = console;
  console.warn = (text) => void warnings.push(text);
  // Warnings ask whether an element brought the pack. There are none here, so any class will do.
  Reflect.set(globalThis, 'Element', Map);
  try {
    add(pack);
    return {chunk: await loadSection(section, pack.locale), warnings};
  } finally {
    console.warn = warn;
    Reflect.deleteProperty(globalThis, 'Element');
  }
};

describe('the schema of packs', () => {
  it('accepts the example', () => {
    assert.ok(fits(schema, example));
  });

  it('knows every section, and no other', () => {
    assert.deepEqual(schema.properties.sections.propertyNames.enum, sectionNames());
  });

  const texts = (/** @type {unknown} */ entry) => ({sections: {'red-flags': {'red-flags.title': entry}}});
  for (const more of [
    ...['sw_KE', 'SW', '', 'en', 'en-GB', 'ar-XB', '__proto__', 12].map((locale) => ({locale})),
    ...['', '<b>', 'a\nb', 12, 'a'.repeat(101)].map((name) => ({name})),
    ...['', '\u202E', 12].map((review) => ({review})),
    ...[[], null, {'red-flag': {}}, {'red-flags': []}].map((sections) => ({sections})),
    ...['a', ['a'], ['a', 'b'], [1, '0123456789ab'], ['a & b', '0123456789ab'], ['a', '0123456789ab', 'b']].map(texts),
  ]) {
    it(`refuses ${JSON.stringify(more).slice(0, 60)}`, () => {
      assert.equal(fits(schema, {...example, ...more}), false);
    });
  }

  for (const locale of ['sw', 'pt-BR', 'zh-Hant', 'az-Arab-IR', 'es-419', 'ckb', 'ca-valencia']) {
    it(`accepts ${locale}`, () => {
      assert.ok(fits(schema, {...example, locale, review: 'Dr. A. Author'}));
    });
  }
});

describe('the example', () => {
  it('has every text of the red flags, each for today’s English', async () => {
    const {default: ids} = await import('../../dist/content/ids/red-flags.js');
    assert.deepEqual(Object.keys(example.sections), ['red-flags']);
    assert.deepEqual(
      Object.entries(example.sections['red-flags']).map(([id, [, hash]]) => [id, hash]),
      ids.map(([id, hash]) => [id, hash]),
    );
  });

  it('passes the checks of translations, figures and tokens included', async () => {
    const messages = new Map((await readMessages()).map(({id, text}) => [id, text]));
    const faults = Object.entries(example.sections['red-flags']).flatMap(([id, [target]]) =>
      checkPair({source: messages.get(id) ?? '', target, locale: 'sw', mustForbid: false})
        .filter(({level}) => level === 'error')
        .map(({text}) => `${id}: ${text}`),
    );
    assert.deepEqual(faults, []);
  });

  it('says that a machine made it and that nobody checked it', () => {
    assert.match(example.comment, /machine.*nobody has checked/i);
    assert.equal(example.review, undefined);
  });
});

describe('the command pack', () => {
  const left = 'red-flags.lead.4';
  let dir = '';
  const file = () => join(dir, 'pack.json');
  const written = () => JSON.parse(readFileSync(file(), 'utf8'));

  before(async () => {
    dir = wholeProject('es');
    await ok(dir, 'new', 'sw');
  });

  it('writes nothing while nothing is translated', async () => {
    const {code, out} = await run(dir, 'pack', 'sw', file());
    assert.equal(code, 1);
    assert.match(out, /sw has no current translation/);
    assert.equal(existsSync(file()), false);
  });

  it('takes a whole way from a table to what a page accepts, with the hash of each English text', async () => {
    const messages = new Map((await readMessages()).map(({id, text}) => [id, text]));
    const texts = Object.entries(example.sections['red-flags']).filter(([id]) => id !== left);
    const rows = texts.map(([id, [translation]]) => ({id, english: messages.get(id), translation}));
    writeFileSync(join(dir, 'sw.csv'), papaparse.unparse(rows));
    await ok(dir, 'csv', 'in', 'sw', join(dir, 'sw.csv'), '--machine');
    await ok(dir, 'pack', 'sw', file());
    // No section is in it that has interface texts alone.
    assert.deepEqual(written(), {
      locale: 'sw',
      name: 'Kiswahili',
      sections: {'red-flags': Object.fromEntries(texts)},
    });
    assert.ok(fits(schema, written()));

    const {chunk, warnings} = await shown(written(), 'red-flags');
    assert.deepEqual(warnings, []);
    assert.equal(chunk.title, example.sections['red-flags']['red-flags.title'][0]);
    assert.deepEqual(chunk.lead[3].text, {en: messages.get(left)});
    // Each text but the one that was left out.
    assert.equal(chunk.letters.replaceAll('t', ''), 'e');
  });

  it('leaves out what translates another English', async () => {
    const content = join(dir, 'content/red-flags.ts');
    const text = readFileSync(content, 'utf8');
    writeFileSync(content, text.replace('When to get help', 'When to wait'));
    assert.notEqual(readFileSync(content, 'utf8'), text);
    await ok(dir, 'pack', 'sw', file(), 'red-flags');
    const ids = Object.keys(written().sections['red-flags']);
    assert.ok(!ids.includes('red-flags.title') && !ids.includes(left) && ids.includes('red-flags.message.text'));
    writeFileSync(content, text);
  });

  it('makes of all that we have in a language what a page accepts', async () => {
    await ok(dir, 'pack', 'es', file());
    assert.deepEqual(Object.keys(written().sections), sectionNames());
    // Under another name, since no pack replaces a text of ours.
    const {chunk, warnings} = await shown({...written(), locale: 'rw'}, 'drug-sheet');
    assert.deepEqual(warnings, []);
    assert.equal(chunk.letters, undefined);
    assert.equal(chunk.title, written().sections['drug-sheet']['drug-sheet.title'][0]);
  });

  it('is tested with an acceptance that refuses', async () => {
    const [id, [, hash]] = Object.entries(example.sections['red-flags'])[0] ?? ['', ['', '']];
    const bad = {locale: 'lg', name: 'Luganda', sections: {'red-flags': {[id]: ['<b>', hash]}}};
    assert.match((await shown(bad, 'red-flags')).warnings.join(), /red-flags\.title has a “<”/);
  });

  it('tells what is wrong with a call', async () => {
    cpSync(resolve(root, 'locales/ar-XB.xlf'), join(dir, 'locales/ar-XB.xlf'));
    for (const [args, said] of /** @type {[string[], RegExp][]} */ ([
      [['ar-XB', file()], /ar-XB is no language/],
      [['es', file(), 'red-flag'], /There is no section red-flag\. There is: .*red-flags/],
      [['es', join(dir, 'no/such/pack.json')], /pack\.json cannot be written: ENOENT/],
    ])) {
      const {code, out} = await run(dir, 'pack', ...args);
      assert.equal(code, 2, out);
      assert.match(out, said);
    }
  });
});
