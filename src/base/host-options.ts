/**
 * What only some hosts ask for: their own sign-off, a way to report errors, their own words. Loaded when an element has
 * one of those attributes or properties, so that nobody else's readers download it.
 */
import {html, nothing} from 'lit';
import type {BaseUi} from '../../content/common.js';
import {day, text} from '../i18n/text.js';

export {problemsOf} from './check-content.js';

/** What the options are read from. */
export interface HostOptions {
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly reviewedVersion: string | null;
  readonly feedbackUrl: string | null;
}

/** Says that an attribute has a value that is not accepted. */
export type Refuse = (name: string, value: unknown, accepted: string) => void;

/** The host's own check, while it is of the version in force. The caller leaves it out once the next review is overdue. */
export const hostReview = (options: HostOptions, ui: BaseUi, hash: string, language: string, refuse: Refuse) => {
  const {reviewedBy: name, reviewedOn, reviewedVersion} = options;
  if (!name || reviewedVersion !== hash) return nothing;
  if (reviewedOn && /^\d{4}-\d\d-\d\d$/.test(reviewedOn) && !Number.isNaN(Date.parse(reviewedOn))) {
    return html`<p part="host-review">${text(ui.hostReviewed, {name, date: day(reviewedOn, language)})}</p>`;
  }
  refuse('reviewed-on', reviewedOn, 'dates, such as 2026-11-22');
  return nothing;
};

/** The link to report an error. No other scheme can do harm. */
export const feedback = ({feedbackUrl}: HostOptions, ui: BaseUi, refuse: Refuse) => {
  if (!feedbackUrl) return nothing;
  if (/^(https|mailto):/i.test(feedbackUrl)) {
    return html`<p><a part="feedback" href=${feedbackUrl} rel="noreferrer noopener">${text(ui.report)}</a></p>`;
  }
  refuse('feedback-url', feedbackUrl, 'https: and mailto: addresses');
  return nothing;
};
