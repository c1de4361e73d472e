/** What the emitter does to a text on its way to a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isolated} from '../../tools/emit.js';

/** Shows the two signs, which nobody sees. @param {string} text */
const shown = (text) => isolated(text).replaceAll('\u2066', '‹').replaceAll('\u2069', '›');

describe('a text from right to left', () => {
  for (const [name, text, expected] of [
    ['sets a figure apart with its unit', 'حرارة 38 °C أو أعلى', 'حرارة ‹38 °C› أو أعلى'],
    ['leaves a figure alone as it is', 'خذ 3 أقراص', 'خذ 3 أقراص'],
    ['keeps the hyphen in a name', 'جسم anti-MDA5 المضاد', 'جسم ‹anti-MDA5› المضاد'],
    ['keeps the hyphen at the end of a part of a word', 'معنى Myo- عضلة', 'معنى ‹Myo-› عضلة'],
    ['keeps the hyphen at the beginning of a part of a word', 'معنى -itis التهاب', 'معنى ‹-itis› التهاب'],
    ['keeps the name of a gene whole', 'الجين HLA-DRB1*03:01 مرتبط', 'الجين ‹HLA-DRB1*03:01› مرتبط'],
    ['leaves a colon outside', 'دواء IVIG: حقن', 'دواء ‹IVIG›: حقن'],
    ['passes over a token', 'في {country} اتصل', 'في {country} اتصل'],
  ])
    it(/** @type {string} */ (name), () => assert.equal(shown(/** @type {string} */ (text)), expected));
});
