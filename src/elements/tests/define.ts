import {define} from './tests.js';

define();
