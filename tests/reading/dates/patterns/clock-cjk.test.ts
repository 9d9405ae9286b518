import { it } from 'vitest';
import { clockCjk } from '../../../../src/reading/dates/patterns/clock-cjk.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(clockCjk, {
    '15時48分': '15:48:00',
    '15時48分22秒': '15:48:22',
    '15点48分': '15:48:00',
    '15시 48분': '15:48:00',
    午後3時48分: '15:48:00',
    '下午3:48': '15:48:00',
    '오후 3:48': '15:48:00',
    '上午12:05': '00:05:00',
    '15時': '15:00:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(clockCjk, ['25時48分', '48分', '3時間', '15点评', '오후', '午後']);
});
