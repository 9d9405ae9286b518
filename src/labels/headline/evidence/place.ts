import { type Group, within } from './group.js';

const BELOW_TEXT = -10;
const BELOW_BODY = -15;
const FAR = 100;
const FIRST_LINES = 60;
const MOST_LINES = 2000;
/** What a line has between itself and the text that stands within it. */
const NONE = -1;

/** Where a line stands on the page, and how much stands between it and the text. */
export const place: Group = {
  names: [
    'lines to the text',
    'lines to the body',
    'line',
    'share of the page above',
    'lines of the page',
    'titles to the text',
    'prose to the text',
    'unclaimed to the text',
    'sure to the text',
    'short to the text',
    'signed to the text',
  ],
  measure: ({ candidates, contenders, first, start, lines }, k, row, at) => {
    const index = contenders[k] ?? 0;
    const from = index - lines.from + 1;
    const to = start - lines.from;
    const between = (sums: Uint16Array) => (from <= to ? (sums[to] ?? 0) - (sums[from] ?? 0) : NONE);
    let n = at;
    row[n++] = within(BELOW_TEXT, start - index, FAR);
    row[n++] = within(BELOW_BODY, first - index, FAR);
    row[n++] = within(0, index, FIRST_LINES);
    row[n++] = index / candidates.length;
    row[n++] = within(0, candidates.length, MOST_LINES);
    row[n++] = between(lines.titles);
    row[n++] = between(lines.proses);
    row[n++] = between(lines.opens);
    row[n++] = between(lines.sures);
    row[n++] = between(lines.shorts);
    row[n++] = between(lines.signeds);
  },
};
