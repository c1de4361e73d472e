/** Rules for the emergency, crisis and poison numbers. */

/** @typedef {import('./walk.js').Rule} Rule */

const file = 'content/regions.ts';
const fewest = 30;
const services = ['emergency', 'crisis', 'poison'];
const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

/** Codes that the standard reserves for "unknown" and for tests. */
const notCountries = new Set(['ZZ', 'XA', 'XB']);

/** @param {string} code */
const isCountry = (code) => /^[A-Z]{2}$/.test(code) && !notCountries.has(code) && names.of(code) !== undefined;

/** @type {Rule} */
export const enoughCountries = ({regions}) => {
  if (!regions) return [{file, id: 'regions', message: 'There are no regions yet.', warning: true}];
  const count = Object.keys(regions).length;
  return count < fewest
    ? [{file, id: 'regions', message: `Only ${count} countries have numbers. Add to ${fewest}.`}]
    : [];
};

/** @type {Rule} */
export const countryCodes = ({regions = {}}) =>
  Object.keys(regions)
    .filter((code) => !isCountry(code))
    .map((id) => ({file, id, message: 'No country has this code. Use ISO 3166-1 alpha-2 in capitals, such as GB.'}));

/** @type {Rule} */
export const numbersHaveSources = ({regions = {}}) =>
  Object.entries(regions).flatMap(([code, numbers]) => {
    const entries = Object.entries(numbers);
    if (entries.length === 0) return [{file, id: code, message: 'The country has no number. Remove it.'}];
    return entries.flatMap(([service, {number, source}]) => {
      const messages = [
        ...(services.includes(service) ? [] : [`The service is not one of ${services.join(', ')}.`]),
        ...(/^\d+( \d+)*$/.test(number) ? [] : ['The number must be digits, with single spaces between groups.']),
        ...(source?.title && URL.canParse(source.url) && new URL(source.url).protocol === 'https:'
          ? []
          : ['The number needs a source with a title and an https address. Without one, remove it.']),
      ];
      return messages.map((message) => ({file, id: `${code}.${service}`, text: number, message}));
    });
  });
