import {html, nothing} from 'lit';
import type {Ui as SectionUi} from '../../../content/common.js';
import type {BodyArea, Symptom, SymptomsSection} from '../../../content/schema.js';
import {defineElement} from '../../base/define.js';
import {DmElement, type View} from '../../base/dm-element.js';
import {itemGroups, type ListUi} from '../../base/item-list.js';
import {claim, heading, paragraphs} from '../../base/templates.js';
import {text} from '../../i18n/text.js';
import {itemList} from '../../styles/item-list.styles.js';
import {symptoms} from './symptoms.styles.js';

type Ui = ListUi & SectionUi<'symptoms'>;
type SymptomsView = View<SymptomsSection, Ui>;

export type Side = 'front' | 'back';

/** The places of each side in the order of reading, and whether there are two of it. Where they lie is in the styles. */
const places: Readonly<Record<Side, readonly (readonly [area: BodyArea, paired?: boolean])[]>> = {
  front: [['face'], ['throat'], ['shoulders', true], ['chest'], ['hands', true], ['thighs', true], ['knees', true]],
  back: [['scalp'], ['neck'], ['upper-back'], ['elbows', true], ['hips', true]],
};

/**
 * @summary Symptoms by group, and a figure of the body that leads to those of each place. It lists; it never judges.
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
 * @csspart map - The figure with its buttons, and what it shows of the place that was chosen.
 * @csspart place - The button of one place, on the figure or below it.
 * @csspart sign - A button that leads to a symptom of the chosen place.
 * @csspart group - A group of symptoms.
 * @csspart item - One symptom.
 * @csspart where - The places where it shows.
 * @csspart picture - A sign of the skin, drawn on three tones, with its caption.
 * @csspart warning - When to call, and whom.
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
export class DmSymptoms extends DmElement<SymptomsSection, Ui> {
  static override readonly section = 'symptoms';
  static override styles = [DmElement.styles, itemList, symptoms];

  static override properties = {view: {}};

  /**
   * `map` shows a figure of the body with the list, `list` the list alone, as does `detail="short"`.
   * @attr view
   * @default 'map'
   */
  declare view: 'map' | 'list' | null;

  /** The place that the reader chose. It lives here and goes with the page. */
  #chosen?: BodyArea;

  /** What is drawn; nothing yet while it is on its way, when its room is kept, and `null` when it could not be had. */
  #drawings?: Partial<typeof import('./drawings.js')> | null;

  /** Not on a server, which has the words alone. */
  protected override updated() {
    super.updated();
    if (this.short || this.#drawings !== undefined) return;
    this.#drawings = {};
    import('./drawings.js')
      .then(
        (drawings) => (this.#drawings = drawings),
        (error: unknown) => {
          this.#drawings = null;
          this.complain('load-content', `no drawings: ${error}`);
        },
      )
      .finally(() => this.requestUpdate());
    this.requestUpdate();
  }

  protected override renderSection(view: SymptomsView) {
    const {data, ui} = view;
    const withMap = this.accept('view', this.view, 'map list') !== 'list' && !this.short && this.#drawings !== null;
    const groups = itemGroups<Symptom>(
      this,
      view,
      data.groups,
      (each) =>
        html`<div part="where">
            ${text(ui.where)}
            <ul role="list">
              ${each.places.map((area) => html`<li>${text(data.areas[area])}</li>`)}
            </ul>
          </div>
          ${this.short ? nothing : html`${this.#picture(each, view)} ${paragraphs(each.look ?? [], ui)}`}`,
    );
    return html`${this.lead(view)}
    ${
      withMap
        ? html`<div class="room">
            <div class="columns">
              ${this.#map(view)}
              <div>${groups}</div>
            </div>
          </div>`
        : groups
    }`;
  }

  /** A sign of the skin on three tones, each with its name; what it shows stands above, what it cannot do below. */
  #picture({key, picture}: Symptom, {data: {pictures}, ui}: SymptomsView) {
    const drawings = this.#drawings;
    return picture && pictures && drawings
      ? html`<figure part="picture">
          <figcaption>${claim(picture, ui)}</figcaption>
          <div class="tones">
            ${pictures.tones.map(
              (name, tone) =>
                html`<div>
                  <div class="tone">${drawings.sign?.(key, tone)}</div>
                  ${text(name)}
                </div>`,
            )}
          </div>
          ${paragraphs([pictures.note], ui)}
        </figure>`
      : nothing;
  }

  #map(view: SymptomsView) {
    const {ui, level} = view;
    return html`<div part="map" @click=${this.#choose}>
      ${heading(level, text(ui.places))}
      <div class="views">${this.#side('front', view)} ${this.#side('back', view)}</div>
      <p>${this.#button('whole-body', view)}</p>
      ${this.#here(view)}
    </div>`;
  }

  /** Where there are two of a place, a press on the second does the same: keys and screen readers need one button. */
  #side(side: Side, view: SymptomsView) {
    return html`<figure class=${side}>
      <div class="body">
        ${this.#drawings?.body?.(side)}
        ${places[side].map(
          ([area, paired]) =>
            html`${
              paired
                ? html`<i
                    class=${`twin ${area}`}
                    data-area=${area}
                    ?data-chosen=${area === this.#chosen}
                    aria-hidden="true"
                  ></i>`
                : nothing
            }${this.#button(area, view)}`,
        )}
      </div>
      <figcaption>${text(view.ui[side])}</figcaption>
    </figure>`;
  }

  #button(area: BodyArea, {data}: SymptomsView) {
    const chosen = area === this.#chosen;
    return html`<button type="button" part="place" class=${area} data-area=${area} aria-pressed=${chosen}>
      <span>${text(data.areas[area])}</span>
    </button>`;
  }

  /**
   * What shows in the chosen place. The heading is said; the list below it is there to go through. Each heading and each
   * sign has a place of its own, since a browser that translates the page would leave its words in that of another.
   */
  #here(view: SymptomsView) {
    const {data, ui, level} = view;
    const area = this.#chosen;
    return html`<div aria-live="polite">
        ${Object.entries(data.areas).map(([each, name]) =>
          each === area ? heading(level + 1, html`${text(ui.here)} ${text(name)}`) : nothing,
        )}
      </div>
      <ul role="list">
        ${data.groups
          .flatMap(({items}) => items)
          .map(({key, title, places: its}) =>
            area && its.includes(area)
              ? html`<li>
                  <button type="button" part="sign" @click=${(event: Event) => this.#lead(event, key)}>
                    ${text(title)}
                  </button>
                </li>`
              : nothing,
          )}
      </ul>`;
  }

  /** The choice is the reader's: no listener outside the root hears of it. A second press takes it back. */
  #choose(event: Event) {
    event.stopPropagation();
    const {area} = (event.target as Element).closest<HTMLElement>('[data-area]')?.dataset ?? {};
    if (!area) return;
    this.#chosen = area === this.#chosen ? undefined : (area as BodyArea);
    this.requestUpdate();
  }

  /** Leads to an item, in the language of the button where two stand side by side. */
  #lead({currentTarget}: Event, key: string) {
    const item = (currentTarget as Element).closest('.columns')!.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
    for (const details of item.querySelectorAll('details')) details.open = true;
    item.tabIndex = -1;
    item.scrollIntoView();
    item.focus({preventScroll: true});
  }
}

export default DmSymptoms;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag?: string, registry?: CustomElementRegistry) => defineElement(DmSymptoms, tag, registry);
