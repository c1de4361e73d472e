import {define} from './locale.js';

define();
