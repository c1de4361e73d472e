/**
 * Runs in each page before anything else, and is the same for all. It is sent to the browser as text, so it can use
 * nothing from outside itself.
 *
 * "The words show": in each animation frame it looks for the last sign of the last copy of the widget, in the page and in
 * the shadow root. The frame in which that sign has a box is the first that shows it; when that frame is drawn, the
 * clock is read. Nothing of it remains afterwards.
 * @param {string} words of the last sign
 */
export const probe = (words) => {
  const result = {paint: NaN, shown: NaN, shift: 0, blocking: 0};

  /** @param {string} type @param {(entry: any) => void} add */
  const observe = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({type, buffered: true});
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') result.paint = startTime;
  });
  observe('layout-shift', ({value}) => (result.shift += value));
  observe('longtask', ({duration}) => (result.blocking += Math.max(0, duration - 50)));

  const drawn = () => {
    const places = document.querySelectorAll('[data-place]');
    const place = places[Number(document.documentElement.dataset['count']) - 1];
    if (!place) return false;
    return [place, place.firstElementChild?.shadowRoot].some((root) => {
      const items = root?.querySelectorAll('li') ?? [];
      for (let at = items.length - 1; at >= 0; at -= 1) {
        const item = /** @type {Element} */ (items[at]);
        if (item.textContent?.includes(words)) return item.getClientRects().length > 0;
      }
      return false;
    });
  };
  const shown = new Promise((resolve) => {
    const look = () => {
      if (!drawn()) {
        requestAnimationFrame(look);
        return;
      }
      // A message that is sent in a frame arrives when the frame is done.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve((result.shown = performance.now()));
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
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
      settled: Promise.all([shown, loaded]),
      nodes: () => 1 + nodesBelow(document),
    },
  });
};
