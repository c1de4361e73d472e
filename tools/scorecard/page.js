/**
 * What the scorecard says, as a list of blocks: `markdown.js` and Storybook's page turn the same blocks into text. It
 * runs in a browser, too, so it imports nothing.
 */

/**
 * @typedef {import('./derive.js').Scorecard} Scorecard
 * @typedef {import('./derive.js').Figure} Figure
 * @typedef {import('./derive.js').Axe} Axe
 * @typedef {import('./derive.js').ScoredCard} ScoredCard
 *
 * @typedef {{caption: string, head: string[], rows: string[][]}} Table the first cell of a row is its name
 * @typedef {{number: number, what: string, score: string, reason: string}} Line
 * @typedef {(
 *   | {heading: string, level: 1 | 2 | 3}
 *   | {text: string}
 *   | {warning: string}
 *   | {list: string[]}
 *   | {table: Table}
 *   | {lines: Line[], caption: string, total: string}
 * )} Block
 */

/** What the sections of the hand scores are called. @type {Record<string, string>} */
export const subjects = {
  guide: 'the guide',
  'red-flags': 'red flags',
  'diet-card': 'diet card',
  'drug-sheet': 'medicines',
};

/** Marks a figure that was measured before something changed. */
const mark = '†';

/** @param {number} count @param {string} noun */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @param {Figure} bytes */
const kilobytes = (bytes) => (typeof bytes === 'number' ? (bytes / 1024).toFixed(1) : bytes);

/** @param {Figure} share */
const inPercent = (share) => (typeof share === 'number' ? `${share} %` : share);

/** @param {Figure} ratio */
const inRatio = (ratio) => (typeof ratio === 'number' ? ratio.toFixed(1) : ratio);

/** @param {Axe} axe @param {'violations' | 'undecided'} what */
const axeCell = ({views, of, earlier, ...counts}, what) =>
  [
    counts[what],
    ...(views && views < of ? [`(${of - views} of ${of} views unknown)`] : []),
    ...(earlier ? [mark] : []),
  ].join(' ');

/** @param {Scorecard['widgets'][number]} widget */
const widgetRow = ({tag, bytes, reading, claims, reviewedBy, nextReview, axe, contrast}) => [
  tag,
  kilobytes(bytes.code),
  kilobytes(bytes.words),
  reading === 'not applicable' ? reading : reading.grade.toFixed(1),
  String(claims.number),
  inPercent(claims.labelled),
  inPercent(claims.sourced),
  reviewedBy === 'nobody' ? 'no' : `${reviewedBy.name}, ${reviewedBy.on}`,
  nextReview,
  axeCell(axe, 'violations'),
  axeCell(axe, 'undecided'),
  inRatio(contrast.text),
  inRatio(contrast.urgent),
];

/** @param {Scorecard['languages'][number]} language */
const languageRow = ({locale, name, texts, states, current, status, reviewed, secondReading}) => [
  `${name} (${locale})`,
  String(texts),
  ...(states === 'source'
    ? ['not applicable', 'not applicable', 'not applicable', 'source']
    : [
        `${current} %`,
        String(states.missing),
        String(states.stale),
        status === 'missing' ? 'nothing translated' : status,
      ]),
  String(reviewed),
  typeof secondReading === 'string'
    ? secondReading
    : `${secondReading.texts} texts on ${secondReading.on}; ${counted(secondReading.differences, 'difference')}, ${counted(secondReading.open, 'open question')}`,
];

/** What a pair has besides its size: only what differs from the language as a whole. */
const pairCell = (
  /** @type {import('./derive.js').Pair} */ {bytes, texts, current, status, axe},
  /** @type {string} */ usual,
) =>
  [
    kilobytes(bytes),
    ...(current < texts ? [`${Math.floor((current / texts) * 100)} % translated`] : []),
    ...(status === usual ? [] : [status]),
    ...(axe.violations === 0 ? [] : [`axe ${axe.violations}`]),
    ...(axe.earlier ? [mark] : []),
  ].join(', ');

/** @param {ScoredCard['totals']} totals */
const totalOf = ({points, of, percent, questions1to15, overall}) =>
  percent === undefined
    ? `${points} of ${of} (questions 1 to 15: ${questions1to15} of 75; overall: ${overall} of 5)`
    : `${points} of ${of}, ${percent} %`;

/** @param {ScoredCard} card */
const titleOf = ({instrument, subject}) => `${instrument}: ${subjects[subject] ?? subject}`;

/** @param {ScoredCard} card */
const cardRow = (card) => [
  titleOf(card),
  totalOf(card.totals),
  card.aim.points === undefined ? `${card.aim.percent} %` : `${card.aim.points} of ${card.totals.of}`,
  card.reached ? 'reached' : 'missed',
  card.changed.length
    ? `EARLIER TEXT in ${card.changed.length === 1 ? '1 section' : `${card.changed.length} sections`}`
    : 'as scored',
];

/** @param {import('./derive.js').Changed} changed */
const changeOf = ({section, scored, now}) => `${section} (scored ${scored}, now ${now})`;

/** @param {ScoredCard} card @returns {Block[]} */
const cardBlocks = (card) => [
  {heading: titleOf(card), level: 3},
  ...(card.changed.length
    ? [
        {
          warning: `Scored on an earlier text. Since then, these have changed: ${card.changed.map(changeOf).join(', ')}.`,
        },
      ]
    : []),
  {
    caption: titleOf(card),
    lines: card.items.map(({number, what, score, max, reason}) => ({
      number,
      what: `${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
      score: score === null ? 'not applicable' : `${score} of ${max}`,
      reason,
    })),
    total: totalOf(card.totals),
  },
];

/** The three sentences that say what it all means. @param {Scorecard} scorecard */
const meaning = ({widgets, languages, handScored}) => {
  const sections = new Map(widgets.map((widget) => [widget.section, widget.reviewedBy]));
  const reviewed = [...sections.values()].filter((by) => by !== 'nobody').length;
  const translations = languages.filter(({states}) => states !== 'source');
  const signed = translations.filter(({reviewed, texts}) => reviewed === texts).length;
  const measuredBy = handScored.clinician ? 'with a clinician' : 'without a clinician';
  return [
    'This page says how far each widget and each language has come, as measured by programs and as scored by hand, and what nobody knows yet.',
    `A clinician has reviewed ${reviewed || 'none'} of the ${counted(sections.size, 'section')} in English and ${signed || 'none'} of the ${counted(translations.length, 'translation')}, and the hand scores were made ${measuredBy}.`,
    'So a good figure here means plain, sourced and usable by these measures; it never means right or safe, and “unknown” means that nobody has measured it.',
  ].join(' ');
};

/**
 * Which rules, and in which widgets.
 * @param {Scorecard['widgets']} widgets @param {'violations' | 'undecided'} what @param {string} title
 */
const rulesOf = (widgets, what, title) => {
  /** @type {Map<string, Set<string>>} */
  const rules = new Map();
  for (const {tag, languages} of widgets) {
    for (const {views} of Object.values(languages)) {
      if (views === 'unknown') continue;
      for (const rule of Object.values(views).flatMap((view) => Object.keys(view[what])))
        rules.set(rule, (rules.get(rule) ?? new Set()).add(tag));
    }
  }
  const named = [...rules].map(([rule, tags]) => `${rule} (${[...tags].join(', ')})`);
  return named.length ? [`${title}: ${named.join('; ')}.`] : [];
};

/** @param {Scorecard} scorecard @returns {Block[]} */
const widgetBlocks = ({widgets, measured, shared, unsourced}) => {
  const earlier = widgets.filter(({axe}) => axe.earlier);
  const listed = (/** @type {typeof widgets} */ list) => list.map(({tag}) => tag).join(', ');
  return [
    {heading: 'Widgets', level: 2},
    ...(measured === 'unknown'
      ? [{warning: 'Nobody has measured accessibility and contrast yet.'}]
      : earlier.length
        ? [
            {
              warning: `Measured on an earlier build (${mark}): since ${measured.on}, code or words have changed in ${earlier.length === widgets.length ? 'all widgets' : listed(earlier)}. What stands below is what was found then.`,
            },
          ]
        : []),
    {
      table: {
        caption: 'Each widget, in English where it is about words, in all languages where it is about axe and contrast',
        head: [
          'Widget',
          'Code, KB',
          'English words, KB',
          'Reading grade',
          'Claims',
          'Labelled',
          'Sourced',
          'Reviewed by a clinician',
          'Next check',
          'axe: violations',
          'axe: undecided',
          'Lowest contrast',
          'The same, urgent parts',
        ],
        rows: widgets.map(widgetRow),
      },
    },
    {
      list: [
        `Code and words: compressed bytes (brotli) of the widget itself; the first widget of a page also loads ${kilobytes(shared.bytes)} KB that all share. dm-guide loads all others.`,
        'dm-term shows single words of the glossary, so its words, grade, claims and dates are those of dm-glossary. dm-locale shows nothing and is not in the table.',
        'Reading grade: years of school in the United States that the English asks for; mean of Flesch-Kincaid and SMOG. The limit is 6 for red flags and diet card, 8 for the others.',
        'Claims: statements that need a source or a label. Labelled: “sourced”, “usual practice” or “our advice”. Sourced: with a source. A share is rounded down.',
        `${unsourced.listed} red flags and warnings of medicines have no source. A release waits until somebody has accepted each; ${unsourced.open} are still open.`,
        'axe: elements that break a rule, and elements that axe cannot judge, added up over all languages, light and dark.',
        ...rulesOf(widgets, 'violations', 'axe, broken rules'),
        ...rulesOf(widgets, 'undecided', 'axe, rules it could not judge'),
        'Lowest contrast: of any text, against its background. WCAG asks for 4.5, and for 3 where letters are large. Urgent parts: tiers of red flags, warnings, call-outs; “not applicable” where a widget names no such part.',
      ],
    },
  ];
};

/** @param {Scorecard} scorecard @returns {Block[]} */
const languageBlocks = ({widgets, languages}) => {
  const methods = new Map();
  for (const {name, secondReading} of languages) {
    if (typeof secondReading === 'string') continue;
    methods.set(secondReading.method, [...(methods.get(secondReading.method) ?? []), name]);
  }
  return [
    {heading: 'Languages', level: 2},
    {
      table: {
        caption: 'Each language, all texts',
        head: [
          'Language',
          'Texts',
          'Translated',
          'Missing',
          'Stale',
          'Status',
          'Reviewed by a clinician',
          'Second reading',
        ],
        rows: languages.map(languageRow),
      },
    },
    {
      list: [
        'A text that is missing or stale (its English has changed) shows in English, marked as English. Status is the worst of the others; “machine” means that nobody vouches for it, and the widget says so.',
        ...[...methods].map(([method, names]) => `Second reading, ${names.join(', ')}: ${method}.`),
      ],
    },
    {heading: 'Widgets in each language', level: 2},
    {
      text: `KB of words. A cell says more only where it differs: a share of texts that is not translated, a status that is not the language’s, violations that axe found or “axe unknown”, and ${mark} where what was measured has changed since.`,
    },
    {
      table: {
        caption: 'Words of each widget in each language, KB',
        head: ['Widget', ...languages.map(({locale}) => locale)],
        rows: widgets.map(({tag, languages: pairs}) => [
          tag,
          ...languages.map(({locale, status}) => {
            const pair = pairs[locale];
            return pair ? pairCell(pair, status) : 'unknown';
          }),
        ]),
      },
    },
  ];
};

/** @param {Scorecard} scorecard @returns {Block[]} */
const handBlocks = ({handScored}) => {
  const {cards, missed, scoredBy, scoredOn, clinician, contentVersions, method, notes} = handScored;
  const changed = new Map(cards.flatMap((card) => card.changed.map((each) => [each.section, each])));
  const failed = cards.filter(({reached}) => !reached);
  return [
    {heading: 'Scored by hand', level: 2},
    {
      text: `Scored by ${scoredBy} on ${scoredOn}, ${clinician ? 'with' : 'not by'} a clinician and not by patients. English only. ${notes.join(' ')}`,
    },
    ...(changed.size
      ? [
          {
            warning: `Scored on an earlier text. Of the ${Object.keys(contentVersions).length} sections that were read, ${changed.size} have changed since ${scoredOn}: ${[...changed.keys()].join(', ')}. Their scores are of what was read then.`,
          },
        ]
      : []),
    {
      table: {
        caption: 'Totals',
        head: ['Instrument', 'Score', 'Aim', 'Verdict', 'Text'],
        rows: cards.map(cardRow),
      },
    },
    {list: method},
    ...cards.flatMap(cardBlocks),
    {heading: 'Aims that are missed', level: 3},
    {text: `${failed.length} of ${cards.length} aims are missed. Why each is left as it is:`},
    {
      list: missed.map(
        ({instrument, subject, items, why}) =>
          `${instrument}, ${subjects[subject]}, ${items.length === 1 ? 'item' : 'items'} ${items.join(', ')}. ${why}`,
      ),
    },
    {heading: 'Content versions that were scored', level: 3},
    {
      text: `${Object.entries(contentVersions)
        .map(([section, version]) => `${section} ${version}`)
        .join(', ')}.`,
    },
  ];
};

/** @param {Scorecard} scorecard @returns {Block[]} */
const methodBlocks = ({measured, handScored}) => [
  {heading: 'How it was measured, and what is unknown', level: 2},
  {
    list: [
      measured === 'unknown'
        ? 'axe and contrast: not measured yet.'
        : `axe and contrast: on ${measured.on} in ${measured.browser} with axe-core ${measured.axe}, all its rules, each widget in each language, light and dark, at the width of a phone (${measured.width} px), its disclosures open: dm-drug-sheet with each medicine, dm-references with all sources, dm-term with its box open. What opens only after a press of another kind, such as results of a search, was not looked at here.`,
      'docs/scorecard.json has all of this for programs, and each view of each widget. Storybook shows it as a page.',
      'Sizes are those recorded in docs/sizes.json. Reading grades, claims, dates and the state of translations are read from the content and the translations, each time this page is written.',
    ],
  },
  {text: 'Unknown, because nobody has tried or measured it:'},
  {list: handScored.unknown},
];

/** @param {Scorecard} scorecard @returns {Block[]} */
export const blocksOf = (scorecard) => [
  {heading: 'Scorecard', level: 1},
  {text: meaning(scorecard)},
  ...widgetBlocks(scorecard),
  ...languageBlocks(scorecard),
  ...handBlocks(scorecard),
  ...methodBlocks(scorecard),
];
