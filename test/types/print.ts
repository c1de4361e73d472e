/** What prints an element takes what a search gives, found or not. */
import {printOne} from 'dermatomyositis-widgets/print';

printOne(document.querySelector('dm-red-flags'));
printOne(document.body);

// @ts-expect-error A selector is no element.
printOne('dm-red-flags');
