/** Fails the analysis with every shortcoming at once, each as one line that names the element and the member. */
import {filesOf} from './clean.js';

/** Parts and events of the base that an element does without. */
const without = new Map([
  ['dm-disclaimer', ['disclaimer']],
  ['dm-glossary', ['sources']],
  ['dm-references', ['sources']],
  ['dm-term', ['heading', 'message', 'sources', 'host-review', 'feedback', 'dm-ready', 'dm-toggle']],
]);

/** @typedef {import('./read.js').Facts} Facts */

/** The parts that an element can have. @param {Map<string, Facts>} facts @param {string} path @param {string} tag */
const partsOf = (facts, path, tag) => {
  const linked = filesOf(facts, path).some(([, {calls: called}]) =>
    [...called].some((call) => call.endsWith('.itemLink')),
  );
  const names = filesOf(facts, path).flatMap(([file, {parts}]) =>
    parts
      // A helper of the base shows its part only where the element calls it.
      .filter(({within}) => file === path || within !== 'itemLink' || linked)
      .map(({name}) => name),
  );
  return new Set(names.filter((name) => !without.get(tag)?.includes(name)));
};

/** What is used but not documented, and the other way round. @param {string} kind @param {Iterable<string>} used @param {any[]} documented */
const difference = (kind, used, documented) => {
  const names = new Set(documented.map(({name}) => name));
  const inUse = new Set(used);
  return [
    ...[...inUse].filter((name) => !names.has(name)).map((name) => `${kind} "${name}" is used but not documented`),
    ...[...names].filter((name) => !inUse.has(name)).map((name) => `${kind} "${name}" is documented but not used`),
  ];
};

/** @param {any} element @param {string} path @param {Map<string, Facts>} facts */
const problemsOf = (element, path, facts) => {
  const files = filesOf(facts, path).map(([, file]) => file);
  /** @type {[string, any[]][]} */
  const kinds = [
    ['attribute', element.attributes],
    ['member', element.members],
    ['slot', element.slots],
    ['event', element.events],
    ['part', element.cssParts],
    ['custom property', element.cssProperties],
  ];
  const problems = kinds.flatMap(([kind, items]) => [
    ...items.filter(({description}) => !description).map(({name}) => `${kind} "${name}" has no description`),
    ...items
      .filter(({name}, index) => items.findIndex((each) => each.name === name) !== index)
      .map(({name}) => `${kind} "${name}" is documented twice`),
  ]);
  for (const {name, fieldName} of element.attributes) {
    // `lang` is the platform's.
    if (!fieldName && name !== 'lang') problems.push(`attribute "${name}" is documented but not used`);
  }
  for (const {name, type} of [...element.attributes, ...element.events]) {
    if (!type) problems.push(`"${name}" has no type`);
  }
  if (!element.summary) problems.push('the class has no @summary');
  const fallbacks = files.flatMap(({properties}) => [...properties]);
  for (const [name, values] of fallbacks) {
    if (values.size > 1 || [...values][0] === '') {
      problems.push(
        `custom property "${name}" needs one literal fallback, the same everywhere: ${[...values].join(' ; ')}`,
      );
    }
  }
  return [
    ...problems,
    ...difference('part', partsOf(facts, path, element.tagName), element.cssParts),
    ...difference('slot', new Set(files.flatMap(({slots}) => [...slots])), element.slots),
    ...difference(
      'event',
      files.flatMap(({events}) => [...events]).filter((name) => !without.get(element.tagName)?.includes(name)),
      element.events,
    ),
    ...difference(
      'custom property',
      fallbacks.map(([name]) => name),
      element.cssProperties,
    ),
  ];
};

/** @param {Map<string, Facts>} facts */
export const check = (facts) => ({
  name: 'dm-check',
  /** @param {any} phase */
  packageLinkPhase({customElementsManifest}) {
    const elements = customElementsManifest.modules.flatMap((/** @type {any} */ {path, declarations}) =>
      declarations
        .filter((/** @type {any} */ {tagName}) => tagName)
        .map((/** @type {any} */ declaration) => ({path: path.replace(/^dist\/|\.js$/g, '') + '.ts', declaration})),
    );
    const problems = elements.flatMap((/** @type {any} */ {path, declaration}) =>
      problemsOf(declaration, path, facts).map((problem) => `<${declaration.tagName}> (${path}): ${problem}`),
    );
    if (elements.length === 0) problems.push('There is no element in src/elements.');
    if (problems.length === 0) return;
    // Not thrown: the analyzer would advise its users to report a bug of a plugin.
    console.error(`custom-elements.json was not written:\n${problems.join('\n')}`);
    process.exit(1);
  },
});
