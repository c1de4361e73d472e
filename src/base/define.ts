import {version} from '../generated.js';

/** A custom element class of this library. */
export type DmElementClass = CustomElementConstructor & {readonly section: string; readonly version: string};

/**
 * Registers an element class. The same version twice is silent; another version warns once a page and names both. A
 * class can have only one name in a registry, so any but the default name gets a subclass.
 */
export const defineElement = (
  elementClass: DmElementClass,
  tag?: string,
  registry: CustomElementRegistry = customElements,
) => {
  const own = `dm-${elementClass.section}`;
  const name = tag ?? own;
  const present = registry.get(name) as Partial<DmElementClass> | undefined;
  if (!present) {
    registry.define(name, name === own ? elementClass : class extends elementClass {});
    return;
  }
  const page = globalThis as {dmWarned?: true};
  if (present.version === version || page.dmWarned) return;
  page.dmWarned = true;
  // A class without a version is not ours.
  console.warn(`<${name}> is version ${present.version ?? 'unknown'}, not ${version}`);
};
