import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {SheetGroup, SheetLine, Text, VisitSheetSection} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {keepTyping} from '../../base/keep-typing.js';
import {PrintButton} from '../../base/print-button.js';
import {claim, heading, list} from '../../base/templates.js';
import {text} from '../../i18n/text.js';
import {fields as fieldStyles} from '../../styles/fields.styles.js';
import {visitSheet} from './visit-sheet.styles.js';

type Ui = SectionUi<'visit-sheet'>;
type SheetView = View<VisitSheetSection, Ui>;

/** What the reader writes in. */
type Field = 'name' | 'date' | 'medicines' | 'notes';

/** The key of the line that a box is in. The box itself names nothing. */
const keyOf = (box: Element) => box.closest('li')!.dataset['key']!;

/**
 * @summary A one-page sheet to tick, fill in, print and bring to an appointment. It keeps and sends nothing.
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
 * @csspart urgent - Signs that must not wait for an appointment.
 * @csspart group - One of the three lists.
 * @csspart item - One line to tick.
 * @csspart field - A field to write in, with its label.
 * @csspart label - "Usual practice" and "Our advice".
 * @csspart print - The button that prints the sheet alone.
 * @csspart clear - The button that removes every tick and everything written.
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
export class DmVisitSheet extends DmElement<VisitSheetSection, Ui> {
  static override readonly section = 'visit-sheet';
  static override styles = [DmElement.styles, fieldStyles, visitSheet];

  /** What the reader ticked and wrote. It lives here and goes with the page. */
  readonly #ticked = new Set<string>();
  #written: {[F in Field]?: string} = {};

  readonly #printButton = new PrintButton(this);

  protected override firstUpdated() {
    keepTyping(this.renderRoot);
  }

  /** Not bound in the template: a server would render a property that is false as an attribute, which ticks the box. */
  protected override updated() {
    super.updated();
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
      box.checked = this.#ticked.has(keyOf(box));
    }
  }

  protected override renderSection(view: SheetView) {
    const {data, ui} = view;
    const {fields} = data;
    return html`<div class="callout" part="urgent">
        <p><strong>${this.call(data.urgent)}</strong></p>
        ${list(data.urgentSigns, ui)}
      </div>
      <div class="lead">${this.lead(view)}</div>
      <div class="groups" @change=${this.#tick}>${data.groups.map((group) => this.#group(group, view))}</div>
      <div class="fields">
        ${this.#line('name', fields.name)} ${this.#line('date', fields.date)}
        ${this.#block('medicines', fields.medicines, fields.medicinesHint, view)}
        ${this.#block('notes', fields.notes, fields.notesHint, view)}
      </div>
      <p class="screen">${text(ui.private)}</p>
      <p class="screen">
        ${this.#printButton.render(ui.print)}
        <button type="button" part="clear" @click=${() => this.#clear(ui)}>${text(ui.clear)}</button>
      </p>`;
  }

  #group({heading: words, intro, items}: SheetGroup, {ui, level}: SheetView) {
    return html`<fieldset part="group">
      <legend>${heading(level, text(words))}</legend>
      <p>${text(intro)}</p>
      <ul role="list">
        ${items.map((line) => this.#item(line, ui))}
      </ul>
    </fieldset>`;
  }

  #item({key, text: words}: SheetLine, ui: Ui) {
    return html`<li part="item" data-key=${key}>
      <label><input type="checkbox" />${claim(words, ui)}</label>
    </li>`;
  }

  #line(field: Field, words: Text) {
    return html`<p class=${field} part="field">
      <label
        >${text(words)}
        <input
          type="text"
          autocomplete="off"
          spellcheck="false"
          autocorrect="off"
          writingsuggestions="false"
          .value=${this.#written[field] ?? ''}
          @input=${(event: Event) => this.#write(field, event)}
      /></label>
      ${this.#copy(field)}
    </p>`;
  }

  #block(field: Field, words: Text, hint: Text, {data}: SheetView) {
    // The English beside a translation has fields of its own.
    const id = `${field}-${(data as {locale?: string}).locale}`;
    return html`<p class=${field} part="field">
      <label
        >${text(words)}
        <textarea
          rows="4"
          autocomplete="off"
          spellcheck="false"
          autocorrect="off"
          writingsuggestions="false"
          aria-describedby=${id}
          .value=${this.#written[field] ?? ''}
          @input=${(event: Event) => this.#write(field, event)}
        ></textarea>
      </label>
      <span class="hint" id=${id}>${text(hint)}</span>
      ${this.#copy(field)}
    </p>`;
  }

  /** The same words for paper, where a field would cut them. They are the reader's: no browser translates them. */
  #copy(field: Field) {
    return html`<span class="copy" dir="auto" translate="no">${this.#written[field] ?? nothing}</span>`;
  }

  #tick(event: Event) {
    const box = event.target as HTMLInputElement;
    if (box.checked) this.#ticked.add(keyOf(box));
    else this.#ticked.delete(keyOf(box));
    this.say(nothing);
  }

  #write(field: Field, event: Event) {
    this.#written[field] = (event.target as HTMLInputElement).value;
    this.say(nothing);
  }

  #clear(ui: Ui) {
    this.#ticked.clear();
    this.#written = {};
    this.say(text(ui.cleared));
  }
}

export default DmVisitSheet;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmVisitSheet, tag, registry);
