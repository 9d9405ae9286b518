import { it } from 'vitest';
import { croatianOctober } from '../../../../src/reading/dates/patterns/croatian-october.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(croatianOctober, {
    '13. listopada 2018.': '2018-10-13',
    '13. lis 2018.': '2018-10-13',
    '13. lis. 2018.': '2018-10-13',
    '31. listopada 2018.': '2018-10-31',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(croatianOctober, [
    '13 listopada 2018',
    '13. listopada 2018',
    '13. listopada 2018 r.',
    '13. listopadu 2018',
    '13. lis 2018',
    'listopada 2018.',
    '113. listopada 2018.',
    '13. listopada 20181',
  ]);
});
