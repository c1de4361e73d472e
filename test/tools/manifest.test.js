/** The build fails on anything public without a sentence. `npm run build` comes first. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {create} from '../../tools/create.js';
import {root} from '../../tools/lib/content.js';

const element = 'src/elements/foot-care/foot-care.ts';
const styles = 'src/elements/foot-care/foot-care.styles.ts';
let project = '';

/** As the build calls it. */
const analyze = () =>
  spawnSync(
    process.execPath,
    [
      resolve(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
      ...['analyze', '--config', resolve(root, 'tools/manifest/config.js')],
    ],
    {cwd: project, encoding: 'utf8'},
  );

/** Puts something before a text that stands there once. @param {string} file @param {string} mark @param {string} text */
const insert = (file, mark, text) => {
  const before = readFileSync(join(project, file), 'utf8');
  assert.equal(before.split(mark).length, 2, `${file} has “${mark}” once`);
  writeFileSync(
    join(project, file),
    before.replace(mark, () => text + mark),
  );
};

before(async () => {
  project = mkdtempSync(join(tmpdir(), 'dm-manifest-'));
  for (const part of ['src/base', 'src/styles', 'package.json']) {
    cpSync(resolve(root, part), join(project, part), {recursive: true});
  }
  await create(project, 'foot-care');
});
after(() => rmSync(project, {recursive: true, force: true}));

describe('the manifest', () => {
  it('is written for a new element as it is made', () => {
    const {status, stderr} = analyze();
    assert.equal(status, 0, stderr);
    const {modules} = JSON.parse(readFileSync(join(project, 'custom-elements.json'), 'utf8'));
    assert.equal(modules[0].declarations[0].tagName, 'dm-foot-care');
    rmSync(join(project, 'custom-elements.json'));
  });

  describe('is not written when something has no sentence, or a sentence stands for nothing', () => {
    /** @type {string[]} */
    let said = [];

    before(() => {
      insert(
        element,
        '  protected override renderSection',
        `  static override properties = {colour: {}, size: {attribute: false}};
  declare colour: string | null;
  declare size: number | null;
  walk() {
    this.dispatchEvent(new CustomEvent('dm-walked'));
    const event = new Event('dm-rested');
    this.dispatchEvent(event);
    return html\`<slot name="shoes"></slot><i part="toe nail"></i><i part=\${this.size ? 'heel' : nothing}></i>\`;
  }
`,
      );
      insert(styles, '`;', 'i { color: var(--dm-skin, pink); }');
      insert(
        element,
        ' * @slot footer',
        ` * @attr {string} gone-attribute - Was there once.
 * @slot gone-slot - Was there once.
 * @csspart gone-part - Was there once.
 * @fires {CustomEvent<object>} gone-event - Was there once.
 * @cssproperty --dm-gone - Was there once.
`,
      );
      const {status, stderr} = analyze();
      assert.equal(status, 1);
      said = stderr.trim().split('\n').slice(1);
    });

    for (const problem of [
      'attribute "colour" has no description',
      'member "colour" has no description',
      'member "size" has no description',
      'member "walk" has no description',
      'slot "shoes" is used but not documented',
      'part "toe" is used but not documented',
      'part "nail" is used but not documented',
      'part "heel" is used but not documented',
      'event "dm-walked" has no description',
      'event "dm-rested" is used but not documented',
      'custom property "--dm-skin" is used but not documented',
      'attribute "gone-attribute" is documented but not used',
      'slot "gone-slot" is documented but not used',
      'part "gone-part" is documented but not used',
      'event "gone-event" is documented but not used',
      'custom property "--dm-gone" is documented but not used',
    ]) {
      it(problem, () => assert.ok(said.includes(`<dm-foot-care> (${element}): ${problem}`), said.join('\n')));
    }

    it('and for no other reason', () => assert.equal(said.length, 16, said.join('\n')));

    it('so there is none', () => assert.ok(!existsSync(join(project, 'custom-elements.json'))));
  });
});
