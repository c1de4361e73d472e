/**
 * The template that the plain list sections share. In `cdn/` it is a chunk of its own, so that a page without a list does
 * not download it.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Ui} from '../../content/common.js';
import type {ListGroup, ListItem, ListSection} from '../../content/schema.js';
import {text} from '../i18n/text.js';
import type {DmElement, View} from './dm-element.js';
import {claim, heading, list, paragraphs} from './templates.js';
import {warningBox} from './warning-box.js';

/** The interface texts of a list. */
export type ListUi = Ui<'list'>;

type ListView = Pick<View<ListSection, ListUi>, 'ui' | 'level'>;

/** What the groups ask of their element. */
type GroupsHost = Pick<DmElement<ListSection, ListUi>, 'short' | 'expanded' | 'call' | 'itemLink'>;

/** What the template asks of its element. */
export type ListHost = GroupsHost & Pick<DmElement<ListSection, ListUi>, 'lead'>;

/** What an element adds to each item, below its short text. */
type Below<I> = (each: I) => TemplateResult;

/** What is more to read of an item, closed at first. The name of the item tells a screen reader which "More" it is. */
const more = ({key, title, blocks}: ListItem, host: GroupsHost, {ui}: ListView, level: number) =>
  html`<details ?open=${host.expanded}>
    <summary>${text(ui.more)}<span class="vh"> ${text(title)}</span></summary>
    ${blocks.map(
      // A single block needs no heading of its own: it has that of its item.
      ({field, claims}) => html`${blocks[1] ? heading(level + 1, text(ui[field])) : nothing} ${list(claims, ui)}`,
    )}
    ${host.itemLink(key, ui)}
  </details>`;

const item = <I extends ListItem>(each: I, host: GroupsHost, view: ListView, level: number, below?: Below<I>) => {
  const {key, title, summary, warnings, call} = each;
  return html`<li part="item" data-key=${key}>
    ${heading(level, text(title))}
    <p>${claim(summary, view.ui)}</p>
    ${below?.(each)} ${warningBox(warnings, view.ui, call && host.call(call))}
    ${host.short ? nothing : more(each, host, view, level)}
  </li>`;
};

/** The groups alone, for an element that has more between its opening lines and its list. */
export const itemGroups = <I extends ListItem>(
  host: GroupsHost,
  view: ListView,
  groups: readonly ListGroup<number, I>[],
  below?: Below<I>,
): TemplateResult[] => {
  const {ui, level} = view;
  return groups.map(
    ({heading: words, intro = [], items}) =>
      html`<section part="group">
        ${words ? heading(level, text(words)) : nothing} ${host.short ? nothing : paragraphs(intro, ui)}
        <ul role="list">
          ${items.map((each) => item(each, host, view, words ? level + 1 : level, below))}
        </ul>
      </section>`,
  );
};

/** A section that is a list of items, in groups. An element that shows only some gives those; `before` stands above them. */
export const itemList = (
  host: ListHost,
  view: View<ListSection, ListUi>,
  groups: readonly ListGroup[] = view.data.groups,
  before: unknown = nothing,
): TemplateResult => html`${host.lead(view)} ${before} ${itemGroups(host, view, groups)}`;
