import type { Candidate } from '../labels/candidate.js';
import { decidedAgainst } from '../labels/candidate.js';
import {
  DECIDED,
  firstOdds,
  lineColumns,
  pageColumns,
  SETTLED,
  scoredView,
  secondOdds,
} from '../labels/model/judge.js';
import { readLexis } from '../labels/model/lexis.js';
import { LINE_FEATURES } from '../labels/model/line-features.js';
import { PAGE_FEATURES } from '../labels/model/page-features.js';
import type { SequenceNet } from '../labels/model/sequence/net.js';
import { type SequencePage, sequenceOdds } from '../labels/model/sequence/odds.js';
import type { Ranks } from '../labels/model/sequence/ranks.js';
import type { Trees } from '../labels/model/trees.js';
import type { Model } from '../labels/model/weights.js';
import { MOST_TOKENS, tokensOf, type WordWeights } from '../labels/model/word-score.js';
import { type BoostOptions, fitTrees, type Samples } from './boost.js';
import { foldOf } from './folds.js';
import { generator } from './random.js';
import { fitSequenceNet, rankStretches, type TaughtStretch, taughtStretchesOf } from './sequence-net.js';
import { fitWords, type TokenPage } from './word-weights.js';

/**
 * Fits the model to labelled pages. What one step says of a page is told to the next one only by a model that has not seen
 * pages of its domain: the pages are dealt into folds by domain, and every fold is judged by what was fitted on the others.
 */

/** A page to fit on. */
export interface FitPage {
  /** Pages of one domain are never told apart. */
  readonly domain: string;
  readonly candidates: readonly Candidate[];
  readonly isBody: Uint8Array;
  /** 1 for second copies of body text: they teach nothing. */
  readonly ignored: Uint8Array;
  /** How much the page counts. */
  readonly weight: number;
  /** An excerpt teaches what short pages are like, but no words. */
  readonly isExcerpt: boolean;
}

const FOLDS = 5;
/** Deals the domains otherwise than a cross-validation around it does. */
const SALT = 11;
export const foldOfPage = ({ domain }: Pick<FitPage, 'domain'>): number => foldOf(domain, FOLDS, SALT);

const FIRST: BoostOptions = { trees: 128, rate: 0.14, featureShare: 0.4, smoothing: 10, seed: 1 };
const SECOND: BoostOptions = { trees: 64, rate: 0.14, featureShare: 0.35, smoothing: 20, seed: 2 };

/** Of lines that are settled, and of all, so many are taken as samples. */
const OF_EASY = 0.25;
const OF_ALL_FIRST = 0.35;
const OF_ALL_SECOND = 0.5;
const EASY_SCORE = -5;

/** Long lines count more, as they do in the score, but not in proportion: a page has few of them. */
const lineWeight = (words: number) => Math.sqrt(words + 1) / 3;

const fitsWords = (page: FitPage) => !page.isExcerpt;

function tokenPage(page: FitPage): TokenPage {
  const { candidates, isBody, ignored, weight } = page;
  const lexis = readLexis(candidates);
  const from = new Int32Array(candidates.length + 1);
  const scratch = new Int32Array(MOST_TOKENS);
  const tokens: number[] = [];
  candidates.forEach((candidate, line) => {
    const count = tokensOf(candidate, lexis, line, scratch);
    for (let i = 0; i < count; i++) tokens.push(scratch[i] as number);
    from[line + 1] = tokens.length;
  });
  const weights = Float32Array.from(candidates, ({ shape }, i) =>
    ignored[i] === 1 ? 0 : weight * lineWeight(shape.words),
  );
  return { tokens: Int32Array.from(tokens), from, isBody, weights };
}

/** Collects samples, row by row. */
class SampleRows {
  #values = new Float32Array(1 << 20);
  #isTrue: number[] = [];
  #weights: number[] = [];
  readonly #features: number;

  constructor(features: number) {
    this.#features = features;
  }

  add(columns: Float32Array, lines: number, line: number, isTrue: number, weight: number): void {
    const from = this.#isTrue.length * this.#features;
    if (from + this.#features > this.#values.length) {
      const grown = new Float32Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    for (let f = 0; f < this.#features; f++) this.#values[from + f] = columns[f * lines + line] as number;
    this.#isTrue.push(isTrue);
    this.#weights.push(weight);
  }

  samples(): Samples {
    return {
      features: this.#features,
      count: this.#isTrue.length,
      values: this.#values.subarray(0, this.#isTrue.length * this.#features),
      isTrue: Uint8Array.from(this.#isTrue),
      weights: Float32Array.from(this.#weights),
    };
  }
}

/** Something that is fitted to some of the pages. */
export type Fit<T> = (takes: (page: FitPage) => boolean) => T;

/** What a step fitted on all pages, and on all but each fold. */
export interface Folded<T> {
  readonly whole: T;
  readonly without: readonly T[];
}

/** Fits a step on all pages, and on all but each fold. */
export function folded<T>(step: Fit<T>, report: (line: string) => void, name: string): Folded<T> {
  const without = Array.from({ length: FOLDS }, (_, fold) => {
    const begun = Date.now();
    const fitted = step(page => foldOfPage(page) !== fold);
    report(`${name}, without fold ${fold}: ${Math.round((Date.now() - begun) / 1000)} s`);
    return fitted;
  });
  return { without, whole: step(() => true) };
}

/** Fits a step that takes its time, on all pages and on all but each fold, as much at once as the step allows. */
async function foldedAtOnce<T>(
  step: Fit<Promise<T>>,
  report: (line: string) => void,
  name: string,
): Promise<Folded<T>> {
  const begun = Date.now();
  const timed = async (takes: (page: FitPage) => boolean, what: string) => {
    const fitted = await step(takes);
    report(`${name}, ${what}: ${Math.round((Date.now() - begun) / 1000)} s after the step began`);
    return fitted;
  };
  const [whole, ...without] = await Promise.all([
    timed(() => true, 'on all pages'),
    ...Array.from({ length: FOLDS }, (_, fold) => timed(page => foldOfPage(page) !== fold, `without fold ${fold}`)),
  ]);
  return { whole, without };
}

/** Samples of all pages, so dealt that each fit picks out its own. */
interface Dealt {
  readonly pages: readonly FitPage[];
  readonly samples: Samples;
  /** The page of each sample. */
  readonly pageOf: Int32Array;
}

function fitDealt({ pages, samples, pageOf }: Dealt, options: BoostOptions): Fit<Trees> {
  return takes => {
    const { features, count, values, isTrue, weights } = samples;
    const taken = Int32Array.from({ length: count }, (_, i) => i).filter(i =>
      takes(pages[pageOf[i] as number] as FitPage),
    );
    const own = new Float32Array(taken.length * features);
    taken.forEach((i, k) => {
      own.set(values.subarray(i * features, (i + 1) * features), k * features);
    });
    return fitTrees(
      {
        features,
        count: taken.length,
        values: own,
        isTrue: Uint8Array.from(taken, i => isTrue[i] as number),
        weights: Float32Array.from(taken, i => weights[i] as number),
      },
      options,
    );
  };
}

/** What judges lines. */
type LineModel = Omit<Model, 'runs' | 'certainty'>;

/** All that was fitted: the model, and what pages got from steps that had not seen their domain. */
export interface Fitted {
  readonly model: LineModel;
  /** For each fold, the steps that were fitted on all but it. */
  readonly without: readonly LineModel[];
  /** Log odds of the lines of each page, in the order of the pages. */
  readonly odds: readonly Float32Array[];
}

/** Fits a net; it is asked for all folds at once. */
export type FitNet = (stretches: readonly TaughtStretch[], ranks: Ranks) => Promise<SequenceNet>;

const fitHere: FitNet = async (stretches, ranks) => fitSequenceNet(stretches, ranks);

/**
 * Fits the model to pages; the same pages in the same order give the same model.
 *
 * @param report takes a line for each step done
 * @param fitNet fits nets, which take most of the time, elsewhere
 */
export async function fitModel(
  pages: readonly FitPage[],
  report: (line: string) => void,
  fitNet: FitNet = fitHere,
): Promise<Fitted> {
  const tokens = pages.map(page => (fitsWords(page) ? tokenPage(page) : null));
  const words = folded<WordWeights>(
    takes =>
      fitWords(
        tokens.filter((page, i): page is TokenPage => page !== null && takes(pages[i] as FitPage)),
        1,
      ),
    report,
    'words',
  );
  const viewOf = (page: FitPage) =>
    scoredView(page.candidates, readLexis(page.candidates), words.without[foldOfPage(page)] as WordWeights);

  const first = folded(fitDealt(dealFirst(pages, viewOf), FIRST), report, 'first trees');
  const odds = pages.map(page => {
    const view = viewOf(page);
    return firstOdds(view, lineColumns(view), first.without[foldOfPage(page)] as Trees);
  });

  const second = folded(fitDealt(dealSecond(pages, odds, viewOf), SECOND), report, 'second trees');
  // Asked twice of each page: the columns of all pages are too many to keep.
  const judgedOf = (page: FitPage, i: number): SequencePage => {
    const view = viewOf(page);
    const own = odds[i] as Float32Array;
    const ofPage = pageColumns(view, own);
    return {
      lines: view.lines,
      words: view.words,
      ofLines: lineColumns(view),
      ofPage,
      first: own,
      second: secondOdds(own, ofPage, second.without[foldOfPage(page)] as Trees),
    };
  };

  const stretches = pages.map((page, i) => taughtStretchesOf(judgedOf(page, i), teachingsOf(page), page.weight));
  const ranks = rankStretches(stretches.flat());
  const sequence = await foldedAtOnce(
    takes => fitNet(stretches.filter((_, i) => takes(pages[i] as FitPage)).flat(), ranks),
    report,
    'net',
  );
  return {
    model: { words: words.whole, first: first.whole, second: second.whole, sequence: sequence.whole },
    without: words.without.map((own, fold) => ({
      words: own,
      first: first.without[fold] as Trees,
      second: second.without[fold] as Trees,
      sequence: sequence.without[fold] as SequenceNet,
    })),
    odds: pages.map((page, i) => sequenceOdds(judgedOf(page, i), sequence.without[foldOfPage(page)] as SequenceNet)),
  };
}

/** What the lines of a page teach; copies of body text teach nothing. */
function teachingsOf({
  candidates,
  isBody,
  ignored,
}: FitPage): Pick<TaughtStretch, 'isBody' | 'lineWeights' | 'words'> {
  const counts = (weigh: (words: number) => number) =>
    Float32Array.from(candidates, ({ shape }, i) => (ignored[i] === 1 ? 0 : weigh(shape.words)));
  return { isBody, lineWeights: counts(lineWeight), words: counts(words => words) };
}

type ViewOf = (page: FitPage) => ReturnType<typeof scoredView>;

function dealFirst(pages: readonly FitPage[], viewOf: ViewOf): Dealt {
  const random = generator(11);
  const rows = new SampleRows(LINE_FEATURES.length);
  const pageOf: number[] = [];
  pages.forEach((page, at) => {
    const view = viewOf(page);
    const columns = lineColumns(view);
    for (let i = 0; i < view.lines; i++) {
      if (page.ignored[i] === 1 || decidedAgainst(page.candidates[i] as Candidate)) continue;
      const share = (view.score[i] as number) < EASY_SCORE ? OF_EASY : 1;
      if (random() >= share * (page.isExcerpt ? 1 : OF_ALL_FIRST)) continue;
      rows.add(
        columns,
        view.lines,
        i,
        page.isBody[i] as number,
        (page.weight * lineWeight(view.words[i] as number)) / share,
      );
      pageOf.push(at);
    }
  });
  return { pages, samples: rows.samples(), pageOf: Int32Array.from(pageOf) };
}

function dealSecond(pages: readonly FitPage[], odds: readonly Float32Array[], viewOf: ViewOf): Dealt {
  const random = generator(12);
  const rows = new SampleRows(PAGE_FEATURES.length);
  const pageOf: number[] = [];
  pages.forEach((page, at) => {
    const view = viewOf(page);
    const own = odds[at] as Float32Array;
    const columns = pageColumns(view, own);
    for (let i = 0; i < view.lines; i++) {
      const first = own[i] as number;
      if (page.ignored[i] === 1 || first <= SETTLED || first === DECIDED) continue;
      if (random() >= (page.isExcerpt ? 1 : OF_ALL_SECOND)) continue;
      rows.add(columns, view.lines, i, page.isBody[i] as number, page.weight * lineWeight(view.words[i] as number));
      pageOf.push(at);
    }
  });
  return { pages, samples: rows.samples(), pageOf: Int32Array.from(pageOf) };
}
