/** `npm run content -- diff`: what it tells the clinician of a host. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import assert from 'node:assert/strict';
import {root} from '../../tools/lib/content.js';
import {BadPackage, readPackage} from '../../tools/content/packages.js';
import {diff} from '../../tools/content/diff.js';
import {markdownOf} from '../../tools/content/diff-markdown.js';

const scratch = mkdtempSync(resolve(tmpdir(), 'content-diff-'));
after(() => rmSync(scratch, {recursive: true}));
let count = 0;

/* A small package, as the build writes one: two flags, one medicine, English and Spanish. A test changes one thing. */

/** @param {string} text @param {number[]} refs @returns {any} */
const claim = (text, ...refs) => (refs.length ? {text, label: 'sourced', refs} : {text, label: 'practice'});

/** @param {string} section @param {any} rest @returns {any} */
const chunk = (section, rest) => ({
  section,
  version: '1.0.0',
  lastChecked: '2026-11-22',
  nextReview: '2027-05-22',
  reviewedBy: null,
  title: `All about ${section}`,
  ...rest,
  locale: 'en',
  hash: '000000000000',
  status: 'source',
  dates: {lastChecked: '22 November 2026', nextReview: '22 May 2027'},
  ui: {sources: 'Sources'},
});

const make = () => {
  const flags = chunk('red-flags', {
    tiers: [
      {tier: 'emergency-now', heading: 'Call now', items: [{key: 'choking', sign: claim('You choke.', 1)}]},
      {
        tier: 'soon',
        heading: 'Tell your team soon',
        items: [{key: 'rash', sign: claim('A new rash.', 1), details: [claim('It may itch.'), claim('It may burn.')]}],
      },
    ],
  });
  const drugs = chunk('drug-sheet', {
    drugs: [
      {
        key: 'methotrexate',
        title: 'Methotrexate',
        warnings: [claim('Never every day.', 1, 2), claim('No alcohol.', 2)],
        taking: [claim('With water.')],
      },
    ],
  });
  const texts = {
    'red-flags': [
      ...['title', 'emergency-now.heading', 'choking.sign', 'soon.heading', 'rash.sign'],
      ...['rash.details.1', 'rash.details.2'],
    ],
    'drug-sheet': ['title', ...['title', 'warnings.1', 'warnings.2', 'taking.1'].map((id) => `methotrexate.${id}`)],
  };
  return {
    en: {'red-flags': flags, 'drug-sheet': drugs},
    es: {
      'red-flags': {...spanish(flags), locale: 'es', status: 'machine'},
      'drug-sheet': {...spanish(drugs), locale: 'es', status: 'machine'},
    },
    ids: Object.fromEntries(
      Object.entries(texts).map(([name, ids]) => [
        name,
        [...ids.map((id) => [`${name}.${id}`, 'x']), ['common.base.sources', 'x']],
      ]),
    ),
    sources: Object.fromEntries(
      Object.keys(texts).map((name) => [name, ['one', 'two'].map((each) => ({url: `https://example.org/${each}`}))]),
    ),
    regions: {US: {emergency: {number: '911', source: {url: 'https://example.org/911'}}}},
  };
};

/** The same data with each sentence marked as Spanish. @param {any} data @returns {any} */
const spanish = (data) =>
  JSON.parse(JSON.stringify(data), (name, value) =>
    typeof value === 'string' && /[A-Z]/.test(value) && name !== 'refs' ? `ES: ${value}` : value,
  );

/** @typedef {ReturnType<typeof make> & {[part: string]: any}} Made */

/** @param {(made: any) => void} [change] @returns {string} its folder */
const write = (change) => {
  const made = make();
  change?.(made);
  const folder = resolve(scratch, `package-${count++}`);
  const {regions, ...parts} = made;
  /** @param {string} path @param {unknown} data */
  const put = (path, data) => {
    const file = resolve(folder, 'r-0123456789ab/content', `${path}.js`);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, `export default ${JSON.stringify(data)};\n`);
  };
  for (const [part, files] of Object.entries(parts)) {
    for (const [name, data] of Object.entries(files)) put(`${part}/${name}`, data);
  }
  put('regions', regions);
  writeFileSync(resolve(folder, 'loader.js'), 'import("./r-0123456789ab/runtime.js")');
  return folder;
};

/** @param {(made: any) => void} change what is other in the new version @param {string[]} [only] languages */
const pageOf = async (change, only) => {
  const [old, now] = await Promise.all([readPackage(write(), only), readPackage(write(change), only)]);
  return markdownOf(diff(old, now), only !== undefined);
};

/** What stands below a heading. @param {string} page @param {string} heading */
const under = (page, heading) => {
  const [, rest] = page.split(`${heading}\n`);
  assert.ok(rest !== undefined, `no “${heading}” in\n${page}`);
  return rest.split(/^#/m)[0]?.trim() ?? '';
};

const flags = 'All about red-flags (`red-flags`)';
const drugs = 'All about drug-sheet (`drug-sheet`)';

describe('content diff', () => {
  it('says so when a reader reads the same', async () => {
    const page = await pageOf(() => {});
    assert.match(page, /Nothing that a reader reads has changed\.\n$/);
  });

  it('names a red flag that became less urgent before everything else', async () => {
    const page = await pageOf(({en, ids}) => {
      const [now, soon] = en['red-flags'].tiers;
      soon.items.unshift(...now.items.splice(0));
      const [choking] = ids['red-flags'].splice(2, 1);
      ids['red-flags'].splice(3, 0, choking);
      en['drug-sheet'].drugs[0].warnings.pop();
      ids['drug-sheet'].splice(3, 1);
    }, []);
    assert.equal(
      under(page, 'Red flags that are LESS urgent now'),
      '- **`choking` “You choke.”**: from “Call now” to “Tell your team soon”',
    );
    assert.ok(page.indexOf('LESS urgent') < page.indexOf('Warnings that were taken away'));
    assert.match(under(page, 'Warnings that were taken away'), /methotrexate.*“No alcohol\.”/);
    assert.doesNotMatch(page, /Red flags that were taken away|more urgent/);
  });

  it('follows a red flag that moved and took a new key', async () => {
    const page = await pageOf(({en, ids}) => {
      const [now, soon] = en['red-flags'].tiers;
      now.items.push({...soon.items.pop(), key: 'rash-now'});
      const moved = ids['red-flags'].splice(4, 3).map(([id = '']) => [id.replace('rash', 'rash-now'), 'x']);
      ids['red-flags'].splice(3, 0, ...moved);
    }, []);
    assert.match(
      under(page, 'Red flags that are more urgent now'),
      /`rash-now`.*from “Tell your team soon” to “Call now”/,
    );
    assert.doesNotMatch(page, /Red flags that were taken away/);
  });

  it('names red flags that are gone or say something else', async () => {
    const page = await pageOf(({en, ids}) => {
      en['red-flags'].tiers[0].items[0].sign.text = 'You cannot swallow.';
      en['red-flags'].tiers[1].items = [];
      ids['red-flags'].splice(4, 3);
    }, []);
    assert.equal(under(page, 'Red flags that were taken away'), '- `rash` “A new rash.”');
    assert.match(
      under(page, 'Red flags and warnings that say something else'),
      /^- red-flags: `choking`, sign\n {2}- was: “You choke\.”\n {2}- now: “You cannot swallow\.”/,
    );
    assert.match(under(page, flags), /Item taken away: `rash`/);
  });

  it('names telephone numbers that changed, came and went', async () => {
    const page = await pageOf(({regions}) => {
      regions.US.emergency.number = '112';
      regions.GB = {crisis: {number: '111', source: {url: 'https://example.org/111'}}};
    });
    const numbers = under(page, 'Telephone numbers');
    assert.match(numbers, /US, emergency: \*\*911\*\* is now \*\*112\*\*/);
    assert.match(numbers, /GB, crisis: \*\*111\*\* is new \(source: https:\/\/example\.org\/111\)/);
    assert.match(under(await pageOf(({regions}) => delete regions.US), 'Telephone numbers'), /\*\*911\*\* is gone/);
  });

  it('names what lost its source, and which sources changed', async () => {
    const page = await pageOf(({en}) => {
      const [{warnings}] = en['drug-sheet'].drugs;
      warnings[0].refs = [2];
      warnings[1] = claim('No alcohol.');
    }, []);
    assert.match(under(page, 'Statements that lost their source'), /“No alcohol\.”/);
    assert.match(under(page, drugs), /Label: .*warnings: with a source, now “practice”, without a source/);
    assert.match(
      under(page, drugs),
      /Sources: `methotrexate` “Methotrexate”, warnings\n {2}- gone: https:\/\/example\.org\/one$/m,
    );
  });

  it('is not misled by a sentence that comes before others and moves their numbers', async () => {
    const page = await pageOf(({en, ids}) => {
      en['red-flags'].tiers[1].items[0].details.unshift(claim('It is red or purple.'));
      ids['red-flags'].splice(7, 0, ['red-flags.rash.details.3', 'x']);
    }, []);
    const section = under(page, flags);
    assert.match(section, /Added: `rash` “A new rash\.”, details: “It is red or purple\.”/);
    assert.doesNotMatch(section, /Changed|Removed/);
  });

  it('names a warning that says something else', async () => {
    const page = await pageOf(({en}) => (en['drug-sheet'].drugs[0].warnings[0].text = 'Every day.'), []);
    assert.match(
      under(page, 'Red flags and warnings that say something else'),
      /^- drug-sheet: `methotrexate` “Methotrexate”, warnings\n {2}- was: “Never every day\.”\n {2}- now: “Every day\.”$/,
    );
  });

  it('tells a warning that moved to a place where it does not warn', async () => {
    const page = await pageOf(({en, ids}) => {
      const [drug] = en['drug-sheet'].drugs;
      drug.taking.push(drug.warnings.pop());
      const [warning] = ids['drug-sheet'].splice(3, 1);
      ids['drug-sheet'].splice(4, 0, warning);
    }, []);
    assert.match(under(page, 'Warnings that were taken away'), /now in taking: “No alcohol\.”/);
  });

  it('says what the version asks of a host, the codes per language, and that a sign-off is gone', async () => {
    const signed = write((made) => (made.en['drug-sheet'].reviewedBy = {name: 'Dr Ada Example', on: '2026-11-22'}));
    const changed = write(({en, es}) => {
      Object.assign(en['drug-sheet'], {version: '2.0.0', hash: '111111111111'});
      en['drug-sheet'].drugs[0].taking[0].text = 'Without water.';
      Object.assign(es['drug-sheet'], {hash: '222222222222', status: 'reviewed'});
    });
    const page = markdownOf(diff(await readPackage(signed), await readPackage(changed)));
    const section = under(page, drugs);
    assert.match(
      section,
      /Version 1\.0\.0, now 2\.0\.0\. Advice changed or was withdrawn: read the section again now\./,
    );
    assert.match(section, /sign-off of a clinician was \*\*withdrawn\*\*/);
    assert.match(section, /\| en \| 000000000000 \| 111111111111 \| source \|/);
    assert.match(section, /\| es \| 000000000000 \| 222222222222 \| machine, now reviewed \|/);
    assert.match(section, /was: “With water\.”\n {2}- now: “Without water\.”/);
  });

  it('tells translations that changed by themselves from those that followed the English', async () => {
    /** @param {any} made */
    const change = ({en, es}) => {
      es['red-flags'].tiers[0].items[0].sign.text = 'ES: Se atraganta.';
      en['drug-sheet'].drugs[0].taking[0].text = 'With a glass of water.';
      es['drug-sheet'].drugs[0].taking[0].text = {en: 'With a glass of water.'};
    };
    const all = under(await pageOf(change), '### es');
    assert.match(
      all,
      /The English is the same[^]*red-flags[^]*was: “ES: You choke\.”\n {2}- now: “ES: Se atraganta\.”/,
    );
    assert.match(all, /1 text changed with the English/);
    const picked = under(await pageOf(change, ['es']), '### es');
    assert.match(picked, /Changed with the English:[^]*stands in English now\n {2}- was: “ES: With water\.”/);
    assert.doesNotMatch(await pageOf(change, []), /### es/);
  });

  it('says a word of the interface once, though it stands in each section', async () => {
    const page = await pageOf(({en}) => {
      for (const section of Object.values(en)) section.ui.sources = 'What this rests on';
    });
    assert.equal(page.match(/What this rests on/g)?.length, 1);
  });

  it('says which sections and languages came and went', async () => {
    const page = await pageOf((made) => {
      delete made.en['drug-sheet'];
      made.fr = made.es;
      delete made.es;
    });
    assert.match(under(page, 'Sections and items that were taken away'), /`drug-sheet`.*the whole section/);
    assert.equal(under(page, 'Languages that were taken away'), '- es');
    assert.match(under(page, '### fr'), /This language is new/);
  });

  it('names the file that cannot be read', async () => {
    const folder = write();
    const file = resolve(folder, 'r-0123456789ab/content/en/red-flags.js');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    await assert.rejects(readPackage(folder), (error) => error instanceof BadPackage && error.message.startsWith(file));
  });

  it('refuses words that do not fit their ids, rather than compare the wrong ones', async () => {
    const shorter = write(({ids}) => ids['red-flags'].splice(0, 4));
    await assert.rejects(readPackage(shorter), /does not fit its list of texts/);
    const slipped = write(({es}) => es['red-flags'].tiers[0].items.push({key: 'faint', sign: claim('ES: You faint.')}));
    await assert.rejects(readPackage(slipped), /es\/red-flags\.js does not fit its list of texts/);
  });
});

describe('the command', () => {
  /** @param {string[]} args */
  const run = (...args) =>
    spawnSync(process.execPath, [resolve(root, 'tools/content/cli.js'), 'diff', ...args], {encoding: 'utf8'});
  const cdn = resolve(root, 'cdn');

  it('compares what was built with a copy in which three things are wrong', () => {
    const copy = resolve(scratch, 'cdn');
    const release = readdirSync(cdn).find((name) => name.startsWith('r-')) ?? '';
    mkdirSync(copy);
    cpSync(resolve(cdn, release), resolve(copy, release), {recursive: true});
    cpSync(resolve(cdn, 'loader.js'), resolve(copy, 'loader.js'));
    /** @param {string} path @param {RegExp} find @param {string} replacement */
    const alter = (path, find, replacement) => {
      const file = resolve(copy, release, 'content', `${path}.js`);
      const text = readFileSync(file, 'utf8');
      assert.match(text, find);
      writeFileSync(file, text.replace(find, replacement));
    };
    // The first text is the title.
    alter('es/diet-card', /^const w=`/, 'const w=`Otro: ');
    alter('en/faq', /^const w=`/, 'const w=`Other: ');
    alter('regions', /number:"911"/, 'number:"912"');
    const {status, stdout, stderr} = run(cdn, copy, '--lang', 'es');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(under(stdout, 'Telephone numbers'), /: \*\*911\*\* is now \*\*912\*\*/);
    assert.match(stdout, /\(`faq`\)\n\n- Changed: title\n {2}- was: “.*”\n {2}- now: “Other: /);
    assert.match(
      under(stdout, '### es'),
      /^The English is the same.*\n\n- diet-card: title\n {2}- was: “.*”\n {2}- now: “Otro: /,
    );
    // Nothing else did.
    assert.equal(stdout.match(/^- /gm)?.length, 3);
  });

  it('finds the release inside of a package, and says its version', () => {
    const folder = resolve(scratch, 'package');
    cpSync(write(), resolve(folder, 'cdn'), {recursive: true});
    writeFileSync(resolve(folder, 'package.json'), '{"name": "dermatomyositis-widgets", "version": "1.2.3"}');
    const {stdout} = run(folder, folder);
    assert.match(stdout, /from 1\.2\.3 \(r-0123456789ab\) to 1\.2\.3/);
  });

  for (const [name, args, message] of /** @type {[string, string[], RegExp][]} */ ([
    ['only one folder', [cdn], /Name two folders/],
    ['no such folder', [cdn, resolve(scratch, 'nowhere')], /There is no folder .*nowhere/],
    ['a folder that is no package', [cdn, resolve(root, 'test')], /test is not a built package/],
    ['a language that neither has', [cdn, cdn, '--lang', 'tlh'], /Neither package has tlh/],
    ['an unknown option', [cdn, cdn, '--html'], /--html/],
  ]))
    it(`says what is wrong with the call: ${name}`, () => {
      const {status, stdout, stderr} = run(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
});
