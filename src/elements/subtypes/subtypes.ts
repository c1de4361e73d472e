import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {Antibody, Call, Claim, Note, Subtype, SubtypesSection, Text, Watched} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {claim, heading, list, paragraphs} from '../../base/templates.js';
import {warningBox} from '../../base/warning-box.js';
import {plain, text} from '../../i18n/text.js';
import {itemList} from '../../styles/item-list.styles.js';
import {subtypes} from './subtypes.styles.js';

type Ui = SectionUi<'subtypes'>;
type SubtypesView = View<SubtypesSection, Ui>;

/** The columns of the comparison, which are fields of each type. */
const columns = ['who', 'skin', 'muscle', 'watch'] as const;

/** The columns of the table of antibodies. */
const watched: readonly Watched[] = ['lungs', 'cancer', 'swallowing', 'lumps'];

/** Beside the word that says the same; they differ in shape. */
const signs = {linked: '●', check: '○'};

/** One row: its heading, and its cells. */
type Row = readonly [Text, readonly unknown[]];

/** A table. Its cells carry the words of their column too, for where it is cards. */
const table = (kind: string, name: string, [first, ...columns]: readonly string[], rows: readonly Row[]) =>
  html`<div class="wide">
    <table part="table" class=${kind} role="table" aria-label=${plain(name)}>
      <thead role="rowgroup">
        <tr role="row">
          ${[first!, ...columns].map((words) => html`<th role="columnheader" scope="col">${text(words)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([title, cells]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${text(title)}</th>
              ${cells.map(
                (cell, at) =>
                  html`<td role="cell">
                    <span class="column" aria-hidden="true">${text(columns[at]!)}</span>
                    <div>${cell}</div>
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const warns = ({warnings, call}: Note) => !!(warnings || call);

/**
 * @summary Five overlapping types of dermatomyositis, side by side and one by one.
 *
 * @attr {string} lang - Language of the widget (BCP 47), else the nearest ancestor's, else English.
 *
 * @slot - Static text for readers without scripts; shown until the words are here, and when they cannot be had.
 * @slot footer - A line of the host's own, such as the clinic's phone number.
 *
 * @fires {CustomEvent<{section: string, locale: string}>} dm-ready - The words are shown; again after each change of language.
 * @fires {CustomEvent<{section: string, code: string, message: string}>} dm-error - A value or a chunk is wrong; the message says how.
 * @fires {CustomEvent<{open: boolean}>} dm-toggle - A disclosure was opened or closed. Does not bubble.
 *
 * @csspart base - The inner element that paints.
 * @csspart heading - The widget's heading.
 * @csspart subheading - A heading below it.
 * @csspart message - The main message.
 * @csspart notice - Notices on translation and review.
 * @csspart table - A table that compares: the types, or their antibodies; cards where it is narrow.
 * @csspart item - One type.
 * @csspart warning - The warnings of a type, in one box.
 * @csspart call - Whom to call at once, and when.
 * @csspart link - The link of a type, to copy.
 * @csspart label - "Usual practice" and "Our advice".
 * @csspart sources - The list of sources.
 * @csspart disclaimer - The short disclaimer.
 * @csspart version - Version, date of the last check, review status.
 * @csspart host-review - What the host says it checked.
 * @csspart feedback - The link to report an error.
 *
 * @cssproperty --dm-accent - Colour of links, buttons and focus.
 * @cssproperty --dm-space - Space between blocks.
 * @cssproperty --dm-radius - Corner radius.
 * @cssproperty --dm-emergency - Colour of what is an emergency.
 * @cssproperty --dm-same-day - Colour of what needs care.
 */
export class DmSubtypes extends DmElement<SubtypesSection, Ui> {
  static override readonly section = 'subtypes';
  static override styles = [DmElement.styles, itemList, subtypes];

  static override properties = {subtype: {}};

  /**
   * Key of the one type to show, such as `juvenile`. Without it all are compared.
   * @attr subtype
   */
  declare subtype: string | null;

  protected override renderSection(view: SubtypesView) {
    const {data} = view;
    const keys = data.subtypes.map(({key}) => key).join(' ');
    const only = this.accept('subtype', this.subtype, keys);
    const shown = only ? data.subtypes.filter(({key}) => key === only) : data.subtypes;
    return html`${this.lead(view)} ${only ? nothing : this.#table(view)}
      <div class="types">${shown.map((subtype) => this.#subtype(subtype, view, only !== undefined))}</div>
      ${only ? nothing : this.#notes(view)}`;
  }

  #table({data, ui, level}: SubtypesView) {
    return html`${heading(level, text(ui.compare))}
    ${table(
      'compare',
      ui.compare,
      [ui.type, ...columns.map((column) => ui[column])],
      data.subtypes.map((subtype) => [subtype.title, columns.map((column) => claim(subtype[column], ui))]),
    )}`;
  }

  /** Each mark stands with its word and with what the statement that it comes from rests on. */
  #matrix(antibodies: readonly Antibody[], {ui, level}: SubtypesView) {
    const cell = (antibody: Antibody, column: Watched) => {
      const found = antibody.marks?.find((each) => each.column === column);
      return found
        ? html`<span class="sign" aria-hidden="true">${signs[found.mark]}</span>
            ${claim({...antibody[found.from], text: ui[found.mark]}, ui)}`
        : text(ui.none);
    };
    return html`${heading(level + 2, text(ui.matrix))}
      <p>${text(ui.noMark)}</p>
      ${table(
        'matrix',
        ui.matrix,
        [ui.antibody, ...watched.map((column) => ui[column])],
        antibodies.map((antibody) => [antibody.name, watched.map((column) => cell(antibody, column))]),
      )}`;
  }

  #subtype(
    {key, title, what, warnings, call, care, antibodies, ...cells}: Subtype,
    view: SubtypesView,
    alone: boolean,
  ) {
    const {ui, level} = view;
    return html`<section part="item" class=${antibodies ? 'whole' : nothing} data-key=${key}>
      ${heading(level, text(title))}
      <div class="sides">
        ${this.short ? nothing : html`<div>${paragraphs(what, ui)}</div>`}
        <div>${this.#warnings(warnings, call, ui)}</div>
      </div>
      ${
        alone
          ? html`<dl>
              ${columns.map(
                (column) =>
                  html`<dt>${text(ui[column])}</dt>
                    <dd>${claim(cells[column], ui)}</dd>`,
              )}
            </dl>`
          : nothing
      }
      ${antibodies ? this.#antibodies(antibodies, view) : nothing}
      ${
        this.short
          ? nothing
          : html`<details ?open=${this.expanded}>
              <summary>${text(ui.care)}<span class="vh"> ${text(title)}</span></summary>
              ${list(care, ui)} ${this.itemLink(key, ui)}
            </details>`
      }
    </section>`;
  }

  #antibodies(antibodies: readonly Antibody[], view: SubtypesView) {
    const {ui, level} = view;
    return html`${heading(level + 1, text(ui.antibodies))}
      ${antibodies.some(({marks}) => marks) ? this.#matrix(antibodies, view) : nothing}
      <div class="antibodies">
        ${antibodies.map(
          ({key, name, typical, watch, call}) =>
            html`<section class="antibody" data-key=${key}>
              ${heading(level + 2, text(name))}
              <dl>
                <dt>${text(ui.typical)}</dt>
                <dd>${claim(typical, ui)}</dd>
                <dt>${text(ui.watch)}</dt>
                <dd>${claim(watch, ui)}</dd>
              </dl>
              ${this.#warnings([], call, ui)}
            </section>`,
        )}
      </div>`;
  }

  /** Always in view. */
  #warnings(warnings: readonly Claim[], call: Call | undefined, ui: Ui) {
    return warningBox(warnings, ui, call && this.call(call));
  }

  #notes(view: SubtypesView) {
    const {data, ui, level} = view;
    // A warning is never shortened away.
    const shown = this.short ? data.notes.filter(warns) : data.notes;
    return shown.length
      ? html`${heading(level, text(ui.notes))} ${shown.map((note) => this.#note(note, view))}`
      : nothing;
  }

  /** A note that warns is open: nobody has to press anything to learn what is an emergency. */
  #note(note: Note, {ui, level}: SubtypesView) {
    const {key, title, warnings = [], claims, call} = note;
    return warns(note)
      ? html`<section part="item" data-key=${key}>
          ${heading(level + 1, text(title))} ${this.#warnings(warnings, call, ui)}
          ${this.short ? nothing : html`${paragraphs(claims, ui)} ${this.itemLink(key, ui)}`}
        </section>`
      : html`<details part="item" data-key=${key} ?open=${this.expanded}>
          <summary>${text(title)}</summary>
          ${paragraphs(claims, ui)} ${this.itemLink(key, ui)}
        </details>`;
  }
}

export default DmSubtypes;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmSubtypes, tag, registry);
