import {define} from './references.js';

define();
