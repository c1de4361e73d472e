/** What `dm-error` can say. */
export type ErrorCode = 'unknown-value' | 'bad-lang' | 'load-element' | 'load-content' | 'bad-pack' | 'bad-content';

/** The detail of a `dm-error` event. */
export interface DmErrorDetail {
  readonly section: string;
  readonly code: ErrorCode;
  readonly message: string;
}
