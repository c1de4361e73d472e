/**
 * The page for web teams: reads the form, shows the snippet and the widget. It keeps nothing: not in the browser, not in
 * the address, not in the history.
 */
import {
  attributesOf,
  frameAddress,
  labelOf,
  offers,
  problemIn,
  snippet,
  titleOf,
  valuesOf,
  waysOf,
  widgetOf,
} from './snippets.js';

/**
 * @typedef {import('./snippets.js').Choices} Choices
 * @typedef {import('./snippets.js').Facts} Facts
 * @typedef {import('./snippets.js').Kind} Kind
 * @typedef {import('./snippets.js').Part} Part
 */

/** `cdn/`, as seen from here. */
const library = new URL('../', import.meta.url);

/** @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} [root] @returns {E} */
const find = (selector, root = document) => /** @type {E} */ (root.querySelector(selector));

/** @param {string} file @returns {Promise<Response>} */
const get = async (file) => {
  const failure = `The file ${file} could not be read. Is all of cdn/ on the server?`;
  const response = await fetch(new URL(file, library)).catch(() => undefined);
  if (!response?.ok) throw new Error(response ? `${failure} It answered ${response.status}.` : failure);
  return response;
};

/** @type {Record<Kind, string>} */
const places = {
  head: 'In the <head> of your page',
  module: 'In a module of your page',
  style: 'In your style sheet',
  body: 'Where your page shows it',
  policy: 'In the Content-Security-Policy of your page, if it has one',
};

const form = /** @type {HTMLFormElement} */ (find('#form'));

/** @returns {Choices} */
const read = () => {
  const answers = new FormData(form);
  const answer = (/** @type {string} */ name) => String(answers.get(name) ?? '');
  return {
    widget: answer('widget'),
    own: answer('own'),
    lang: answer('lang'),
    region: answer('region'),
    level: answer('level'),
    dark: answer('theme') === 'dark',
    accent: answers.has('coloured') ? answer('accent') : '',
    way: /** @type {Choices['way']} */ (answer('way')),
    source: /** @type {Choices['source']} */ (answer('source')),
    folder: answer('folder'),
    cdn: answer('cdn'),
    hints: answers.has('hints'),
  };
};

/** @param {HTMLSelectElement} select @param {[value: string, text: string][]} options the chosen one stays chosen */
const fill = (select, options) => {
  const {value} = select;
  select.replaceChildren(...options.map(([key, text]) => new Option(text, key, false, key === value)));
};

/** Shows the questions that count. @param {Facts} facts */
const ask = (facts) => {
  const before = read();
  const widget = widgetOf(before, facts);
  const possible = waysOf(widget);
  for (const radio of form.querySelectorAll('input')) {
    if (radio.name !== 'way') continue;
    const isPossible = possible.some((way) => way === radio.value);
    find('.choice:has(#' + radio.id + ')').hidden = !isPossible;
    if (radio.checked && !isPossible) /** @type {HTMLInputElement} */ (find('#way-tag')).checked = true;
  }
  const {own} = widget;
  find('#own-label').textContent = own?.label ?? '';
  /** @param {Record<string, string>} titles @returns {string} */
  const both = ({en = '', [before.lang]: there = en}) => (there === en ? en : `${en} – ${there}`);
  fill(find('#own'), [
    ...(own?.none ? /** @type {[string, string][]} */ ([['', own.none]]) : []),
    ...valuesOf(widget, before.lang).map(({value, titles}) => /** @type {[string, string]} */ ([value, both(titles)])),
  ]);
  const {way, source, accent} = read();
  const can = offers(widget, way);
  for (const question of form.querySelectorAll('[data-offer]')) {
    const {offer} = /** @type {HTMLElement} */ (question).dataset;
    /** @type {HTMLElement} */ (question).hidden = !can[/** @type {keyof typeof can} */ (offer)];
  }
  find('[data-source=own]').hidden = can.cdn && source === 'cdn';
  find('[data-source=cdn]').hidden = !can.cdn || source === 'own';
  find('#accent-question').hidden = !accent;
};

/** Marks the answer that no snippet can be made of; whether there is none. @param {Choices} choices @param {Facts} facts */
const mark = (choices, facts) => {
  const problem = problemIn(choices, facts);
  for (const field of /** @type {const} */ (['folder', 'cdn'])) {
    // Nobody is wrong who has not answered yet.
    const isWrong = problem?.field === field && (field === 'folder' || choices.cdn !== '');
    find(`#${field}-problem`).textContent = isWrong ? problem.message : '';
    find(`#${field}`).setAttribute('aria-invalid', String(isWrong));
  }
  return !problem;
};

/** @param {HTMLElement} text @param {HTMLElement} status */
const copy = async (text, status) => {
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = 'Your browser did not allow that. The text is selected: copy it with Ctrl+C or ⌘C.';
  }
};

/** @param {Part} part */
const partOf = ({kind, code, notes}) => {
  const part = /** @type {DocumentFragment} */ (
    /** @type {HTMLTemplateElement} */ (find('#part')).content.cloneNode(true)
  );
  const text = find('code', part);
  const button = find('button', part);
  find('.part', part).dataset['kind'] = kind;
  find('h3', part).textContent = places[kind];
  find('pre', part).setAttribute('aria-label', places[kind]);
  text.textContent = code;
  button.setAttribute('aria-label', `Copy: ${places[kind]}`);
  button.addEventListener('click', () => copy(text, find('[role=status]', button.parentElement ?? part)));
  find('ul', part).append(
    ...notes.map((note) => {
      const item = document.createElement('li');
      item.textContent = note;
      return item;
    }),
  );
  return part;
};

/** What stands in the preview. @param {Choices} choices @param {Facts} facts @param {readonly Part[]} parts */
const previewOf = (choices, facts, parts) => {
  const {name, inline} = widgetOf(choices, facts);
  if (choices.way === 'static') {
    const text = parts.find(({kind}) => kind === 'body')?.code ?? '';
    return [...new DOMParser().parseFromString(text, 'text/html').body.children];
  }
  if (choices.way === 'frame') {
    const frame = document.createElement('iframe');
    frame.dataset['dmEmbed'] = '';
    frame.title = titleOf(choices, facts);
    frame.src = frameAddress(choices, facts, library.href);
    return [frame];
  }
  const widget = document.createElement(`dm-${name}`);
  for (const [attribute, value] of attributesOf(choices, facts)) {
    if (value !== '') widget.setAttribute(attribute, String(value));
  }
  if (choices.accent) widget.style.setProperty('--dm-accent', choices.accent);
  if (!inline) return [widget];
  const sentence = document.createElement('p');
  widget.textContent = labelOf(choices, facts);
  sentence.append('A sentence of your page with ', widget, ' in it.');
  return [sentence];
};

/** Counts the answers, so that a slow file never overtakes a later choice. */
let turn = 0;

/** @param {Facts} facts @param {import('./snippets.js').Integrity} integrity */
const show = async (facts, integrity) => {
  const mine = ++turn;
  ask(facts);
  const choices = read();
  const widget = widgetOf(choices, facts);
  const parts = find('#parts');
  const preview = find('#preview');
  const isRight = mark(choices, facts);
  parts.ariaBusy = 'true';
  try {
    const needsText = choices.way === 'inside' || choices.way === 'static';
    const text = needsText ? await (await get(`static/${choices.lang}/${widget.section}.html`)).text() : '';
    const made = isRight ? await snippet(choices, facts, integrity, text) : [];
    if (mine !== turn) return;
    find('#problem').textContent = '';
    find('#preview-problem').textContent = '';
    parts.replaceChildren(...made.map(partOf));
    if (!isRight) parts.append('There is no snippet yet: it needs to know where the files are.');
    preview.dataset['theme'] = choices.way === 'frame' ? 'system' : choices.dark ? 'dark' : 'light';
    // A new frame each time: another address in the same frame would be an entry in the history.
    preview.replaceChildren(...previewOf(choices, facts, made));
  } catch (error) {
    if (mine !== turn) return;
    find('#problem').textContent = String(error instanceof Error ? error.message : error);
    parts.replaceChildren('There is no snippet: see above.');
    preview.replaceChildren();
  }
  parts.ariaBusy = 'false';
};

const start = async () => {
  const [facts, integrity] = await Promise.all([
    get('builder/facts.json').then((response) => /** @type {Promise<Facts>} */ (response.json())),
    get('sri.json').then((response) => response.json()),
  ]);
  find('#version').textContent = facts.version;
  find('#cdn-example').textContent = `https://cdn.example.org/dermatomyositis-widgets/${facts.version}/`;
  fill(
    find('#widget'),
    facts.widgets.map(({name, titles}) => [name, `${titles['en']} – dm-${name}`]),
  );
  /** @type {HTMLSelectElement} */ (find('#widget')).value = 'red-flags';
  fill(
    find('#lang'),
    facts.locales.map(({code, name}) => [code, name]),
  );
  find('#region').append(...facts.regions.map(({code, name}) => new Option(name, code)));
  /** @type {HTMLInputElement} */ (find('#folder')).value = library.pathname;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => show(facts, integrity));
  find('#preview').addEventListener('dm-error', (event) => {
    const {code, message} = /** @type {CustomEvent} */ (event).detail;
    find('#preview-problem').textContent = `The widget says ${code}: ${message}`;
  });
  await show(facts, integrity);
  find('#tool').hidden = false;
};

start()
  .then(
    () => undefined,
    (error) => (find('#problem').textContent = error.message),
  )
  .finally(() => (find('#waiting').hidden = true));
