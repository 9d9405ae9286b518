import type { JudgedRuns } from '../model/judge.js';

/**
 * Runs of text that were kept though they are another story, or were left though they go on with this one. Line by line a
 * story further down the page reads like any other; as a whole it is told by what parts it from the main run and by the
 * words they share.
 */

/** Nothing changes where the odds are within this, in logs: to leave a part of the story is worse than to keep a teaser. */
const IN_DOUBT = 0.8;

/**
 * Leaves out of the body the runs that do not belong to the story, and puts those in of which no line was kept.
 *
 * @param judged the runs of the page; null: there are none
 * @example
 * withWholeRuns([true, false, false, true], runs) // [true, false, false, false]
 */
export function withWholeRuns(body: readonly boolean[], judged: JudgedRuns | null): readonly boolean[] {
  if (judged === null) return body;
  const { page, odds } = judged;
  const whole = [...body];
  page.runs.forEach(({ from, to }, r) => {
    if (r === page.main || Math.abs(odds[r] as number) < IN_DOUBT) return;
    const belongs = (odds[r] as number) > 0;
    const isKept = (page.keptWords[r] as number) > 0;
    if (belongs === isKept) return;
    for (let i = from; i < to; i++) if (page.isNear[i] === 1) whole[i] = belongs;
  });
  return whole;
}
