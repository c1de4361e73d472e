/** A row of a Markdown table. @param {string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/** A Markdown table; all columns but the first hold numbers. @param {string[]} head @param {string[][]} body */
export const table = (head, body) =>
  [head, head.map((_, at) => (at ? '--:' : '---')), ...body].map(line).join('\n') + '\n';
