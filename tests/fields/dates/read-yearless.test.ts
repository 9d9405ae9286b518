import { describe, expect, it } from 'vitest';
import { completeDay } from '../../../src/fields/dates/read-yearless.js';
import { read } from './lines.js';

const NOW = '2018-02-13T15:46:00+03:00';
const none = { notAfter: null, notBefore: null, now: undefined };
const day = (month: number, of: number) => ({ month, day: of });

describe('completeDay', () => {
  it('takes the last such day up to the moment of fetching, by any clock', () => {
    expect(completeDay(day(2, 13), null, { ...none, now: NOW })).toEqual({ year: 2018, month: 2, day: 13 });
    expect(completeDay(day(2, 14), null, { ...none, now: NOW })).toEqual({ year: 2018, month: 2, day: 14 });
    expect(completeDay(day(8, 15), null, { ...none, now: NOW })).toEqual({ year: 2017, month: 8, day: 15 });
    expect(completeDay(day(2, 29), null, { ...none, now: NOW })).toEqual({ year: 2016, month: 2, day: 29 });
  });

  it('asks that the weekday beside it is that of the day', () => {
    expect(completeDay(day(2, 13), 2, { ...none, now: NOW })?.year).toBe(2018);
    expect(completeDay(day(2, 13), 1, { ...none, now: NOW })?.year).toBe(2017);
    expect(completeDay(day(2, 29), 2, { ...none, now: NOW })).toBeNull();
  });

  it('gives nothing for a day that lies ahead by some months, but where a label says that it is the story’s', () => {
    for (const ahead of [day(2, 15), day(2, 28), day(6, 1)])
      expect(completeDay(ahead, null, { ...none, now: NOW })).toBeNull();
    expect(completeDay(day(1, 15), null, { ...none, now: '2018-11-20T12:00:00Z' })).toBeNull();
    expect(completeDay(day(2, 15), null, { ...none, now: NOW, labelled: true })?.year).toBe(2017);
  });

  it('does not look for a weekday years away', () => {
    expect(completeDay(day(2, 5), 5, { ...none, now: NOW })).toBeNull();
    expect(completeDay(day(12, 30), 6, { ...none, now: NOW })?.year).toBe(2017);
    expect(completeDay(day(12, 30), 5, { ...none, now: NOW })).toBeNull();
    const whole = { year: 2018, month: 2, day: 13 };
    expect(completeDay(day(2, 14), 4, { ...none, notBefore: whole })?.year).toBe(2019);
    expect(completeDay(day(2, 14), 5, { ...none, notBefore: whole })).toBeNull();
  });

  it('counts from the day of publication, or up to that of the update', () => {
    const whole = { year: 2018, month: 2, day: 13 };
    expect(completeDay(day(12, 30), null, { ...none, notAfter: whole })?.year).toBe(2017);
    expect(completeDay(day(2, 13), null, { ...none, notAfter: whole })?.year).toBe(2018);
    expect(completeDay(day(1, 2), null, { ...none, notBefore: whole })?.year).toBe(2019);
    expect(completeDay(day(2, 13), null, { ...none, notBefore: whole })?.year).toBe(2018);
  });

  it('gives nothing where nothing tells the year', () => {
    expect(completeDay(day(2, 13), null, none)).toBeNull();
    expect(completeDay(day(2, 13), null, { ...none, now: 'today' })).toBeNull();
  });
});

describe('a day without its year', () => {
  const relative = { published: null, updated: null, codes: ['date-relative'] };

  it.each(['March 5', '5 March', 'Published 5 March', 'Monday, March 5', 'Last updated on 5 March at 9:15', '3月5日'])(
    '%s is told to be relative',
    text => expect(read(text)).toEqual(relative),
  );

  it('is completed by the moment of fetching', () => {
    expect(read('Published 5 February', { now: NOW }).published).toBe('2018-02-05');
    expect(read('5 February at 9:15', { now: NOW, timezone: '+03:00' }).published).toBe('2018-02-05T09:15:00+03:00');
    expect(read('Sunday, February 5', { now: NOW }).published).toBe('2017-02-05');
    expect(read(['Published', '5 February'], { now: NOW })).toMatchObject({ published: '2018-02-05', updated: null });
    expect(read(['Updated', '5 February'], { now: NOW })).toMatchObject({ published: null, updated: '2018-02-05' });
  });

  it('is completed by the other date of the story', () => {
    expect(read(['Published 30 December', 'Updated 2 January 2018'])).toEqual({
      published: '2017-12-30',
      updated: '2018-01-02',
      codes: [],
    });
    expect(read(['Published 30 December 2017', 'Updated 2 January']).updated).toBe('2018-01-02');
    // an event that is told whole says nothing of it
    expect(read(['Published 30 December', 'Expires 2 January 2018'])).toEqual(relative);
  });

  it('is none within other words or beside a whole date', () => {
    const nothing = { published: null, updated: null, codes: [] };
    expect(read('HALM, March 5 (Reuters) -')).toEqual(nothing);
    expect(read('The March 5 vote')).toEqual(nothing);
    expect(read('3 to 5 March 2018')).toEqual({ ...nothing, published: '2018-03-05' });
  });
});
