import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {DietCardSection, DietItem} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {PrintButton} from '../../base/print-button.js';
import {claim, heading, paragraphs} from '../../base/templates.js';
import {text} from '../../i18n/text.js';
import {dietCard} from './diet-card.styles.js';

type Ui = SectionUi<'diet-card'>;
type DietView = View<DietCardSection, Ui>;

/**
 * @summary Diet card: 10 to eat, 10 to avoid, each with why and how sure we are.
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
 * @csspart group - What to eat, or what to avoid.
 * @csspart item - One piece of advice.
 * @csspart caution - Who must take care.
 * @csspart link - The link of an item, to copy.
 * @csspart print - The button that prints the card alone.
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
 * @cssproperty --dm-same-day - Colour of the edge of a caution.
 * @cssproperty --dm-eat - Colour of what to eat.
 * @cssproperty --dm-avoid - Colour of what to avoid.
 */
export class DmDietCard extends DmElement<DietCardSection, Ui> {
  static override readonly section = 'diet-card';
  static override styles = [DmElement.styles, dietCard];

  readonly #printButton = new PrintButton(this);

  protected override renderSection(view: DietView) {
    const {data, ui, level} = view;
    return html`${this.lead(view)}
      <p>${this.#printButton.render(ui.print)}</p>
      <div class="groups">
        ${data.groups.map(
          ({group, heading: words, items}) =>
            html`<section class=${group} part="group">
              ${heading(level, html`<span class="mark" aria-hidden="true"></span>${text(words)}`)}
              <ul role="list">
                ${items.map((item) => this.#item(item, view))}
              </ul>
            </section>`,
        )}
      </div>
      ${
        this.short
          ? nothing
          : html`${heading(level, text(ui.levels))}
              <dl>
                ${Object.values(data.sureness).map(
                  ({name, meaning}) =>
                    html`<dt>${text(name)}</dt>
                      <dd>${text(meaning)}</dd>`,
                )}
              </dl>`
      }`;
  }

  #item({key, title, how, why, sure, cautions}: DietItem, {data, ui, level}: DietView) {
    return html`<li part="item" data-key=${key}>
      ${heading(level + 1, text(title))} ${this.short ? nothing : paragraphs(how, ui)}
      ${cautions.map(
        (caution) => html`<p part="caution"><strong>${text(ui.careful)}</strong> ${claim(caution, ui)}</p>`,
      )}
      ${
        this.short
          ? nothing
          : html`<details ?open=${this.expanded}>
              <summary>${text(ui.why)}<span class="vh"> ${text(title)}</span></summary>
              ${paragraphs([why], ui)}
              <p><b>${text(data.sureness[sure].name)}</b><br />${text(data.sureness[sure].meaning)}</p>
              ${this.itemLink(key, ui)}
            </details>`
      }
    </li>`;
  }
}

export default DmDietCard;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmDietCard, tag, registry);
