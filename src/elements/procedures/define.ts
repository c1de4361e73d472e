import {define} from './procedures.js';

define();
