import type { Line } from '../lines/line.js';
import { bodyKind, type Named } from './body-kinds.js';
import { chromeKinds } from './chrome-kinds.js';
import { claimLines } from './claims.js';
import { decode } from './decode.js';
import { type Estimate, estimate } from './estimate.js';
import type { Candidate } from './features.js';
import { findHeadline } from './headline.js';
import { claimLists } from './lists.js';
import type { LabelledLine } from './rule.js';
import { RULES } from './rules/index.js';
import { storyHead } from './story-head.js';

/** A page with a label and a reason on every line. */
export interface LabelledPage {
  readonly lines: readonly LabelledLine[];
  /** How sure the labelling is of the body as a whole: the word F1 it expects of itself, 0 to 1. */
  readonly confidence: number;
}

const NO_HEAD: ReturnType<typeof storyHead> = new Map();

/** What the labels promise of the body: F1 of its words, if every probability is right. */
function expectedF1(candidates: readonly Candidate[], probabilities: Float64Array, body: readonly boolean[]): number {
  let kept = 0;
  let right = 0;
  let wanted = 0;
  candidates.forEach(({ shape: { words } }, i) => {
    const expected = words * (probabilities[i] ?? 0);
    wanted += expected;
    if (body[i] === true) {
      kept += words;
      right += expected;
    }
  });
  return kept + wanted === 0 ? 0 : (2 * right) / (kept + wanted);
}

/** The body lines next to one. */
function bodyNeighbours(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  index: number,
): [Candidate | undefined, Candidate | undefined] {
  let above = index - 1;
  while (above >= 0 && body[above] !== true) above--;
  let below = index + 1;
  while (below < body.length && body[below] !== true) below++;
  return [candidates[above], candidates[below]];
}

/**
 * Gives every line of a page its one label and one reason: rules claim and cut lines, the estimate says how likely each
 * is to be body, decoding picks the best path over the page, and what is left is named by place and shape.
 *
 * @param by the estimate to use; the one that ships if none is given
 * @example
 * labelLines(toLines(document)).lines[0].label // 'breadcrumb'
 */
export function labelLines(lines: readonly Line[], by: Estimate = estimate): LabelledPage {
  const candidates = claimLists(claimLines(RULES, lines));
  const probabilities = by(candidates);
  const path = decode(candidates, probabilities);
  const headline = findHeadline(candidates, path);
  const head = headline === null ? NO_HEAD : storyHead(candidates, path, headline);
  const body = path.map((kept, i) => kept && i !== headline && !head.has(i));
  const chrome = chromeKinds(candidates, body, headline);

  const name = (candidate: Candidate, i: number): Named => {
    if (i === headline) return { label: 'headline', reason: 'stands above the text and shares its words' };
    if (body[i] === true) return bodyKind(candidate, ...bodyNeighbours(candidates, body, i));
    return head.get(i) ?? candidate.claim ?? chrome[i] ?? { label: 'other-chrome', reason: 'line outside the text' };
  };
  return {
    lines: candidates.map((candidate, i) => {
      const { label, reason } = name(candidate, i);
      const p = probabilities[i] ?? 0;
      return { line: candidate.line, label, reason, confidence: Math.max(0.5, body[i] === true ? p : 1 - p) };
    }),
    confidence: expectedF1(candidates, probabilities, body),
  };
}
