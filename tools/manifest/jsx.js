/** Types of the elements for JSX, from the manifest. React 19 knows custom elements; it is never imported at run time. */
import {writeFileSync} from 'node:fs';

/** What `HTMLAttributes` of React has already, with the same meaning. */
const platform = new Set(['lang']);

/** @param {string} name @param {string} type @param {string} description @param {string} [fallback] */
const member = (name, type, description, fallback) =>
  `  /** ${description}${fallback ? ` Default: ${fallback}.` : ''} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

/** @param {any} declaration */
const props = ({name, summary, attributes, members, events}) => {
  const lines = attributes
    .filter((/** @type {any} */ {name: attribute}) => !platform.has(attribute))
    .map((/** @type {any} */ {name: attribute, type, description, default: fallback}) =>
      member(attribute, type.text, description, fallback),
    );
  const names = new Set(attributes.map((/** @type {any} */ attribute) => attribute.name));
  for (const {name: property, kind, readonly, description} of members) {
    // The type comes from the class, so that it is the same for every way to set the property.
    if (kind === 'field' && !readonly && !names.has(property))
      lines.push(member(property, `${name}['${property}']`, description));
  }
  for (const {name: event, type, description} of events) {
    lines.push(member(`on${event}`, `((event: ${type.text}) => void)`, description));
  }
  return `/** ${summary} */\nexport interface ${name}Props extends Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, 'content'> {
  /** React 19 passes it on as it is. */
  class?: string | undefined;
${lines.join('')}}\n`;
};

/**
 * Writes the types of all elements of a manifest.
 * @param {any} manifest the parsed `custom-elements.json`
 * @param {string} file where to, in `dist/`
 */
export const writeJsx = (manifest, file) => {
  const elements = manifest.modules.flatMap((/** @type {any} */ {path, declarations}) =>
    declarations
      .filter((/** @type {any} */ {tagName}) => tagName)
      .map((/** @type {any} */ declaration) => ({path: path.replace(/^dist\//, './'), declaration})),
  );
  const imports = elements.map(
    (/** @type {any} */ {path, declaration}) => `import type {${declaration.name}} from '${path}';\n`,
  );
  const tags = elements.map(
    (/** @type {any} */ {declaration: {tagName, name}}) => `      '${tagName}': ${name}Props;\n`,
  );
  writeFileSync(
    file,
    `/** Types for JSX in React 19: \`import type {} from 'dermatomyositis-widgets/jsx'\` once in the project. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${imports.join('')}
${elements.map((/** @type {any} */ {declaration}) => props(declaration)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`,
  );
};
