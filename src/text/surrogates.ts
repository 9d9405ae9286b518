import { NONE, replaced, type Step } from './edits.js';

const ANY = /[\ud800-\udfff]/;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Halves of a character: each becomes U+FFFD, for no output could hold it.
 * Accepts: a surrogate without its other half. Refuses: pairs, as in every emoji.
 *
 * @example
 * surrogates('a\ud83d') // [{ from: 1, to: 2, text: '\ufffd' }]
 */
export const surrogates: Step = text => (ANY.test(text) ? replaced(text, LONE, () => '\ufffd') : NONE);
