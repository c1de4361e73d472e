/**
 * The first script of a host page: keeps what the page says and does, for the test that opened it. A file of its own,
 * since a strict policy allows no inline script.
 */
{
  const record = {warnings: [], errors: [], violations: [], ready: [], problems: [], calls: []};
  window.record = record;

  console.warn = (...values) => record.warnings.push(values.join(' '));
  console.error = (...values) => record.errors.push(values.join(' '));
  addEventListener('error', ({message}) => message && record.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => record.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    record.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  document.addEventListener('dm-ready', ({detail: {section, locale}}) => record.ready.push(`${section} ${locale}`));
  document.addEventListener('dm-error', ({target, detail}) => record.problems.push({tag: target.localName, ...detail}));

  /** Ways to talk to somebody, to keep something, and to move the reader. */
  const ways = [
    [window, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport']],
    [window, ['Image', 'Audio', 'Worker', 'SharedWorker', 'BroadcastChannel', 'open', 'print']],
    [Navigator.prototype, ['sendBeacon', 'registerProtocolHandler']],
    [window.ServiceWorkerContainer?.prototype, ['register']],
    [History.prototype, ['pushState', 'replaceState', 'back', 'forward', 'go']],
    [window.Navigation?.prototype, ['navigate', 'updateCurrentEntry']],
    [window.IDBFactory?.prototype, ['open']],
    [window.CacheStorage?.prototype, ['open']],
    [window.CookieStore?.prototype, ['set', 'get', 'getAll']],
    [HTMLFormElement.prototype, ['submit', 'requestSubmit']],
  ];
  for (const [object, names] of ways) {
    for (const name of names) {
      if (typeof object?.[name] !== 'function') continue;
      const note =
        (use) =>
        (target, ...rest) => {
          record.calls.push(name);
          return Reflect[use](target, ...rest);
        };
      object[name] = new Proxy(object[name], {apply: note('apply'), construct: note('construct')});
    }
  }

  const stores = [
    [Document.prototype, 'cookie'],
    [window, 'localStorage'],
    [window, 'sessionStorage'],
  ];
  for (const [object, name] of stores) {
    const {get, set} = Object.getOwnPropertyDescriptor(object, name);
    const note = (way) =>
      way &&
      function (...values) {
        record.calls.push(name);
        return way.apply(this, values);
      };
    Object.defineProperty(object, name, {get: note(get), set: note(set), configurable: true});
  }
}
