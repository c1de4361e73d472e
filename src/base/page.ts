/**
 * What all elements on a page share: one observer of languages and one set of listeners, there while any element is.
 */
import {watchAround} from '../i18n/surroundings.js';
import {followHash, forgetHash, noteReaderActed, type LinkTarget} from './deep-links.js';
import {closeAfterPrint, openForPrint} from './disclosures.js';

/** An element that takes part. */
export interface PageElement extends LinkTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

export const elements = new Set<PageElement>();

const listeners = {
  hashchange: () => {
    forgetHash();
    arrived();
  },
  beforeprint: () => openForPrint([...elements].map(({renderRoot}) => renderRoot)),
  afterprint: closeAfterPrint,
  wheel: noteReaderActed,
  keydown: noteReaderActed,
  pointerdown: noteReaderActed,
};

let observer: MutationObserver | undefined;

/**
 * The code for language packs comes once the page has a queue of them, or pushes one later. Nobody else downloads it.
 * A list that is there already is watched from then on by that code.
 */
const wake = (...packs: unknown[]) => import('./packs.js').then((module) => module.enqueue(packs), console.warn);
if ((globalThis as {dmLocales?: unknown}).dmLocales) void wake();
else (globalThis as {dmLocales?: unknown}).dmLocales = {push: wake};

const listen = (how: 'addEventListener' | 'removeEventListener') => {
  for (const [type, listener] of Object.entries(listeners)) window[how](type, listener, true);
};

/** Called by each element when it is connected, again after each move. */
export const join = (element: PageElement) => {
  if (!elements.size) {
    forgetHash();
    listen('addEventListener');
  }
  elements.add(element);
  observer ??= new MutationObserver(() => elements.forEach((each) => each.requestUpdate()));
  watchAround(element, observer);
};

export const leave = (element: PageElement) => {
  elements.delete(element);
  if (elements.size) return;
  listen('removeEventListener');
  observer?.disconnect();
};

/** Called by each element when its words are shown for the first time. */
export const arrived = () => void followHash(elements);
