// axe-core is no module: it leaves itself in `window.axe`.
import 'axe-core/axe.min.js';
import type {AxeResults, NodeResult, RunOptions} from 'axe-core';

interface Axe {
  run(node: Element, options: RunOptions): Promise<AxeResults>;
}

declare const axe: Axe;

/** Only a copy of its own can look into the page of a frame. */
const axeIn = async ({defaultView, head}: Document): Promise<Axe> => {
  const window = defaultView as unknown as {axe?: Axe};
  if (!window.axe) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
    head.append(script);
    await loaded;
  }
  return window.axe!;
};

const describe = ({target, html, failureSummary}: NodeResult): string =>
  `    ${target.flat().join(' >> ')}\n      ${html}\n      ${(failureSummary ?? '').replaceAll('\n', '\n      ')}`;

/**
 * The violations in a node, its shadow roots included, each as a text to read; none is an empty list:
 *
 *     expect(await violations(host)).to.deep.equal([]);
 *
 * A part of a page need not lie in a landmark. Further rules are switched off by their id, with the reason beside it.
 */
const violations = async (node: Element, {without = []}: {without?: string[]} = {}): Promise<string[]> => {
  const rules = Object.fromEntries(['region', ...without].map((id) => [id, {enabled: false}]));
  const {run} = node.ownerDocument === document ? axe : await axeIn(node.ownerDocument);
  const results = await run(node, {rules, resultTypes: ['violations']});
  return results.violations.map(
    ({id, impact, help, helpUrl, nodes}) =>
      `${id} (${impact}): ${help}\n  ${helpUrl}\n${nodes.map(describe).join('\n')}`,
  );
};

export {violations as axe};
