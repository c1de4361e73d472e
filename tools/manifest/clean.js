/** Leaves what a host may rely on, at the paths where the package has it. */

/** Public to our own modules only. */
const internal = new Set(['sectionName', 'ready', 'reveal']);

/** Elements with `lang` and attributes of their own, but none of those that widgets have in common. */
const inline = new Set(['dm-term']);

/** @param {any} member */
const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !internal.has(name);

/** Absent and `null` are the same to a host. @param {any} item */
const withoutNull = ({type, ...item}) =>
  type ? {...item, type: {text: type.text.replace(/\s*\|\s*(?:null|undefined)\b/g, '')}} : item;

/** One line, and no word of where it was inherited from: the base is not part of the package's interface. @param {any} item */
const own = ({inheritedFrom: _from, privacy: _privacy, fieldName, ...item}) => ({
  ...item,
  ...(fieldName ? {fieldName} : {}),
  ...(item.description ? {description: item.description.replace(/\s+/g, ' ').trim()} : {}),
});

/** @param {string} path */
const published = (path) => `dist/${path.replace(/\.ts$/, '.js')}`;

/** @param {any} declaration @param {string} tagName @param {string | undefined} content @param {Map<string, string>} fallbacks @param {Map<string, string>} keys */
const element = (declaration, tagName, content, fallbacks, keys) => {
  const {
    members = [],
    attributes = [],
    cssProperties = [],
    superclass: _superclass,
    description,
    ...rest
  } = declaration;
  const isOwn = (/** @type {any} */ {inheritedFrom}) => !inheritedFrom || !inline.has(tagName);
  for (const list of ['slots', 'events', 'cssParts']) rest[list] = (rest[list] ?? []).map(own);
  return {
    ...rest,
    description: description || rest.summary || '',
    tagName,
    customElement: true,
    superclass: {name: 'LitElement', package: 'lit'},
    attributes: attributes
      .filter(isOwn)
      .map(own)
      .map(withoutNull)
      .map((/** @type {any} */ {attribute: _attribute, ...item}) => {
        const union = keys.get(`${tagName} ${item.name}`);
        return union ? {...item, type: {text: union}} : item;
      }),
    members: members
      .filter(isOwn)
      .filter(isPublic)
      .map(own)
      .map((/** @type {any} */ member) =>
        member.type?.text.includes('<S>')
          ? {...member, type: {text: member.type.text.replaceAll('<S>', `<${content}>`)}}
          : member,
      ),
    cssProperties: cssProperties.map(own).map((/** @type {any} */ property) => ({
      ...property,
      ...(fallbacks.has(property.name) ? {default: fallbacks.get(property.name)} : {}),
    })),
  };
};

/** The facts of the files that an element is made of: its own, and all that they import. @param {Map<string, import('./read.js').Facts>} facts @param {string} path */
export const filesOf = (facts, path) => {
  const files = new Set([path]);
  // A set goes on to what is added to it on the way.
  for (const file of files) for (const imported of facts.get(file)?.imports ?? []) files.add(imported);
  return [...facts].filter(([file]) => files.has(file));
};

/** Custom property → its literal fallback, which is its default. @param {Map<string, import('./read.js').Facts>} facts @param {string} path */
export const fallbacksOf = (facts, path) =>
  new Map(
    filesOf(facts, path).flatMap(([, {properties}]) => [...properties].map(([name, [first]]) => [name, first ?? ''])),
  );

/** @param {Map<string, import('./read.js').Facts>} facts @param {Map<string, string>} keys tag and attribute → its values */
export const clean = (facts, keys) => ({
  name: 'dm-clean',
  /** @param {any} phase */
  packageLinkPhase({customElementsManifest}) {
    // The analyzer has them as it found the files, which is not the same everywhere.
    const sorted = customElementsManifest.modules.sort((/** @type {any} */ a, /** @type {any} */ b) =>
      a.path < b.path ? -1 : 1,
    );
    customElementsManifest.modules = sorted.flatMap((/** @type {any} */ module) => {
      const [, name = '', file] = /^src\/elements\/([^/]+)\/([^/]+)\.ts$/.exec(module.path) ?? [];
      if (file !== name) return [];
      const path = published(module.path);
      const declarations = module.declarations
        .filter((/** @type {any} */ {kind}) => kind === 'class' || kind === 'function')
        .map((/** @type {any} */ declaration) =>
          declaration.kind === 'class'
            ? element(declaration, `dm-${name}`, facts.get(module.path)?.content, fallbacksOf(facts, module.path), keys)
            : own(declaration),
        );
      const declaration = declarations.find((/** @type {any} */ {kind}) => kind === 'class');
      const exports = module.exports
        .filter((/** @type {any} */ {declaration}) =>
          declarations.some((/** @type {any} */ each) => each.name === declaration?.name),
        )
        .map((/** @type {any} */ each) => ({...each, declaration: {...each.declaration, module: path}}));
      const definition = {
        kind: 'custom-element-definition',
        name: declaration.tagName,
        declaration: {name: declaration.name, module: path},
      };
      return [
        {...module, path, declarations, exports},
        {
          kind: 'javascript-module',
          path: path.replace(/[^/]+$/, 'define.js'),
          declarations: [],
          exports: [definition],
        },
      ];
    });
  },
});
