import { it } from 'vitest';
import { vietnameseDate } from '../../../../src/reading/dates/patterns/vietnamese-date.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(vietnameseDate, {
    '13 tháng 2, 2018': '2018-02-13',
    'ngày 13 tháng 2 năm 2018': '2018-02-13',
    '13 thg 2, 2018': '2018-02-13',
    '31 tháng 2, 2018': 'no day',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(vietnameseDate, [
    'tháng 2, 2018',
    '13 tháng 2',
    '13 tháng 13, 2018',
    '13 tháng 12',
    '13 tháng 2, 20181',
  ]);
});
