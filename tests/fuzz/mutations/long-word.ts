import type { Mutation } from '../mutation.js';

const UNITS = [
  'x',
  'é',
  '-',
  '&',
  '|',
  '"',
  '(',
  '1',
  'a-',
  'A.',
  '. ',
  '/',
  '&amp;',
  '\u200d',
  '\u0301',
  '\u001b[',
  '港',
];
const LENGTH = 1_000_000;

/** A word, or what could be taken for one, of a million characters. */
export const longWord: Mutation = {
  name: 'long word',
  weight: 1,
  mutate: (page, _, below) => {
    const unit = UNITS[below(UNITS.length)] ?? 'x';
    const at = below(page.length + 1);
    return page.slice(0, at) + unit.repeat(Math.floor(LENGTH / unit.length)) + page.slice(at);
  },
};
