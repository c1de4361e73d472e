/**
 * `custom-elements.json` from the JSDoc of the elements: what a host may rely on, and nothing else. The analysis fails
 * on anything public that has no sentence, and on parts, slots, events and custom properties that are used but not
 * documented, or documented but not used.
 */
import {check} from './check.js';
import {clean} from './clean.js';
import {readKeys} from './keys.js';
import {read} from './read.js';

const found = read();
const keys = await readKeys().catch((error) => {
  // Not thrown: the analyzer would go on without this file.
  console.error(error);
  process.exit(1);
});

export default {
  // All that an element is made of, since parts and custom properties of the base are its own to a host.
  globs: ['src/elements/*/*.ts', 'src/base/*.ts', 'src/styles/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [found.plugin, clean(found.facts, keys), check(found.facts)],
};
