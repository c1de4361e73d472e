/** Words that forbid or deny, per language. A list finds whether a negation is there at all; it is no grammar. */

/**
 * Alternatives of a regular expression. Letters may follow where `\p{L}*` stands.
 * @type {Record<string, string>}
 */
const lists = {
  en: "not|n['’]t|cannot|never|no(?! (?:more|less|fewer|later|earlier|longer) than)|none|nor|without|avoid\\p{L}*",
  es: 'no|nunca|jamás|ni|nada|ningún|ningun\\p{L}*|tampoco|sin|ev[ií]t\\p{L}*|nadie|prohibid\\p{L}*',
  de: 'nichts?|nie|niemals|niemand\\p{L}*|kein\\p{L}*|weder|ohne|(?:ver)?m(?:ei|ie)d\\p{L}*|verzicht\\p{L}*|unterlass\\p{L}*|verboten\\p{L}*',
  fr: "ne|n['’]\\p{L}+|pas|jamais|aucune?|ni|non|sans|évit\\p{L}*|interdit\\p{L}*",
  'pt-BR': 'não|nunca|jamais|nem|nada|ninguém|nenhum\\p{L}*|sem|evit\\p{L}*|proibid\\p{L}*',
  'zh-Hans': '绝不|不(?!仅|但|断|同)|以外|非(?!常)|勿|(?<![特性分个区类])别|未(?!来)|没|无|禁|忌|避免|切莫',
  ar: 'أ?لا|لم|لن|ليس\\p{L}*|لست\\p{L}*|غير|ب?دون\\p{L}*|عدم|بعدم|ت?تجنب\\p{L}*|ال?امتن\\p{L}*|[يت]?منع\\p{L}*|ممنوع\\p{L}*|إياك\\p{L}*|يحظر|تحظر|محظور\\p{L}*',
  hi: 'न|ना|नहीं|मत|बिना|कभी न|बच[ेनाो][\\p{L}\\p{M}]*|परहेज़?|परहेज|मना|वर्जित|निषिद्ध|टाल[\\p{L}\\p{M}]*',
};

/** @param {string} list @param {string} locale */
const pattern = (list, locale) => {
  const words = list.normalize('NFC');
  if (locale === 'zh-Hans') return new RegExp(words, 'gu');
  // Arabic writes “and”, “so” and “by” on the next word; English writes n't on the word before it.
  const before =
    locale === 'ar'
      ? '(?<![\\p{L}\\p{M}])[وفب]?'
      : locale === 'en'
        ? "(?<![\\p{L}\\p{M}](?!n['’]t))"
        : '(?<![\\p{L}\\p{M}])';
  return new RegExp(`${before}(?:${words})(?![\\p{L}\\p{M}])`, 'giu');
};

const patterns = new Map(Object.entries(lists).map(([locale, list]) => [locale, pattern(list, locale)]));

/**
 * The negations in a text, or undefined where we have no list for the language.
 * @param {string} text @param {string} locale
 */
export const negations = (text, locale) => {
  const language = locale.split('-')[0] ?? '';
  // Traditional characters are others: the list of zh-Hans would miss them.
  const key = [locale, language, language === 'pt' ? 'pt-BR' : ''].find((name) => patterns.has(name));
  if (key === undefined) return undefined;
  const plain = text.normalize('NFC');
  // Arabic vowel signs are optional.
  return (key === 'ar' ? plain.replace(/\p{M}/gu, '') : plain).match(/** @type {RegExp} */ (patterns.get(key))) ?? [];
};

/** Whether an English text forbids something outright. @param {string} text */
export const forbids = (text) => /\b(?:do not|don['’]t|must not|never)\b/i.test(text);

/**
 * The words of an English text that change what a patient does: negations and those that carry an amount, a time, a
 * duty or a direction. An edit that touches one of them is no correction of a typing error.
 * @param {string} text
 */
export const weightyWords = (text) => {
  const weighty =
    /\b(?:once|twice|one|two|three|four|five|six|seven|eight|nine|ten|half|hour|day|daily|night|week|weekly|month|monthly|year|yearly|every|each|all|any|only|unless|until|before|after|above|below|over|under|more|less|most|least|must|should|may|can|could|always|sometimes|often|rarely|start|stop|take|call|high|low|raise|lower|increase|decrease|now|today|soon)s?\b/gi;
  const found = (text.match(weighty) ?? []).map((word) => word.toLowerCase());
  const denied = (negations(text, 'en') ?? []).map((word) =>
    /n['’]t$|^cannot$/i.test(word) ? 'not' : word.toLowerCase(),
  );
  return [...found, ...denied].sort();
};
