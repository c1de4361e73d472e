import {define} from './faq.js';

define();
