import { wholePhrase } from './matching/phrases.js';
import words from './words/correction.json' with { type: 'json' };

/**
 * Whether a line is nothing but `Corrections` or its like: what it heads is the correction, or a link of a menu.
 *
 * @example
 * isCorrectionHeading('CORRECTION:')                      // true
 * isCorrectionHeading('Correction: The bridge is older.') // false
 */
export const isCorrectionHeading = wholePhrase(words.label);
