/** What the page of proof looks at, and when each thing is as promised. Nothing here touches a page. */

/**
 * @typedef {object} Record what `record.js` keeps
 * @property {string[]} warnings
 * @property {string[]} errors
 * @property {string[]} violations
 * @property {string[]} ready
 * @property {{tag: string, code: string, message: string}[]} problems
 * @property {{name: string, detail: string}[]} calls
 * @property {string[]} missing names of what this browser does not have here
 */

/**
 * @typedef {object} Changes what `changes.js` keeps
 * @property {string[]} nodes
 * @property {{name: string, on: string}[]} attributes
 * @property {string[]} tags
 * @property {string[]} fields
 * @property {string[]} globals
 * @property {number} sheets
 * @property {number} marked
 */

/**
 * What the site keeps in the browser, each thing by its name and what tells a change of it.
 * @typedef {{cookies: string[], localStorage: string[], sessionStorage: string[], indexedDB: string[], caches: string[], serviceWorkers: string[]}} Kept
 */

/**
 * @typedef {object} Seen
 * @property {boolean} isOver
 * @property {Record} record
 * @property {Changes} changes
 * @property {string[]} requests addresses, in order
 * @property {number} loaded how many of them came before the page was worked
 * @property {number} worked how many had come when it had been worked
 * @property {string} library address of `cdn/`
 * @property {ReadonlySet<string>} files those of this release
 * @property {Kept} before
 * @property {Kept} after
 * @property {{before: Place, after: Place}} place
 * @property {string[]} messages what the page with the widgets said to the page around it
 * @property {{print: number, copy: number}} pressed by whoever works the widgets
 */

/** @typedef {{address: string, history: number, title: string, name: string}} Place */

/** @typedef {{text: string, isFine: boolean}} Entry */

/**
 * @typedef {object} Line
 * @property {string} id
 * @property {string} what
 * @property {string} how
 * @property {string} fine the verdict when all is as promised
 * @property {(seen: Seen) => Entry[]} look each thing that was seen
 */

/** @param {string[]} texts @returns {Entry[]} */
const forbidden = (texts) => texts.map((text) => ({text, isFine: false}));

/** Any use of these is one too many. @param {...string} names @returns {Line['look']} */
const uses =
  (...names) =>
  ({record}) =>
    forbidden(
      record.calls
        .filter(({name}) => names.some((each) => (each.endsWith('.') ? name.startsWith(each) : name === each)))
        .map(({name, detail}) => (detail ? `${name}: ${detail}` : name)),
    );

/** What is no longer as it was. @param {keyof Kept} store @param {string} what @returns {Line['look']} */
const differs =
  (store, what) =>
  ({before, after}) =>
    forbidden([
      ...after[store]
        .filter((each) => !before[store].includes(each))
        .map((each) => `${what} new or changed: ${each.split('=')[0]}`),
      ...before[store]
        .filter((each) => !after[store].includes(each))
        .map((each) => `${what} gone or changed: ${each.split('=')[0]}`),
    ]);

/** @param {keyof Place} part @param {string} what @returns {Line['look']} */
const moved =
  (part, what) =>
  ({place}) =>
    forbidden(place.before[part] === place.after[part] ? [] : [`${what}: ${place.after[part]}`]);

/** @param {...Line['look']} looks @returns {Line['look']} */
const all =
  (...looks) =>
  (seen) =>
    looks.flatMap((look) => look(seen));

/** The first so many are what somebody pressed a button for. @param {Entry[]} entries @param {number} pressed */
const asked = (entries, pressed) => entries.map((entry, index) => ({...entry, isFine: index < pressed}));

/** @param {Seen} seen @param {string} address */
const isOurs = ({library, files}, address) => address.startsWith(library) && files.has(address.slice(library.length));

/** What Lit keeps of the fields of elements, and where language packs of a host wait. */
const globals = ['litPropertyMetadata', 'dmLocales'];

/** @type {readonly {title: string, lines: readonly Line[]}[]} */
export const groups = [
  {
    title: 'Asked for',
    lines: [
      {
        id: 'files',
        what: 'Files that the browser fetched',
        how: 'The browser’s own list. Each address must be that of a file in sri.json, and carry nothing else.',
        fine: 'All are files of this release',
        look: (seen) =>
          seen.requests.map((address) => ({
            text: address.replace(seen.library, ''),
            isFine: isOurs(seen, address),
          })),
      },
      {
        id: 'while',
        what: 'Files fetched while ticking, choosing, typing, opening, copying and printing',
        how: 'From the first tick until a second after the last press. A change of language and the search come later: they fetch words.',
        fine: 'None',
        look: ({requests, loaded, worked, library}) =>
          forbidden(requests.slice(loaded, worked).map((address) => address.replace(library, ''))),
      },
      {
        id: 'fetch',
        what: 'Requests by script',
        how: 'fetch and XMLHttpRequest',
        fine: 'None',
        look: uses('fetch', 'XMLHttpRequest'),
      },
      {
        id: 'connections',
        what: 'Connections kept open',
        how: 'WebSocket, EventSource, WebTransport, RTCPeerConnection',
        fine: 'None',
        look: uses('WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'),
      },
      {
        id: 'media',
        what: 'Images, sounds and workers',
        how: 'Image, Audio, Worker, SharedWorker: an image of one dot is how most trackers report',
        fine: 'None',
        look: uses('Image', 'Audio', 'Worker', 'SharedWorker'),
      },
    ],
  },
  {
    title: 'Sent',
    lines: [
      {
        id: 'beacons',
        what: 'Beacons',
        how: 'navigator.sendBeacon',
        fine: 'None',
        look: uses('sendBeacon'),
      },
      {
        id: 'messages',
        what: 'Messages to other pages and windows',
        how: 'postMessage, BroadcastChannel, and what this page hears',
        fine: 'None',
        look: all(uses('postMessage', 'MessagePort.postMessage', 'BroadcastChannel', 'share'), ({messages}) =>
          forbidden(messages),
        ),
      },
      {
        id: 'forms',
        what: 'Forms sent',
        how: 'submit and requestSubmit; the policy forbids every form besides',
        fine: 'None',
        look: uses('submit', 'requestSubmit'),
      },
      {
        id: 'name',
        what: 'Name of the window',
        how: 'window.name, which the next site in the same tab could read',
        fine: 'Unchanged',
        look: moved('name', 'It is now'),
      },
      {
        id: 'clipboard',
        what: 'Clipboard',
        how: 'Written to: only the address of an item, once for each press of “Copy link”. Never read. Held back here, so yours stays as it is.',
        fine: 'Only the links that were asked for',
        look: all(uses('clipboard.write', 'clipboard.readText', 'clipboard.read'), (seen) =>
          asked(uses('clipboard.writeText')(seen), seen.pressed.copy).map((entry) => ({
            ...entry,
            isFine: entry.isFine && entry.text.startsWith(`clipboard.writeText: ${seen.place.before.address}#dm-`),
          })),
        ),
      },
      {
        id: 'fields',
        what: 'Ticks, choices and typed words that an ordinary listener of the page hears',
        how: 'input, change and click of fields, as analytics would listen for them',
        fine: 'None',
        look: ({changes}) => forbidden(changes.fields),
      },
    ],
  },
  {
    title: 'Stored',
    lines: [
      {
        id: 'cookies',
        what: 'Cookies',
        how: 'Read or written by script; those of your site before and after',
        fine: 'None read or written; unchanged',
        look: all(uses('cookie', 'cookieStore.'), differs('cookies', 'Cookie')),
      },
      {
        id: 'local',
        what: 'Local storage',
        how: 'Read or written; the entries of your site before and after',
        fine: 'Not used; unchanged',
        look: all(uses('localStorage'), differs('localStorage', 'Entry')),
      },
      {
        id: 'session',
        what: 'Session storage',
        how: 'Read or written; the entries of your site before and after',
        fine: 'Not used; unchanged',
        look: all(uses('sessionStorage'), differs('sessionStorage', 'Entry')),
      },
      {
        id: 'databases',
        what: 'Databases',
        how: 'IndexedDB opened; those of your site before and after, where the browser lists them',
        fine: 'Not used; unchanged',
        look: all(uses('indexedDB.'), differs('indexedDB', 'Database')),
      },
      {
        id: 'caches',
        what: 'Caches that scripts keep',
        how: 'Cache storage opened; those of your site before and after',
        fine: 'Not used; unchanged',
        look: all(uses('caches.'), differs('caches', 'Cache')),
      },
      {
        id: 'service',
        what: 'Service workers',
        how: 'Registered; those of your site before and after',
        fine: 'None registered; unchanged',
        look: all(uses('serviceWorker.', 'registerProtocolHandler'), differs('serviceWorkers', 'Service worker')),
      },
    ],
  },
  {
    title: 'Moved',
    lines: [
      {
        id: 'address',
        what: 'Address of the page',
        how: 'Before and after',
        fine: 'Unchanged',
        look: moved('address', 'It is now'),
      },
      {
        id: 'history',
        what: 'History of the tab',
        how: 'pushState, replaceState and their kin; its length before and after',
        fine: 'Unchanged',
        look: all(
          uses('pushState', 'replaceState', 'back', 'forward', 'go', 'navigation.'),
          moved('history', 'Entries are now'),
        ),
      },
      {
        id: 'windows',
        what: 'Windows opened',
        how: 'window.open',
        fine: 'None',
        look: uses('open'),
      },
      {
        id: 'prints',
        what: 'Dialogs to print',
        how: 'One for each press of “Print”. Held back here: no dialog opens.',
        fine: 'Only those that were asked for',
        look: (seen) => asked(uses('print')(seen), seen.pressed.print),
      },
    ],
  },
  {
    title: 'Added to the page, outside the widgets',
    lines: [
      {
        id: 'nodes',
        what: 'Elements and text',
        how: 'Added, changed or removed anywhere outside the widgets',
        fine: 'None',
        look: ({changes}) => forbidden(changes.nodes),
      },
      {
        id: 'attributes',
        what: 'Attributes',
        how: 'Allowed: the language on a widget’s own tag, and a mark that is gone once one widget has been printed alone',
        fine: 'Only what is allowed',
        look: ({changes}) => [
          ...changes.attributes.map(({name, on}) => ({
            text: `${name} on ${on}`,
            isFine: name === 'data-dm-print' || (name === 'lang' && on.startsWith('<dm-')),
          })),
          ...forbidden(changes.marked ? [`data-dm-print is still on ${changes.marked} elements`] : []),
        ],
      },
      {
        id: 'sheets',
        what: 'Style sheets',
        how: 'Given to the page by script. The one that prints a widget alone must be gone again.',
        fine: 'None added',
        look: ({changes}) => forbidden(Array(changes.sheets).fill('A style sheet')),
      },
      {
        id: 'globals',
        what: 'Names on window',
        how: `Allowed: ${globals.join(' (of Lit) and ')} (where language packs wait)`,
        fine: 'Only what is allowed',
        look: ({changes}) => changes.globals.map((text) => ({text, isFine: globals.includes(text)})),
      },
      {
        id: 'tags',
        what: 'Names of elements registered',
        how: 'Each must begin with “dm-”',
        fine: 'All begin with “dm-”',
        look: ({changes}) => changes.tags.map((text) => ({text, isFine: text.startsWith('dm-')})),
      },
      {
        id: 'title',
        what: 'Title of the page',
        how: 'Before and after',
        fine: 'Unchanged',
        look: moved('title', 'It is now'),
      },
    ],
  },
  {
    title: 'Rules and errors',
    lines: [
      {
        id: 'violations',
        what: 'Violations of the security policy',
        how: 'What the browser refused. The policy allows scripts and style sheets of your own server, and nothing else.',
        fine: 'None',
        look: ({record}) => forbidden(record.violations),
      },
      {
        id: 'device',
        what: 'Questions to the device',
        how: 'Place, camera, microphone, notifications',
        fine: 'None',
        look: uses('geolocation.', 'mediaDevices.', 'Notification'),
      },
      {
        id: 'markup',
        what: 'The page written or edited by script',
        how: 'document.write and execCommand',
        fine: 'None',
        look: uses('write', 'writeln', 'execCommand'),
      },
      {
        id: 'errors',
        what: 'Errors and warnings',
        how: 'In the console, uncaught, and as the event dm-error',
        fine: 'None',
        look: ({record: {errors, warnings, problems}}) =>
          forbidden([...errors, ...warnings, ...problems.map(({tag, code, message}) => `${tag} ${code}: ${message}`)]),
      },
    ],
  },
];

export const lines = groups.flatMap((group) => group.lines);

/** @param {Line} line @param {Seen} seen */
export const judge = (line, seen) => {
  const entries = line.look(seen);
  const wrong = entries.filter(({isFine}) => !isFine).length;
  return {entries, wrong, verdict: wrong ? `Found: ${wrong} that should not be` : line.fine};
};
