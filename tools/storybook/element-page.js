/** The page of an element in Storybook, as Markdown: from the manifest, the scorecard, the builder's snippet, and `about.js`. */
import {snippet} from '../builder/snippets.js';

/**
 * @typedef {import('../builder/snippets.js').Facts} Facts
 * @typedef {import('../scorecard/derive.js').WidgetScore} Score
 * @typedef {{name: string, description: string}} Named
 * @typedef {{tagName: string, cssParts: Named[]}} Element
 * @typedef {object} About
 * @property {string} use what for
 * @property {string} not when not
 * @property {string[]} access what a keyboard and a screen reader find in this element besides what all have
 */

/** Of every widget: `test/` proves each in every element. */
const shared = [
  'No violation of WCAG 2.2 AA that axe finds: in every state in English, and light and dark in each language.',
  'All of it works with the keyboard alone; the focus shows as a ring.',
  'Nothing to press is smaller than 24 by 24 pixels, links in a sentence excepted.',
  'Where there are headings, they begin at `heading-level`: say the level that follows from your page.',
  'Words say what matters. Colours and marks repeat it; both stay in forced colours and on paper.',
];

/** A cell of a table in Markdown. @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** The shortest way to embed a widget; undefined for one that the builder does not make. @param {string} tag @param {Facts} facts */
export const embedOf = async (tag, facts) => {
  const widget = facts.widgets.find(({name}) => `dm-${name}` === tag);
  if (!widget) return undefined;
  const parts = await snippet(
    {
      ...{widget: widget.name, lang: 'en', region: '', level: '2', way: 'tag', hints: false},
      // An element that makes no sense without its attribute.
      own: widget.own?.none === '' ? (widget.own.values[0]?.value ?? '') : '',
      ...{source: 'own', folder: '/dermatomyositis-widgets/', cdn: '', dark: false, accent: ''},
    },
    facts,
    {},
  );
  return parts.map(({code}) => code).join('\n');
};

/** @param {Score} score */
const content = ({section, version, lastChecked, nextReview, reviewedBy, reading, claims}) =>
  table(
    ['About the English text', 'Today'],
    [
      ['Section', `\`${section}\``],
      ['Version', `\`${version}\``],
      ['Facts last checked', lastChecked],
      ['Next review', nextReview],
      ['Reviewed by a clinician', reviewedBy === 'nobody' ? 'nobody yet' : 'yes: see the scorecard'],
      [
        'School grade to read it',
        typeof reading === 'string' ? reading : `${reading.grade.toFixed(1)} (limit ${reading.limit})`,
      ],
      ['Claims with a source', typeof claims.sourced === 'number' ? `${claims.sourced} %` : claims.sourced],
    ],
  );

/** What a designer asks first. @param {About} about */
export const leadOf = ({use, not}) => `**What it is for.** ${use}\n\n**When not to use it.** ${not}`;

/**
 * @param {object} from
 * @param {Element} from.element of the manifest
 * @param {About} from.about
 * @param {Score | undefined} from.score
 * @param {string | undefined} from.embed
 */
export const elementPage = ({element: {tagName, cssParts}, about, score, embed}) =>
  [
    '## Embed',
    embed
      ? `\`\`\`html\n${embed}\n\`\`\`\n\nWith your language, country, heading level and a way in of your choice: \`cdn/builder.html\`.`
      : 'How to embed it: `docs/embedding.md`.',
    ...(score ? ['## Content', content(score)] : []),
    ...(cssParts.length
      ? [
          '## Anatomy',
          `Style a part from your page with \`${tagName}::part(name)\`. What has no part is not yours to style.`,
          table(
            ['Part', 'What it is'],
            cssParts.map(({name, description}) => [`\`${name}\``, description]),
          ),
        ]
      : []),
    '## Accessibility',
    [...about.access, ...(score ? shared : [])].map((line) => `- ${line}`).join('\n'),
  ].join('\n\n');
