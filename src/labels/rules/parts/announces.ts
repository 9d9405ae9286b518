/** Said of `Written by` alone on its line. */
export const ANNOUNCES = 'announces a name on the next line';
