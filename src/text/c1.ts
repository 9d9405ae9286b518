import type { Edit } from './edits.js';
import type { Step } from './step.js';
import { fromByte } from './windows1252.js';

const QUOTES_AND_DASHES = /[\u0091-\u0094\u0096\u0097]/;
const NEXT_LINE = 0x85;

/**
 * Quotes and dashes of windows-1252 that were read as ISO 8859-1 and so became controls, which no text uses.
 * Accepts: `It\u0092s`, `\u0093Yes\u0094`; `\u0085` as an ellipsis where the same text has such quotes or dashes.
 * Refuses: `\u0085` alone, which is a line end; the five numbers to which windows-1252 gives no character.
 *
 * @example
 * c1.edits('It\u0092s', [2]) // [{ from: 2, to: 3, text: '’' }]
 */
export const c1: Step = {
  signs: ['\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f'],
  edits: (text, places) => {
    const nextLineToo = QUOTES_AND_DASHES.test(text);
    const edits: Edit[] = [];
    for (const from of places) {
      const code = text.charCodeAt(from);
      if (code !== NEXT_LINE || nextLineToo) edits.push({ from, to: from + 1, text: fromByte(code) });
    }
    return edits;
  },
};
