/** Stories of what happens when words are late or cannot be had. The usual loader is back before the next story. */
import {setSectionLoader} from '../../dist/src/base/load-section.js';

type Loader = NonNullable<Parameters<typeof setSectionLoader>[0]>;

const using = (loader: Loader) => () => {
  setSectionLoader(loader);
  return () => setSectionLoader();
};

/** For `beforeEach`: the words never come. */
export const neverLoads = using(() => new Promise(() => undefined));

/** For `beforeEach`: the words cannot be had. */
export const failsToLoad = using(() => Promise.reject(new Error('this story has no words')));
