import { it } from 'vitest';
import { clockH } from '../../../../src/reading/dates/patterns/clock-h.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(clockH, {
    '15h48': '15:48:00',
    '15 h 48': '15:48:00',
    '8h': '08:00:00',
    '15H48': '15:48:00',
    '10h30min': '10:30:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(clockH, ['25h48', '15h60', '8hp', '24h/24', '3h ago', '15h480', '8 hours']);
});
