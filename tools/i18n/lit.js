/** Runs `lit-localize extract` on a copy, since it deletes without asking. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {root} from '../lib/content.js';
import {Problem, counted, litConfig} from './shared.js';

/**
 * @param {Map<string, string>} files locale → XLIFF before
 * @returns {Map<string, string>} locale → XLIFF after
 */
export const litExtract = (files) => {
  const scratch = mkdtempSync(join(tmpdir(), 'dm-i18n-'));
  try {
    mkdirSync(join(scratch, 'locales'));
    for (const [locale, xml] of files) writeFileSync(join(scratch, `locales/${locale}.xlf`), xml);
    const config = litConfig();
    const copy = {
      ...config,
      tsConfig: resolve(root, String(config['tsConfig'])),
      interchange: {format: 'xliff', xliffDir: join(scratch, 'locales')},
    };
    writeFileSync(join(scratch, 'lit-localize.json'), JSON.stringify(copy));
    const bin = resolve(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [bin, 'extract', '--config', join(scratch, 'lit-localize.json')],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Problem(`lit-localize failed. Nothing was changed.\n${stderr}${stdout}`);
    if (!/Extracted [1-9]/.test(stdout))
      throw new Problem(
        'lit-localize found 0 messages and would delete every translation. Nothing was changed.\n' +
          'Usually the type of `msg` does not resolve: MsgFn must be `typeof msg` of @lit/localize, and tsconfig.json must find that package.',
      );
    return new Map(
      [...files.keys()].map((locale) => [locale, readFileSync(join(scratch, `locales/${locale}.xlf`), 'utf8')]),
    );
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
};

/**
 * The extractor reads types, the emitter calls functions: they must see the same.
 * @param {Map<string, import('../lib/xliff.js').Unit>} units
 * @param {Map<string, import('./shared.js').Message>} messages
 */
export const assertSameMessages = (units, messages) => {
  const only = (/** @type {Map<string, unknown>} */ a, /** @type {Map<string, unknown>} */ b) =>
    [...a.keys()].filter((id) => !b.has(id));
  const unseen = only(messages, units);
  const extra = only(units, messages);
  const different = [...units.values()].filter(({id, source}) => messages.has(id) && messages.get(id)?.text !== source);
  const lines = [
    unseen.length > 0 &&
      `${counted(unseen.length, 'text')} of the content not found by lit-localize: ${unseen.join(', ')}`,
    extra.length > 0 && `${counted(extra.length, 'text')} found only by lit-localize: ${extra.join(', ')}`,
    different.length > 0 &&
      `${counted(different.length, 'text')} read differently: ${different.map(({id}) => id).join(', ')}`,
  ].filter(Boolean);
  if (lines.length === 0) return;
  throw new Problem(
    `lit-localize and the content disagree. Nothing was changed.\n${lines.join('\n')}\n` +
      'Every `msg` call must take literals, stand in a content function, and be called on the `msg` passed to it.',
  );
};
