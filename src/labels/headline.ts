import type { Candidate } from './candidate.js';
import { binOf, type Contender, contendersOf, EVIDENCE, surveyPage } from './headline-evidence.js';
import card from './headline-points.json' with { type: 'json' };

/**
 * Which line is the headline. Every line near the head of the body is a contender; each piece of evidence
 * (headline-evidence.ts) is worth points, and the line with the most wins if it has more than a page without a headline.
 *
 * The points are the weights of a conditional logistic model (one choice among the contenders of a page and `none`),
 * fitted on labelled pages, on pages cut to the story alone and on pages cut to begin with prose, where `none` is right.
 */

const POINTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(card.points));
const TABLE = EVIDENCE.map(evidence => ({ evidence, points: POINTS.get(evidence.name) ?? [] }));

const pointsOf = (contender: Contender) =>
  TABLE.reduce((sum, { evidence, points }) => sum + (points[binOf(evidence, contender)] ?? 0), 0);

/**
 * The index of the headline among the candidates, or null. A page that begins with prose has none.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @example
 * findHeadline(candidates, body) // 4
 */
export function findHeadline(candidates: readonly Candidate[], body: readonly boolean[]): number | null {
  let best: number | null = null;
  let most: number = card.none;
  for (const contender of contendersOf(surveyPage(candidates, body))) {
    const points = pointsOf(contender);
    if (points <= most) continue;
    most = points;
    best = contender.index;
  }
  return best;
}
