import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {Claim, Drug, DrugSheetSection, Schedule} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {claim, heading, list, paragraphs} from '../../base/templates.js';
import {plain, text} from '../../i18n/text.js';
import {drugSheet} from './drug-sheet.styles.js';

type Ui = SectionUi<'drug-sheet'>;
type DrugView = View<DrugSheetSection, Ui>;

/** Which medicine a reader looks at is theirs to know: no listener outside the root hears of it. */
const keep = (event: Event) => event.stopPropagation();

const fourWeeks = Array.from({length: 28}, (_, at) => at + 1);

/** The same shape in the box of each of these days. */
const inBoxes = (days: readonly number[], shape: string) =>
  days.map((day) => `M${((day - 1) % 7) * 24 + 1} ${Math.floor((day - 1) / 7) * 28 + 1}${shape}`).join('');

const whole = 'h18v18h-18z';

/**
 * Four weeks below each other: a box for each day, filled on a day of the medicine, half filled on one that may be; an
 * arrow where it begins again. Its caption says it in words.
 */
const weeks = ({days, maybe = [], again}: Schedule, caption: unknown) =>
  html`<figure>
    <svg viewBox="0 0 186 104" aria-hidden="true">
      <path d=${inBoxes(fourWeeks, whole)} />
      <path class="days" d=${inBoxes(days, whole)} />
      <path class="maybe" d=${inBoxes(maybe, 'v18h18z')} />
      <path d=${again ? 'M169 94h13V10h-12m6-6-6 6 6 6' : ''} />
    </svg>
    <figcaption>${caption}</figcaption>
  </figure>`;

/**
 * @summary Fact sheets of medicines, one at a time: what your team may use, warnings, side effects by what to do.
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
 * @csspart chooser - The menu of medicines.
 * @csspart item - The sheet of one medicine.
 * @csspart opening - What holds for all medicines, below a sheet.
 * @csspart callout - The most important warnings of a medicine, in one box.
 * @csspart call - Whom to call at once, and when; the foot of that box.
 * @csspart tier - Side effects that ask for the same: emergency help, a call the same day, a word at the next contact.
 * @csspart link - The link of a medicine, to copy.
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
 * @cssproperty --dm-same-day - Colour of what cannot wait for another day.
 * @cssproperty --dm-soon - Colour of what to tell the team at the next contact.
 */
export class DmDrugSheet extends DmElement<DrugSheetSection, Ui> {
  static override readonly section = 'drug-sheet';
  static override styles = [DmElement.styles, drugSheet];

  static override properties = {drug: {}};

  /**
   * Key of the one medicine to show, such as `methotrexate`. Without it the reader chooses.
   * @attr drug
   */
  declare drug: string | null;

  /** The medicine that the reader chose, or that an address leads to. */
  #chosen = '';

  override async reveal(key: string) {
    const before = this.#chosen;
    if (this.drug == null) this.#choose(key);
    const item = await super.reveal(key);
    if (!item) this.#choose(before);
    return item;
  }

  protected override renderSection(view: DrugView) {
    const {data, ui} = view;
    const keys = data.drugs.map(({key}) => key).join(' ');
    const only = this.accept('drug', this.drug, keys);
    const shown = data.drugs.find(({key}) => key === (only ?? this.#chosen));
    const chosen = shown?.key ?? '';
    return html`${
      only
        ? nothing
        : html`<p part="chooser">
            <label
              >${text(ui.choose)}
              <select .value=${chosen} @change=${this.#chooses} @input=${keep} @click=${keep}>
                <option value="">${plain(ui.none)}</option>
                ${data.drugs.map(
                  ({key, title}) =>
                    html`<option
                      value=${key}
                      lang=${typeof title === 'string' ? nothing : 'en'}
                      ?selected=${key === chosen}
                    >
                      ${plain(title)}
                    </option>`,
                )}
              </select></label
            >
          </p>`
    }
    ${data.drugs.map((drug) => (drug === shown ? this.#sheet(drug, view) : nothing))}
    ${shown ? this.#opening(view) : this.#lines(view)}`;
  }

  #lines(view: DrugView) {
    return html`<div class="lines">${this.lead(view)}</div>`;
  }

  /** What holds for all medicines: below a sheet, whose warnings come first. */
  #opening(view: DrugView) {
    return this.short
      ? nothing
      : html`<section part="opening">${heading(view.level, text(view.ui.all))} ${this.#lines(view)}</section>`;
  }

  /**
   * Each medicine has a place of its own among them, so that nothing of one is left in another: a browser that translates
   * the page puts texts of its own in the place of ours, which a change of values would not reach.
   */
  #sheet(drug: Drug, view: DrugView) {
    const {ui, level} = view;
    const {call, schedule, sideEffects} = drug;
    const section = (words: Ui[keyof Ui], content: unknown) =>
      html`<section>${heading(level + 1, text(words))} ${content}</section>`;
    const block = (words: Ui[keyof Ui], claims: readonly Claim[]) =>
      claims.length ? section(words, list(claims, ui)) : nothing;
    const tier = (name: string, words: Ui[keyof Ui], claims: readonly Claim[]) =>
      claims.length
        ? html`<section part="tier" data-tier=${name}>${heading(level + 2, text(words))} ${list(claims, ui)}</section>`
        : nothing;
    const fold = (words: Ui[keyof Ui], claims: readonly Claim[], content = list(claims, ui)) =>
      claims.length
        ? html`<details ?open=${this.expanded}>
            <summary>${text(words)}</summary>
            ${content}
          </details>`
        : nothing;
    /** The statements of a field, the first of them as the caption of the picture that belongs to it. */
    const drawn = (field: Schedule['field'], look: typeof paragraphs | typeof list) => {
      const [first, ...others] = drug[field];
      return first && schedule?.field === field
        ? html`${weeks(schedule, claim(first, ui))} ${look(others, ui)}`
        : look(drug[field], ui);
    };
    return html`<article part="item" data-key=${drug.key}>
      ${heading(level, text(drug.title))}
      ${drug.alsoCalled ? html`<p>${text(ui.alsoCalled)} ${text(drug.alsoCalled)}</p>` : nothing}
      ${
        drug.callouts.length
          ? html`<div class="callout" part="callout">${drawn('callouts', paragraphs)}</div>`
          : nothing
      }
      ${call ? html`<p part="call"><strong>${this.call(call)}</strong></p>` : nothing}
      <div class="facts">
        ${block(ui.warnings, drug.warnings)} ${block(ui.stopping, drug.stopping)}
        ${section(
          ui.purpose,
          html`${list(drug.purpose, ui)}
          ${
            this.short
              ? nothing
              : html`<dl>
                  <dt>${text(ui.drugClass)}</dt>
                  <dd>${claim(drug.drugClass, ui)}</dd>
                  <dt>${text(ui.approval)}</dt>
                  <dd>${claim(drug.approval, ui)}</dd>
                </dl>`
          }`,
        )}
      </div>
      ${heading(level + 1, text(ui.sideEffects))}
      <div class="facts">
        ${tier('emergency', ui.emergency, sideEffects.emergency)} ${tier('same-day', ui.sameDay, sideEffects.sameDay)}
        ${this.short ? nothing : tier('mention', ui.mention, sideEffects.mention)}
      </div>
      <div class="facts">
        ${block(ui.pregnancy, drug.pregnancy)} ${block(ui.infection, drug.infection)}
        ${block(ui.interactions, drug.interactions)}
      </div>
      ${
        this.short
          ? nothing
          : html`<div class="facts">
              ${fold(ui.mechanism, drug.mechanism)}
              ${fold(
                ui.range,
                drug.range,
                html`<p><strong>${text(ui.rangeNote)}</strong></p>
                  ${drawn('range', list)}`,
              )}
              ${fold(ui.taking, drug.taking)} ${fold(ui.monitoring, drug.monitoring)}
            </div>`
      }
      ${this.itemLink(drug.key, ui)}
    </article>`;
  }

  #choose(key: string) {
    this.#chosen = key;
    this.requestUpdate();
  }

  #chooses(event: Event) {
    keep(event);
    this.#choose((event.target as HTMLSelectElement).value);
  }
}

export default DmDrugSheet;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmDrugSheet, tag, registry);
