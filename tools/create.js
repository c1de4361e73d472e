/**
 * `npm run create -- <name>`: an element with its content, story and test, as the existing ones look, and its entries in
 * package.json. Says what is left to write by hand.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {camel, root} from './lib/content.js';

/** Names that stand for something else: in the package, in `cdn/`, or without a section of their own. */
const reserved = new Set('all loader jsx vue content embed embed-frame term guide locale'.split(' '));

/** What stands where, and the template it comes from. @param {string} name @returns {Record<string, string>} */
const filesOf = (name) => ({
  [`content/${name}.ts`]: 'content.ts',
  [`src/elements/${name}/${name}.ts`]: 'element.ts',
  [`src/elements/${name}/${name}.styles.ts`]: 'styles.ts',
  [`src/elements/${name}/define.ts`]: 'define.ts',
  [`stories/${name}.stories.ts`]: 'stories.ts',
  [`test/${name}.test.ts`]: 'test.ts',
});

/** Why there can be no element of that name. @param {string} project @param {string} name @returns {string | undefined} */
export const problemOf = (project, name) => {
  if (!name) return 'Which name? npm run create -- <name>, such as: npm run create -- foot-care';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `“${name}” is not a name: lower-case letters and digits, words joined by hyphens, without “dm-”, such as foot-care.`;
  }
  if (name.startsWith('dm-')) return `Without “dm-”: the tag of ${name.slice(3)} will be <${name}>.`;
  if (reserved.has(name)) return `“${name}” already stands for something else. Take another name.`;
  const there = Object.keys(filesOf(name)).find((file) => existsSync(resolve(project, file)));
  return there && `${there} exists already. Nothing was changed.`;
};

/** The name in each form that a template needs. @param {string} name @param {Date} today */
const formsOf = (name, today) => {
  const due = new Date(today);
  due.setUTCMonth(due.getUTCMonth() + 6);
  const inCamel = camel(name);
  const words = name.replaceAll('-', ' ');
  return {
    name,
    camel: inCamel,
    Name: inCamel.replace(/^./, (letter) => letter.toUpperCase()),
    title: words.replace(/^./, (letter) => letter.toUpperCase()),
    today: today.toISOString().slice(0, 10),
    due: due.toISOString().slice(0, 10),
  };
};

/** The entries of package.json with those of a further element, elements in alphabetical order. @param {Record<string, unknown>} entries @param {string} name */
export const withEntries = (entries, name) => {
  const path = `./dist/src/elements/${name}`;
  const own = {
    [`./${name}`]: {types: `${path}/define.d.ts`, default: `${path}/define.js`},
    [`./${name}/class`]: {types: `${path}/${name}.d.ts`, default: `${path}/${name}.js`},
  };
  const list = Object.entries(entries);
  const elements = list.map(([entry]) => entry).filter((entry) => `${entry}/class` in entries);
  const next = elements.find((entry) => entry > `./${name}`);
  const last = list.findIndex(([entry]) => entry === `${elements.at(-1)}/class`);
  const at = next ? list.findIndex(([entry]) => entry === next) : last + 1;
  return Object.fromEntries([...list.slice(0, at), ...Object.entries(own), ...list.slice(at)]);
};

/** What is left, to copy. @param {string} name */
export const snippetsOf = (name) => {
  const {Name} = formsOf(name, new Date());
  const field = /-/.test(name) ? `'${name}'` : name;
  return {
    schema:
      `export interface ${Name}Section<R = number> extends SectionBase<R> {\n` +
      `  readonly section: '${name}';\n  readonly notes: readonly Note<R>[];\n}`,
    union: `${Name}Section<R>`,
    static:
      `  ${field}: (data, level) => {\n    const {paragraphs, heading} = templates(data.ui);\n` +
      `    return data.notes\n      .map((/** @type {any} */ {title, claims}) => heading(level, title) + paragraphs(claims))\n` +
      `      .join('');\n  },`,
    shape: `  ${field}: {notes: [note]},`,
  };
};

/** Writes the files. @param {string} project @param {string} name @param {Date} [today] @returns {Promise<string[]>} what was written */
export const create = async (project, name, today = new Date()) => {
  const forms = Object.entries(formsOf(name, today));
  const files = Object.entries(filesOf(name));
  for (const [file, template] of files) {
    let text = readFileSync(resolve(import.meta.dirname, `create/${template}.template`), 'utf8');
    for (const [form, value] of forms) text = text.replaceAll(`__${form}__`, value);
    const path = resolve(project, file);
    mkdirSync(dirname(path), {recursive: true});
    const config = await resolveConfig(resolve(root, file));
    writeFileSync(path, await format(text, {...config, filepath: path}));
  }
  const manifestFile = resolve(project, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  manifest.exports = withEntries(manifest.exports, name);
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return [...files.map(([file]) => file), 'package.json'];
};

/** @param {string} name */
const whatIsLeft = (name) => {
  const {schema, union, static: html, shape} = snippetsOf(name);
  return `What is left:

1. The type of the words, in content/schema.ts, and ${union} in the type Section:

${schema}

2. How they look without scripts, in tools/static/sections.js:

${html}

3. What a host's own words must be, in src/base/check-content.ts:

${shape}

4. The words, in content/${name}.ts; interface texts of its own in content/common.ts. Then the element and its stories;
   what it is for, and when not to use it, in tools/storybook/about.js.
5. npm run content -- keys, npm run i18n -- extract, npm run i18n -- pseudo
6. npm run build, npm run sizes -- --write, npm run verify, npx changeset`;
};

if (process.argv[1] === import.meta.filename) {
  const name = process.argv[2] ?? '';
  const problem = problemOf(root, name);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const files = await create(root, name);
  console.log(`Wrote ${files.join(', ')}.\n\n${whatIsLeft(name)}`);
}
