/**
 * What docs/deploy.md says, with a real nginx: its configuration serves, and its recipe installs and upgrades.
 * `npm run build` comes first.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {copyCdn, makeNextRelease, missing, releaseOf, startNginx} from '../../tools/world/lib/nginx.js';

const lacking = missing();

/** All that browsers accept; `identity` for what accepts nothing. */
const encodings = {'gzip, deflate, br': 'br', 'gzip, deflate': 'gzip', identity: undefined};

/** @type {Record<string, string>} */
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

const forEver = 'public, max-age=31536000, immutable';

/** @param {import('../../tools/world/lib/nginx.js').Answer} answer */
const textOf = ({headers, body}) =>
  headers['content-encoding'] === 'br'
    ? brotliDecompressSync(body)
    : headers['content-encoding'] === 'gzip'
      ? gunzipSync(body)
      : body;

/** @param {string} folder @param {Date} date */
const setDates = (folder, date) => {
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    utimesSync(join(folder, file), date, date);
  }
};

if (lacking) {
  // Where everything should be there, a machine without it is broken.
  const skip = process.env['CI'] !== 'true' && `not tested, because ${lacking}`;
  it('docs/deploy.md with a real nginx', {skip}, () => assert.fail(lacking));
} else {
  describe('docs/deploy.md with a real nginx', () => {
    const scratch = mkdtempSync(join(tmpdir(), 'dm-deploy-'));
    const first = join(scratch, 'first');
    const second = join(scratch, 'second');
    const firstAgain = join(scratch, 'first-again');
    /** @type {Record<string, string>} */
    let integrity = {};
    let [old, next] = ['', ''];
    /** @type {Awaited<ReturnType<typeof startNginx>>} */
    let server;

    before(async () => {
      copyCdn(first, ['en', 'ar']);
      // The others only change places, so they need no words.
      for (const folder of [second, firstAgain]) copyCdn(folder, []);
      makeNextRelease(second);
      [old, next] = [releaseOf(first), releaseOf(second)];
      /** @type {[string, string][]} */
      const all = Object.entries(JSON.parse(readFileSync(join(first, 'sri.json'), 'utf8')));
      integrity = Object.fromEntries(all.filter(([file]) => existsSync(join(first, file))));
      // As in a package of npm, where each file of each release is of this moment.
      for (const folder of [first, second, firstAgain]) setDates(folder, new Date('1985-10-26T08:15:00Z'));
      server = await startNginx();
      await server.deploy(first);
    });
    after(async () => {
      await server?.stop();
      rmSync(scratch, {recursive: true, force: true});
    });

    for (const [accepted, encoding] of Object.entries(encodings)) {
      it(`serves every file whole, with its type, as ${encoding ?? 'it is'} to who accepts “${accepted}”`, async () => {
        assert.ok(Object.keys(integrity).length > 100);
        for (const [file, value] of Object.entries(integrity)) {
          const answer = await server.get(file, {headers: {'accept-encoding': accepted}});
          const {status, headers} = answer;
          assert.equal(status, 200, file);
          assert.equal(headers['content-encoding'], encoding, file);
          assert.equal(headers['vary'], 'Accept-Encoding', file);
          assert.equal(headers['content-type'], types[extname(file)], file);
          assert.equal(`sha384-${createHash('sha384').update(textOf(answer)).digest('base64')}`, value, file);
        }
      });
    }

    it('lets browsers keep the release directory for ever, and ask for all else each time', async () => {
      for (const file of [...Object.keys(integrity), 'sri.json']) {
        const {headers} = await server.get(file, {method: 'HEAD'});
        assert.equal(headers['cache-control'], file.startsWith(`${old}/`) ? forEver : 'no-cache', file);
      }
    });

    it('lets pages of other origins load every kind of file, and take none for another type', async () => {
      for (const file of ['loader.js', `${old}/runtime.js`, 'static.css', 'embed/red-flags.html', 'sri.json']) {
        const {headers} = await server.get(file, {headers: {origin: 'https://www.example.org'}});
        assert.equal(headers['access-control-allow-origin'], '*', file);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', file);
        assert.equal(headers['cross-origin-embedder-policy'], 'require-corp', file);
        assert.equal(headers['x-content-type-options'], 'nosniff', file);
        // They would let a page learn what a reader has read before, or keep frames out.
        for (const header of ['timing-allow-origin', 'x-frame-options', 'set-cookie']) {
          assert.equal(headers[header], undefined, `${file}: ${header}`);
        }
      }
    });

    it('answers 304 to a browser that has the file', async () => {
      for (const file of ['loader.js', `${old}/runtime.js`, 'static/en/red-flags.html']) {
        for (const accepted of Object.keys(encodings)) {
          const {headers} = await server.get(file, {headers: {'accept-encoding': accepted}});
          const again = await server.get(file, {
            headers: {'accept-encoding': accepted, 'if-none-match': `${headers['etag']}`},
          });
          assert.deepEqual([again.status, again.body.length], [304, 0], file);
          assert.equal(again.headers['cache-control'], headers['cache-control']);
          assert.equal(again.headers['access-control-allow-origin'], '*');
        }
      }
    });

    it('answers HEAD as GET, without the body, and a part to who asks for a part', async () => {
      const path = `${old}/runtime.js`;
      const whole = await server.get(path);
      const head = await server.get(path, {method: 'HEAD'});
      const {date: _, ...headers} = whole.headers;
      const {date: __, ...headHeaders} = head.headers;
      assert.deepEqual([head.status, head.body.length, headHeaders], [200, 0, headers]);
      const part = await server.get(path, {headers: {range: 'bytes=10-19'}});
      assert.equal(part.status, 206);
      assert.equal(part.headers['content-range'], `bytes 10-19/${whole.body.length}`);
      assert.deepEqual(part.body, whole.body.subarray(10, 20));
    });

    it('serves nothing else: no directory, no dot file, no other method', async () => {
      writeFileSync(join(server.site, '.loader.js.a1b2c3'), 'half a file');
      const paths = ['', 'static', 'static/', old, `${old}/`, `${old}/absent.js`, '.loader.js.a1b2c3'];
      for (const path of paths) {
        const {status, headers, body} = await server.get(path);
        assert.equal(status, 404, path);
        // What comes a moment later must be found then.
        assert.equal(headers['cache-control'], undefined, path);
        assert.doesNotMatch(String(body), /half a file|runtime/, path);
      }
      for (const method of ['POST', 'PUT', 'DELETE']) {
        assert.equal((await server.get('loader.js', {method})).status, 405, method);
      }
    });

    it('keeps no log of what readers load, or fail to load', async () => {
      await server.get('/elsewhere');
      // nginx writes its log after it has answered.
      while (!server.accessLog().includes('/elsewhere')) await nextTurn();
      assert.equal(server.accessLog().split('\n').length, 2);
      assert.doesNotMatch(server.accessLog(), /dermatomyositis/);
      assert.doesNotMatch(server.errors().join('\n'), /dermatomyositis/);
    });

    it('upgrades: new visits get the new release, open pages the old one, and a kept version stays', async () => {
      const accept = {'accept-encoding': 'gzip, deflate, br'};
      writeFileSync(join(server.site, 'left-over.js'), '');
      mkdirSync(join(server.site, '1.2.3'));
      writeFileSync(join(server.site, '1.2.3/loader.js'), '// 1.2.3');
      const inUse = (await server.get('loader.js', {headers: accept})).headers['etag'];
      const openPage = await server.get(`${old}/content/ar/red-flags.js`);
      await server.deploy(second);

      const loader = await server.get('loader.js', {headers: {...accept, 'if-none-match': `${inUse}`}});
      assert.equal(loader.status, 200, 'the old loader would stay in the browser');
      assert.match(String(textOf(loader)), new RegExp(next));
      assert.doesNotMatch(String(textOf(loader)), new RegExp(old));
      assert.match(String(textOf(await server.get(`${next}/runtime.js`, {headers: accept}))), /\/\/ next$/);

      assert.deepEqual((await server.get(`${old}/content/ar/red-flags.js`)).body, openPage.body);
      const kept = await server.get('1.2.3/loader.js');
      assert.deepEqual([String(kept.body), kept.headers['cache-control']], ['// 1.2.3', forEver]);
      assert.equal((await server.get('left-over.js')).status, 404);
    });

    it('rolls back', async () => {
      // nginx counts dates in seconds, and nobody rolls back in the second of the upgrade.
      const before = new Date(Date.now() - 60_000);
      utimesSync(join(server.site, 'loader.js'), before, before);
      const inUse = (await server.get('loader.js')).headers['etag'];
      await server.deploy(firstAgain);
      const loader = await server.get('loader.js', {headers: {'if-none-match': `${inUse}`}});
      assert.equal(loader.status, 200);
      assert.match(String(loader.body), new RegExp(old));
      assert.equal((await server.get(`${next}/runtime.js`)).status, 200);
    });

    it('removes what nobody has used for a week, never what was in use until now', async () => {
      const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
      for (const release of [old, next]) utimesSync(join(server.site, release), longAgo, longAgo);
      await server.deploy(second);
      assert.equal((await server.get(`${old}/runtime.js`)).status, 200, 'in use until now');
      assert.equal((await server.get(`${next}/runtime.js`)).status, 200, 'in use from now on');

      utimesSync(join(server.site, old), longAgo, longAgo);
      await server.deploy(second);
      assert.equal((await server.get(`${old}/runtime.js`)).status, 404);
      assert.equal((await server.get(`${next}/runtime.js`)).status, 200);
    });
  });
}
