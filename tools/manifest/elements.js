/** What a manifest says, in the form that the writers of types and of data for editors need it. */

/**
 * @typedef {{name: string, description: string, type: {text: string}, default?: string}} Item
 * @typedef {object} Element
 * @property {string} path of its module
 * @property {string} tagName
 * @property {string} name of its class
 * @property {string} summary
 * @property {(Item & {fieldName?: string})[]} attributes
 * @property {(Item & {kind: string, readonly?: boolean})[]} members
 * @property {Item[]} events
 * @property {Item[]} slots
 * @property {Item[]} cssParts
 * @property {Item[]} cssProperties
 */

/**
 * What a template of a framework can set.
 * @typedef {object} Prop
 * @property {string} property
 * @property {string | undefined} attribute its name where it is one, too
 * @property {string} type
 * @property {string} doc a comment
 */

/** @param {any} manifest the parsed `custom-elements.json` @returns {Element[]} */
export const elementsOf = (manifest) =>
  manifest.modules.flatMap((/** @type {any} */ {path, declarations}) =>
    declarations
      .filter((/** @type {any} */ {tagName}) => tagName)
      .map((/** @type {any} */ declaration) => ({...declaration, path})),
  );

/** @param {Pick<Item, 'description' | 'default'>} item */
export const sentence = ({description, default: fallback}) =>
  fallback ? `${description} Default: ${fallback}.` : description;

/** @param {Pick<Item, 'description' | 'default'>} item */
export const comment = (item) => `/** ${sentence(item)} */`;

/** The values of a type that lists them; none for any other. @param {string} type */
export const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);

/** All but `lang`, which each framework has already. @param {Element} element @returns {Prop[]} */
export const propsOf = ({name, attributes, members}) =>
  members
    .filter(({kind, readonly}) => kind === 'field' && !readonly)
    .map((member) => {
      const attribute = attributes.find(({fieldName}) => fieldName === member.name);
      // `null` takes a value away again.
      const orNull = /\bnull\b/.test(member.type.text) ? ' | null' : '';
      return {
        property: member.name,
        attribute: attribute?.name,
        type: attribute ? attribute.type.text + orNull : `${name}['${member.name}']`,
        doc: comment(attribute ?? member),
      };
    });

/** Imports the types of each class and of its events, for a file in `dist/`. @param {Element[]} elements */
export const importsOf = (elements) =>
  elements
    .map(({name, path}) => `import type {${name}, ${name}EventMap} from '${path.replace(/^dist\//, './')}';\n`)
    .join('');
