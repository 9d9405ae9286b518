import { it } from 'vitest';
import { yearFirst } from '../../../../src/reading/dates/patterns/year-first.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(yearFirst, {
    '2018-02-13': '2018-02-13',
    '2018/02/13': '2018-02-13',
    '2018.02.13': '2018-02-13',
    '2018. 2. 13.': '2018-02-13',
    '2018-13-02': 'no day',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(yearFirst, [
    '2018-02',
    '2018-02.13',
    '12018-02-13',
    '/2018/02/13/',
    '2018.02.13.4',
    '2018-2019-20',
    '3018-02-13',
  ]);
});
