import type { Mutation } from '../mutation.js';

const LINES = 200_000;
const LINE = ['', ' ', '\t', 'x', '* ', 'Home', '> ', '1.', '\u200b'];

/** Two hundred thousand lines, blank or short, somewhere in the page. */
export const manyLines: Mutation = {
  name: 'many lines',
  weight: 1,
  mutate: (page, _, below) => {
    const line = `${LINE[below(LINE.length)]}\n`;
    const at = below(page.length + 1);
    return page.slice(0, at) + line.repeat(LINES) + page.slice(at);
  },
};
