import { rangeOf } from '../labels/evidence.js';
import { bestContenders, NUMBERS, rivalRow } from '../labels/headline/best.js';
import { EVIDENCE } from '../labels/headline/evidence/index.js';
import { type FindHeadline, headlineFinder, type RivalTrees } from '../labels/headline/index.js';
import { headlinePage } from '../labels/headline/page.js';
import { type Bins, FIRST_LOOK, type Points, pointsOf } from '../labels/headline/points.js';
import { binned } from './bins.js';
import { type BoostOptions, fitTreesTo } from './boost.js';
import { type Choice, fitChoices } from './choice.js';
import { choiceLoss } from './choice-loss.js';
import { foldOf } from './folds.js';
import type { HeadlineTask } from './headline-pages.js';
import { packTrees } from './pack.js';
import { sameTitle } from './same-title.js';
import { titleAt } from './title-at.js';

/** The weights of the search for the headline. */
export interface HeadlineWeights {
  readonly points: Points;
  readonly trees: RivalTrees;
}

const ROUNDS = 10;
const BINS = 12;
const SECOND_LOOK: BoostOptions = { trees: 400, rate: 0.1, featureShare: 0.5, smoothing: 8, seed: 2 };

/** Where in a row the evidence of the first look stands. */
const ASKED = FIRST_LOOK.map(name => EVIDENCE.indexOf(name));

const round = (x: number) => Math.round(x * 100) / 100;

/** Rows one after the other, as the fits take them; of each row the numbers `asked`. */
function tableOf(rows: readonly Float32Array[], asked: readonly number[]) {
  const values = new Float32Array(rows.length * asked.length);
  rows.forEach((row, i) => {
    asked.forEach((n, k) => {
      values[i * asked.length + k] = row[n] as number;
    });
  });
  return { features: asked.length, count: rows.length, values };
}

/** The edges of the bins of each piece of evidence, so that each bin holds about as many contenders. */
function allEdges(tasks: readonly HeadlineTask[]): number[][] {
  const rows = tasks.filter(({ kind }) => kind === 'whole').flatMap(task => task.rows);
  return binned(tableOf(rows, ASKED), BINS).edges.map(edges => Array.from(edges, edge => Number(edge.toPrecision(4))));
}

function fitPoints(tasks: readonly HeadlineTask[], edges: readonly number[][]): Points {
  const starts = edges.map((_, f) => edges.slice(0, f).reduce((sum, list) => sum + list.length + 1, 0));
  const size = edges.reduce((sum, list) => sum + list.length + 1, 0);
  const choices = tasks.map(
    ({ rows, right, headline, weight }): Choice => ({
      options: rows.map(row =>
        Int32Array.from(edges, (list, f) => (starts[f] as number) + rangeOf(list, row[ASKED[f] as number] as number)),
      ),
      right,
      noneIsRight: headline === null,
      weight,
    }),
  );
  const weights = fitChoices(choices, size, ROUNDS);
  const bins = FIRST_LOOK.map((name, f): [string, Bins] => {
    const [list, from] = [edges[f] as number[], starts[f] as number];
    return [name, { edges: list, points: Array.from(weights.subarray(from, from + list.length + 1), round) }];
  });
  return { none: round(weights[size] as number), bins: Object.fromEntries(bins) };
}

/** The second look at the best contenders of a task. */
function rivalsOf({ candidates, body, right }: HeadlineTask, points: (row: Float32Array) => number) {
  const page = headlinePage(candidates, body);
  if (page === null) return { rows: [], right: [] };
  const best = bestContenders(page, points);
  return {
    rows: best.rivals.map((_, r) => rivalRow(page, best, r).slice()),
    right: best.rivals.map(k => right[k] === true),
  };
}

/**
 * Fits the weights to tasks. The trees learn from points that were fitted on the other half of the domains: points know
 * the pages that they were fitted on too well. The same tasks in the same order give the same weights.
 */
export function fitHeadline(tasks: readonly HeadlineTask[]): HeadlineWeights {
  const edges = allEdges(tasks);
  const half = ({ domain }: HeadlineTask) => foldOf(domain, 2);
  const others = [0, 1].map(side =>
    pointsOf(
      fitPoints(
        tasks.filter(task => half(task) !== side),
        edges,
      ),
    ),
  );
  const rivals = tasks.map(task => rivalsOf(task, others[half(task)] as (row: Float32Array) => number)); // 0 or 1
  const choices = rivals.map(({ right }, t) => {
    const { headline, weight } = tasks[t] as HeadlineTask;
    return { count: right.length, right, noneIsRight: headline === null, weight };
  });
  const rows = tableOf(
    rivals.flatMap(one => one.rows),
    [...NUMBERS.keys()],
  );
  const trees = fitTreesTo(rows, choiceLoss(choices), SECOND_LOOK);
  return { points: fitPoints(tasks, edges), trees: { numbers: NUMBERS, trees: packTrees(trees) } };
}

/** Whether the search finds the headline that is asked for. */
export function findsRight(find: FindHeadline, { candidates, body, headline }: HeadlineTask): boolean {
  const index = find(candidates, body);
  if (index === null || headline === null) return index === headline;
  return sameTitle(titleAt(candidates, index), headline);
}

/** The search with the weights. */
export const finderOf = ({ points, trees }: HeadlineWeights): FindHeadline => headlineFinder(points, trees);
