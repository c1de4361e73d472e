/**
 * Serves files from memory as a good CDN would: HTTP/2, brotli compressed beforehand with the highest quality, cacheable
 * for ever. Every answer is ready, so the time of the server itself is close to none.
 */
import {createSecureServer} from 'node:http2';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {makeCertificate} from './certificate.js';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** @param {Buffer | string} body */
export const compress = (body) =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body),
    },
  });

/**
 * @param {ReadonlyMap<string, Buffer | string>} files path → content
 * @returns {Promise<{origin: string, fingerprint: string, sizes: Map<string, number>, close: () => Promise<void>}>}
 */
export const serve = async (files) => {
  const compressed = new Map([...files].map(([path, body]) => [path, compress(body)]));
  const {cert, key, fingerprint} = makeCertificate();
  const server = createSecureServer({cert, key});
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    const path = String(headers[':path']).split('?')[0] ?? '';
    const body = compressed.get(path);
    // A page that was left in the middle of a load is no error of ours.
    stream.on('error', () => undefined);
    if (!body) {
      stream.respond({':status': 404});
      stream.end();
      return;
    }
    stream.respond({
      ':status': 200,
      'content-type': types[extname(path)] ?? 'text/plain; charset=utf-8',
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    stream.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `https://127.0.0.1:${port}`,
    fingerprint,
    sizes: new Map([...compressed].map(([path, {length}]) => [path, length])),
    close: () =>
      new Promise((closed) => {
        for (const session of sessions) session.destroy();
        server.close(() => closed(undefined));
      }),
  };
};
