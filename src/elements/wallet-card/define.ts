import {define} from './wallet-card.js';

define();
