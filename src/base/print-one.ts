/**
 * Prints one widget alone, wherever it stands: `dermatomyositis-widgets/print`, and `print.js` in `cdn/`. An element with
 * a button of its own fetches it before the button is pressed: printing asks for nothing.
 */

/** What the sheet finds the way to the widget by. */
const mark = 'data-dm-print';

/**
 * On the way from `<html>` to the widget nothing is left but boxes without a look, so that no ancestor cuts, moves or
 * shrinks what is printed; what does not lie on the way is gone. The rules fit a document and a shadow root alike. Loose
 * text cannot be hidden as elements can: it has no size on the way, and the widget has one for paper. A section of a guide
 * has its disclaimer, which on a screen stands at the foot of the guide.
 */
const rules = `
@page {
  size: auto;
  margin: 8mm;
}
@media print {
  [${mark}] {
    display: block !important;
    position: static !important;
    float: none !important;
    inline-size: auto !important;
    block-size: auto !important;
    min-inline-size: 0 !important;
    min-block-size: 0 !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    border: 0 !important;
    padding: 0 !important;
    overflow: visible !important;
    clip: auto !important;
    clip-path: none !important;
    mask: none !important;
    filter: none !important;
    opacity: 1 !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    zoom: 1 !important;
    contain: none !important;
    container-type: normal !important;
    content-visibility: visible !important;
    columns: auto !important;
    color-scheme: light !important;
    color: #000 !important;
    background: none !important;
    font-size: 0 !important;
    visibility: hidden !important;
  }
  [${mark}='this'] {
    visibility: visible !important;
    font-size: 11pt !important;
  }
  [${mark}='this']::part(disclaimer) {
    display: block !important;
  }
  [${mark}='way']::before,
  [${mark}='way']::after,
  [${mark}='way'] > :not([${mark}]),
  :host([${mark}='way']) > :not([${mark}]) {
    display: none !important;
  }
}`;

/** From an element outwards as it is laid out: through slots and out of shadow roots, up to `<html>`. */
const wayTo = (element: Element) => {
  const way: Element[] = [];
  for (let at: Element | null = element; at;) {
    way.push(at);
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return way;
};

/** Ends what the last call began, should its `afterprint` never have come. */
let restore = () => {};

/**
 * Prints an element and nothing else of its page. The page is as it was when printing is over. What is no element of a
 * page, such as the `null` of a search that found none, prints nothing and is told in the console.
 */
export const printOne = (element: Element | null | undefined): void => {
  // That of a frame, where the element stands in one.
  const view = element?.localName && element.isConnected ? element.ownerDocument.defaultView : null;
  if (!element || !view) {
    console.warn(`printOne: ${element ? `<${element.localName}>` : element} is not in a page, so it is not printed`);
    return;
  }
  restore();
  const way = wayTo(element);
  const roots = new Set(way.map((each) => each.getRootNode() as Document | ShadowRoot));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const each of way) each.setAttribute(mark, each === element ? 'this' : 'way');
  const styled: (Document | ShadowRoot)[] = [];
  restore = () => {
    view.removeEventListener('afterprint', restore);
    for (const each of way) each.removeAttribute(mark);
    for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    restore = () => {};
  };
  try {
    for (const root of roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      styled.push(root);
    }
  } catch (error) {
    restore();
    console.warn(`printOne: the whole page is printed, because ${error}`);
  }
  view.addEventListener('afterprint', restore);
  view.print();
};
