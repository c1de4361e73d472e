/**
 * The first script of a page: keeps what the page says and does. The page of proof (`cdn/proof.html`) shows it to a
 * reviewer, and the tests open their host pages with it (there it stands as `test/hosts/record.js`). A file of its own,
 * since a strict policy allows no inline script.
 *
 * `<script src="record.js" data-hold="print clipboard.writeText">` hears these and holds them back: no dialog opens, and the
 * clipboard stays as it is.
 */
{
  const held = (document.currentScript.dataset.hold ?? '').split(' ');
  const record = {warnings: [], errors: [], violations: [], ready: [], problems: [], calls: [], missing: []};
  window.record = record;
  // By itself a browser stops counting at 250 files.
  performance.setResourceTimingBufferSize(5000);

  console.warn = (...values) => record.warnings.push(values.join(' '));
  console.error = (...values) => record.errors.push(values.join(' '));
  addEventListener('error', ({message}) => message && record.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => record.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    record.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  document.addEventListener('dm-ready', ({detail: {section, locale}}) => record.ready.push(`${section} ${locale}`));
  document.addEventListener('dm-error', ({target, detail}) => record.problems.push({tag: target.localName, ...detail}));

  /** What was handed over, short. */
  const words = ([first, second]) => {
    const said = first?.url ?? (typeof first === 'object' ? JSON.stringify(first) : first);
    return `${said ?? ''}${second?.body ? ', with a body' : ''}`.slice(0, 200);
  };
  const note = (name, values = []) => {
    let detail;
    try {
      detail = words(values);
    } catch {
      detail = 'something that has no words';
    }
    record.calls.push({name, detail});
  };

  /** Ways to talk to somebody, to keep something, to move the reader, and to ask for what the device knows. */
  const ways = [
    [window, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport']],
    [window, ['Image', 'Audio', 'Worker', 'SharedWorker', 'BroadcastChannel', 'open', 'print']],
    [window, ['Notification']],
    [Navigator.prototype, ['sendBeacon', 'registerProtocolHandler', 'share']],
    [window.Clipboard?.prototype, ['writeText', 'write', 'readText', 'read'], 'clipboard.'],
    [window.MessagePort?.prototype, ['postMessage'], 'MessagePort.'],
    [window.Geolocation?.prototype, ['getCurrentPosition', 'watchPosition'], 'geolocation.'],
    [window.MediaDevices?.prototype, ['getUserMedia', 'enumerateDevices'], 'mediaDevices.'],
    [window.ServiceWorkerContainer?.prototype, ['register'], 'serviceWorker.'],
    [History.prototype, ['pushState', 'replaceState', 'back', 'forward', 'go']],
    [window.Navigation?.prototype, ['navigate', 'updateCurrentEntry'], 'navigation.'],
    [window.IDBFactory?.prototype, ['open', 'databases', 'deleteDatabase'], 'indexedDB.'],
    [window.CacheStorage?.prototype, ['open', 'match', 'keys'], 'caches.'],
    [window.CookieStore?.prototype, ['set', 'get', 'getAll', 'delete'], 'cookieStore.'],
    [HTMLFormElement.prototype, ['submit', 'requestSubmit']],
    [Document.prototype, ['write', 'writeln', 'execCommand']],
  ];
  for (const [object, names, place = ''] of ways) {
    for (const own of names) {
      const name = place + own;
      if (typeof object?.[own] !== 'function') {
        record.missing.push(name);
        continue;
      }
      const heard =
        (use) =>
        (target, ...rest) => {
          note(name, rest[use === 'apply' ? 1 : 0]);
          return held.includes(name) ? Promise.resolve() : Reflect[use](target, ...rest);
        };
      object[own] = new Proxy(object[own], {apply: heard('apply'), construct: heard('construct')});
    }
  }

  // Not `postMessage` itself: a frame that answers through the page's own would seem to be the page. What frames in the page
  // say is not what the page says.
  addEventListener('message', ({source, data}) => {
    if (source === window || source?.parent !== window) note('postMessage', [data]);
  });

  const stores = [
    [Document.prototype, 'cookie'],
    [window, 'localStorage'],
    [window, 'sessionStorage'],
  ];
  for (const [object, name] of stores) {
    const {get, set} = Object.getOwnPropertyDescriptor(object, name);
    const heard = (way) =>
      way &&
      function (...values) {
        note(name, values);
        return way.apply(this, values);
      };
    Object.defineProperty(object, name, {get: heard(get), set: heard(set), configurable: true});
  }
}
