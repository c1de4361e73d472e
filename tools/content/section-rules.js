/** Rules that belong to one section: the red flags, the diet card, the medicines, the types. */
import {negations} from '../i18n/negation.js';
import {messageAt, messagesIn, sectionOf} from './walk.js';

/** @typedef {import('./walk.js').Rule} Rule */

const tierOrder = ['emergency-now', 'same-day', 'soon'];

/** @type {Rule} */
export const tiersInOrder = (content) => {
  const part = sectionOf(content, 'red-flags');
  const order = part?.data.tiers.map(({tier}) => tier) ?? tierOrder;
  const message = `The tiers must be ${tierOrder.join(', ')}, in this order; they are ${order.join(', ')}.`;
  return part && order.join() !== tierOrder.join() ? [{file: part.file, id: 'red-flags', message}] : [];
};

/** "Unless" in a lower tier hides an emergency behind a condition. @type {Rule} */
export const noUnlessInLowerTiers = (content) => {
  const part = sectionOf(content, 'red-flags');
  if (!part) return [];
  const message = 'A lower tier says “unless”. Write the emergency form as an own item in the emergency tier.';
  return messagesIn(
    part,
    part.data.tiers.filter(({tier}) => tier !== 'emergency-now'),
  )
    .filter(({text}) => /\bunless\b/i.test(text))
    .map(({id, text}) => ({file: part.file, id, text, message}));
};

/** A sign that can be an emergency stands there too, its milder form in its own tier. @type {Rule} */
export const signsStandInTheirTiers = (content) => {
  const part = sectionOf(content, 'red-flags');
  if (!part) return [];
  /** @param {string} key */
  const tierOf = (key) => part.data.tiers.find(({items}) => items.some((item) => item.key === key))?.tier;
  return content.evidence.tiering.redFlags.flatMap((sign) => {
    const key = content.evidence.items.find(({id}) => id === sign.id)?.key ?? sign.id;
    const own = tierOf(key);
    const mild = tierOf(`${key}-mild`);
    const messages = [
      ...(own !== undefined && tierOrder.indexOf(own) > tierOrder.indexOf(sign.default)
        ? [`The item stands in “${own}”, less urgent than the record’s “${sign.default}”. Move it up.`]
        : []),
      ...(sign.escalate !== null && tierOf(`${key}-now`) !== 'emergency-now'
        ? [`The sign can be an emergency (${sign.escalate}). Write “${key}-now” in the emergency tier.`]
        : []),
      ...(sign.downgrade !== null && (mild === undefined || mild === 'emergency-now')
        ? [`The sign has a milder form (${sign.downgrade}). Write “${key}-mild” in a lower tier.`]
        : []),
    ];
    return messages.map((message) => ({file: part.file, id: `red-flags.${key}`, message}));
  });
};

/** The titles of the “avoid” items, in English. @param {import('./walk.js').Content} content */
const avoidTitles = (content) => {
  const part = sectionOf(content, 'diet-card');
  return (part?.data.groups ?? [])
    .flatMap(({items}) => items.filter(({group}) => group === 'avoid'))
    .flatMap(({title}) => (part ? [{file: part.file, ...pick(messageAt(part, title))}] : []));
};

/** @type {Rule} */
export const avoidItemsNegate = (content) =>
  avoidTitles(content)
    .filter(({text}) => !/\b(not|never|no|without)\b|n[’']t\b/i.test(text))
    .map((place) => ({
      ...place,
      message: 'The title of an “avoid” item must carry its own negation. Write “Do not …”.',
    }));

/** A title without a translation stays English, so only what ships counts. @type {Rule} */
export const avoidItemsNegateInTranslations = (content) =>
  Object.entries(content.translations).flatMap(([locale, texts]) =>
    avoidTitles(content).flatMap(({id}) => {
      const text = texts[id];
      // No list of negations for a language: `i18n -- check` says so.
      if (text === undefined || (negations(text, locale)?.length ?? 1) > 0) return [];
      const message = 'The translated title of an “avoid” item has lost its negation. Translate it anew.';
      return [{file: `locales/${locale}.xlf`, id, text, message}];
    }),
  );

/** @param {{id: string, text: string}} message */
const pick = ({id, text}) => ({id, text});

const neverEmpty = /** @type {const} */ (['pregnancy', 'infection', 'stopping', 'interactions']);

/** @type {Rule} */
export const medicinesWarn = (content) => {
  const part = sectionOf(content, 'drug-sheet');
  return (part?.data.drugs ?? []).flatMap((drug) =>
    neverEmpty
      .filter((field) => !drug[field]?.length)
      .map((field) => ({
        file: part?.file ?? '',
        id: `drug-sheet.${drug.key}.${field}`,
        message: `Every medicine says something about ${field}. Write it, if only what is not known.`,
      })),
  );
};

/** @type {Rule} */
export const methotrexateIsWeekly = (content) => {
  const part = sectionOf(content, 'drug-sheet');
  const drug = part?.data.drugs.find(({key}) => key === 'methotrexate');
  if (!part || !drug) return [];
  const texts = messagesIn(part, drug.callouts).map(({text}) => text.toLowerCase());
  return ['once a week', 'never']
    .filter((words) => !texts.some((text) => text.includes(words)))
    .map((words) => ({
      file: part.file,
      id: 'drug-sheet.methotrexate.callouts',
      message: `The call-outs of methotrexate must say “${words}”: daily use by mistake can kill.`,
    }));
};

/** A picture adds nothing: what it shows is said beside it, by a statement with a source. @type {Rule} */
export const rhythmsAreSaid = (content) => {
  const part = sectionOf(content, 'drug-sheet');
  if (!part) return [];
  return part.data.drugs.flatMap((drug) => {
    if (!drug.schedule) return [];
    const {field, days, maybe = []} = drug.schedule;
    const caption = drug[field][0];
    const [said] = caption ? messagesIn(part, caption) : [];
    const place = {file: part.file, id: `drug-sheet.${drug.key}.schedule`};
    const ofFourWeeks = [...days, ...maybe].every((day) => Number.isInteger(day) && day >= 1 && day <= 28);
    return [
      ...(caption?.label === 'sourced' && /\bweeks?\b/.test(said?.text ?? '')
        ? []
        : [{...place, message: `The first of ${field} must say the rhythm in weeks, and be sourced.`}]),
      ...(ofFourWeeks ? [] : [{...place, message: 'The days of a schedule are whole numbers from 1 to 28.'}]),
    ];
  });
};

/** How a statement speaks of each column of the table of antibodies. */
const watchedWords = {
  lungs: /\blungs?\b/i,
  cancer: /\bcancer\b/i,
  swallowing: /\bswallowing\b/i,
  lumps: /\bcalcium lumps\b/i,
};

/** A mark in the table of antibodies says no more than the statement that it comes from. @type {Rule} */
export const marksAreSaid = (content) => {
  const part = sectionOf(content, 'subtypes');
  if (!part) return [];
  return part.data.subtypes.flatMap(({antibodies = []}) =>
    antibodies.flatMap(({key, marks = [], ...claims}) =>
      marks
        .filter(({column, from}) => {
          const {label, text} = claims[from];
          return label !== 'sourced' || !watchedWords[column].test(messagesIn(part, text)[0]?.text ?? '');
        })
        .map(({column, from}) => ({
          file: part.file,
          id: `subtypes.${key}.marks`,
          message: `${from} does not name ${column}, or has no source. Leave the mark out.`,
        })),
    ),
  );
};
