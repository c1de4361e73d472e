/**
 * The second script of the page with the widgets: keeps what is added to the page outside of them. What is inside of a
 * widget lies in its shadow root, which nobody outside observes by accident: it is not listed.
 */
{
  const nodes = [];
  const attributes = [];
  const tags = [];
  const fields = [];
  const globals = () => Reflect.ownKeys(window).map(String);

  const nameOf = (node) =>
    node instanceof Element
      ? `<${node.localName}>`
      : node?.nodeType === Node.TEXT_NODE
        ? 'text'
        : String(node?.nodeName);
  const keep = (records) => {
    for (const {type, target, attributeName, addedNodes, removedNodes} of records) {
      if (type === 'attributes') attributes.push({name: String(attributeName), on: nameOf(target)});
      if (type === 'characterData') nodes.push(`text of ${nameOf(target.parentNode)} changed`);
      for (const node of addedNodes) nodes.push(`${nameOf(node)} added to ${nameOf(target)}`);
      for (const node of removedNodes) nodes.push(`${nameOf(node)} removed from ${nameOf(target)}`);
    }
  };
  const observer = new MutationObserver(keep);

  const {define} = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, ...rest) {
    tags.push(name);
    return define.call(this, name, ...rest);
  };

  // What an ordinary listener of the page would hear of a tick, a choice, a typed word.
  for (const type of ['input', 'change', 'click']) {
    document.addEventListener(type, (event) => {
      const [inner] = event.composedPath();
      if (inner instanceof Element && inner.matches('input, select, textarea'))
        fields.push(`${type} of <${inner.localName}> in ${nameOf(event.target)}`);
    });
  }

  let known = new Set();
  window.changes = {
    nodes,
    attributes,
    tags,
    fields,
    /** Takes in what has happened but was not told yet. */
    flush: () => keep(observer.takeRecords()),
    globals: () => globals().filter((name) => !known.has(name)),
    /** Others need an element, which is among the nodes. */
    sheets: () => document.adoptedStyleSheets.length,
    marked: () => document.querySelectorAll('[data-dm-print]').length,
  };
  known = new Set(globals());

  // The page itself is parsed by then, and no module has run yet.
  document.addEventListener(
    'readystatechange',
    () => observer.observe(document, {subtree: true, childList: true, attributes: true, characterData: true}),
    {once: true},
  );
}
