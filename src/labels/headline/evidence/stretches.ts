import type { Candidate } from '../../candidate.js';
import { type LineTable, SURE } from '../line-table.js';
import type { Group } from './group.js';

const SHORT = 4;
const RUN = 20;

/** How many lines in a row above are short, or surely no text. */
function shortRun({ words, kinds }: LineTable, place: number): number {
  let run = 0;
  for (let at = place - 1; at >= 0 && run < RUN; at--, run++) {
    if ((words[at] ?? 0) > SHORT && ((kinds[at] ?? 0) & SURE) === 0) break;
  }
  return run;
}

/** How many lines in a row have no blank line above, from `index` on by `step`. */
function denseRun(candidates: readonly Candidate[], index: number, step: 1 | -1): number {
  let run = 0;
  for (let i = index; run < RUN && candidates[i]?.line.blankBefore === 0; i += step) run++;
  return run;
}

/** The stretches of like lines that a line stands in. */
export const stretches: Group = {
  names: ['run of short lines above', 'run without blanks above', 'run without blanks below'],
  measure: ({ candidates, contenders, lines }, k, row, at) => {
    const index = contenders[k] ?? 0;
    row[at] = shortRun(lines, index - lines.from);
    row[at + 1] = denseRun(candidates, index, -1);
    row[at + 2] = denseRun(candidates, index + 1, 1);
  },
};
