import { it } from 'vitest';
import { monthNameDayYear } from '../../../../src/reading/dates/patterns/month-name-day-year.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(monthNameDayYear, {
    'February 13, 2018': '2018-02-13',
    'Feb. 13th 2018': '2018-02-13',
    'FEB 13 2018': '2018-02-13',
    'Feb 13, ’18': '2018-02-13 short',
    'February 13th of 2018': '2018-02-13',
    'Feb-13-2018': '2018-02-13',
    'Sept. 3, 2018': '2018-09-03',
    'febrero 13, 2018': '2018-02-13',
    'February 29, 2018': 'no day',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(monthNameDayYear, [
    'Feb 13',
    'February 2018',
    'May 2 percent',
    'May 2 of 2 percent',
    'May 20, 18:30',
    'May 20, ’18:30',
    'Marble 13, 2018',
    'Smar 13, 2018',
    'Feb 132018',
  ]);
});
