import type {ArgTypesEnhancer} from 'storybook/internal/types';

/** The control that a type of the manifest calls for. */
const control = (type: string) => {
  const options = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (options.length > 5) return {control: {type: 'select' as const}, options};
  if (options.length) return {control: {type: 'inline-radio' as const}, options};
  return {control: {type: type === 'boolean' ? ('boolean' as const) : ('text' as const)}};
};

/** `headingLevel` → `heading-level`. */
const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Args are attributes. A property of the same meaning is left out; the other properties and custom properties are there
 * to read; of the slots, the footer takes a line.
 */
export const fromManifest: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const {category, type} = argType.table ?? {};
      if (category === 'attributes') return [name, {...argType, ...control(String(type?.summary ?? ''))}];
      // They stand on the page of the element, in its anatomy.
      if (category === 'css shadow parts') return [name, {...argType, table: {disable: true}}];
      if (name === 'footer') return [name, {...argType, control: {type: 'text' as const}}];
      if (category === 'properties' && attributeOf(name) in argTypes && attributeOf(name) !== name) {
        return [name, {...argType, table: {disable: true}}];
      }
      // What is no arg of the manifest has said for itself how it is set.
      return category && !argType.control ? [name, {...argType, control: false as const}] : [name, argType];
    }),
  );
