import type { Mutation } from '../mutation.js';

const MOST_TIMES = 40;
const LONGEST = 2000;

/** A stretch stands there many times, as from a crawler that went in circles. */
export const repeat: Mutation = {
  name: 'repeat',
  weight: 8,
  mutate: (page, _, below) => {
    const from = below(page.length + 1);
    const to = Math.min(page.length, from + below(LONGEST));
    return page.slice(0, to) + page.slice(from, to).repeat(below(MOST_TIMES)) + page.slice(to);
  },
};
