/**
 * Types of the elements for templates of Vue, as its guide has them for custom elements that are not made with Vue
 * (https://vuejs.org/guide/extras/web-components#non-vue-web-components-and-typescript). Vue is never imported at run time.
 */
import {comment, importsOf, propsOf} from './elements.js';

/** @typedef {import('./elements.js').Element} Element */

/** @param {Element} element */
const props = (element) => {
  const {name, summary, events} = element;
  // A template may write `heading-level`: Vue looks for the name in camel case.
  const members = propsOf(element).map(({property, type, doc}) => `  ${doc}\n  ${property}?: ${type} | undefined;\n`);
  const calls = events.map(
    (event) => `  ${comment(event)}\n  (name: '${event.name}', event: ${name}EventMap['${event.name}']): void;\n`,
  );
  return `/** ${summary} */
export interface ${name}Props {
${members.join('')}}
interface ${name}Emit {
${calls.join('')}}
`;
};

/** @param {Element[]} elements */
export const vueTypes = (elements) =>
  `/** Types for templates of Vue 3: \`import type {} from 'dermatomyositis-widgets/vue'\` once in the project. */
import type {HTMLAttributes, PublicProps} from 'vue';
${importsOf(elements)}
/** An element as a template sees it. \`$props\` and \`$emit\` are there for types only: no element has them. */
type Tag<Element extends HTMLElement, Props, Emit> = new () => Element & {
  /** @deprecated For types only. */
  $props: Omit<HTMLAttributes, keyof Props> & PublicProps & Props;
  /** @deprecated For types only. */
  $emit: Emit;
};

${elements.map(props).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(({tagName, name}) => `    '${tagName}': Tag<${name}, ${name}Props, ${name}Emit>;\n`).join('')}  }
}
`;
