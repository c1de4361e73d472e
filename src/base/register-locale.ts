/**
 * The queue in which language packs wait. It is a plain list, so that a page can use it before any script of ours is
 * there: `(globalThis.dmLocales ??= []).push(pack)`.
 */

/** A translation that the library was not built with, as JSON holds it. */
export interface LocalePack {
  /** BCP 47 tag of the language in its shortest form, such as `sw` or `pt-BR`. */
  readonly locale: string;
  /** Name of the language in the language itself. */
  readonly name: string;
  /** Who checked the translation, as its author claims. It shows as that. */
  readonly review?: string;
  /** Section → id of the text → the translation, and the hash of its English that `/content/ids/<section>` has. */
  readonly sections: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/**
 * Adds a language to all widgets of the page, now and later. What is wrong with the pack is said in the console and by
 * `dm-error`; nothing throws.
 */
export const registerLocale = (pack: LocalePack) => {
  ((globalThis as {dmLocales?: LocalePack[]}).dmLocales ??= []).push(pack);
};
