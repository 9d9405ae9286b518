import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/fields/dates/evidence.js';
import { offsetAt } from '../../../src/fields/dates/timezone.js';
import { orderOfZone, readZone } from '../../../src/fields/dates/zones.js';
import { offsetMinutes } from '../../../src/reading/dates/zone.js';
import zones from '../../../src/reading/words/dates/zones.json' with { type: 'json' };
import { read } from './lines.js';

const winter = { year: 2018, month: 2, day: 13 };
const summer = { year: 2018, month: 7, day: 13 };
const time = { hour: 15, minute: 48, second: 0 };
const nothing = { agency: null, place: null, language: null, timezone: null, text: '' };

describe('the table of zones', () => {
  it('names every zone once, with an offset', () => {
    const tables = [zones.fixed, zones.regions, zones.names, zones.ambiguous].flatMap(table => Object.keys(table));
    expect(tables.length).toBeGreaterThan(50);
    expect(new Set(tables).size).toBe(tables.length);
    for (const offset of Object.values(zones.fixed)) expect(offsetMinutes(offset)).not.toBeNull();
    for (const name of Object.values(zones.names)) expect(tables).toContain(name);
    for (const name of [...zones.order.day, ...zones.order.month]) expect(tables).toContain(name);
    for (const region of Object.values(zones.regions)) expect(() => offsetAt(region, winter)).not.toThrow();
  });

  it('takes no side of what everybody writes in both ways', () => {
    expect([orderOfZone('GMT'), orderOfZone('CST'), orderOfZone('ET'), orderOfZone('CET')]).toEqual([
      null,
      null,
      'month',
      'day',
    ]);
  });

  it('knows by their offset the zones where nobody writes the month first', () => {
    expect([60, 330, 420].map(orderOfZone)).toEqual(['day', 'day', 'day']);
    expect([0, -300, 480, 540].map(orderOfZone)).toEqual([null, null, null, null]);
  });
});

describe('readZone', () => {
  it('takes one meaning as written and follows the clocks of a region', () => {
    expect(readZone('EST', summer, time, nothing, null)).toEqual({ offset: -300 });
    expect(readZone('ET', summer, time, nothing, null)).toEqual({ offset: -240 });
    expect(readZone('ET', winter, time, nothing, null)).toEqual({ offset: -300 });
    expect(readZone('Eastern Daylight Time', summer, time, nothing, null)).toEqual({ offset: -240 });
    expect(readZone('QXT', summer, time, nothing, null)).toEqual({ problem: 'unknown' });
  });

  it('needs evidence for several', () => {
    for (const name of Object.keys(zones.ambiguous)) {
      expect(readZone(name, summer, time, nothing, null)).toEqual({ problem: 'ambiguous' });
    }
    expect(readZone('IST', winter, time, { ...nothing, agency: 'PTI' }, null)).toMatchObject({ offset: 330 });
    expect(readZone('IST', winter, time, { ...nothing, place: 'Jerusalem' }, null)).toMatchObject({ offset: 120 });
    expect(readZone('IST', winter, time, { ...nothing, language: 'hi' }, null)).toMatchObject({ offset: 330 });
    expect(readZone('IST', summer, time, { ...nothing, timezone: 'Europe/Dublin' }, null)).toMatchObject({
      offset: 60,
    });
    expect(readZone('IST', winter, time, nothing, 330)).toMatchObject({ offset: 330 });
    expect(readZone('CST', winter, time, { ...nothing, agency: 'Xinhua' }, null)).toMatchObject({ offset: 480 });
  });

  it('tells why', () => {
    const why = (given: Partial<Evidence>, counterpart: number | null = null) =>
      readZone('IST', winter, time, { ...nothing, ...given }, counterpart);
    expect(why({}, 330)).toEqual({
      offset: 330,
      evidence: 'India Standard Time, the page gives the same moment in another zone',
    });
    expect(why({ timezone: '+05:30' })).toEqual({
      offset: 330,
      evidence: 'India Standard Time, the time zone that was given has it',
    });
    expect(why({ language: 'hi' })).toEqual({ offset: 330, evidence: 'India Standard Time, the language is hi' });
  });

  it('asks the next witness where one knows none of the meanings', () => {
    const hindi = { ...nothing, language: 'hi' };
    expect(readZone('IST', winter, time, hindi, 45)).toMatchObject({ offset: 330 });
    expect(readZone('IST', winter, time, { ...hindi, timezone: '+09:00' }, null)).toMatchObject({ offset: 330 });
    expect(readZone('IST', winter, time, { ...nothing, timezone: '+09:00' }, 45)).toEqual({ problem: 'ambiguous' });
  });

  it('does not choose between two witnesses', () => {
    const both = { ...nothing, agency: 'PTI', place: 'Jerusalem' };
    expect(readZone('IST', winter, time, both, null)).toEqual({ problem: 'ambiguous' });
  });

  it('knows that Britain has no summer time in winter', () => {
    const london = { ...nothing, place: 'London' };
    expect(readZone('BST', summer, time, london, null)).toMatchObject({ offset: 60 });
    expect(readZone('BST', winter, time, london, null)).toEqual({ problem: 'ambiguous' });
  });
});

describe('evidence on the page', () => {
  it('takes names with capitals, initials all in capitals', () => {
    expect(read('PTI | 3 May 2022 15:48 IST').published).toBe('2022-05-03T15:48:00+05:30');
    expect(read('ann@pti | 3 May 2022 15:48 IST').published).toBe('2022-05-03T15:48:00');
    expect(read('put a cork in it | 3 May 2022 15:48 IST').published).toBe('2022-05-03T15:48:00');
    expect(read('Cork | 3 May 2022 15:48 IST').published).toBe('2022-05-03T15:48:00+01:00');
  });

  it('takes every place as it is listed', () => {
    for (const [name, meanings] of Object.entries(zones.ambiguous)) {
      for (const { offset, places } of meanings) {
        for (const place of places) {
          const text = `In ${place.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())}.`;
          const read = [winter, summer].map(day => readZone(name, day, time, { ...nothing, text }, null));
          expect([place, read]).toEqual([
            place,
            expect.arrayContaining([expect.objectContaining({ offset: offsetMinutes(offset) })]),
          ]);
        }
      }
    }
  });

  it('takes the same moment in a plain zone', () => {
    expect(read('3 May 2022 16:30 IST (1100 GMT)')).toMatchObject({
      published: '2022-05-03T16:30:00+05:30',
      codes: ['zone-resolved'],
    });
    expect(read('3 May 2022 01:30 CST (1730 GMT)').published).toBe('2022-05-03T01:30:00+08:00');
  });
});
