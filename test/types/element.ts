/** One import gives the page one tag, with its properties and its events. */
import 'dermatomyositis-widgets/drug-sheet';

const sheet = document.createElement('dm-drug-sheet');
sheet.drug = 'methotrexate';
sheet.drug = null;
sheet.headingLevel = 3;
// @ts-expect-error There are two lengths, and this is none of them.
sheet.detail = 'medium';
// @ts-expect-error The version comes with the words.
sheet.contentVersion = '0123456789ab';

sheet.addEventListener('dm-ready', function (event) {
  this.drug = event.detail.locale.toLowerCase();
});
sheet.addEventListener('dm-error', ({detail}) => console.log(detail.code, detail.section, detail.message));
// @ts-expect-error That a disclosure opened says nothing of a language.
sheet.addEventListener('dm-toggle', ({detail}) => console.log(detail.locale));
// @ts-expect-error A listener for other details.
sheet.addEventListener('dm-ready', (event: CustomEvent<{amount: number}>) => console.log(event.detail.amount));

const opened = ({detail}: CustomEvent<{open: boolean}>) => console.log(detail.open);
sheet.addEventListener('dm-toggle', opened, {once: true});
sheet.removeEventListener('dm-toggle', opened);

// The platform's own events, and a host's, stay as they were.
sheet.addEventListener('click', (event) => console.log(event.clientX));
sheet.addEventListener('clinic-event', (event) => console.log(event.type));

// @ts-expect-error Nobody imported this one.
document.createElement('dm-term').term = 'biopsy';
