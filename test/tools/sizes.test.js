import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliSize, changes, chunkName, limits, measure, report, total} from '../../tools/sizes.js';

const sizes = {
  'content/en/red-flags': 5000,
  'content/sources/red-flags': 4096,
  'el/red-flags': 1000,
  'el/diet-card': 3072,
  loader: 800,
  runtime: 9464,
};

describe('sizes', () => {
  it('are of every script in cdn/, by names that outlive a release', () => {
    const cdn = mkdtempSync(join(tmpdir(), 'dm-sizes-'));
    try {
      mkdirSync(join(cdn, 'r-0123456789ab/el'), {recursive: true});
      writeFileSync(join(cdn, 'r-0123456789ab/el/red-flags.js'), 'let a = 1;');
      writeFileSync(join(cdn, 'loader.js'), 'import("./r-0123456789ab/runtime.js")');
      writeFileSync(join(cdn, 'static.css'), 'p {}');
      const found = measure(cdn);
      assert.deepEqual(Object.keys(found), ['el/red-flags', 'loader']);
      assert.equal(found['loader'], brotliSize('import("./r-ba9876543210/runtime.js")'));
    } finally {
      rmSync(cdn, {recursive: true});
    }
    assert.equal(chunkName('r-0123456789ab/content/en/red-flags.js'), 'content/en/red-flags');
    assert.equal(chunkName('embed.js'), 'embed');
  });

  it('are of compressed bytes', () => {
    assert.ok(brotliSize('a'.repeat(10_000)) < 20);
    assert.ok(brotliSize('a') > 0);
  });

  it('add up, and are unknown when a chunk is missing', () => {
    assert.equal(total(sizes, ['loader', 'runtime']), 10_264);
    assert.equal(total(sizes, ['loader', 'el/absent']), undefined);
  });

  it('have a limit for the first widget, its words, its sources, and each further element', () => {
    assert.deepEqual(
      limits(sizes).map(({what, most}) => [what, most]),
      [
        ['Code of dm-red-flags alone', 11_264],
        ['English words of red-flags', 5120],
        ['Sources of red-flags', 4096],
        ['Code of dm-diet-card besides', 3072],
      ],
    );
  });

  it('have a limit for the drawings of the symptoms, which come after the words', () => {
    const drawings = limits({...sizes, 'el/symptoms': 2000}).find(({what}) => what === 'Drawings of dm-symptoms');
    assert.deepEqual([drawings?.most, drawings?.chunks], [3072, ['drawings']]);
  });

  it('are well at the limit and as recorded', () => {
    const {well, text} = report(sizes, sizes, false);
    assert.ok(well);
    assert.match(text, /within their limits/);
    assert.match(text, /Code of dm-red-flags alone +11,264 +11,264 +0$/m);
  });

  for (const name of /** @type {const} */ (['runtime', 'content/sources/red-flags', 'el/diet-card'])) {
    it(`fail one byte above the limit, recorded or not: ${name}`, () => {
      const more = {...sizes, [name]: sizes[name] + 1};
      for (const write of [false, true]) {
        const {well, text} = report(more, more, write);
        assert.ok(!well);
        assert.match(text, /1 more than promised/);
      }
    });
  }

  it('fail when a chunk that has a limit was not built', () => {
    const {loader: _, ...others} = sizes;
    const {well, text} = report(others, others, false);
    assert.ok(!well);
    assert.match(text, /not all of loader\.js, .* Has it been built\?/);
  });

  it('may not grow unless that is recorded', () => {
    const less = {...sizes, loader: 700};
    const {well, text} = report(less, sizes, false);
    assert.ok(!well);
    assert.match(text, /Larger than recorded: loader \(\+100\)\.\n.*npm run sizes -- --write/);
    assert.ok(report(less, sizes, true).well);
  });

  it('may not gain a chunk unless that is recorded', () => {
    const {'el/diet-card': _, ...record} = sizes;
    const {well, text} = report(record, sizes, false);
    assert.ok(!well);
    assert.match(text, /el\/diet-card \(new\)/);
  });

  it('that shrank are praised, and the message says how to keep it', () => {
    const {well, text} = report({...sizes, loader: 1000, gone: 10}, sizes, false);
    assert.ok(well);
    assert.match(text, /Well done, that is smaller: loader \(−200\), gone \(gone\)\.\n.*npm run sizes -- --write/);
  });

  it('may differ by the few bytes that compressors differ by', () => {
    assert.deepEqual(changes({a: 100, b: 100}, {a: 116, b: 84}), []);
    assert.equal(changes({a: 100, b: 100}, {a: 117, b: 83}).length, 2);
  });
});
