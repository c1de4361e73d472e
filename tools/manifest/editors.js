/** Data for editors that know HTML but not our elements: what completes, and what a pointer over it says. */
import {sentence, valuesOf} from './elements.js';

/** @typedef {import('./elements.js').Element} Element */
/** @typedef {import('./elements.js').Item} Item */

/** @param {string} title @param {Item[]} items */
const list = (title, items) =>
  items.length
    ? [`**${title}**\n${items.map(({name, description}) => `- \`${name || 'default'}\`: ${description}`).join('\n')}`]
    : [];

/** @param {string} value */
const markdown = (value) => ({kind: 'markdown', value});

/**
 * Custom data for VS Code (https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md).
 * @param {Element[]} elements
 */
export const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map(({tagName, summary, attributes, slots, events, cssParts, cssProperties}) => ({
    name: tagName,
    description: markdown(
      [
        summary,
        ...list('Slots', slots),
        ...list('Events', events),
        ...list('Parts', cssParts),
        ...list('Custom properties', cssProperties),
      ].join('\n\n'),
    ),
    attributes: attributes.map((attribute) => {
      const values = valuesOf(attribute.type.text).map((name) => ({name}));
      return {
        name: attribute.name,
        description: markdown(sentence(attribute)),
        ...(values.length ? {values} : {}),
        // VS Code's own set for attributes that go without a value.
        ...(attribute.type.text === 'boolean' ? {valueSet: 'v'} : {}),
      };
    }),
  })),
});
