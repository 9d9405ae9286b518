import { inject } from './inject.js';

const MARKS = '\u0301\u0308\u0327\u0323\u0345\u05b0\u0e48\u3099\u20e3\ufe0f\u200d';
const HIGHEST = 300;

/** Letters under piles of marks. */
export const combining = inject('combining', below =>
  Array.from({ length: 1 + below(HIGHEST) }, () => MARKS.charAt(below(MARKS.length))).join(''),
);
