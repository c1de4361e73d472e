/**
 * Where the loader finds its files in `cdn/`: one release directory beside it, whose name the build puts in. The build
 * of `dist/` puts literal `import()`s in the place of this module.
 */
import type {loadSection} from './base/load-section.js';

/** Replaced by the build: the name of the release directory. */
declare const RELEASE: string;

type Runtime = {readonly loadSection: typeof loadSection};

const load = (path: string) => import(new URL(`./${RELEASE}/${path}.js`, import.meta.url).href);

export const importRuntime = (): Promise<Runtime> => load('runtime');

export const importElement = (name: string): Promise<unknown> => load(`el/${name}`);

/** Starts the download of a chunk early. If it fails, the element says so when it asks for it itself. */
export const preload = (chunk: string) => {
  load(`content/${chunk}`).catch(() => undefined);
};
