/** Runs npm for the checks that install packages of their own. */
import {execFile} from 'node:child_process';

/** Something that this machine lacks. */
export class Missing extends Error {}

/** No command takes this long unless it hangs. */
const limit = 10 * 60_000;

/**
 * Runs npm and gives its output.
 * @param {string} folder
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, signal?: AbortSignal}} [options]
 * @returns {Promise<string>}
 */
export const npm = (folder, args, {env = process.env, signal} = {}) =>
  new Promise((done, fail) => {
    const path = process.env['npm_execpath'];
    const shell = !path && process.platform === 'win32';
    const options = {cwd: folder, env, shell, timeout: limit, signal, maxBuffer: 2 ** 26};
    execFile(path ? process.execPath : 'npm', path ? [path, ...args] : args, options, (error, stdout, stderr) => {
      if (!error) return done(stdout);
      const output = `${stdout}\n${stderr}`.trim() || error.message;
      const offline = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT)\b/.test(output);
      fail(offline ? new Missing('the npm registry cannot be reached') : new Error(output));
    });
  });
