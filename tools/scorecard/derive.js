/**
 * The scorecard as data, from the facts. A figure that nobody measured is the word "unknown", never a blank or a zero;
 * what cannot be, such as the reading grade of a section without sentences, is "not applicable".
 */
/**
 * @typedef {import('./facts.js').Facts} Facts
 * @typedef {import('./facts.js').Widget} Widget
 * @typedef {import('./facts.js').Card} Card
 * @typedef {import('./measure.js').View} View
 * @typedef {import('../lib/xliff.js').State} State
 *
 * @typedef {'unknown' | 'not applicable'} Word
 * @typedef {number | Word} Figure
 *
 * @typedef {object} Axe the sums of some views
 * @property {Figure} violations
 * @property {Figure} undecided
 * @property {number} views that were looked at
 * @property {number} of views that there are
 * @property {number} earlier views of an earlier code or text
 *
 * @typedef {{text: Figure, urgent: Figure}} Contrast the lowest ratios
 *
 * @typedef {object} Pair a widget in a language
 * @property {Figure} bytes of words
 * @property {number} texts
 * @property {number} current texts that ship translated
 * @property {State | 'source'} status the worst of the current texts
 * @property {Axe} axe
 * @property {Contrast} contrast
 * @property {Record<string, View> | 'unknown'} views by theme
 *
 * @typedef {object} WidgetScore
 * @property {string} tag
 * @property {string} section
 * @property {string} version
 * @property {{code: Figure, words: Figure}} bytes brotli; code without what all widgets share; English words
 * @property {{grade: number, kincaid: number, smog: number, limit: number} | 'not applicable'} reading
 * @property {{number: number, labelled: Figure, sourced: Figure, practice: number, editorial: number}} claims
 *   `labelled`, `sourced`: shares, in percent
 * @property {number} needClinician
 * @property {import('./facts.js').Review | 'nobody'} reviewedBy
 * @property {string} lastChecked
 * @property {string} nextReview
 * @property {Axe} axe
 * @property {Contrast} contrast
 * @property {Record<string, Pair>} languages
 *
 * @typedef {object} LanguageScore
 * @property {string} locale
 * @property {string} name
 * @property {number} texts
 * @property {Record<State, number> | 'source'} states
 * @property {number} current percent, rounded down: 100 means every one
 * @property {State | 'source'} status
 * @property {number} reviewed texts that a clinician has signed
 * @property {{on: string, texts: number, differences: number, open: number, method: string} | 'nobody' | 'not applicable'} secondReading
 *
 * @typedef {{section: string, scored: string, now: string}} Changed
 * @typedef {Card & {reached: boolean, aim: {percent?: number, points?: number}, changed: Changed[]}} ScoredCard
 *
 * @typedef {object} Scorecard
 * @property {{on: string, browser: string, axe: string, width: number} | 'unknown'} measured
 * @property {{chunks: string[], bytes: Figure}} shared
 * @property {{listed: number, open: number}} unsourced
 * @property {WidgetScore[]} widgets
 * @property {LanguageScore[]} languages
 * @property {Omit<Facts['handScored'], 'cards' | 'aims'> & {cards: ScoredCard[]}} handScored
 */

/** @type {import('./measure.js').Theme[]} */
export const themes = ['light', 'dark'];

/** From worst to best, as a reader meets them. @type {State[]} */
export const states = ['missing', 'stale', 'machine', 'translated', 'reviewed'];

const shared = ['loader', 'runtime'];

/** @param {Facts['sizes']} sizes @param {string[]} chunks @returns {Figure} */
const bytesOf = (sizes, chunks) =>
  chunks.every((chunk) => typeof sizes[chunk] === 'number')
    ? chunks.reduce((sum, chunk) => sum + (sizes[chunk] ?? 0), 0)
    : 'unknown';

/** Rounded down, so that 100 % means every one. @param {number} part @param {number} whole @returns {Figure} */
const percent = (part, whole) => (whole ? Math.floor((part / whole) * 1000) / 10 : 'not applicable');

/** @param {Record<string, number>} counts */
const sum = (counts) => Object.values(counts).reduce((all, count) => all + count, 0);

/** @param {(View | undefined)[]} views undefined where nobody looked @param {number} earlier @returns {Axe} */
const axeOf = (views, earlier) => {
  const seen = views.filter((view) => view !== undefined);
  /** @param {'violations' | 'undecided'} what */
  const total = (what) => (seen.length ? seen.reduce((all, view) => all + sum(view[what]), 0) : 'unknown');
  return {
    violations: total('violations'),
    undecided: total('undecided'),
    views: seen.length,
    of: views.length,
    earlier,
  };
};

/** @param {(View | undefined)[]} views @returns {Contrast} */
const contrastOf = (views) => {
  const seen = views.filter((view) => view !== undefined);
  const urgent = seen.flatMap((view) => view.urgent ?? []);
  if (!seen.length) return {text: 'unknown', urgent: 'unknown'};
  return {
    text: Math.min(...seen.map(({contrast}) => contrast)),
    urgent: urgent.length ? Math.min(...urgent) : 'not applicable',
  };
};

/** @param {State[]} list @returns {State[]} */
const currentOf = (list) => list.filter((state) => state !== 'missing' && state !== 'stale');

/** The worst state of the texts that ship translated. @param {State[]} list @returns {State} */
const worst = (list) => {
  const current = new Set(currentOf(list));
  return states.find((state) => current.has(state)) ?? 'missing';
};

/** @param {Facts} facts @param {Widget} widget @param {string} locale */
const look = ({measured}, {name, code, words}, locale) => {
  const widget = measured?.widgets[name];
  const found = widget?.looks[locale];
  return {
    views: themes.map((theme) => found?.[theme]),
    isEarlier: found !== undefined && (widget?.code !== code || found.words !== words[locale]),
    found,
  };
};

/** @param {Facts} facts @param {Widget} widget @param {string} locale @returns {Pair} */
const pairOf = (facts, widget, locale) => {
  const list = facts.states[locale]?.[widget.section] ?? [];
  const {views, isEarlier, found} = look(facts, widget, locale);
  const isSource = locale === 'en';
  const english = Object.values(facts.states)[0]?.[widget.section]?.length ?? 0;
  return {
    bytes: bytesOf(facts.sizes, [`content/${locale}/${widget.section}`]),
    texts: isSource ? english : list.length,
    current: isSource ? english : currentOf(list).length,
    status: isSource ? 'source' : worst(list),
    axe: axeOf(views, isEarlier ? views.length : 0),
    contrast: contrastOf(views),
    views: found ? Object.fromEntries(themes.map((theme) => [theme, found[theme]])) : 'unknown',
  };
};

/** @param {Facts} facts @param {Widget} widget @returns {WidgetScore} */
const widgetOf = (facts, widget) => {
  const section = facts.sections[widget.section];
  if (!section) throw new Error(`dm-${widget.name} shows the section "${widget.section}", which nobody wrote.`);
  const {number, sourced, practice, editorial} = section.claims;
  const looks = facts.locales.map((locale) => look(facts, widget, locale));
  const views = looks.flatMap((each) => each.views);
  return {
    tag: `dm-${widget.name}`,
    section: widget.section,
    version: section.version,
    bytes: {
      code: bytesOf(facts.sizes, widget.chunks),
      words: bytesOf(facts.sizes, [`content/en/${widget.section}`]),
    },
    reading: section.reading ?? 'not applicable',
    claims: {
      number,
      labelled: percent(sourced + practice + editorial, number),
      sourced: percent(sourced, number),
      practice,
      editorial,
    },
    needClinician: section.needClinician,
    reviewedBy: section.reviewedBy ?? 'nobody',
    lastChecked: section.lastChecked,
    nextReview: section.nextReview,
    axe: axeOf(views, looks.filter(({isEarlier}) => isEarlier).length * themes.length),
    contrast: contrastOf(views),
    languages: Object.fromEntries(facts.locales.map((locale) => [locale, pairOf(facts, widget, locale)])),
  };
};

/** @param {Facts} facts @param {string} locale @returns {LanguageScore} */
const languageOf = ({states: all, sections, secondReadings}, locale) => {
  const name = new Intl.DisplayNames(['en'], {type: 'language'}).of(locale) ?? locale;
  const list = Object.values(all[locale] ?? {}).flat();
  if (locale === 'en') {
    // Each language has a state for each text.
    const groups = Object.entries(Object.values(all)[0] ?? {});
    /** @param {typeof groups} some */
    const count = (some) => some.reduce((sum, [, texts]) => sum + texts.length, 0);
    return {
      locale,
      name,
      texts: count(groups),
      states: 'source',
      current: 100,
      status: 'source',
      reviewed: count(groups.filter(([group]) => sections[group]?.reviewedBy)),
      secondReading: 'not applicable',
    };
  }
  const reading = secondReadings[locale];
  const counts = /** @type {Record<State, number>} */ (
    Object.fromEntries(states.map((state) => [state, list.filter((each) => each === state).length]))
  );
  return {
    locale,
    name,
    texts: list.length,
    states: counts,
    current: Math.floor((currentOf(list).length / list.length) * 100),
    status: worst(list),
    reviewed: counts.reviewed,
    secondReading: reading
      ? {
          on: reading.on,
          texts: reading.texts,
          differences: reading.differences.length,
          open: reading.open?.length ?? 0,
          method: reading.method,
        }
      : 'nobody',
  };
};

/** The sections that a card was scored on, and that say something else today. @param {Facts} facts @param {string} subject */
const changedIn = ({handScored, sections}, subject) =>
  Object.entries(handScored.contentVersions)
    // The guide has all of them in it.
    .filter(([section]) => subject === 'guide' || subject === section)
    .map(([section, scored]) => ({section, scored, now: sections[section]?.version ?? 'gone'}))
    .filter(({scored, now}) => scored !== now);

/** @param {Facts} facts @param {Card} card @returns {ScoredCard} */
const scored = (facts, card) => {
  const aim = facts.handScored.aims[card.instrument] ?? {};
  const {points, percent: share = 0} = card.totals;
  const reached = aim.points === undefined ? share >= (aim.percent ?? 100) : points >= aim.points;
  return {...card, aim, reached, changed: changedIn(facts, card.subject)};
};

/** @param {Facts} facts @returns {Scorecard} */
export const scorecardOf = (facts) => {
  const {aims: _, ...handScored} = facts.handScored;
  const {measured} = facts;
  return {
    measured: measured
      ? {on: measured.measuredOn, browser: measured.browser, axe: measured.axe, width: measured.width}
      : 'unknown',
    shared: {chunks: shared, bytes: bytesOf(facts.sizes, shared)},
    unsourced: facts.unsourced,
    widgets: facts.widgets.map((widget) => widgetOf(facts, widget)),
    languages: facts.locales.map((locale) => languageOf(facts, locale)),
    handScored: {...handScored, cards: handScored.cards.map((card) => scored(facts, card))},
  };
};
