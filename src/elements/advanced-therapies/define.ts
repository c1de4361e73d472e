import {define} from './advanced-therapies.js';

define();
