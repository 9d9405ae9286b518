import { type Candidate, decidedAgainst } from '../candidate.js';

/** Share of the words of a page that are body where it is clean copy: the rest are a headline and a few lines in doubt. */
const LEAST_BODY = 0.9;

/**
 * Whether a page is clean copy: next to all of it reads like the story, and no rule is sure of any chrome. A page of the
 * web has some; a story that was copied by hand, or that came out of copydesk, has none, and then the model, which expects
 * some above and below, doubts lines without reason.
 *
 * @param body for each candidate, whether it was taken for body
 * @example
 * isCleanCopy(candidatesOf('Rain halts final', 'The final was called off on Sunday.'), [false, true]) // true
 */
export function isCleanCopy(candidates: readonly Candidate[], body: readonly boolean[]): boolean {
  let all = 0;
  let kept = 0;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    if (decidedAgainst(candidate)) return false;
    const { words } = candidate.shape;
    all += words;
    if (body[i] === true) kept += words;
  }
  return kept > 0 && kept >= LEAST_BODY * all;
}
