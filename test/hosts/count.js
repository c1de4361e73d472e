/** Before all else: counts what watches and listens in the page, less what has ended. For the test that opened it. */
{
  const count = {};
  window.count = count;

  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const watching = new Set();
    count[name] = () => watching.size;
    window[name] = class extends window[name] {
      observe(...values) {
        watching.add(this);
        super.observe(...values);
      }
      disconnect() {
        watching.delete(this);
        super.disconnect();
      }
    };
  }

  for (const [name, target] of Object.entries({window, document})) {
    const listeners = new Map();
    const ids = new Map();
    const keyOf = (type, listener, options) => {
      if (!ids.has(listener)) ids.set(listener, ids.size);
      // Adding the same again adds nothing.
      return `${type} ${ids.get(listener)} ${Boolean(options?.capture ?? options)}`;
    };
    count[name] = () => [...listeners.values()].sort();
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = (type, listener, options) => {
      listeners.set(keyOf(type, listener, options), type);
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type, listener, options) => {
      listeners.delete(keyOf(type, listener, options));
      removeEventListener.call(target, type, listener, options);
    };
  }
}
