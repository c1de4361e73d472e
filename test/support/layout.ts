/** What sticks out of a widget, and what a reader can see of it. */

/** What there is to read of a node. */
export const words = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();

/** A node as a failure names it. */
export const name = (node: Element) =>
  `<${(node.getRootNode() as ShadowRoot).host?.localName}> ${node.localName} “${words(node).slice(0, 40)}”`;

/** What is hidden from the eye on purpose, or closed. */
export const isMeantToShow = (node: Element) =>
  !node.closest('.vh, .paper, option, thead, [part=link], details:not([open]) > :not(summary)');

const styleOf = (node: Element) => node.ownerDocument.defaultView!.getComputedStyle(node);

/** How much larger a zoomed element is than it says: older engines tell its box in pixels of its own. */
const zoomOf = (node: Element) => {
  const face = node.closest('.face');
  return face && !('currentCSSZoom' in face) ? Number(styleOf(face).zoom) : 1;
};

/** Those of the nodes of widgets that stick out of their widget on either side, or are cut off there. */
export const outside = (nodes: readonly Element[]) => {
  const cut = nodes.filter((node) => {
    if (!isMeantToShow(node) || !node.checkVisibility()) return false;
    const {left, right} = (node.getRootNode() as ShadowRoot).host.getBoundingClientRect();
    const box = node.getBoundingClientRect();
    const isCut = styleOf(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
    const zoom = zoomOf(node);
    return box.right * zoom > right + 1 || box.left * zoom < left - 1 || isCut;
  });
  return cut.map(name);
};
