import { it } from 'vitest';
import { zoneName } from '../../../../src/reading/dates/patterns/zone-name.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(zoneName, {
    GMT: 'GMT',
    EST: 'EST',
    ET: 'ET',
    '[IST]': 'IST',
    '(HKT)': 'HKT',
    'Eastern Time': 'Eastern Time',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(zoneName, ['est', 'et', 'pt', 'ESTATE', 'GMTs', 'BEST']);
});
