import {define} from './visit-sheet.js';

define();
