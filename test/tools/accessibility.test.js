/** What docs/accessibility.md says is complete, and its evidence is there. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import {elementNames} from '../../tools/generate.js';
import {root} from '../../tools/lib/content.js';
import {assertTheyExist, namedTests} from './named-tests.js';

/** All criteria of WCAG 2.2 up to level AA. */
const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

describe('the statement on accessibility', () => {
  const text = readFileSync(resolve(root, 'docs/accessibility.md'), 'utf8');
  const cells = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  const rows = cells.filter(([first = '']) => /^\d/.test(first));

  it('has each criterion once, with its level', () => {
    const wanted = Object.entries(criteria).flatMap(([level, numbers]) =>
      numbers.split(/\s+/).map((number) => `${number} ${level}`),
    );
    assert.equal(wanted.length, 55);
    const found = rows.map(([name = '', level]) => `${name.split(' ')[0]} ${level}`);
    assert.deepEqual(found.toSorted(), wanted.toSorted());
  });

  it('says of each criterion how it stands, why, and what shows that it is met', () => {
    for (const [name, , state = '', why, evidence = ''] of rows) {
      assert.match(state, /^(?:met|not met|not there|host)$/, name);
      assert.ok(why, name);
      if (state === 'met') assert.match(evidence, /\]\(\.\.\/test\/[^)]+\) “|^read; no test$/, name);
    }
  });

  it('claims no conformance while a criterion is not met, and names each', () => {
    const missed = rows.filter(([, , state]) => state === 'not met').map(([name = '']) => name.split(' ')[0]);
    const [, claim = ''] = /## What we claim\n(.*?)\n## /s.exec(text) ?? [];
    const [, shortcomings = ''] = /## Known shortcomings\n(.*?)\n## /s.exec(text) ?? [];
    assert.equal(claim.includes('do not claim that they conform'), missed.length > 0);
    for (const number of missed) {
      assert.ok(claim.includes(`[${number}]`), `The claim does not name ${number}.`);
      assert.ok(shortcomings.includes(`**${number}**`), `The shortcomings do not name ${number}.`);
    }
  });

  it('names tests that there are', () => {
    const named = namedTests(text).filter(({names}) => names.length > 0);
    assert.ok(named.length > 40);
    assertTheyExist(named);
  });

  it('has every element', () => {
    const named = cells.map(([name]) => /^`dm-([\w-]+)`$/.exec(name ?? '')?.[1]).filter(Boolean);
    assert.deepEqual(named.toSorted(), elementNames().toSorted());
  });
});
