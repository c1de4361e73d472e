/** The loader defines whatever tag a page uses, so the types know all. */
import {discover, loadSection} from 'dermatomyositis-widgets/loader';

discover(document);
const {hash} = await loadSection('red-flags', 'en');
document.createElement('dm-red-flags').reviewedVersion = hash;
document.createElement('dm-term').term = 'biopsy';
document.querySelector('dm-guide')?.addEventListener('dm-ready', ({detail}) => console.log(detail.section));

// @ts-expect-error There is no such element.
document.createElement('dm-other').region = 'GB';
