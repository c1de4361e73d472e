/** Three invented houses. A brand is a font and one colour; some want rounder or sharper corners, too. */
import list from './brands.json' with {type: 'json'};

export interface Brand {
  readonly key: string;
  readonly name: string;
  readonly font: string;
  readonly accent: {readonly light: string; readonly dark: string};
  readonly radius?: string;
}

export const brands: readonly Brand[] = list;

/** What the style sheet of the page says, property by property. */
export const declarationsOf = ({font, accent, radius}: Brand): [name: string, value: string][] => [
  ['font-family', font],
  ['--dm-accent', `light-dark(${accent.light}, ${accent.dark})`],
  ...(radius ? ([['--dm-radius', radius]] satisfies [string, string][]) : []),
];
