/**
 * The arrows between the rooms of the project: elements → base → i18n, tools → content, never back.
 */
import {posix, relative, resolve, sep} from 'node:path';
import {root} from '../lib/content.js';

/**
 * @typedef {object} Room
 * @property {string} files prefix of its files, from the root of the project
 * @property {readonly string[]} may what it imports: prefixes of files, or names of packages; `.` is the folder itself
 * @property {readonly string[]} [types] what it imports besides with `import type`
 * @property {boolean} [addresses] whether it imports computed addresses
 */

const lit = ['lit', 'lit/'];

/** The first that fits counts. Files of no room may import everything of the project. @type {readonly Room[]} */
const rooms = [
  {files: 'content/', may: ['.'], types: ['@lit/localize']},
  {files: 'src/i18n/', may: ['.', ...lit], types: ['content/']},
  {files: 'src/styles/', may: ['.', ...lit]},
  {files: 'src/base/content-address', may: [], types: ['content/'], addresses: true},
  {
    files: 'src/base/',
    may: ['.', 'src/i18n/', 'src/styles/', 'src/generated', 'src/generated-sections', ...lit],
    types: ['content/'],
  },
  {files: 'src/elements/guide/section-address', may: [], addresses: true},
  {
    files: 'src/elements/',
    may: ['.', 'src/base/', 'src/i18n/', 'src/styles/', ...lit],
    types: ['content/'],
  },
  {files: 'src/loader-address', may: [], types: ['src/base/'], addresses: true},
  {files: 'src/loader', may: ['src/loader-address', 'src/base/register-locale', 'src/generated']},
  {files: 'src/generated', may: []},
  {files: 'src/', may: ['src/base/', 'src/i18n/']},
  // Compiled first: tools import `.build/`, so that they need no compiler of their own.
  {files: 'tools/', may: ['.', '.build/', 'content/', 'locales/', 'rollup.config']},
];

/** @param {string} file from the root of the project */
const roomOf = (file) => {
  const room = rooms.find(({files}) => file.startsWith(files));
  if (!room) return undefined;
  // Each element is a room of its own.
  const folder = /^src\/elements\/[^/]+\//.exec(file)?.[0] ?? posix.join(posix.dirname(room.files + '_'), '/');
  const own = (/** @type {string} */ path) => (path === '.' ? folder : path);
  const types = [...room.may, ...(room.types ?? [])].map(own);
  return {may: room.may.map(own), types, folder, addresses: room.addresses, onlyTypes: room.types ?? []};
};

/** @param {string} target @param {readonly string[]} allowed */
const isAmong = (target, allowed) =>
  allowed.some((path) => (path.endsWith('/') ? target.startsWith(path) : target === path));

/** @param {any} node an import or export with a source */
const isTypeOnly = ({type, importKind, exportKind, specifiers = []}) =>
  type === 'TSImportType' ||
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every((/** @type {any} */ each) => each.importKind === 'type' || each.exportKind === 'type'));

/** @type {import('eslint').Rule.RuleModule} */
export const boundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outside: '“{{source}}” lies outside the project. A clean checkout has only what is inside.',
      room: '{{file}} may not import “{{source}}”. It imports {{list}}.',
      typesOnly: '{{file}} takes types from “{{source}}”, nothing else: write `import type`.',
      address:
        'A computed address in import(): words and elements arrive in src/base/content-address.ts, src/loader-address.ts and src/elements/guide/section-address.ts only.',
    },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const room = roomOf(file);
    const isTool = file.startsWith('tools/');

    /** @param {any} node */
    const check = (node) => {
      const source = node.source?.value ?? node.source?.literal?.value ?? node.argument?.literal?.value;
      if (typeof source !== 'string') {
        if (node.type === 'ImportExpression' && room && !isTool && !room.addresses)
          context.report({node, messageId: 'address'});
        return;
      }
      const path = /^\.{1,2}(\/|$)/.test(source)
        ? relative(root, resolve(context.filename, '..', source))
            .split(sep)
            .join('/')
        : undefined;
      if (path?.startsWith('..')) {
        context.report({node, messageId: 'outside', data: {source}});
        return;
      }
      // Tools use whatever is installed.
      if (!room || (isTool && path === undefined)) return;
      const target = path?.replace(/(\.d)?\.[jt]s$/, '') ?? source;
      if (isAmong(target, isTypeOnly(node) ? room.types : room.may)) return;
      const list =
        room.types.length === 0
          ? 'nothing'
          : [...room.may.filter((each) => each !== 'lit/'), ...room.onlyTypes.map((each) => `types of ${each}`)].join(
              ', ',
            );
      const messageId = isAmong(target, room.types) ? 'typesOnly' : 'room';
      context.report({node, messageId, data: {file, source, list}});
    };

    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      /** @param {any} node */
      ExportNamedDeclaration(node) {
        if (node.source) check(node);
      },
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
