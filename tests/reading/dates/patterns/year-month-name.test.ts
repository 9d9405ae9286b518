import { it } from 'vitest';
import { yearMonthName } from '../../../../src/reading/dates/patterns/year-month-name.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(yearMonthName, {
    '2018. február 13.': '2018-02-13',
    '2018. febr. 13.': '2018-02-13',
    '2018 m. vasario 13 d.': '2018-02-13',
    '2018. gada 13. februāris': '2018-02-13',
    '2018 ж. 13 ақпан': '2018-02-13',
    '2018 թ. փետրվարի 13': '2018-02-13',
    '2018 फेब्रुअरी 13': '2018-02-13',
    '2018 Feb 13': '2018-02-13',
    '2018. február 30.': 'no day',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(yearMonthName, [
    '2018 February',
    '12018 Feb 13',
    '2018 Feb 13:48',
    'in 2018, 13 February',
    'In 2018 May 20 boats sank',
    'Euro 2018 June 14 - July 14',
    'Class of 2018 May 30 graduation',
    '1998-2018 May 3',
    '2018 May 3,000 readers',
    '2018 März 8 Uhr',
    '2018 March 5 people',
    '2018 Feb 13%',
    '2018 m. pavasario 13 d.',
  ]);
});
