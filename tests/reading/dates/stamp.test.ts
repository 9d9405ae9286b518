import { describe, expect, it } from 'vitest';
import { isStamp, LONGEST_STAMPED, weigh } from '../../../src/reading/dates/stamp.js';
import { headTokens } from '../../../src/reading/dates/stamp-tokens.js';

describe('isStamp', () => {
  it.each([
    'Updated: May 3, 2022 23:07 IST',
    '3 May 2022',
    '2022-05-03T15:48:00+03:00',
    'Published at 15:48',
    '2022年5月3日 15時48分',
    '6. 1. 2026',
    '06. 01. 2026, 14:59 Uhr',
    '2026. 1. 6.',
    '13 בפבר׳ 2018',
  ])('%j is a stamp', text => {
    expect(isStamp(text)).toBe(true);
  });

  it.each([
    'By Tuesday',
    'Updated',
    '2022',
    'May 2022',
    '6. 13. 2026',
    '32. 1. 2026',
    '6. 1. 26',
    '6, 1, 2026',
    '2026. 1. 32.',
    '15:48',
    '3:2',
    'Tuesday',
    'On 3 May 2022 the bridge opened',
    '',
  ])('%j is none', text => {
    expect(isStamp(text)).toBe(false);
  });

  it('has a greatest length', () => {
    const stamp = (length: number) => '3 May 2022'.padEnd(length, ' |');
    expect(isStamp(stamp(LONGEST_STAMPED))).toBe(true);
    expect(isStamp(stamp(LONGEST_STAMPED + 1))).toBe(false);
  });
});

const said = (text: string) =>
  Object.entries(weigh(headTokens(text).tokens))
    .filter(([, is]) => is)
    .map(([name]) => name);

describe('weigh', () => {
  it.each([
    ['3 May 2022', ['dated', 'day', 'month']],
    ['May 2022', ['month']],
    ['3 May', ['day']],
    ['33 May 2022', ['month']],
    ['2022-05-03 15:48', ['dated', 'day', 'time', 'iso']],
    ['Published 3 pm', ['time', 'label']],
    // `ago` is August too, in Spanish and Italian
    ['2 hours ago', ['ago']],
    ['an hour ago', ['ago']],
    ['Yesterday at 15:48', ['time', 'ago']],
    ['Tuesday', []],
  ])('%j says %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
