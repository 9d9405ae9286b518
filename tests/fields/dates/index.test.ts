import { describe, expect, it } from 'vitest';
import { readStamps } from '../../../src/fields/dates/index.js';
import { read, stampLines } from './lines.js';

const none = { published: null, updated: null, codes: [] };

describe('published and updated', () => {
  it('takes a stamp without a label as published', () => {
    expect(read('3 May 2022')).toEqual({ ...none, published: '2022-05-03' });
  });

  it('does not take Updated for Published', () => {
    expect(read('Updated: 3 May 2022')).toEqual({ ...none, updated: '2022-05-03' });
  });

  it('does not guess that a second stamp is the update', () => {
    expect(read('3 May 2022 15:46, 4 May 2022 15:48')).toEqual({ ...none, published: '2022-05-03T15:46:00' });
  });

  it('prefers the label to the place on the page, and the first publication to all', () => {
    expect(read(['1 May 2022', 'Published 3 May 2022'])).toEqual({ ...none, published: '2022-05-03' });
    expect(read('Published 3 May 2022 | First published 2 May 2022').published).toBe('2022-05-02');
  });

  it('does not take a bare date after the update for the publication', () => {
    expect(read(['Tuesday, 10 May 2022', 'Updated 3 May 2022'])).toEqual({ ...none, updated: '2022-05-03' });
  });

  it('takes the fuller of two stamps of a day', () => {
    expect(read(['Published 3 May 2022', 'Published 3 May 2022 15:46 GMT']).published).toBe(
      '2022-05-03T15:46:00+00:00',
    );
  });

  it('reads labels before, behind and in brackets, and in other languages', () => {
    expect(read('3 May 2022 (updated)')).toEqual({ ...none, updated: '2022-05-03' });
    expect(read('2022年5月3日 更新')).toEqual({ ...none, updated: '2022-05-03' });
    expect(read('Publié le 3 mai 2022 à 14h52, modifié le 4 mai 2022 à 15h54')).toEqual({
      ...none,
      published: '2022-05-03T14:52:00',
      updated: '2022-05-04T15:54:00',
    });
    expect(read('Imechapishwa: Jumanne, 3 Mei 2022').published).toBe('2022-05-03');
  });

  it('reads a label and a time on lines of their own', () => {
    expect(read(['Published', 'May 3, 2022', '15:46 GMT', 'Updated', 'May 4, 2022'])).toEqual({
      ...none,
      published: '2022-05-03T15:46:00+00:00',
      updated: '2022-05-04',
    });
  });

  it('gives a later time without a day the day before it', () => {
    expect(read('3 May 2022 15:46 | Updated 17:10').updated).toBe('2022-05-03T17:10:00');
    expect(read('3 May 2022 15:46 | Updated 01:10').updated).toBeNull();
  });

  it('leaves dates of other things out', () => {
    expect(read('Verfügbar bis 3.5.2022')).toEqual(none);
    expect(read('3 May 2022 | Fact-checked 4 May 2022').published).toBe('2022-05-03');
  });

  it('a day that lies ahead of the moment of fetching is none', () => {
    const now = '2018-02-13T15:46:00+03:00';
    expect(read('Published 13 February 2099', { now })).toEqual(none);
    expect(read('Published 13 February 2099').published).toBe('2099-02-13');
    expect(read('Published 20 February 2018', { now }).published).toBe('2018-02-20');
    expect(read('Published 21 February 2018', { now }).published).toBeNull();
    // of two readings the other one holds
    expect(read('12/06/2018', { now: '2018-07-01T00:00:00Z' })).toEqual({ ...none, published: '2018-06-12' });
    expect(read('03/02/2018', { now: '2018-07-01T00:00:00Z' }).codes).toEqual(['date-ambiguous']);
    expect(read('12/06/2018', { now: '2018-07-01T00:00:00Z', dayFirst: false }).published).toBeNull();
    expect(read('05.12.2018', { now: '2018-07-01T00:00:00Z' }).published).toBeNull();
  });

  it('prefers a date to a relative time', () => {
    expect(read(['2 hours ago', '3 May 2022'])).toEqual({ ...none, published: '2022-05-03' });
    expect(read('Today for all')).toEqual(none);
    expect(read('Today')).toEqual({ ...none, codes: ['date-relative'] });
  });

  it('keeps what was written and where', () => {
    const lines = stampLines(['By Ann Example | Published Tue, 3 May 2022 at 15:46 [GMT] | Share']);
    const { published } = readStamps(lines, {});
    expect(published?.written).toBe('Published Tue, 3 May 2022 at 15:46 [GMT]');
    expect(published?.line).toBe(lines[0]?.line);
  });
});

describe('dates and their times', () => {
  it('pairs what separators and small words join, and nothing else', () => {
    expect(read('3 May 2022 – Uhrzeit Reds 2:30 Blues').published).toBe('2022-05-03');
    expect(read('3 May 2022, Vale beat Ayr 15:48').published).toBe('2022-05-03');
  });

  it('reads what a page glues together', () => {
    expect(read('May 3, 202210:05 AM ET').published).toBe('2022-05-03T10:05:00-04:00');
    expect(read('Ann ExamplePublished: May 3, 2022Updated May 4, 202211:05').updated).toBe('2022-05-04T11:05:00');
    expect(read('May 3, 2022in Sport').published).toBe('2022-05-03');
    expect(read('May 3, 2022at 15:46').published).toBe('2022-05-03T15:46:00');
    expect(read('May 3, 2022inches')).toEqual(none);
    expect(read('15:46, 3 May 2022Updated 15:48, 3 May 2022')).toEqual({
      ...none,
      published: '2022-05-03T15:46:00',
      updated: '2022-05-03T15:48:00',
    });
  });

  it('shares a zone at the end, never one in the middle', () => {
    expect(read('Published 3 May 2022 15:46, Updated 3 May 2022 15:48 EAT').published).toBe(
      '2022-05-03T15:46:00+03:00',
    );
    expect(read('Published 3 May 2022 15:46 EAT, Updated 3 May 2022 15:48').updated).toBe('2022-05-03T15:48:00');
  });

  it('takes two-figure years only beside a time or a label, or on a line of their own', () => {
    expect(read('On 2/13/18 the ferry stops')).toEqual(none);
    expect(read('2/13/18').published).toBe('2018-02-13');
    expect(read('14.11.24').published).toBe('2024-11-14');
    expect(read('Posted 2/13/18').published).toBe('2018-02-13');
  });

  it('refuses days that are not, and names a wrong weekday', () => {
    expect(read('31/02/2022 10:00')).toEqual({ ...none, codes: ['date-invalid'] });
    expect(read('Monday, 3 May 2022')).toEqual({ ...none, published: '2022-05-03', codes: ['weekday-mismatch'] });
    expect(read('The Sun, 3 May 2022').codes).toEqual([]);
  });

  it('gives the line of a finding', () => {
    const lines = stampLines(['x', '31/02/2022 10:00', '31/02/2022 10:00']);
    const { diagnostics } = readStamps(lines, {});
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.line).toBe(lines[1]?.line);
  });
});

describe('day or month first', () => {
  const text = '03/02/2018 15:48';
  const day = '2018-02-03T15:48:00';
  const month = '2018-03-02T15:48:00';

  it('leaves it open without evidence', () => {
    expect(read(text)).toEqual({ ...none, codes: ['date-ambiguous'] });
    expect(read(text, { language: 'en' }).published).toBeNull();
    expect(read([text, '1/31/2018', '31/1/2018'])).toEqual({ ...none, codes: ['date-ambiguous'] });
    expect(read(['1 May 2018', `Published ${text}`])).toEqual({ ...none, codes: ['date-ambiguous'] });
  });

  it('takes the word of the caller, first of all', () => {
    expect(read(text, { dayFirst: true }).published).toBe(day);
    expect(read(`Saturday ${text}`, { dayFirst: false }).published).toBe(month);
  });

  it('takes evidence: weekday, other dates, zone, label, language', () => {
    expect(read(`Saturday ${text}`).published).toBe(day);
    expect(read(`Friday ${text}`).published).toBe(month);
    expect(read([text, 'Updated March 2, 2018 16:00']).published).toBe(month);
    expect(read(`Published ${text} | Updated 13/02/2018`).published).toBe(day);
    expect(read([`Published ${text}`, 'Updated 3/31/2018']).published).toBe(month);
    expect(read(`${text} EST`).published).toBe(`${month}-05:00`);
    expect(read(`${text} CET`).published).toBe(`${day}+01:00`);
    expect(read(`Publicado ${text}`).published).toBe(day);
    expect(read(text, { language: 'de' }).published).toBe(day);
  });
});

describe('the zone of the caller', () => {
  it('fills in where the page names none, with the clocks of the day', () => {
    const timezone = 'America/New_York';
    expect(read('July 3, 2018 15:48', { timezone }).published).toBe('2018-07-03T15:48:00-04:00');
    expect(read('July 3, 2018 15:48 EST', { timezone }).published).toBe('2018-07-03T15:48:00-05:00');
    expect(read('July 3, 2018', { timezone }).published).toBe('2018-07-03');
    expect(read('July 3, 2018 15:48', { timezone: '+05:45' }).published).toBe('2018-07-03T15:48:00+05:45');
  });

  it('does not replace a zone that is not understood', () => {
    expect(read('July 3, 2018 15:48 QXT', { timezone: 'Asia/Tokyo' })).toEqual({
      ...none,
      published: '2018-07-03T15:48:00',
      codes: ['zone-unknown'],
    });
  });
});
