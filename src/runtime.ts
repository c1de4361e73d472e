/** What the release directory's `runtime.js` offers besides the modules that the elements share. */
export {loadSection} from './base/load-section.js';
