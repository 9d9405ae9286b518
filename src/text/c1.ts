import { NONE, replaced, type Step } from './edits.js';
import { fromByte } from './windows1252.js';

const PRINTED = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/;
const QUOTES_AND_DASHES = /[\u0091-\u0094\u0096\u0097]/;
const ALL = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;
const ALL_BUT_NEXT_LINE = /[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;

/**
 * Quotes and dashes of windows-1252 that were read as ISO 8859-1 and so became controls, which no text uses.
 * Accepts: `It\u0092s`, `\u0093Yes\u0094`; `\u0085` as an ellipsis where the same text has such quotes or dashes.
 * Refuses: `\u0085` alone, which is a line end; the five numbers to which windows-1252 gives no character.
 *
 * @example
 * c1('It\u0092s') // [{ from: 2, to: 3, text: '’' }]
 */
export const c1: Step = text =>
  PRINTED.test(text)
    ? replaced(text, QUOTES_AND_DASHES.test(text) ? ALL : ALL_BUT_NEXT_LINE, ([one]) => fromByte(one.charCodeAt(0)))
    : NONE;
