/**
 * What no widget may do, once each, so that a reviewer sees that it would be caught. Each is done in the page with the
 * widgets, by this page, with nothing of the reader's in it, and undone at once.
 */

/**
 * @typedef {object} Forbidden
 * @property {string} line where it must be found
 * @property {string} what
 * @property {string} [needs] name of what the browser must have, as `record.js` calls it
 * @property {(window: Window & typeof globalThis) => unknown} act
 * @property {(window: Window & typeof globalThis) => unknown} [undo]
 */

const mark = 'dm-check';

/** @param {Window} window @param {string} tag @returns {any} */
const make = ({document}, tag) => Object.assign(document.createElement(tag), {id: mark});

/** @param {Window} window */
const remove = ({document}) => document.getElementById(mark)?.remove();

/** @type {readonly Forbidden[]} */
export const acts = [
  {
    line: 'files',
    what: 'Fetch a style sheet with “tick=yes” in its address',
    act: (window) =>
      window.document.head.append(
        Object.assign(make(window, 'link'), {rel: 'stylesheet', href: '../embed.css?tick=yes'}),
      ),
    undo: remove,
  },
  {
    line: 'while',
    what: 'Fetch a file of the release while nobody changes the language',
    act: (window) =>
      window.document.head.append(Object.assign(make(window, 'link'), {rel: 'stylesheet', href: '../static.css'})),
    undo: remove,
  },
  {line: 'fetch', what: 'fetch', act: (window) => window.fetch('../sri.json')},
  {
    line: 'fetch',
    what: 'fetch with words in its body',
    act: (window) => window.fetch('../sri.json', {method: 'POST', body: 'words'}),
  },
  {line: 'fetch', what: 'XMLHttpRequest', act: (window) => new window.XMLHttpRequest().open('GET', '../sri.json')},
  {
    line: 'connections',
    what: 'WebSocket',
    act: (window) => new window.WebSocket(`${location.origin.replace(/^http/, 'ws')}/`).close(),
  },
  {line: 'connections', what: 'EventSource', act: (window) => new window.EventSource('../sri.json').close()},
  {
    line: 'media',
    what: 'An image of one dot, as trackers use',
    act: (window) => (new window.Image().src = '../dot.gif?tick=yes'),
  },
  {line: 'media', what: 'A worker', act: (window) => new window.Worker('record.js')},
  {line: 'beacons', what: 'navigator.sendBeacon', act: ({navigator}) => navigator.sendBeacon('../sri.json', 'words')},
  {line: 'messages', what: 'postMessage', act: (window) => window.postMessage('words', location.origin)},
  {
    line: 'messages',
    what: 'BroadcastChannel',
    needs: 'BroadcastChannel',
    act: (window) => new window.BroadcastChannel(mark).close(),
  },
  {
    line: 'forms',
    what: 'A form that sends itself',
    act: (window) => {
      const form = Object.assign(make(window, 'form'), {action: '../sri.json'});
      window.document.body.append(form);
      form.submit();
    },
    undo: remove,
  },
  {
    line: 'name',
    what: 'Words in window.name',
    act: (window) => (window.name = 'words'),
    undo: (window) => (window.name = ''),
  },
  {
    line: 'clipboard',
    what: 'Words on the clipboard, unasked',
    needs: 'clipboard.writeText',
    act: ({navigator}) => navigator.clipboard.writeText('words'),
  },
  {
    line: 'fields',
    what: 'A field whose press every listener hears',
    act: (window) => {
      const field = make(window, 'input');
      window.document.body.append(field);
      field.click();
    },
    undo: remove,
  },
  {
    line: 'cookies',
    what: 'A cookie',
    act: ({document}) => (document.cookie = `${mark}=1; SameSite=Strict`),
    undo: ({document}) => (document.cookie = `${mark}=; max-age=0; SameSite=Strict`),
  },
  {
    line: 'local',
    what: 'An entry in local storage',
    act: ({localStorage}) => localStorage.setItem(mark, '1'),
    undo: ({localStorage}) => localStorage.removeItem(mark),
  },
  {
    line: 'session',
    what: 'An entry in session storage',
    act: ({sessionStorage}) => sessionStorage.setItem(mark, '1'),
    undo: ({sessionStorage}) => sessionStorage.removeItem(mark),
  },
  {
    line: 'databases',
    what: 'A database',
    needs: 'indexedDB.open',
    act: ({indexedDB}) =>
      new Promise((resolve) => {
        const request = indexedDB.open(mark);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = resolve;
      }),
    undo: ({indexedDB}) =>
      new Promise((resolve) => Object.assign(indexedDB.deleteDatabase(mark), {onsuccess: resolve, onerror: resolve})),
  },
  {
    line: 'caches',
    what: 'A cache',
    needs: 'caches.open',
    act: ({caches}) => caches.open(mark),
    undo: ({caches}) => caches.delete(mark),
  },
  {
    line: 'service',
    what: 'A service worker',
    needs: 'serviceWorker.register',
    act: ({navigator}) => navigator.serviceWorker.register('record.js'),
    undo: async ({navigator, location: {href}}) => {
      for (const each of await navigator.serviceWorker.getRegistrations()) {
        if (each.scope === new URL('.', href).href) await each.unregister();
      }
    },
  },
  {
    line: 'history',
    what: 'An entry of the history changed',
    act: ({history}) => history.replaceState(history.state, ''),
  },
  {line: 'windows', what: 'A window opened', act: (window) => window.open('about:blank')},
  {line: 'prints', what: 'A dialog to print, unasked', act: (window) => window.print()},
  {
    line: 'nodes',
    what: 'A paragraph in the page',
    act: (window) => window.document.body.append(make(window, 'p')),
    undo: remove,
  },
  {
    line: 'attributes',
    what: 'An attribute on <html>',
    act: ({document}) => document.documentElement.setAttribute(`data-${mark}`, ''),
    undo: ({document}) => document.documentElement.removeAttribute(`data-${mark}`),
  },
  {
    line: 'sheets',
    what: 'A style sheet for the page',
    act: ({document, CSSStyleSheet}) =>
      (document.adoptedStyleSheets = [...document.adoptedStyleSheets, new CSSStyleSheet()]),
    undo: ({document}) => (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)),
  },
  {
    line: 'globals',
    what: 'A name on window',
    act: (window) => Reflect.set(window, 'check', 'words'),
    undo: (window) => Reflect.deleteProperty(window, 'check'),
  },
  {
    line: 'tags',
    what: 'An element under another name than ours',
    act: ({customElements, HTMLElement}) =>
      customElements.define(`x-check-${Date.now()}`, class extends HTMLElement {}),
  },
  {
    line: 'title',
    what: 'Another title',
    act: ({document}) => (document.title += ' (ticked)'),
    undo: ({document}) => (document.title = document.title.replace(' (ticked)', '')),
  },
  {
    line: 'violations',
    what: 'A style in an attribute, which the policy refuses',
    act: ({document}) => document.body.setAttribute('style', 'color: inherit'),
    undo: ({document}) => document.body.removeAttribute('style'),
  },
  {
    line: 'device',
    what: 'Where the reader is',
    needs: 'geolocation.getCurrentPosition',
    act: ({navigator}) => navigator.geolocation.getCurrentPosition(() => {}),
  },
  {
    line: 'markup',
    what: 'document.execCommand, which edits and copies',
    act: ({document}) => document.execCommand('unlink'),
  },
  {line: 'errors', what: 'A warning in the console', act: ({console}) => console.warn('A warning')},
  {line: 'errors', what: 'An error that nobody catches', act: (window) => window.reportError(new Error('An error'))},
  {
    line: 'address',
    what: 'Another address',
    act: ({location}) => location.replace(`${location.href}#words`),
    // Without `#` it would be loaded again.
    undo: ({location}) => location.replace(location.href.replace('#words', '#')),
  },
];
