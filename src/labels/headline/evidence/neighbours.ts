import type { Candidate } from '../../candidate.js';
import { type Group, within } from './group.js';

const BLANKS = 3;
const INDENT = 20;
const NO_LINE = -1;

/** What the lines next to a line are. */
export const neighbours: Group = {
  names: [
    'is body',
    'blank above',
    'blank below',
    'indent',
    'words below',
    'words above',
    'words two below',
    'words two above',
    'claim below',
    'claim above',
    'end above',
    'end below',
  ],
  measure: ({ candidates, body, contenders, lines }, k, row, at) => {
    const index = contenders[k] ?? 0;
    const place = index - lines.from;
    const { line } = candidates[index] as Candidate; // contenders are lines of the page
    const next = candidates[index + 1];
    let n = at;
    row[n++] = body[index] === true ? 1 : 0;
    row[n++] = within(0, line.blankBefore, BLANKS);
    row[n++] = next === undefined ? BLANKS : within(0, next.line.blankBefore, BLANKS);
    row[n++] = within(0, line.indent, INDENT);
    row[n++] = lines.words[place + 1] ?? NO_LINE;
    row[n++] = lines.words[place - 1] ?? NO_LINE;
    row[n++] = lines.words[place + 2] ?? NO_LINE;
    row[n++] = lines.words[place - 2] ?? NO_LINE;
    row[n++] = lines.claims[place + 1] ?? 0;
    row[n++] = lines.claims[place - 1] ?? 0;
    row[n++] = lines.ends[place - 1] ?? NO_LINE;
    row[n++] = next === undefined ? NO_LINE : (lines.ends[place + 1] as number);
  },
};
