/** The page of proof, as the build wrote it. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {acts} from '../../tools/proof/acts.js';
import {judge, lines} from '../../tools/proof/lines.js';
import {elementNames, packageVersion} from '../../tools/generate.js';
import {root} from '../../tools/lib/content.js';

/** @typedef {import('../../tools/proof/lines.js').Seen} Seen */

/** @param {string} file */
const read = (file) => readFileSync(resolve(root, 'cdn', file), 'utf8');
const files = Object.keys(JSON.parse(read('sri.json')));

const place = {address: 'https://www.example.org/dm/proof/widgets.html', history: 1, title: 'A', name: ''};
const kept = {cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [], serviceWorkers: []};

/** @type {Seen} */
const nothing = {
  isOver: true,
  record: {warnings: [], errors: [], violations: [], ready: [], problems: [], calls: [], missing: []},
  changes: {nodes: [], attributes: [], tags: [], fields: [], globals: [], sheets: 0, marked: 0},
  requests: [],
  loaded: 0,
  worked: 0,
  library: 'https://www.example.org/dm/',
  files: new Set(files),
  before: kept,
  after: kept,
  place: {before: place, after: place},
  messages: [],
  pressed: {print: 0, copy: 0},
};

/** @param {string} id @param {Partial<Seen>} seen */
const wrong = (id, seen) => {
  const line = lines.find((each) => each.id === id) ?? assert.fail(id);
  return judge(line, {...nothing, ...seen}).wrong;
};

describe('the page of proof', () => {
  it('has every element that shows something, this version and this release', () => {
    const page = read('proof/widgets.html');
    for (const name of elementNames()) assert.equal(page.includes(`<dm-${name}`), name !== 'locale', name);
    assert.doesNotMatch(page, /WIDGETS/);
    assert.ok(read('proof.html').includes(`>${packageVersion()}</span>`));
    assert.match(read('proof.html'), /release <code>r-[0-9a-f]{12}<\/code>/);
  });

  it('is in no file that a reader downloads', () => {
    const others = files.filter((file) => !/^(?:proof|builder)(?:\/|\.html$)/.test(file));
    assert.ok(others.length > 500);
    assert.deepEqual(
      others.filter((file) => /proof\/|proof\.html/.test(read(file))),
      [],
    );
  });

  it('does a forbidden thing for each of its lines', () => {
    assert.deepEqual([...new Set(acts.map(({line}) => line))].sort(), lines.map(({id}) => id).sort());
  });
});

describe('a verdict', () => {
  it('is that nothing was found where nothing was', () => {
    for (const line of lines)
      assert.deepEqual(judge(line, nothing), {entries: [], wrong: 0, verdict: line.fine}, line.id);
  });

  it('takes for a file of the release what is listed, from this folder, with nothing else in its address', () => {
    const ours = `${nothing.library}loader.js`;
    assert.equal(wrong('files', {requests: [ours]}), 0);
    for (const address of [
      `${ours}?tick=yes`,
      `${ours}#tick`,
      'https://cdn.example.com/dm/loader.js',
      `${nothing.library}other.js`,
      `${nothing.library}../loader.js`,
    ])
      assert.equal(wrong('files', {requests: [ours, address]}), 1, address);
  });

  it('counts what is fetched while the widgets are worked', () => {
    const requests = ['a', 'b', 'c', 'd'].map((name) => nothing.library + name);
    assert.equal(wrong('while', {requests, loaded: 2, worked: 2}), 0);
    assert.equal(wrong('while', {requests, loaded: 2, worked: 3}), 1);
  });

  it('allows a copy and a dialog to print for each press, and the address of an item alone', () => {
    /** @param {string} name @param {string} detail */
    const record = (name, detail) => ({...nothing.record, calls: [{name, detail}]});
    const link = record('clipboard.writeText', `${place.address}#dm-faq/what-causes`);
    assert.equal(wrong('clipboard', {record: link, pressed: {print: 0, copy: 1}}), 0);
    assert.equal(wrong('clipboard', {record: link}), 1);
    const words = record('clipboard.writeText', 'Words of the reader');
    assert.equal(wrong('clipboard', {record: words, pressed: {print: 0, copy: 1}}), 1);
    assert.equal(wrong('prints', {record: record('print', ''), pressed: {print: 1, copy: 0}}), 0);
    assert.equal(wrong('prints', {record: record('print', '')}), 1);
  });

  it('tells what is new, changed or gone in what the site keeps, without its value', () => {
    const line = lines.find(({id}) => id === 'local') ?? assert.fail();
    const after = {...kept, localStorage: ['drug=methotrexate']};
    const {entries} = judge(line, {...nothing, after});
    assert.deepEqual(entries, [{text: 'Entry new or changed: drug', isFine: false}]);
    assert.equal(wrong('local', {before: after, after: kept}), 1);
    assert.equal(wrong('local', {before: after, after}), 0);
  });

  it('allows the marks of printing, but not that they stay', () => {
    const attributes = [{name: 'data-dm-print', on: '<html>'}];
    assert.equal(wrong('attributes', {changes: {...nothing.changes, attributes}}), 0);
    assert.equal(wrong('attributes', {changes: {...nothing.changes, attributes, marked: 1}}), 1);
    assert.equal(wrong('attributes', {changes: {...nothing.changes, attributes: [{name: 'lang', on: '<html>'}]}}), 1);
  });
});
