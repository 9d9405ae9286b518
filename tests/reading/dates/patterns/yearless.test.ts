import { expect, it } from 'vitest';
import { PATTERNS } from '../../../../src/reading/dates/patterns/index.js';
import { yearless } from '../../../../src/reading/dates/patterns/yearless.js';
import { expectFinds, expectRefuses, find } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(yearless, {
    'March 5': 'day 5 of month 3',
    'Mar. 5th': 'day 5 of month 3',
    '5 March': 'day 5 of month 3',
    '5th of March': 'day 5 of month 3',
    '5. März': 'day 5 of month 3',
    '5 de marzo': 'day 5 of month 3',
    '29 February': 'day 29 of month 2',
    '3月5日': 'day 5 of month 3',
    '3월 5일': 'day 5 of month 3',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(yearless, [
    'March 2018',
    'March 500',
    '31 April',
    '30 February',
    'March 5,000',
    'March 5%',
    'March 5.5',
    '5 mac',
    'No. 5 March',
    '5 March-April',
    '5 Marches',
    '5 May 2018',
    'Mayor 5',
    '3月',
  ]);
});

it('leaves whole dates to others', () => {
  for (const text of ['March 5, 2018', '5 March 2018', '2018年3月5日', '5-Mar-18'])
    expect(find(text, ...PATTERNS)).toEqual(['2018-03-05'].map(day => (text.endsWith('-18') ? `${day} short` : day)));
});
