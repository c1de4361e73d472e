/** Types of the elements for JSX. React 19 knows custom elements; it is never imported at run time. */
import {comment, importsOf, propsOf} from './elements.js';

/** @typedef {import('./elements.js').Element} Element */

/** @param {string} name @param {string} type @param {string} doc */
const member = (name, type, doc) => `  ${doc}\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

/** @param {Element} element */
const props = (element) => {
  const {name, summary, events} = element;
  const members = [
    ...propsOf(element).flatMap(({property, attribute = property, type, doc}) =>
      // As an attribute it is there before the element is defined, and in what a server renders.
      [...new Set([attribute, property])].map((each) => member(each, type, doc)),
    ),
    // React listens for what stands after `on`, as it is written.
    ...events.map((event) =>
      member(`on${event.name}`, `((event: ${name}EventMap['${event.name}']) => void)`, comment(event)),
    ),
  ];
  return `/** ${summary} */
export interface ${name}Props extends Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, 'content'> {
  /** React 19 passes it on as it is. */
  class?: string | undefined;
${members.join('')}}
`;
};

/** @param {Element[]} elements */
export const jsxTypes = (elements) =>
  `/** Types for JSX in React 19: \`import type {} from 'dermatomyositis-widgets/jsx'\` once in the project. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${importsOf(elements)}
${elements.map(props).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName, name}) => `      '${tagName}': ${name}Props;\n`).join('')}    }
  }
}
`;
