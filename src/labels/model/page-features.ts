import type { Candidate } from '../candidate.js';
import { BEYOND, type Feature, shift, sumAway } from './feature.js';
import type { JudgedView } from './judged-view.js';
import type { Run } from './runs.js';
import { contentOf, sharedWords } from './shared-words.js';
import type { Group, View } from './view.js';

/**
 * What is asked of a line once every line has been judged: its neighbours' odds, the run of body lines it stands in or
 * next to, what parts that run from the main one, and how much it is like the rest of the story.
 */

type PageFeature = Feature<JudgedView>;

const FAR = 60;
const FAR_WORDS = 999;
const MANY = 12;

const NEIGHBOURS = 'its neighbours are body';
const NO_NEIGHBOURS = 'its neighbours are no body';
const IN_RUN = 'within the main text';
const OFF_RUN = 'outside the main text';
const JOINED = 'nothing parts it from the story';
const PARTED = 'something parts it from the story';
const TOPICAL = "shares the story's words";
const OFF_TOPIC = "shares few of the story's words";
const ALIKE = 'looks like the rest of the story';
const UNLIKE = 'does not look like the rest of the story';

const oddsAway = (step: number): PageFeature => ({
  name: step === 0 ? 'odds' : `odds ${step}`,
  toward: step === 0 ? '' : NEIGHBOURS,
  away: step === 0 ? '' : NO_NEIGHBOURS,
  fill: ({ odds }, column) => shift(odds, step, -12, column),
});

const chancesAway = (from: number, to: number): PageFeature => ({
  name: `chances from ${from} to ${to}`,
  toward: NEIGHBOURS,
  away: NO_NEIGHBOURS,
  fill: ({ chanceSums }, column) => sumAway(chanceSums, from, to, to - from + 1, column),
});

const bestOdds = (name: string, step: 1 | -1): PageFeature => ({
  name,
  toward: NEIGHBOURS,
  away: NO_NEIGHBOURS,
  fill: ({ odds }, column) => {
    for (let i = 0; i < column.length; i++) {
      let best = -12;
      for (let k = 1; k <= 3; k++) {
        const at = i + k * step;
        if (at >= 0 && at < column.length && (odds[at] as number) > best) best = odds[at] as number;
      }
      column[i] = best;
    }
  },
});

/** Lines, or words, from the next body line above (`step` -1) or below (1). */
const fromBody = (name: string, step: 1 | -1, inWords: boolean): PageFeature => ({
  name,
  toward: NEIGHBOURS,
  away: NO_NEIGHBOURS,
  fill: ({ isBody, view: { words, lines } }, column) => {
    let distance = FAR;
    let between = FAR_WORDS;
    for (let k = 0; k < lines; k++) {
      const i = step < 0 ? k : lines - 1 - k;
      column[i] = inWords ? (distance < FAR ? between : FAR_WORDS) : distance;
      if (isBody[i] === 1) {
        distance = 1;
        between = 0;
      } else {
        distance = Math.min(FAR, distance + 1);
        between = Math.min(FAR_WORDS, between + (words[i] as number));
      }
    }
  },
});

/** A feature that is one number for the whole page. */
const whole = (name: string, value: (judged: JudgedView) => number): PageFeature => ({
  name,
  toward: '',
  away: '',
  fill: (judged, column) => column.fill(value(judged)),
});

/** A run by its index; none for -1, for which a list would be searched by name. */
const runOf = (runs: JudgedView['runs'], index: number) => (index < 0 ? undefined : runs[index]);

/** The run of a line: the one it stands in, else the next one below, else the last. */
function nearRun({ runs, runAt, runAbove }: JudgedView, i: number): number {
  const own = runAt[i] as number;
  if (own >= 0) return own;
  const above = runAbove[i] as number;
  return above + 1 < runs.length ? above + 1 : above;
}

const ABSENT = -5;

/** A number of the run of a line. */
const ofRun = (
  name: string,
  toward: string,
  away: string,
  value: (run: Run, judged: JudgedView, number: number) => number,
): PageFeature => ({
  name,
  toward,
  away,
  fill: (judged, column) => {
    const numbers = judged.runs.map((run, r) => value(run, judged, r));
    for (let i = 0; i < column.length; i++) column[i] = numbers[nearRun(judged, i)] ?? ABSENT;
  },
});

const within = (value: number) => Math.max(-3, Math.min(MANY, value));

/** How many lines of a group stand between a run and the one above it. */
const gap = (group: Group): PageFeature =>
  ofRun(`${group} before the run`, JOINED, PARTED, ({ gapFrom, from }, { view: { found } }) =>
    within((found[group][from] as number) - (found[group][gapFrom] as number)),
  );

/** How many lines that a rule is sure of, and that are no body, stand above each line. */
function sureSums({ view: { candidates, lines }, isBody }: JudgedView): Float64Array {
  const sums = new Float64Array(lines + 1);
  for (let i = 0; i < lines; i++)
    sums[i + 1] = (sums[i] as number) + ((candidates[i] as Candidate).claim?.sure === true && isBody[i] !== 1 ? 1 : 0);
  return sums;
}

/** What is counted from the beginning of the main run on; -1 above it. */
const sinceMain = (name: string, sums: (judged: JudgedView) => Float64Array): PageFeature => ({
  name,
  toward: JOINED,
  away: PARTED,
  fill: (judged, column) => {
    const begin = judged.runs[judged.main]?.from ?? column.length;
    const counted = sums(judged);
    for (let i = 0; i < column.length; i++)
      column[i] = i > begin ? within((counted[i] as number) - (counted[begin] as number)) : -1;
  },
});

/** The lines of a run that are compared with the main run. */
const COMPARED_LINES = 25;

/** Share of the content words of a run that stand in the main run. */
function likeMain(run: Run, judged: JudgedView, number: number): number {
  const { content, contentFrom } = judged.view.lexis;
  let all = 0;
  let shared = 0;
  const least = number === judged.main ? 2 : 1;
  for (let i = run.from; i < Math.min(run.to, run.from + COMPARED_LINES); i++) {
    if (judged.isBody[i] !== 1) continue;
    for (let k = contentFrom[i] as number; k < (contentFrom[i + 1] as number); k++) {
      all++;
      if ((judged.mainWords[content[k] as number] as number) >= least) shared++;
    }
  }
  return all ? shared / all : 0;
}

/** For each line, the share of the body lines that have the same property. */
const alike = (name: string, properties: (view: View) => Uint8Array): PageFeature => ({
  name,
  toward: ALIKE,
  away: UNLIKE,
  fill: ({ view, isBody }, column) => {
    const property = properties(view);
    const counts = new Uint32Array(256);
    let all = 0;
    for (let i = 0; i < column.length; i++) {
      if (isBody[i] !== 1) continue;
      all++;
      counts[property[i] as number] = (counts[property[i] as number] as number) + 1;
    }
    for (let i = 0; i < column.length; i++) column[i] = all ? (counts[property[i] as number] as number) / all : 0;
  },
});

const bodyLines = ({ isBody }: JudgedView) => isBody.reduce((sum, one) => sum + one, 0);

/** Word F1 that the page expects of itself. */
function expectedF1({ isBody, view: { words, lines }, bodySums, chance }: JudgedView): number {
  let kept = 0;
  let right = 0;
  for (let i = 0; i < lines; i++) {
    if (isBody[i] !== 1) continue;
    kept += words[i] as number;
    right += (chance[i] as number) * (words[i] as number);
  }
  const all = kept + (bodySums[lines] as number);
  return all ? (2 * right) / all : 0;
}

const expectedBody = ({ bodySums, view: { lines } }: JudgedView) => bodySums[lines] as number;

/** The features of the second trees, in the order of their columns. */
export const PAGE_FEATURES: readonly PageFeature[] = [
  ...[0, -1, 1, -2, 2, 3].map(oddsAway),
  chancesAway(1, 3),
  chancesAway(-8, -1),
  chancesAway(1, 8),
  bestOdds('best odds above', -1),
  bestOdds('best odds below', 1),
  whole('expected body', expectedBody),
  {
    name: 'body above',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: ({ bodySums }, column) => column.set(bodySums.subarray(0, column.length)),
  },
  {
    name: 'body below',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: (judged, column) => {
      const all = expectedBody(judged);
      for (let i = 0; i < column.length; i++) column[i] = all - (judged.bodySums[i + 1] as number);
    },
  },
  fromBody('lines from body above', -1, false),
  fromBody('lines from body below', 1, false),
  fromBody('words from body below', 1, true),
  {
    name: 'lines from the stretch',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: ({ stretch: [from, to] }, column) => {
      for (let i = 0; i < column.length; i++) column[i] = i < from ? i - from : i >= to ? i - to + 1 : 0;
    },
  },
  whole('lines of the stretch', ({ stretch: [from, to] }) => to - from),
  whole(
    'share of the stretch',
    judged =>
      ((judged.bodySums[judged.stretch[1]] as number) - (judged.bodySums[judged.stretch[0]] as number)) /
      (expectedBody(judged) || 1),
  ),
  whole('density of the stretch', ({ stretch: [from, to], chanceSums }) =>
    to > from ? ((chanceSums[to] as number) - (chanceSums[from] as number)) / (to - from) : 0,
  ),
  whole('odds at the end of the stretch', ({ stretch: [, to], odds }) => odds[to - 1] ?? BEYOND),
  whole('expected F1', expectedF1),
  whole('body lines', bodyLines),
  {
    name: 'share of the body',
    toward: TOPICAL,
    away: OFF_TOPIC,
    fill: ({ sharedWithBody, view: { lexis } }, column) => {
      for (let i = 0; i < column.length; i++) {
        const all = contentOf(lexis, i);
        column[i] = all === 0 ? -1 : (sharedWithBody[i] as number) / all;
      }
    },
  },
  {
    name: 'words of the body',
    toward: TOPICAL,
    away: OFF_TOPIC,
    fill: ({ sharedWithBody }, column) => column.set(sharedWithBody),
  },
  {
    name: 'words of the main run',
    toward: TOPICAL,
    away: OFF_TOPIC,
    fill: ({ view: { lexis }, mainWords, isBody, runAt, main }, column) => {
      for (let i = 0; i < column.length; i++)
        column[i] = sharedWords(lexis, mainWords, i, isBody[i] === 1 && runAt[i] === main ? 2 : 1);
    },
  },
  whole('median words', ({ medianWords }) => medianWords),
  {
    name: 'words over the median',
    toward: ALIKE,
    away: UNLIKE,
    fill: ({ view: { words }, medianWords }, column) => {
      for (let i = 0; i < column.length; i++) column[i] = medianWords ? (words[i] as number) / medianWords : 0;
    },
  },
  alike('same indent', ({ indents }) => indents),
  alike('same blank above', ({ blanks }) => blanks),
  alike('same list mark', ({ listed }) => listed),
  {
    name: 'words above',
    toward: NEIGHBOURS,
    away: NO_NEIGHBOURS,
    fill: ({ view: { words } }, column) => shift(words, -1, -1, column),
  },
  {
    name: 'words below',
    toward: NEIGHBOURS,
    away: NO_NEIGHBOURS,
    fill: ({ view: { words } }, column) => shift(words, 1, -1, column),
  },
  ofRun('runs from the main run', JOINED, PARTED, (_, { main }, r) => within(r - main)),
  ofRun('words of the run', IN_RUN, OFF_RUN, ({ words }) => words),
  ofRun('chance of the run', IN_RUN, OFF_RUN, ({ from, to, lines }, { chance, isBody }) => {
    let sum = 0;
    for (let i = from; i < to; i++) if (isBody[i] === 1) sum += chance[i] as number;
    return sum / lines;
  }),
  ofRun('lines before the run', JOINED, PARTED, ({ gapFrom, from }) => from - gapFrom),
  ofRun(
    'words before the run',
    JOINED,
    PARTED,
    ({ gapFrom, from }, { view: { wordSums } }) => (wordSums[from] as number) - (wordSums[gapFrom] as number),
  ),
  ofRun('sure before the run', JOINED, PARTED, ({ gapFrom, from }, { view: { sure } }) =>
    within((sure[from] as number) - (sure[gapFrom] as number)),
  ),
  gap('date'),
  gap('related'),
  gap('rights'),
  ofRun('words of the run in the main run', TOPICAL, OFF_TOPIC, likeMain),
  ofRun('length by the main run', IN_RUN, OFF_RUN, ({ words }, { runs, main }) => words / (runs[main]?.words || 1)),
  ofRun('words a line of the run', ALIKE, UNLIKE, ({ words, lines }) => words / lines),
  whole('words a line of the main run', ({ runs, main }) => {
    const run = runs[main];
    return run === undefined ? 0 : run.words / run.lines;
  }),
  whole('runs', ({ runs }) => runs.length),
  {
    name: 'body since the main run began',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: ({ bodySums, runs, main }, column) => {
      const begin = runs[main]?.from;
      for (let i = 0; i < column.length; i++)
        column[i] = begin === undefined ? -1 : (bodySums[i] as number) - (bodySums[begin] as number);
    },
  },
  {
    name: 'lines into the run',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: ({ runs, runAt }, column) => {
      for (let i = 0; i < column.length; i++) {
        const run = runOf(runs, runAt[i] as number);
        column[i] = run === undefined ? -1 : i - run.from;
      }
    },
  },
  {
    name: 'lines left of the run',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: ({ runs, runAt }, column) => {
      for (let i = 0; i < column.length; i++) {
        const run = runOf(runs, runAt[i] as number);
        column[i] = run === undefined ? -1 : run.to - 1 - i;
      }
    },
  },
  {
    name: 'words of the next run',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: ({ runs, runAt, runAbove }, column) => {
      for (let i = 0; i < column.length; i++) {
        const own = runAt[i] as number;
        column[i] = runs[(own >= 0 ? own : (runAbove[i] as number)) + 1]?.words ?? 0;
      }
    },
  },
  {
    name: 'words of the run above',
    toward: IN_RUN,
    away: OFF_RUN,
    fill: ({ runs, runAt, runAbove }, column) => {
      for (let i = 0; i < column.length; i++) {
        const own = runAt[i] as number;
        column[i] = runOf(runs, own >= 0 ? own - 1 : (runAbove[i] as number))?.words ?? 0;
      }
    },
  },
  sinceMain('comments since the main run', ({ view }) => view.found.comments),
  sinceMain('dates since the main run', ({ view }) => view.found.date),
  sinceMain('bylines since the main run', ({ view }) => view.found.byline),
  sinceMain('shares since the main run', ({ view }) => view.found.share),
  sinceMain('related since the main run', ({ view }) => view.found.related),
  sinceMain('sure since the main run', sureSums),
];
