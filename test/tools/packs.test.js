/** The example of a language pack, and the schema that describes packs. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {checkPair} from '../../tools/i18n/text-checks.js';
import {readMessages, root, sectionNames} from '../../tools/lib/content.js';

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
