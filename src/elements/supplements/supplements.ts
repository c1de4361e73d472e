import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {Claim, EvidenceGrade, Supplement, SupplementsSection} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {claim, heading, list} from '../../base/templates.js';
import {warningBox} from '../../base/warning-box.js';
import {text} from '../../i18n/text.js';
import {itemList} from '../../styles/item-list.styles.js';
import {supplements} from './supplements.styles.js';

type Ui = SectionUi<'supplements'>;
type SupplementsView = View<SupplementsSection, Ui>;

/**
 * @summary Supplements: how well each is proven, its dangers, who must ask first, and what clashes with medicines.
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
 * @csspart item - One supplement.
 * @csspart grade - How well it is proven, as a figure and in words.
 * @csspart warning - Its dangers.
 * @csspart call - Whom to call at once, and when.
 * @csspart ask-first - Who must ask the team before taking it.
 * @csspart link - The link of an item, to copy.
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
 * @cssproperty --dm-emergency - Colour of warnings and of what is an emergency.
 * @cssproperty --dm-same-day - Colour of the edge of who must ask first.
 */
export class DmSupplements extends DmElement<SupplementsSection, Ui> {
  static override readonly section = 'supplements';
  static override styles = [DmElement.styles, itemList, supplements];

  static override properties = {supplement: {}};

  /**
   * Key of the one supplement to show, such as `creatine`. Without it all are shown.
   * @attr supplement
   */
  declare supplement: string | null;

  protected override renderSection(view: SupplementsView) {
    const {data, ui, level} = view;
    const keys = data.supplements.map(({key}) => key).join(' ');
    const only = this.accept('supplement', this.supplement, keys);
    return html`${this.lead(view)}
      <ul role="list">
        ${data.supplements.filter(({key}) => !only || key === only).map((each) => this.#item(each, view))}
      </ul>
      ${
        this.short
          ? nothing
          : html`${heading(level, text(ui.levels))}
              <dl>
                ${(Object.keys(data.grades) as EvidenceGrade[]).map(
                  (grade) =>
                    html`<dt>${this.#grade(grade, view)}</dt>
                      <dd>${text(data.grades[grade].meaning)}</dd>`,
                )}
              </dl>`
      }`;
  }

  #item(supplement: Supplement, view: SupplementsView) {
    const {ui, level} = view;
    const {key, title, summary, grade, warnings, askFirst, studies, interactions, amounts, call} = supplement;
    const block = (words: Ui[keyof Ui], claims: readonly Claim[]) =>
      claims.length ? html`${heading(level + 1, text(words))} ${list(claims, ui)}` : nothing;
    const fold = (words: Ui[keyof Ui], claims: readonly Claim[], note: unknown = nothing) =>
      claims.length && !this.short
        ? html`<details ?open=${this.expanded}>
            <summary>${text(words)}<span class="vh"> ${text(title)}</span></summary>
            ${note} ${list(claims, ui)}
          </details>`
        : nothing;
    return html`<li part="item" data-key=${key}>
      ${heading(level, text(title))}
      <p>${claim(summary, ui)}</p>
      <p part="grade">${text(ui.grade)} ${this.#grade(grade, view)}</p>
      ${warningBox(warnings, ui, call && this.call(call))}
      ${askFirst.length ? html`<div part="ask-first">${block(ui.askFirst, askFirst)}</div>` : nothing}
      ${block(ui.interactions, interactions)} ${fold(ui.studies, studies)}
      ${fold(ui.amounts, amounts, html`<p><strong>${text(ui.amountsNote)}</strong></p>`)}
      ${this.short ? nothing : this.itemLink(key, ui)}
    </li>`;
  }

  /** Three bars, filled or empty, beside the words that say the same. No grade fills all: none is proven that well. */
  #grade(grade: EvidenceGrade, {data}: SupplementsView) {
    return html`<b
      ><span class=${`bars ${grade}`} aria-hidden="true"><i></i><i></i><i></i></span>${text(data.grades[grade].name)}</b
    >`;
  }
}

export default DmSupplements;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmSupplements, tag, registry);
