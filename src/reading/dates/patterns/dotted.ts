import { figuresDate } from '../calendar.js';
import { FIGURES_END, FIGURES_START, UNNUMBERED, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A date in figures with full stops, which nearly all who write it so read day first. Month first is taken where the day
 * leaves no other reading, or where other dates of the page do.
 *
 * Accepts `13.02.2018`, `3.2.2018`, `06. 01. 2026`, `13.02.18`, `02.13.2018`.
 * Refuses `1.2.2018.4`, `v1.2.2018` and `version 1.2.2018` (versions), `§ 6. 1. 2018`, `10.0.1.128` (an address), `800.226.7529` (a telephone),
 * `1.5 million`, `13.02` (no year).
 */
export const dotted: Pattern = {
  name: 'dotted',
  small: true,
  regex: new RegExp(
    `${FIGURES_START}${UNNUMBERED}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(?:(${YEAR})|(?<=\\.)(\\d\\d)(?!\\d))${FIGURES_END}`,
    'gu',
  ),
  read: ([, first = '', second = '', year, short]) => {
    const date = figuresDate(first, second, year ?? short ?? '');
    return { date: date.readings.length > 1 ? { ...date, usual: 'day' } : date };
  },
};
