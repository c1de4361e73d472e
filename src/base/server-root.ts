/**
 * Takes the place of what a server rendered. Loaded where an element finds words in its root already, so that nobody
 * else's readers download it.
 *
 * The element renders once all is here that it shows, and what the server rendered goes in the same moment: no frame is
 * empty and none has the words twice. What a reader did before goes over to the new controls, and through their events
 * into the element.
 */
import {fallbackLocale, negotiate} from '../i18n/negotiate.js';
import {languageAt} from '../i18n/surroundings.js';
import {noteReaderActed} from './deep-links.js';
import {loadRegions, loadSection, loadSources, locales} from './load-section.js';
import type {PageElement} from './page.js';

/** An element whose root a server may have filled. */
interface Served extends PageElement {
  readonly hasUpdated: boolean;
  readonly renderOptions: {renderBefore?: ChildNode | null};
  regionInForce(): string | undefined;
  /** Loads words that the element shows besides those of its language, if it has some. */
  loadBeside?(): Promise<unknown>;
}

/** What a reader can change or focus. */
const controls = 'a, button, details, input, select, summary, textarea, [popover]';

/**
 * The controls of a root, each under the key of its item and the part it is in. A page may come from a cache, and be
 * older than the scripts: by place alone a tick could go over to another sign.
 */
const controlsOf = (root: ParentNode) => {
  const found = new Map<string, HTMLElement>();
  const counts = new Map<string, number>();
  for (const control of root.querySelectorAll<HTMLElement>(controls)) {
    const key = control.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const part = control.closest('[part]');
    const name = [control.localName, key, part?.getAttribute('part'), part?.className].join();
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    found.set(`${name},${count}`, control);
  }
  return found;
};

/** Has the element hear of a value as if the reader had just set it. Neither event leaves the root. */
const tell = (control: HTMLElement) => {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
};

/** The option that a menu shows before anybody chooses. */
const firstOption = ({options}: HTMLSelectElement) => [...options].find((each) => each.defaultSelected) ?? options[0];

/** What the reader did with one control goes over to another of the same kind; whether it was anything. */
const carryOver = (from: HTMLElement, to: HTMLElement) => {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) {
    if (from.open === to.open) return false;
    to.open = from.open;
    return true;
  }
  if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) {
    if (from.value === firstOption(from)?.value) return false;
    to.value = from.value;
    tell(to);
    return true;
  }
  const isText = from instanceof HTMLTextAreaElement && to instanceof HTMLTextAreaElement;
  if (!isText && !(from instanceof HTMLInputElement && to instanceof HTMLInputElement)) return false;
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && from.type === 'checkbox') {
    if (from.checked === to.checked) return false;
    to.checked = from.checked;
  } else {
    if (from.value === to.value) return false;
    to.value = from.value;
  }
  tell(to);
  return true;
};

/** Gives the focus to a control, and sets its caret where it was. */
const focus = (from: HTMLElement, to: HTMLElement) => {
  to.focus({preventScroll: true});
  const {selectionStart, selectionEnd, selectionDirection} = from as HTMLInputElement;
  if (selectionStart == null) return;
  (to as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
};

const swap = (element: Served) => {
  const root = element.renderRoot as ShadowRoot;
  const {activeElement} = root;
  const before = controlsOf(root);
  const popovers = new Set(root.querySelectorAll(':popover-open'));
  root.replaceChildren();
  // It was the server's first node.
  element.renderOptions.renderBefore = null;
  element.requestUpdate();
  // At once, so that nothing comes between.
  (element as unknown as {performUpdate(): void}).performUpdate();
  const now = controlsOf(root);
  for (const [name, from] of before) {
    const to = now.get(name);
    if (!to) continue;
    if (carryOver(from, to)) noteReaderActed();
    if (popovers.has(from)) to.showPopover();
    if (from === activeElement) {
      focus(from, to);
      noteReaderActed();
    }
  }
};

/** The language that was last tried for each element. */
const tried = new WeakMap<Served, string>();

/**
 * Loads what an element shows, then lets it take its place. Called whenever the element would update until then: a
 * further language is a further try.
 * @throws when the words cannot be had; what the server rendered stays
 */
export const takeOver = async (element: Served) => {
  const locale = negotiate(languageAt(element) ?? '', locales) ?? fallbackLocale;
  if (tried.get(element) === locale) return;
  tried.set(element, locale);
  // If the server had no words, the element comes as on any page.
  if (element.renderRoot.querySelector('.base')) {
    const name = element.sectionName;
    await Promise.all([
      loadSection(name, locale),
      element.loadBeside?.(),
      // What can be missing. The element asks again, and says it.
      ...[loadSources(name), element.regionInForce() && loadRegions()].map((what) =>
        Promise.resolve(what).catch(() => undefined),
      ),
    ]);
  }
  // Away from the page nobody says which language is in force; it comes back here when it is back there.
  if (!element.isConnected) tried.delete(element);
  else if (tried.get(element) === locale && !element.hasUpdated) swap(element);
};
