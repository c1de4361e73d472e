import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {WalletCardSection} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {keepTyping} from '../../base/keep-typing.js';
import {loadedSection, loadSection, locales, type ChunkMeta} from '../../base/load-section.js';
import {PrintButton} from '../../base/print-button.js';
import {claim, heading, paragraphs} from '../../base/templates.js';
import {text} from '../../i18n/text.js';
import {fields as fieldStyles} from '../../styles/fields.styles.js';
import {walletCard} from './wallet-card.styles.js';

type Ui = SectionUi<'wallet-card'>;
type CardView = View<WalletCardSection, Ui>;

/** The words of a face. A host's own have no status, no direction and no interface texts. */
type Words = WalletCardSection & Partial<ChunkMeta<Ui>>;

/** In the order of the card. */
const fields = ['name', 'medicines', 'allergies', 'team', 'contact'] as const;
type Field = (typeof fields)[number];

/** Those with room for more than a line. */
const isLong = (field: Field) => field === 'medicines' || field === 'allergies';

/** Whether a clinician has signed off each word. */
const isReviewed = ({status, letters}: Words) => status === 'reviewed' && !letters?.includes('e');

/**
 * @summary An emergency card the size of a bank card, each language on its own face. It keeps and sends nothing.
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
 * @csspart notice - Notices on translation and review, and that a text is too long for the card.
 * @csspart field - A field to write in, with its label.
 * @csspart face - The card in one language.
 * @csspart unchecked - On a face in words that no clinician checked: a machine's, a person's, a language pack's.
 * @csspart label - "Usual practice" and "Our advice".
 * @csspart print - The button that prints the card alone.
 * @csspart clear - The button that removes everything written.
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
export class DmWalletCard extends DmElement<WalletCardSection, Ui> {
  static override readonly section = 'wallet-card';
  static override styles = [DmElement.styles, fieldStyles, walletCard];

  static override properties = {secondLang: {attribute: 'second-lang'}};

  /**
   * Language of a second face, such as `es`. An English face is there in any case, unless a clinician has reviewed both
   * languages.
   * @attr second-lang
   */
  declare secondLang: string | null;

  /** What the reader wrote. It lives here and goes with the page. */
  #written: {[F in Field]?: string} = {};

  /** Languages of further faces that were asked for, each once. */
  readonly #asked = new Set<string>();

  /** Whether what was written makes the card longer than a bank card. */
  #tooLong = false;

  readonly #printButton = new PrintButton(this);

  protected override firstUpdated() {
    keepTyping(this.renderRoot);
  }

  protected override updated() {
    super.updated();
    const tooLong = [...this.renderRoot.querySelectorAll('.face')].some((face) => {
      const {width, height} = face.getBoundingClientRect();
      // A share of the width, since on a screen the card has another size.
      return height > width * (54 / 85.6) * 1.005;
    });
    if (tooLong === this.#tooLong) return;
    this.#tooLong = tooLong;
    this.requestUpdate();
  }

  protected override renderSection(view: CardView) {
    const {data, ui, level} = view;
    // The English beside a translation needs no second card.
    const isSecond = this.contentVersion && (data as Words).hash !== this.contentVersion;
    return html`${this.lead(view)} ${heading(level, text(ui.fill))}
      <ul class="notes">
        ${data.notes.map((note) => html`<li>${claim(note, ui)}</li>`)}
      </ul>
      <div class="fields">${fields.map((field) => this.#field(field, data))}</div>
      <p class="screen">${text(ui.private)}</p>
      ${isSecond ? nothing : this.#card(view)}
      <div class="basis">
        ${heading(level, text(ui.basis))}
        ${data.card.lines.map(({key, text: line}) => html`<div data-key=${key}>${paragraphs([line], ui)}</div>`)}
      </div>`;
  }

  #field(field: Field, {fields: labels}: WalletCardSection) {
    const value = this.#written[field] ?? '';
    const write = (event: Event) => this.#write(field, event);
    return html`<p part="field">
      <label
        >${text(labels[field])}
        ${
          isLong(field)
            ? html`<textarea
                rows="3"
                autocomplete="off"
                spellcheck="false"
                autocorrect="off"
                writingsuggestions="false"
                .value=${value}
                @input=${write}
              ></textarea>`
            : html`<input
                type="text"
                autocomplete="off"
                spellcheck="false"
                autocorrect="off"
                writingsuggestions="false"
                .value=${value}
                @input=${write}
              />`
        }
      </label>
    </p>`;
  }

  #card({data, ui, level}: CardView) {
    return html`<div class="card">${this.#faces(data).map((words) => this.#face(words, level))}</div>
      <p aria-live="polite" part=${this.#tooLong ? 'notice' : nothing}>${this.#tooLong ? text(ui.tooLong) : nothing}</p>
      <p class="screen">
        ${this.#printButton.render(ui.print)}
        <button type="button" part="clear" @click=${() => this.#clear(ui)}>${text(ui.clear)}</button>
      </p>`;
  }

  #face({locale, dir, status, ui, card, fields: labels}: Words, level: number) {
    // A helper sees the face alone, so it says itself what stands above the card. A language pack's words say whose they are.
    const unchecked = status === 'machine' ? ui!.notChecked : status === 'translated' ? ui!.translated : undefined;
    return html`<section class="face" part="face" lang=${locale ?? nothing} dir=${status ? (dir ?? 'ltr') : nothing}>
      ${heading(level, text(card.title))}
      <ul role="list">
        ${card.lines.map(({text: line}) => html`<li>${text(line.text)}</li>`)}
      </ul>
      <dl>
        ${fields.map(
          (field) =>
            html`<div class=${field}>
              <dt>${text(labels[field])}</dt>
              <dd dir="auto" translate="no">${this.#written[field] ?? nothing}</dd>
            </div>`,
        )}
      </dl>
      ${unchecked ? html`<p part="unchecked">${text(unchecked)}</p>` : nothing}
    </section>`;
  }

  /** The second language, if we have it. The list names one twice when two packs give it words. */
  get #second() {
    return this.accept('second-lang', this.secondLang, [...new Set(locales)].join(' ')) as string | undefined;
  }

  /** The words of each face: the language in force, the second, and English unless both of these are reviewed. */
  #faces(data: Words): readonly Words[] {
    // A host's own words stand alone: ours beside them would speak for it.
    if (!this.contentVersion) return [data];
    const second = this.#second;
    const wanted = new Set([data.locale!, ...(second ? [second] : [])]);
    const chosen = [...wanted].map((locale) => (locale === data.locale ? data : this.#words(locale)));
    const english = chosen.length === 2 && chosen.every((words) => words && isReviewed(words)) ? [] : ['en'];
    const all = [...chosen, ...english.filter((locale) => !wanted.has(locale)).map((locale) => this.#words(locale))];
    return all.filter(
      (words, at) =>
        words &&
        (words.locale === 'en' || this.translations !== 'reviewed' || isReviewed(words)) &&
        // A language pack without a card of its own gives the English one again.
        all.findIndex((other) => other?.locale === words.locale) === at,
    ) as readonly Words[];
  }

  /** Loads the words of the further faces, so that all of them take the place of what a server rendered. */
  async loadBeside() {
    const second = this.#second;
    // One that cannot be had is missing, and said, as ever.
    await Promise.allSettled(['en', ...(second ? [second] : [])].map((locale) => loadSection('wallet-card', locale)));
  }

  /** The words of another language, once they are here. */
  #words(locale: string) {
    const words = loadedSection('wallet-card', locale) as unknown as Words | undefined;
    if (!words && !this.#asked.has(locale)) {
      this.#asked.add(locale);
      void this.#load(locale);
    }
    return words;
  }

  async #load(locale: string) {
    try {
      await loadSection('wallet-card', locale);
      this.requestUpdate();
    } catch (error) {
      const message = `no face in ${locale}: ${error}`;
      console.warn(`<${this.localName}> ${message}`);
      const detail = {section: 'wallet-card', code: 'load-content', message};
      this.dispatchEvent(new CustomEvent('dm-error', {detail, bubbles: true, composed: true}));
    }
  }

  #write(field: Field, event: Event) {
    this.#written[field] = (event.target as HTMLInputElement).value;
    this.say(nothing);
  }

  #clear(ui: Ui) {
    this.#written = {};
    this.say(text(ui.cleared));
  }
}

export default DmWalletCard;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmWalletCard, tag, registry);
