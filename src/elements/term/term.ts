import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {GlossarySection, GlossaryTerm} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import type {ChunkMeta} from '../../base/load-section.js';
import {claim} from '../../base/templates.js';
import {plain, text} from '../../i18n/text.js';
import {term} from './term.styles.js';

type Ui = SectionUi<'glossary'>;
type GlossaryView = View<GlossarySection, Ui>;

/** What an entry stands for, and its meaning. A dash, since a full stop is another sign in Chinese and in Hindi. */
const meaning = ({also, definition}: GlossaryTerm, ui: Ui) =>
  also ? html`${text(also)} – ${claim(definition, ui)}` : claim(definition, ui);

/**
 * The box is a widget like the others, framed by the base with all that it says of translation, review and version;
 * only the title and the main message of the glossary do not show in it.
 *
 * @summary A word in the text of a page that opens its meaning in a small box. Its child stays what it is.
 *
 * @attr {string} lang - Language of the meaning (BCP 47), else the nearest ancestor's, else English.
 *
 * @slot - The word as the page has it.
 * @slot footer - A line of the host's own, at the foot of the box.
 *
 * @fires {CustomEvent<{section: string, code: string, message: string}>} dm-error - A value or a chunk is wrong; the message says how.
 *
 * @csspart word - The button around the word.
 * @csspart box - The box that opens.
 * @csspart base - The inner element that paints, in the box.
 * @csspart item - The term as the glossary has it, and its meaning.
 * @csspart notice - Notices on translation and review.
 * @csspart label - "Usual practice" and "Our advice".
 * @csspart disclaimer - The short disclaimer.
 * @csspart version - Version, date of the last check, review status.
 * @csspart close - The button that closes the box.
 *
 * @cssproperty --dm-accent - Colour of buttons and focus in the box.
 * @cssproperty --dm-space - Space between blocks.
 * @cssproperty --dm-radius - Corner radius.
 * @cssproperty --dm-emergency - Colour of what is an emergency.
 * @cssproperty --dm-same-day - Colour of what needs care.
 */
export class DmTerm extends DmElement<GlossarySection, Ui> {
  static override readonly section = 'glossary';
  static override styles = [DmElement.styles, term];

  /** No number to call stands here: no region counts, so that no source of a number shows. */
  static override properties = {region: {attribute: false}, term: {}};

  /**
   * Key of the entry in the glossary, such as `creatine-kinase`.
   * @attr term
   */
  declare term: string | null;

  /** What the last rendering was given: the language in force, then the English if the reader wants that, too. */
  #views: GlossaryView[] = [];

  constructor() {
    super();
    this.region = '';
  }

  /** The address of a word leads to the list of all: that does not wait for this one. */
  override get ready() {
    return true;
  }

  /** It announces nothing: a page may have hundreds. */
  protected override updated() {}

  /** The browser says of the word whether its box is open, and closes the box. */
  protected override render() {
    this.#views = [];
    const framed = super.render();
    const [view] = this.#views;
    const entry = view && this.#entry(view);
    if (!entry) return html`<slot></slot>`;
    const {ui} = view;
    const {locale, dir = 'ltr'} = view.data as GlossarySection & ChunkMeta<Ui>;
    return html`<button type="button" part="word" popovertarget="box"><slot></slot></button
      ><bdi class="paper" lang=${locale} dir=${dir}>${meaning(entry, ui)}</bdi>
      <div
        id="box"
        part="box"
        popover
        tabindex="-1"
        role="dialog"
        aria-label=${plain(entry.term)}
        lang=${locale}
        dir=${dir}
        @beforetoggle=${this.#leave}
        @toggle=${this.#enter}
      >
        <div class="base">
          ${framed}
          <button type="button" part="close" popovertarget="box" popovertargetaction="hide">${text(ui.close)}</button>
        </div>
      </div>`;
  }

  protected override renderSection(view: GlossaryView) {
    this.#views.push(view);
    const entry = this.#entry(view);
    return html`${
      entry ? html`<p part="item"><b>${text(entry.term)}</b><br />${meaning(entry, view.ui)}</p>` : nothing
    }`;
  }

  /** Into the box, so that a screen reader reads it. */
  #enter({newState, currentTarget}: ToggleEvent) {
    if (newState === 'open') (currentTarget as HTMLElement).focus();
  }

  /** Back to the word: by themselves not all browsers do that in a shadow root. */
  #leave({newState, currentTarget}: ToggleEvent) {
    const isInside = (currentTarget as Element).matches(':focus-within');
    if (newState === 'closed' && isInside) this.shadowRoot!.querySelector('button')!.focus();
  }

  #entry({data: {entries}}: GlossaryView) {
    const key = this.accept('term', this.term, entries.map((entry) => entry.key).join(' '));
    return entries.find((entry) => entry.key === key);
  }
}

export default DmTerm;

/** Registers the element; `tag` and `registry` can be the host's own. The tag of its section is that of the whole glossary. */
export const define = (tag = 'dm-term', registry?: CustomElementRegistry) => defineElement(DmTerm, tag, registry);
