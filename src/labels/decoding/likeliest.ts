import type { Candidate } from '../candidate.js';

/**
 * The sentences of a page of which nothing else is likely enough: a short story in a language that the model knows little of.
 * What comes of it has little confidence, and says so; nothing at all would hide the story.
 *
 * Accepts: three sentences or more that stand on the page, each with some chance.
 *
 * Refuses: pages of which anything is kept, titles, lines that a rule has claimed, and one or two sentences: page furniture has
 * as many.
 */

const LEAST_CHANCE = 0.12;
const LEAST_SENTENCES = 3;
const SENTENCE_WORDS = 8;

/**
 * The body, or where it is empty the likeliest sentences.
 *
 * @param body for each candidate, whether it was taken for body
 * @param chances of each candidate to be body, 0 to 1
 * @example
 * withLikeliest([title, one, two, three], [false, false, false, false], [0.1, 0.2, 0.2, 0.2]) // [false, true, true, true]
 */
export function withLikeliest(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  chances: Float64Array,
): readonly boolean[] {
  if (body.includes(true)) return body;
  const likeliest = candidates.map(
    ({ claim, shape }, i) =>
      (chances[i] as number) >= LEAST_CHANCE &&
      claim === null &&
      shape.words >= SENTENCE_WORDS &&
      (shape.end === 'stop' || shape.end === 'quote'),
  );
  return likeliest.filter(Boolean).length >= LEAST_SENTENCES ? likeliest : body;
}
