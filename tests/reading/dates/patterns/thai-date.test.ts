import { it } from 'vitest';
import { thaiDate } from '../../../../src/reading/dates/patterns/thai-date.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(thaiDate, {
    '13 กุมภาพันธ์ 2561': '2018-02-13',
    '13 ก.พ. 2561': '2018-02-13',
    '13 กุมภาพันธ์ พ.ศ. 2561': '2018-02-13',
    '13 กุมภาพันธ์ ค.ศ. 2018': '2018-02-13',
    '13 ก.พ. 2018': '2018-02-13',
    '30 กุมภาพันธ์ 2561': 'no day',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(thaiDate, ['กุมภาพันธ์ 2561', '13 February 2561', '13 กุมภาพันธ์ 256', '13 กุมภาพันธ์ 25611']);
});
