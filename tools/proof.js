/**
 * Writes the page on which a hospital's security reviewer sees that the widgets are silent: `cdn/proof.html`, and
 * `cdn/proof/` with its scripts and the page that it works. Nothing that a reader downloads refers to it.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {elementNames, packageVersion} from './generate.js';
import {root} from './lib/content.js';
import {writePageFiles} from './lib/page.js';

/** What an element needs besides its tag. @type {Record<string, string>} */
const tags = {
  term: '<p>We measure the <dm-term term="creatine-kinase">CK</dm-term> in your blood.</p>',
  'wallet-card': '<dm-wallet-card second-lang="es"></dm-wallet-card>',
};

/** @param {string} release name of the directory */
export const writeProof = (release) => {
  const {from, to} = writePageFiles('proof');
  /** @param {string} file @param {string} target @param {Record<string, string>} values */
  const write = (file, target, values) =>
    writeFileSync(
      target,
      Object.entries(values).reduce(
        (text, [name, value]) => text.replace(name, value),
        readFileSync(resolve(from, file), 'utf8'),
      ),
    );
  write('proof.html', resolve(root, 'cdn/proof.html'), {VERSION: packageVersion(), RELEASE: release});
  const widgets = elementNames()
    // It shows nothing, and fetches what a host names.
    .filter((name) => name !== 'locale')
    .map((name) => tags[name] ?? `<dm-${name}></dm-${name}>`);
  write('widgets.html', resolve(to, 'widgets.html'), {WIDGETS: widgets.join('\n    ')});
};
