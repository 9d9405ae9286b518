import { it } from 'vitest';
import { clockHour } from '../../../../src/reading/dates/patterns/clock-hour.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(clockHour, {
    '8 Uhr': '08:00:00',
    '15 Uhr': '15:00:00',
    '15 uur': '15:00:00',
    'kl. 15': '15:00:00',
    '15 horas': '15:00:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(clockHour, ['25 Uhr', '8 Uhren', '8 hours', 'kl. 155', 'kl. 15:48']);
});
