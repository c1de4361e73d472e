import type {MsgFn} from './schema.js';

/**
 * Interface texts. `base` is what every element says, `host` what only some hosts ask for, `pack` what only community translations show; the other groups belong to one section. The emitter puts `base`
 * and the group of the section into each chunk as `ui`, so that there is no second request for words.
 */
export const common = (msg: MsgFn) => ({
  base: {
    sources: msg('Sources', {
      id: 'common.base.sources',
      desc: '0010 Heading of the list of sources, at the foot of every widget',
    }),
    practice: msg('Usual practice', {
      id: 'common.base.practice',
      desc: '0020 Label after a statement that rests on what medical teams usually do, not on a source',
    }),
    editorial: msg('Our advice', {
      id: 'common.base.editorial',
      desc: '0025 Label after a statement that is the advice of the makers of this text, not from a source',
    }),
    labels: msg('Numbers in brackets stand for these sources. “Usual practice” and “Our advice” mark what has none.', {
      id: 'common.base.labels',
      desc: '0030 Explains the labels. The quoted words must be the same as common.base.practice and common.base.editorial',
    }),
    notReviewed: msg('Not yet reviewed by a clinician.', {
      id: 'common.base.not-reviewed',
      desc: '0035 Status line: no clinician has signed this text off',
    }),
    reviewed: msg('Reviewed by {name} on {date}.', {
      id: 'common.base.reviewed',
      desc: '0040 Status line: a clinician signed this text off',
    }),
    checked: msg('Last checked on {date}.', {
      id: 'common.base.checked',
      desc: '0045 Status line: date of the last check',
    }),
    code: msg('Version {version}.', {
      id: 'common.base.version',
      desc: '0050 Status line: a short code that names this version of the text',
    }),
    overdue: msg('This text was due for a check on {date}. Ask your team.', {
      id: 'common.base.overdue',
      desc: '0055 Warning when the date of the next review has passed',
    }),
    machine: msg('This is a machine translation. No clinician has checked it.', {
      id: 'common.base.machine',
      desc: '0070 Notice at the top of a widget in a translated language',
    }),
    translated: msg('This is a translation. No clinician has checked it.', {
      id: 'common.base.translated',
      desc: '0075 Notice at the top: a person translated it, no clinician checked it',
    }),
    partly: msg('Some parts are not yet translated. They are shown in English.', {
      id: 'common.base.partly',
      desc: '0080 Notice at the top: some texts fall back to English',
    }),
    showEnglish: msg('Show the English beside it', {
      id: 'common.base.show-english',
      desc: '0085 Button: shows the English text next to the translation',
    }),
    hideEnglish: msg('Hide the English', {
      id: 'common.base.hide-english',
      desc: '0090 Button: hides the English text again',
    }),
    copyLink: msg('Copy link', {id: 'common.base.copy-link', desc: '0095 Link at an item: copies its address'}),
    copied: msg('Link copied.', {id: 'common.base.copied', desc: '0100 Said after the address was copied'}),
    disclaimer: msg(
      'This is general information. It does not replace your own team. Do not start or stop a medicine because of it, except where a warning says: take no more.',
      {id: 'common.base.disclaimer', desc: '0120 Short disclaimer at the foot of every widget'},
    ),
  },
  /** For hosts that sign off, supply words or take reports: loaded only for them. */
  host: {
    hostReviewed: msg('{name} says it checked this text on {date}.', {
      id: 'common.base.host-reviewed',
      desc: '0130 The hospital or group that shows this page says that it checked the text',
    }),
    hostContent: msg('Text supplied by this site.', {
      id: 'common.base.host-content',
      desc: '0135 The words in this widget are not ours but come from the site that shows it',
    }),
    report: msg('Report an error in this text', {
      id: 'common.base.report',
      desc: '0140 Link to where an error can be reported',
    }),
  },
  /** Only language packs show these: words that did not come with the library. */
  pack: {
    outside: msg('This translation, or a part of it, was not made by us. We have not checked it.', {
      id: 'common.pack.outside',
      desc: '0150 Notice at the top of a widget whose words, or some of them, come from a community translation',
    }),
    claimed: msg('Checked by {name}, says the author of this translation.', {
      id: 'common.pack.claimed',
      desc: '0155 Notice at the top, after "We have not checked it": what the author of a community translation claims; {name} is a person or a group',
    }),
  },
  'red-flags': {
    clear: msg('Clear my ticks', {
      id: 'common.red-flags.clear',
      desc: '0210 Red flags: button that removes every tick',
    }),
    cleared: msg('All ticks are removed.', {
      id: 'common.red-flags.cleared',
      desc: '0215 Red flags: said by a screen reader after the ticks were removed',
    }),
    private: msg('Your ticks stay on this page. They are not saved or sent. They do not change the advice.', {
      id: 'common.red-flags.private',
      desc: '0220 Red flags: what happens to the ticks',
    }),
    ticked: msg('What I ticked', {
      id: 'common.red-flags.ticked',
      desc: '0230 Red flags, only on paper: heading above the signs that the reader ticked',
    }),
  },
  'diet-card': {
    why: msg('Why, and how sure we are', {
      id: 'common.diet-card.why',
      desc: '0300 Diet card: opens the reason for one piece of advice',
    }),
    careful: msg('Take care:', {id: 'common.diet-card.careful', desc: '0310 Diet card: stands before a caution'}),
    levels: msg('How sure we are', {
      id: 'common.diet-card.levels',
      desc: '0320 Diet card: heading above what the levels of sureness mean',
    }),
    print: msg('Print this card', {id: 'common.diet-card.print', desc: '0330 Diet card: button'}),
  },
  'drug-sheet': {
    choose: msg('Choose a medicine', {
      id: 'common.drug-sheet.choose',
      desc: '0400 Medicines: label of the menu of medicines',
    }),
    none: msg('No medicine chosen', {id: 'common.drug-sheet.none', desc: '0405 Medicines: first entry of the menu'}),
    all: msg('About all medicines', {
      id: 'common.drug-sheet.all',
      desc: '0408 Medicines: heading, below the sheet of one medicine, of what holds for each of them',
    }),
    alsoCalled: msg('Also called:', {
      id: 'common.drug-sheet.also-called',
      desc: '0410 Medicines: before other names of the medicine',
    }),
    drugClass: msg('Type of medicine', {id: 'common.drug-sheet.drug-class', desc: '0415 Medicines: label'}),
    approval: msg('Approval', {
      id: 'common.drug-sheet.approval',
      desc: '0420 Medicines: label; whether it is approved for dermatomyositis',
    }),
    purpose: msg('What it is for', {id: 'common.drug-sheet.purpose', desc: '0425 Medicines: heading'}),
    mechanism: msg('How it works', {id: 'common.drug-sheet.mechanism', desc: '0430 Medicines: heading'}),
    range: msg('What your team may use', {
      id: 'common.drug-sheet.range',
      desc: '0435 Medicines: heading above usual dose ranges. It must not sound like an instruction',
    }),
    rangeNote: msg('This is not a dose for you. Take only what your own team prescribed.', {
      id: 'common.drug-sheet.range-note',
      desc: '0440 Medicines: warning under the dose ranges',
    }),
    taking: msg('How it is taken', {id: 'common.drug-sheet.taking', desc: '0445 Medicines: heading'}),
    sideEffects: msg('Side effects', {id: 'common.drug-sheet.side-effects', desc: '0450 Medicines: heading'}),
    emergency: msg('Get emergency help now for any of these', {
      id: 'common.drug-sheet.emergency',
      desc: '0455 Medicines: heading above side effects that are an emergency',
    }),
    sameDay: msg('Call your team the same day for any of these', {
      id: 'common.drug-sheet.same-day',
      desc: '0460 Medicines: heading above side effects that need a call today',
    }),
    mention: msg('Tell your team at the next contact', {
      id: 'common.drug-sheet.mention',
      desc: '0465 Medicines: heading above milder side effects',
    }),
    warnings: msg('Warnings', {id: 'common.drug-sheet.warnings', desc: '0470 Medicines: heading'}),
    pregnancy: msg('Pregnancy and having children', {
      id: 'common.drug-sheet.pregnancy',
      desc: '0475 Medicines: heading',
    }),
    infection: msg('Infection and vaccines', {id: 'common.drug-sheet.infection', desc: '0480 Medicines: heading'}),
    stopping: msg('Stopping', {
      id: 'common.drug-sheet.stopping',
      desc: '0485 Medicines: heading; what to know before stopping the medicine',
    }),
    interactions: msg('Other medicines, food and drink', {
      id: 'common.drug-sheet.interactions',
      desc: '0490 Medicines: heading above interactions',
    }),
    monitoring: msg('Checks and blood tests', {
      id: 'common.drug-sheet.monitoring',
      desc: '0495 Medicines: heading above monitoring',
    }),
  },
  subtypes: {
    compare: msg('The types side by side', {
      id: 'common.subtypes.compare',
      desc: '0500 Types: heading of the comparison table',
    }),
    type: msg('Type', {id: 'common.subtypes.type', desc: '0505 Types: first column of the table'}),
    who: msg('Who gets it', {id: 'common.subtypes.who', desc: '0510 Types: column of the table'}),
    skin: msg('Skin', {id: 'common.subtypes.skin', desc: '0515 Types: column of the table'}),
    muscle: msg('Muscles', {id: 'common.subtypes.muscle', desc: '0520 Types: column of the table'}),
    watch: msg('What to watch for', {id: 'common.subtypes.watch', desc: '0525 Types: column of the table'}),
    care: msg('What your team does', {
      id: 'common.subtypes.care',
      desc: '0530 Types: heading above the care for one type',
    }),
    antibodies: msg('Antibody types', {
      id: 'common.subtypes.antibodies',
      desc: '0535 Types: heading above the list of antibodies',
    }),
    typical: msg('What is typical', {
      id: 'common.subtypes.typical',
      desc: '0540 Types: label; what is typical of one antibody',
    }),
    notes: msg('Good to know', {id: 'common.subtypes.notes', desc: '0545 Types: heading above related explanations'}),
    more: msg('More about this type', {id: 'common.subtypes.more', desc: '0550 Types: opens more about one type'}),
    matrix: msg('The antibodies side by side', {
      id: 'common.subtypes.matrix',
      desc: '0555 Types: heading of the table of antibodies',
    }),
    noMark: msg('No mark does not mean no risk. You can read more about each antibody below.', {
      id: 'common.subtypes.no-mark',
      desc: '0559 Types: how to read the table of antibodies, above it. A cell without a mark says that nothing is named there',
    }),
    antibody: msg('Antibody', {
      id: 'common.subtypes.antibody',
      desc: '0563 Types: first column of the table of antibodies',
    }),
    lungs: msg('Lungs', {id: 'common.subtypes.lungs', desc: '0567 Types: column of the table of antibodies'}),
    cancer: msg('Cancer, in adults', {
      id: 'common.subtypes.cancer',
      desc: '0571 Types: column of the table of antibodies; the risk is one of adults, not of children',
    }),
    swallowing: msg('Swallowing', {
      id: 'common.subtypes.swallowing',
      desc: '0575 Types: column of the table of antibodies',
    }),
    lumps: msg('Hard calcium lumps', {
      id: 'common.subtypes.lumps',
      desc: '0579 Types: column of the table of antibodies; lumps in or under the skin (calcinosis)',
    }),
    linked: msg('Linked', {
      id: 'common.subtypes.linked',
      desc: '0583 Types: cell of the table of antibodies; this problem is linked with this antibody, which does not mean that the reader has it. Keep it short',
    }),
    check: msg('To check', {
      id: 'common.subtypes.check',
      desc: '0587 Types: cell of the table of antibodies; the team checks this, though no link is named. Keep it short',
    }),
    none: msg('Not named here', {
      id: 'common.subtypes.none',
      desc: '0591 Types: cell of the table of antibodies without a mark; our text says nothing about it for this antibody, which is not the same as no risk. Keep it short',
    }),
  },
  disclaimer: {},
  static: {
    nextCheck: msg('Next check due by {date}.', {
      id: 'common.static.next-check',
      desc: '0600 Status line of the text for pages without scripts: when the next check is due',
    }),
    attribution: msg('Text: dermatomyositis-widgets, free to share with this line (CC BY 4.0).', {
      id: 'common.static.attribution',
      desc: '0610 Status line of the text for pages without scripts: who made it and under which licence. Keep "dermatomyositis-widgets" and "CC BY 4.0"',
    }),
  },
  list: {
    more: msg('More', {
      id: 'common.list.more',
      desc: '0700 Lists (tests, causes, treatments): opens more about one item. The name of the item follows for screen readers',
    }),
    what: msg('What it is', {id: 'common.list.what', desc: '0705 Lists: heading'}),
    why: msg('Why it matters', {id: 'common.list.why', desc: '0710 Lists: heading'}),
    how: msg('How to do it', {id: 'common.list.how', desc: '0715 Lists: heading'}),
    happens: msg('What happens', {id: 'common.list.happens', desc: '0720 Lists: heading; what happens at a test'}),
    tells: msg('What it can tell', {id: 'common.list.tells', desc: '0725 Lists: heading; what a test can show'}),
    limits: msg('What it cannot do', {
      id: 'common.list.limits',
      desc: '0730 Lists: heading; limits of a test or treatment',
    }),
    evidence: msg('How well it is proven', {id: 'common.list.evidence', desc: '0735 Lists: heading'}),
    ask: msg('What to ask your team', {id: 'common.list.ask', desc: '0740 Lists: heading'}),
  },
  supplements: {
    grade: msg('How well it is proven:', {
      id: 'common.supplements.grade',
      desc: '0800 Supplements: label before the grade of evidence',
    }),
    askFirst: msg('Who must ask first', {id: 'common.supplements.ask-first', desc: '0805 Supplements: heading'}),
    studies: msg('What studies found', {id: 'common.supplements.studies', desc: '0810 Supplements: heading'}),
    interactions: msg('Other medicines', {
      id: 'common.supplements.interactions',
      desc: '0815 Supplements: heading above interactions with medicines',
    }),
    amounts: msg('Amounts used in studies: not advice', {
      id: 'common.supplements.amounts',
      desc: '0820 Supplements: opens the amounts that studies used; it must say that they are no advice',
    }),
    amountsNote: msg('Do not take these amounts on your own. Ask your team first.', {
      id: 'common.supplements.amounts-note',
      desc: '0825 Supplements: warning above the amounts',
    }),
    levels: msg('What the grades mean', {
      id: 'common.supplements.levels',
      desc: '0830 Supplements: heading above the explanation of the grades',
    }),
  },
  symptoms: {
    places: msg('Choose a place on the body', {
      id: 'common.symptoms.places',
      desc: '0900 Symptoms: heading above the drawing of a body; each place on it is a button',
    }),
    front: msg('Front', {id: 'common.symptoms.front', desc: '0905 Symptoms: below the front view of the body'}),
    back: msg('Back', {id: 'common.symptoms.back', desc: '0910 Symptoms: below the back view of the body'}),
    here: msg('Signs in this place:', {
      id: 'common.symptoms.here',
      desc: '0915 Symptoms: heading above the signs of the place that the reader chose',
    }),
    where: msg('Where:', {
      id: 'common.symptoms.where',
      desc: '0920 Symptoms: label before the places where a sign shows',
    }),
  },
  glossary: {
    find: msg('Find a word', {id: 'common.glossary.find', desc: '1000 Glossary: label of the search field'}),
    none: msg('No word fits. Check the spelling, or clear the field to see all words.', {
      id: 'common.glossary.none',
      desc: '1005 Glossary: said when no word fits what the reader typed',
    }),
    close: msg('Close', {
      id: 'common.glossary.close',
      desc: '1010 Glossary: button that closes the box with a meaning',
    }),
  },
  references: {
    none: msg('This page has no sources to show yet.', {
      id: 'common.references.none',
      desc: '1100 Sources: said while no widget of the page has named a source',
    }),
    usedIn: msg('Used in:', {
      id: 'common.references.used-in',
      desc: '1105 Sources: label before the names of the sections that use a source',
    }),
  },
  'visit-sheet': {
    print: msg('Print this sheet', {id: 'common.visit-sheet.print', desc: '1200 Visit sheet: button'}),
    clear: msg('Clear everything', {
      id: 'common.visit-sheet.clear',
      desc: '1205 Visit sheet: button that removes every tick and everything written',
    }),
    cleared: msg('Everything is cleared.', {
      id: 'common.visit-sheet.cleared',
      desc: '1210 Visit sheet: said by a screen reader after everything was removed',
    }),
    private: msg('What you tick and write stays on this page. It is not saved or sent.', {
      id: 'common.visit-sheet.private',
      desc: '1215 Visit sheet: what happens to ticks and writing',
    }),
  },
  'wallet-card': {
    print: msg('Print this card', {id: 'common.wallet-card.print', desc: '1300 Wallet card: button'}),
    clear: msg('Clear everything', {
      id: 'common.wallet-card.clear',
      desc: '1305 Wallet card: button that removes everything written',
    }),
    cleared: msg('Everything is cleared.', {
      id: 'common.wallet-card.cleared',
      desc: '1310 Wallet card: said by a screen reader after everything was removed',
    }),
    private: msg('What you write stays on this page. It is not saved or sent.', {
      id: 'common.wallet-card.private',
      desc: '1315 Wallet card: what happens to the writing',
    }),
    fill: msg('Fill in your card', {
      id: 'common.wallet-card.fill',
      desc: '1320 Wallet card: heading above the fields for name, medicines and telephone numbers',
    }),
    notChecked: msg('Machine translation, not checked', {
      id: 'common.wallet-card.not-checked',
      desc: '1325 Wallet card: stands on a face whose words a machine translated. Keep it very short',
    }),
    basis: msg('What each line rests on', {
      id: 'common.wallet-card.basis',
      desc: '1330 Wallet card: heading, below the card, above its lines with their sources or labels',
    }),
    tooLong: msg('This text is too long for a bank card, so the card is larger. Shorten the text, or fold the card.', {
      id: 'common.wallet-card.too-long',
      desc: '1335 Wallet card, outside the cut line: said when what the reader wrote does not fit on the card',
    }),
  },
  guide: {
    contents: msg('Contents', {id: 'common.guide.contents', desc: '1400 Guide: heading above the list of sections'}),
    language: msg('Language', {id: 'common.guide.language', desc: '1405 Guide: label of the menu of languages'}),
    search: msg('Search the whole guide', {id: 'common.guide.search', desc: '1410 Guide: label of the search field'}),
    loading: msg('Loading all sections for the search.', {
      id: 'common.guide.loading',
      desc: '1415 Guide: said while sections that were not yet open are loaded for the search',
    }),
    incomplete: msg('Some sections could not be loaded. They are not searched.', {
      id: 'common.guide.incomplete',
      desc: '1420 Guide: said when a section failed to load',
    }),
    found: msg('Found in these places', {
      id: 'common.guide.found',
      desc: '1425 Guide: heading above the places that the search found',
    }),
    none: msg('Nothing fits. Try another word, or fewer letters.', {
      id: 'common.guide.none',
      desc: '1430 Guide: said when the search found nothing',
    }),
    more: msg('There are more places than are shown. Add a word to see fewer.', {
      id: 'common.guide.more',
      desc: '1435 Guide: said when the search found more than it lists; another word in the search field makes the list shorter',
    }),
  },
});

type Groups = ReturnType<typeof common>;

/** The interface texts of one section's element, as the emitter leaves them. */
export type Ui<S extends keyof Groups> = Groups['base'] & Groups[S];

/** What every element can rely on. */
export type BaseUi = Groups['base'];

/** What only some hosts ask for. */
export type HostUi = Groups['host'];
