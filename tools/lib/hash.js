import {createHash} from 'node:crypto';

/**
 * The first 12 hexadecimal digits of SHA-256 over UTF-8 text: pins a translation to its source, a version to its words.
 * @param {string} text
 */
export const hash12 = (text) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
