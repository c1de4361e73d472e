/** `check`: nothing that ships may say something else than the English does. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {markedId, readSection, root, sectionNames} from '../lib/content.js';
import {hash12} from '../lib/hash.js';
import {pseudoLocales, readLock, stateOf} from '../lib/xliff.js';
import {openDocument, readDocument} from './document.js';
import {pseudoFiles} from './pseudo.js';
import {isPublished, languagesPath} from './status.js';
import {chosenLocales, counted, currentMessages, readArgs, translatedLocales} from './shared.js';
import {checkCharacters, checkPair} from './text-checks.js';
import {checkTermBase, missingTerms, readTerms} from './terms.js';

/**
 * @typedef {import('./shared.js').Message} Message
 * @typedef {{level: 'error' | 'warning', locale: string, id: string, text: string, source?: string, target?: string}} Report
 */

export const usage = 'check [locale]';

export const help = `Compares every translation that ships with its English.

Tokens, figures and units, forbidden characters, negations, terms, length, blanks, English left over. Fails also
when extract or pseudo has to be run, and when translations have vanished. Warnings do not fail.`;

const warningFields = new Set(['callouts', 'warnings', 'stopping']);

/**
 * Ids of the texts where a lost negation does harm: titles of what to avoid, call-outs, warnings, stopping. Found by
 * where they stand in the data, not by what they are called.
 * @param {unknown} value @param {boolean} inside @returns {string[]}
 */
const harmful = (value, inside) => {
  const id = markedId(value);
  if (id !== undefined) return inside ? [id] : [];
  if (typeof value !== 'object' || value === null) return [];
  const avoid = 'group' in value && value.group === 'avoid';
  return Object.entries(value).flatMap(([key, part]) =>
    harmful(part, inside || warningFields.has(key) || (avoid && key === 'title')),
  );
};

/** Whether the file and the lock are those of today's English. @param {string} locale @param {Map<string, Message>} messages @returns {Report[]} */
const checkCurrent = (locale, messages) => {
  const units = readDocument(openDocument(locale));
  const lock = readLock(locale);
  const run = 'Run `npm run i18n -- extract`.';
  /** @param {string} id @param {string} text */
  const report = (id, text) => ({
    level: /** @type {const} */ ('error'),
    locale,
    id,
    text,
    source: messages.get(id)?.text,
    target: units.get(id)?.target,
  });
  const gone = [...new Set([...units.keys(), ...Object.keys(lock)])].filter((id) => !messages.has(id));
  return [
    ...gone.map((id) => report(id, `The content has no such text any more. ${run} Renamed? Use rename before.`)),
    ...[...messages.values()].flatMap(({id, text}) => {
      const unit = units.get(id);
      const pinned = lock[id]?.source;
      if (pinned !== undefined && !unit?.target.trim())
        return [
          report(
            id,
            'The lock says that this is translated, and the translation is gone. Restore it, or run extract --allow-drop to accept.',
          ),
        ];
      if (!unit) return [report(id, `The file does not have this text. ${run}`)];
      if (unit.source !== text)
        return [
          report(
            id,
            `The English changed; the file still has “${unit.source}”. ${run} Only a typing error corrected? Use ack.`,
          ),
        ];
      if (pinned !== undefined && pinned !== hash12(text))
        return [report(id, `The lock pins another English text. ${run}`)];
      if (pinned === undefined && unit.target.trim() && unit.state !== 'needs-adaptation')
        return [report(id, `The translation is not pinned in the lock, so it does not ship. ${run}`)];
      return [];
    }),
  ];
};

/** @param {string} source @param {string} target @param {import('./terms.js').TermBase} base */
const termFindings = (source, target, base) =>
  missingTerms(source, target, base).map(({en, term, also = []}) => ({
    level: /** @type {const} */ ('error'),
    text: `“${en}” is “${[term, ...also].join('” or “')}” in the term base. Use it, or correct the term base.`,
  }));

/** @param {string} locale @param {Map<string, Message>} messages @param {Set<string>} mustForbid @returns {Report[]} */
const checkTranslations = (locale, messages, mustForbid) => {
  const units = readDocument(openDocument(locale));
  const lock = readLock(locale);
  const base = readTerms(locale);
  const faults = base ? checkTermBase(base, locale) : [];
  /** @type {Report[]} */
  const ofBase = base
    ? faults.map((text) => ({level: 'error', locale, id: `terms/${locale}.json`, text}))
    : [
        {
          level: 'warning',
          locale,
          id: `terms/${locale}.json`,
          text: 'There is no term base: no check holds the terms.',
        },
      ];
  const texts = [...messages.values()].flatMap(({id, text: source}) => {
    const unit = units.get(id);
    const state = stateOf(source, unit, lock[id]);
    if (!unit || state === 'missing' || state === 'stale') return [];
    const {target} = unit;
    const findings = [
      ...checkPair({source, target, locale, mustForbid: mustForbid.has(id)}),
      ...(base && !faults.length ? termFindings(source, target, base) : []),
    ];
    return findings.map((finding) => ({...finding, locale, id, source, target}));
  });
  return [...ofBase, ...texts];
};

/** @param {string} locale @param {Map<string, Message>} messages @returns {Report[]} */
const checkPseudo = (locale, messages) =>
  [...pseudoFiles(locale, messages)]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => ({
      level: 'error',
      locale,
      id: relative(root, path),
      text: 'It is not what the English of today gives. Run `npm run i18n -- pseudo`.',
    }));

/** @param {Report} report */
const print = ({level, locale, id, text, source, target}) => {
  const texts = [source !== undefined && `    source: ${source}`, target && `    target: ${target}`].filter(Boolean);
  console.log([`${level}  ${locale}  ${id}`, `    ${text}`, ...texts].join('\n'));
};

/** @param {string[]} args */
export const run = async (args) => {
  const {words} = readArgs(args, [0, 1]);
  const locales = chosenLocales(words[0]);
  translatedLocales();
  const messages = await currentMessages();
  const sections = await Promise.all(sectionNames().map(readSection));
  const mustForbid = new Set(sections.flatMap(({data}) => harmful(data, false)));
  const english = [...messages.values()].flatMap(({id, text}) =>
    checkCharacters(text).map((finding) => ({...finding, locale: 'en', id, source: text})),
  );
  const reports = locales.flatMap((locale) =>
    pseudoLocales.includes(locale)
      ? checkPseudo(locale, messages)
      : [...checkCurrent(locale, messages), ...checkTranslations(locale, messages, mustForbid)],
  );
  /** @type {Report[]} */
  const page =
    words.length || !existsSync(dirname(languagesPath)) || isPublished([...messages.values()])
      ? []
      : [
          {
            level: 'error',
            locale: 'all',
            id: 'docs/languages.md',
            text: 'It is out of date. Run `npm run i18n -- status --write`.',
          },
        ];
  const all = [...english, ...reports, ...page];
  all.forEach(print);
  const errors = all.filter(({level}) => level === 'error').length;
  console.log(
    `${locales.join(', ') || 'No locale'}: ${counted(errors, 'error')}, ${counted(all.length - errors, 'warning')}.`,
  );
  return errors > 0 ? 1 : 0;
};
