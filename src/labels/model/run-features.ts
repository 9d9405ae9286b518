import type { RunView } from './run-view.js';
import type { Run } from './runs.js';
import { contentOf, sharedWords } from './shared-words.js';
import { GROUP_NAMES, type Group } from './view.js';

/**
 * What is asked of a run of lines as a whole, once every line has been judged by itself: whether it is like the story, and
 * what stands between the two.
 */

/** One thing that can be told of every run but the main one as a number; `number` is that of the run. */
export interface RunFeature {
  readonly name: string;
  readonly value: (run: Run, page: RunView, number: number) => number;
}

/** What follows a run is looked at so far down. */
const BELOW = 4;
/** Beyond the bounds of odds. */
const MOST_ODDS = 9;

const sumBetween = (sums: Float64Array, from: number, to: number) => (sums[to] as number) - (sums[from] as number);

const sumOver = ({ from, to }: Run, { isNear }: RunView, value: (line: number) => number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) if (isNear[i] === 1) sum += value(i);
  return sum;
};

const mainRun = ({ runs, main }: RunView) => runs[main] as Run;

/** Where what stands between a run and the main one begins and ends. */
function betweenMain(run: Run, page: RunView): [number, number] {
  const { from, to } = mainRun(page);
  return run.from >= to ? [to, run.from] : [run.to, from];
}

const ofGroup = (group: Group): readonly RunFeature[] => [
  {
    name: `${group} before the run`,
    value: ({ gapFrom, from }, { view: { found } }) => sumBetween(found[group], gapFrom, from),
  },
  {
    name: `${group} up to the main run`,
    value: (run, page) => sumBetween(page.view.found[group], ...betweenMain(run, page)),
  },
  {
    name: `${group} below the run`,
    value: ({ to }, { view: { found, lines } }) => sumBetween(found[group], to, Math.min(lines, to + BELOW)),
  },
];

/** Share of the content words of a run that stand in at least `least` of the lines counted; -1 where it has none. */
const sharedShare = (name: string, counts: (page: RunView) => Uint16Array, least: number): RunFeature => ({
  name,
  value: (run, page) => {
    const { lexis } = page.view;
    const all = sumOver(run, page, i => contentOf(lexis, i));
    return all === 0 ? -1 : sumOver(run, page, i => sharedWords(lexis, counts(page), i, least)) / all;
  },
});

/** Mean over the lines of a run. */
const mean = (name: string, value: (page: RunView, line: number) => number): RunFeature => ({
  name,
  value: (run, page) => sumOver(run, page, i => value(page, i)) / run.lines,
});

/** The features of the trees that judge runs, in the order of their columns. */
export const RUN_FEATURES: readonly RunFeature[] = [
  { name: 'runs from the main run', value: (_, { main }, number) => number - main },
  { name: 'words', value: ({ words }) => words },
  { name: 'kept words', value: (_, { keptWords }, number) => keptWords[number] as number },
  { name: 'lines', value: ({ lines }) => lines },
  { name: 'words a line', value: ({ words, lines }) => words / lines },
  { name: 'words by the main run', value: ({ words }, page) => words / (mainRun(page).words || 1) },
  { name: 'share of all runs', value: (run, { words }) => run.words / (words || 1) },
  { name: 'words of the main run', value: (_, page) => mainRun(page).words },
  { name: 'lines of the main run', value: (_, page) => mainRun(page).lines },
  { name: 'words a line of the main run', value: (_, page) => mainRun(page).words / mainRun(page).lines },
  { name: 'runs', value: (_, { runs }) => runs.length },
  { name: 'lines before the run', value: ({ gapFrom, from }) => from - gapFrom },
  {
    name: 'words before the run',
    value: ({ gapFrom, from }, { view: { wordSums } }) => sumBetween(wordSums, gapFrom, from),
  },
  { name: 'sure before the run', value: ({ gapFrom, from }, { view: { sure } }) => sumBetween(sure, gapFrom, from) },
  {
    name: 'lines up to the main run',
    value: (run, page) => {
      const [from, to] = betweenMain(run, page);
      return to - from;
    },
  },
  {
    name: 'share of the page up to the main run',
    value: (run, page) => {
      const [from, to] = betweenMain(run, page);
      return ((run.from >= to ? 1 : -1) * (to - from)) / page.view.lines;
    },
  },
  { name: 'sure up to the main run', value: (run, page) => sumBetween(page.view.sure, ...betweenMain(run, page)) },
  ...GROUP_NAMES.flatMap(ofGroup),
  sharedShare('share of the words in the main run', ({ mainWords }) => mainWords, 1),
  sharedShare('share of the words often in the main run', ({ mainWords }) => mainWords, 2),
  sharedShare('share of the words in the head', ({ headWords }) => headWords, 1),
  { name: 'content words', value: (run, page) => sumOver(run, page, i => contentOf(page.view.lexis, i)) },
  {
    name: 'least odds',
    value: ({ from, to }, { odds }) => odds.subarray(from, to).reduce((a, b) => Math.min(a, b), MOST_ODDS),
  },
  {
    name: 'best odds',
    value: ({ from, to }, { odds }) => odds.subarray(from, to).reduce((a, b) => Math.max(a, b), -MOST_ODDS),
  },
  { name: 'mean odds', value: (_, { meanOdds }, number) => meanOdds[number] as number },
  { name: 'mean odds of the main run', value: (_, { meanOdds, main }) => meanOdds[main] as number },
  {
    name: 'odds over the main run',
    value: (_, { meanOdds, main }, number) => (meanOdds[number] as number) - (meanOdds[main] as number),
  },
  mean('prose', ({ view }, i) => view.prose[i] as number),
  mean('listed', ({ view }, i) => view.listed[i] as number),
  mean('copies', ({ view }, i) => (view.copies[i] as number) - 1),
  { name: 'expected F1', value: (_, { expectedF1 }) => expectedF1 },
  { name: 'place', value: ({ from }, { view: { lines } }) => from / lines },
  { name: 'lines left', value: ({ to }, { view: { lines } }) => lines - to },
];
