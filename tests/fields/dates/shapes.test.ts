import { expect, it } from 'vitest';
import type { StampOptions } from '../../../src/fields/dates/index.js';
import { read } from './lines.js';

interface Shape {
  readonly text: string;
  readonly published?: string;
  readonly updated?: string;
  readonly codes?: readonly string[];
  readonly options?: StampOptions;
}

const now = '2018-02-13T15:46:00+03:00';

/** The shapes of stamps in news pages. */
const SHAPES: readonly Shape[] = [
  {
    text: 'Published Thu, March 8th 2018 at 09:12, Updated March 8th 2018 at 19:30 GMT +3',
    published: '2018-03-08T09:12:00+03:00',
    updated: '2018-03-08T19:30:00+03:00',
  },
  { text: 'Updated 1549 GMT (2349 HKT) February 13, 2018', updated: '2018-02-13T15:49:00+00:00' },
  { text: '13 Feb 2018 | 03:48 PM IST', published: '2018-02-13T15:48:00', codes: ['zone-ambiguous'] },
  {
    text: '13 Feb 2018 | 03:48 PM IST',
    options: { agency: 'PTI' },
    published: '2018-02-13T15:48:00+05:30',
    codes: ['zone-resolved'],
  },
  { text: 'Feb. 13, 2018, 9:41 AM ET', published: '2018-02-13T09:41:00-05:00' },
  { text: '2 hours ago', codes: ['date-relative'] },
  { text: '2 hours ago', options: { now }, published: '2018-02-13T13:46:00+03:00' },
  { text: 'Tue 13 Feb 2018 15.48 GMT', published: '2018-02-13T15:48:00+00:00' },
  { text: 'Last modified on Tue 13 Feb 2018 17.50 EST', updated: '2018-02-13T17:50:00-05:00' },
  { text: 'February 13, 2018 at 9:41 a.m. EST', published: '2018-02-13T09:41:00-05:00' },
  { text: '13/02/2018 15:48', published: '2018-02-13T15:48:00' },
  { text: '02/13/2018 3:48 PM', published: '2018-02-13T15:48:00' },
  { text: '03/02/2018 15:48', codes: ['date-ambiguous'] },
  { text: '03/02/2018 15:48 BST', published: '2018-02-03T15:48:00', codes: ['zone-ambiguous'] },
  { text: '2018-02-13T15:48:00+03:00', published: '2018-02-13T15:48:00+03:00' },
  { text: '2018-02-13 15:48:22 +0530', published: '2018-02-13T15:48:22+05:30' },
  { text: 'Updated: February 13, 2018 23:07 IST', updated: '2018-02-13T23:07:00', codes: ['zone-ambiguous'] },
  {
    text: 'PTI | New Delhi | Updated: February 13, 2018 23:07 IST',
    updated: '2018-02-13T23:07:00+05:30',
    codes: ['zone-resolved'],
  },
  { text: 'TUE, FEB 13 2018 • 3:48 PM SGT', published: '2018-02-13T15:48:00+08:00' },
  {
    text: 'Posted at Feb 13, 2018 03:48 PM | Updated as of Feb 13, 2018 05:10 PM',
    published: '2018-02-13T15:48:00',
    updated: '2018-02-13T17:10:00',
  },
  { text: '13.02.2018, 15:48 Uhr', published: '2018-02-13T15:48:00' },
  { text: '13 février 2018 à 15h48', published: '2018-02-13T15:48:00' },
  { text: '13 de febrero de 2018 15:48 CET', published: '2018-02-13T15:48:00+01:00' },
  { text: '2018年2月13日 15時48分', published: '2018-02-13T15:48:00' },
  { text: 'First published on Tue 13 Feb 2018 10.00 AEDT', published: '2018-02-13T10:00:00+11:00' },
  { text: 'JERUSALEM, Feb 13 (Reuters)' },
  { text: '7:41 PM EST, Tue February 13, 2018', published: '2018-02-13T19:41:00-05:00' },
  { text: 'Tuesday, 13 February 2018 | 12:48 AM [IST]', published: '2018-02-13T00:48:00', codes: ['zone-ambiguous'] },
  { text: 'Feb 13, 2018 / 03:48 PM MYT', published: '2018-02-13T15:48:00+08:00' },
  { text: 'February 13, 2018 8:00 am CST', published: '2018-02-13T08:00:00', codes: ['zone-ambiguous'] },
  {
    text: 'February 13, 2018 8:00 am CST',
    options: { place: 'Chicago' },
    published: '2018-02-13T08:00:00-06:00',
    codes: ['zone-resolved'],
  },
  { text: '2/13/18 3:48pm PT', published: '2018-02-13T15:48:00-08:00' },
  { text: 'Yesterday at 3:48 PM', codes: ['date-relative'] },
  { text: 'Yesterday at 3:48 PM', options: { now }, published: '2018-02-12T15:48:00' },
  { text: 'الثلاثاء 13 فبراير 2018 15:48', published: '2018-02-13T15:48:00' },
  { text: 'Tue Feb 13 10:48:00 UTC+0200 2018', published: '2018-02-13T10:48:00+02:00' },
];

it.each(SHAPES)('$text', ({ text, published = null, updated = null, codes = [], options = {} }) => {
  expect(read(text, options)).toEqual({ published, updated, codes });
});
