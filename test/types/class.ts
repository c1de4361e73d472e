/** A class by itself defines no tag, so the types know none. */
import DmTerm, {define, type DmTermEventMap} from 'dermatomyositis-widgets/term/class';

define('clinic-term');
const word = document.querySelector<DmTerm>('clinic-term');
if (word) word.term = 'biopsy';
word?.addEventListener('dm-error', ({detail}) => console.log(detail.message));

const heard = (event: DmTermEventMap['dm-error']) => console.log(event.detail.code);
word?.addEventListener('dm-error', heard);

// @ts-expect-error A word in a text announces nothing.
word?.addEventListener('dm-ready', ({detail}) => console.log(detail));
// @ts-expect-error Not defined under this name.
document.createElement('dm-term').term = 'biopsy';
