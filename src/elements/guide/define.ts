import {define} from './guide.js';

define();
