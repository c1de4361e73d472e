import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {DisclaimerSection} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {heading, paragraphs} from '../../base/templates.js';
import {text} from '../../i18n/text.js';
import {disclaimer} from './disclaimer.styles.js';

type Ui = SectionUi<'disclaimer'>;

/**
 * @summary What this text is and is not, who wrote it, and what to do in an emergency.
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
 * @csspart call - Whom to call at once, and when.
 * @csspart notice - Notices on translation and review.
 * @csspart label - "Usual practice" and "Our advice".
 * @csspart sources - The list of sources, where a telephone number has one.
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
export class DmDisclaimer extends DmElement<DisclaimerSection, Ui> {
  static override readonly section = 'disclaimer';
  static override styles = [DmElement.styles, disclaimer];

  protected override renderSection(view: View<DisclaimerSection, Ui>) {
    const {data, ui, level} = view;
    return html`<p part="call"><strong>${this.call(data.emergency)}</strong></p>
      ${this.lead(view)}
      ${
        this.short
          ? nothing
          : data.notes.map(
              ({key, title, claims}) =>
                html`<section data-key=${key}>${heading(level, text(title))} ${paragraphs(claims, ui)}</section>`,
            )
      }`;
  }
}

export default DmDisclaimer;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmDisclaimer, tag, registry);
