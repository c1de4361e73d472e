/** The difference between two packages as a page for the clinician of a host, most dangerous first. */
import {isInterface, tailOf} from './diff.js';

/**
 * @typedef {import('./packages.js').Entry} Entry
 * @typedef {import('./packages.js').Item} Item
 * @typedef {import('./packages.js').Part} Part
 * @typedef {import('./diff.js').Diff} Diff
 * @typedef {import('./diff.js').SectionDiff} SectionDiff
 * @typedef {import('./diff.js').Pair} Pair
 * @typedef {import('./diff.js').Translation} Translation
 */

/** Fields that warn. What leaves one of them stands on top of the page. */
const warns = new Set([
  ...['warnings', 'callouts', 'cautions', 'pregnancy', 'infection', 'stopping', 'interactions', 'askFirst', 'watch'],
  ...['emergency', 'sameDay', 'urgent', 'urgentSigns', 'call', 'also', 'notes', 'sign', 'action'],
]);

/** Names of fields that only hold others. */
const boxes = new Set(['tiers', 'groups', 'items', 'blocks', 'claims', 'subtypes', 'drugs', 'entries', 'supplements']);

/** The tiers of the red flags, most urgent first. */
const tiers = ['emergency-now', 'same-day', 'soon'];

/** The words as they are, whatever Markdown would make of them. @param {string} text */
const quoted = (text) => `“${text.replace(/[\\`*_[\]<>]/g, '\\$&')}”`;

/** @param {readonly string[]} tail */
const fieldName = (tail) =>
  tail
    .filter((name) => !boxes.has(name))
    .map((name) => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())
    .join(', ');

/** @param {Entry} entry @param {ReadonlyMap<string, Item> | undefined} items */
const where = (entry, items) => {
  const item = entry.item === undefined ? undefined : items?.get(entry.item);
  if (!item) return fieldName(tailOf(entry));
  const name = item.name === item.key || item.name === entry.text ? '' : ` ${quoted(item.name)}`;
  return `\`${item.key}\`${name}, ${fieldName(tailOf(entry))}`;
};

/** @param {Item} item */
const itemName = ({key, name}) => (name === key ? `\`${key}\`` : `\`${key}\` ${quoted(name)}`);

/** @param {Item} item the group that it stands in */
const groupName = ({groups, heading}) => (heading ? quoted(heading) : `\`${groups.at(-1) ?? 'none'}\``);

/** @param {string} heading @param {readonly string[]} lines @returns {string[]} nothing without lines */
const block = (heading, lines) => (lines.length ? [heading, lines.join('\n')] : []);

/** @param {number} count @param {string} one */
const counted = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param {Pair} pair @param {SectionDiff} diff @param {string} [section] */
const textLine = ({old, now}, diff, section = '') => {
  if (!old && now) return `- Added: ${where(now, diff.now?.items)}: ${quoted(now.text)}`;
  if (!now && old) return `- Removed: ${where(old, diff.old?.items)}: ${quoted(old.text)}`;
  if (!old || !now) return '';
  return `- ${section || 'Changed: '}${where(now, diff.now?.items)}\n  - was: ${quoted(old.text)}\n  - now: ${quoted(now.text)}`;
};

/** @param {string} label */
const labelName = (label = 'no label') => (label === 'sourced' ? 'with a source' : `“${label}”, without a source`);

/** What a host's clinician must see before anything else. @param {Diff} diff @returns {string[]} */
const first = ({sections, numbers, lostLanguages}) => {
  const flags = sections.find(({section}) => section === 'red-flags');
  const moved = flags?.movedItems ?? [];
  /** @param {Item} item */
  const urgency = ({groups}) => tiers.indexOf(groups.at(-1) ?? '');
  /** @param {{old: Item, now: Item}} move */
  const move = ({old, now}) => `- **${itemName(now)}**: from ${groupName(old)} to ${groupName(now)}`;
  const others = sections.filter(({section}) => section !== 'red-flags');
  /** @param {Entry | undefined} entry */
  const isWarning = (entry) => entry?.place.some((name) => warns.has(name)) ?? false;
  const whole = sections.filter(({old, now}) => old && now);
  const gone = others.filter(({now}) => !now);
  return [
    ...block(
      '### Red flags that are LESS urgent now',
      moved.filter(({old, now}) => urgency(now) > urgency(old)).map(move),
    ),
    ...block(
      '### Red flags that were taken away',
      flags?.now
        ? flags.removed.filter((item) => !moved.some(({old}) => old === item)).map((item) => `- ${itemName(item)}`)
        : flags
          ? ['- All of them: the section is gone.']
          : [],
    ),
    ...block(
      '### Red flags that are more urgent now',
      moved.filter(({old, now}) => urgency(now) < urgency(old)).map(move),
    ),
    ...block(
      '### Telephone numbers',
      numbers.map(({region, service, old, now, source}) => {
        const change = old && now ? `**${old}** is now **${now}**` : now ? `**${now}** is new` : `**${old}** is gone`;
        return `- ${region}, ${service}: ${change}${source ? ` (source: ${source})` : ''}`;
      }),
    ),
    ...block(
      '### Warnings that were taken away',
      whole.flatMap((each) => [
        ...each.texts
          .filter(({old, now}) => !now && isWarning(old))
          .map(
            ({old}) =>
              `- ${each.section}: ${where(/** @type {Entry} */ (old), each.old?.items)}: ${quoted(old?.text ?? '')}`,
          ),
        ...each.movedTexts
          .filter(({old, now}) => isWarning(old) && !isWarning(now))
          .map(
            ({old, now}) =>
              `- ${each.section}: ${where(old, each.old?.items)}, now in ${fieldName(tailOf(now))}: ${quoted(now.text)}`,
          ),
      ]),
    ),
    ...block(
      '### Red flags and warnings that say something else',
      whole.flatMap((each) =>
        each.texts
          .filter(({old, now}) => old && now && (isWarning(old) || isWarning(now)))
          .map((pair) => textLine(pair, each, `${each.section}: `)),
      ),
    ),
    ...block(
      '### Advice that moved to another group',
      others.flatMap(({movedItems}) => movedItems.map(move)),
    ),
    ...block('### Sections and items that were taken away', [
      ...gone.map(({section, old}) => `- \`${section}\` ${quoted(old?.title ?? '')}, the whole section`),
      ...others.flatMap(({section, now, removed, movedItems}) =>
        now
          ? removed
              .filter((item) => !movedItems.some(({old}) => old === item))
              .map((item) => `- ${section}: ${itemName(item)}`)
          : [],
      ),
    ]),
    ...block(
      '### Statements that lost their source',
      sections.flatMap(({section, labels, now: part}) =>
        labels
          .filter(({old}) => old.label === 'sourced')
          .map(({now}) => `- ${section}: ${where(now, part?.items)}: ${quoted(now.text)}`),
      ),
    ),
    ...block(
      '### Languages that were taken away',
      lostLanguages.map((locale) => `- ${locale}`),
    ),
  ];
};

/** What the move of a section's version asks of a host, as in docs/recall.md. @param {string} old @param {string} now */
const advice = (old, now) => {
  const [was, is] = [old.split('.'), now.split('.')];
  if (was[0] !== is[0]) return 'Advice changed or was withdrawn: read the section again now.';
  if (was[1] !== is[1]) return 'Advice was added: read what is new.';
  if (was[2] !== is[2]) return 'Wording or sources changed: a look is enough.';
  return 'The section has kept its number.';
};

/** @param {Part} old @param {Part} now */
const reviewLine = (old, now) => {
  if (JSON.stringify(old.reviewedBy) === JSON.stringify(now.reviewedBy)) return [];
  return [
    now.reviewedBy
      ? `Signed off by ${now.reviewedBy.name} on ${now.reviewedBy.on}.`
      : 'The sign-off of a clinician was **withdrawn**: nobody has reviewed the new words.',
  ];
};

/** @param {SectionDiff} each @param {Diff} diff @returns {string[]} */
const sectionPage = (each, {before, after}) => {
  const {section, old, now} = each;
  const heading = `### ${now?.title ?? old?.title} (\`${section}\`)`;
  if (!old) return [heading, `New: the whole section, ${counted(each.added.length, 'item')}.`];
  if (!now) return [heading, 'Gone: the whole section.'];
  const codes = [...after.languages].flatMap(([locale, parts]) => {
    const [was, is] = [before.languages.get(locale)?.get(section), parts.get(section)];
    if (!was || !is || (was.hash === is.hash && was.status === is.status)) return [];
    const status = was.status === is.status ? is.status : `${was.status}, now ${is.status}`;
    return [`| ${locale} | ${was.hash} | ${was.hash === is.hash ? 'the same' : is.hash} | ${status} |`];
  });
  const texts = each.texts.map((pair) => textLine(pair, each));
  const changes = [
    ...each.added.map((item) => `- New item: ${itemName(item)}`),
    ...each.removed.map((item) => `- Item taken away: ${itemName(item)}`),
    ...each.movedItems.map(
      (move) => `- Moved: ${itemName(move.now)} from ${groupName(move.old)} to ${groupName(move.now)}`,
    ),
    ...texts,
    ...each.movedTexts.map(
      (move) =>
        `- Moved: ${where(move.old, each.old?.items)}, now in ${fieldName(tailOf(move.now))}: ${quoted(move.now.text)}`,
    ),
    ...each.facts.map((fact) => `- Value: ${fieldName(fact.fact.split(' '))}: ${fact.old}, now ${fact.now}`),
    ...each.labels.map(
      (pair) =>
        `- Label: ${where(pair.now, now.items)}: ${labelName(pair.old.label)}, now ${labelName(pair.now.label)}`,
    ),
    ...each.sources.map((pair) => {
      const lost = pair.old.sources.filter((url) => !pair.now.sources.includes(url));
      const gained = pair.now.sources.filter((url) => !pair.old.sources.includes(url));
      return `- Sources: ${where(pair.now, now.items)}${lost.map((url) => `\n  - gone: ${url}`).join('')}${gained.map((url) => `\n  - new: ${url}`).join('')}`;
    }),
    ...(each.reordered ? ['- The items stand in another order.'] : []),
  ];
  const notes = [
    ...(old.version === now.version
      ? []
      : [`Version ${old.version}, now ${now.version}. ${advice(old.version, now.version)}`]),
    ...reviewLine(old, now),
    ...(old.lastChecked === now.lastChecked
      ? []
      : [`Last checked on ${now.lastChecked}, before on ${old.lastChecked}.`]),
  ];
  if (!changes.length && !notes.length && !codes.length) return [];
  if (!changes.length && codes.length) {
    notes.push('Its English says the same; translations, or words around the text, changed (below).');
  }
  return [
    heading,
    ...(notes.length ? [notes.join('\n')] : []),
    ...(changes.length ? [changes.join('\n')] : []),
    ...(codes.length
      ? [['| language | version code before | now | translation |', '| --- | --- | --- | --- |', ...codes].join('\n')]
      : []),
  ];
};

/** @param {Translation} translation */
const translationLine = ({section, old, now}) => {
  const place = isInterface(now) ? 'words around the text' : `${section}: ${where(now, undefined)}`;
  const item = now.item && !isInterface(now) ? ` of \`${now.item}\`` : '';
  if (now.english && !old.english) return `- ${place}${item}: stands in English now\n  - was: ${quoted(old.text)}`;
  if (old.english && !now.english) return `- ${place}${item}: translated now\n  - now: ${quoted(now.text)}`;
  return `- ${place}${item}\n  - was: ${quoted(old.text)}\n  - now: ${quoted(now.text)}`;
};

/** @param {Diff} diff @param {boolean} picked somebody asked for these languages: theirs is every change @returns {string[]} */
const languagePages = ({after, before, translations, newLanguages}, picked) =>
  [...after.languages.keys()].flatMap((locale) => {
    if (newLanguages.includes(locale)) return [`### ${locale}`, 'This language is new.'];
    if (locale === 'en' || !before.languages.has(locale)) return [];
    const all = translations.filter((each) => each.locale === locale);
    const own = all.filter((each) => each.own);
    const along = all.filter((each) => !each.own);
    if (!all.length) return [];
    return [
      `### ${locale}`,
      ...block('The English is the same, the translation is not:', own.map(translationLine)),
      ...(picked
        ? block('Changed with the English:', along.map(translationLine))
        : along.length
          ? [`${counted(along.length, 'text')} changed with the English. To read them: \`--lang ${locale}\`.`]
          : []),
    ];
  });

/** @param {Diff} diff @param {boolean} [picked] */
export const markdownOf = (diff, picked = false) => {
  const sections = diff.sections.map((each) => sectionPage(each, diff)).filter((page) => page.length);
  const top = first(diff);
  const languages = languagePages(diff, picked);
  const ui = diff.ui.map((pair) => {
    const name = (pair.now ?? pair.old)?.id.replace('common.', '');
    return `- \`${name}\`: ${pair.old ? quoted(pair.old.text) : 'nothing'}, now ${pair.now ? quoted(pair.now.text) : 'nothing'}`;
  });
  const title = `# What changed: from ${diff.before.name} to ${diff.after.name}`;
  if (!sections.length && !top.length && !languages.length && !ui.length) {
    return `${title}\n\nNothing that a reader reads has changed.\n`;
  }
  return `${[
    title,
    `Compared: ${[...diff.after.languages.keys()].join(', ')}. Where a version code changed, your sign-off has lapsed: read the section, then set \`reviewed-version\` to the new code.`,
    ...(top.length ? ['## Read this first', ...top] : []),
    ...(sections.length ? ['## Section by section', ...sections.flat()] : []),
    ...block('## Words around the text, the same in several widgets', ui),
    ...(languages.length ? ['## Translations', ...languages] : []),
  ].join('\n\n')}\n`;
};
