/**
 * How each section looks as plain HTML, in the order of its element. `lead` is the HTML of the opening lines. A new section needs an entry here; the build fails without one.
 */
import {listSections} from '../lib/content.js';
import {templates, text} from './html.js';

/** Whom to call, without a number: nobody knows the reader's country. @param {{call?: {text: any}}} item */
const callLine = ({call}) => (call ? `<p><strong>${text(call.text)}</strong></p>\n` : '');

/** The plain lists have one renderer, as they have one template. @param {any} data @param {number} level @param {string} lead */
const itemList = (data, level, lead) => {
  const {claim, paragraphs, list, heading} = templates(data.ui);
  /** @param {any} item @param {number} at */
  const item = ({title, summary, warnings, call, blocks, places, look = []}, at) =>
    heading(at, title) +
    paragraphs([summary]) +
    (places
      ? `<p>${text(data.ui.where)}</p>\n<ul>\n${places.map((/** @type {string} */ area) => `<li>${text(data.areas[area])}</li>\n`).join('')}</ul>\n`
      : '') +
    paragraphs(look) +
    warnings.map((/** @type {any} */ each) => `<p><strong>${claim(each)}</strong></p>\n`).join('') +
    callLine({call}) +
    blocks
      .map((/** @type {any} */ {field, claims}) => (blocks[1] ? heading(at + 1, data.ui[field]) : '') + list(claims))
      .join('');
  const {way} = data;
  return (
    lead +
    (way
      ? heading(level, way.heading) +
        paragraphs([way.intro]) +
        `<ol>\n${way.steps.map((/** @type {any} */ step) => `<li><b>${text(step.title)}</b> – ${claim(step.text)}</li>\n`).join('')}</ol>\n`
      : '') +
    data.groups
      .map(
        (/** @type {any} */ {heading: words, intro = [], items}) =>
          (words ? heading(level, words) : '') +
          paragraphs(intro) +
          items.map((/** @type {any} */ each) => item(each, words ? level + 1 : level)).join(''),
      )
      .join('')
  );
};

/** @type {Record<string, (data: any, level: number, lead: string) => string>} */
export const sections = {
  ...Object.fromEntries(listSections.map((name) => [name, itemList])),

  'red-flags': (data, level, lead) => {
    const {claim, paragraphs, heading} = templates(data.ui);
    const flag = (/** @type {any} */ {sign, call, also = [], details = []}) =>
      `<li><strong>${claim(sign)}</strong>\n${paragraphs(also)}${callLine({call})}${paragraphs(details)}</li>\n`;
    const tiers = data.tiers
      .map(
        (/** @type {any} */ {heading: words, action, notes, items}) =>
          `${heading(level, words)}<p><strong>${text(action.text ?? action)}</strong></p>\n` +
          `<ul>\n${items.map(flag).join('')}</ul>\n${paragraphs(notes)}`,
      )
      .join('');
    return tiers + lead;
  },

  'diet-card': (data, level, lead) => {
    const {paragraphs, heading, claim, terms} = templates(data.ui);
    const item = (/** @type {any} */ {title, how, why, sure, cautions}) =>
      heading(level + 1, title) +
      paragraphs(how) +
      cautions
        .map((/** @type {any} */ each) => `<p><strong>${text(data.ui.careful)}</strong> ${claim(each)}</p>\n`)
        .join('') +
      paragraphs([why]) +
      `<p><b>${text(data.sureness[sure].name)}</b></p>\n`;
    return (
      lead +
      data.groups
        .map((/** @type {any} */ {heading: words, items}) => heading(level, words) + items.map(item).join(''))
        .join('') +
      heading(level, data.ui.levels) +
      terms(Object.values(data.sureness).map(({name, meaning}) => [name, text(meaning)]))
    );
  },

  'drug-sheet': (data, level, lead) => {
    const {claim, list, heading, terms} = templates(data.ui);
    const {ui} = data;
    const sheets = data.drugs
      .map((/** @type {any} */ drug) => {
        const block = (/** @type {string} */ field) =>
          drug[field].length ? heading(level + 1, ui[field]) + list(drug[field]) : '';
        const effects = (/** @type {string} */ group) =>
          drug.sideEffects[group].length ? heading(level + 2, ui[group]) + list(drug.sideEffects[group]) : '';
        return (
          heading(level, drug.title) +
          (drug.alsoCalled ? `<p>${text(ui.alsoCalled)} ${text(drug.alsoCalled)}</p>\n` : '') +
          drug.callouts.map((/** @type {any} */ each) => `<p><strong>${claim(each)}</strong></p>\n`).join('') +
          callLine(drug) +
          ['warnings', 'stopping'].map(block).join('') +
          heading(level + 1, ui.purpose) +
          list(drug.purpose) +
          terms([
            [ui.drugClass, claim(drug.drugClass)],
            [ui.approval, claim(drug.approval)],
          ]) +
          heading(level + 1, ui.sideEffects) +
          ['emergency', 'sameDay', 'mention'].map(effects).join('') +
          ['pregnancy', 'infection', 'interactions', 'mechanism'].map(block).join('') +
          heading(level + 1, ui.range) +
          `<p><strong>${text(ui.rangeNote)}</strong></p>\n` +
          list(drug.range) +
          ['taking', 'monitoring'].map(block).join('')
        );
      })
      .join('');
    return lead + sheets;
  },

  subtypes: (data, level, lead) => {
    const {claim, paragraphs, list, heading, terms} = templates(data.ui);
    const {ui} = data;
    /** What the table of antibodies says in a row; what it rests on stands below. @param {any} antibody */
    const row = ({name, marks = []}) => {
      const cells = ['lungs', 'cancer', 'swallowing', 'lumps'].map((column) => {
        const found = marks.find((/** @type {any} */ each) => each.column === column);
        return `<li>${text(ui[column])} – ${text(ui[found?.mark ?? 'none'])}</li>\n`;
      });
      return /** @type {[any, string]} */ ([name, `<ul>\n${cells.join('')}</ul>`]);
    };
    const matrix = (/** @type {any[]} */ antibodies) =>
      antibodies.some(({marks}) => marks)
        ? heading(level + 2, ui.matrix) + `<p>${text(ui.noMark)}</p>\n` + terms(antibodies.map(row))
        : '';
    const antibody = (/** @type {any} */ {name, typical, watch, call}) =>
      heading(level + 2, name) +
      terms([
        [ui.typical, claim(typical)],
        [ui.watch, claim(watch)],
      ]) +
      callLine({call});
    return (
      lead +
      data.subtypes
        .map(
          (/** @type {any} */ type) =>
            heading(level, type.title) +
            paragraphs(type.what) +
            type.warnings.map((/** @type {any} */ each) => `<p><strong>${claim(each)}</strong></p>\n`).join('') +
            callLine(type) +
            terms(['who', 'skin', 'muscle', 'watch'].map((column) => [ui[column], claim(type[column])])) +
            (type.antibodies
              ? heading(level + 1, ui.antibodies) + matrix(type.antibodies) + type.antibodies.map(antibody).join('')
              : '') +
            heading(level + 1, ui.care) +
            list(type.care),
        )
        .join('') +
      heading(level, ui.notes) +
      data.notes
        .map(
          (/** @type {any} */ note) =>
            heading(level + 1, note.title) +
            (note.warnings ?? [])
              .map((/** @type {any} */ each) => `<p><strong>${claim(each)}</strong></p>\n`)
              .join('') +
            callLine(note) +
            paragraphs(note.claims),
        )
        .join('')
    );
  },

  supplements: (data, level, lead) => {
    const {claim, paragraphs, list, heading, terms} = templates(data.ui);
    const {ui, grades} = data;
    const item = (/** @type {any} */ supplement) => {
      const {title, summary, grade, warnings, amounts} = supplement;
      const block = (/** @type {string} */ field) =>
        supplement[field].length ? heading(level + 1, ui[field]) + list(supplement[field]) : '';
      return (
        heading(level, title) +
        paragraphs([summary]) +
        `<p>${text(ui.grade)} <b>${text(grades[grade].name)}</b></p>\n` +
        warnings.map((/** @type {any} */ each) => `<p><strong>${claim(each)}</strong></p>\n`).join('') +
        callLine(supplement) +
        ['askFirst', 'interactions', 'studies'].map(block).join('') +
        (amounts.length
          ? heading(level + 1, ui.amounts) + `<p><strong>${text(ui.amountsNote)}</strong></p>\n` + list(amounts)
          : '')
      );
    };
    return (
      lead +
      data.supplements.map(item).join('') +
      heading(level, ui.levels) +
      terms(Object.values(grades).map(({name, meaning}) => [name, text(meaning)]))
    );
  },

  glossary: (data, _level, lead) => {
    const {claim, terms} = templates(data.ui);
    return (
      lead +
      terms(
        data.entries.map((/** @type {any} */ {term, also, definition}) => [
          term,
          (also ? `${text(also)} – ` : '') + claim(definition),
        ]),
      )
    );
  },

  'visit-sheet': (data, level, lead) => {
    const {list, heading} = templates(data.ui);
    const {name, date, medicines, medicinesHint, notes, notesHint} = data.fields;
    /** @param {any} label @param {any} [hint] */
    const field = (label, hint) => `<p>${text(label)}: ……………………</p>\n${hint ? `<p>${text(hint)}</p>\n` : ''}`;
    return (
      `<p><strong>${text(data.urgent.text)}</strong></p>\n` +
      list(data.urgentSigns) +
      lead +
      data.groups
        .map(
          (/** @type {any} */ {heading: words, intro, items}) =>
            heading(level, words) +
            `<p>${text(intro)}</p>\n` +
            list(items.map((/** @type {any} */ {text: line}) => line)),
        )
        .join('') +
      field(name) +
      field(date) +
      field(medicines, medicinesHint) +
      field(notes, notesHint)
    );
  },

  'wallet-card': (data, level, lead) => {
    const {list, heading} = templates(data.ui);
    return (
      lead +
      heading(level, data.card.title) +
      list(data.card.lines.map((/** @type {any} */ {text: line}) => line)) +
      Object.values(data.fields)
        .map((field) => `<p>${text(/** @type {any} */ (field))}: ……………………</p>\n`)
        .join('') +
      heading(level, data.ui.fill) +
      list(data.notes)
    );
  },

  references: (_data, _level, lead) => lead,

  guide: (_data, _level, lead) => lead,

  disclaimer: (data, level, lead) => {
    const {paragraphs, heading} = templates(data.ui);
    return (
      `<p><strong>${text(data.emergency.text)}</strong></p>\n` +
      lead +
      data.notes.map((/** @type {any} */ {title, claims}) => heading(level, title) + paragraphs(claims)).join('')
    );
  },
};
