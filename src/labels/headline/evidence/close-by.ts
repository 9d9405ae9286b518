import { type Group, within } from './group.js';

const CLOSE = 5;
const NEAR = 8;
const PROSE_COUNTED = 20;
const SIGNED_COUNTED = 30;

/** How many lines of a kind there are `[from, to)`, cut to the `size` lines of the table. */
const count = (sums: Uint16Array, size: number, from: number, to: number): number =>
  (sums[to < size ? to : size] ?? 0) - (sums[from > 0 ? from : 0] ?? 0);

/** How many lines of a kind stand close by, or above at all. */
export const closeBy: Group = {
  names: [
    'body above',
    'prose close above',
    'prose above',
    'signed above',
    'titles close above',
    'sure close below',
    'short close above',
    'short close below',
    'body close below',
    'body below',
  ],
  measure: ({ contenders, lines }, k, row, at) => {
    const place = (contenders[k] ?? 0) - lines.from;
    const size = lines.to - lines.from;
    let n = at;
    row[n++] = lines.bodies[place] ?? 0;
    row[n++] = count(lines.proses, size, place - NEAR, place);
    row[n++] = within(0, lines.proses[place] ?? 0, PROSE_COUNTED);
    row[n++] = within(0, lines.signeds[place] ?? 0, SIGNED_COUNTED);
    row[n++] = count(lines.titles, size, place - NEAR, place);
    row[n++] = count(lines.sures, size, place + 1, place + 1 + CLOSE);
    row[n++] = count(lines.shorts, size, place - NEAR, place);
    row[n++] = count(lines.shorts, size, place + 1, place + 1 + CLOSE);
    row[n++] = count(lines.bodies, size, place + 1, place + 4);
    row[n++] = count(lines.bodies, size, place + 1, place + 11);
  },
};
