import type { Candidate } from '../candidate.js';
import { isSentence, stemsOf } from './sentence.js';

/**
 * The last sentences of a story, right below the rest of it: the model doubts them, for what stands below them is chrome.
 *
 * Accepts, below a story of the harbour: `The harbour office gave no other date.`
 *
 * Refuses: what shares no word with the story, what the model thinks hardly possible, long paragraphs, which are as often the
 * first one of another story, and everything below the first line that it refuses.
 */

const MOST_LINES = 3;
const MOST_WORDS = 40;
/** The chance that a line needs; with this one, on pages not fitted on, three bodies gain by it where two lose. */
const LEAST_CHANCE = 0.2;

/**
 * The body with the sentences in it that stand right below its last line.
 *
 * @param body for each candidate, whether it was taken for body
 * @param chances of each candidate to be body, 0 to 1
 * @returns the same list where there is no such sentence
 * @example
 * withLastSentences([story, 'The harbour office gave no other date.', 'Most read'], [true, false, false], [0.9, 0.3, 0]) // [true, true, false]
 */
export function withLastSentences(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  chances: Float64Array,
): readonly boolean[] {
  const last = body.lastIndexOf(true);
  const isDoubted = (i: number) => {
    const candidate = candidates[i];
    return (
      candidate !== undefined &&
      (chances[i] as number) >= LEAST_CHANCE &&
      candidate.shape.words <= MOST_WORDS &&
      isSentence(candidate)
    );
  };
  if (last < 0 || !isDoubted(last + 1)) return body;
  const known = new Set<string>();
  candidates.forEach(({ line }, i) => {
    if (body[i] === true) for (const stem of stemsOf(line.text)) known.add(stem);
  });
  const closed = [...body];
  for (let i = last + 1; i <= last + MOST_LINES && isDoubted(i); i++) {
    if (!stemsOf(candidates[i]?.line.text ?? '').some(stem => known.has(stem))) break;
    closed[i] = true;
  }
  return closed;
}
