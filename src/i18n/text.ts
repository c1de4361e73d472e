import {html, type TemplateResult} from 'lit';
import type {Text} from '../../content/schema.js';

/** What may stand for a token: a number to call, a name, a date. */
export type Values = Readonly<Record<string, string | TemplateResult>>;

/** `{token}` → its value, isolated so that its direction never disturbs the sentence around it. */
const fill = (words: string, values: Values) =>
  words.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? html`<bdi>${values[part]}</bdi>` : part));

/** The words of a text alone, for attributes. */
export const plain = (words: Text) => (typeof words === 'string' ? words : words.en);

/** Renders a text as text, never as markup. English that stands in for a missing translation says that it is English. */
export const text = (words: Text, values?: Values): unknown => {
  const filled = values ? fill(plain(words), values) : plain(words);
  return typeof words === 'string' ? filled : html`<span lang="en" dir="ltr">${filled}</span>`;
};

/**
 * The name of a country in a language; undefined when there is no such code (ISO 3166-1 alpha-2). `EU`, `UK` and the like
 * have names too, but are no countries' codes.
 */
export const country = (code: string, locale: string) =>
  /^(?!E[UZ]|U[KN]|SU|ZZ|X[^K])[A-Z]{2}$/i.test(code)
    ? new Intl.DisplayNames([locale, 'en'], {type: 'region', fallback: 'none'}).of(code.toUpperCase())
    : undefined;
