/** Blanks and the signs that stand around and between the parts of a line, without the full stop. */
export const LOOSE_SIGNS = ' ,;:|/•·●⋅▪–—-';
