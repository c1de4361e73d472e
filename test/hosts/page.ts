/** Opens host pages in frames, as they were built and served: no import of the library here. */
import {frame as nextFrame, until} from '../support/index.js';

/** What the recorder keeps (`tools/proof/record.js`, which stands beside the host pages). */
export interface Record {
  /** Texts of `console.warn`. */
  readonly warnings: string[];
  /** Texts of `console.error` and of what was thrown and not caught. */
  readonly errors: string[];
  /** Violations of the content security policy. */
  readonly violations: string[];
  /** `<section> <locale>` of each `dm-ready`. */
  readonly ready: string[];
  /** Each `dm-error`, with the tag that fired it. */
  readonly problems: {tag: string; section: string; code: string; message: string}[];
  /** What was used to talk, to keep or to move, such as `fetch`, `localStorage`, `pushState`, and what was handed over. */
  readonly calls: {name: string; detail: string}[];
}

export type HostWindow = Window & typeof globalThis & {readonly record: Record};

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: HostWindow;
  readonly document: Document;
  readonly record: Record;
  /** The first element that fits, which must be there. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** Addresses of what the page has loaded since it was opened, in order, from `/` on, without the hash of the release. */
  requests(): string[];
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** `/cdn/r-0123456789ab/runtime.js` → `/cdn/r/runtime.js`, so that tests need not know the hash. */
const withoutHash = (address: string) => {
  const {origin, pathname} = new URL(address);
  return (origin === location.origin ? pathname : address).replace(/\/r-[0-9a-f]{12}\//, '/r/');
};

/** A frame at the top of the page, in view, since browsers slow down what nobody sees. */
export const openFrame = async (set: (frame: HTMLIFrameElement) => void): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  frame.title = 'Host page';
  frame.width = '780';
  frame.height = '580';
  set(frame);
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.prepend(frame);
  await loaded;
  return frame;
};

/** What a test needs of the page in a frame. */
export const pageIn = (frame: HTMLIFrameElement): HostPage => {
  const window = frame.contentWindow as HostWindow;
  const {document} = window;
  return {
    frame,
    window,
    document,
    record: window.record,
    find: (selector) => {
      const found = document.querySelector<never>(selector);
      if (!found) throw new Error(`The page has no ${selector}`);
      return found;
    },
    requests: () => window.performance.getEntriesByType('resource').map(({name}) => withoutHash(name)),
  };
};

/** Opens a page that begins with `record.js`, and resolves when it has loaded. */
export const openPage = async (address: string) => pageIn(await openFrame((frame) => (frame.src = address)));

/** Opens a page of `test/hosts/`. */
export const openHost = (path: string) => openPage(`/test/hosts/${path}`);

/** Opens a page with this head and body: `record.js` comes first, nothing else is there. */
export const openHead = async (head: string, body: string, lang = 'en') =>
  pageIn(
    await openFrame((frame) => {
      frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host page</title>
        <script src="/test/hosts/record.js"></script>${head}</head><body>${body}</body></html>`;
    }),
  );

/** Opens a page with this body alone. */
export const openBody = (body: string, lang?: string) => openHead('', body, lang);

/** The script tag that a host writes; the copy of `cdn/` can be another. */
export const loader = (cdn = '/cdn') => `<script type="module" src="${cdn}/loader.js"></script>`;

/** The sections that have an element, in the order of their names. */
export const sections = ['diet-card', 'disclaimer', 'drug-sheet', 'red-flags', 'subtypes'] as const;

/** What an element in a frame shows: the inner wrapper. */
export const baseOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.base') ?? null;

/** Waits until the page has announced these, such as `red-flags es`, in whatever order. */
export const announced = async ({record}: HostPage, ...wanted: string[]) => {
  await until(
    () => wanted.every((each) => record.ready.includes(each)),
    `${wanted.join(', ')} of ${record.ready.join(', ')}`,
  );
};

/** Waits until the sources are here too: they come last, and nothing waits for them. The disclaimer has none. */
export const sourced = async (page: HostPage, ...names: string[]) => {
  for (const name of names) {
    await until(
      () => page.requests().some((address) => address.endsWith(`/content/sources/${name}.js`)),
      `the sources of ${name} are here`,
    );
  }
  await idle();
};

/**
 * Two frames, then a moment in which nothing waits, then an answer of the server to a request of our own: by then,
 * what the page asked for before is here, too.
 */
export const idle = async () => {
  await nextFrame();
  await nextFrame();
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve);
  });
  await (await fetch('/cdn/sri.json', {cache: 'no-store'})).text();
  await nextFrame();
};
