import { replaced } from './edits.js';
import type { Step } from './step.js';

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Halves of a character: each becomes U+FFFD, for no output could hold it.
 * Accepts: a surrogate without its other half. Refuses: pairs, as in every emoji.
 *
 * @example
 * surrogates.edits('a\ud83d', []) // [{ from: 1, to: 2, text: '\ufffd' }]
 */
export const surrogates: Step = {
  signs: [
    ['\ud800-\udbff', '\0-\udbff\ue000-\uffff'],
    ['\0-\ud7ff\udc00-\uffff', '\udc00-\udfff'],
  ],
  whole: true,
  edits: text => replaced(text, LONE, () => '\ufffd'),
};
