/** Reads from the code itself which parts, slots, events and custom properties there are. */
import {posix} from 'node:path';

/**
 * What one file uses.
 * @typedef {object} Facts
 * @property {{name: string, within: string}[]} parts with the class member or function that each stands in
 * @property {Set<string>} slots
 * @property {Set<string>} events
 * @property {Map<string, Set<string>>} properties custom property → its fallbacks
 * @property {Set<string>} calls names of what is called
 * @property {Set<string>} imports paths of the modules of ours that it imports, as their sources are named
 * @property {string} [content] type of the section, from `extends DmElement<…>`
 */

/** `var(--dm-…, fallback)` in a style sheet. A fallback may hold brackets of its own. @param {string} css */
export const customProperties = function* (css) {
  for (const {1: name = '', index} of css.matchAll(/var\(\s*(--dm-[\w-]+)/g)) {
    const start = css.indexOf(name, index) + name.length;
    let depth = 1;
    let end = start;
    while (depth && end < css.length) {
      if (css[end] === '(') depth++;
      if (css[end] === ')') depth--;
      end++;
    }
    const fallback = css.slice(start, end - 1).replace(/^\s*,/, '');
    yield [name, fallback.replace(/\s+/g, ' ').trim()];
  }
};

/** @returns {Facts} */
const none = () => ({
  parts: [],
  slots: new Set(),
  events: new Set(),
  properties: new Map(),
  calls: new Set(),
  imports: new Set(),
  content: undefined,
});

/** The static text of a template, with a gap for each expression. @param {any} template @returns {string} */
const textOf = ({text, head, templateSpans}) =>
  text ?? [head, ...templateSpans.map((/** @type {any} */ {literal}) => literal)].map((piece) => piece.text).join('\0');

/** The string literals in an expression. @param {any} ts @param {any} node @returns {string[]} */
const literalsIn = (ts, node) => {
  /** @type {string[]} */
  const found = ts.isStringLiteralLike(node) ? [node.text] : [];
  ts.forEachChild(node, (/** @type {any} */ child) => void found.push(...literalsIn(ts, child)));
  return found;
};

/** The expressions of a template that give an element its part. @param {any} template */
const partExpressions = ({head, templateSpans = []}) =>
  templateSpans
    .filter((/** @type {any} */ _, /** @type {number} */ at) =>
      /\spart="?$/.test((at ? templateSpans[at - 1].literal : head).text),
    )
    .map((/** @type {any} */ {expression}) => expression);

/** Name of the class member, or else of the function, that a node stands in. @param {any} ts @param {any} node */
const enclosing = (ts, node) => {
  let name = '';
  for (; node; node = node.parent) {
    if (ts.isClassElement(node)) return node.name?.getText() ?? '';
    if (ts.isVariableDeclaration(node)) name = node.name.getText();
  }
  return name;
};

/** The source of a module, from the root of the project. @param {string} from @param {string} specifier */
const sourceOf = (from, specifier) => posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');

export const read = () => {
  /** @type {Map<string, Facts>} by path of the file */
  const facts = new Map();

  /** In markup, be it of a template or a piece of one. @param {string} markup @param {string} within @param {Facts} file */
  const readParts = (markup, within, file) => {
    for (const [, names = ''] of markup.matchAll(/\spart="([^"\0$]+)"/g)) {
      for (const name of names.split(/\s+/)) file.parts.push({name, within});
    }
  };

  /** @param {any} ts @param {any} node @param {Facts} file */
  const readTemplate = (ts, {tag, template}, file) => {
    const kind = tag.getText();
    const text = textOf(template);
    if (kind === 'css') {
      for (const [name = '', fallback = ''] of customProperties(text)) {
        file.properties.set(name, (file.properties.get(name) ?? new Set()).add(fallback));
      }
    }
    if (kind !== 'html') return;
    const within = enclosing(ts, template);
    readParts(text, within, file);
    // part=${condition ? 'name' : nothing}
    for (const expression of partExpressions(template)) {
      for (const name of literalsIn(ts, expression)) file.parts.push({name, within});
    }
    for (const [, name = ''] of text.matchAll(/<slot(?: name="([^"\0]+)")?>/g)) file.slots.add(name);
  };

  /** @param {any} ts @param {any} node @param {Facts} file */
  const readCall = (ts, node, file) => {
    const callee = node.expression.getText();
    const args = node.arguments ?? [];
    file.calls.add(callee);
    const literal = (/** @type {any} */ argument) =>
      argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
    if (/(?:^\w*Event|[#.]emit)$/.test(callee) && literal(args[0])) file.events.add(literal(args[0]));
    // heading(level, content, part): its template has no literal to read the part from.
    if (callee === 'heading') {
      file.parts.push({name: literal(args[2]) ?? 'subheading', within: enclosing(ts, node)});
    }
  };

  const plugin = {
    name: 'dm-read',
    /** @param {any} phase */
    analyzePhase({ts, node, moduleDoc}) {
      const file = facts.get(moduleDoc.path) ?? none();
      facts.set(moduleDoc.path, file);
      const imported = ts.isImportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0];
      if (imported && /^\./.test(imported.text ?? '')) file.imports.add(sourceOf(moduleDoc.path, imported.text));
      // A piece: its markup is a string.
      if (ts.isStringLiteralLike(node)) readParts(node.text, enclosing(ts, node), file);
      if (ts.isTaggedTemplateExpression(node)) readTemplate(ts, node, file);
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) readCall(ts, node, file);
      if (ts.isClassDeclaration(node)) {
        const extended = node.heritageClauses?.[0]?.types[0];
        if (extended?.expression.getText() === 'DmElement') file.content = extended.typeArguments?.[0]?.getText();
      }
    },
    /**
     * An event of the base is documented on each element: what the analyzer guesses of its type would win.
     * @param {any} phase
     */
    moduleLinkPhase({moduleDoc}) {
      for (const declaration of moduleDoc.declarations) {
        if (declaration.name === 'DmElement') delete declaration.events;
      }
    },
  };
  return {facts, plugin};
};
