import {html} from 'lit';
import type {Claim} from '../../content/schema.js';
import {text} from '../i18n/text.js';

/** The interface texts that a claim needs. */
export interface ClaimUi {
  readonly practice: string;
  readonly editorial: string;
}

/** A part of a template: markup with a `$` for each value, and the values. The markup is constants of ours, never a text. */
export type Piece = readonly [markup: string, ...values: unknown[]];

/** What Lit knows a template by, for each markup. */
const known: Record<string, TemplateStringsArray> = {};

const taggedBy = (strings: string[]) => Object.assign(strings, {raw: strings}) as unknown as TemplateStringsArray;

/**
 * One template out of pieces. It has half the nodes of templates within templates, which a slow phone has to make: each of
 * those has two more to say where it begins and ends.
 */
export const flat = (...pieces: readonly Piece[]) => {
  // Not by `map` and `flatMap`: an array for each piece of each sign was a third of the time that `render()` takes.
  let markup = '';
  const values: unknown[] = [];
  for (const [part, ...own] of pieces) {
    markup += part;
    values.push(...own);
  }
  return html((known[markup] ??= taggedBy(markup.split('$'))), ...values);
};

/** A heading of a level, 2 or more. There is no `h7`. */
export const heading = (level: number, content: unknown, part = 'subheading') =>
  flat([level > 6 ? '<p part="$"><b>$</b></p>' : `<h${level} part="$">$</h${level}>`, part, content]);

/**
 * A statement with what it rests on, as a piece: the numbers of its sources, or its label in words. The brackets keep a
 * number apart from a figure before it, for the eye and for a screen reader. `<p>` and `<li>` end where the next begins.
 */
export const claimIn =
  (ui: ClaimUi, before = '') =>
  ({text: words, label, refs}: Claim): Piece => [
    before + (refs ? '$<sup>$</sup>' : '$ <small part="label">$</small>'),
    text(words),
    refs ? `[${refs.join(', ')}]` : text(ui[label as keyof ClaimUi]),
  ];

/** A statement alone. */
export const claim = (statement: Claim, ui: ClaimUi) => flat(claimIn(ui)(statement));

/** Statements as paragraphs. */
export const paragraphs = (statements: readonly Claim[], ui: ClaimUi, before = '<p>') =>
  flat(...statements.map(claimIn(ui, before)));

/** Statements as a list; a single one needs no bullet. */
export const list = (statements: readonly Claim[], ui: ClaimUi) =>
  statements[1]
    ? html`<ul>
        ${paragraphs(statements, ui, '<li>')}
      </ul>`
    : paragraphs(statements, ui);
