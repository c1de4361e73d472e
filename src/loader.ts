/**
 * The one-line embed: finds the tags that the page uses and starts the runtime, the elements and their words in the same
 * tick. Built into one file without a static import, so nothing delays the look at the page.
 */
import {importElement, importRuntime, preload} from './loader-address.js';
import {locales, names, version} from './generated.js';

/** Tags of ours, and nothing else: an unknown `dm-` tag asks for no file. */
const selector = `${names.map((name) => `dm-${name}`)},[data-dm-widget]`;

/**
 * The locale whose words the element will most likely ask for, so that they can start at once. Only a guess: the element
 * decides by the rules of negotiation, and a tag that is not plainly one of ours starts nothing.
 */
const likelyLocale = (element: Element) => {
  // In a shadow root the language may come from outside it.
  const around = element.closest<HTMLElement>('[lang]') ?? (element.getRootNode() as Document).documentElement;
  const lang = around && (around.lang || 'en');
  return [lang, lang?.split('-')[0]].find((tag) => locales.includes(tag!));
};

/** Says once at an element what is wrong with it. */
const fail = (element: Element, section: string, code: 'load-element' | 'unknown-value', message: string) => {
  console.warn(`<${element.localName}> ${message}`);
  element.dispatchEvent(new CustomEvent('dm-error', {detail: {section, code, message}, bubbles: true, composed: true}));
};

/** `<div data-dm-widget="red-flags" data-lang="es">` → the element, with what is inside as its static text. */
const upgrade = (place: HTMLElement, name: string) => {
  if (!names.includes(name)) {
    fail(place, name, 'unknown-value', `data-dm-widget="${name}" is none of: ${names.join(' ')}`);
    return;
  }
  // A copy of a place that was upgraded before, as page caches make.
  if (place.firstElementChild?.localName === `dm-${name}`) return;
  const element = document.createElement(`dm-${name}`);
  for (const {name: data, value} of place.attributes) {
    if (/^data-(?!dm-|on|style$)[a-z]/.test(data)) element.setAttribute(data.slice(5), value);
  }
  element.append(...place.childNodes);
  place.append(element);
};

const start = (element: Element, name: string) => {
  const locale = likelyLocale(element);
  // A word in a text has no chunk of its own. Its meaning can wait: nobody reads it before a press.
  // A pack has its words in a file of the host's.
  if (locale && !/^(term|locale)$/.test(name)) {
    preload(`${locale}/${name}`);
    // With luck they are here before the words are rendered, which then happens once.
    preload(`sources/${name}`);
  }
  if (element.closest('[region],[data-dm-region]')) preload('regions');
  // Another version, or an element of the host's own, is for `define()` to tell.
  if ((customElements.get(element.localName) as {version?: string} | undefined)?.version === version) return;
  Promise.all([importRuntime(), importElement(name)]).catch((error: unknown) => {
    fail(element, name, 'load-element', `${error}`);
  });
};

/** Elements and places that were found, so that each is dealt with once, however often it moves. */
const seen = new WeakSet<Node>();
const unseen = (node: Node) => !seen.has(node) && seen.add(node);

const look = (root: ParentNode) => {
  for (const found of root.querySelectorAll<HTMLElement>(selector)) {
    if (unseen(found)) {
      const name = found.dataset['dmWidget'];
      // What stands in its place is new to the page, and found in its turn.
      if (name == null) start(found, found.localName.slice(3));
      else upgrade(found, name);
    }
  }
};

/** Finds our tags in a tree, now and whenever some are added. Call it for a shadow root of the host's own. */
export const discover = (root: Document | ShadowRoot | Element) => {
  if (unseen(root)) {
    // One look for a batch of changes: a look for each would freeze a page that adds thousands of nodes.
    new MutationObserver(() => look(root)).observe(root, {childList: true, subtree: true});
  }
  look(root);
};

/** Loads the words of a section, as data. */
export const loadSection = async (name: string, locale: string) => (await importRuntime()).loadSection(name, locale);

export {registerLocale, type LocalePack} from './base/register-locale.js';

// In Node there is nothing to find.
if (typeof document !== 'undefined') discover(document);
