import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {Claim, Drug, DrugSheetSection} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {claim, heading, list} from '../../base/templates.js';
import {plain, text} from '../../i18n/text.js';
import {drugSheet} from './drug-sheet.styles.js';

type Ui = SectionUi<'drug-sheet'>;
type DrugView = View<DrugSheetSection, Ui>;

/** Which medicine a reader looks at is theirs to know: no listener outside the root hears of it. */
const keep = (event: Event) => event.stopPropagation();

/** Seven days, and one of them marked. Its caption says it in words. */
const week = html`<svg viewBox="0 0 160 22" aria-hidden="true">
  <path
    d="M1 1h20v20H1zM24 1h20v20H24zM47 1h20v20H47zM70 1h20v20H70zM93 1h20v20H93zM116 1h20v20h-20zM139 1h20v20h-20z"
  />
  <path d="m6 11 4 5 7-10" />
</svg>`;

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
 * @csspart callout - The most important warning of a medicine.
 * @csspart call - Whom to call at once, and when.
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
    ${shown ? this.#opening(view) : this.lead(view)}`;
  }

  /** What holds for all medicines: below a sheet, whose warnings come first, under the name of the section. */
  #opening(view: DrugView) {
    return this.short
      ? nothing
      : html`<section part="opening">${heading(view.level, text(view.data.title))} ${this.lead(view)}</section>`;
  }

  /**
   * Each medicine has a place of its own among them, so that nothing of one is left in another: a browser that translates
   * the page puts texts of its own in the place of ours, which a change of values would not reach.
   */
  #sheet(drug: Drug, view: DrugView) {
    const {ui, level} = view;
    const {sideEffects, call} = drug;
    const block = (words: Ui[keyof Ui], claims: readonly Claim[], kind = '') =>
      claims.length
        ? html`<section class=${kind}>${heading(level + 1, text(words))} ${list(claims, ui)}</section>`
        : nothing;
    const fold = (words: Ui[keyof Ui], claims: readonly Claim[]) =>
      claims.length && !this.short
        ? html`<details ?open=${this.expanded}>
            <summary>${text(words)}</summary>
            ${list(claims, ui)}
          </details>`
        : nothing;
    return html`<article part="item" data-key=${drug.key}>
      ${heading(level, text(drug.title))}
      ${drug.alsoCalled ? html`<p>${text(ui.alsoCalled)} ${text(drug.alsoCalled)}</p>` : nothing}
      ${drug.callouts.map((callout, at) => {
        const words = html`<strong>${claim(callout, ui)}</strong>`;
        return drug.weekly && !at
          ? html`<figure class="callout" part="callout">
              ${week}
              <figcaption>${words}</figcaption>
            </figure>`
          : html`<p class="callout" part="callout">${words}</p>`;
      })}
      ${call ? html`<p part="call"><strong>${this.call(call)}</strong></p>` : nothing}
      ${
        this.short
          ? nothing
          : html`<dl>
              <dt>${text(ui.drugClass)}</dt>
              <dd>${claim(drug.drugClass, ui)}</dd>
              <dt>${text(ui.approval)}</dt>
              <dd>${claim(drug.approval, ui)}</dd>
            </dl>`
      }
      ${block(ui.purpose, drug.purpose)} ${block(ui.warnings, drug.warnings)}
      ${heading(level + 1, text(ui.sideEffects))} ${block(ui.emergency, sideEffects.emergency, 'emergency')}
      ${block(ui.sameDay, sideEffects.sameDay, 'same-day')} ${fold(ui.mention, sideEffects.mention)}
      ${block(ui.stopping, drug.stopping)} ${block(ui.pregnancy, drug.pregnancy)} ${block(ui.infection, drug.infection)}
      ${block(ui.interactions, drug.interactions)} ${fold(ui.mechanism, drug.mechanism)}
      ${
        drug.range.length && !this.short
          ? html`<details ?open=${this.expanded}>
              <summary>${text(ui.range)}</summary>
              <p><strong>${text(ui.rangeNote)}</strong></p>
              ${list(drug.range, ui)}
            </details>`
          : nothing
      }
      ${fold(ui.taking, drug.taking)} ${fold(ui.monitoring, drug.monitoring)} ${this.itemLink(drug.key, ui)}
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
