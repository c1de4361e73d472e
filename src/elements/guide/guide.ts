import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {GuideSection, Text} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type HostContent, type View} from '../../base/dm-element.js';
import type {DmErrorDetail, ErrorCode} from '../../base/errors.js';
import {heading} from '../../base/templates.js';
import {plain, text} from '../../i18n/text.js';
import {guide} from './guide.styles.js';
import type {Index} from './search.js';
import {defineSection} from './section-address.js';

/** The titles come with the guide's own words, in its order; so do the languages, between spaces. */
type Ui = SectionUi<'guide'> & {readonly titles: Readonly<Record<string, Text>>; readonly locales: string};
type GuideView = View<GuideSection, Ui>;

/** A section and its way here. */
interface Place {
  element?: DmElement<GuideSection>;
  /** `shown` once its words are; `failed` if they cannot be had. */
  state?: 'shown' | 'failed';
  /** When it is one or the other. */
  here?: Promise<void>;
  /** It shows no number to call, whatever the region. */
  regionless?: boolean;
}

/** What a reader does who goes on from where the guide led them. */
const acts = ['wheel', 'keydown', 'pointerdown'];

/** What a reader looks for is theirs to know: no listener outside the root hears of it. */
const keep = (event: Event) => event.stopPropagation();

/** The languages of packs, with the names that these give them. The code for packs leaves them here, if it is there. */
const packed = () =>
  (globalThis as {[key: symbol]: {names?: ReadonlyMap<string, string>} | undefined})[
    Symbol.for('dermatomyositis-widgets.packs')
  ]?.names ?? new Map<string, string>();

/** A language by its own name. */
const nameOf = (locale: string) =>
  packed().get(locale) ?? new Intl.DisplayNames([locale], {type: 'language'}).of(locale);

/**
 * @summary The whole guide: contents list, search, language menu, and every section.
 *
 * @attr {string} lang - Language of the widget (BCP 47), else the nearest ancestor's, else English. The language menu sets it.
 *
 * @slot - Static text for readers without scripts; shown until the words are here, and when they cannot be had.
 * @slot footer - A line of the host's own, such as the clinic's phone number.
 *
 * @fires {CustomEvent<{section: string, locale: string}>} dm-ready - The guide's own words are shown; again after each change of language. Those of its sections stay inside.
 * @fires {CustomEvent<{section: string, code: string, message: string}>} dm-error - A value, a chunk or a section is wrong; the message says how. Once for each section.
 * @fires {CustomEvent<{open: boolean}>} dm-toggle - A disclosure of the guide's own was opened or closed. Does not bubble.
 *
 * @csspart base - The inner element that paints.
 * @csspart heading - The guide's heading.
 * @csspart subheading - A heading below it.
 * @csspart message - The main message.
 * @csspart notice - Notices on translation and review.
 * @csspart language - The menu of languages.
 * @csspart search - The search field.
 * @csspart results - What the search found.
 * @csspart result - One place that the search found.
 * @csspart contents - The list of sections.
 * @csspart item - One section.
 * @csspart label - "Usual practice" and "Our advice".
 * @csspart sources - The list of sources, if a host's own words bring some.
 * @csspart disclaimer - The short disclaimer, for all sections.
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
export class DmGuide extends DmElement<GuideSection, Ui> {
  static override readonly section = 'guide';
  static override styles = [DmElement.styles, guide];

  /** Section → tag, where a host registered its element under another name than `dm-<section>`. */
  static tags: Readonly<Record<string, string>> = {};

  #names: readonly string[] = [];
  #level = 3;
  readonly #places = new Map<string, Place>();
  readonly #complained = new Set<string>();
  readonly #hushed = new WeakSet<Element>();
  /** Whether the sections stand in this rendering already: the English beside it shows only its head. */
  #placed = false;
  #busy = false;
  #near?: IntersectionObserver;
  #sizes?: ResizeObserver;
  /** Where the reader was led and has gone on from. */
  #left?: Element | null;
  #query = '';
  /** Which words were asked for last, to search them; what came of it. */
  #searched = '';
  #search?: typeof import('./search.js');
  #index?: Index;
  #incomplete = false;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    for (const type of acts) addEventListener(type, this.#leave, true);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    for (const type of acts) removeEventListener(type, this.#leave, true);
    this.#near?.disconnect();
    this.#near = undefined;
    this.#sizes?.disconnect();
  }

  protected override willUpdate() {
    super.willUpdate();
    this.#placed = false;
  }

  protected override updated() {
    super.updated();
    if (!this.#names.length) return;
    const menu = this.renderRoot.querySelector('select');
    if (menu) menu.value = this.#locale;
    // One that an address has just called for is rendered next.
    for (const place of this.#places.values()) if (place.element?.isConnected) this.#tell(place);
    if (!this.isConnected) return;
    if (this.#query) void this.#readAll();
    this.#follow();
    void this.#bring(this.#names[0]!);
    this.#watch();
    this.#whenIdle();
  }

  /** Shows a section, for an address such as `#dm-guide/faq`. */
  override async reveal(key: string) {
    if (!this.#names.includes(key)) return undefined;
    await this.#bring(key);
    return this.#head(key);
  }

  protected override renderSection(view: GuideView) {
    if (this.#placed) return html`${this.lead(view)}`;
    this.#placed = true;
    const {ui, level} = view;
    this.#names = Object.keys(ui.titles);
    // There is no h7.
    this.#level = Math.min(level, 6);
    const titles = Object.entries(ui.titles);
    return html`${this.lead(view)}
      <div class="tools" @input=${keep} @change=${keep} @click=${keep}>
        ${this.#menu(view)}
        <label class="search">
          ${text(ui.search)}
          <input
            part="search"
            type="search"
            autocomplete="off"
            spellcheck="false"
            autocorrect="off"
            writingsuggestions="false"
            .value=${this.#query}
            @input=${this.#type}
          />
        </label>
      </div>
      ${this.#results(ui, level)}
      <nav part="contents" aria-label=${plain(ui.contents)}>
        ${heading(level, text(ui.contents))}
        <ul role="list">
          ${titles.map(
            ([name, title]) =>
              html`<li><a href=${this.#address(name)} @click=${() => this.#again(name)}>${text(title)}</a></li>`,
          )}
        </ul>
      </nav>
      ${titles.map(([name, title]) => this.#place(name, title, level))}`;
  }

  /** A section, or its heading and the room that is kept for it. */
  #place(name: string, title: Text, level: number) {
    const {element, state} = this.#places.get(name) ?? {};
    return html`<section part="item" class=${state ?? 'waiting'} data-section=${name}>
      ${state === 'shown' ? nothing : heading(level, text(title))} ${element}
    </section>`;
  }

  #menu({data, ui: {language, locales}}: GuideView) {
    const names = [...locales.split(' '), ...packed().keys()];
    const {locale: inForce} = data as HostContent<GuideSection>;
    return names.length > 1
      ? html`<label
          >${text(language)}
          <select part="language" @change=${this.#speak}>
            ${names.map((locale) => html`<option value=${locale} lang=${locale} ?selected=${locale === inForce}>${nameOf(locale)}</option>`)}
          </select>
        </label>`
      : nothing;
  }

  #results(ui: Ui, level: number) {
    const {titles, found} = ui;
    const index = this.#query && this.#index;
    const results = index && this.#search!.look(index, this.#query);
    const said = results
      ? results.found.size
        ? heading(level, text(found))
        : html`<p>${text(ui.none)}</p>`
      : html`<p>${this.#incomplete ? nothing : text(ui.loading)}</p>`;
    const open = (section: string, key?: string) => void this.#show(section, key);
    return html`<div part="results" @click=${keep}>
      <div role="status">
        ${this.#query ? said : nothing} ${results && results.more ? html`<p>${text(ui.more)}</p>` : nothing}
        ${this.#query && this.#incomplete ? html`<p>${text(ui.incomplete)}</p>` : nothing}
      </div>
      ${results ? this.#search!.places(results, {titles, found, level, open}) : nothing}
    </div>`;
  }

  /** The language of what is shown. */
  get #locale() {
    return this.renderRoot.querySelector<HTMLElement>('.base')!.lang;
  }

  readonly #speak = (event: Event) => {
    this.lang = (event.target as HTMLSelectElement).value;
  };

  readonly #type = (event: Event) => {
    this.#query = (event.target as HTMLInputElement).value.trim();
    this.requestUpdate();
  };

  /** As `linkTo` writes it; to import that would be bytes for every page without a guide. */
  #address(name: string) {
    return `#${this.id || 'dm-guide'}/${name}`;
  }

  /** A section that the address names already: following the link does nothing by itself. */
  #again(name: string) {
    if (location.hash === this.#address(name)) void this.#show(name);
  }

  /** An address of an item in a section, which joins the page only once it is here. */
  readonly #follow = () => {
    const [, name = ''] = /^#dm-([\w-]+)\//.exec(location.hash) ?? [];
    if (this.#names.includes(name)) void this.#bring(name);
  };

  /** Where the guide, or an address, has led the reader: to what takes the focus for that alone. */
  get #led() {
    const {activeElement} = this.renderRoot as ShadowRoot;
    const led = activeElement?.shadowRoot?.activeElement ?? activeElement;
    return led?.matches('[tabindex="-1"]') ? led : null;
  }

  readonly #leave = () => {
    this.#left = this.#led;
  };

  /** What grows above the item does not push it away, until the reader goes on. WebKit would let it: it anchors nothing. */
  readonly #hold = (entries: readonly ResizeObserverEntry[]) => {
    const led = this.#led;
    if (!led || led === this.#left) return;
    const top = (element: Element) => element.getBoundingClientRect().top;
    if (entries.some(({target}) => top(target) < top(led))) led.scrollIntoView({behavior: 'instant'});
  };

  /** Leads the reader to a section, or to an item of it. */
  async #show(name: string, key?: string) {
    await this.#bring(name);
    const item = (key && (await this.#places.get(name)?.element?.reveal(key))) || this.#head(name);
    item.scrollIntoView();
    item.focus({preventScroll: true});
  }

  /** The heading of a section; its place where the section could not be had. */
  #head(name: string) {
    const own = this.#places.get(name)?.element?.renderRoot?.querySelector<HTMLElement>('[part=heading]');
    const item = own ?? this.renderRoot.querySelector<HTMLElement>(`[data-section="${name}"]`)!;
    item.tabIndex = -1;
    return item;
  }

  /** Creates a section, once; resolves when its words are shown, or cannot be. */
  #bring(name: string) {
    let place = this.#places.get(name);
    if (!place) {
      place = {};
      this.#places.set(name, place);
      place.here = this.#create(name, place);
    }
    return place.here;
  }

  async #create(name: string, place: Place) {
    const tag = (this.constructor as typeof DmGuide).tags[name] ?? `dm-${name}`;
    try {
      if (!customElements.get(tag)) await defineSection(name, tag);
      const {section} = customElements.get(tag) as typeof DmGuide | {section?: string};
      if (section !== name) throw new Error(`<${tag}> is another element`);
    } catch (error) {
      place.state = 'failed';
      console.warn(`<${this.localName}> ${name}: ${error}`);
      this.#complain(name, 'load-element', `${error}`);
      this.requestUpdate();
      return;
    }
    const element = document.createElement(tag) as DmElement<GuideSection>;
    await new Promise<void>((settle) => {
      const becomes = (state: Place['state']) => {
        place.state = state;
        this.requestUpdate();
        settle();
      };
      element.addEventListener('dm-ready', (event) => {
        keep(event);
        becomes('shown');
      });
      element.addEventListener('dm-error', (event) => {
        keep(event);
        const {code, message} = (event as CustomEvent<DmErrorDetail>).detail;
        if (code !== 'load-content') return;
        this.#complain(name, code, message);
        if (!element.ready) becomes('failed');
      });
      place.element = element;
      place.regionless = element.region === '';
      this.requestUpdate();
    });
    await this.updateComplete;
  }

  /** Says once, as an event, that a section could not be had. */
  #complain(name: string, code: ErrorCode, reason: string) {
    if (this.#complained.has(name)) return;
    this.#complained.add(name);
    const detail: DmErrorDetail = {section: this.sectionName, code, message: `${name}: ${reason}`};
    this.dispatchEvent(new CustomEvent('dm-error', {detail, bubbles: true, composed: true}));
  }

  /** Passes on what the guide was told. */
  #tell({element, regionless}: Place) {
    if (!element) return;
    Object.assign(element, {
      headingLevel: this.#level,
      expanded: this.expanded,
      // What the guide does not accept it has answered itself.
      region: (!regionless && this.regionInForce()) || '',
      detail: this.accept('detail', this.detail, 'full short'),
      translations: this.accept('translations', this.translations, 'all reviewed'),
    });
    this.#hush(element);
    if (this.#hushed.has(element)) return;
    this.#hushed.add(element);
    // Its first words come before it says that it is ready.
    new MutationObserver(() => this.#hush(element)).observe(element.renderRoot, {childList: true});
  }

  /** What the guide's own notice says already, a section need not say again. What differs stays. */
  #hush({renderRoot}: DmElement<GuideSection>) {
    const notices = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.base > [part=notice] > p')];
    const said = notices(this.renderRoot).map(({textContent}) => textContent);
    for (const notice of notices(renderRoot)) notice.hidden = said.includes(notice.textContent);
  }

  /** Sections come when they near the view … */
  #watch() {
    if (this.#near) return;
    try {
      this.#near = new IntersectionObserver(
        (entries) => {
          for (const {isIntersecting, target} of entries) {
            if (isIntersecting) void this.#bring((target as HTMLElement).dataset['section']!);
          }
        },
        {rootMargin: '100%'},
      );
      this.#sizes = new ResizeObserver(this.#hold);
    } catch {
      // Without them the sections come all the same, and what grows above moves what is below.
    }
    for (const place of this.renderRoot.querySelectorAll('[data-section]')) {
      this.#near?.observe(place);
      this.#sizes?.observe(place);
    }
  }

  /** … and one after the other while there is nothing else to do, so that all are there to be found and printed. */
  #whenIdle() {
    const next = this.#names.find((name) => !this.#places.has(name));
    if (this.#busy || !this.ready || !next) return;
    this.#busy = true;
    // Safari has no idle callback.
    (globalThis.requestIdleCallback ?? setTimeout)(async () => {
      await this.#bring(next);
      this.#busy = false;
      this.#whenIdle();
    });
  }

  /** Loads all words of the language in force, to search them. */
  async #readAll() {
    const reviewedOnly = this.translations === 'reviewed';
    const locale = this.#locale;
    const wanted = `${locale} ${reviewedOnly}`;
    if (wanted === this.#searched) return;
    this.#searched = wanted;
    try {
      this.#search ??= await import('./search.js');
      const index = await this.#search.readAll(this.#names, locale, reviewedOnly);
      if (wanted !== this.#searched) return;
      this.#index = index;
      this.#incomplete = index.failed.length > 0;
      for (const [name, error] of index.failed) this.#complain(name, 'load-content', `${error}`);
    } catch (error) {
      this.#incomplete = true;
      console.warn(`<${this.localName}> ${error}`);
      this.#complain('search', 'load-content', `${error}`);
    }
    this.requestUpdate();
  }
}

export default DmGuide;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmGuide, tag, registry);
