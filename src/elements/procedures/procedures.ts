import type {ListSection} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {itemList, type ListUi} from '../../base/item-list.js';
import {itemList as styles} from '../../styles/item-list.styles.js';

type ProceduresSection = ListSection<number, 'procedures'>;

/**
 * @summary Procedures: what happens in each, and why it is done.
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
 * @csspart group - A group of procedures.
 * @csspart item - One procedure.
 * @csspart warning - Its dangers.
 * @csspart call - Whom to call at once, and when.
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
 * @cssproperty --dm-emergency - Colour of what is an emergency.
 * @cssproperty --dm-same-day - Colour of what needs care.
 */
export class DmProcedures extends DmElement<ProceduresSection, ListUi> {
  static override readonly section = 'procedures';
  static override styles = [DmElement.styles, styles];

  protected override renderSection(view: View<ProceduresSection, ListUi>) {
    return itemList(this, view);
  }
}

export default DmProcedures;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmProcedures, tag, registry);
