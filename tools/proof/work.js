/** Works every widget of a page as a reader would: on the real elements, by the events that browsers fire. */

/** @typedef {Window & typeof globalThis & {record: import('./lines.js').Record}} Frame */

/**
 * What was done with one widget, by the words that the page of proof shows.
 * @typedef {{tag: string, acts: Partial<{[A in Act]: number}>, problem?: string}} Worked
 * @typedef {'tick' | 'choose' | 'type' | 'open' | 'press' | 'copy' | 'print' | 'clear' | 'search' | 'language' | 'english'} Act
 */

/** @param {number} time in milliseconds @returns {Promise<void>} */
export const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Waits until it is so; whether it came to be. @param {() => unknown} isSo @param {number} [most] in milliseconds */
export const until = async (isSo, most = 20_000) => {
  const end = Date.now() + most;
  while (!isSo()) {
    if (Date.now() > end) return false;
    await pause(20);
  }
  return true;
};

/** @param {Frame} window @returns {string[]} */
export const requestsOf = (window) => window.performance.getEntriesByType('resource').map(({name}) => name);

/** Until no file has come for a second. @param {Frame} window */
const settled = async (window) => {
  let count;
  do {
    count = requestsOf(window).length;
    await pause(1000);
  } while (count !== requestsOf(window).length);
};

/** @param {Element} element @returns {ShadowRoot} */
const rootOf = (element) => {
  if (!element.shadowRoot) throw new Error('The widget has not come.');
  return element.shadowRoot;
};

/** @template {HTMLElement} [E=HTMLElement] @param {Element} element @param {string} selector @returns {E[]} */
const all = (element, selector) => /** @type {E[]} */ ([...rootOf(element).querySelectorAll(selector)]);

/** The language of what it shows. @param {Element} element */
const shown = (element) => all(element, '.base[lang], [part=box][lang]')[0]?.lang;

/** Its rendering is done. @param {Element} element */
const rendered = (element) => /** @type {Element & {updateComplete?: Promise<unknown>}} */ (element).updateComplete;

/** What an element says when it is complete. @param {Element} element */
const isComplete = (element) =>
  element.shadowRoot && all(element, '[part=version], [part=word]').length > 0 && !all(element, '.waiting').length;

/**
 * @param {HTMLElement} element
 * @param {Worked['acts']} acts
 */
const actor = (element, acts) => {
  const {Event} = /** @type {Frame} */ (element.ownerDocument.defaultView);
  /** @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} field @param {string} value */
  const fill = async (field, value) => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    await rendered(element);
  };
  return {
    fill,
    /** @param {Act} act @param {HTMLElement[]} targets */
    press: async (act, targets) => {
      for (const target of targets) {
        // First, so that who looks on knows what was pressed.
        acts[act] = (acts[act] ?? 0) + 1;
        target.click();
        await rendered(element);
      }
    },
    /** @param {Act} act @param {(HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]} fields @param {string[]} values */
    write: async (act, fields, ...values) => {
      for (const field of fields) {
        for (const value of values) {
          await fill(field, value);
          acts[act] = (acts[act] ?? 0) + 1;
        }
      }
    },
  };
};

/** What must fetch nothing. @param {HTMLElement} element @param {Worked['acts']} acts */
const quietly = async (element, acts) => {
  const {press, write, fill} = actor(element, acts);
  const window = /** @type {Frame} */ (element.ownerDocument.defaultView);
  await press('tick', all(element, 'input[type=checkbox]'));
  for (const select of /** @type {HTMLSelectElement[]} */ (all(element, 'select:not([part=language])'))) {
    const values = [...select.options].map(({value}) => value);
    await write('choose', [select], ...values);
    await fill(select, values.find((value) => value) ?? '');
  }
  const fields = /** @type {HTMLInputElement[]} */ (
    all(element, 'textarea, input:not([type=checkbox], [type=radio], [part=search])')
  );
  await write('type', fields, 'muscle');
  const summaries = all(element, 'summary');
  await press('open', summaries);
  for (const summary of summaries) summary.click();
  await press('open', all(element, '[part=word]'));
  for (const close of all(element, '[part=close]')) close.click();
  await press('press', all(element, '[data-area]'));
  await press('press', all(element, '[part=sign]').slice(0, 1));
  await press('copy', all(element, '[part=link]').slice(0, 1));
  const prints = all(element, '[part=print]');
  await press('print', prints);
  if (prints.length) window.dispatchEvent(new window.Event('afterprint'));
  await press('clear', all(element, '[part=clear]'));
  for (const field of fields) if (field.value) await fill(field, '');
};

/** What may fetch words: other languages, the English beside it, the search. @param {HTMLElement} element @param {Worked['acts']} acts */
const loading = async (element, acts) => {
  const {press, write, fill} = actor(element, acts);
  /** @param {() => unknown} isSo @param {string} what */
  const expected = async (isSo, what) => {
    if (!(await until(isSo))) throw new Error(what);
  };
  const menu = /** @type {HTMLSelectElement | undefined} */ (all(element, 'select[part=language]')[0]);
  for (const lang of ['es', 'ar']) {
    if (menu) await fill(menu, lang);
    else element.lang = lang;
    await expected(() => shown(element) === lang, `The language ${lang} did not come.`);
    acts.language = (acts.language ?? 0) + 1;
    const button = all(element, '.base > [part=notice] button')[0];
    if (button && !acts.english) {
      await press('english', [button]);
      await expected(() => button.getAttribute('aria-expanded') === 'true', 'The English did not come.');
      button.click();
    }
  }
  if (menu) await fill(menu, 'en');
  else element.removeAttribute('lang');
  await expected(() => shown(element) === 'en', 'The English words did not come back.');
  const search = /** @type {HTMLInputElement[]} */ (all(element, '[part=search]'));
  if (search[0]) {
    await write('search', search, 'skin');
    await expected(() => all(element, '[part=result]').length, 'The search found nothing.');
    await fill(search[0], '');
  }
};

/**
 * @param {Frame} window of the page with the widgets
 * @param {Worked[]} worked gets what was done
 * @param {(state: string) => void} tell what is being done
 * @param {(mark: 'loaded' | 'worked') => void} mark
 */
export const workAll = async (window, worked, tell, mark) => {
  const elements = /** @type {HTMLElement[]} */ (
    [...window.document.body.querySelectorAll('*')].filter(({localName}) => localName.startsWith('dm-'))
  );
  worked.push(...elements.map(({localName: tag}) => ({tag, acts: {}})));
  /** @param {string} how @param {(element: HTMLElement, acts: Worked['acts']) => Promise<unknown>} act */
  const each = async (how, act) => {
    for (const [index, element] of elements.entries()) {
      const entry = /** @type {Worked} */ (worked[index]);
      if (entry.problem) continue;
      tell(`${how} ${entry.tag}, ${index + 1} of ${elements.length}`);
      try {
        await act(element, entry.acts);
      } catch (error) {
        entry.problem = error instanceof Error ? error.message : String(error);
      }
    }
  };
  await each('Loading', async (element) => {
    if (!(await until(() => isComplete(element)))) throw new Error('The widget has not come.');
  });
  await settled(window);
  mark('loaded');
  await each('Working', quietly);
  for (const type of ['beforeprint', 'afterprint']) window.dispatchEvent(new window.Event(type));
  await settled(window);
  mark('worked');
  await each('Changing the language of', loading);
  await settled(window);
};
