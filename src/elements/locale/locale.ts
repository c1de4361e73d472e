import {LitElement} from 'lit';
import {defineElement} from '../../base/define.js';
import type {DmErrorDetail, ErrorCode} from '../../base/errors.js';
import {add, most, tooLarge, version} from '../../base/packs.js';
import {locale} from './locale.styles.js';

/** The text of an answer. One that is too large is not read to its end. */
const read = async (response: Response) => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) return new Blob(parts).text();
    size += value.length;
    parts.push(value);
    if (size <= most) continue;
    await reader?.cancel();
    return undefined;
  }
};

/**
 * @summary Loads a community language pack for all widgets of the page. Shows nothing.
 *
 * @fires {CustomEvent<{section: string, code: string, message: string}>} dm-error - The pack cannot be had, or something in it is wrong; the message says what.
 */
export class DmLocale extends LitElement {
  static readonly section = 'locale';
  static readonly version = version;
  static override styles = locale;
  static override properties = {src: {}};

  /**
   * Address of the pack, a JSON file. Asked for without cookies. Another address loads another pack besides.
   * @attr src
   */
  declare src: string | null;

  /** Ends the request that is under way. */
  #loading?: AbortController;

  protected override updated(changed: Map<PropertyKey, unknown>) {
    super.updated(changed);
    if (changed.has('src')) void this.#load();
  }

  async #load() {
    this.#loading?.abort();
    const {src} = this;
    if (!src) return;
    const {signal} = (this.#loading = new AbortController());
    let text: string | undefined;
    try {
      // eslint-disable-next-line no-restricted-globals -- The host wrote this address, and nothing of the reader goes with it.
      const response = await fetch(src, {credentials: 'omit', signal});
      if (!response.ok) throw new Error(`${response.status}`);
      text = await read(response);
    } catch (error) {
      if (!signal.aborted) this.#report('load-content', `no ${src}: ${error}`);
      return;
    }
    if (signal.aborted) return;
    if (text === undefined) {
      this.#report('bad-pack', `${src}: ${tooLarge}`);
      return;
    }
    let pack: unknown;
    try {
      // Some editors put a mark before the first character.
      pack = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      this.#report('bad-pack', `${src} is no JSON: ${error}`);
      return;
    }
    add(pack, this);
  }

  #report(code: ErrorCode, message: string) {
    console.warn(`<${this.localName}> ${message}`);
    const detail: DmErrorDetail = {section: 'locale', code, message};
    this.dispatchEvent(new CustomEvent('dm-error', {detail, bubbles: true, composed: true}));
  }
}

export default DmLocale;

/** Registers the element; `tag` and `registry` can be the host's own. */
export const define = (tag = 'dm-locale', registry?: CustomElementRegistry) => defineElement(DmLocale, tag, registry);
