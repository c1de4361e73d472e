import {define} from './term.js';

define();
