/** What the commands of `npm run i18n` promise. Each test works on a small real project in a temporary directory. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {hash12} from '../../tools/lib/hash.js';
import {parseXliff, stateOf} from '../../tools/lib/xliff.js';
import {refusal} from '../../tools/i18n/ack.js';
import {figures} from '../../tools/i18n/figures.js';
import {negations} from '../../tools/i18n/negation.js';
import {pseudoText} from '../../tools/i18n/pseudo.js';
import {checkTermBase, missingTerms} from '../../tools/i18n/terms.js';
import {checkPair} from '../../tools/i18n/text-checks.js';
import {
  bare,
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
  writeContent,
} from './i18n-project.js';

describe('extract', {concurrency: 2}, () => {
  it('makes the old translation stale when “Do not stop” becomes “You may stop”', async () => {
    const dir = await translated();
    assert.equal(stateOf('Do not stop.', unit(dir, stop[0]), lock(dir)[stop[0]]), 'translated');
    writeContent(dir, [[stop[0], 'You may stop.'], ...fillers]);
    const out = await ok(dir, 'extract');
    assert.match(out, /drug-sheet\.warnings\.stop: stale[^]*Do not stop\.[^]*You may stop\./);
    const now = unit(dir, stop[0]);
    assert.equal(now?.source, 'You may stop.');
    assert.equal(now?.target, 'No lo deje.');
    assert.equal(now?.state, 'needs-adaptation');
    assert.equal(stateOf('You may stop.', now, lock(dir)[stop[0]]), 'stale');
    assert.match(readFileSync(es(dir), 'utf8'), /<note from="dm-guard"[^>]*>[^<]*Do not stop\.<\/note>/);
  });

  it('finds the change also when somebody ran the bare extractor before, which ships the old translation as final', async () => {
    const dir = await translated();
    writeContent(dir, [[stop[0], 'You may stop.'], ...fillers]);
    await bare(dir, 'extract');
    const shipped = unit(dir, stop[0]);
    assert.equal(shipped?.state, 'final');
    assert.equal(stateOf('You may stop.', shipped, lock(dir)[stop[0]]), 'stale');
    assert.equal((await run(dir, 'check', 'es')).code, 1);
    await ok(dir, 'extract');
    assert.equal(unit(dir, stop[0])?.state, 'needs-adaptation');
    assert.equal(lock(dir)[stop[0]], undefined);
  });

  it('takes a new translation of a stale text, and drops the note about the old one', async () => {
    const dir = await translated();
    writeContent(dir, [[stop[0], 'You may stop.'], ...fillers]);
    await ok(dir, 'extract');
    translate(dir, stop[0], 'Puede dejarlo.', 'translated');
    await ok(dir, 'extract');
    assert.equal(stateOf('You may stop.', unit(dir, stop[0]), lock(dir)[stop[0]]), 'translated');
    assert.doesNotMatch(readFileSync(es(dir), 'utf8'), /dm-guard/);
  });

  it('does not believe an old copy of the file that is put back under a newer lock', async () => {
    const dir = await translated();
    const old = readFileSync(es(dir), 'utf8');
    writeContent(dir, [[stop[0], 'You may stop.'], ...fillers]);
    await ok(dir, 'extract');
    translate(dir, stop[0], 'Puede dejarlo.', 'translated');
    await ok(dir, 'extract');
    writeFileSync(es(dir), old);
    assert.equal(stateOf('You may stop.', unit(dir, stop[0]), lock(dir)[stop[0]]), 'stale');
    await ok(dir, 'extract');
    assert.equal(unit(dir, stop[0])?.state, 'needs-adaptation');
  });

  it('refuses and changes nothing when lit-localize finds other texts than the content holds', async () => {
    const dir = await translated();
    const path = join(dir, 'content/common.ts');
    const source = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      `${source}export const lost = (msg: MsgFn) => msg('Never called', {id: 'common.base.lost', desc: '9'});\n`,
    );
    const before = snapshot(dir);
    const {code, out} = await run(dir, 'extract');
    assert.equal(code, 1);
    assert.match(out, /found only by lit-localize: common\.base\.lost/);
    assert.deepEqual(snapshot(dir), before);
  });

  it('refuses to drop more than 20 % of a file, and archives what goes when told so', async () => {
    const dir = await translated();
    writeContent(dir, fillers.slice(1));
    const before = snapshot(dir);
    const refused = await run(dir, 'extract');
    assert.equal(refused.code, 1);
    assert.match(refused.out, /would lose 2 units \(29 %\)/);
    assert.deepEqual(snapshot(dir), before);
    await ok(dir, 'extract', '--allow-drop');
    const [entry, ...others] = JSON.parse(readFileSync(join(dir, 'locales/archive/es.json'), 'utf8'));
    assert.deepEqual(others, []);
    assert.match(entry.on, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(
      {...entry, on: ''},
      {id: stop[0], source: 'Do not stop.', target: 'No lo deje.', state: 'final', on: ''},
    );
    assert.equal(unit(dir, stop[0]), undefined);
    assert.deepEqual(lock(dir), {});
  });

  it('changes no byte the second time, with stale, retired and translated texts', async () => {
    const dir = await translated();
    writeContent(dir, [stop, ...fillers, ['common.base.old', 'Old']]);
    await ok(dir, 'extract');
    translate(dir, 'common.base.one', 'Texto uno');
    translate(dir, 'common.base.old', 'Viejo', 'final');
    writeContent(dir, [[stop[0], 'You may stop.'], ...fillers]);
    await ok(dir, 'extract');
    const first = snapshot(dir);
    assert.equal(first.length, 4);
    await ok(dir, 'extract');
    assert.deepEqual(snapshot(dir), first);
  });

  it('puts new texts where their position in desc belongs, section by section', async () => {
    const dir = await translated();
    writeContent(dir, [
      ['common.base.b', 'B', '0020 b'],
      ['drug-sheet.b', 'B', '0020 b'],
      [stop[0], stop[1], '0030 c'],
      ['drug-sheet.a', 'A', '0010 a'],
      ['common.base.a', 'A', '0010 a'],
    ]);
    await ok(dir, 'extract', '--allow-drop');
    assert.deepEqual(
      parseXliff(readFileSync(es(dir), 'utf8')).map(({id}) => id),
      ['drug-sheet.a', 'drug-sheet.b', stop[0], 'common.base.a', 'common.base.b'],
    );
  });

  it('keeps a review only while both texts are the reviewed ones', async () => {
    const dir = await translated();
    const review = {target: hash12('No lo deje.'), by: 'Dr. A', on: '2026-01-01'};
    writeFileSync(lockFile(dir), JSON.stringify({[stop[0]]: {source: hash12(stop[1]), review}}));
    await ok(dir, 'extract');
    assert.equal(stateOf(stop[1], unit(dir, stop[0]), lock(dir)[stop[0]]), 'reviewed');
    translate(dir, stop[0], 'No lo suspenda.', 'final');
    await ok(dir, 'extract');
    assert.equal(lock(dir)[stop[0]]?.review, undefined);
    assert.equal(stateOf(stop[1], unit(dir, stop[0]), lock(dir)[stop[0]]), 'translated');
  });

  it('never takes a suggestion of a translation tool for a translation', async () => {
    const dir = await translated();
    const xml = readFileSync(es(dir), 'utf8');
    const suggestion = '<alt-trans><source>Stop.</source><target>Deje.</target></alt-trans>';
    writeFileSync(es(dir), xml.replaceAll('</trans-unit>', `${suggestion}$&`));
    assert.equal(unit(dir, 'common.base.one')?.target, '');
    await ok(dir, 'extract');
    assert.equal(unit(dir, stop[0])?.target, 'No lo deje.');
    assert.equal(unit(dir, 'common.base.one')?.target, '');
    assert.equal(readFileSync(es(dir), 'utf8'), xml);
  });

  it('refuses a broken file, and a file of a locale that it would never update', async () => {
    const dir = await translated();
    writeFileSync(join(dir, 'locales/fr.xlf'), '<xliff/>');
    assert.match((await run(dir, 'extract')).out, /fr\.xlf is not in targetLocales/);
    rmSync(join(dir, 'locales/fr.xlf'));
    writeFileSync(es(dir), readFileSync(es(dir), 'utf8').slice(0, -20));
    const before = snapshot(dir);
    const {code, out} = await run(dir, 'extract');
    assert.equal(code, 1);
    assert.match(out, /locales\/es\.xlf is not well-formed/);
    assert.deepEqual(snapshot(dir), before);
  });
});

describe('status', {concurrency: 2}, () => {
  it('counts an empty target as missing, and believes no state without its pin', async () => {
    const dir = await translated();
    translate(dir, 'common.base.one', '');
    translate(dir, 'common.base.two', 'Texto dos');
    translate(dir, 'common.base.three', 'Texto tres', 'final');
    await ok(dir, 'extract');
    translate(dir, 'common.base.four', 'Texto cuatro', 'final');
    const out = await ok(dir, 'status', 'es');
    assert.match(out, /total +missing +stale +machine +translated +reviewed +current/);
    assert.match(out, /common\.base +6 +3 +1 +1 +1 +0 +33 %/);
    assert.match(out, /drug-sheet +1 +0 +0 +0 +1 +0 +100 %/);
    assert.match(out, /all +7 +3 +1 +1 +2 +0 +42 %/);
  });

  it('writes the page of languages, and check asks for it again when a text was translated', async () => {
    const dir = await translated();
    await ok(dir, 'status', '--write');
    const page = () => readFileSync(join(dir, 'docs/languages.md'), 'utf8');
    assert.match(page(), /\| Spanish \(`es`\) \| 7 \| 6 \| 0 \| 0 \| 1 \| 0 \| 14 % \|/);
    assert.match(page(), /\| drug-sheet \| 1 \| 100 % \|/);
    await ok(dir, 'check');
    translate(dir, 'common.base.one', 'Texto uno', 'translated');
    await ok(dir, 'extract');
    const {code, out} = await run(dir, 'check');
    assert.equal(code, 1);
    assert.match(out, /docs\/languages\.md[^]*npm run i18n -- status --write/);
    assert.match(await ok(dir, 'check', 'es'), /0 errors/);
  });
});

describe('check', {concurrency: 2}, () => {
  it('is content with a translation that says the same', async () => {
    const dir = await translated();
    assert.match(await ok(dir, 'check'), /es: 0 errors, 0 warnings/);
  });

  it('fails when the English was edited and extract was not run', async () => {
    const dir = await translated();
    writeContent(dir, [[stop[0], 'You may stop.'], ...fillers]);
    const {code, out} = await run(dir, 'check');
    assert.equal(code, 1);
    assert.match(
      out,
      /error {2}es {2}drug-sheet\.warnings\.stop\n.*The English changed[^]*source: You may stop\.\n {4}target: No lo deje\./,
    );
  });

  it('fails when a translation that the lock knows has vanished, also after an extract', async () => {
    const dir = await translated();
    translate(dir, stop[0], '');
    const vanished = /the translation is gone/;
    assert.match((await run(dir, 'check')).out, vanished);
    assert.match(await ok(dir, 'extract'), /had a translation and has none/);
    const {code, out} = await run(dir, 'check');
    assert.equal(code, 1);
    assert.match(out, vanished);
    await ok(dir, 'extract', '--allow-drop');
    await ok(dir, 'check');
  });

  it('fails when a translation is not pinned', async () => {
    const dir = await translated();
    writeFileSync(lockFile(dir), '{}');
    assert.match((await run(dir, 'check')).out, /not pinned/);
  });

  it('asks for a negation in a warning more strictly than elsewhere', async () => {
    const dir = project([
      ['drug-sheet.warnings.a', 'This is not safe.'],
      ['drug-sheet.a', 'This is not new.'],
      ...fillers,
    ]);
    await ok(dir, 'extract');
    translate(dir, 'drug-sheet.warnings.a', 'Esto es seguro.');
    translate(dir, 'drug-sheet.a', 'Esto es nuevo.');
    await ok(dir, 'extract');
    const {code, out} = await run(dir, 'check');
    assert.equal(code, 1);
    assert.match(out, /error {2}es {2}drug-sheet\.warnings\.a\n.*negation/);
    assert.match(out, /warning {2}es {2}drug-sheet\.a\n.*negation/);
    assert.match(out, /1 error, 1 warning/);
  });

  /** @param {string} locale @param {string} source @param {string} target */
  const errors = (locale, source, target) =>
    checkPair({locale, source, target, mustForbid: true})
      .filter(({level}) => level === 'error')
      .map(({text}) => text)
      .join('\n');

  it('accepts the digits, separators and unit names of the language', () => {
    for (const [locale, source, target] of /** @type {const} */ ([
      ['es', 'A fever above 38.5 °C', 'Fiebre de más de 38,5 °C'],
      ['es', 'A fever above 38.5 °C', 'Fiebre de más de 38.5\u00A0°C'],
      ['es', 'About 1,000 people', 'Unas 1.000 personas'],
      ['es', '38 °C (100.4 °F)', '38 °C'],
      ['es', '38 °C (100.4 °F)', '38 °C (100,4 °F)'],
      ['de', '7.5 to 20 mg, 24-hour line', '7,5 mg bis 20 mg, 24-Stunden-Telefon'],
      ['fr', 'About 10,000 people, 20 %', 'Environ 10\u202F000 personnes, 20\u00A0%'],
      ['pt-BR', 'for 6 months', 'por 6 meses'],
      ['zh-Hans', 'two tablets of 2.5 mg a day', '每天2片，每片2.5毫克的药'],
      ['ar', '38.5 °C for 3 days, 20 %', '٣٨٫٥ °C لمدة ٣ أيام، ٢٠٪'],
      ['ar', '10 mg', '10 ملغ'],
      ['hi', '10 mg for 2 weeks', '१० मिग्रा, २ सप्ताह तक'],
      ['es', 'Call {number} in {country}', 'En {country}, llame al {number}'],
    ]))
      assert.equal(errors(locale, source, target), '', `${source} → ${target}`);
  });

  it('finds a changed number, unit, time or token', () => {
    for (const [locale, source, target, expected] of /** @type {const} */ ([
      ['es', 'A fever above 38 °C', 'Fiebre de más de 39 °C', /The source has “38 °C”[^]*The translation has “39 °C”/],
      ['es', '10 mg', '10 g', /“10 mg”/],
      ['es', '10 mg', '10 cosas', /“10 mg”/],
      ['es', '2.5 mg', '25 mg', /“2\.5 mg”/],
      ['de', '1,000 mg', '1,000 mg', /“1000 mg”/],
      ['es', '5 mg of A and 10 g of B', '5 g de A y 10 mg de B', /“5 mg”/],
      ['es', '3 days', '3 semanas', /“3 day”/],
      ['ar', '3 days', '3 أسابيع', /“3 day”/],
      ['es', '38 °C', '38', /“38 °C”/],
      ['es', 'often', '4 veces', /The translation has “4”/],
      ['es', '10 mg', '१० mg', /“10 mg”/],
      ['es', 'Call {number}', 'Llame al {numero}', /Tokens differ/],
    ]))
      assert.match(errors(locale, source, target), expected, `${source} → ${target}`);
  });

  it('finds characters that would be escaped, and blanks at the ends', () => {
    assert.match(errors('es', 'above 38 °C', '&gt; 38 °C'), /“&gt;”/);
    for (const sign of ['<', '>', '&', '/']) assert.match(errors('es', 'a or b', `a ${sign} b`), /not allowed/);
    assert.match(errors('es', 'Text', ' Texto'), /blanks/);
  });

  it('knows how each language forbids', () => {
    const source = 'Do not stop this medicine.';
    for (const [locale, forbidden, allowed] of /** @type {const} */ ([
      ['es', 'No deje este medicamento.', 'Deje este medicamento.'],
      ['de', 'Setzen Sie dieses Medikament nicht ab.', 'Setzen Sie dieses Medikament noch heute ab.'],
      ['fr', "N'arrêtez pas ce médicament.", 'Arrêtez ce médicament.'],
      ['pt-BR', 'Não pare este remédio.', 'Pare este remédio.'],
      ['zh-Hans', '请勿停用此药。', '请特别注意停用此药。'],
      ['ar', 'ولا تتوقف عن هذا الدواء.', 'توقف عن هذا الدواء الآن.'],
      ['hi', 'यह दवा बंद न करें।', 'यह दवा बच्चों को दें।'],
    ])) {
      assert.equal(errors(locale, source, forbidden), '', forbidden);
      assert.match(errors(locale, source, allowed), /negation/, allowed);
    }
    assert.deepEqual(negations("You can't, don't and should not. Take no more than that, it is noted.", 'en'), [
      "n't",
      "n't",
      'not',
    ]);
    assert.equal(negations('đừng', 'vi'), undefined);
  });

  it('warns of odd lengths, English left over, and a second negation that is gone', () => {
    const texts = (/** @type {string} */ source, /** @type {string} */ target, locale = 'es') =>
      checkPair({locale, source, target, mustForbid: true})
        .map(({level, text}) => `${level} ${text}`)
        .join('\n');
    assert.match(texts('Short', 'x'.repeat(56)), /^warning Very long/);
    assert.equal(texts('Short', 'x'.repeat(55)), '');
    assert.match(texts('x'.repeat(41), 'y'.repeat(10)), /^warning Very short/);
    assert.match(texts('Rest for a while', 'Rest for a while'), /^warning This is the English/);
    assert.equal(texts('Sources of this', 'Sources of this'), '');
    assert.match(texts('Do not stop. Do not start.', 'No lo deje. Empiece.'), /^warning The source has 2 negations/);
  });

  it('takes what is no number of the language apart', () => {
    assert.deepEqual(
      figures('1.2.2026', 'de').map(({value}) => value),
      ['1', '2', '2026'],
    );
    assert.deepEqual(
      figures('MDA5 and {number}', 'en').map(({value}) => value),
      ['5'],
    );
    assert.deepEqual(
      figures('1,00,000', 'hi').map(({value}) => value),
      ['100000'],
    );
  });
});

describe('pseudo', {concurrency: 2}, () => {
  it('writes both locales the same way each time, and check asks for them when the English changed', async () => {
    const dir = await translated();
    await ok(dir, 'pseudo');
    const first = snapshot(dir);
    assert.equal(first.length, 7);
    await ok(dir, 'pseudo');
    assert.deepEqual(snapshot(dir), first);
    await ok(dir, 'check');
    const {length} = parseXliff(readFileSync(join(dir, 'locales/ar-XB.xlf'), 'utf8'));
    assert.equal(length, 7);
    assert.match(await ok(dir, 'status', 'en-XA'), /all +7 +0 +0 +7 +0 +0 +100 %/);
    await ok(dir, 'extract');
    assert.deepEqual(snapshot(dir), first);
    writeContent(dir, [stop, ...fillers.slice(1), ['common.base.one', 'Text 1']]);
    const {code, out} = await run(dir, 'check', 'ar-XB');
    assert.equal(code, 1);
    assert.match(out, /locales\/ar-XB\.xlf[^]*npm run i18n -- pseudo/);
  });

  it('keeps tokens, figures and units, and lengthens by about 30 %', () => {
    const source = 'Call {number} now if you have a fever above 38.5 °C or took 20 mg twice today.';
    const accented = pseudoText('en-XA', source);
    assert.match(accented, /^\[.*\{number\}.*38\.5 °C.*20 mg.*\]$/);
    assert.ok(accented.length / source.length > 1.2 && accented.length / source.length < 1.45, accented);
    assert.doesNotMatch(accented.replace(/\{number\}|°C|mg/g, ''), /[a-zA-Z]/);
  });

  it('makes ar-XB right to left: no Latin letter is left but in tokens and units', () => {
    const rtl = pseudoText('ar-XB', 'Call {number}, if above 38 °C: 20 mg, Sheffield?');
    assert.match(rtl, /\{number\}.*38 °C.*20 mg/);
    assert.doesNotMatch(rtl.replace(/\{number\}|°C|mg/g, ''), /[a-zA-Z,?\u202A-\u202E]/);
  });
});

describe('ack', {concurrency: 2}, () => {
  it('keeps the translation of a text whose typing error was corrected', async () => {
    const dir = project([['drug-sheet.a', 'Tell yuor team.'], ...fillers]);
    await ok(dir, 'extract');
    translate(dir, 'drug-sheet.a', 'Avise a su equipo.', 'final');
    await ok(dir, 'extract');
    writeContent(dir, [['drug-sheet.a', 'Tell your team.'], ...fillers]);
    await ok(dir, 'ack', 'drug-sheet.a');
    const state = () => stateOf('Tell your team.', unit(dir, 'drug-sheet.a'), lock(dir)['drug-sheet.a']);
    assert.equal(state(), 'translated');
    assert.match(await ok(dir, 'ack', 'drug-sheet.a'), /Nothing to do/);
    const acknowledged = snapshot(dir);
    await ok(dir, 'extract');
    assert.deepEqual(snapshot(dir), acknowledged);
  });

  it('works as well after extract has made the translation stale, and gives it its old state back', async () => {
    const dir = project([['drug-sheet.a', 'Tell yuor team.'], ...fillers]);
    await ok(dir, 'extract');
    translate(dir, 'drug-sheet.a', 'Avise a su equipo.', 'final');
    await ok(dir, 'extract');
    writeContent(dir, [['drug-sheet.a', 'Tell your team.'], ...fillers]);
    await ok(dir, 'extract');
    assert.equal(unit(dir, 'drug-sheet.a')?.state, 'needs-adaptation');
    await ok(dir, 'ack', 'drug-sheet.a');
    assert.equal(unit(dir, 'drug-sheet.a')?.state, 'final');
    assert.equal(stateOf('Tell your team.', unit(dir, 'drug-sheet.a'), lock(dir)['drug-sheet.a']), 'translated');
    assert.doesNotMatch(readFileSync(es(dir), 'utf8'), /dm-guard/);
  });

  it('refuses and changes nothing when a negation went, before and after extract', async () => {
    const dir = await translated();
    writeContent(dir, [[stop[0], 'Do stop.'], ...fillers]);
    const refuses = async () => {
      const before = snapshot(dir);
      const {code, out} = await run(dir, 'ack', stop[0]);
      assert.equal(code, 1);
      assert.match(out, /Nothing was changed/);
      assert.deepEqual(snapshot(dir), before);
    };
    await refuses();
    await ok(dir, 'extract');
    await refuses();
  });

  it('refuses a changed figure, unit or word of time', () => {
    assert.equal(refusal('Tell yuor team.', 'Tell your team.'), undefined);
    assert.equal(refusal("Don't stop", 'Do not stop'), undefined);
    for (const [from, to] of /** @type {const} */ ([
      ['Take 10 mg', 'Take 20 mg'],
      ['Take 10 mg', 'Take 10 g'],
      ['38 °C (100 °F)', '38 °C'],
      ['Take it daily', 'Take it weekly'],
      ['You can drink', "You can't drink"],
      ['Eat it', 'Never eat it'],
    ]))
      assert.notEqual(refusal(from, to), undefined, `${from} → ${to}`);
  });
});

describe('rename', {concurrency: 2}, () => {
  const newId = 'drug-sheet.warnings.stopping';

  it('carries translation, state and lock to the new id', async () => {
    const dir = await translated();
    const refused = await run(dir, 'rename', stop[0], newId);
    assert.equal(refused.code, 1);
    assert.match(refused.out, /still has/);
    writeContent(dir, [[newId, stop[1]], ...fillers]);
    await ok(dir, 'rename', stop[0], newId);
    const renamed = snapshot(dir);
    assert.equal(unit(dir, newId)?.target, 'No lo deje.');
    assert.equal(stateOf(stop[1], unit(dir, newId), lock(dir)[newId]), 'translated');
    await ok(dir, 'extract');
    assert.deepEqual(snapshot(dir), renamed);
    assert.equal(unit(dir, stop[0]), undefined);
    assert.equal(lock(dir)[stop[0]], undefined);
    assert.equal(existsSync(join(dir, 'locales/archive/es.json')), false);
  });

  it('takes a translation back from the archive when extract came first', async () => {
    const dir = await translated();
    writeContent(dir, [[newId, stop[1]], ...fillers]);
    await ok(dir, 'extract');
    assert.equal(unit(dir, newId)?.target, '');
    await ok(dir, 'rename', stop[0], newId);
    await ok(dir, 'extract');
    assert.equal(stateOf(stop[1], unit(dir, newId), lock(dir)[newId]), 'translated');
    assert.deepEqual(JSON.parse(readFileSync(join(dir, 'locales/archive/es.json'), 'utf8')), []);
  });

  it('refuses ids that are the same, that the content does not have, and that no locale has', async () => {
    const dir = await translated();
    const before = snapshot(dir);
    for (const [from, to, code, said] of /** @type {[string, string, number, RegExp][]} */ ([
      [stop[0], stop[0], 2, /Both ids are the same/],
      ['no.such', 'no.other', 1, /The content has no no\.other/],
      ['no.such', 'common.base.one', 1, /No locale has no\.such/],
    ])) {
      const result = await run(dir, 'rename', from, to);
      assert.equal(result.code, code, result.out);
      assert.match(result.out, said);
    }
    assert.deepEqual(snapshot(dir), before);
  });

  it('never lays a translation over another one', async () => {
    const dir = await translated();
    translate(dir, 'common.base.one', 'Texto uno', 'final');
    writeContent(dir, fillers);
    const before = snapshot(dir);
    const {code, out} = await run(dir, 'rename', stop[0], 'common.base.one');
    assert.equal(code, 1);
    assert.match(out, /has a translation already/);
    assert.deepEqual(snapshot(dir), before);
  });
});

describe('the term base', {concurrency: 2}, () => {
  /** @param {import('../../tools/i18n/terms.js').Term[]} terms */
  const base = (...terms) => ({locale: 'es', address: 'usted', terms});
  /** @param {string} source @param {string} target @param {import('../../tools/i18n/terms.js').Term[]} terms */
  const missing = (source, target, ...terms) => missingTerms(source, target, base(...terms)).map(({en}) => en);
  const steroid = {en: 'steroid', term: 'corticoide'};

  it('asks for its words, in the singular and in the plural, whatever the case', () => {
    assert.deepEqual(missing('Steroids can help.', 'Los esteroides ayudan.', steroid), ['steroid']);
    assert.deepEqual(missing('Steroids can help.', 'Los Corticoides ayudan.', steroid), []);
    assert.deepEqual(missing('Steroidal creams help.', 'Las cremas ayudan.', steroid), []);
  });

  it('sees a word that says where it may break', () => {
    assert.deepEqual(missing('Steroids can help.', 'Los corti\u00ADcoides ayudan.', steroid), []);
  });

  it('lets the longer term count', () => {
    const card = {en: 'steroid card', term: 'tarjeta de alerta'};
    assert.deepEqual(missing('Carry your steroid card.', 'Lleve su tarjeta de alerta.', steroid, card), []);
    assert.deepEqual(missing('Carry your steroid card.', 'Lleve su carné.', steroid, card), ['steroid card']);
  });

  it('takes other forms, and holds nothing that is free or not decided', () => {
    const rash = {en: 'rash', term: 'erupción', also: ['erupciones']};
    assert.deepEqual(missing('A rash.', 'Unas erupciones.', rash), []);
    assert.deepEqual(missing('Call now.', 'Avise ya.', {en: 'call', term: 'llame', free: true}), []);
    assert.deepEqual(missing('Call now.', 'Avise ya.', {en: 'call', term: ''}), []);
  });

  it('takes a label in capitals for a label only', () => {
    const label = {en: 'ANA', term: 'ANA'};
    assert.deepEqual(missing('Ana has it.', 'Ella lo tiene.', label), []);
    assert.deepEqual(missing('An ANA test.', 'Una prueba.', label), ['ANA']);
  });

  it('says what is wrong with itself', () => {
    assert.deepEqual(checkTermBase(base(steroid), 'es'), []);
    const terms = [steroid, {en: 'Steroid', term: 1}, {term: 'x'}];
    const faults = checkTermBase({locale: 'de', terms}, 'es').join(' ');
    for (const part of [
      'should be "es"',
      'how the reader is spoken to',
      '“Steroid” has no "term"',
      'stands there twice',
      'Term 3 has no English',
    ])
      assert.ok(faults.includes(part), `${part}: ${faults}`);
  });

  it('is held by check', async () => {
    const dir = await translated();
    const file = join(dir, 'locales/terms/es.json');
    assert.match(await ok(dir, 'check', 'es'), /0 errors/);
    writeFileSync(file, JSON.stringify(base({en: 'stop', term: 'suspender'})));
    const {code, out} = await run(dir, 'check', 'es');
    assert.equal(code, 1);
    assert.match(out, /“stop” is “suspender” in the term base/);
    writeFileSync(file, '{');
    assert.match((await run(dir, 'check', 'es')).out, /terms\/es\.json is not JSON/);
  });
});

describe('new', {concurrency: 2}, () => {
  it('begins a locale with every text, and leaves the others alone', async () => {
    const dir = await translated();
    const before = readFileSync(es(dir), 'utf8');
    await ok(dir, 'new', 'sw');
    assert.equal(readFileSync(es(dir), 'utf8'), before);
    const units = parseXliff(readFileSync(join(dir, 'locales/sw.xlf'), 'utf8'));
    assert.deepEqual(
      units.map(({target}) => target),
      Array(7).fill(''),
    );
    assert.match(await ok(dir, 'status', 'sw'), /all +7 +7 +0 /);
    assert.match(await ok(dir, 'check', 'sw'), /0 errors/);
  });

  it('refuses what is no tag, what is not its usual form, and what is there', async () => {
    const dir = await translated();
    const before = snapshot(dir);
    for (const [tag, said] of /** @type {[string, RegExp][]} */ ([
      ['not_a_tag!', /no language tag/],
      ['PT-br', /Write “pt-BR”/],
      ['es', /there already/],
      ['en', /there already/],
      ['ar-XB', /made by a rule/],
    ])) {
      const {code, out} = await run(dir, 'new', tag);
      assert.equal(code, 2);
      assert.match(out, said);
    }
    assert.deepEqual(snapshot(dir), before);
  });
});

describe('csv', {concurrency: 2}, () => {
  const file = (/** @type {string} */ dir) => join(dir, 'es.csv');
  const read = (/** @type {string} */ dir) => readFileSync(file(dir), 'utf8');

  it('writes every text with its place and its state, and with --todo what is left', async () => {
    const dir = await translated();
    await ok(dir, 'csv', 'out', 'es', file(dir));
    assert.match(read(dir), /^\uFEFFid,where,english,translation,state\r\n/);
    assert.match(read(dir), /drug-sheet\.warnings\.stop,Text,Do not stop\.,No lo deje\.,translated\r\n/);
    await ok(dir, 'csv', 'out', 'es', file(dir), '--todo');
    assert.doesNotMatch(read(dir), /warnings\.stop/);
    assert.match(read(dir), /common\.base\.six/);
  });

  it('takes translations back, pinned, and as those of a person or of a machine', async () => {
    const dir = await translated();
    const id = 'common.base.one';
    const table = `id,english,translation\n${id},Text one,"Texto, ""uno"""\ncommon.base.two,Text two,\n`;
    writeFileSync(file(dir), table);
    await ok(dir, 'csv', 'in', 'es', file(dir));
    assert.equal(stateOf('Text one', unit(dir, id), lock(dir)[id]), 'translated');
    assert.equal(unit(dir, id)?.target, 'Texto, "uno"');
    assert.equal(unit(dir, 'common.base.two')?.target, '');
    writeFileSync(file(dir), table.replace('uno', 'un'));
    await ok(dir, 'csv', 'in', 'es', file(dir), '--machine');
    assert.equal(stateOf('Text one', unit(dir, id), lock(dir)[id]), 'machine');
    await ok(dir, 'extract');
    assert.equal(unit(dir, id)?.target, 'Texto, "un"');
  });

  it('takes no line whose English changed, that fails the checks, or that is unknown, and takes the rest', async () => {
    const dir = await translated();
    const lines = [
      'id,english,translation',
      `${stop[0]},You may stop.,Puede dejarlo.`,
      'common.base.one,Text one,Texto <uno>',
      'no.such.id,Text,Texto',
      'common.base.two,Text two,Texto dos',
    ];
    writeFileSync(file(dir), lines.join('\n'));
    const {code, out} = await run(dir, 'csv', 'in', 'es', file(dir));
    assert.equal(code, 1);
    assert.match(out, /warnings\.stop: not taken\. The English changed/);
    assert.match(out, /base\.one: not taken\. “</);
    assert.match(out, /no\.such\.id: not taken/);
    assert.match(out, /1 translation taken, 3 not/);
    assert.equal(unit(dir, stop[0])?.target, 'No lo deje.');
    assert.equal(unit(dir, 'common.base.two')?.target, 'Texto dos');
  });

  it('writes nothing that a spreadsheet would run, and reads it back as it was', async () => {
    const dir = project([['common.base.plus', '+ one'], ...fillers]);
    await ok(dir, 'extract');
    await ok(dir, 'csv', 'out', 'es', file(dir));
    assert.match(read(dir), /,'\+ one,,/);
    writeFileSync(file(dir), read(dir).replace("'+ one,,", "'+ one,'+ uno,"));
    await ok(dir, 'csv', 'in', 'es', file(dir));
    assert.equal(unit(dir, 'common.base.plus')?.target, '+ uno');
  });

  it('tells what is wrong with a call or a file', async () => {
    const dir = await translated();
    for (const [call, said] of /** @type {[string, RegExp][]} */ ([
      ['sideways es a.csv', /neither out nor in/],
      ['in es no-such.csv', /no-such\.csv cannot be read: ENOENT/],
      ['in es content', /content cannot be read: EISDIR/],
      ['out es no/such/a.csv', /no\/such\/a\.csv cannot be written: ENOENT/],
      ['out tlh a.csv', /There is no locales\/tlh\.xlf\. There is: es/],
      ['out es a.csv --machine', /--machine is for in/],
      ['in es a.csv --todo', /--todo is for out/],
      ['out es', /Something is missing/],
    ])) {
      const {code, out} = await run(dir, 'csv', ...call.split(' '));
      assert.equal(code, 2, call);
      assert.match(out, said);
      assert.match(out, /Usage: npm run i18n -- csv/);
    }
    await ok(dir, 'pseudo');
    assert.match((await run(dir, 'csv', 'out', 'ar-XB', 'a.csv')).out, /made by a rule: run pseudo/);
    writeFileSync(file(dir), 'name,text\na,b\n');
    const {code, out} = await run(dir, 'csv', 'in', 'es', file(dir));
    assert.equal(code, 1);
    assert.match(out, /no column id, english, translation/);
  });
});

describe('review', {concurrency: 2}, () => {
  const by = ['--by', 'Dr Ana Ruiz, rheumatology', '--on', '2026-01-02'];

  it('pins a name and a day to both texts, and an edit ends it', async () => {
    const dir = await translated();
    await ok(dir, 'review', 'es', stop[0], ...by);
    const state = () => stateOf(stop[1], unit(dir, stop[0]), lock(dir)[stop[0]]);
    assert.equal(state(), 'reviewed');
    assert.deepEqual(lock(dir)[stop[0]]?.review, {target: hash12('No lo deje.'), by: by[1], on: by[3]});
    await ok(dir, 'extract');
    assert.equal(state(), 'reviewed');
    translate(dir, stop[0], 'No lo deje nunca.', 'final');
    await ok(dir, 'extract');
    assert.equal(state(), 'translated');
  });

  it('signs off a whole section, or nothing', async () => {
    const dir = await translated();
    const before = snapshot(dir);
    const {code, out} = await run(dir, 'review', 'es', 'common.base', ...by);
    assert.equal(code, 1);
    assert.match(out, /common\.base\.one: it is missing/);
    assert.deepEqual(snapshot(dir), before);
    assert.match(await ok(dir, 'review', 'es', 'drug-sheet', ...by), /1 text signed off by Dr Ana Ruiz/);
  });

  it('wants a name, a past day, and texts that exist', async () => {
    const dir = await translated();
    for (const [args, said] of /** @type {[string[], RegExp][]} */ ([
      [['es', stop[0]], /full name/],
      [['es', stop[0], '--by', 'Ana'], /full name/],
      [['es', stop[0], '--by', 'Ana Ruiz', '--on', '2999-01-01'], /no past day/],
      [['es', stop[0], '--by', 'Ana Ruiz', '--on', '2026-02-30'], /no past day/],
      [['es', 'no.such', '--by', 'Ana Ruiz'], /no section and no text/],
      [['es', '--by', 'Ana Ruiz'], /which sections or ids/],
    ])) {
      const {code, out} = await run(dir, 'review', ...args);
      assert.equal(code, 2, out);
      assert.match(out, said);
    }
  });
});

describe('the command line', {concurrency: 2}, () => {
  it('explains every command, and tells a bad call from a problem', async () => {
    const dir = project(fillers);
    for (const command of 'extract status check pseudo ack rename new csv review pack'.split(' '))
      assert.match(await ok(dir, command, '--help'), new RegExp(`npm run i18n -- ${command}`));
    assert.match(await ok(dir, '--help'), /extract[^]*rename/);
    for (const call of [
      [],
      ['toString'],
      ['extract', '--force'],
      ['extract', 'es'],
      ['status', 'tlh'],
      ['status', '--force'],
      ['status', 'es', '--write'],
      ['check', 'tlh'],
      ['check', '--fix'],
      ['check', 'es', 'fr'],
      ['pseudo', 'es'],
      ['pseudo', '--all'],
      ['rename', 'a'],
      ['rename', 'a', 'b', '--force'],
      ['ack'],
      ['ack', 'no.such.id'],
      ['ack', 'common.base.one', '--force'],
      ['new'],
      ['new', 'sw', '--force'],
      ['review', 'tlh', 'common.base', '--by', 'Ana Ruiz'],
      ['review', 'es', 'common.base', '--as', 'Ana Ruiz'],
      ['csv'],
      ['pack'],
      ['pack', 'tlh', 'a.json'],
      ['pack', 'es', 'a.json', '--force'],
    ]) {
      const {code, out} = await run(dir, ...call);
      assert.equal(code, 2, call.join(' '));
      assert.match(out, /npm run i18n -- /);
      // What is said is for a translator.
      assert.doesNotMatch(out, /\.js:\d+/, call.join(' '));
    }
    writeFileSync(join(dir, 'content/common.ts'), 'export const common: number = "";\n');
    const {code, out} = await run(dir, 'extract');
    assert.equal(code, 1);
    assert.match(out, /TypeScript does not compile:\n.*common\.ts/);
    assert.doesNotMatch(out, /at .*\.js:\d+/);
  });

  it('says which lock cannot be read, as after a merge by hand', async () => {
    const dir = await translated();
    writeFileSync(lockFile(dir), '<<<<<<< ours\n{}\n');
    for (const command of ['extract', 'status', 'check']) {
      const {code, out} = await run(dir, command);
      assert.equal(code, 1);
      assert.match(out, /^locales\/lock\/es\.json is not JSON/);
      assert.doesNotMatch(out, /\.js:\d+/);
    }
  });
});
