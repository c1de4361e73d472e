import {executeServerCommand} from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs this test. Prefer to ask for the feature; this is for what a driver cannot do. */
export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

const firstViewport = {width: 800, height: 600};
let viewportChanged = false;
let mediaChanged = false;

/**
 * Presses a key or a chord as a reader would: `Tab`, `Shift+Tab`, `Control+End`, `Space`, `a`.
 * Names are those of `KeyboardEvent.key`, and `Space`; resolves when the browser has handled it.
 */
export const press = async (chord: string): Promise<void> => {
  await executeServerCommand('dm:press', chord);
};

/** Sizes the page in CSS pixels, at least 290 wide (WebKit's window); each test starts at 800 × 600 again. */
export const setViewport = async (width: number, height = firstViewport.height): Promise<void> => {
  viewportChanged = true;
  await executeServerCommand('dm:viewport', {width, height});
};

export interface Media {
  /** `print` shows the page as it prints; no dialog opens and no `beforeprint` fires. */
  media?: 'print' | 'screen';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

/**
 * Emulates media until the end of the test. Chromium only: elsewhere it resolves to `false` and changes nothing,
 * so that the test can say `if (!(await emulateMedia({media: 'print'}))) this.skip();`
 */
export const emulateMedia = async ({media, ...features}: Media): Promise<boolean> => {
  mediaChanged = true;
  return (await executeServerCommand('dm:media', {media, features})) === 'yes';
};

/** What the browser tells a screen reader of one thing on the page. Roles are Chromium's: `DisclosureTriangle`. */
export interface Told {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly checked?: boolean | 'mixed';
  readonly pressed?: boolean | 'mixed';
  readonly children?: readonly Told[];
}

/**
 * The accessibility tree of the page, through all shadow roots, as one list in reading order. Chromium only: elsewhere
 * it resolves to nothing, so that the test can skip.
 */
export const accessibilityTree = async (): Promise<Told[] | undefined> => {
  const tree = (await executeServerCommand('dm:tree')) as Told | 'no';
  const flat = (node: Told): Told[] => [node, ...(node.children ?? []).flatMap(flat)];
  return tree === 'no' ? undefined : flat(tree);
};

afterEach(async () => {
  if (viewportChanged) await setViewport(firstViewport.width, firstViewport.height);
  if (mediaChanged) await emulateMedia({});
  viewportChanged = mediaChanged = false;
});
