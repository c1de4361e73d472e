/** Runs in the browser, as part of `/virtual/stories.js`: Storybook's stories as a list that a test can mount. */
import {setProjectAnnotations} from '@storybook/web-components-vite';
import {nothing, render} from 'lit';
import {composeStories, composeStory} from 'storybook/preview-api';

/** How long a story may take until its elements are ready, in milliseconds. */
const patience = 2000;

/** @type {Set<HTMLElement>} */
const hosts = new Set();

globalThis.afterEach?.(async () => {
  if (hosts.size === 0) return;
  for (const host of hosts) host.remove();
  hosts.clear();
  // Storybook undoes what `beforeEach` of a story did when the next story loads; here nothing may stay for the next test.
  await composeStory({render: () => nothing}, {}).load();
});

/** @param {HTMLElement} host @param {boolean} pending @param {Set<EventTarget | undefined>} settled */
const rendered = async (host, pending, settled) => {
  const elements = [...host.querySelectorAll('*')].filter(({localName}) => customElements.get(localName));
  await Promise.all(elements.map((element) => Reflect.get(element, 'updateComplete')));
  if (pending) return;
  const ours = elements.filter(({localName}) => localName.startsWith('dm-'));
  // A word in a text announces nothing: it has become a button. Nor does a language pack: the widgets do.
  const isSettled = (/** @type {Element} */ element) =>
    settled.has(element) ||
    element.localName === 'dm-locale' ||
    (element.localName === 'dm-term' && element.shadowRoot?.querySelector('button'));
  const end = performance.now() + patience;
  while (!ours.every(isSettled) && performance.now() < end) {
    await new Promise((done) => requestAnimationFrame(done));
  }
};

/**
 * @param {object} preview
 * @param {[string, any][]} modules each with the tag that its file is named after
 */
export const storiesOf = (preview, modules) => {
  setProjectAnnotations([preview]);
  return modules.flatMap(([tag, module]) => {
    // Storybook's default composer drops the global annotations, for an empty set of its own.
    const composed = composeStories(module, {}, (story, meta, project, name) =>
      composeStory(story, meta, project, undefined, name),
    );
    return Object.entries(composed).map(([name, story]) => ({
      element: module.default.component ?? tag,
      name,
      parameters: story.parameters,
      async render(args = {}, globals = {}) {
        const host = document.createElement('div');
        hosts.add(host);
        const settled = new Set();
        for (const type of ['dm-ready', 'dm-error'])
          host.addEventListener(type, (event) => settled.add(event.composedPath()[0]));
        document.body.append(host);
        const run = composeStory(module[name], module.default, {initialGlobals: globals}, undefined, name);
        await run.load();
        render(run(args), host);
        await rendered(host, story.parameters.pending === true, settled);
        return host;
      },
    }));
  });
};
