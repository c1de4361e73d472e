/**
 * Where the elements of the sections lie, seen from the guide's own file in `cdn/`: beside it. Importing one registers
 * it under its default name. The build of `dist/` puts a map of literal `import()`s in the place of this module.
 */

/** Registers the element of a section under a tag that nobody has yet. */
export const defineSection = async (name: string, tag: string) => {
  await import(new URL(`./${name}.js`, import.meta.url).href);
  if (customElements.get(tag)) return;
  customElements.define(tag, class extends customElements.get(`dm-${name}`)! {});
};
