import { it } from 'vitest';
import { clockMilitary } from '../../../../src/reading/dates/patterns/clock-military.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(clockMilitary, {
    '1549 GMT': '15:49:00',
    '2349 HKT': '23:49:00',
    '0800 UTC': '08:00:00',
    '1549 hrs IST': '15:49:00',
    '1549GMT': '15:49:00',
    '1549 (IST)': '15:49:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(clockMilitary, ['1549', '1949 ET', '2061 ET', '2549 GMT', '1560 GMT', '1549 gmt', '11549 GMT']);
});
