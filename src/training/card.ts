import { type Card, DECIDED, featureHash, type Part, type Points, placePart } from '../labels/estimate.js';
import {
  ALONE_FEATURES,
  type Alone,
  aloneOf,
  decidedAgainst,
  type Feature,
  PLACE_FEATURES,
  placesOf,
} from '../labels/features.js';
import { excerpt } from './excerpt.js';
import { fitLogistic, logOdds, type Sample } from './logistic.js';
import type { LabelledPage } from './pages.js';

const ALONE_ROUNDS = 3;
const PLACE_ROUNDS = 4;

/** Where the bins of each feature begin in one long row of bins. */
function layout(
  features: readonly Feature<never>[],
  from: number,
): { readonly starts: readonly number[]; readonly end: number } {
  const starts: number[] = [];
  let end = from;
  for (const feature of features) {
    starts.push(end);
    end += feature.bins.length;
  }
  return { starts, end };
}

const binsOf = <Input>(features: readonly Feature<Input>[], starts: readonly number[], input: Input): number[] =>
  features.map((feature, k) => (starts[k] ?? 0) + feature.bin(input));

const ALONE = layout(ALONE_FEATURES, 0);
const PLACE = layout(PLACE_FEATURES, ALONE.end);

/** Long lines count more, as they do in the score, but not in proportion: a page has few of them. */
const weightOf = ({ candidate: { shape } }: Alone) => Math.sqrt(shape.words + 1) / 3;

const round = (x: number) => Math.round(x * 1000) / 1000;

function pointsOf(features: readonly Feature<never>[], starts: readonly number[], weights: Float64Array): Points {
  return Object.fromEntries(
    features.map((feature, k) => [
      feature.name,
      feature.bins.map((_, bin) => round(weights[(starts[k] ?? 0) + bin] ?? 0)),
    ]),
  );
}

/** The pages made ready: every line by itself, with its bins. */
interface Ready {
  readonly page: LabelledPage;
  readonly alone: readonly Alone[];
  readonly bins: readonly Int32Array[];
}

function ready(page: LabelledPage): Ready {
  const alone = aloneOf(page.candidates);
  return { page, alone, bins: alone.map(line => Int32Array.from(binsOf(ALONE_FEATURES, ALONE.starts, line))) };
}

/** The lines that no rule has decided, with the bins they fall in. */
function samplesOf({ page, alone }: Ready, bins: readonly Int32Array[]): Sample[] {
  return alone.flatMap((line, i) => {
    const own = bins[i];
    if (own === undefined || decidedAgainst(line.candidate)) return [];
    return [{ bins: own, isBody: page.isBody[i] === true, weight: weightOf(line) }];
  });
}

function binsInPlace({ alone, bins }: Ready, first: Float64Array): Int32Array[] {
  const odds = Float64Array.from(alone, (line, i) =>
    decidedAgainst(line.candidate) ? DECIDED : logOdds(first, bins[i] ?? new Int32Array()),
  );
  const placeAt = placesOf(alone, odds);
  return bins.map((own, i) => Int32Array.from([...own, ...binsOf(PLACE_FEATURES, PLACE.starts, placeAt(i))]));
}

/**
 * Fits a card of points to labelled pages and an excerpt of each. The same pages in the same order give the same card.
 * The lines by themselves are learned from whole pages only; the excerpts teach what short pages are like.
 */
export function fitCard(pages: readonly LabelledPage[]): Card {
  const whole = pages.map(ready);
  const first = fitLogistic(
    whole.map(page => samplesOf(page, page.bins)),
    ALONE.end,
    ALONE_ROUNDS,
  );
  const excerpts = pages.flatMap((page, turn) => excerpt(page, turn) ?? []).map(ready);
  const all = [...whole, ...excerpts];
  const fitPart = (name: 'shortPage' | 'longPage'): Part => {
    const pagesOfPart = all.filter(({ alone }) => placePart(alone.length) === name);
    const weights = fitLogistic(
      pagesOfPart.map(page => samplesOf(page, binsInPlace(page, first))),
      PLACE.end,
      PLACE_ROUNDS,
    );
    return {
      bias: round(weights.at(-1) ?? 0),
      points: {
        ...pointsOf(ALONE_FEATURES, ALONE.starts, weights),
        ...pointsOf(PLACE_FEATURES, PLACE.starts, weights),
      },
    };
  };
  return {
    version: 1,
    features: featureHash(),
    alone: { bias: round(first.at(-1) ?? 0), points: pointsOf(ALONE_FEATURES, ALONE.starts, first) },
    shortPage: fitPart('shortPage'),
    longPage: fitPart('longPage'),
  };
}
