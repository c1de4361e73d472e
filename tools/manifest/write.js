/** All that is made from `custom-elements.json`, for compilers and editors. */
import {appendFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {htmlData} from './editors.js';
import {elementsOf} from './elements.js';
import {jsxTypes} from './jsx.js';
import {eventTypes, tagTypes} from './types.js';
import {vueTypes} from './vue.js';

/**
 * @param {any} manifest the parsed `custom-elements.json`
 * @param {string} dist the folder, compiled already
 */
export const writeTypes = (manifest, dist) => {
  const elements = elementsOf(manifest);
  /** @param {string} path from the root of the package, as the manifest has it @param {string} ending */
  const at = (path, ending) => resolve(dist, '..', path.replace(/\.js$/, ending));
  for (const element of elements) {
    appendFileSync(at(element.path, '.d.ts'), eventTypes(element));
    writeFileSync(at(element.path.replace(/[^/]+$/, 'define.js'), '.d.ts'), tagTypes(element));
  }
  // The loader defines whatever tag a page uses.
  appendFileSync(resolve(dist, 'src/loader.d.ts'), `import './all.js';\n`);
  writeFileSync(resolve(dist, 'jsx.d.ts'), jsxTypes(elements));
  writeFileSync(resolve(dist, 'vue.d.ts'), vueTypes(elements));
  writeFileSync(resolve(dist, 'vscode.html-custom-data.json'), `${JSON.stringify(htmlData(elements), null, 1)}\n`);
};
