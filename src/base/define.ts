import {version} from '../generated.js';

/** A custom element class of this library. */
export type DmElementClass = CustomElementConstructor & {readonly section: string; readonly version: string};

const warned = Symbol.for('dermatomyositis-widgets');

/**
 * Registers an element class. The same version twice is silent; another version warns once a page and names both. A
 * class can have only one name in a registry, so any but the default name gets a subclass.
 */
export const defineElement = (
  elementClass: DmElementClass,
  tag = `dm-${elementClass.section}`,
  registry: CustomElementRegistry = customElements,
) => {
  const present = registry.get(tag) as Partial<DmElementClass> | undefined;
  if (!present) {
    registry.define(tag, tag === `dm-${elementClass.section}` ? elementClass : class extends elementClass {});
    return;
  }
  const page = globalThis as {[warned]?: true};
  if (present.version === version || page[warned]) return;
  page[warned] = true;
  console.warn(`<${tag}> is version ${present.version}, not ${version}`);
};
