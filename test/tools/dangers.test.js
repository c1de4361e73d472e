/**
 * The dangers of lit-localize, each with the bare tool first and our guard after it. What the bare tool does is asserted
 * too: a version that does better fails here, and its guard can be looked at again.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import {hash12} from '../../tools/lib/hash.js';
import {parseXliff, stateOf} from '../../tools/lib/xliff.js';
import {
  bare,
  configure,
  emit,
  es,
  fillers,
  lock,
  lockFile,
  ok,
  project,
  run,
  snapshot,
  stop,
  translate,
  translated,
  unit,
  wholeProject,
  writeContent,
} from './i18n-project.js';

/** @param {string} dir @param {'extract' | 'build'} command */
const bareOk = async (dir, command) => {
  const {code, out} = await bare(dir, command);
  assert.equal(code, 0, out);
  return out;
};

/** What the bare build would ship in Spanish, id → text. @param {string} dir @returns {Promise<Record<string, string>>} */
const shipped = async (dir) => {
  await bareOk(dir, 'build');
  const module = readFileSync(join(dir, '.build/locales/es.ts'), 'utf8');
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)).templates;
};

const ids = (/** @type {string} */ dir) => parseXliff(readFileSync(es(dir), 'utf8')).map(({id}) => id);

/** @param {string} file @param {string} before @param {string} after */
const edit = (file, before, after) => {
  const text = readFileSync(file, 'utf8');
  assert.equal(text.split(before).length, 2, `${file} has “${before}” once`);
  writeFileSync(
    file,
    text.replace(before, () => after),
  );
};

/** A clinician's signature on a text, as the lock keeps it. @param {string} dir @param {string} id */
const sign = (dir, id) => {
  const target = hash12(unit(dir, id)?.target ?? '');
  const {[id]: pinned, ...others} = lock(dir);
  const signed = {...others, [id]: {...pinned, review: {target, by: 'Dr Ana Ruiz', on: '2026-01-02'}}};
  writeFileSync(lockFile(dir), JSON.stringify(signed));
};

const changed = 'Read none of this.';

/** The red flags in Spanish as the build ships them, with one text in each state. Made once, since it takes seconds. */
const emitted = (async () => {
  const dir = wholeProject('es');
  translate(dir, 'red-flags.title', '');
  edit(join(dir, 'content/red-flags.ts'), `'${unit(dir, 'red-flags.message.text')?.source}'`, JSON.stringify(changed));
  translate(dir, 'red-flags.lead.1', 'Por una persona.', 'final');
  translate(dir, 'red-flags.lead.2', 'Por una máquina.', 'needs-review-translation');
  translate(dir, 'red-flags.lead.3', 'Por una persona, y revisado.', 'final');
  sign(dir, 'red-flags.lead.3');
  const {default: chunk} = await import(pathToFileURL(join(await emit(dir), 'es/red-flags.js')).href);
  return {chunk, title: unit(dir, 'red-flags.title')?.source};
})();

describe('the dangers of lit-localize', {concurrency: 2}, () => {
  it('a source text changes under the same id: the old translation ships; here it turns stale and English ships', async () => {
    const dir = await translated();
    writeContent(dir, [[stop[0], 'You may stop.'], ...fillers]);
    await bareOk(dir, 'extract');
    const {source, target, state} = unit(dir, stop[0]) ?? {};
    assert.deepEqual({source, target, state}, {source: 'You may stop.', target: 'No lo deje.', state: 'final'});
    assert.equal((await shipped(dir))[stop[0]], 'No lo deje.');

    assert.match(await ok(dir, 'extract'), /drug-sheet\.warnings\.stop: stale/);
    assert.equal(unit(dir, stop[0])?.state, 'needs-adaptation');
    const {chunk} = await emitted;
    assert.deepEqual(chunk.message.text, {en: changed});
    assert.equal(chunk.letters[1], 'e');
  });

  it('the type of msg does not resolve: every translation is deleted; here nothing is changed', async () => {
    const dir = await translated();
    writeFileSync(
      join(dir, 'content/schema.ts'),
      'export type MsgFn = (text: string, options: {id: string; desc: string}) => string;\n',
    );
    const before = snapshot(dir);
    const {code, out} = await run(dir, 'extract', '--allow-drop');
    assert.equal(code, 1);
    assert.match(out, /found 0 messages/);
    assert.deepEqual(snapshot(dir), before);

    assert.match(await bareOk(dir, 'extract'), /Extracted 0 messages/);
    assert.deepEqual(ids(dir), []);
  });

  it('an id is renamed: its translation is deleted; here rename carries it, and extract archives it', async () => {
    const id = 'drug-sheet.warnings.stopping';
    const [one, two, three] = [await translated(), await translated(), await translated()];
    for (const dir of [one, two, three]) writeContent(dir, [[id, stop[1]], ...fillers]);
    await bareOk(one, 'extract');
    assert.equal(unit(one, id)?.target, '');
    assert.doesNotMatch(readFileSync(es(one), 'utf8'), /No lo deje/);

    await ok(two, 'rename', stop[0], id);
    await ok(two, 'extract');
    assert.equal(unit(two, id)?.target, 'No lo deje.');
    assert.equal(stateOf(stop[1], unit(two, id), lock(two)[id]), 'translated');
    await ok(three, 'extract');
    assert.match(readFileSync(join(three, 'locales/archive/es.json'), 'utf8'), /No lo deje/);
  });

  it('“<”, “>” or “&” is escaped twice and patients see “&gt;”; here no text may have them', async () => {
    const dir = project([['common.base.hot', 'above > 38 °C'], ...fillers]);
    await bareOk(dir, 'extract');
    translate(dir, 'common.base.hot', 'a &lt; b &gt; c &amp; d');
    // XML needs one escape, and the reader of the file takes it away again. The second one stays in a plain string.
    assert.equal(unit(dir, 'common.base.hot')?.target, 'a < b > c & d');
    assert.equal((await shipped(dir))['common.base.hot'], 'a &lt; b &gt; c &amp; d');

    await ok(dir, 'extract');
    const {code, out} = await run(dir, 'check', 'es');
    assert.equal(code, 1);
    assert.match(out, /error {2}en {2}common\.base\.hot\n.*“>” is not allowed/);
    for (const sign of ['<', '>', '&'])
      assert.match(out, new RegExp(`error  es  common\\.base\\.hot\\n.*“${sign}” is not allowed`));
  });

  it('state and approved are never read, so all ships alike; here each text says how far it has come', async () => {
    const dir = project(fillers);
    await bareOk(dir, 'extract');
    translate(dir, 'common.base.one', 'Texto uno', 'needs-review-translation');
    translate(dir, 'common.base.two', 'Texto dos', 'needs-adaptation');
    translate(dir, 'common.base.three', 'Texto tres', 'final');
    edit(es(dir), 'id="common.base.one"', 'id="common.base.one" approved="no"');
    edit(es(dir), 'id="common.base.three"', 'id="common.base.three" approved="yes"');
    const templates = await shipped(dir);
    const texts = ['one', 'two', 'three'].map((name) => templates[`common.base.${name}`]);
    assert.deepEqual(texts, ['Texto uno', 'Texto dos', 'Texto tres']);

    const {chunk} = await emitted;
    // In the order of the section: empty, changed, of a person, of a machine, reviewed.
    assert.equal(chunk.letters.slice(0, 5), 'eetmr');
    assert.equal(chunk.status, 'machine');
  });

  it('an empty target ships blank in transform mode; here it is missing, and English ships', async () => {
    const dir = project(fillers);
    await bareOk(dir, 'extract');
    translate(dir, 'common.base.one', '');
    translate(dir, 'common.base.two', 'Texto dos');
    configure(dir, {output: {mode: 'transform', outputDir: 'out'}});
    await bareOk(dir, 'build');
    const {base} = (await import(pathToFileURL(join(dir, 'out/es/common.js')).href)).common();
    assert.equal(base['common.base.one'], '');
    assert.equal(base['common.base.two'], 'Texto dos');

    configure(dir, {output: {mode: 'runtime', outputDir: '.build/locales'}});
    await ok(dir, 'extract');
    assert.match(await ok(dir, 'status', 'es'), /all +6 +5 +0 /);
    const {chunk, title} = await emitted;
    assert.deepEqual(chunk.title, {en: title});
  });

  it('units are sorted by desc, and new ones come last; here they stand in the order of their positions', async () => {
    /** @type {[string, string][]} */
    const lines = [
      ['common.base.first', 'Zebra: stands first'],
      ['common.base.last', 'Apple: stands last'],
    ];
    const write = (/** @type {string} */ dir, /** @type {[string, string][]} */ some) =>
      writeContent(
        dir,
        some.map(([id, desc]) => [id, id, desc]),
      );
    const dir = project([]);
    write(dir, lines);
    await bareOk(dir, 'extract');
    assert.deepEqual(ids(dir), ['common.base.last', 'common.base.first']);
    write(dir, [...lines, ['common.base.new', 'Banana: between the others']]);
    await bareOk(dir, 'extract');
    assert.deepEqual(ids(dir), ['common.base.last', 'common.base.first', 'common.base.new']);

    write(dir, [
      ['common.base.first', '0010 Zebra'],
      ['common.base.new', '0015 Banana'],
      ['common.base.last', '0020 Apple'],
    ]);
    await ok(dir, 'extract');
    assert.deepEqual(ids(dir), ['common.base.first', 'common.base.new', 'common.base.last']);
  });
});
