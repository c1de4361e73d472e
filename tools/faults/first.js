/**
 * The first script of a page of the campaign: takes away what the address says, as if the browser did not have it, and
 * keeps what the page says and throws.
 */

/** @typedef {{target: EventTarget, tag: string | undefined, code: string, message: string}} Problem */

/** What was said since the last look. `thrown` must stay empty. */
const record = {
  /** @type {string[]} */ warnings: [],
  /** @type {string[]} */ thrown: [],
  /** @type {Problem[]} */ problems: [],
};
Object.assign(window, {record});

const text = (/** @type {unknown[]} */ values) => values.map(String).join(' ');
console.warn = (...values) => record.warnings.push(text(values));
console.error = (...values) => record.thrown.push(`console.error: ${text(values)}`);
addEventListener('error', ({message, error}) => {
  // A browser says so when it puts off the news of a size. Nothing is thrown.
  if (message?.startsWith('ResizeObserver loop')) return;
  if (message) record.thrown.push(`${message} ${error?.stack ?? ''}`);
});
addEventListener('unhandledrejection', ({reason}) => record.thrown.push(`unhandled: ${reason} ${reason?.stack ?? ''}`));
Object.assign(window, {ran: () => record.thrown.push('A text became a script.')});

// Where an event starts: those of widgets that are not in the page reach no listener of the page.
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  if (event.type === 'dm-error') {
    const {code, message} = /** @type {CustomEvent} */ (event).detail;
    record.problems.push({target: this, tag: /** @type {Element} */ (this).localName, code, message});
  }
  return dispatch.call(this, event);
};

const {searchParams} = new URL(location.href);
const without = searchParams.get('without') ?? '';
/** Where each stands. @type {Record<string, object[]>} */
const places = {
  adoptedStyleSheets: [Document.prototype, ShadowRoot.prototype],
  Segmenter: [Intl],
  clipboard: [Navigator.prototype],
};
for (const place of without ? (places[without] ?? [window]) : []) {
  // A window has some of its own and some from its prototype.
  Reflect.deleteProperty(place, without);
  Reflect.deleteProperty(Object.getPrototypeOf(place), without);
  if (searchParams.get('how') !== 'throws') continue;
  const refuse = () => {
    throw new DOMException('Not allowed here', 'SecurityError');
  };
  const isValue = /^[A-Z]|^matchMedia/.test(without);
  Object.defineProperty(place, without, isValue ? {value: /** @type {unknown} */ (function () { refuse(); })} : {get: refuse}); // prettier-ignore
}
Object.assign(record, {lacks: !without || searchParams.get('how') === 'throws' || !(places[without] ?? [window]).some((place) => without in place)}); // prettier-ignore
