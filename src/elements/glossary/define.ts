import {define} from './glossary.js';

define();
