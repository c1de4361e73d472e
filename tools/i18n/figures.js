/** Numbers with their units, in the digits and separators of a locale, in one comparable form. */

/** @typedef {{value: string, unit: string}} Figure `value`: ASCII digits, `.` before decimals */

/**
 * Numbering systems that a reader of the language expects besides ASCII digits.
 * @type {Record<string, string>}
 */
const ownDigits = {
  ar: 'arab',
  fa: 'arabext',
  ur: 'arabext',
  hi: 'deva',
  mr: 'deva',
  ne: 'deva',
  bn: 'beng',
  ta: 'tamldec',
  te: 'telu',
  my: 'mymr',
  th: 'thai',
  km: 'khmr',
};

/**
 * Units, each with how the languages that we translate into write them. Longer ones first where one contains another.
 * @type {[name: string, pattern: string][]}
 */
const measures = [
  ['°C', '°\\s*C|º\\s*C|℃'],
  ['°F', '°\\s*F|º\\s*F|℉'],
  [
    'mcg',
    'mcg|[µμ]g|micrograms?|microgramos?|Mikrogramm|microgrammes?|microgramas?|微克|ميكروغرام|ميكروجرام|माइक्रोग्राम',
  ],
  [
    'mg',
    'mg|milligrams?|miligramos?|Milligramm|milligrammes?|miligramas?|毫克|ملغم?|ملجم|مجم|مغ|مل[يّ]*غرام|ميليغرام|मिग्रा|मि\\.?\\s?ग्रा\\.?|मिलीग्राम',
  ],
  [
    'kg',
    'kg|kilograms?|kilos?|kilogramos?|Kilogramm|kilogrammes?|quilos?|quilogramas?|公斤|千克|كغم?|كجم|كيلو(?:غرام|جرام)?|किग्रा|कि\\.?\\s?ग्रा\\.?|किलो(?:ग्राम)?',
  ],
  ['g', 'g|grams?|gramos?|Gramm|grammes?|gramas?|克|غم?|[غج]رام(?:ًا|ا|ات)?|ग्राम'],
  ['mL', 'ml|millilit(?:er|re)s?|mililitros?|Milliliter|毫升|ملل?|ملي?لتر|मिली(?:लीटर)?'],
  ['L', 'l|lit(?:er|re)s?|litros?|升|لترات|لتر|लीटर'],
  ['mm', 'mm|毫米|ملم|मिमी'],
  ['cm', 'cm|厘米|سم|सेमी'],
  ['IU', 'IU|UI|I\\.?\\s?E\\.?|international units|国际单位|وحدة دولية|وحدات دولية|अंतरराष्ट्रीय यूनिट'],
  ['%', '[%٪％]|per\\s?cent|por ciento|Prozent|pour cent|por cento|في المئة|في المائة|بالمئة|प्रतिशत|फ़ीसदी'],
];

/**
 * Words that inflect: a number beside another one of them is an error, a number beside none is not.
 * @type {[name: string, pattern: string][]}
 */
const times = [
  ['minute', 'minutes?|minutos?|Minuten?|分钟|分鐘|دقائق|دقيقة|मिनट'],
  ['hour', 'hours?|horas?|Stunden?|heures?|小时|小時|ساعات|ساعة|घंट[\\p{L}\\p{M}]*|घण्ट[\\p{L}\\p{M}]*'],
  ['day', 'days?|d[ií]as?|Tage?n?|jours?|天|أيام|يوم[\\p{L}\\p{M}]*|दिन[\\p{L}\\p{M}]*'],
  [
    'week',
    'weeks?|semanas?|Wochen?|semaines?|周|个星期|星期|أسابيع|أسبوع[\\p{L}\\p{M}]*|सप्ताह[\\p{L}\\p{M}]*|हफ़्?त[\\p{L}\\p{M}]*',
  ],
  ['month', 'months?|m[eê]s(?:es)?|Monate?n?|mois|个月|أشهر|شهور|شهر[\\p{L}\\p{M}]*|महीन[\\p{L}\\p{M}]*|माह'],
  [
    'year',
    'years?|a[ñn]os?|Jahre?n?|ans?|années?|年|岁|سنوات|سنة|أعوام|عام[\\p{L}\\p{M}]*|साल[\\p{L}\\p{M}]*|वर्ष[\\p{L}\\p{M}]*',
  ],
];

const units = [...measures, ...times];
const isTime = new Set(times.map(([name]) => name));

// A unit ends before the next letter of an alphabet; Chinese sets no blanks.
const wordEnd = '(?![\\p{Script=Latin}\\p{Script=Arabic}\\p{Script=Devanagari}\\p{M}])';
const unitPattern = new RegExp(
  `^[\\s\\u200E\\u200F]*[-‑]?(?:${units.map(([, pattern]) => `(${pattern.normalize('NFC')})`).join('|')})${wordEnd}`,
  'iu',
);
const numberPattern = /\p{Nd}+(?:[.,٫٬\u00A0\u202F]\p{Nd}+)*/gu;

/** Run-time values, as they stand in a text. */
export const tokenPattern = /\{[^{}]*\}/g;

/** @param {string} locale */
const numberStyle = (locale) => {
  const own = ownDigits[locale.split('-')[0] ?? ''];
  const systems = ['latn', ...(own ? [own] : [])];
  const parts = systems.flatMap((system) => new Intl.NumberFormat(`${locale}-u-nu-${system}`).formatToParts(1234567.8));
  const values = (/** @type {string} */ type) =>
    new Set(parts.filter((part) => part.type === type).map(({value}) => value));
  const digits = systems.flatMap((system) => {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, {useGrouping: false});
    return Array.from({length: 10}, (_, digit) => /** @type {const} */ ([format.format(digit), String(digit)]));
  });
  return {digits: new Map(digits), decimal: values('decimal'), group: values('group').add('\u00A0').add('\u202F')};
};

/**
 * “1,000.5” → ["1000.5"]. What is no number of that locale, such as a date, falls apart into its digits.
 * @param {string} written
 * @param {ReturnType<typeof numberStyle>} style
 */
const readNumber = (written, {digits, decimal, group}) => {
  const ascii = written.replace(/\p{Nd}/gu, (digit) => digits.get(digit) ?? digit);
  const runs = ascii.split(/[^\p{Nd}]/u);
  const marks = ascii.match(/[^\p{Nd}]/gu) ?? [];
  const last = marks.at(-1);
  const tail = runs.at(-1) ?? '';
  if (last === undefined) return [ascii];
  // A separator that cannot set thousands apart is taken for a decimal one: “2.5” in a text with decimal commas.
  const isDecimal = decimal.has(last) || (/[.,]/.test(last) && marks.length === 1 && tail.length !== 3);
  const whole = isDecimal ? runs.slice(0, -1) : runs;
  const grouped = isDecimal ? marks.slice(0, -1) : marks;
  const fits = whole.length === 1 || (/^[1-9]\p{Nd}{0,2}$/u.test(whole[0] ?? '') && whole.at(-1)?.length === 3);
  const regular = whole.slice(1, -1).every((run) => run.length === 2 || run.length === 3);
  if (!fits || !regular || !grouped.every((mark) => group.has(mark))) return runs;
  return [whole.join('') + (isDecimal ? `.${tail}` : '')];
};

/** @param {string} text @param {string} locale @returns {Figure[]} */
export const figures = (text, locale) => {
  const style = numberStyle(locale);
  const plain = text.normalize('NFC').replace(tokenPattern, '');
  return [...plain.matchAll(numberPattern)].flatMap((match) => {
    const values = readNumber(match[0], style);
    const found = unitPattern.exec(plain.slice(match.index + match[0].length));
    const unit = found ? (units[found.slice(1).findIndex(Boolean)]?.[0] ?? '') : '';
    return values.map((value, at) => ({value, unit: at === values.length - 1 ? unit : ''}));
  });
};

/** @param {Figure} figure */
const show = ({value, unit}) => `“${value}${unit ? ` ${unit}` : ''}”`;

const words = [
  'once|one',
  'twice|two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const months = Array.from({length: 12}, (_, month) =>
  new Date(Date.UTC(2026, month)).toLocaleDateString('en', {month: 'long', timeZone: 'UTC'}),
);

/** Whether the English says the number in a word: “once”, or a month that another language counts (“7月”). @param {string} source @param {string} value */
const inWords = (source, value) => {
  const at = Number(value) - 1;
  if (words[at] === undefined) return false;
  // With its year, since “may” is another word.
  return new RegExp(`\\b(?:${words[at]})\\b`, 'i').test(source) || new RegExp(`\\b${months[at]} \\d{4}`).test(source);
};

/**
 * Whether two figures may be the same. In “10 to 20 mg” the 10 has no unit, in another language it may have one; a
 * time word may have been left out or inflected out of sight.
 * @param {Figure} a @param {Figure} b @param {Figure[]} aside all figures on the side that has no unit
 */
const compatible = (a, b, aside) => {
  if (a.value !== b.value) return false;
  const unit = a.unit || b.unit;
  if (a.unit && b.unit) return a.unit === b.unit;
  return isTime.has(unit) || aside.some((other) => other.unit === unit);
};

/**
 * What differs between the figures of a source text and its translation, in words; [] if nothing does.
 * @param {string} source @param {string} target @param {string} locale
 */
export const compareFigures = (source, target, locale) => {
  const inTarget = figures(target, locale);
  // Fahrenheit beside Celsius may stay and may go.
  const inSource = figures(source, 'en').filter(
    ({unit}) => unit !== '°F' || inTarget.some((other) => other.unit === '°F'),
  );
  const left = [...inTarget];
  /** @param {Figure[]} wanted @param {(a: Figure, b: Figure) => boolean} same */
  const unmatched = (wanted, same) =>
    wanted.filter((figure) => {
      const at = left.findIndex((other) => same(figure, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  const notExact = unmatched(inSource, (a, b) => a.value === b.value && a.unit === b.unit);
  const missing = unmatched(notExact, (a, b) => compatible(a, b, a.unit ? inTarget : inSource));
  const added = left.filter(({value}) => !inWords(source, value));
  return [
    ...missing.map((figure) => `The source has ${show(figure)}, the translation has not.`),
    ...added.map((figure) => `The translation has ${show(figure)}, the source has not.`),
  ];
};
