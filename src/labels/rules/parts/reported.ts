import { phraseGroup } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/speech.json' with { type: 'json' };

/**
 * What makes a sentence the story's own, though it begins as the notices of sites do: somebody says it.
 *
 * Accepts: `... the attorney general said on Tuesday.`, `"Do you have a tip?" the detective asked.`, `..., warnte der Minister.`
 *
 * Refuses: `By signing up, you agree to our terms.`
 */

const SAYS = new RegExp(
  `(?<!\\p{L})(?<!\\b(?:have|has|been|you|we) )${phraseGroup(words.verb, words.reports)}(?!\\p{L})`,
  'iu',
);
const OPENS_QUOTED = /^[\s([]{0,3}["“„«»‘]/u;

/**
 * Whether a sentence is somebody's speech, or tells what somebody said.
 *
 * @example
 * isReported('These cookies collect information, the regulator said.') // true
 */
export const isReported = (text: string): boolean => OPENS_QUOTED.test(text) || SAYS.test(text);
