import {define} from './supplements.js';

define();
