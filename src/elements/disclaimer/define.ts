import {define} from './disclaimer.js';

define();
