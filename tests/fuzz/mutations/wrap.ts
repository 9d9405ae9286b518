import type { Mutation } from '../mutation.js';

const NARROWEST = 1;
const WIDTHS = 120;

/** Broken at a column, through words and characters. */
export const wrap: Mutation = {
  name: 'wrap',
  weight: 4,
  mutate: (page, _, below) => {
    const width = NARROWEST + below(WIDTHS);
    const end = ['\n', '\r\n', '-\n'][below(3)];
    const rows: string[] = [];
    for (let at = 0; at < page.length; at += width) rows.push(page.slice(at, at + width));
    return rows.join(end);
  },
};
