import type { Edit } from './edits.js';
import type { Step } from './step.js';

/**
 * Blocks with marks, conjoining jamo, or characters that stand for others; most pages have none of them. Left out are the
 * Latin letters, the common signs and the emoji.
 */
const UNSETTLED =
  '\u0300-\u1fff\u20d0-\u20e1\u20e5-\u20f0\u2126\u212a\u212b\u2329\u232a\u2adc\u2c00-\ud83a\ud840-\udbff' +
  '\uf900-\ufb4f\ufe20-\ufe2f';
const FIRST_MARK = 0x300;
/**
 * A character with the marks, jamo and Kirat Rai vowels that follow it; marks behind a blank are no part of it, or the edit
 * would hide where the word begins.
 */
const CLUSTERS = /\S[\p{M}\u1160-\u11ff\u{16d67}]*/gu;
/** More marks on one character than any language has: putting those in order would take quadratic time. */
const PILE = /\p{M}{33}/u;
const PILED = 33;
const MARK = /\p{M}|\p{Surrogate}/uy;

/** Whether there is a pile: each holds a place that is a multiple of its height, and only those are looked at. */
function hasPile(text: string): boolean {
  for (let place = 0; place < text.length; place += PILED) {
    if (text.charCodeAt(place) < FIRST_MARK) continue;
    MARK.lastIndex = place;
    // A mark has one code unit or two.
    if (MARK.test(text) && PILE.test(text.slice(Math.max(0, place - 2 * PILED), place + 2 * PILED))) return true;
  }
  return false;
}

/**
 * Unicode normal form C, one edit a character that changes.
 * Accepts: `e` with a combining acute, the ångström and kelvin signs, conjoining jamo, marks in the wrong order.
 * Refuses: ligatures, full-width forms, superscripts (that would be NFKC); piles of more than 32 marks on one character.
 *
 * @example
 * nfc.edits('cafe\u0301', []) // [{ from: 3, to: 5, text: 'é' }]
 */
export const nfc: Step = {
  signs: [UNSETTLED],
  whole: true,
  edits: text => {
    if (!hasPile(text) && text.normalize('NFC') === text) return [];
    const edits: Edit[] = [];
    for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
      if (PILE.test(cluster)) continue;
      const composed = cluster.normalize('NFC');
      if (composed !== cluster) edits.push({ from: index, to: index + cluster.length, text: composed });
    }
    return edits;
  },
};
