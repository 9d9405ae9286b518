import { phrasePattern } from '../matching/phrase-pattern.js';
import units from '../words/dates/units.json' with { type: 'json' };
import { ISSUES, NUMBERED } from '../words/dates.js';

/** Pieces of patterns that more than one pattern needs. Each is linear and bounded. */

/**
 * A year of four figures. A page glues a time, a length or another day to it: `20189:41 AM`, `20185 min read`, `201819th May`.
 */
export const YEAR = '(?:19|20)\\d\\d(?!\\d(?!\\d?(?::\\d\\d| mins?(?!\\p{L})|(?:st|nd|rd|th) \\p{L})))';

/** Not the tail of a sum, a version, a longer row of numbers, or an address. */
export const FIGURES_START = '(?<![$€£¥₹#_=+\\\\/]|\\d[.,:/-])';

/** No number of a version or a chapter, no number of an issue. */
const notBehind = (words: readonly string[]) => `(?<!(?<!\\p{L})(?:${words.map(phrasePattern).join('|')}) ?)`;
export const UNNUMBERED = notBehind(NUMBERED);
export const NO_ISSUE = notBehind(ISSUES);

/** Not the head of a sum, a share, a version or a longer row of numbers. */
export const FIGURES_END = '(?! ?[%€£¥₹]|[.,:/]\\d|-\\d)';

/** No quantity follows: `1.50 million`, `00:21 min`. */
export const NO_UNIT = `(?! ?(?:[%€£¥₹]|(?:${Object.values(units).flat().join('|')})(?![\\p{L}\\p{N}])))`;
