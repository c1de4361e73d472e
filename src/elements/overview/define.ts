import {define} from './overview.js';

define();
