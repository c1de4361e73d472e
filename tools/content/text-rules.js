/** Rules for the words themselves: symbols, typography, tokens, sentence length, held words. */
import {markedId} from '../lib/content.js';
import {callsIn, partsOf} from './walk.js';
import {sentencesOf, wordsOf} from './reading.js';

/** @typedef {import('./walk.js').Rule} Rule */

/** Sections in which a long sentence is an error, because people read them when they are ill or frightened. */
export const plainest = new Set(['red-flags', 'diet-card']);
const longest = 20;

/** What a text must not have, how to name it, and what to do. @type {[RegExp, string][]} */
const unwanted = [
  [/[<>&/]/, 'has one of the symbols < > & /. Say it in words, such as “above 38 °C” or “and”.'],
  [/\s{2,}|[\t\n\r]/, 'has a double space, a tab or a line break. Leave one space.'],
  [/^\s|\s$/, 'begins or ends with a blank. Remove it.'],
  [/!/, 'has an exclamation mark. End with a full stop.'],
  [/—/, 'has an em dash. Use a full stop, a comma or a colon.'],
  [/^\s*$/, 'is empty. Write it or remove it.'],
];

/** @type {Rule} */
export const cleanTexts = (content) =>
  partsOf(content).flatMap(({file, messages}) =>
    messages.flatMap(({id, text}) =>
      unwanted.flatMap(([pattern, message]) =>
        pattern.test(text) ? [{file, id, text, message: `The text ${message}`}] : [],
      ),
    ),
  );

/** @param {string} text */
const tokensOf = (text) => text.match(/\{[^{}]*\}?|\}/g) ?? [];

/** @param {string[]} tokens @param {string} token */
const count = (tokens, token) => tokens.filter((other) => other === token).length;

/** A text with a number names the country that the number is for. @type {Rule} */
export const sectionTokens = (content) =>
  content.sections.flatMap(({file, data, messages}) => {
    const numbered = new Set(callsIn(data).map((call) => markedId(call.withNumber)));
    return messages.flatMap(({id, text}) => {
      const tokens = tokensOf(text);
      if (!numbered.has(id)) {
        const message = `The text has ${tokens.join(' ')}. Only a call’s withNumber may have {number} and {country}.`;
        return tokens.length ? [{file, id, text, message}] : [];
      }
      const fine =
        count(tokens, '{number}') === 1 &&
        count(tokens, '{country}') > 0 &&
        tokens.every((token) => ['{number}', '{country}'].includes(token));
      const message =
        'A withNumber has {number} exactly once, names {country}, and has no other token. Correct the tokens.';
      return fine ? [] : [{file, id, text, message}];
    });
  });

/** @type {Rule} */
export const interfaceTokens = ({common: {file, messages}}) =>
  messages.flatMap(({id, text}) =>
    tokensOf(text)
      .filter((token) => !/^\{[a-z][A-Za-z]*\}$/.test(token))
      .map((token) => ({file, id, text, message: `“${token}” is no token. Write a name in braces, such as {date}.`})),
  );

/** @type {Rule} */
export const shortSentences = (content) =>
  content.sections.flatMap(({name, file, messages}) =>
    messages.flatMap(({id, text}) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > longest)
        .map((sentence) => ({
          file,
          id,
          text: sentence,
          message: `A sentence has ${wordsOf(sentence).length} words. Split it: at most ${longest}.`,
          ...(plainest.has(name) ? {} : {warning: /** @type {const} */ (true)}),
        })),
    ),
  );

/** The name of a trial that is an ordinary word in other languages: there, only the capitals give it away. */
const ordinaryElsewhere = new Set(['VALOR']);

/**
 * The held words in a text, also inside another word or an id.
 * @param {import('./walk.js').Evidence} evidence
 * @param {string} text
 * @param {string} locale
 */
export const heldWordsIn = ({hold}, text, locale = 'en') => {
  const lower = text.toLowerCase();
  return hold
    .flatMap(({words}) => words)
    .filter((word) =>
      locale !== 'en' && ordinaryElsewhere.has(word) ? text.includes(word) : lower.includes(word.toLowerCase()),
    );
};

/** What is on hold ships nowhere. @type {Rule} */
export const noHeldWords = (content) => {
  const places = [
    ...partsOf(content).flatMap(({file, messages}) =>
      messages.map(({id, text}) => ({file, id, text, searched: `${id} ${text}`, locale: 'en'})),
    ),
    ...Object.entries(content.references).map(([id, reference]) => {
      const searched = `${id} ${Object.values(reference).join(' ')}`;
      return {file: 'content/references.ts', id, text: reference.title, searched, locale: 'en'};
    }),
    ...Object.entries(content.translations).flatMap(([locale, texts]) =>
      Object.entries(texts).map(([id, text]) => ({file: `locales/${locale}.xlf`, id, text, searched: text, locale})),
    ),
  ];
  return places.flatMap(({searched, locale, ...place}) =>
    heldWordsIn(content.evidence, searched, locale).map((word) => ({
      ...place,
      message: `“${word}” is on hold in evidence.json. Leave it out of everything that ships.`,
    })),
  );
};
