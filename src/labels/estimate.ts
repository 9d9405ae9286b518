import card from './card.json' with { type: 'json' };
import {
  ALONE_FEATURES,
  type Alone,
  aloneOf,
  type Candidate,
  decidedAgainst,
  type Feature,
  PLACE_FEATURES,
  type Place,
  placesOf,
} from './features.js';

/**
 * The plain estimate of how likely each line is to be part of the body: a card of points. Every line gets, for each
 * feature, the points of the bin it falls in; the sum is the log odds. First each line by itself, then each line in its
 * place, where the first sums of its neighbours are features of their own. The points are data (card.json), fitted by
 * logistic regression on labelled pages by `src/training`; a learned model can take the place of this function.
 */

/** What gives the probability of being body for every candidate of a page, in order. */
export type Estimate = (candidates: readonly Candidate[]) => Float64Array;

/** Points by feature and bin. */
export type Points = Readonly<Record<string, readonly number[]>>;

export interface Card {
  readonly version: number;
  /** Names of all features and bins, hashed: a card made for other features is refused. */
  readonly features: string;
  /** For a line by itself. */
  readonly alone: Part;
  /** For a line in its place: on a page of few lines, as people paste it, and on a whole one with all its chrome. */
  readonly shortPage: Part;
  readonly longPage: Part;
}

/** One table of points; what no feature says is in the bias. */
export interface Part {
  readonly bias: number;
  readonly points: Points;
}

/** A page of fewer lines is short. */
const LONG_PAGE = 40;

/** Which part of the card judges the lines of a page in their place. */
export const placePart = (lines: number): 'shortPage' | 'longPage' => (lines < LONG_PAGE ? 'shortPage' : 'longPage');

/** A line that rules have decided against body counts as this far from it in the eyes of its neighbours. */
export const DECIDED = -9;

/**
 * Names every feature and bin, so that card and code cannot drift apart unseen (FNV-1a, 32 bits).
 *
 * @example
 * featureHash() // '5f3a9c01'
 */
export function featureHash(): string {
  const names = [...ALONE_FEATURES, ...PLACE_FEATURES].map(feature => `${feature.name}: ${feature.bins.join('; ')}`);
  let hash = 0x811c9dc5;
  for (const char of names.join('\n')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

type Sum<Input> = (input: Input) => number;

function adder<Input>(features: readonly Feature<Input>[], part: Part): Sum<Input> {
  const table = features.map(feature => ({ bin: feature.bin, points: part.points[feature.name] ?? [] }));
  return input => {
    let sum = part.bias;
    for (const { bin, points } of table) sum += points[bin(input)] ?? 0;
    return sum;
  };
}

/**
 * Makes an estimate from a card.
 *
 * @throws if the card was made for other features than this code computes.
 * @example
 * cardEstimate(card)(candidates) // Float64Array [0.01, 0.02, 0.97, ...]
 */
export function cardEstimate(data: Card): Estimate {
  if (data.features !== featureHash()) {
    throw new Error(
      `the card is for features ${data.features}, the code computes ${featureHash()}: fit it anew with npm run train`,
    );
  }
  const alonePoints = adder(ALONE_FEATURES, data.alone);
  const inPlace = (part: Part) => {
    const own = adder(ALONE_FEATURES, part);
    const place = adder(PLACE_FEATURES, { bias: 0, points: part.points });
    return (line: Alone, at: Place) => own(line) + place(at);
  };
  const sums = { shortPage: inPlace(data.shortPage), longPage: inPlace(data.longPage) };
  return candidates => {
    const alone = aloneOf(candidates);
    const odds = Float64Array.from(alone, a => (decidedAgainst(a.candidate) ? DECIDED : alonePoints(a)));
    const placeAt = placesOf(alone, odds);
    const sum = sums[placePart(candidates.length)];
    return Float64Array.from(alone, (a, index) =>
      decidedAgainst(a.candidate) ? 0 : 1 / (1 + Math.exp(-sum(a, placeAt(index)))),
    );
  };
}

let shipped: Estimate | undefined;

/** The estimate with the card that ships; the card is checked at the first page, so that it can be fitted anew. */
export const estimate: Estimate = candidates => {
  shipped ??= cardEstimate(card);
  return shipped(candidates);
};
