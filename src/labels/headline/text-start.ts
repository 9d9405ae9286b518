import type { Candidate } from '../candidate.js';

/** What a line that is no text costs the bulk of it, in words; one that a rule knows costs less. */
const GAP_COST = 3;
const KNOWN_COST = 1;
/** A line counts by its words, up to this many. */
const MOST_COUNTED = 60;
/** A bulk that begins farther behind the first line of the body is that of another text. */
const FARTHEST_BULK = 300;
const LONG_LINE = 14;
const SENTENCE = 8;
const QUESTION_MARK = 63;

/** The first line of the stretch that holds most of the body's words, less what other lines within it cost. */
function bulkStart(candidates: readonly Candidate[], body: readonly boolean[], first: number): number {
  let best = 0;
  let found = first;
  let sum = 0;
  let start = first;
  for (let i = first; i < candidates.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    const { shape, claim } = candidates[i] as Candidate; // i < candidates.length
    const words = shape.words < MOST_COUNTED ? shape.words : MOST_COUNTED;
    if (body[i] === true) sum += words;
    else sum -= claim?.sure === true ? KNOWN_COST : words > 2 * GAP_COST ? words / 2 : GAP_COST;
    if (sum > best) {
      best = sum;
      found = start;
    }
  }
  return found;
}

/** Running text, not a heading: a question alone is none. */
function isText({ shape, line: { text } }: Candidate): boolean {
  if (shape.words >= LONG_LINE) return true;
  return shape.words >= SENTENCE && shape.end === 'stop' && text.charCodeAt(text.length - 1) !== QUESTION_MARK;
}

/**
 * Where the text of the story begins: the first running text in the bulk of the body. A headline that decoding took for
 * body stands above it.
 *
 * @param first the first line of the body
 * @example
 * textStart(candidates, body, body.indexOf(true)) // 7
 */
export function textStart(candidates: readonly Candidate[], body: readonly boolean[], first: number): number {
  const bulk = bulkStart(candidates, body, first);
  const from = bulk - first > FARTHEST_BULK ? first : bulk;
  for (let i = from; i < candidates.length; i++) if (body[i] === true && isText(candidates[i] as Candidate)) return i;
  return from;
}
