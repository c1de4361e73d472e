export {axe} from './axe.js';
export {accessibilityTree, emulateMedia, engine, press, setViewport} from './commands.js';
export type {Engine, Media, Told} from './commands.js';
export {captureErrors} from './errors.js';
export type {Captured} from './errors.js';
export {forbidSharedStyles} from './forbid.js';
export {isMeantToShow, name, outside, words} from './layout.js';
export {frame, until} from './until.js';
