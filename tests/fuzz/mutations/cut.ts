import type { Mutation } from '../mutation.js';

/** A stretch is missing, cut anywhere: in words, in entities, between the halves of a surrogate pair. */
export const cut: Mutation = {
  name: 'cut',
  weight: 8,
  mutate: (page, _, below) => {
    const from = below(page.length + 1);
    return page.slice(0, from) + page.slice(from + below(page.length - from + 1));
  },
};
