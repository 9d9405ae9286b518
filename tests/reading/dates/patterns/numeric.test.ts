import { it } from 'vitest';
import { numeric } from '../../../../src/reading/dates/patterns/numeric.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(numeric, {
    '13/02/2018': '2018-02-13',
    '02/13/2018': '2018-02-13',
    '2/13/18': '2018-02-13 short',
    '13-02-2018': '2018-02-13',
    '03/02/2018': '2018-02-03 or 2018-03-02',
    '03/03/2018': '2018-03-03',
    '31/02/2018': 'no day',
    '13/02/69': '2069-02-13 short',
    '13/02/70': '1970-02-13 short',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(numeric, [
    '13/02',
    '24/7',
    '13-02-18',
    '555-12-2018',
    '13/02-2018',
    '1/2/3',
    'a/2/13/2018',
    '13/02/20188',
    '+2/13/2018',
    '5-2/13/2018',
  ]);
});
