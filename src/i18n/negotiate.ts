/** The language that everything falls back to. */
export const fallbackLocale = 'en';

/** Languages made by a rule for testing. They are on no list, and nobody reaches them but by their exact tag. */
const isPseudo = (tag: string) => /^(en-XA|ar-XB)$/.test(tag);

/** A tag (BCP 47, https://www.rfc-editor.org/rfc/rfc5646) with its likely script (`zh-TW` → `zh-Hant-TW`); undefined when malformed. */
const maximize = (tag: string) => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

/**
 * The best of the `available` locales for a language tag: the exact one, else the first of the same language and the
 * same script, else English. Never a language in another script. Undefined when the tag is malformed; never throws.
 */
export const negotiate = (tag: string, available: readonly string[]): string | undefined => {
  if (isPseudo(tag) || available.includes(tag)) return tag;
  const wanted = maximize(tag || fallbackLocale);
  if (!wanted) return undefined;
  return (
    available.find((locale) => {
      const offered = maximize(locale);
      return offered?.language === wanted.language && offered.script === wanted.script;
    }) ?? fallbackLocale
  );
};

/** The direction of a locale, from its script (`ar` and `ur` → `rtl`, `ku-Latn` → `ltr`). */
export const direction = (locale: string) =>
  /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg/.test(maximize(locale)?.script ?? '') ? 'rtl' : 'ltr';
