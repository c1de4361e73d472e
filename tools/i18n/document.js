/** An XLIFF file as a document that can be changed and written back in one stable form. */
import {existsSync, readFileSync} from 'node:fs';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {childNamed, readUnit, sourceLocale, xliffPath} from '../lib/xliff.js';
import {Problem} from './shared.js';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';
const guard = 'dm-guard';
const madeFrom = 'The translation was made from: ';

/** @param {string} locale @returns {string} */
export const emptyXliff = (locale) =>
  `<xliff version="1.2" xmlns="${namespace}"><file target-language="${locale}" source-language="${sourceLocale}" ` +
  'original="lit-localize-inputs" datatype="plaintext"><body/></file></xliff>';

/** @param {string} xml @param {string} name for messages */
export const parseDocument = (xml, name) => {
  const errorHandler = (/** @type {string} */ level, /** @type {unknown} */ text) => {
    throw new Problem(`${name} is not well-formed XML (${level}): ${text}`);
  };
  const doc = new DOMParser({errorHandler}).parseFromString(xml, 'text/xml');
  // Suggestions that a translation tool left; the extractor would take them for translations.
  for (const other of Array.from(doc.getElementsByTagName('alt-trans'))) other.parentNode?.removeChild(other);
  return doc;
};

/** The file of a locale, or an empty one. @param {string} locale */
export const openDocument = (locale) =>
  parseDocument(
    existsSync(xliffPath(locale)) ? readFileSync(xliffPath(locale), 'utf8') : emptyXliff(locale),
    `locales/${locale}.xlf`,
  );

/** @param {Document} doc @returns {Map<string, Element>} */
export const unitElements = (doc) => {
  const elements = Array.from(doc.getElementsByTagName('trans-unit'));
  const map = new Map(elements.map((element) => [element.getAttribute('id') ?? '', element]));
  if (map.size < elements.length) throw new Problem('An XLIFF file has two units with the same id. Remove one.');
  return map;
};

/** @param {Element} parent @param {string} name @param {Record<string, string>} attributes @param {string} [text] */
const append = (parent, name, attributes, text = '') => {
  const element = parent.ownerDocument.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.appendChild(parent.ownerDocument.createTextNode(text));
  parent.appendChild(element);
};

/** @param {Document} doc @param {string} id @param {string} source @param {string} target @param {Record<string, string>} state */
export const addUnit = (doc, id, source, target, state) => {
  const unit = doc.createElementNS(namespace, 'trans-unit');
  unit.setAttribute('id', id);
  append(unit, 'source', {}, source);
  append(unit, 'target', state, target);
  doc.getElementsByTagName('body')[0]?.appendChild(unit);
};

/** @param {Element} unit @param {string} text */
export const setSource = (unit, text) => {
  const source = childNamed(unit, 'source');
  if (source) source.textContent = text;
};

/**
 * Puts a translation of today's English into a unit, whatever stood there before.
 * @param {Element} unit @param {string} source @param {string} target @param {Record<string, string>} state attributes of the target
 */
export const setTarget = (unit, source, target, state) => {
  setSource(unit, source);
  const old = childNamed(unit, 'target');
  if (old) unit.removeChild(old);
  append(unit, 'target', state, target);
  // XLIFF wants it right after the source, and notes last.
  unit.insertBefore(/** @type {Node} */ (unit.lastChild), childNamed(unit, 'source')?.nextSibling ?? null);
  forgetOld(unit);
};

/** @param {Element} unit */
const guardNotes = (unit) =>
  Array.from(unit.childNodes).filter(
    (node) => node.nodeName === 'note' && /** @type {Element} */ (node).getAttribute('from') === guard,
  );

/** Takes the guard's notes away, when the translation was made again. @param {Element} unit */
export const forgetOld = (unit) => {
  for (const note of guardNotes(unit)) unit.removeChild(note);
};

/** Takes a translation out of use, and keeps what it was made from and what it was. @param {Element} unit @param {string} old */
export const markStale = (unit, old) => {
  const target = childNamed(unit, 'target');
  const state = target?.getAttribute('state') ?? '';
  target?.setAttribute('state', 'needs-adaptation');
  forgetOld(unit);
  append(unit, 'note', {from: guard, annotates: 'source'}, madeFrom + old);
  if (state) append(unit, 'note', {from: guard, annotates: 'target'}, state);
};

/** What `markStale` kept: the old source and the old state. @param {Element} unit */
export const keptOld = (unit) => {
  const notes = /** @type {Element[]} */ (guardNotes(unit));
  const text = (/** @type {string} */ of) =>
    notes.find((note) => note.getAttribute('annotates') === of)?.textContent ?? '';
  return text('source') ? {source: text('source').slice(madeFrom.length), state: text('target')} : undefined;
};

/** Undoes `markStale`. @param {Element} unit @param {string} state */
export const restoreState = (unit, state) => {
  const target = childNamed(unit, 'target');
  if (state) target?.setAttribute('state', state);
  else target?.removeAttribute('state');
  forgetOld(unit);
};

/** One child a line, two blanks a level, and nothing else between them. @param {Element} element @param {number} level */
const indent = (element, level) => {
  const doc = element.ownerDocument;
  for (const child of Array.from(element.childNodes))
    if (child.nodeType === child.TEXT_NODE) element.removeChild(child);
  for (const child of Array.from(element.childNodes)) {
    element.insertBefore(doc.createTextNode('\n' + '  '.repeat(level + 1)), child);
    if (['file', 'body', 'trans-unit'].includes(child.nodeName)) indent(/** @type {Element} */ (child), level + 1);
  }
  if (element.lastChild) element.appendChild(doc.createTextNode('\n' + '  '.repeat(level)));
};

/** The text of the file, its units in the given order; units that are not in it come last. @param {Document} doc @param {string[]} order */
export const writeDocument = (doc, order) => {
  const units = unitElements(doc);
  const body = doc.getElementsByTagName('body')[0];
  if (!body) throw new Problem('An XLIFF file has no body.');
  while (body.lastChild) body.removeChild(body.lastChild);
  for (const id of new Set([...order.filter((id) => units.has(id)), ...units.keys()]))
    body.appendChild(/** @type {Element} */ (units.get(id)));
  indent(doc.documentElement, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(doc.documentElement)}\n`;
};

/** @param {Document} doc */
export const readDocument = (doc) => new Map([...unitElements(doc)].map(([id, element]) => [id, readUnit(element)]));
