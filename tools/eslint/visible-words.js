/**
 * Words that a reader sees or hears come from `content/`, where they are checked and translated: a template has none.
 */

/** Attributes that are read aloud or shown. */
const spoken =
  /\s(aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Stands for an expression: no letter, and no character of markup. */
const hole = '\u0000';

/** @param {string} text as many spaces */
const blank = (text) => text.replace(/[^\0]/g, ' ');

/**
 * Where words stand in a template.
 * @param {string} template with `hole` for each expression
 * @returns {{index: number, words: string}[]}
 */
export const visibleWords = (template) => {
  /** @type {{index: number, words: string}[]} */
  const found = [];
  const withoutTags = template
    .replace(/<!--.*?-->|<(style|script)\b.*?<\/\1>/gs, blank)
    .replace(/<\/?[a-z\0](?:"[^"]*"|'[^']*'|[^'">])*>/gi, (tag, index) => {
      for (const {index: at, 0: all, 1: name = '', 2: a, 3: b, 4: c} of tag.matchAll(spoken)) {
        const words = a ?? b ?? c ?? '';
        if (/\p{L}/u.test(words)) found.push({index: index + at + all.indexOf(name), words});
      }
      return blank(tag);
    })
    .replace(/&#?\w+;/g, blank);
  for (const {index, 0: words} of withoutTags.matchAll(/[^\s\0](?:[^\n\0]*[^\s\0])?/g)) {
    if (/\p{L}/u.test(words)) found.push({index, words});
  }
  return found;
};

/** Whether an index of a template stands between tags. @param {string} before the template up to there */
const isInText = (before) => !/<[a-z/](?:"[^"]*"|'[^']*'|[^'">])*$/i.test(before);

/** The parts of an expression that can become text. @param {any} node @returns {any[]} */
const outcomes = (node) => {
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(outcomes);
  if (node.type === 'LogicalExpression') return [node.left, node.right].flatMap(outcomes);
  return [node];
};

/** @param {any} node @returns {string} */
const ownWords = (node) => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral')
    return node.quasis.map((/** @type {any} */ quasi) => quasi.value.cooked).join(' ');
  return '';
};

/** @type {import('eslint').Rule.RuleModule} */
export const noVisibleWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      words: '“{{words}}” is visible English in a template. Put it into content/, where it is checked and translated.',
    },
  },
  create(context) {
    return {
      /** @param {any} node */
      TaggedTemplateExpression({tag, quasi}) {
        if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
        const {quasis, expressions} = quasi;
        let template = '';
        /** @type {{start: number, quasi: any}[]} */
        const parts = [];
        quasis.forEach((/** @type {any} */ part, /** @type {number} */ index) => {
          parts.push({start: template.length, quasi: part});
          template += part.value.raw;
          const expression = expressions[index];
          if (!expression) return;
          if (isInText(template)) {
            for (const outcome of outcomes(expression)) {
              const words = ownWords(outcome);
              if (/\p{L}/u.test(words)) context.report({node: outcome, messageId: 'words', data: {words}});
            }
          }
          template += hole;
        });
        for (const {index, words} of visibleWords(template)) {
          const {start, quasi: part} = /** @type {(typeof parts)[number]} */ (
            parts.findLast((each) => each.start <= index)
          );
          // One past the opening backquote or brace.
          const loc = context.sourceCode.getLocFromIndex(part.range[0] + 1 + index - start);
          context.report({loc, messageId: 'words', data: {words: words.replaceAll(hole, '…')}});
        }
      },
    };
  },
};
