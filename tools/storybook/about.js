/**
 * What each element is for, when not to use it, and what a keyboard and a screen reader find in it: for the pages of
 * Storybook. What an element is stands in its `@summary`.
 * @type {Record<string, import('./element-page.js').About>}
 */
export const about = {
  'dm-advanced-therapies': {
    use: 'A page for people whose usual treatment is not enough, or who read of a new treatment and ask.',
    not: 'As the first thing a newly diagnosed person reads: begin with `dm-overview`.',
    access: ['How well a treatment is proven stands in words with each.'],
  },
  'dm-causes': {
    use: 'The question “why me?”: what is known, suspected, and no cause at all.',
    not: 'To tell people how to lower their risk: that is `dm-prevention`.',
    access: ['What kind of cause an item is stands in words in the heading of its group.'],
  },
  'dm-diet-card': {
    use: 'Food and eating, on a page of its own or beside advice on treatment.',
    not: 'For supplements, which have dangers of their own: `dm-supplements`. Nor as a diet plan for one person.',
    access: [
      'A tick or a cross repeats what the heading of each list says, and is hidden from screen readers.',
      'Each food to avoid carries its negation in a sentence of its own, so that none can be misread alone.',
    ],
  },
  'dm-disclaimer': {
    use: 'The one page that says what your text is and is not, and who wrote it. Every widget has the short form already.',
    not: 'To replace the short disclaimer of another widget, which stays.',
    access: ['What to do in an emergency stands in words, in a box with a mark.'],
  },
  'dm-drug-sheet': {
    use: 'A page on one medicine (`drug`), or one page with a menu of all of them.',
    not: 'As a leaflet that tells a person their dose: that is between them and their team.',
    access: [
      'The menu is the browser’s own, with a visible label.',
      'Warnings that must not be missed are never inside a closed disclosure.',
    ],
  },
  'dm-faq': {
    use: 'Short answers to what people ask, or one answer beside your own text (`question`).',
    not: 'For signs of an emergency: `dm-red-flags` says them first and whole.',
    access: ['More than the short answer is in a disclosure that says whether it is open.'],
  },
  'dm-glossary': {
    use: 'A page of all words, for readers who look one up.',
    not: 'To explain one word in your text: `dm-term` does it in place.',
    access: [
      'The field has a visible label; that no word fits is said politely.',
      'On paper all words stand there, whatever the field hides.',
    ],
  },
  'dm-guide': {
    use: 'Everything on a page of its own, with contents and search.',
    not: 'Beside other text, in a column, or twice on a page: take the single widgets.',
    access: [
      'The contents are a navigation landmark with a name.',
      'What the search found is said politely. A result is a button that moves the focus to its place.',
    ],
  },
  'dm-locale': {
    use: 'To bring a community translation to all widgets of the page.',
    not: 'For the languages that we ship: set `lang` on the widget or the page.',
    access: ['It shows nothing. Each widget says for itself that the translation is not ours.'],
  },
  'dm-overview': {
    use: 'The first thing a person with a new diagnosis reads.',
    not: 'In place of `dm-red-flags`: link to that from the same page.',
    access: ['Details open in disclosures that say whether they are open.'],
  },
  'dm-prevention': {
    use: 'What people can do themselves: sun, infections, vaccines to ask for, exercise, bones.',
    not: 'As a promise that flares will not come.',
    access: ['Details open in disclosures that say whether they are open.'],
  },
  'dm-procedures': {
    use: 'A page for people who have an operation or another procedure ahead.',
    not: 'For blood tests, scans and biopsies: those are in `dm-tests`.',
    access: ['Details open in disclosures that say whether they are open.'],
  },
  'dm-red-flags': {
    use: 'When to get help, and how fast. Link to it from every page on the disease; give it the `region` for the right numbers.',
    not: 'As a quiz or a triage tool: it counts nothing and never says “you are fine”. Never with a tier hidden.',
    access: [
      'How urgent a tier is stands in its heading; each tier has a mark of its own besides its colour.',
      'Each sign is a check box with its words as label. What is ticked stays on the reader’s page.',
    ],
  },
  'dm-references': {
    use: 'At the end of a page with several widgets: each source once.',
    not: 'On a page with one widget, which lists its own sources.',
    access: ['It follows the widgets of the page, so put it after them.'],
  },
  'dm-subtypes': {
    use: 'A person who read the name of a type or of an antibody in a letter.',
    not: 'To find out which type one has: that takes tests and a team.',
    access: ['The table keeps its roles where it is laid out as cards in a narrow column.'],
  },
  'dm-supplements': {
    use: 'A page on vitamins, minerals and herbs, and what clashes with medicines.',
    not: 'Next to anything that sells supplements.',
    access: ['How well each is proven, and its dangers, stand in words and outside of closed disclosures.'],
  },
  'dm-symptoms': {
    use: 'What the disease can look and feel like, by group or by place on the body.',
    not: 'To judge how urgent a sign is: `dm-red-flags` does that. Nor as a test whether one has the disease.',
    access: [
      'Every place of the figure is a button with a name; `view="list"` leaves the figure out.',
      'A change of the place is said politely. The drawing itself is hidden from screen readers.',
    ],
  },
  'dm-term': {
    use: 'One word in a sentence of your own page.',
    not: 'On every occurrence: once, where the word comes first. Not inside a link or a button.',
    access: [
      'The word is a button. Its box is a dialog with a name; Escape closes it, and the focus goes back to the word.',
      'Until the glossary is there, and for an unknown word, it is plain text.',
    ],
  },
  'dm-tests': {
    use: 'A person who waits for tests: which there are, what happens, what they can tell.',
    not: 'To read one’s own results: the widget knows none, and normal ranges differ between labs.',
    access: ['The steps are a numbered list, in the order in which they stand.'],
  },
  'dm-therapies': {
    use: 'Exercise, physiotherapy, sun protection and what else helps besides medicines.',
    not: 'As an exercise plan for one person.',
    access: ['Details open in disclosures that say whether they are open.'],
  },
  'dm-visit-sheet': {
    use: 'A sheet to print before an appointment: tick, fill in, bring.',
    not: 'As a form that sends something: it sends nothing, and nobody reads it but the reader.',
    access: ['Every field has a visible label; hints belong to their fields for screen readers, too.'],
  },
  'dm-wallet-card': {
    use: 'A card for the purse, in the language of the reader and a second one for a journey.',
    not: 'As proof of anything: what stands on it is what the reader typed.',
    access: [
      'Fields have visible labels; what the card says changes with them.',
      'The card is black on white on every page and in forced colours, as on paper.',
    ],
  },
};
