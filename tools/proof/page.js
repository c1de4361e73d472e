/** The page of proof: opens the page with the widgets, has them worked, and shows what was seen of it. */
import {acts} from './acts.js';
import {groups, judge, lines} from './lines.js';
import {pause, requestsOf, workAll} from './work.js';

/**
 * @typedef {import('./lines.js').Changes} Changes
 * @typedef {import('./lines.js').Kept} Kept
 * @typedef {import('./lines.js').Place} Place
 * @typedef {import('./lines.js').Seen} Seen
 * @typedef {import('./work.js').Worked} Worked
 * @typedef {Omit<Changes, 'globals' | 'sheets' | 'marked'> & {flush(): void, globals(): string[], sheets(): number, marked(): number}} Watch
 * @typedef {import('./work.js').Frame & {changes: Watch}} Frame
 */

/** `cdn/`, as seen from here. */
const library = new URL('../', import.meta.url).href;

/** @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} [root] @returns {E} */
const find = (selector, root = document) => /** @type {E} */ (root.querySelector(selector));

const again = /** @type {HTMLButtonElement} */ (find('#again'));
const check = /** @type {HTMLButtonElement} */ (find('#check'));

/** A list, or none where the browser does not let us look. @param {() => string[] | undefined | Promise<string[] | undefined>} read @returns {Promise<string[]>} */
const listed = async (read) => {
  try {
    return (await read()) ?? [];
  } catch {
    return [];
  }
};

/** @param {Storage} store */
const entriesOf = (store) => Object.entries(store).map(([key, value]) => `${key}=${value}`);

/** What the site keeps in this browser. Nothing of it is shown but names. @returns {Promise<Kept>} */
const look = async () => ({
  cookies: await listed(() => document.cookie.split('; ').filter((each) => each)),
  localStorage: await listed(() => entriesOf(localStorage)),
  sessionStorage: await listed(() => entriesOf(sessionStorage)),
  indexedDB: await listed(async () => (await indexedDB.databases()).map(({name}) => String(name))),
  caches: await listed(() => caches.keys()),
  serviceWorkers: await listed(async () => (await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope)),
});

/** @param {Frame} window @returns {Place} */
const placeOf = ({location, history, document, name}) => ({
  address: location.href,
  history: history.length,
  title: document.title,
  name,
});

/** Everything about one run. */
class Run {
  /** @type {Worked[]} */
  worked = [];
  /** While something is printed, the page has marks that go again. */
  isOver = false;
  loaded = Infinity;
  end = Infinity;
  /** @type {string[]} */
  messages = [];

  /** @param {Frame} window @param {ReadonlySet<string>} files @param {Kept} before */
  constructor(window, files, before) {
    this.window = window;
    this.files = files;
    this.before = before;
    this.place = placeOf(window);
  }

  /** What is known by now. @returns {Promise<Seen>} */
  async seen() {
    const {window, files, before, isOver, loaded, end, messages, worked} = this;
    const {changes, record} = window;
    changes.flush();
    const sum = (/** @type {'print' | 'copy'} */ act) =>
      worked.reduce((count, each) => count + (each.acts[act] ?? 0), 0);
    return {
      record,
      isOver,
      changes: {
        ...changes,
        globals: changes.globals(),
        sheets: isOver ? changes.sheets() : 0,
        marked: isOver ? changes.marked() : 0,
      },
      requests: requestsOf(window),
      loaded,
      worked: end,
      library,
      files,
      before,
      after: await look(),
      place: {before: this.place, after: placeOf(window)},
      messages,
      pressed: {print: sum('print'), copy: sum('copy')},
    };
  }
}

/** @param {string} id @param {Element} list @returns {HTMLElement} */
const lineAt = (id, list) => {
  const there = /** @type {HTMLElement | null} */ (list.querySelector(`[data-line="${id}"]`));
  if (there) return there;
  const line = find('li', /** @type {HTMLTemplateElement} */ (find('#line')).content).cloneNode(true);
  /** @type {HTMLElement} */ (line).dataset['line'] = id;
  list.append(line);
  return /** @type {HTMLElement} */ (line);
};

/** @param {HTMLElement} line @param {{what: string, how?: string, count?: string, verdict: string, state: string, entries?: string[]}} shown */
const fill = (line, {what, how = '', count = '', verdict, state, entries = []}) => {
  line.dataset['state'] = state;
  /** @type {[string, string][]} */
  const texts = [
    ['h3', what],
    ['.how', how],
    ['.count', count],
    ['.verdict', verdict],
  ];
  for (const [selector, text] of texts) {
    const element = find(selector, line);
    if (element.textContent !== text) element.textContent = text;
  }
  const details = find('details', line);
  details.hidden = !entries.length;
  find('summary', line).textContent = `Show ${entries.length === 1 ? 'it' : `all ${entries.length}`}`;
  const list = find('ul', details);
  if (list.textContent === entries.join('')) return;
  list.replaceChildren(
    ...entries.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
};

/** @param {Seen} seen @returns {{what: string, verdict: string}[]} what should not be */
const show = (seen) => {
  const {isOver} = seen;
  const found = [];
  for (const {title, lines: its} of groups) {
    const name = title.replace(/\W+/g, '-').toLowerCase();
    let group = document.getElementById(name);
    if (!group) {
      group = document.createElement('section');
      const heading = document.createElement('h2');
      const list = document.createElement('ul');
      Object.assign(group, {id: name});
      Object.assign(heading, {id: `${name}-title`, textContent: title});
      group.setAttribute('aria-labelledby', heading.id);
      list.className = 'lines';
      group.append(heading, list);
      find('#groups').append(group);
    }
    for (const line of its) {
      const {entries, wrong, verdict} = judge(line, seen);
      if (wrong) found.push({what: line.what, verdict});
      const isFile = line.id === 'files';
      fill(lineAt(line.id, find('ul', group)), {
        what: line.what,
        how: line.how,
        count: `How many: ${entries.length}`,
        verdict: wrong || isOver ? verdict : 'None found so far',
        state: wrong ? 'found' : isOver ? 'fine' : 'running',
        entries: entries.map(({text, isFine}) => {
          const words = isFile
            ? isFine
              ? 'file of this release'
              : 'not a file of this release'
            : isFine
              ? 'allowed'
              : 'not allowed';
          return `${text} – ${words}`;
        }),
      });
    }
  }
  return found;
};

/** @type {Record<keyof Worked['acts'], [one: string, many: string]>} */
const words = {
  tick: ['box ticked', 'boxes ticked'],
  choose: ['choice made', 'choices made'],
  type: ['field typed into', 'fields typed into'],
  open: ['part opened', 'parts opened'],
  press: ['place or sign pressed', 'places and signs pressed'],
  copy: ['link copied', 'links copied'],
  print: ['time printed', 'times printed'],
  clear: ['time cleared', 'times cleared'],
  search: ['search', 'searches'],
  language: ['change of language', 'changes of language'],
  english: ['time the English shown', 'times the English shown'],
};

/** @param {Worked[]} worked */
const showWorked = (worked) => {
  for (const {tag, acts: done, problem} of worked) {
    const counts = Object.entries(done).map(([act, count]) => {
      const [one, many] = words[/** @type {keyof typeof words} */ (act)];
      return `${count} ${count === 1 ? one : many}`;
    });
    fill(lineAt(tag, find('#worked')), {
      what: tag,
      how: `${counts.join(', ')}.`,
      verdict: problem ? `Could not be worked: ${problem}` : 'Worked',
      state: problem ? 'found' : 'fine',
    });
  }
};

/** @param {'running' | 'fine' | 'found'} state @param {string} text @param {string[]} [reasons] */
const say = (state, text, reasons = []) => {
  find('#summary').dataset['state'] = state;
  find('#result').textContent = text;
  find('#reasons').replaceChildren(
    ...reasons.map((reason) => {
      const item = document.createElement('li');
      item.textContent = reason;
      return item;
    }),
  );
};

/** What had the focus last, outside of the frame. @type {HTMLElement | undefined} */
let focused;
document.addEventListener('focusin', ({target}) => {
  if (target instanceof HTMLElement && !target.matches('iframe, main')) focused = target;
});

/** A widget leads the focus to what its reader has chosen. Here it goes back to where it was. */
const giveBackFocus = () => {
  if (document.activeElement?.localName !== 'iframe') return;
  // To let go of a frame, WebKit needs something else to hold.
  const main = find('main');
  main.focus({preventScroll: true});
  main.blur();
  focused?.focus({preventScroll: true});
};

/** @param {string} text what is being done; not for screen readers, to whom it would talk without end */
const tell = (text) => {
  giveBackFocus();
  find('#now').textContent = text;
};

/** A new frame each time: another address in the same frame would be an entry in the history. @returns {Promise<Frame>} */
const open = async () => {
  const frame = document.createElement('iframe');
  frame.title = 'Page with every widget';
  frame.src = 'proof/widgets.html';
  // It is to be looked at. What is in it is no stop of the keyboard.
  frame.inert = true;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  find('#frame').replaceChildren(frame);
  await loaded;
  const window = /** @type {Frame | null} */ (frame.contentWindow);
  let isThere = false;
  try {
    isThere = Boolean(window?.record && window.changes);
  } catch {
    // What the browser shows instead of a refused page is of another origin.
  }
  if (!window || !isThere) {
    throw new Error(
      'The page proof/widgets.html did not come. Is all of cdn/ on the server, and may its pages be shown in a frame of the same site?',
    );
  }
  return window;
};

/** @type {Run | undefined} */
let run;

/** @param {ReadonlySet<string>} files */
const start = async (files) => {
  for (const id of ['groups', 'worked', 'caught']) find(`#${id}`).replaceChildren();
  find('#checked').textContent = '';
  find('#report').hidden = false;
  const before = await look();
  const current = new Run(await open(), files, before);
  run = current;
  const watching = (async () => {
    while (!current.isOver) {
      show(await current.seen());
      await pause(500);
    }
  })();
  try {
    await workAll(current.window, current.worked, tell, (mark) => {
      const count = requestsOf(current.window).length;
      if (mark === 'loaded') current.loaded = count;
      else current.end = count;
    });
  } finally {
    current.isOver = true;
    await watching;
  }
  const found = show(await current.seen());
  showWorked(current.worked);
  tell('');
  const failed = current.worked.filter(({problem}) => problem);
  const reasons = [
    ...found.map(({what, verdict}) => `${what}. ${verdict}.`),
    ...failed.map(({tag, problem}) => `${tag} could not be worked: ${problem}`),
  ];
  if (found.length) say('found', 'Something was found:', reasons);
  else if (failed.length || !current.worked.length) say('found', 'The proof is not complete:', reasons);
  else
    say(
      'fine',
      `Nothing was sent. Nothing was stored. ${current.worked.length} widgets were worked, and fetched files of this release only.`,
    );
  check.disabled = false;
};

const checkAll = async () => {
  if (!run) return;
  const current = run;
  again.disabled = check.disabled = true;
  find('#caught').replaceChildren();
  find('#checked').textContent = 'Doing what is forbidden …';
  current.loaded = requestsOf(current.window).length;
  current.end = Infinity;
  const tally = {caught: 0, missed: 0, absent: 0};
  for (const [index, {line: id, what, needs, act, undo}] of acts.entries()) {
    const line = lines.find((each) => each.id === id);
    if (!line) throw new Error(`There is no line ${id}.`);
    const item = lineAt(`${id}-${index}`, find('#caught'));
    if (needs && current.window.record.missing.includes(needs)) {
      tally.absent++;
      fill(item, {what, verdict: 'This browser does not have it on this page: nothing to catch', state: 'absent'});
      continue;
    }
    const wrong = async () => judge(line, await current.seen()).wrong;
    const before = await wrong();
    // What the policy refuses may throw; it must be found all the same.
    await Promise.resolve()
      .then(() => act(current.window))
      .catch(() => undefined);
    let isCaught = false;
    for (const end = Date.now() + 5000; !isCaught && Date.now() < end; await pause(isCaught ? 0 : 50)) {
      isCaught = (await wrong()) > before;
    }
    await undo?.(current.window);
    tally[isCaught ? 'caught' : 'missed']++;
    fill(item, {
      what,
      how: `Looked for in: ${line.what}`,
      verdict: isCaught ? 'Caught' : 'Not caught',
      state: isCaught ? 'fine' : 'found',
    });
  }
  const {cookies: _, ...others} = await look();
  const left = JSON.stringify([document.cookie.includes('dm-check'), others]).includes('dm-check');
  find('#checked').textContent =
    (tally.missed
      ? `${tally.missed} of ${acts.length} forbidden things were not caught.`
      : `All ${tally.caught} forbidden things were caught.`) +
    (tally.absent ? ` ${tally.absent} cannot be done in this browser on this page.` : '') +
    (left ? ' Something could not be cleared up.' : ' Nothing of them is left.');
};

/** @param {unknown} error */
const fail = (error) => {
  tell('');
  say('found', `The proof could not be run. ${error instanceof Error ? error.message : error}`);
};

// Of all that is open only the words can be seen on paper.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
addEventListener('message', ({source, data}) => {
  if (run && source === run.window) run.messages.push(`message: ${JSON.stringify(data)}`);
});

const files = async () => {
  const response = await fetch(new URL('sri.json', library)).catch(() => undefined);
  if (!response?.ok) throw new Error('The file sri.json could not be read. Is all of cdn/ on the server?');
  return new Set(Object.keys(await response.json()));
};

const go = async () => {
  const isFocused = document.activeElement === again;
  const {scrollX, scrollY} = window;
  again.disabled = check.disabled = true;
  say('running', 'Running. It takes about half a minute.');
  tell('Loading every widget');
  await files().then(start).catch(fail);
  again.disabled = false;
  // A widget leads its reader to what was chosen, and the page with it.
  window.scrollTo({left: scrollX, top: scrollY, behavior: 'instant'});
  if (isFocused) again.focus({preventScroll: true});
};
again.addEventListener('click', go);
check.addEventListener('click', () =>
  checkAll()
    .catch(fail)
    .finally(() => {
      again.disabled = check.disabled = false;
      check.focus({preventScroll: true});
    }),
);
void go();
