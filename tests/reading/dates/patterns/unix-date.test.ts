import { it } from 'vitest';
import { unixDate } from '../../../../src/reading/dates/patterns/unix-date.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(unixDate, {
    'Feb 13 10:48:00 UTC+0200 2018': '2018-02-13 10:48:00 +02:00',
    'Feb 13 10:48:00 2018': '2018-02-13 10:48:00',
    'Feb 3 10:48:00 EST 2018': '2018-02-03 10:48:00 EST',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(unixDate, [
    'Feb 13 10:48',
    'Feb 13 10:48 in 2018',
    'Feb 13 2018 10:48',
    'Feb 13 10:48:00 est 2018',
    'Feb 13 30:48:00 2018',
  ]);
});
