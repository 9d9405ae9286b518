import { it } from 'vitest';
import { dayMonthNameYear } from '../../../../src/reading/dates/patterns/day-month-name-year.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(dayMonthNameYear, {
    '13 Feb 2018': '2018-02-13',
    '13 בפבר׳ 2018': '2018-02-13',
    '13 فروری، 2018': '2018-02-13',
    '13th of February, 2018': '2018-02-13',
    '13. Februar 2018': '2018-02-13',
    '13 de febrero de 2018': '2018-02-13',
    '1er mars 2018': '2018-03-01',
    '13-Feb-2018': '2018-02-13',
    '13-Feb-18': '2018-02-13 short',
    '13 Feb ’18': '2018-02-13 short',
    '13Feb2018': '2018-02-13',
    '3 Sept. 2018': '2018-09-03',
    '13 févr. 2018': '2018-02-13',
    '13. Mär 2018': '2018-03-13',
    '13 ene 2018': '2018-01-13',
    '13 Machi 2018': '2018-03-13',
    '13 فبراير 2018': '2018-02-13',
    '13 FEB 18 10:48': '2018-02-13 short',
    '25./26. Mai 2019': '2019-05-25',
    '25/26 May 2019': '2019-05-25',
    '31 Feb 2018': 'no day',
    '13th Feb 201819th May 2018': '2018-02-13',
    'Piano, 13 Feb 2018': '2018-02-13',
    'Media release 13 Feb 2018': '2018-02-13',
    'Date of issue 13 Feb 2018': '2018-02-13',
    'Casino 13 Feb 2018': '2018-02-13',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(dayMonthNameYear, [
    '13 Feb',
    '13 Feb 18',
    '13 Feb 18 boats',
    '1/25/26 May 2019',
    '13 Feb 10:48',
    '2 May 2 percent',
    '5 marches 2018',
    '3.13 Feb 2018',
    '113 Feb 2018',
    '13 Feb 20189',
    '13 Feb 201819th',
    '13 Feb 201819 ships',
    '$13 Feb 2018',
    'No. 3, May 2018',
    'Vol. 12, No. 3, May 2018',
  ]);
});
