import {define} from './symptoms.js';

define();
