import { it } from 'vitest';
import { relativeDay } from '../../../../src/reading/dates/patterns/relative-day.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(relativeDay, {
    Yesterday: '1 day ago',
    today: '0 day ago',
    gestern: '1 day ago',
    hier: '1 day ago',
    ayer: '1 day ago',
    vandaag: '0 day ago',
    jana: '1 day ago',
    vorgestern: '2 day ago',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(relativeDay, ['USA Today', 'Today’s', 'todays']);
});
