import {define} from './diet-card.js';

define();
