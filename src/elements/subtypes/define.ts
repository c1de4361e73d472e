import {define} from './subtypes.js';

define();
