/** `npm run content -- <command>`: checks what the widgets say. Exit code 1: problems; 2: bad call. */
import {parseArgs} from 'node:util';
import {diff} from './diff.js';
import {markdownOf} from './diff-markdown.js';
import {staleDocs, writeDocs} from './docs.js';
import {load, writeJson} from './load.js';
import {withNewKeys} from './keys.js';
import {improvedLevels} from './levels.js';
import {BadPackage, readPackage} from './packages.js';
import {reportOf} from './report.js';
import {problemsIn} from './rules.js';
import {notOverdue, reviewDates} from './item-rules.js';
import {unsourcedIsAccepted, unsourcedListIsCurrent, updatedUnsourced} from './unsourced.js';

/**
 * @typedef {import('./walk.js').Content} Content
 * @typedef {import('./walk.js').Problem} Problem
 */

const help = `Usage: npm run content -- <command>

  check            every rule for the content; fails when one is broken
  keys             adds new keys to content/keys.json, where they stay
  unsourced        lists red flags and medicine warnings without a source in docs/content/accepted-unsourced.json
  docs             says whether the pages for clinicians in docs/content are up to date
  docs --write     writes them
  report           a table per section: items, claims, share sourced, reading grade
  report --write   the same, and records what got better in docs/content/levels.json
  release-check    fails while somebody has yet to accept an unsourced red flag or warning, or a section is overdue
  review-dates     fails when the date of a section's next check has passed; warns 30 days before
  diff <old> <new> [--lang es,fr]
                   says in Markdown, most dangerous first, what changed between two built packages for a reader:
                   two folders cdn/, or the packages around them; --lang picks languages besides English

The commands read the compiled content; run “node tools/compile.js” after a change.`;

/** @param {Problem[]} problems prints them and says by the exit code whether one is more than a warning */
const finish = (problems) => {
  for (const {file, id, text, message, warning} of problems) {
    console.error(
      `${warning ? 'warning  ' : ''}${file}  ${id}\n${text === undefined ? '' : `  “${text}”\n`}  ${message}\n`,
    );
  }
  const errors = problems.filter(({warning}) => !warning).length;
  if (errors) console.error(`${errors} problem${errors === 1 ? '' : 's'}.`);
  process.exitCode = errors ? 1 : 0;
};

/** @type {Record<string, (content: Content) => Promise<Problem[]>>} */
const commands = {
  check: async (content) => {
    const problems = [...problemsIn(content), ...(await staleDocs(content))];
    if (problems.every(({warning}) => warning)) console.log(`Sections in order: ${content.sections.length}.`);
    return problems;
  },
  keys: async (content) => {
    await writeJson('content/keys.json', withNewKeys(content));
    return [];
  },
  unsourced: async (content) => {
    await writeJson('docs/content/accepted-unsourced.json', updatedUnsourced(content));
    return [];
  },
  docs: staleDocs,
  'docs --write': async (content) => {
    await writeDocs(content);
    return [];
  },
  report: async (content) => {
    console.log(reportOf(content));
    return [];
  },
  'report --write': async (content) => {
    await writeJson('docs/content/levels.json', improvedLevels(content));
    console.log(reportOf(content));
    return [];
  },
  'release-check': async (content) => [
    ...unsourcedListIsCurrent(content),
    ...unsourcedIsAccepted(content),
    ...notOverdue(content),
  ],
  'review-dates': async (content) => {
    const problems = reviewDates(content);
    if (!problems.length) console.log('No section is due for a check within 30 days.');
    return problems;
  },
};

/** @param {string[]} args */
const compare = async (args) => {
  try {
    const {positionals, values} = parseArgs({args, allowPositionals: true, options: {lang: {type: 'string'}}});
    const [before, after, more] = positionals;
    if (!before || !after || more) throw new BadPackage('Name two folders: that of the old version, then the new one.');
    const only = values.lang?.split(',').filter(Boolean);
    const [old, now] = await Promise.all([readPackage(before, only), readPackage(after, only)]);
    const unknown = only?.filter((locale) => !old.languages.has(locale) && !now.languages.has(locale)) ?? [];
    if (unknown.length) throw new BadPackage(`Neither package has ${unknown.join(', ')}.`);
    process.stdout.write(markdownOf(diff(old, now), only !== undefined));
  } catch (error) {
    // A fault of our own shows whole.
    const isBadCall = error instanceof BadPackage || /** @type {any} */ (error)?.code?.startsWith('ERR_PARSE_ARGS');
    if (!isBadCall) throw error;
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 2;
  }
};

const call = process.argv.slice(2).join(' ');
const command = Object.hasOwn(commands, call) ? commands[call] : undefined;
if (process.argv[2] === 'diff') await compare(process.argv.slice(3));
else if (command) {
  const {content, problems} = await load();
  finish([...problems, ...(content ? await command(content) : [])]);
} else {
  const asked = ['help', '--help', '-h'].includes(call);
  (asked ? console.log : console.error)(help);
  process.exitCode = asked ? 0 : 2;
}
