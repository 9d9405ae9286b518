import { it } from 'vitest';
import { clockDot } from '../../../../src/reading/dates/patterns/clock-dot.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(clockDot, {
    '15.48': '15:48:00',
    '9.41': '09:41:00',
    '15.48 Uhr': '15:48:00',
    '07.57': '07:57:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(clockDot, [
    '1.5 million',
    '15.480',
    '15.48%',
    '$15.48',
    '15.48 million',
    '15.50 percent',
    '25.48',
    '15.60',
    '10.15.2',
    '13.02.2018',
  ]);
});
