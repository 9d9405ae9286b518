import { inject } from './inject.js';

/** Halves of surrogate pairs, alone, doubled and in the wrong order. */
export const surrogates = inject('surrogates', below =>
  Array.from({ length: 1 + below(3) }, () => String.fromCharCode(0xd800 + below(0x800))).join(''),
);
