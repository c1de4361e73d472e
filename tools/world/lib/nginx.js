/**
 * A real nginx, with the configuration of `docs/deploy.md`, that serves what the recipe of that page has put there.
 * Both are taken from the page word for word; only paths and the port are of this machine.
 */
import {execFile, spawn, spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {request as httpRequest} from 'node:http';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../../lib/content.js';

/** The path of the library in all addresses. */
export const library = '/dermatomyositis-widgets/';

/** Servers lie where only an administrator's PATH leads. */
const env = {...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`};

/** How this nginx was built. */
const built = () => spawnSync('nginx', ['-V'], {env, encoding: 'utf8'}).stderr ?? '';

/** The file of the module that serves `.br` files. */
const brotliModule = () =>
  resolve(/--modules-path=(\S+)/.exec(built())?.[1] ?? '/', 'ngx_http_brotli_static_module.so');

/** What this machine lacks, in words that fit after "because", or undefined. @returns {string | undefined} */
export const missing = () => {
  const lacking = [
    ['nginx', 'nginx-light'],
    ['brotli', 'brotli'],
    ['gzip', 'gzip'],
    ['rsync', 'rsync'],
  ].flatMap(([program = '', debian]) =>
    spawnSync(program, ['-V'], {env}).error ? `${program} (Debian: ${debian})` : [],
  );
  if (!existsSync(brotliModule())) {
    lacking.push('the brotli module of nginx (Debian: libnginx-mod-http-brotli-static)');
  }
  return lacking.length > 0 ? `this machine lacks ${lacking.join(', ')}` : undefined;
};

/**
 * The one code block of `docs/deploy.md` in this language, with what differs on this machine put in.
 * @param {string} language
 * @param {Record<string, string>} here what the page says → what is so here
 */
const fromDocs = (language, here) => {
  const page = readFileSync(resolve(root, 'docs/deploy.md'), 'utf8');
  const [block, ...others] = page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  if (!block?.[1] || others.length > 0) throw new Error(`docs/deploy.md has not one block of ${language}.`);
  return Object.entries(here).reduce((text, [said, actual]) => {
    if (text.split(said).length !== 2) throw new Error(`docs/deploy.md does not say “${said}” once.`);
    return text.replace(said, () => actual);
  }, block[1]);
};

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });

/** The release directory of a `cdn/`. @param {string} cdn */
export const releaseOf = (cdn) => readdirSync(cdn).find((name) => name.startsWith('r-')) ?? '';

/**
 * The next release, as it looks to a server: a directory of another name, other code in it, and entries that name it.
 * @param {string} cdn is changed
 */
export const makeNextRelease = (cdn) => {
  const before = releaseOf(cdn);
  const after = before.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  cpSync(join(cdn, before), join(cdn, after), {recursive: true});
  rmSync(join(cdn, before), {recursive: true});
  for (const file of readdirSync(cdn).filter((name) => name.endsWith('.js'))) {
    writeFileSync(join(cdn, file), readFileSync(join(cdn, file), 'utf8').replaceAll(before, after));
  }
  for (const file of readdirSync(join(cdn, after), {recursive: true, encoding: 'utf8'})) {
    if (file.endsWith('.js')) writeFileSync(join(cdn, after, file), '\n// next', {flag: 'a'});
  }
};

/** A copy of the built `cdn/` with these languages only: compressing all of them takes half a minute. @param {string} to @param {string[]} locales */
export const copyCdn = (to, locales) =>
  cpSync(resolve(root, 'cdn'), to, {
    recursive: true,
    filter: (path) => {
      const [, locale] = /[\\/](?:content|static)[\\/]([a-z]{2}(?:-\w+)?)(?:[\\/]|$)/.exec(path) ?? [];
      return !locale || locales.includes(locale);
    },
  });

/**
 * @typedef {{status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}} Answer `body` as it came, compressed or not
 */

/** Starts nginx in a folder of its own. */
export const startNginx = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dm-nginx-'));
  // Started by root, nginx reads as somebody else.
  chmodSync(folder, 0o755);
  const site = join(folder, 'www', library);
  mkdirSync(site, {recursive: true});
  const port = await freePort();
  const at = (/** @type {string} */ name) => join(folder, name);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].filter(
    (name) => !built().includes(`--without-http_${name}_module`),
  );
  writeFileSync(
    at('site.conf'),
    fromDocs('nginx', {'listen 80;': `listen 127.0.0.1:${port};`, 'root /var/www;': `root ${at('www')};`}),
  );
  writeFileSync(
    at('nginx.conf'),
    `daemon off;
worker_processes 2;
pid ${at('nginx.pid')};
error_log stderr notice;
load_module ${brotliModule()};
events {}
http {
  ${temporary.map((name) => `${name}_temp_path ${at(name)};`).join('\n  ')}
  access_log ${at('access.log')};
  include ${at('site.conf')};
}
`,
  );
  let log = '';
  const nginx = spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', at('nginx.conf')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((done) => nginx.on('close', done));
  const kill = () => void nginx.kill();
  process.once('exit', kill);
  await new Promise((ready, failed) => {
    nginx.on('error', failed);
    nginx.on('close', () => failed(new Error(`nginx did not start:\n${log}`)));
    nginx.stderr.on('data', (data) => {
      log += data;
      // By then the port is open.
      if (log.includes('start worker process ')) ready(undefined);
    });
  });

  return {
    /** What is served as the library. */
    site,
    port,

    /**
     * Uploads the files of a folder and runs the recipe of the page.
     * @param {string} cdn
     */
    deploy: async (cdn) => {
      const upload = at('upload');
      rmSync(upload, {recursive: true, force: true});
      cpSync(cdn, upload, {recursive: true, preserveTimestamps: true});
      const recipe = fromDocs('sh', {
        'new=/srv/upload/cdn': `new='${upload}'`,
        'site=/var/www/dermatomyositis-widgets': `site='${site.replace(/\/$/, '')}'`,
      });
      await promisify(execFile)('sh', ['-c', `umask 022\n${recipe}`], {env});
    },

    /**
     * One request.
     * @param {string} path below the library, or absolute
     * @param {{method?: string, headers?: Record<string, string>, agent?: import('node:http').Agent}} [options]
     * @returns {Promise<Answer>}
     */
    get: (path, options = {}) =>
      new Promise((done, failed) => {
        const address = path.startsWith('/') ? path : library + path;
        const request = httpRequest({...options, host: '127.0.0.1', port, path: address}, async (response) => {
          try {
            /** @type {Buffer[]} */
            const parts = [];
            // Throws when the answer breaks off before its length is reached.
            for await (const part of response) parts.push(part);
            done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)});
          } catch (error) {
            failed(error);
          }
        });
        request.on('error', failed);
        request.end();
      }),

    /** What nginx found wrong, one per line. */
    errors: () => log.split('\n').filter((line) => /\[(?:warn|error|crit|alert|emerg)\]/.test(line)),

    /** The log of readers' requests. */
    accessLog: () => readFileSync(at('access.log'), 'utf8'),

    stop: async () => {
      process.off('exit', kill);
      nginx.kill();
      await ended;
      rmSync(folder, {recursive: true, force: true});
    },
  };
};
