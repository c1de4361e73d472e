import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type {BaseUi} from '../../content/common.js';
import type {Call, Section, Source} from '../../content/schema.js';
import {locales, version} from '../generated.js';
import {fallbackLocale, negotiate} from '../i18n/negotiate.js';
import {languageAt, regionAt} from '../i18n/surroundings.js';
import {country, text} from '../i18n/text.js';
import {base} from '../styles/base.styles.js';
import {linkTo} from './deep-links.js';
import {
  loadedRegions,
  loadedSection,
  loadedSources,
  loadRegions,
  loadSection,
  loadSources,
  type ChunkMeta,
} from './load-section.js';
import {arrived, join, leave, type PageElement} from './page.js';
import type {DmErrorDetail, ErrorCode} from './errors.js';
import {claim, heading, paragraphs} from './templates.js';

/** A host's own words: section data with their language, and their sources beside them. */
export type HostContent<S extends Section> = S & {readonly locale: string; readonly sources?: readonly Source[]};

/** The detail of `dm-ready`. */
export interface DmReadyDetail {
  readonly section: string;
  readonly locale: string;
}

/** The detail of `dm-toggle`. */
export interface DmToggleDetail {
  readonly open: boolean;
}

/**
 * Words wait for the telephone numbers, which would change them under the reader's eyes, but no longer than 3 seconds: a
 * file that never comes must not hide them.
 */
const patience = () => new Promise((done) => setTimeout(done, 3000));

/** A source as the reader sees it. */
const record = ({url, title, container, year}: Source) =>
  html`<li>
    <a href=${url} rel="noreferrer noopener"><cite>${title}</cite></a> ${[container, year].join(' ')}
  </li>`;

/** What the template of a section gets. */
export interface View<S extends Section, Ui> {
  readonly data: S;
  readonly ui: BaseUi & Ui;
  /** The level of the headings right below the widget's own. */
  readonly level: number;
}

/**
 * What every visible element shares: it finds its language, loads its words, and frames them with title, notices,
 * sources, status and disclaimer. A subclass says only how the words of its section look.
 */
export abstract class DmElement<S extends Section, Ui = object> extends LitElement implements PageElement {
  static readonly version: string = version;
  declare static readonly section: string;
  static override styles: CSSResultGroup = [base];

  /** Without decorators, whose helpers would be a tenth of the code that reaches a phone. */
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level'},
    region: {},
    expanded: {type: Boolean},
    detail: {},
    translations: {},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    reviewedVersion: {attribute: 'reviewed-version'},
    feedbackUrl: {attribute: 'feedback-url'},
    content: {attribute: false},
  };

  /**
   * Level of the widget's own heading, 2 to 6. Headings below it follow.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: number | string | null;
  /**
   * ISO 3166-1 alpha-2 code of the country whose telephone numbers are shown. Default: the nearest ancestor's
   * `data-dm-region`, else wording without a number.
   * @attr region
   */
  declare region: string | null;
  /**
   * Opens every disclosure.
   * @attr expanded
   * @default false
   */
  declare expanded: boolean;
  /**
   * `short` shows the main message and the actions only. Warnings and red flags are never shortened away.
   * @attr detail
   * @default 'full'
   */
  declare detail: 'full' | 'short' | null;
  /**
   * With `reviewed`, a text whose translation no clinician has signed off shows in English, marked as English.
   * @attr translations
   * @default 'all'
   */
  declare translations: 'all' | 'reviewed' | null;
  /**
   * Who of the host checked the text. Shown only while `reviewed-version` is the version in force and not overdue.
   * @attr reviewed-by
   */
  declare reviewedBy: string | null;
  /**
   * When the host checked the text (ISO 8601 date).
   * @attr reviewed-on
   */
  declare reviewedOn: string | null;
  /**
   * Which version the host checked: the value of `contentVersion` at that time.
   * @attr reviewed-version
   */
  declare reviewedVersion: string | null;
  /**
   * Where "Report an error in this text" leads: an `https:` or `mailto:` address.
   * @attr feedback-url
   */
  declare feedbackUrl: string | null;
  /** The host's own words in place of ours, checked before use; `null` returns to ours. */
  declare content: HostContent<S> | null;

  /** Our words in the language in force. The last ones stay until the next are here. */
  #ours?: S & ChunkMeta<BaseUi & Ui>;
  /** Which words were asked for last, so that a slow answer never overtakes a later one. */
  #wanted = '';
  /** The language tag in force, if it is well-formed. */
  #tag = '';
  /** The host's words as they were last seen, and once they were checked. */
  #offered: HostContent<S> | null = null;
  #accepted?: HostContent<S>;
  #english?: S & ChunkMeta<BaseUi & Ui>;
  /** `null`: it could not be had, and is not asked for again. */
  #options?: typeof import('./host-options.js') | null;
  #announced?: unknown;
  #said: unknown = nothing;
  /** The language of the words that are being rendered. */
  #speaking = fallbackLocale;
  readonly #reported = new Set<string>();

  override connectedCallback() {
    super.connectedCallback();
    join(this);
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    leave(this);
  }

  /** Where a page forbids shared style sheets, each widget has its own. */
  protected override createRenderRoot() {
    try {
      return super.createRenderRoot();
    } catch {
      const sheets = (this.constructor as typeof DmElement).elementStyles as CSSResult[];
      const style = document.createElement('style');
      style.textContent = sheets.map(({cssText}) => cssText).join('');
      this.shadowRoot!.append(style);
      return this.shadowRoot!;
    }
  }

  /**
   * What a server rendered, which has a slot in any case, stays until all is here to take its place: Lit would render
   * beside it.
   */
  protected override shouldUpdate() {
    const served = !this.hasUpdated && this.renderRoot.querySelector('slot');
    if (served) {
      import('./server-root.js')
        .then(({takeOver}) => takeOver(this))
        .catch((error: unknown) => this.complain('load-content', `${error}`));
    }
    return !served;
  }

  protected override willUpdate() {
    // Away from the page nobody says which language is in force.
    if (this.isConnected !== false) this.#load();
    const content = this.content ?? null;
    const wanted = content !== this.#offered || ((this.reviewedBy || this.feedbackUrl) && this.#options === undefined);
    this.#offered = content;
    if (wanted) void this.#loadOptions(content);
  }

  protected override updated() {
    const shown = this.#shown;
    if (!shown || this.#announced === shown) return;
    this.#announced = shown;
    // Static text of another version would tell readers without scripts something else.
    const {locale, hash} = this.#ours!;
    const stale = `[data-dm-version][lang="${locale}"]:not([data-dm-version="${hash}"])`;
    if (this.querySelector(stale)) this.#warn(`static text is not ${hash}`);
    this.#emit<DmReadyDetail>('dm-ready', {section: this.sectionName, locale: shown.locale});
    arrived();
  }

  /** Name of the section that the element shows. */
  get sectionName() {
    return (this.constructor as typeof DmElement).section;
  }

  /** Whether all words are shown. */
  get ready() {
    return !!this.#shown;
  }

  /** Names the version of the words in force (12 hexadecimal digits); undefined before they are here and for a host's own. */
  get contentVersion(): string | undefined {
    return this.#accepted ? undefined : this.#ours?.hash;
  }

  /** Shows the item of a key, opening what hides it; undefined when there is none. */
  async reveal(key: string): Promise<HTMLElement | undefined> {
    await this.updateComplete;
    const item = this.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!item) return undefined;
    const details = [item.closest('details'), ...item.querySelectorAll('details')];
    for (const each of details) if (each) each.open = true;
    item.tabIndex = -1;
    return item;
  }

  protected override render(): unknown {
    const data = this.#shown;
    const ours = this.#ours;
    if (!data || !ours) return html`<slot></slot>`;
    const {ui, locale, dir = 'ltr'} = ours;
    const english = this.#english;
    const level = Number(this.accept('heading-level', this.headingLevel, '2 3 4 5 6') ?? 2) + 1;
    return html`<div
      class="base"
      part="base"
      lang=${locale}
      dir=${dir}
      @toggle=${this.#listener}
      @click=${this.#listener}
    >
      ${this.#notice(ours)}
      <div class=${english ? 'pair' : nothing}>
        ${this.#body({data, ui, level}, data.locale, data === ours ? dir : this.#options!.direction(data.locale))}
        ${english && this.#body({data: english, ui: english.ui, level}, fallbackLocale, 'ltr')}
      </div>
      <p role="status">${this.#said}</p>
      ${this.#foot(ours, data)}
      <slot name="footer"></slot>
    </div>`;
  }

  /** How the words of the section look. */
  protected abstract renderSection(view: View<S, Ui>): TemplateResult;

  /** The opening lines, which `detail="short"` leaves out. @internal */
  lead({data, ui}: View<S, Ui>) {
    return this.short ? nothing : paragraphs(data.lead, ui);
  }

  /** Whether only the main message and the actions are wanted. @internal */
  get short() {
    return this.detail === 'short';
  }

  /** An instruction to call, with the number of the country in force where we have one. @internal */
  call(call: Call) {
    const number = this.#numbers?.[call.service]?.number;
    if (!number) return text(call.text);
    return text(call.withNumber, {
      number: html`<a href=${`tel:${number.replaceAll(' ', '')}`} dir="ltr">${number}</a>`,
      country: country(this.regionInForce()!, this.#speaking)!,
    });
  }

  /** The link of an item, to copy. Following it would write to the reader's history, so a press copies it. @internal */
  itemLink(key: string, ui: BaseUi) {
    return html`<a part="link" href=${linkTo(this, key)}># ${text(ui.copyLink)}</a>`;
  }

  /** Shows a message and has a screen reader say it. */
  protected say(message: unknown) {
    this.#said = message;
    this.requestUpdate();
  }

  /** The value of an attribute if it is one of those accepted; otherwise undefined, with one warning unless it is absent. */
  protected accept(name: string, value: unknown, accepted: string) {
    if (value == null) return undefined;
    if (accepted.split(' ').includes(String(value))) return value;
    return this.#refuse(name, value, accepted);
  }

  readonly #refuse = (name: string, value: unknown, accepted: string) => {
    // What is accepted may grow by a language pack: the value is as wrong as before.
    this.complain('unknown-value', `${name}="${value}" is none of: ${accepted}`, `${name}=${value}`);
    return undefined;
  };

  /** Says once, in the console and as an event, what is wrong; `matter` stands for what was said. */
  protected complain(code: ErrorCode, message: string, matter = message) {
    if (this.#warn(message, matter)) this.#emit<DmErrorDetail>('dm-error', {section: this.sectionName, code, message});
  }

  /** Says once in the console what is wrong; whether it was said now. */
  #warn(message: string, matter = message) {
    if (this.#reported.has(matter)) return false;
    this.#reported.add(matter);
    console.warn(`<${this.localName}> ${message}`);
    return true;
  }

  #emit<Detail>(type: string, detail: Detail, bubbles = true) {
    this.dispatchEvent(new CustomEvent(type, {detail, bubbles, composed: bubbles}));
  }

  get #shown(): HostContent<S> | (S & ChunkMeta<BaseUi & Ui>) | undefined {
    return this.#ours && (this.#accepted ?? this.#ours);
  }

  /** The country whose numbers are shown. @internal */
  regionInForce() {
    const code = this.region ?? regionAt(this);
    if (!code) return undefined;
    return country(code, fallbackLocale) ? code.toUpperCase() : this.#refuse('region', code, 'ISO 3166-1 codes');
  }

  /** Asks for the words of the language in force, if they are not here or on their way. */
  #load() {
    this.accept('detail', this.detail, 'full short');
    const reviewedOnly = this.accept('translations', this.translations, 'all reviewed') === 'reviewed';
    const tag = languageAt(this) ?? this.#tag;
    const fit = negotiate(tag, locales);
    if (!fit) this.complain('bad-lang', `lang="${tag}" is no BCP 47 tag`);
    const locale = fit ?? fallbackLocale;
    this.#tag = fit ? tag : '';
    // With each language pack the list grows, and words that are shown already may have changed.
    const wanted = locale + reviewedOnly + !!this.regionInForce() + locales;
    if (wanted === this.#wanted) return;
    const first = !this.#wanted;
    // A region or a language pack that comes does not close the English.
    if (!this.#wanted.startsWith(locale + reviewedOnly)) this.#english = undefined;
    this.#wanted = wanted;
    this.#said = nothing;
    const there = !reviewedOnly && loadedSection(this.sectionName, locale);
    if (there) this.#ours = there as never;
    // Before the words, so that sources that are here already are rendered with them.
    if (first) void this.#attempt('sources', () => loadSources(this.sectionName));
    // The wording without a number stands until the numbers are here.
    if (!there || this.regionInForce()) void this.#fetch(locale, reviewedOnly, wanted);
  }

  async #fetch(locale: string, reviewedOnly: boolean, wanted: string) {
    try {
      let [chunk] = await Promise.all([
        loadSection(this.sectionName, locale),
        // Without the numbers, or before they come, the wording stands that needs none.
        this.regionInForce() && Promise.race([this.#attempt('numbers', loadRegions), patience()]),
      ]);
      if (reviewedOnly) chunk = await (await import('./reviewed-texts.js')).reviewedTexts(chunk);
      if (this.#wanted !== wanted) return;
      this.#ours = chunk as never;
      this.requestUpdate();
    } catch (error) {
      if (this.#wanted !== wanted) return;
      this.complain('load-content', `no ${locale}: ${error}`);
      // English is better than nothing, where nothing of ours is shown yet.
      if (!this.#ours && locale !== fallbackLocale) void this.#fetch(fallbackLocale, false, wanted);
    }
  }

  /** Does what may fail and still leaves something readable. */
  async #attempt(what: string, work: () => Promise<unknown>) {
    try {
      await work();
    } catch (error) {
      this.complain('load-content', `no ${what}: ${error}`);
    }
    this.requestUpdate();
  }

  /** The telephone numbers of the country in force. */
  get #numbers() {
    return loadedRegions()?.[this.regionInForce() ?? ''];
  }

  /** Loads what only some hosts ask for, and checks a host's own words with it. */
  async #loadOptions(content: HostContent<S> | null) {
    let problem = '';
    try {
      this.#options = await import('./host-options.js');
      if (content) problem = this.#options.problemsOf(this.sectionName, content).join(' ');
    } catch (error) {
      this.#options ??= null;
      problem = `${error}`;
    }
    if (content !== this.#offered) return;
    if (problem) this.complain(content ? 'bad-content' : 'load-content', problem);
    this.#accepted = content && !problem ? content : undefined;
    this.requestUpdate();
  }

  #body(view: View<S, Ui>, locale: string, dir: string) {
    const {data, ui, level} = view;
    this.#speaking = locale;
    return html`<div lang=${locale} dir=${dir}>
      ${heading(level - 1, text(data.title), 'heading')}
      <p part="message">${claim(data.message, ui)}</p>
      ${this.renderSection(view)}
    </div>`;
  }

  /** What to know of a translation before reading it, and where the English is. */
  #notice({status, letters, ui}: ChunkMeta<BaseUi & Ui>) {
    if (status === 'source' || this.#accepted) return nothing;
    return html`<div part="notice">
      ${status === 'reviewed' ? nothing : html`<p>${text(status === 'machine' ? ui.machine : ui.translated)}</p>`}
      ${letters?.includes('e') ? html`<p>${text(ui.partly)}</p>` : nothing}
      <button aria-expanded=${!!this.#english} @click=${this.#toggleEnglish}>
        ${text(this.#english ? ui.hideEnglish : ui.showEnglish)}
      </button>
    </div>`;
  }

  #foot({ui, locale, hash, dates}: ChunkMeta<BaseUi & Ui>, data: S) {
    const own = this.#accepted;
    const options = this.#options;
    const {reviewedBy, nextReview} = data;
    // To the end of that day, as text: ISO 8601 sorts by time.
    const overdue = new Date().toISOString() > `${nextReview}T24`;
    // Those of the telephone numbers stand below ours.
    const numbers = Object.values(this.#numbers ?? {});
    const sources = own
      ? (own.sources ?? [])
      : [...(loadedSources(this.sectionName) ?? []), ...numbers.map(({source}) => source)];
    return html`${
        sources[0]
          ? html`<details part="sources" ?open=${this.expanded}>
              <summary>${text(ui.sources)}</summary>
              <p>${text(ui.labels)}</p>
              <ol lang="en" dir="ltr">
                ${sources.map(record)}
              </ol>
            </details>`
          : nothing
      }
      <footer role="none">
        ${this.sectionName === 'disclaimer' ? nothing : html`<p part="disclaimer">${text(ui.disclaimer)}</p>`}
        <p part="version">
          ${
            own
              ? options?.hostContent(this, locale)
              : html`${
                  reviewedBy ? text(ui.reviewed!, {name: reviewedBy.name, date: dates.reviewed!}) : text(ui.notReviewed)
                }
                ${text(ui.checked, {date: dates.lastChecked})} ${text(ui.code, {version: hash})}`
          }
        </p>
        ${
          own
            ? nothing
            : overdue
              ? html`<p part="notice">${text(ui.overdue, {date: dates.nextReview})}</p>`
              : options?.hostReview(this, hash, locale, this.#refuse)
        }
        ${options?.feedback(this, locale, this.#refuse)}
      </footer>`;
  }

  #toggleEnglish() {
    const wanted = this.#wanted;
    const shown = this.#english;
    this.#english = undefined;
    void this.#attempt(fallbackLocale, async () => {
      const english = shown ? undefined : await loadSection(this.sectionName, fallbackLocale);
      if (wanted === this.#wanted) this.#english = english as typeof shown;
    });
  }

  async #copy({href}: HTMLAnchorElement) {
    try {
      await navigator.clipboard.writeText(href);
      this.say(text(this.#ours!.ui.copied));
    } catch {
      // Not allowed here: the reader can copy the address by hand.
      this.say(href);
    }
  }

  /** One for all links and disclosures. `toggle` does not bubble, so both are caught on their way down. */
  readonly #listener = {
    capture: true,
    handleEvent: (event: Event) => {
      const target = event.target as Element;
      const link = target.closest<HTMLAnchorElement>('[part=link]');
      if (event.type === 'toggle') {
        this.#emit<DmToggleDetail>('dm-toggle', {open: (target as HTMLDetailsElement).open}, false);
      } else if (link) {
        event.preventDefault();
        void this.#copy(link);
      }
    },
  };
}
