/**
 * Where chunks lie, seen from the runtime of a release directory (`cdn/r-<hash>/runtime.js`). The build of `dist/` puts
 * a map of literal `import()`s in the place of this module.
 */
import type {Regions, Source} from '../../content/schema.js';

const address = (path: string) => new URL(`./content/${path}.js`, import.meta.url).href;

export const importSection = (name: string, locale: string): Promise<{default: unknown}> =>
  import(address(`${locale}/${name}`));

export const importSources = (name: string): Promise<{default: readonly Source[]}> =>
  import(address(`sources/${name}`));

export const importRegions = (): Promise<{default: Regions}> => import(address('regions'));
