import {define} from './therapies.js';

define();
