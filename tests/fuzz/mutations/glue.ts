import type { Mutation } from '../mutation.js';

/** Two pages in one, put together anywhere, with or without a line end between. */
export const glue: Mutation = {
  name: 'glue',
  weight: 8,
  mutate: (page, other, below) => {
    const between = ['', ' ', '\n', '\r', '\n\n'][below(5)];
    return page.slice(0, below(page.length + 1)) + between + other.slice(below(other.length + 1));
  },
};
