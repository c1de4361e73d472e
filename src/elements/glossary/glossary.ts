import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {Claim, GlossarySection, GlossaryTerm} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type HostContent, type View} from '../../base/dm-element.js';
import {claim, paragraphs} from '../../base/templates.js';
import {plain, text} from '../../i18n/text.js';
import {glossary} from './glossary.styles.js';

type Ui = SectionUi<'glossary'>;
type GlossaryView = View<GlossarySection, Ui>;

/** An entry with all its words, as the filter compares them. */
interface Entry extends GlossaryTerm {
  readonly folded: string;
}

/** About what a screen shows: the rest comes once that is painted … */
const screenful = 24;
/** … so many at a time, that none keeps a reader's finger waiting for 50 ms. */
const slice = 60;

/** At the latest after 99 ms, which `setTimeout` takes for at once. Safari has no idle callback. */
const later = (work: () => void) =>
  (globalThis.requestIdleCallback ?? setTimeout)(work, {timeout: 99} as IdleRequestOptions & number);

/** What a reader looks up is theirs to know: no listener outside the root hears of it. */
const keep = (event: Event) => event.stopPropagation();

/** Without case, diacritics and punctuation: "Gottron’s" is found by "gottrons", "músculo" by "musculo". */
const fold = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();

/** The entries in the order of their language; the words of a section come in the order of English. */
const sorted = ({entries, locale}: HostContent<GlossarySection>): Entry[] => {
  const {compare} = new Intl.Collator(locale);
  return entries
    .map((entry) => {
      const {term, also = '', definition} = entry;
      return {...entry, folded: fold([term, also, definition.text].map(plain).join(' '))};
    })
    .sort((one, other) => compare(plain(one.term), plain(other.term)));
};

/**
 * @summary All medical words and short forms of the texts, with a field to find one.
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
 * @csspart message - The main message.
 * @csspart notice - Notices on translation and review.
 * @csspart filter - The field to find a word, with its label.
 * @csspart none - Says that no word fits.
 * @csspart item - One word with its meaning.
 * @csspart link - The link of a word, to copy.
 * @csspart label - "Usual practice" and "Our advice".
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
export class DmGlossary extends DmElement<GlossarySection, Ui> {
  static override readonly section = 'glossary';
  static override styles = [DmElement.styles, glossary];

  /** No number to call stands here: no region counts, so that no source of a number shows. */
  static override properties = {region: {attribute: false}};

  /** What the reader typed. It lives here and goes with the page. */
  #typed = '';
  /** Sorting and folding once for each language, not at each letter that is typed. */
  readonly #sorted = new WeakMap<object, Entry[]>();
  /** How many entries are shown. Words that are there at once come whole. */
  #count = Infinity;
  #total = 0;

  constructor() {
    super();
    this.region = '';
  }

  override get ready() {
    return super.ready && this.#count >= this.#total;
  }

  protected override willUpdate() {
    super.willUpdate();
    if (!super.ready) this.#count = 0;
    else this.#count += this.#count ? slice : screenful;
  }

  protected override updated() {
    if (super.ready && this.#count < this.#total) later(() => this.requestUpdate());
    else super.updated();
  }

  override async reveal(key: string) {
    const item = await super.reveal(key);
    if (item?.hidden) {
      this.#find('');
      await this.updateComplete;
    }
    return item;
  }

  /**
   * All meanings are our own wording: the lead says so, with its label, right above the list, also when short. The label
   * at each of more than 250 words would only hide them. What a host supplies and rests on something else says so itself.
   */
  protected override renderSection({data, ui}: GlossaryView) {
    const entries = this.#sorted.get(data) ?? sorted(data as HostContent<GlossarySection>);
    this.#sorted.set(data, entries);
    this.#total = entries.length;
    const wanted = fold(this.#typed).split(/\s+/);
    const fits = ({folded}: Entry) => wanted.every((word) => folded.includes(word));
    const meaning = (definition: Claim) =>
      definition.label === 'editorial' ? text(definition.text) : claim(definition, ui);
    return html`${paragraphs(data.lead, ui)}
      <p part="filter">
        <label
          >${text(ui.find)}
          <input
            type="search"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            writingsuggestions="false"
            .value=${this.#typed}
            @input=${this.#types}
            @change=${keep}
            @click=${keep}
        /></label>
      </p>
      <p part="none" role="status">${entries.some(fits) ? nothing : text(ui.none)}</p>
      <dl>
        ${entries.slice(0, this.#count).map((entry) => {
          const {key, term, also, definition} = entry;
          return html`<div part="item" data-key=${key} ?hidden=${!fits(entry)}>
            <dt>${text(term)}${also ? html` <span>${text(also)}</span>` : nothing}</dt>
            <dd>${meaning(definition)} ${this.itemLink(key, ui)}</dd>
          </div>`;
        })}
      </dl>`;
  }

  #find(typed: string) {
    this.#typed = typed;
    this.requestUpdate();
  }

  #types(event: Event) {
    keep(event);
    this.#find((event.target as HTMLInputElement).value);
  }
}

export default DmGlossary;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmGlossary, tag, registry);
