import { it } from 'vitest';
import { clock24 } from '../../../../src/reading/dates/patterns/clock-24.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(clock24, {
    '15:48': '15:48:00',
    '9:41': '09:41:00',
    '15:48:22': '15:48:22',
    '15:48:22.123': '15:48:22',
    '15:48 Uhr': '15:48:00',
    '15:48Uhr': '15:48:00',
    '15:48h': '15:48:00',
    '15:48 hrs': '15:48:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(clock24, [
    '3:2',
    '24:00',
    '15:60',
    '15:48:22:10',
    '115:48',
    '00:21 Min.',
    '2:30 %',
    '$2:30',
    'John 3:166',
  ]);
});
