/** The blocks of the scorecard as Markdown. */
/** @typedef {import('./page.js').Block} Block @typedef {import('./page.js').Table} Table */

/** @param {string} text */
const plain = (text) => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&');

/** @param {string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/** Columns of figures to the right, those of words to the left. @param {Table} table */
const table = ({head, rows}) => {
  const rule = head.map((_, at) => (rows.every((row) => /^\d/.test(row[at] ?? '')) ? '--:' : '---'));
  return [head.map(plain), rule, ...rows.map((row) => row.map(plain))].map(line).join('\n');
};

/** @param {Block} block @returns {string} */
const markdown = (block) => {
  if ('heading' in block) return `${'#'.repeat(block.level)} ${plain(block.heading)}`;
  if ('text' in block) return plain(block.text);
  if ('warning' in block) return `> **${plain(block.warning)}**`;
  if ('list' in block) return block.list.map((text) => `- ${plain(text)}`).join('\n');
  if ('table' in block) return table(block.table);
  const lines = block.lines.map(
    ({number, what, score, reason}) => `- ${number}, ${plain(what)}: **${score}**. ${plain(reason)}`,
  );
  return `${lines.join('\n')}\n\nTotal: **${block.total}**`;
};

/** @param {Block[]} blocks */
export const markdownOf = (blocks) =>
  ['<!-- Written by npm run scorecard -- --write. -->', ...blocks.map(markdown)].join('\n\n');
