import {define} from './red-flags.js';

define();
