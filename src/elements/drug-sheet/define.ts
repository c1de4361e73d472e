import {define} from './drug-sheet.js';

define();
