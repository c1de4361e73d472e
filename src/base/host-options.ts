/**
 * What only some hosts ask for: their own sign-off, a way to report errors, their own words. Loaded when an element has
 * one of those attributes or properties, so that nobody else's readers download it.
 */
import {html, nothing} from 'lit';
import type {HostUi} from '../../content/common.js';
import {text} from '../i18n/text.js';
import {loadedSection, loadSection} from './load-section.js';

export {problemsOf} from './check-content.js';
export {direction} from '../i18n/negotiate.js';

/** What the options are read from. */
export interface HostOptions {
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly reviewedVersion: string | null;
  readonly feedbackUrl: string | null;
  requestUpdate(): void;
}

/** The words for all this, if they are here; otherwise they are asked for, and the element hears when they are. */
const words = (element: HostOptions, locale: string) => {
  const chunk = loadedSection('common', locale);
  if (chunk) return chunk.ui as unknown as HostUi;
  loadSection('common', locale).then(
    () => element.requestUpdate(),
    () => undefined,
  );
  return undefined;
};

/** Says that an attribute has a value that is not accepted. */
export type Refuse = (name: string, value: unknown, accepted: string) => void;

/** A day (ISO 8601) as the language writes it, with Latin digits. */
const day = (iso: string, language: string) =>
  new Date(iso).toLocaleDateString([language, 'en'], {dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn'});

/** A day that exists, in ISO 8601: `2026-02-30` does not. */
const isDay = (iso: string) => {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
};

/** The host's own check, while it is of the version in force. The caller leaves it out once the next review is overdue. */
export const hostReview = (options: HostOptions, hash: string, locale: string, refuse: Refuse) => {
  const {reviewedBy: name, reviewedOn, reviewedVersion} = options;
  if (!name || reviewedVersion !== hash) return nothing;
  if (reviewedOn && isDay(reviewedOn)) {
    const ui = words(options, locale);
    return ui && html`<p part="host-review">${text(ui.hostReviewed, {name, date: day(reviewedOn, locale)})}</p>`;
  }
  refuse('reviewed-on', reviewedOn, 'dates, such as 2026-11-22');
  return nothing;
};

/** The link to report an error. No other scheme can do harm. */
export const feedback = (options: HostOptions, locale: string, refuse: Refuse) => {
  const {feedbackUrl} = options;
  if (!feedbackUrl) return nothing;
  if (/^(https|mailto):/i.test(feedbackUrl)) {
    const ui = words(options, locale);
    return ui && html`<p><a part="feedback" href=${feedbackUrl} rel="noreferrer noopener">${text(ui.report)}</a></p>`;
  }
  refuse('feedback-url', feedbackUrl, 'https: and mailto: addresses');
  return nothing;
};

/** Says that the words are the host's own. */
export const hostContent = (options: HostOptions, locale: string) => text(words(options, locale)?.hostContent ?? '');
