import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {ReferencesSection, Source} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type HostContent, type View} from '../../base/dm-element.js';
import type {DmErrorDetail} from '../../base/errors.js';
import {loadedSources, loadSources} from '../../base/load-section.js';
import {text} from '../../i18n/text.js';
import {references} from './references.styles.js';

type Ui = SectionUi<'references'>;

/** A widget of the page; each has its own section and words. */
type Widget = DmElement<ReferencesSection>;

/** So many at a time are shown, that none keeps a reader's finger waiting for 50 ms. */
const slice = 60;

/** A source with the titles of the widgets that cite it: title → its language. */
interface Cited extends Source {
  readonly by?: Map<string, string>;
}

/**
 * @summary The sources that the widgets of the page cite, each once, with numbers of its own.
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
 * @csspart item - One source.
 * @csspart used-in - The titles of the widgets that cite it.
 * @csspart none - Says that no widget of the page has named a source yet.
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
export class DmReferences extends DmElement<ReferencesSection, Ui> {
  static override readonly section = 'references';
  static override styles = [DmElement.styles, references];

  /** No number to call stands here: no region counts, so that no source of a number shows. */
  static override properties = {region: {attribute: false}, scope: {}};

  /**
   * `page` lists what the widgets of the page cite, `all` every source of the library.
   * @attr scope
   * @default 'page'
   */
  declare scope: 'page' | 'all' | null;

  /** The widgets whose words are shown, in document order. */
  #widgets: Widget[] = [];
  /** Section → its sources; none until they are here. */
  readonly #sources = new Map<string, readonly Source[]>();
  #observer?: MutationObserver;
  /** How many sources are shown, and whether more are on their way. */
  #count = slice;
  #total = 0;
  #growing = false;

  constructor() {
    super();
    this.region = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#observer = new MutationObserver(this.#look);
    // On its way down, so that what the guide keeps from the page is heard, too.
    document.addEventListener('dm-ready', this.#hear, true);
    this.#look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    document.removeEventListener('dm-ready', this.#hear, true);
  }

  protected override updated() {
    super.updated();
    if (this.#growing || this.#count >= this.#total) return;
    this.#growing = true;
    const grow = () => {
      this.#growing = false;
      this.#count += slice;
      this.requestUpdate();
    };
    // Safari has no idle callback; its limit of time means at once for `setTimeout`.
    (globalThis.requestIdleCallback ?? setTimeout)(grow, {timeout: 99} as IdleRequestOptions & number);
  }

  protected override renderSection(view: View<ReferencesSection, Ui>) {
    const {ui} = view;
    const isAll = this.accept('scope', this.scope, 'page all') === 'all';
    const list: readonly Cited[] = isAll ? this.#sourcesOf('all') : this.#cited();
    this.#total = list.length;
    return html`${this.lead(view)}
    ${
      list[0]
        ? html`<ol>
            ${list.slice(0, this.#count).map((source) => this.#item(source, view))}
          </ol>`
        : html`<p part="none">${text(ui.none)}</p>`
    }`;
  }

  /** A browser that translates the page leaves the title, by which a reader finds the source, and which may move to another place. */
  #item({url, title, container, year, by = new Map()}: Cited, {data, ui}: View<ReferencesSection, Ui>) {
    const {locale} = data as HostContent<ReferencesSection>;
    const titles = new Intl.ListFormat([locale, 'en'], {style: 'narrow'})
      .formatToParts(by.keys())
      .map(({type, value}) => (type === 'element' ? html`<bdi lang=${by.get(value)!}>${value}</bdi>` : value));
    return html`<li part="item">
      <div lang="en" dir="ltr" translate="no">
        <a href=${url} rel="noreferrer noopener"><cite lang="en" dir="ltr">${title}</cite></a>
        ${[container, year].filter(Boolean).join(', ')}
      </div>
      ${titles[0] ? html`<p part="used-in">${text(ui.usedIn)} ${titles}</p>` : nothing}
    </li>`;
  }

  /** What the widgets cite, in their order; the same address is the same source. */
  #cited() {
    const cited = new Map<string, Cited>();
    for (const widget of this.#widgets) {
      const heading = widget.shadowRoot?.querySelector('[part=heading]');
      const name = heading?.textContent?.trim() ?? '';
      for (const source of this.#sourcesOf(widget.sectionName, widget)) {
        const by = cited.get(source.url)?.by ?? new Map<string, string>();
        by.set(name, heading?.closest<HTMLElement>('[lang]')?.lang ?? '');
        cited.set(source.url, {...source, by});
      }
    }
    return [...cited.values()];
  }

  /** The file that the widget itself loads, or what its host supplied with words of its own. */
  #sourcesOf(section: string, {content, contentVersion}: Partial<Widget> = {}) {
    if (content && !contentVersion) return content.sources ?? [];
    if (!this.#sources.has(section)) {
      this.#sources.set(section, loadedSources(section) ?? []);
      void this.#fetch(section);
    }
    return this.#sources.get(section)!;
  }

  async #fetch(section: string) {
    try {
      this.#sources.set(section, await loadSources(section));
      this.requestUpdate();
    } catch (error) {
      const message = `no sources of ${section}: ${error}`;
      console.warn(`<${this.localName}> ${message}`);
      const detail: DmErrorDetail = {section: this.sectionName, code: 'load-content', message};
      this.dispatchEvent(new CustomEvent('dm-error', {detail, bubbles: true, composed: true}));
    }
  }

  /** Looks which widgets the page has now, also in open shadow roots, and has each tree on the way watched. */
  readonly #look = () => {
    const widgets: Widget[] = [];
    const walk = (root: Document | ShadowRoot) => {
      this.#observer!.observe(root, {childList: true, subtree: true});
      for (const element of root.querySelectorAll('*')) {
        const isOurs = element instanceof DmElement;
        if (isOurs && element.ready) widgets.push(element);
        // Of ours, only the guide has others inside.
        if (element.shadowRoot && (!isOurs || element.sectionName === 'guide')) walk(element.shadowRoot);
      }
    };
    walk(document);
    if (widgets.length === this.#widgets.length && widgets.every((each, at) => each === this.#widgets[at])) return;
    this.#widgets = widgets;
    this.requestUpdate();
  };

  /** Its words may be others than before. */
  readonly #hear = () => {
    this.#look();
    this.requestUpdate();
  };
}

export default DmReferences;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmReferences, tag, registry);
