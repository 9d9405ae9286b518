import { it } from 'vitest';
import { dotted } from '../../../../src/reading/dates/patterns/dotted.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(dotted, {
    '13.02.2018': '2018-02-13',
    '3.2.2018': '2018-02-03 or 2018-03-02, day first',
    '06. 01. 2026': '2026-01-06 or 2026-06-01, day first',
    '13.02.18': '2018-02-13 short',
    '02.13.2018': '2018-02-13',
    '31.02.2018': 'no day',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(dotted, [
    '1.2.2018.4',
    'v1.2.2018',
    'version 1.2.2018',
    'v. 1.2.2018',
    '§ 6. 1. 2018',
    'Kapitel 6. 1. 2018',
    '10.0.1.128',
    '800.226.7529',
    '1.5 million',
    '13.02',
    '13.02.2018%',
    '$1.02.2018',
  ]);
});
