import type { Evidence, PointCard } from '../labels/evidence.js';
import { type Choice, choose, fitChoices } from './choice.js';

/** Fits a card of points to choices among contenders that a table of evidence tells apart. */

type Table<Page, Contender> = readonly Evidence<Page, Contender>[];

const ROUNDS = 8;

const round = (x: number) => Math.round(x * 100) / 100;

/** How many bins a table has in all: those of each piece of evidence follow those of the one before. */
const binsOf = (table: Table<never, never>) => table.reduce((sum, { bins }) => sum + bins, 0);

/**
 * The bins of a contender, one of each piece of evidence, in one long row of bins.
 *
 * @example
 * optionOf(TABLE, page, contender) // Int32Array [3, 12, 18]
 */
export function optionOf<Page, Contender>(table: Table<Page, Contender>, page: Page, contender: Contender): Int32Array {
  let start = 0;
  return Int32Array.from(table, ({ bins, bin }) => {
    start += bins;
    return start - bins + bin(page, contender);
  });
}

/** The same choices in the same order give the same points. */
export function fitPoints(table: Table<never, never>, choices: readonly Choice[]): PointCard {
  const size = binsOf(table);
  const weights = fitChoices(choices, size, ROUNDS);
  let start = 0;
  const points = table.map(({ name, bins }) => {
    start += bins;
    return [name, Array.from(weights.subarray(start - bins, start), round)] as const;
  });
  return { none: round(weights[size] ?? 0), points: Object.fromEntries(points) };
}

/** The points of each option above those of choosing none. */
export function sumsOf(table: Table<never, never>, card: PointCard, options: readonly Int32Array[]): readonly number[] {
  const weights = weightsOf(table, card);
  return options.map(bins => bins.reduce((sum, bin) => sum + (weights[bin] ?? 0), -card.none));
}

const weightsOf = (table: Table<never, never>, card: PointCard) =>
  Float64Array.from([...table.flatMap(({ name }) => card.points[name] ?? []), card.none]);

/** Which option a card of points chooses; null: none. */
export const chooseBy = (table: Table<never, never>, card: PointCard, { options }: Choice): number | null =>
  choose(weightsOf(table, card), options);
