import {define} from './prevention.js';

define();
