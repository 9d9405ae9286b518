import { inject } from './inject.js';

const SEQUENCES = [
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b]52;c;eA==\u001b\\',
  '\u001b[2J',
  '\u009b1m',
  'x\bx',
  '&#27;[1m',
];

/** What a terminal obeys, whole, in part, and as entities. */
export const control = inject('control', below =>
  below(2) === 0 ? (SEQUENCES[below(SEQUENCES.length)] ?? '') : String.fromCharCode(below(32) + 128 * below(2)),
);
