/** The next node outwards, out of shadow roots too. */
const outwards = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/**
 * Browsers that translate a page rewrite `<html lang>` and say so in a class. What they write there is not the language
 * of the page.
 */
const isAutoTranslated = ({localName, className}: Element) =>
  localName === 'html' && /\btranslated-(ltr|rtl)\b/.test(className);

const attributeFrom = (node: Node | null, name: string) => {
  for (; node; node = outwards(node)) {
    const value = (node as Element).getAttribute?.(name);
    if (value != null) return isAutoTranslated(node as Element) ? undefined : value;
  }
  return '';
};

/**
 * The language tag in force at an element: its own, else the nearest ancestor's, across shadow roots, else the empty
 * string. Undefined where only the browser's translation says anything: then the language stays what it was.
 */
export const languageAt = (element: Element) => attributeFrom(element, 'lang');

/** The region that the nearest ancestor sets for us. */
export const regionAt = (element: Element) => attributeFrom(outwards(element), 'data-dm-region');

/** Has an observer watch the attributes that `languageAt` and `regionAt` read, in every tree around an element. */
export const watchAround = (element: Element, observer: MutationObserver) => {
  for (let node: Node | undefined = element; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    observer.observe(node, {subtree: true, attributeFilter: ['lang', 'data-dm-region']});
  }
};
