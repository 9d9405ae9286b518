import type { Candidate } from './candidate.js';
import { isCleanCopy } from './decoding/clean-copy.js';
import { decode } from './decoding/decode.js';
import { withDialogue } from './decoding/dialogue.js';
import { certaintyOf } from './model/certainty.js';
import type { Judgement } from './model/judge.js';
import type { Judge } from './model/shipped.js';

/** The body of a page as the product finds it; what is fitted to pages finds it the same way. */
export interface FoundBody {
  readonly judgement: Judgement;
  /** For each candidate, whether it is body: headline, byline and date are looked for around it. */
  readonly story: readonly boolean[];
  /** The same, and on clean copy every line that no rule claims, so that copy cleaned again stays as it is. */
  readonly text: readonly boolean[];
  /** Why a line is kept, or left out, where its odds alone do not say so. */
  readonly why: (index: number, isKept: boolean) => string | undefined;
  /** The chance that the word F1 of the body is 0.95 or more. */
  readonly confidence: number;
}

/**
 * Finds the body: the model says how likely each line is to be part of it, and decoding picks the best labelling of the whole page.
 *
 * @param candidates the lines of one page, in order
 * @param by the model: `shippedJudge` in the product, another one while it is trained
 * @example
 * findBody(candidatesOf(toLines(document)), shippedJudge).text // [false, false, true, true, false]
 */
export function findBody(candidates: readonly Candidate[], by: Judge): FoundBody {
  const { judgement, certainty } = by(candidates);
  const { body, expectedF1, reasons } = decode(candidates, judgement);
  const story = withDialogue(candidates, body);
  const isCopy = isCleanCopy(candidates, story);
  return {
    judgement,
    story,
    text: isCopy ? candidates.map(({ claim }, i) => story[i] === true || claim === null) : story,
    why: (index, isKept) => {
      if (!isKept || body[index] === true) return reasons.get(index);
      return story[index] === true ? 'speech right above the story' : 'the page is nothing but the story';
    },
    confidence: candidates.length === 0 ? 0 : certaintyOf(certainty, expectedF1),
  };
}
