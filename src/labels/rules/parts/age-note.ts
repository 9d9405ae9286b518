import { startPhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/age-note.json' with { type: 'json' };

/** What a site says of a story that is no news any more. */

/** What such notes begin with. */
const begins = startPhrase(words.begins);
const published = startPhrase(words.published);
export const ageNotePhrases = [begins, published];
const AGE = /^ (?:\d{1,2}|a|one|two|three|five|ten) (?:days?|weeks?|months?|years?) old\.?$/iu;

/** `This was published 8 months ago` */
const AGO = /^ (?:(?:more than|over) )?(?:\d{1,2}|a|an|one|two) (?:days?|weeks?|months?|years?) ago\.?$/iu;

/**
 * Tells whether a line says how old the story is.
 *
 * @example
 * isAgeNote('This article is more than 2 years old')        // true
 * isAgeNote('This story is more than a tale of two towns.') // false
 */
export const isAgeNote = (text: string): boolean => {
  const end = begins(text);
  if (end > 0) return AGE.test(text.slice(end));
  const told = published(text);
  return told > 0 && AGO.test(text.slice(told));
};
