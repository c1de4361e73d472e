/** Finds the features of the web platform that a built file uses, as keys of @mdn/browser-compat-data. */
import {parse} from 'acorn';
import bcd from '@mdn/browser-compat-data/forLegacyNode';
import postcss from 'postcss';
import {ecmaVersion} from './policy.js';

/**
 * @typedef {import('@mdn/browser-compat-data').Identifier} Identifier
 * @typedef {{key: string, support: import('@mdn/browser-compat-data').SupportBlock}} Feature
 */

/** @param {string} key @returns {Feature[]} */
const at = (key) => {
  /** @type {any} */
  let node = bcd;
  for (const name of key.split('/')) node = Object.hasOwn(node ?? {}, name) ? node[name] : undefined;
  return node?.__compat ? [{key: key.replaceAll('/', '.'), support: node.__compat.support}] : [];
};

/**
 * Features by their last name.
 * @param {Map<string, Feature[]>} index @param {number} depth @param {string[]} roots
 */
const indexInto = (index, depth, ...roots) => {
  /** @param {Identifier} node @param {string} key @param {number} left */
  const walk = (node, key, left) => {
    for (const [name, inner] of Object.entries(node)) {
      if (name === '__compat') continue;
      const inside = `${key}/${name}`;
      const last = name.replace(/_static$/, '');
      index.set(last, [...(index.get(last) ?? []), ...at(inside)]);
      if (left > 1) walk(/** @type {Identifier} */ (inner), inside, left - 1);
    }
  };
  for (const root of roots) {
    const start = root.split('/').reduce((/** @type {any} */ node, name) => node[name], bcd);
    walk(start, root, depth);
  }
};

/**
 * Interfaces whose properties and methods are looked up, events as `click_event`. Of the others the name alone is: nobody
 * gets hold of one without it. With all of them, each name of our own data would be that of some device's property.
 */
const interfaces = [
  ...['Window', 'Navigator', 'Document', 'DocumentFragment', 'ShadowRoot', 'Node', 'CharacterData', 'Element'],
  ...Object.keys(bcd.api).filter((name) => /^HTML\w*Element$/.test(name)),
  ...['SVGElement', 'Event', 'UIEvent', 'MouseEvent', 'KeyboardEvent', 'InputEvent', 'ToggleEvent', 'CustomEvent'],
  ...['EventTarget', 'AbortController', 'AbortSignal', 'CSSStyleSheet', 'CSSStyleDeclaration', 'DOMTokenList'],
  ...['CustomElementRegistry', 'ElementInternals', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver'],
  ...['Range', 'Selection', 'TreeWalker', 'Clipboard', 'URL', 'URLSearchParams', 'Response', 'Headers'],
];
/** @type {Map<string, Feature[]>} */
const names = new Map();
indexInto(names, 1, 'api', ...interfaces.map((name) => `api/${name}`));
indexInto(names, 2, 'javascript/builtins', 'javascript/builtins/Intl');
/** @type {Map<string, Feature[]>} */
const functions = new Map();
indexInto(functions, 3, 'css/types');

/**
 * One use of a feature: any of the meanings that its name has. Without types nobody can say which is meant, so the one
 * that most browsers have counts.
 * @typedef {{name: string, features: Feature[]}} Use
 */

/** @param {string} name @param {Feature[]} features @returns {Use[]} */
const use = (name, features) => (features.length ? [{name, features}] : []);

/** @param {string} name @returns {Use[]} */
const byName = (name) => use(name, names.get(name) ?? []);

/** @param {string} css @returns {Use[]} */
export const inCss = (css) => {
  /** @type {Use[]} */
  const found = [];
  postcss.parse(css).walk((node) => {
    if (node.type === 'atrule') {
      found.push(...use(`@${node.name}`, at(`css/at-rules/${node.name}`)));
      for (const [, feature = ''] of node.params.matchAll(/\(\s*([a-z-]+)/g)) {
        found.push(...use(feature, at(`css/at-rules/${node.name}/${feature}`)));
      }
    } else if (node.type === 'rule') {
      for (const [text, name = ''] of node.selector.matchAll(/::?([a-z-]+)/g)) {
        found.push(...use(text, at(`css/selectors/${name}`)));
      }
      if (node.selector.includes('&')) found.push(...use('&', at('css/selectors/nesting')));
    } else if (node.type === 'decl') {
      const {prop, value} = node;
      if (!prop.startsWith('--')) {
        // Some are of an at-rule only: `size` of a page.
        const rule = node.parent?.type === 'atrule' ? at(`css/at-rules/${node.parent.name}/${prop}`) : [];
        const features = rule.length ? rule : at(`css/properties/${prop}`);
        if (!features.length && !prop.startsWith('-')) throw new Error(`Nothing is known of the property ${prop}.`);
        found.push(...use(prop, features));
        for (const [word] of value.matchAll(/[a-z][a-z-]+(?!\()/g)) {
          if (!rule.length) found.push(...use(`${prop}: ${word}`, at(`css/properties/${prop}/${word}`)));
        }
      }
      for (const [, name = ''] of value.matchAll(/([a-z][a-z-]+)\(/g)) {
        found.push(...use(`${name}()`, functions.get(name) ?? []));
      }
    }
  });
  return found;
};

/** @param {string} html expressions stand as `x` in it @returns {Use[]} */
export const inHtml = (html) =>
  [...html.matchAll(/<([a-z][\w-]*)([^<>]*)>/g)].flatMap(([, element = '', attributes = '']) => [
    ...use(`<${element}>`, [...at(`html/elements/${element}`), ...at(`svg/elements/${element}`)]),
    ...[...attributes.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g, '').matchAll(/([@?.]?)([A-Za-z][\w-]*)/g)].flatMap(
      ([, kind, name = '']) =>
        kind === '@'
          ? byName(`${name}_event`)
          : kind === '.'
            ? byName(name)
            : use(`[${name}]`, [
                ...['html', 'svg'].flatMap((language) => at(`${language}/elements/${element}/${name}`)),
                ...['html', 'svg'].flatMap((language) => at(`${language}/global_attributes/${name}`)),
              ]),
    ),
  ]);

/** @param {any} node @returns {Generator<any>} every node of a syntax tree */
const nodes = function* (node) {
  if (typeof node?.type === 'string') yield node;
  for (const inner of Object.values(node ?? {})) if (typeof inner === 'object') yield* nodes(inner);
};

const isCss = /\{[^{}<>]*[a-z-]+\s*:[^{}<>]*\}/;
const isHtml = /<[a-z][^<>]*>/;

/** Throws when the code has syntax that the policy's browsers may not know. @param {string} code */
export const parseJs = (code) => parse(code, {ecmaVersion, sourceType: 'module'});

/** @param {string} code @returns {Use[]} */
export const inJs = (code) => {
  /** @type {Use[]} */
  const found = [];
  for (const node of nodes(parseJs(code))) {
    if (node.type === 'MemberExpression' && !node.computed) found.push(...byName(node.property.name));
    else if (node.type === 'ObjectPattern') {
      for (const {key} of node.properties) if (key?.name) found.push(...byName(key.name));
    }
    // Names of our own have at most two letters in built files.
    else if (node.type === 'Identifier' && node.name.length > 2) found.push(...byName(node.name));
    else if (node.type === 'CallExpression' && node.callee.property?.name === 'addEventListener') {
      found.push(...byName(`${node.arguments[0]?.value}_event`));
    } else if (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')) {
      const text = node.quasis ? node.quasis.map((/** @type {any} */ {value}) => value.cooked).join('x') : node.value;
      if (isHtml.test(text)) found.push(...inHtml(text));
      else if (isCss.test(text)) found.push(...inCss(text));
    }
  }
  return found;
};

/** @param {string | undefined} version @param {string} oldest */
const isOld = (version, oldest) => {
  if (version === undefined || version === 'preview') return false;
  const [one = [], other = []] = [version.replace('≤', ''), oldest].map((each) => each.split('.').map(Number));
  return (one[0] ?? 0) === (other[0] ?? 0) ? (one[1] ?? 0) <= (other[1] ?? 0) : (one[0] ?? 0) < (other[0] ?? 0);
};

/**
 * The browsers of the policy that lack a feature, with what they need: `firefox 147`.
 * @param {Feature} feature @param {Record<string, string>} oldest @returns {string[]}
 */
export const lackedBy = ({support}, oldest) =>
  Object.entries(oldest).flatMap(([browser, version]) => {
    const told = support[/** @type {keyof typeof support} */ (browser)];
    /** @type {any[]} */
    const all = told === undefined ? [] : Array.isArray(told) ? told : [told];
    const usable = all.filter(
      ({flags, prefix, alternative_name: other, version_removed: gone}) => !flags && !prefix && !other && !gone,
    );
    if (usable.some(({version_added: added}) => isOld(added || undefined, version))) return [];
    const added = usable[0]?.version_added;
    return [`${browser} ${added ? added : 'never'}`];
  });
