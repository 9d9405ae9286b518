import { startPhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/age-note.json' with { type: 'json' };

/** What a site says of a story that is no news any more. */

/** What such notes begin with. */
export const ageNotePhrases = startPhrase(words.begins);
const AGE = /^ (?:\d{1,2}|a|one|two|three|five|ten) (?:days?|weeks?|months?|years?) old\.?$/iu;

/**
 * Tells whether a line says how old the story is.
 *
 * @example
 * isAgeNote('This article is more than 2 years old')        // true
 * isAgeNote('This story is more than a tale of two towns.') // false
 */
export const isAgeNote = (text: string): boolean => {
  const end = ageNotePhrases(text);
  return end > 0 && AGE.test(text.slice(end));
};
