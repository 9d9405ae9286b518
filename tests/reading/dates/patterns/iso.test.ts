import { it } from 'vitest';
import { iso } from '../../../../src/reading/dates/patterns/iso.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(iso, {
    '2018-02-13T15:48:00+03:00': '2018-02-13 15:48:00 +03:00',
    '2018-02-13T15:48Z': '2018-02-13 15:48:00 +00:00',
    '2018-02-13T15:48:22.123-0500': '2018-02-13 15:48:22 -05:00',
    '2018-02-13T15:48': '2018-02-13 15:48:00',
    '2018-02-30T15:48': 'no day 15:48:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(iso, [
    '2018-02-13T25:48',
    '12018-02-13T15:48',
    '2018-02-13TX',
    '2018-02-13 15:48',
    'd=2018-02-13T15:48',
  ]);
});
