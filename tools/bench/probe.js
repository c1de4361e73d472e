/**
 * Runs in each page before anything else, and is the same for all. It is sent to the browser as text, so it can use
 * nothing from outside itself.
 *
 * In each animation frame it looks, in the page and in the shadow root, for the last emergency sign, which is below the
 * screen, and for the last sign of all, of the last copy of the widget. The frame in which a sign has a box is the first
 * that can show it; when that frame is drawn, the clock is read. The first of the two times is when a reader sees a full
 * screen, the second when all is there to scroll to. Looking forces no layout, only the styles that the frame needs anyway.
 * @param {import('./pages.js').Signs} signs
 */
export const probe = ({emergency, last}) => {
  const result = {paint: NaN, shown: NaN, all: NaN, shift: 0, blocking: 0};

  /** @param {string} type @param {(entry: any) => void} add */
  const observe = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({type, buffered: true});
  observe('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') result.paint = startTime;
  });
  observe('layout-shift', ({value}) => (result.shift += value));
  observe('longtask', ({duration}) => (result.blocking += Math.max(0, duration - 50)));

  const laidOut = (/** @type {string} */ words) => {
    const places = document.querySelectorAll('[data-place]');
    const place = places[Number(document.documentElement.dataset['count']) - 1];
    if (!place) return false;
    return [place, place.firstElementChild?.shadowRoot].some((root) =>
      [...(root?.querySelectorAll('li') ?? [])].some(
        (item) => item.textContent?.includes(words) && item.checkVisibility(),
      ),
    );
  };
  const drawn = (/** @type {string} */ words) =>
    new Promise((resolve) => {
      const look = () => {
        if (!laidOut(words)) {
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
  const shown = drawn(emergency).then((time) => (result.shown = time));
  const all = drawn(last).then((time) => (result.all = time));
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
