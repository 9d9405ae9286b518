import { type Candidate, decidedAgainst } from './features.js';

/**
 * Picks, over the whole page, the best path through body and not-body, given the probability of each line and the
 * cost of every change from one to the other (Viterbi over two states, in log odds). Lines that a rule has decided
 * are constraints on the path, not an opinion after it.
 */

/** What a change between body and not-body costs, in log odds: a lone line needs that much more evidence. */
const CHANGE_COST = 0.2;
/**
 * What being body is worth beyond the odds. A word lost and a word too many weigh alike in F1, but F1 is best served by
 * keeping what is a little less likely than even. Chosen by cross-validation by domain: 0.4 and 0.5 did better than less.
 */
const FOR_BODY = 0.5;
/** No line by itself outweighs its neighbours without bound. */
const MOST_ODDS = 8;

const logOdds = (p: number) => Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(p / (1 - p))));

/**
 * Tells for each candidate whether it is body.
 *
 * @param probabilities of being body, one for each candidate, 0 to 1
 * @example
 * decode(candidates, Float64Array.of(0.02, 0.97, 0.45, 0.99)) // [false, true, true, true]
 */
export function decode(candidates: readonly Candidate[], probabilities: Float64Array): boolean[] {
  const count = candidates.length;
  const fromBody = new Uint8Array(count * 2);
  let out = 0;
  let body = -CHANGE_COST;
  for (let i = 0; i < count; i++) {
    const candidate = candidates[i] as Candidate; // i < count
    const odds = decidedAgainst(candidate) ? Number.NEGATIVE_INFINITY : logOdds(probabilities[i] ?? 0) + FOR_BODY;
    fromBody[2 * i] = body - CHANGE_COST > out ? 1 : 0;
    fromBody[2 * i + 1] = body >= out - CHANGE_COST ? 1 : 0;
    const nextOut = Math.max(out, body - CHANGE_COST);
    body = Math.max(body, out - CHANGE_COST) + odds;
    out = nextOut;
  }
  const path = new Array<boolean>(count);
  let state = body > out ? 1 : 0;
  for (let i = count - 1; i >= 0; i--) {
    path[i] = state === 1;
    state = fromBody[2 * i + state] ?? 0;
  }
  return withDatelines(candidates, path);
}

/** A dateline is body exactly where the paragraph it heads is. */
function withDatelines(candidates: readonly Candidate[], path: readonly boolean[]): boolean[] {
  return path.map((kept, i) => (candidates[i]?.claim?.label === 'dateline' ? (path[i + 1] ?? kept) : kept));
}
