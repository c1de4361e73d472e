/** The custom properties of all elements, from `custom-elements.json`, which reads their fallbacks from the style sheets. */

/**
 * @typedef {{light: string, dark: string}} Pair two colours, as `#rrggbb`
 * @typedef {object} Token
 * @property {string} name
 * @property {string} fallback what it is where no page sets it
 * @property {Pair | undefined} colours the fallback, where it is a colour
 * @property {{role: string, tags: string[]}[]} roles what it is for, in the words of the elements
 * @typedef {{name: string, default: string, description: string}} Property
 */

/** @param {string} value @returns {Pair | undefined} */
export const pairOf = (value) => {
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value) ?? [];
  return light && dark ? {light, dark} : undefined;
};

/**
 * How much contrast a colour needs: what cannot wait is read by people who are afraid, in a hurry, or in the sun.
 * @param {string} name of the property
 */
export const neededBy = (name) => (name === '--dm-emergency' || name === '--dm-same-day' ? 7 : 4.5);

/** Each property once, those that most elements have first. @param {{tagName: string, cssProperties: any[]}[]} elements @returns {Token[]} */
export const tokensOf = (elements) => {
  /** @type {Map<string, Token>} */
  const tokens = new Map();
  for (const {tagName, cssProperties} of elements) {
    for (const {name, default: fallback, description} of /** @type {Property[]} */ (cssProperties)) {
      const token = tokens.get(name) ?? {name, fallback, colours: pairOf(fallback), roles: []};
      if (token.fallback !== fallback)
        throw new Error(`${name} is ${token.fallback}, but ${fallback} in <${tagName}>.`);
      const known = token.roles.find(({role}) => role === description);
      if (known) known.tags.push(tagName);
      else token.roles.push({role: description, tags: [tagName]});
      tokens.set(name, token);
    }
  }
  const users = (/** @type {Token} */ {roles}) => roles.flatMap(({tags}) => tags).length;
  for (const {roles} of tokens.values()) roles.sort((one, other) => other.tags.length - one.tags.length);
  return [...tokens.values()].sort((one, other) => users(other) - users(one));
};
