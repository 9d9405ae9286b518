import type { Candidate } from '../candidate.js';
import { isFunctionWord } from '../word-hash.js';

/** What decoding asks of a line that it may keep against the odds: that it is a sentence, and that it is of the story. */

const FEWEST_WORDS = 5;
/** Words are compared by as many letters, so that their endings do not tell them apart; shorter ones tell no topic. */
const WORD = /[\p{L}\p{N}]{4,}/gu;
const STEM = 6;
const CALLS = /[?!]["”’»“)]?$/u;

/**
 * The words of a text that can tell its topic, cut so that they compare.
 *
 * @example
 * stemsOf('The bridges of Halm') // ['bridge', 'halm']
 */
export const stemsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).filter(word => !isFunctionWord(word)).map(word => word.toLowerCase().slice(0, STEM));

/**
 * Whether a line reads like a sentence of a story, and no rule has claimed it.
 *
 * Refuses titles, questions, calls (`Sign up now!`), what goes on with the line above, and lines built like page furniture.
 */
export const isSentence = ({ line: { text }, shape, claim }: Candidate): boolean =>
  claim === null &&
  shape.end === 'stop' &&
  shape.words >= FEWEST_WORDS &&
  shape.functions > 0 &&
  !shape.lowerStart &&
  !shape.furniture &&
  !CALLS.test(text);
