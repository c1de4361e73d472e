import {html} from 'lit';
import type {Claim} from '../../content/schema.js';
import {text} from '../i18n/text.js';

/** The interface texts that a claim needs. */
export interface ClaimUi {
  readonly practice: string;
  readonly editorial: string;
}

/** The static parts of a heading template, by level: constants of ours, as in any literal. There is no `h7`. */
const strings = [2, 3, 4, 5, 6, 7].map((level) => {
  const parts = level > 6 ? ['<p part="', '"><b>', '</b></p>'] : [`<h${level} part="`, '">', `</h${level}>`];
  return Object.assign(parts, {raw: parts}) as unknown as TemplateStringsArray;
});

/** A heading of a level, 2 or more. */
export const heading = (level: number, content: unknown, part = 'subheading') =>
  html(strings[Math.min(level, 7) - 2]!, part, content);

/**
 * One statement with what it rests on: the numbers of its sources, or its label in words. The brackets keep a number
 * apart from a figure before it, for the eye and for a screen reader.
 */
export const claim = ({text: words, label, refs}: Claim, ui: ClaimUi) =>
  refs
    ? html`${text(words)}<sup>${`[${refs.join(', ')}]`}</sup>`
    : html`${text(words)} <small part="label">${text(label === 'practice' ? ui.practice : ui.editorial)}</small>`;

/** Statements as paragraphs. */
export const paragraphs = (statements: readonly Claim[], ui: ClaimUi) =>
  statements.map((statement) => html`<p>${claim(statement, ui)}</p>`);

/** Statements as a list; a single one needs no bullet. */
export const list = (statements: readonly Claim[], ui: ClaimUi) =>
  statements.length > 1
    ? html`<ul>
        ${statements.map((statement) => html`<li>${claim(statement, ui)}</li>`)}
      </ul>`
    : paragraphs(statements, ui);
