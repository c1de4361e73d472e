/** `new`: begins a further locale. */
import {existsSync, writeFileSync} from 'node:fs';
import {pseudoLocales, sourceLocale} from '../lib/xliff.js';
import {run as extract} from './extract.js';
import {BadCall, litConfig, litConfigPath, readArgs, writeFiles} from './shared.js';
import {readTerms, termsPath} from './terms.js';

export const usage = 'new <locale>';

export const help = `Begins a further locale, with nothing translated.

Adds it to lit-localize.json, writes locales/<locale>.xlf with every text to translate, and a term base
locales/terms/<locale>.json with the English terms of the others. A locale is named by its shortest
BCP 47 tag: sw, pt-BR, zh-Hant.`;

/** The tag in the one form that files are named after. @param {string} tag */
const canonical = (tag) => {
  try {
    const [name = ''] = Intl.getCanonicalLocales(tag);
    return name;
  } catch {
    throw new BadCall(`“${tag}” is no language tag (BCP 47), such as sw or pt-BR.`);
  }
};

/** @param {string[]} args */
export const run = async (args) => {
  const {words} = readArgs(args, [1, 1]);
  const [tag = ''] = words;
  const locale = canonical(tag);
  if (locale !== tag) throw new BadCall(`Write “${locale}” in place of “${tag}”.`);
  if (pseudoLocales.includes(locale)) throw new BadCall(`${locale} is made by a rule: run pseudo.`);
  const config = litConfig();
  if ([sourceLocale, ...config.targetLocales].includes(locale)) throw new BadCall(`${locale} is there already.`);
  const targetLocales = [...config.targetLocales, locale].sort();
  if (!existsSync(termsPath(locale))) {
    const terms = targetLocales.flatMap((other) => readTerms(other)?.terms.map(({en}) => en) ?? []);
    const blank = [...new Set(terms)].map((en) => ({en, term: ''}));
    const base = {locale, address: 'to be decided: formal or familiar', terms: blank};
    writeFiles(new Map([[termsPath(locale), `${JSON.stringify(base, null, 2)}\n`]]));
  }
  writeFileSync(litConfigPath, `${JSON.stringify({...config, targetLocales}, null, 2)}\n`);
  return extract([]);
};
