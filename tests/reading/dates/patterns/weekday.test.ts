import { it } from 'vitest';
import { weekday } from '../../../../src/reading/dates/patterns/weekday.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(weekday, {
    Tuesday: 'weekday 2',
    Tue: 'weekday 2',
    TUE: 'weekday 2',
    'Di.': 'weekday 2',
    Jumanne: 'weekday 2',
    '（火）': 'weekday 2',
    mardi: 'weekday 2',
    Sonntag: 'weekday 7',
    'Thứ Ba': 'weekday 2',
    'thứ 7': 'weekday 6',
    'יום שלישי': 'weekday 2',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(weekday, ['di', 'do', 'the Sun', 'Tues-day', 'Sunny', '火曜', 'thứ', 'Ba', 'יום']);
});
