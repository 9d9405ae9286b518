import { type PointCard, pointsOf } from '../evidence.js';
import { certaintyOf } from '../model/certainty.js';
import { sumTrees, type Trees } from '../model/trees.js';
import { type Certainty, type PackedTrees, unpackTrees } from '../model/weights.js';
import { BYLINE_EVIDENCE } from './byline-evidence.js';
import { bestOf, MOST_RIVALS, measureAmong, measureAround, RIVAL_NUMBERS } from './byline-rivals.js';
import type { Signer, Survey } from './survey.js';

/** The weights of the second look. */
export interface BylineTrees {
  /** What the numbers tell that the trees ask for, in order. */
  readonly numbers: readonly string[];
  readonly trees: PackedTrees;
  /** How often the likeliest rival was right, by its odds. */
  readonly certainty: Certainty;
}

/** A line that signs the story, and the chance that it does. */
export interface Chosen {
  readonly signer: Signer;
  readonly chance: number;
}

/** Chooses the line that signs the story, or none. */
export type BylineJudge = (page: Survey, signers: readonly Signer[]) => Chosen | null;

/** What is right on so few pages is a guess: no name is better than a wrong one. */
export const LEAST_CHANCE = 0.25;

const RIVALS = Int32Array.from({ length: MOST_RIVALS }, (_, r) => r);
const columns = new Float32Array(RIVAL_NUMBERS.length * MOST_RIVALS);
const odds = new Float32Array(MOST_RIVALS);

/**
 * Which of the rivals of a page the trees find likeliest, the first of equals, and its odds; null where there are none.
 *
 * @param rowOf gives what is told of a rival, by its rank; it is read before the next call
 * @example
 * likeliest(trees, 3, rank => rows[rank]) // { rank: 1, odds: 2.5 }
 */
export function likeliest(
  trees: Trees,
  count: number,
  rowOf: (rank: number) => Float32Array,
): { readonly rank: number; readonly odds: number } | null {
  for (let rank = 0; rank < count; rank += 1) {
    const row = rowOf(rank);
    for (let n = 0; n < row.length; n += 1) columns[n * MOST_RIVALS + rank] = row[n] as number;
  }
  sumTrees(trees, columns, RIVALS.subarray(0, count), odds);
  let found = 0;
  for (let rank = 1; rank < count; rank += 1) if ((odds[rank] as number) > (odds[found] as number)) found = rank;
  return count === 0 ? null : { rank: found, odds: odds[found] as number };
}

/**
 * Chooses the byline in two looks: points pick the few likeliest lines, boosted trees look at these again.
 *
 * @throws RangeError where points or trees were made for other evidence.
 */
export function bylineJudge(card: PointCard, { numbers, trees: packed, certainty }: BylineTrees): BylineJudge {
  if (numbers.join() !== RIVAL_NUMBERS.join())
    throw new RangeError('the trees of the byline are for other numbers: fit them anew');
  const points = pointsOf(BYLINE_EVIDENCE, card);
  const trees = unpackTrees(packed);
  const width = RIVAL_NUMBERS.length;
  /** The rows of all contenders of a page, used again for the next. */
  let rows = new Float32Array(width);
  const rowAt = (k: number) => rows.subarray(k * width, (k + 1) * width);
  return (page, signers) => {
    if (rows.length < signers.length * width) rows = new Float32Array(2 * signers.length * width);
    const sums = signers.map((signer, k) => points(page, signer, rowAt(k)) - card.none);
    const best = bestOf(sums);
    const rivalAt = (rank: number) => signers[best[rank] as number] as Signer; // bestOf gives places of signers
    const found = likeliest(trees, best.length, rank => {
      const row = rowAt(best[rank] as number);
      measureAround(page, rivalAt(rank), row);
      measureAmong(sums, best, rank, row);
      return row;
    });
    if (found === null) return null;
    const chance = certaintyOf(certainty, found.odds);
    return chance < LEAST_CHANCE ? null : { signer: rivalAt(found.rank), chance };
  };
}
