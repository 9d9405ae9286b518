import { figuresDate } from '../calendar.js';
import { FIGURES_START, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A date in figures with strokes or hyphens, day or month first.
 *
 * Accepts `13/02/2018`, `02/13/2018`, `2/13/18`, `13-02-2018`, `03/02/2018` (two readings), `31/02/2018` (no reading).
 * Refuses `13/02` (no year), `24/7`, `13-02-18`, `555-12-2018`, `13/02-2018` (two kinds of sign), `1/2/3`, `a/2/13/2018`.
 */
export const numeric: Pattern = {
  name: 'numeric',
  regex: new RegExp(`${FIGURES_START}(\\d{1,2})([/-])(\\d{1,2})\\2(?:(${YEAR})|(?<=/)(\\d\\d)(?![\\d/:]))`, 'gu'),
  read: ([, first = '', , second = '', year, short]) => ({ date: figuresDate(first, second, year ?? short ?? '') }),
};
