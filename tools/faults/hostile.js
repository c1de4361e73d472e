/** Values that no host should give, made in the page: some of them no file can hold. */

/** Nesting that is deeper than any stack. */
const deep = () => {
  /** @type {unknown} */
  let value = [];
  for (let depth = 0; depth < 50_000; depth++) value = [value];
  return value;
};

const circle = () => {
  /** @type {Record<string, unknown>} */
  const value = {};
  value['sections'] = value;
  return value;
};

const getter = () =>
  Object.defineProperty({}, 'locale', {
    enumerable: true,
    get() {
      throw new Error('Not for you');
    },
  });

const polluting = () =>
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');

/** A value for the property `content` that is no content. @param {string} kind */
export const hostileContent = (kind) =>
  /** @type {Record<string, () => unknown>} */ ({
    number: () => 42,
    text: () => '<img src=x onerror=ran()>',
    list: () => [],
    empty: () => ({}),
    'other-section': () => ({
      section: 'nothing',
      locale: 'en',
      title: 'A',
      message: {text: 'A', label: 'practice'},
      lead: [],
    }),
    prototype: () => ({...polluting(), section: '__proto__', locale: '__proto__'}),
    circle,
    getter: () =>
      Object.defineProperty({}, 'section', {
        get() {
          throw new Error('Not for you');
        },
      }),
    deep: () => ({section: deep(), title: deep(), lead: deep()}),
  })[kind]?.();

/** What no reader may ever see. */
const evil = 'Stop all your medicines';

/** Texts that are more, or less, than a text. @type {Record<string, string>} */
const texts = {
  markup: `<img src=x onerror=ran()>${evil}`,
  entity: `&lt;b&gt;${evil}`,
  turned: `\u202E${evil}`,
  isolated: `\u2067${evil}`,
  control: `${evil}\u0000`,
  half: `${evil}\uD800`,
  long: evil.repeat(100),
  blank: '\u00A0',
  token: `${evil} {number}`,
};

/** Entries that are none. @type {Record<string, (hash: string) => unknown>} */
const entries = {
  'entry-text': () => evil,
  'entry-number': () => 42,
  'entry-object': () => ({0: evil, 1: evil}),
  'entry-null': () => null,
  'entry-without-hash': () => [evil],
};

/**
 * A language pack of a kind.
 * @param {string} kind
 * @param {{locale: string, section: string, hash: string, title: string}} wanted
 */
export const packOf = (kind, {locale, section, hash, title}) => {
  const id = `${section}.title`;
  const pack = (/** @type {object} */ sections, more = {}) => ({locale, name: 'Lugha', sections, ...more});
  const one = (/** @type {unknown} */ entry) => pack({[section]: {[id]: entry}});
  const text = texts[kind];
  if (text !== undefined) return one([text, hash]);
  const entry = entries[kind];
  if (entry) return one(entry(hash));
  const good = {[section]: {[id]: [title, hash]}};
  return /** @type {Record<string, () => unknown>} */ ({
    good: () => pack(good),
    stale: () => one([evil, '000000000000']),
    'id-prototype': () => pack({[section]: polluting()}),
    'id-lookalike': () => pack({[section]: {[id.replace('t', 'т')]: [evil, hash], [`${id} `]: [evil, hash]}}),
    nothing: () => pack({[section]: {}}),
    null: () => null,
    number: () => 42,
    text: () => JSON.stringify(pack(good)),
    list: () => [pack(good)],
    function: () => pack({[section]: {[id]: () => evil}}),
    bigint: () => pack(good, {version: 1n}),
    circle,
    getter,
    proxy: () =>
      new Proxy(pack(good), {
        get() {
          throw new Error('Not for you');
        },
        ownKeys() {
          throw new Error('Not for you');
        },
      }),
    huge: () => pack({[section]: {[id]: ['x'.repeat(10 * 1024 * 1024), hash]}}),
    deep: () => pack({[section]: deep()}),
    empty: () => ({}),
    'locale-number': () => pack(good, {locale: 42}),
    'locale-english': () => pack(good, {locale: 'en-GB'}),
    'locale-malformed': () => pack(good, {locale: 'sw_KE'}),
    'locale-prototype': () => pack(good, {locale: '__proto__'}),
    'name-markup': () => pack(good, {name: '<b>Lugha</b>'}),
    'name-turned': () => pack(good, {name: '\u202EahguL'}),
    'name-missing': () => ({locale, sections: good}),
    'sections-list': () => pack([good]),
    'section-prototype': () => pack(polluting()),
    'section-lookalike': () => pack({'rеd-flags': good[section], 'red‑flags': good[section]}),
    'section-list': () => pack({[section]: [[evil, hash]]}),
    'review-markup': () => pack({}, {review: '<b>Dr. X</b>'}),
  })[kind]?.();
};
