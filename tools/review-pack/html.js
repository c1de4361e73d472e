/** One page of the review pack: the texts of a section with a tick and a comment for each. Self-contained. */
import {markedId} from '../lib/content.js';
import {escape} from '../static/html.js';
import {titleOf} from '../content/docs.js';
import {claimsIn, itemsIn, messageAt, walk} from '../content/walk.js';

/**
 * @typedef {import('../content/walk.js').Part} Part
 * @typedef {import('../content/walk.js').Claim} Claim
 * @typedef {import('../../content/references.js').Reference} Reference
 * @typedef {{target: string, state: import('../lib/xliff.js').State}} Translation
 *
 * @typedef {object} Pack
 * @property {Part} part
 * @property {Record<string, Reference>} references
 * @property {string} locale
 * @property {string} dir direction of the locale
 * @property {string} code the version code that readers see
 * @property {(text: string) => string} fingerprint
 * @property {ReadonlyMap<string, Translation>} [translations] by id; none for English
 * @property {string} style
 * @property {string} script
 */

/** What a reviewer must know of a translation. */
const states = {
  missing: 'No translation yet: readers see the English.',
  stale: 'The English has changed since this translation: readers see the English.',
  machine: 'Machine translation; no person vouches for it.',
  translated: 'Translated by a person.',
  reviewed: 'Signed off by a clinician.',
};

const labels = {
  sourced: 'sourced: rests on the sources below',
  practice: 'practice: what teams usually do, no source read',
  editorial: 'editorial: our own advice or wording',
};

/**
 * @param {Pack} pack
 * @param {{id: string, text: string, desc: string}} message
 * @param {Claim | undefined} claim
 * @param {number} number
 */
const textBlock = ({references, locale, dir, fingerprint, translations}, {id, text, desc}, claim, number) => {
  const translation = translations && (translations.get(id) ?? {target: '', state: 'missing'});
  // A tick under a translation is about both texts.
  const words = fingerprint(translation ? `${text}\n${translation.target}` : text);
  const sources = (claim?.refs ?? []).map((ref) => {
    const {title, container, year, url} = references[ref] ?? {title: ref, url: ''};
    return `<li><a href="${escape(url)}" rel="noreferrer noopener">${escape(title)}</a>${escape(
      [container, year]
        .filter(Boolean)
        .map((more) => `. ${more}`)
        .join(''),
    )}</li>`;
  });
  return `
<div class="text" role="group" aria-labelledby="n${number}" data-id="${escape(id)}" data-words="${words}">
<div class="words">
<p id="t${number}">${escape(text)}</p>
${translation ? `<p lang="${escape(locale)}" dir="${dir}">${escape(translation.target || '–')}</p>` : ''}
</div>
<p class="about"><span class="mark" id="n${number}">Text ${number}</span>. ${escape(desc.replace(/^\d+ /, ''))}. ${claim ? `Label: ${labels[claim.label]}. ` : ''}Id: ${escape(id)}${translation ? `. ${states[translation.state]}` : ''}</p>
${sources.length ? `<ul>${sources.join('\n')}</ul>` : ''}
<label><input type="checkbox" aria-describedby="t${number}" /> Text ${number} is right</label>
<label for="c${number}">Comment on text ${number}</label>
<textarea id="c${number}" rows="1" aria-describedby="t${number}"></textarea>
</div>`;
};

/** @param {Pack} pack the texts in the order of the page, with a heading for each item */
const blocks = (pack) => {
  const {part} = pack;
  const claims = new Map(claimsIn(part.data).map((claim) => [markedId(claim.text), claim]));
  const items = new Map(itemsIn(part.data).map((item) => [item.key, item]));
  const owners = new Map([...walk(part.data)].map(({value, keyed}) => [markedId(value), keyed[0]?.key]));
  /** @type {string | undefined | null} */
  let last = null;
  return part.messages.flatMap((message, index) => {
    const owner = owners.get(message.id);
    const item = owner === undefined ? undefined : items.get(owner);
    const heading = item ? titleOf(part, item) : 'The section itself';
    const check = item?.needsClinicalCheck ? '<p>A clinician has to look at this item.</p>' : '';
    const head = owner === last ? [] : [`<h2>${escape(heading)}</h2>${check}`];
    last = owner;
    return [...head, textBlock(pack, message, claims.get(message.id), index + 1)];
  });
};

/** @param {Pack} pack */
export const reviewPage = (pack) => {
  const {part, locale, code, style, script} = pack;
  const {version, lastChecked} = part.data;
  const title = escape(`Review: ${messageAt(part, part.data.title).text}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'; base-uri 'none'" />
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Tick each text that is right as it stands. Write a comment where it is not, or where you are not sure. Text without a tick counts as not reviewed.</p>
<p class="screen">Nothing you write leaves this page. “Save” puts a file on your own disk; send that file back. Save before you close the page. You can also print it and use a pen.</p>
<p class="about">Section ${escape(part.name)}, language ${escape(locale)}, version ${escape(version)}, version code ${escape(code)}, last checked ${escape(lastChecked)}.</p>
<form data-section="${escape(part.name)}" data-locale="${escape(locale)}" data-version="${escape(version)}" data-code="${escape(code)}">
<fieldset>
<legend>Who reviews</legend>
<label for="reviewer">Name (required)</label>
<input id="reviewer" name="reviewer" autocomplete="name" required="" />
<label for="profession">Profession and field</label>
<input id="profession" name="profession" />
<label for="date">Date (required)</label>
<input id="date" name="date" type="date" required="" />
</fieldset>
${blocks(pack).join('\n')}
<h2>All in all</h2>
<label for="comment">What is missing? What else should we know?</label>
<textarea id="comment" name="comment" rows="4"></textarea>
<p class="screen"><button type="submit">Save the answers as a file</button></p>
<p role="status"></p>
</form>
</main>
<script>
//<![CDATA[
${script}//]]>
</script>
</body>
</html>
`;
};
