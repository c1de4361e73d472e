/**
 * Runs in each page before anything else, and is the same for all. It is sent to the browser as text, so it can use
 * nothing from outside itself.
 *
 * In each animation frame it looks, in the page and in the shadow root, for two signs of the last copy of the widget. The
 * frame in which a sign has a box is the first that can show it; when that frame is drawn, the clock is read. The first of
 * the two times is when a reader sees a full screen, the second when all is there to scroll to; which signs tell them is
 * for the page to say. Looking forces no layout, only the styles that the frame needs anyway.
 * With `press`, it also uses the list as a reader would: it presses the last tick box until that is ticked, and then Clear
 * until it is not.
 * @param {import('./pages.js').Signs} signs
 */
export const probe = (signs) => {
  const result = {paint: NaN, shown: NaN, all: NaN, ticked: NaN, cleared: NaN, shift: 0, blocking: 0, longest: 0};

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

  /** @param {string} selector what it finds in the last copy, in the page and in the shadow root */
  const found = (selector) => {
    const places = document.querySelectorAll('[data-place]');
    const place = places[Number(document.documentElement.dataset['count']) - 1];
    return [place, place?.firstElementChild?.shadowRoot].flatMap((root) => [
      .../** @type {NodeListOf<HTMLElement>} */ (root?.querySelectorAll(selector) ?? []),
    ]);
  };
  const laidOut = (/** @type {import('./pages.js').Sign} */ {within, words}) =>
    found(within).some((item) => item.textContent?.includes(words) && item.checkVisibility());
  /** A message that is sent in a frame arrives when the frame is done. @param {(time: number) => void} done */
  const afterFrame = (done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  };
  const drawn = (/** @type {import('./pages.js').Sign} */ sign) =>
    new Promise((resolve) => {
      const look = () => {
        if (!laidOut(sign)) {
          requestAnimationFrame(look);
          return;
        }
        afterFrame(resolve);
      };
      requestAnimationFrame(look);
    });
  const shown = drawn(signs.shown).then((time) => (result.shown = time));
  const all = drawn(signs.all).then((time) => (result.all = time));

  /** The last tick box that a reader can press: the browser's own, or the one inside that of a library. */
  const lastBox = () => {
    const last = found('input[type=checkbox], wa-checkbox, cds-checkbox').findLast((box) => box.checkVisibility());
    const box = last?.matches('input') ? last : last?.shadowRoot?.querySelector('input');
    return /** @type {HTMLInputElement | null | undefined} */ (box);
  };
  /** Presses something in each frame until the box says what it should. @param {boolean} checked @param {() => HTMLElement | null | undefined} what */
  const answered = (checked, what) =>
    new Promise((resolve) => {
      const press = () => {
        const before = lastBox();
        if (before && before.checked !== checked) what()?.click();
        afterFrame((time) => {
          if (lastBox()?.checked === checked) resolve(time);
          else requestAnimationFrame(press);
        });
      };
      requestAnimationFrame(press);
    });
  const used = async () => {
    result.ticked = await answered(true, lastBox);
    result.cleared = await answered(false, () => found('[part=clear], [data-clear]')[0]);
  };
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
      settled: Promise.all([shown, all, loaded, signs.press && used()]),
      shown,
      nodes: () => 1 + nodesBelow(document),
    },
  });
};
