import { type Edit, NONE, type Step } from './edits.js';

/**
 * Blocks with marks, conjoining jamo, or characters that stand for others; most pages have none of them. Left out are the
 * Latin letters, the common signs and the emoji.
 */
const ANY =
  /[\u0300-\u1fff\u20d0-\u20e1\u20e5-\u20f0\u2126\u212a\u212b\u2329\u232a\u2adc\u2c00-\ud83a\ud840-\udbff\uf900-\ufb4f]|[\ufe20-\ufe2f]/;
/** A character with the marks, jamo and Kirat Rai vowels that follow it. */
const CLUSTERS = /[^\n][\p{M}\u1160-\u11ff\u{16d67}]*/gu;
/** More marks on one character than any language has: putting those in order would take quadratic time. */
const PILE = /\p{M}{33}/u;

/**
 * Unicode normal form C, one edit a character that changes.
 * Accepts: `e` with a combining acute, the ångström and kelvin signs, conjoining jamo, marks in the wrong order.
 * Refuses: ligatures, full-width forms, superscripts (that would be NFKC); piles of more than 32 marks on one character.
 *
 * @example
 * nfc('cafe\u0301') // [{ from: 3, to: 5, text: 'é' }]
 */
export const nfc: Step = text => {
  if (!ANY.test(text)) return NONE;
  if (!PILE.test(text) && text.normalize('NFC') === text) return NONE;
  const edits: Edit[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
    if (PILE.test(cluster)) continue;
    const composed = cluster.normalize('NFC');
    if (composed !== cluster) edits.push({ from: index, to: index + cluster.length, text: composed });
  }
  return edits;
};
