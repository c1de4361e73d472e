import {define} from './causes.js';

define();
