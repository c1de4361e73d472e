/** The public keys: deep links and attributes use them, so a key once published never goes away. */
import {keyedIn} from './walk.js';

/**
 * @typedef {import('./walk.js').Rule} Rule
 * @typedef {import('./walk.js').Keys} Keys
 * @typedef {import('./walk.js').Content} Content
 */

const file = 'content/keys.json';

/** @param {Content} content @returns {Record<string, string[]>} section → keys in the order of the page */
const keysOf = ({sections}) =>
  Object.fromEntries(sections.map(({name, data}) => [name, [...new Set(keyedIn(data).map(({key}) => key))]]));

/** @param {Keys} keys the sections without the aliases */
const listed = (keys) =>
  /** @type {[string, string[]][]} */ (Object.entries(keys).filter(([section]) => section !== 'aliases'));

/** @type {Rule} */
export const keysStay = (content) => {
  const current = keysOf(content);
  return listed(content.keys).flatMap(([section, keys]) =>
    keys
      .filter((key) => !current[section]?.includes(key))
      .flatMap((key) => {
        const alias = content.keys.aliases?.[section]?.[key];
        if (alias !== undefined && current[section]?.includes(alias)) return [];
        const message =
          alias === undefined
            ? `The key is public but gone. Bring it back, or name its new key under aliases, ${section}.`
            : `The key’s alias “${alias}” is not in the content. Correct it.`;
        return [{file, id: `${section}.${key}`, message}];
      }),
  );
};

/** @type {Rule} */
export const keysAreListed = (content) =>
  Object.entries(keysOf(content)).flatMap(([section, keys]) => {
    const fresh = keys.filter((key) => !content.keys[section]?.includes(key));
    const message = `New keys: ${fresh.join(', ')}. Check their spelling, for they stay; then run “npm run content -- keys”.`;
    return fresh.length ? [{file, id: section, message}] : [];
  });

/** The list with the new keys at the end of each section; nothing is ever removed. @param {Content} content @returns {Keys} */
export const withNewKeys = (content) => {
  const current = keysOf(content);
  const old = Object.fromEntries(listed(content.keys));
  const sections = [...new Set([...Object.keys(old), ...Object.keys(current)])].sort();
  const grown = sections.map((section) => [
    section,
    [...new Set([...(old[section] ?? []), ...(current[section] ?? [])])],
  ]);
  return {...Object.fromEntries(grown), aliases: content.keys.aliases ?? {}};
};
