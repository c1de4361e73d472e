import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {Call, RedFlag, RedFlagsSection, RedFlagTier, Text} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {linkTo} from '../../base/deep-links.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {claimIn, flat, heading, paragraphs, type Piece} from '../../base/templates.js';
import {plain, text} from '../../i18n/text.js';
import {redFlags} from './red-flags.styles.js';

type Ui = SectionUi<'red-flags'>;
type RedFlagsView = View<RedFlagsSection, Ui>;

const isCall = (action: Text | Call): action is Call => !!(action as Call).service;

/** The ticks are the reader's: no listener outside the root hears of one. */
const keep = (event: Event) => event.stopPropagation();

/** The key of the line that a box is in. The box itself names nothing. */
const keyOf = (box: Element) => box.closest('li')!.dataset['key']!;

/**
 * @summary Red-flag checklist in three fixed tiers: emergency now, same day, soon. It lists; it never judges.
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
 * @csspart tier - One of the three tiers.
 * @csspart action - What to do in a tier.
 * @csspart item - One sign.
 * @csspart label - "Usual practice" and "Our advice".
 * @csspart link - The link of a sign, to copy.
 * @csspart clear - The button that removes every tick.
 * @csspart sources - The list of sources.
 * @csspart disclaimer - The short disclaimer.
 * @csspart version - Version, date of the last check, review status.
 * @csspart host-review - What the host says it checked.
 * @csspart feedback - The link to report an error.
 *
 * @cssproperty --dm-accent - Colour of links, buttons and focus.
 * @cssproperty --dm-space - Space between blocks.
 * @cssproperty --dm-radius - Corner radius.
 * @cssproperty --dm-emergency - Colour of the emergency tier.
 * @cssproperty --dm-same-day - Colour of the same-day tier.
 * @cssproperty --dm-soon - Colour of the soon tier.
 */
export class DmRedFlags extends DmElement<RedFlagsSection, Ui> {
  static override readonly section = 'red-flags';
  static override styles = [DmElement.styles, redFlags];

  /** What the reader ticked. It lives here and goes with the page. */
  readonly #ticked = new Set<string>();

  /** Not bound in the template: a server would render a property that is false as an attribute, which ticks the box. */
  protected override updated() {
    super.updated();
    for (const box of this.renderRoot.querySelectorAll('input')) box.checked = this.#ticked.has(keyOf(box));
  }

  protected override renderSection(view: RedFlagsView) {
    const {data, ui} = view;
    return html`<div @click=${keep} @input=${keep} @change=${this.#tick}>
        ${data.tiers.map((tier) => this.#tier(tier, view))}
      </div>
      <p>${text(ui.private)}</p>
      <p><button part="clear" @click=${() => this.#clear(ui)}>${text(ui.clear)}</button></p>
      ${this.#summary(view)} ${this.lead(view)}`;
  }

  #tier({tier, heading: words, action, notes, items}: RedFlagTier, view: RedFlagsView) {
    return html`<section class=${tier} part="tier">
      ${heading(view.level, text(words))}
      <p part="action">
        <strong>${isCall(action) ? this.call(action) : text(action)}</strong>
      </p>
      <ul role="list">
        ${flat(...items.map((flag): Piece => ['$', this.#flag(flag, view)]))}
      </ul>
      ${paragraphs(notes, view.ui)}
    </section>`;
  }

  /** One flat template: there are 64 of them. */
  #flag({key, sign, also = [], details = [], call}: RedFlag, {ui}: RedFlagsView) {
    return flat(
      ['<li part="item" data-key="$"><label><input type="checkbox">', key],
      claimIn(ui)(sign),
      ['</label><a part="link" href="$" aria-label="$"></a>', linkTo(this, key), plain(ui.copyLink)],
      call ? ['<p><strong>$</strong>', this.call(call)] : [''],
      ...(this.short ? also : [...also, ...details]).map(claimIn(ui, '<p>')),
    );
  }

  /**
   * On paper the ticked signs stand once more, in page order, below the complete checklist. Each has a place of its own: in
   * that of another, a browser that translates the page would leave the words of the other.
   */
  #summary({data, ui, level}: RedFlagsView) {
    const flags = data.tiers.flatMap(({items}) => items);
    if (!this.#ticked.size) return nothing;
    return html`<div class="paper">
      ${heading(level, text(ui.ticked))}
      <ul>
        ${flags.map(({key, sign}) => (this.#ticked.has(key) ? html`<li>${text(sign.text)}</li>` : nothing))}
      </ul>
    </div>`;
  }

  #tick(event: Event) {
    keep(event);
    const box = event.target as HTMLInputElement;
    if (box.checked) this.#ticked.add(keyOf(box));
    else this.#ticked.delete(keyOf(box));
    this.say(nothing);
  }

  #clear(ui: Ui) {
    this.#ticked.clear();
    this.say(text(ui.cleared));
  }
}

export default DmRedFlags;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmRedFlags, tag, registry);
