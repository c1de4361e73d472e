/**
 * `npm run bench [-- --rounds 9] [--out bench-results] [--write]`: what the red-flag checklist costs on a page, beside
 * the same words as static HTML and as the smallest Lit element. Needs `npm run build` before. With `--write`, the table
 * also goes to docs/benchmark.md.
 */
import {runRounds} from './experiments.js';
import {makePages, reserve} from './pages.js';
import {report} from './report.js';
import {benchmark} from './run.js';

await benchmark('docs/benchmark.md', makePages, async ({browser, origin, sizes, pages: made, rounds, say}) => {
  const {pages, parts, signs} = made;
  const samples = await runRounds(browser, origin, pages, signs, rounds, say);
  return {samples, text: (where) => report({samples, pages, parts, sizes, reserve, rounds, where})};
});
