import {html, nothing} from 'lit';
import type {TestsSection, Way} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {itemList, type ListUi} from '../../base/item-list.js';
import {claim, heading} from '../../base/templates.js';
import {text} from '../../i18n/text.js';
import {itemList as styles} from '../../styles/item-list.styles.js';
import {tests} from './tests.styles.js';

type TestsView = View<TestsSection, ListUi>;

/**
 * @summary Tests in five groups: why each is done, what happens, what it can and cannot tell.
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
 * @csspart way - The way from the first signs to a diagnosis, in steps.
 * @csspart group - One of the five groups.
 * @csspart item - One test.
 * @csspart warning - What to know or say before the test.
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
export class DmTests extends DmElement<TestsSection, ListUi> {
  static override readonly section = 'tests';
  static override styles = [DmElement.styles, styles, tests];

  static override properties = {group: {}};

  /**
   * The one group to show: `physical`, `manual`, `lab`, `electro` or `imaging`. Without it all are shown.
   * @attr group
   */
  declare group: string | null;

  protected override renderSection(view: TestsView) {
    const {groups} = view.data;
    const only = this.accept('group', this.group, groups.map(({group}) => group).join(' '));
    if (only)
      return itemList(
        this,
        view,
        groups.filter(({group}) => group === only),
      );
    const {way} = view.data;
    return itemList(this, view, groups, way && !this.short ? this.#way(way, view) : nothing);
  }

  /** The drawing is the list itself, so a screen reader and paper have all of it. */
  #way({heading: words, intro, steps}: Way, {ui, level}: TestsView) {
    return html`<section part="way">
      ${heading(level, text(words))}
      <p>${claim(intro, ui)}</p>
      <ol role="list">
        ${steps.map(
          (step) =>
            html`<li>
              <b>${text(step.title)}</b>
              <p>${claim(step.text, ui)}</p>
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

export default DmTests;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmTests, tag, registry);
