/**
 * A certificate for 127.0.0.1, signed by itself and made for one run, since browsers speak HTTP/2 only over TLS.
 * X.509 in DER (RFC 5280), as little of it as a browser accepts.
 */
import {createHash, createSign, generateKeyPairSync, randomBytes} from 'node:crypto';

/** One DER value: type, length, content. @param {number} tag @param {...Uint8Array} parts */
const der = (tag, ...parts) => {
  const content = Buffer.concat(parts);
  const {length} = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (/** @type {Uint8Array[]} */ ...parts) => der(0x30, ...parts);
const identifier = (/** @type {string} */ hex) => der(0x06, Buffer.from(hex, 'hex'));
const bits = (/** @type {Uint8Array} */ content) => der(0x03, Buffer.from([0]), content);
const time = (/** @type {number} */ days) =>
  der(0x18, Buffer.from(new Date(Date.now() + days * 864e5).toISOString().replace(/[-:T]|\.\d+/g, '')));

export const makeCertificate = () => {
  const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const spki = publicKey.export({type: 'spki', format: 'der'});
  const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
  const name = sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from('benchmark')))));
  const address = sequence(der(0x87, Buffer.from([127, 0, 0, 1])));
  const alternativeName = sequence(identifier('551d11'), der(0x04, address));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1]), randomBytes(8)),
    ecdsaWithSha256,
    name,
    sequence(time(-1), time(1)),
    name,
    spki,
    der(0xa3, sequence(alternativeName)),
  );
  const certificate = sequence(body, ecdsaWithSha256, bits(createSign('sha256').update(body).sign(privateKey)));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({type: 'pkcs8', format: 'pem'}),
    /** Names the key, so that the browser can be told to trust this one and no other. */
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
};
