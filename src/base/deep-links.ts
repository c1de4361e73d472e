/** An element whose items have addresses: `#dm-<section>/<key>`, or `#<id>/<key>` where the host page gave an id. */
export interface LinkTarget extends Element {
  readonly sectionName: string;
  /** Whether the words are here, so that its items are known. */
  readonly ready: boolean;
  /** Shows an item, opening what hides it; undefined when there is no such item. */
  reveal(key: string): Promise<HTMLElement | undefined>;
}

/** The hash of an item's address. */
export const linkTo = ({id, sectionName}: LinkTarget, key: string) => `#${id || `dm-${sectionName}`}/${key}`;

/** Elements of different shadow trees have no order of their own: the browser's stands. */
const inDocumentOrder = (a: Element, b: Element) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** The hash that was followed last: words that arrive twice move the page once. */
let followed = '';
/** Once the reader has scrolled, typed or pressed, an address that still waits for its words moves nothing. */
let readerActed = false;

export const noteReaderActed = () => {
  readerActed = true;
};

/** Leads the reader to the item that the address names: in the first element that has it, in document order. */
export const followHash = async (targets: Iterable<LinkTarget>) => {
  const hash = location.hash;
  const [, name, key] = /^#(.+)\/([\w-]+)$/.exec(hash) ?? [];
  if (!key || hash === followed) return;
  const sorted = [...targets].sort(inDocumentOrder);
  const named = sorted.filter(({id}) => encodeURI(id) === name);
  for (const target of [...named, ...sorted.filter(({sectionName}) => `dm-${sectionName}` === name)]) {
    // An earlier element whose words are still on their way may hold the key: it calls again when they are here.
    if (!target.ready) return;
    const item = await target.reveal(key);
    if (item) {
      followed = hash;
      if (readerActed) return;
      item.scrollIntoView();
      item.focus({preventScroll: true});
      return;
    }
  }
};

/** A new address, or a page that had no element: the reader is to be led again. */
export const forgetHash = () => {
  followed = '';
  readerActed = false;
};
