import { NONE, replaced, type Step } from './edits.js';

const FOREIGN = /[\r\v\f\x1c-\x1e\u0085\u2028\u2029]/;
const ALL = /\r\n?|[\v\f\x1c-\x1e\u0085\u2028\u2029]/g;

/**
 * Line ends of every kind become `\n`.
 * Accepts: CR LF, CR, vertical tab, form feed, the separators FS GS RS, next line (U+0085), U+2028, U+2029.
 * Refuses: `\n` itself, tabs, the letters `\r\n` written out.
 *
 * @example
 * lineEnds('a\r\nb') // [{ from: 1, to: 3, text: '\n' }]
 */
export const lineEnds: Step = text => (FOREIGN.test(text) ? replaced(text, ALL, () => '\n') : NONE);
