/** Types for everyone: which class a tag has, and what comes with its events. No byte of it runs. */

/** @typedef {import('./elements.js').Element} Element */
import {comment} from './elements.js';

/** Who imports the definition gets the tag: `document.querySelector('dm-…')`. @param {Element} element */
export const tagTypes = ({tagName, name, path}) =>
  `import type {${name}} from './${path.split('/').at(-1)}';

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': ${name};
  }
}
`;

/** Overloads as the DOM's own types have them. @param {string} method @param {string} name @param {string} options */
const overloads = (method, name, options) =>
  `  ${method}<K extends keyof ${name}EventMap>(
    type: K,
    listener: (this: ${name}, event: ${name}EventMap[K]) => unknown,
    options?: boolean | ${options},
  ): void;
  ${method}(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | ${options}): void;
`;

/** To stand after the class, in the same file. @param {Element} element */
export const eventTypes = ({tagName, name, events}) =>
  `/** The events of \`<${tagName}>\`, by name. */
export interface ${name}EventMap extends HTMLElementEventMap {
${events.map((event) => `  ${comment(event)}\n  '${event.name}': ${event.type.text};\n`).join('')}}
export interface ${name} {
${overloads('addEventListener', name, 'AddEventListenerOptions')}${overloads('removeEventListener', name, 'EventListenerOptions')}}
`;
