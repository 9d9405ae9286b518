import { inject } from './inject.js';

const MARKS = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\u00ad';

/** Marks and overrides of the direction of writing, and what else is not seen. */
export const bidi = inject('bidi', below => MARKS.charAt(below(MARKS.length)));
