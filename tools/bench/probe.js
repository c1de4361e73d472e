/**
 * Runs in each page before anything else, and is the same for all. It is sent to the browser as text, so it can use
 * nothing from outside itself.
 *
 * In each animation frame it looks, in the page and in the shadow root, for two signs of the last copy of the widget. The
 * frame in which a sign has a box is the first that can show it; when that frame is drawn, the clock is read. The first of
 * the two times is when a reader sees a full screen, the second when all is there to scroll to; which signs tell them is
 * for the page to say. Looking forces no layout, only the styles that the frame needs anyway.
 * @param {import('./pages.js').Signs} signs
 */
export const probe = (signs) => {
  const result = {paint: NaN, shown: NaN, all: NaN, shift: 0, blocking: 0, longest: 0};

  /** @param {string} type @param {(entry: any) => void} add */
  const observe = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({type, buffered: true});
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') result.paint = startTime;
  });
  observe('layout-shift', ({value}) => (result.shift += value));
  observe('longtask', ({duration}) => {
    result.blocking += Math.max(0, duration - 50);
    result.longest = Math.max(result.longest, duration);
  });

  const laidOut = (/** @type {import('./pages.js').Sign} */ {within, words}) => {
    const places = document.querySelectorAll('[data-place]');
    const place = places[Number(document.documentElement.dataset['count']) - 1];
    if (!place) return false;
    return [place, place.firstElementChild?.shadowRoot].some((root) =>
      [...(root?.querySelectorAll(within) ?? [])].some(
        (item) => item.textContent?.includes(words) && item.checkVisibility(),
      ),
    );
  };
  const drawn = (/** @type {import('./pages.js').Sign} */ sign) =>
    new Promise((resolve) => {
      const look = () => {
        if (!laidOut(sign)) {
          requestAnimationFrame(look);
          return;
        }
        // A message that is sent in a frame arrives when the frame is done.
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  const shown = drawn(signs.shown).then((time) => (result.shown = time));
  const all = drawn(signs.all).then((time) => (result.all = time));
  const loaded = new Promise((resolve) => addEventListener('load', resolve));

  /** @param {Node} node @returns {number} elements, texts and comments below, also in shadow roots */
  const nodesBelow = (node) => {
    let count = 0;
    for (const child of node.childNodes) count += 1 + nodesBelow(child);
    const shadow = node instanceof Element ? node.shadowRoot : null;
    return shadow ? count + 1 + nodesBelow(shadow) : count;
  };
  Object.assign(globalThis, {
    bench: {
      result,
      settled: Promise.all([shown, all, loaded]),
      nodes: () => 1 + nodesBelow(document),
    },
  });
};
