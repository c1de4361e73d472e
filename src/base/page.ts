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

const elements = new Set<PageElement>();

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
