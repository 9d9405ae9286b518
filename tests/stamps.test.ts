import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';

/** The date line of a page, from its text to the value: what labels know and what fields read have to meet. */
const NOW = '2018-02-13T15:46:00+03:00';
const PROSE = [
  'The old harbour bridge will open to traffic on Monday, two weeks before the date that was planned, the council said.',
  'Work on the northern arch began in the spring, and the last of the cables was fixed on Friday, an engineer said.',
  'The ferry that has taken cars across since the winter will make its last crossing on Sunday night, the owner said.',
];
const page = (...head: readonly string[]) => ['Harbour bridge opens two weeks early', ...head, ...PROSE].join('\n\n');
const read = (text: string, now?: string) => {
  const { story } = clean(text, now === undefined ? {} : { now });
  const { published, updated, byline, diagnostics } = story;
  return { published, updated, byline: byline?.text ?? null, codes: diagnostics.map(({ code }) => code) };
};

describe.each([
  ['13 lut 2018, 15:46', '2018-02-13T15:46:00'],
  ['13 agu 2017, 15:46', '2017-08-13T15:46:00'],
  ['13 Feb 2018 15:46 WITA', '2018-02-13T15:46:00+08:00'],
  ['2018년 2월 13일 화요일 15:48', '2018-02-13T15:48:00'],
  ['5 minuter sedan', '2018-02-13T15:41:00+03:00'],
  ['2 timer siden', '2018-02-13T13:46:00+03:00'],
  ['3時間前', '2018-02-13T12:46:00+03:00'],
  ['2시간 전', '2018-02-13T13:46:00+03:00'],
  ['2 hours ago', '2018-02-13T13:46:00+03:00'],
  ['Published 2 hours ago', '2018-02-13T13:46:00+03:00'],
  ['vor 2 Stunden', '2018-02-13T13:46:00+03:00'],
  ['hace 2 horas', '2018-02-13T13:46:00+03:00'],
  ['5 minuti fa', '2018-02-13T15:41:00+03:00'],
  ['hace 1 hora', '2018-02-13T14:46:00+03:00'],
  ['vor 1 Tag', '2018-02-12'],
  ['an hour ago', '2018-02-13T14:46:00+03:00'],
  ['Il y a une heure', '2018-02-13T14:46:00+03:00'],
  ['vor einer Stunde', '2018-02-13T14:46:00+03:00'],
  ['vor einem Tag', '2018-02-12'],
  ['hace un día', '2018-02-12'],
  ['een uur geleden', '2018-02-13T14:46:00+03:00'],
  ['há um dia', '2018-02-12'],
  ['un’ora fa', '2018-02-13T14:46:00+03:00'],
  ['un giorno fa', '2018-02-12'],
  ['en timme sedan', '2018-02-13T14:46:00+03:00'],
  ['for en time siden', '2018-02-13T14:46:00+03:00'],
  ['godzinę temu', '2018-02-13T14:46:00+03:00'],
  ['bir saat önce', '2018-02-13T14:46:00+03:00'],
  ['saa moja iliyopita', '2018-02-13T14:46:00+03:00'],
  ['2 weeks ago', '2018-01-30'],
  ['a week ago', '2018-02-06'],
  ['Published 3 months ago', '2017-11-13'],
  ['two hours ago', '2018-02-13T13:46:00+03:00'],
  ['half an hour ago', '2018-02-13T15:16:00+03:00'],
  ['1 hour and 20 minutes ago', '2018-02-13T14:26:00+03:00'],
  ['Just now', '2018-02-13T15:46:00+03:00'],
  ['2週間前', '2018-01-30'],
])('%s', (stamp, published) => {
  it('is read with a byline above and without', () => {
    expect(read(page('By Jane Doe', stamp), NOW)).toMatchObject({ published, byline: 'By Jane Doe' });
    expect(read(page(stamp), NOW)).toMatchObject({ published, byline: null });
  });

  it('is told to be relative where no moment is given', () => {
    const isRelative = !/201[78]/.test(stamp);
    expect(read(page('By Jane Doe', stamp)).codes.includes('date-relative')).toBe(isRelative);
  });
});

describe.each(['Published 2 hours ago', 'Yesterday', 'Just now', '3 weeks ago', 'Tuesday, February 13', 'Today'])(
  'a page that tells its day by %s',
  stamp => {
    const others = {
      'other stories': ['Related stories', 'Ferry sold to the mainland', 'February 3, 2018'],
      comments: ['Comments (1)', 'riverrat', 'February 16, 2018 at 8:01 am', 'At last!', 'Reply'],
    };

    it.each(Object.entries(others))('does not get the date of %s', (_, foot) => {
      const text = [page('By Jane Doe', stamp), ...foot].join('\n\n');
      expect(read(text)).toMatchObject({ published: null, codes: ['date-relative'] });
      expect(read(text, NOW).published).toMatch(/^2018-0(?:1-23|2-1[23])/);
    });
  },
);

describe.each(['Saturday, 17 February', '17 February', 'Sat, February 17', 'Saturday, 10 February'])(
  'the day of an event below the headline: %s',
  event => {
    it.each([[['Share', '3 February 2018']], [['Halm, February 3, 2018']], [['Share', 'Published 3 February 2018']]])(
      'does not beat %j at the foot',
      foot => {
        for (const head of [
          [event, 'By Jane Doe'],
          ['By Jane Doe', event],
        ])
          expect(read([page(...head), ...foot].join('\n\n'), NOW).published).toBe('2018-02-03');
      },
    );
  },
);

it.each(['Saturday, 17 February', '17 February', 'Sat, February 17', 'Monday, 10 February'])(
  '%s ahead, or years back, is no day of the story',
  event => {
    expect(read(page('By Jane Doe', event), NOW)).toMatchObject({ published: null, codes: ['date-relative'] });
  },
);

describe.each([
  'Event date',
  'Start date',
  'Opening date',
  'Air date',
  'Album release date',
  'Due date',
  'Sale date',
  'Closing date',
  'Regatta date',
  'School fair date',
  'Date of the summer concert',
  'Save the date',
  'Deadline',
  'Expires',
  'When',
  'Fecha del evento',
])('%s', label => {
  const event = `${label}: June 14, 2018`;

  it('is never that of the story', () => {
    for (const own of ['Published February 13, 2018', 'February 13, 2018', 'Date: February 13, 2018']) {
      expect(read(page('By Jane Doe', event, own)).published).toBe('2018-02-13');
      expect(read(page('By Jane Doe', own, event)).published).toBe('2018-02-13');
      expect(read([page('By Jane Doe', own), event].join('\n\n')).published).toBe('2018-02-13');
    }
    expect(read(page('By Jane Doe', event)).published).toBeNull();
    expect(
      read([page('By Jane Doe'), `${event}, 7 pm`, 'Where: Town hall', 'Tickets: $10'].join('\n\n')).published,
    ).toBeNull();
  });
});

it.each([
  'Date: February 13, 2018',
  'Release date: February 13, 2018',
  'Jane Doe | Date: February 13, 2018',
  'Posted date: February 13, 2018',
  'Publishing date: February 13, 2018',
  'Original publication date: February 13, 2018',
  'Today’s date: February 13, 2018',
  'Filing date: February 13, 2018',
  'Date of release: February 13, 2018',
  'Date of post: February 13, 2018',
  'Fecha de creación: 13 de febrero de 2018',
  'Fecha de la nota: 13 de febrero de 2018',
  'Datum der Meldung: 13. Februar 2018',
  'By Ellen Marsh Date: February 13, 2018',
  'Author: Ellen Marsh and John Roe Date: February 13, 2018',
])('%s is of the story', stamp => expect(read(page(stamp)).published).toBe('2018-02-13'));

it('a strong label beats a bare one', () => {
  expect(read(page('Date: June 14, 2018', 'Published: February 13, 2018')).published).toBe('2018-02-13');
});

it.each([
  [['February 13, 2018', 'June 14, 2018'], '2018-02-13', null],
  [['13 February 2018', '14 June 2017'], '2018-02-13', null],
  [['February 13, 2018', 'February 15, 2018'], '2018-02-13', '2018-02-15'],
  [['February 13, 2016June 14, 2018'], '2016-02-13', '2018-06-14'],
])('two days side by side: %j', (head, published, updated) => {
  expect(read(page('By Jane Doe', ...head))).toMatchObject({ published, updated });
});

it.each([
  ['Originally Published: 13 FEB 18 09:15 ET', '2018-02-13T09:15:00-05:00'],
  ['13.2.2018 klo 9.15', '2018-02-13T09:15:00'],
  ['13 февраля 2018 г. в 9:15', '2018-02-13T09:15:00'],
  ['الثلاثاء 13 شباط 2018 - 09:15', '2018-02-13T09:15:00'],
  ['الاثنين 5 آذار 2018', '2018-03-05'],
])('%s', (stamp, published) => {
  expect(read(page('By Jane Doe', stamp))).toMatchObject({ published, codes: [] });
});

it('the running head of a newspaper page', () => {
  for (const head of ['Sonnabend/Sonntag, 25./26. Mai 2019', 'SAMSTAG/SONNTAG, 25./26. MAI 2019'])
    expect(read([head, page()].join('\n\n'))).toMatchObject({ published: '2019-05-25', codes: [] });
  expect(read(['THURSDAY, OCTOBER 11, 2018 $1.50', page()].join('\n\n')).published).toBe('2018-10-11');
});

it('an age with a label is of the update', () => {
  const updated = '2018-02-13T13:46:00+03:00';
  expect(read(page('By Jane Doe', 'Updated 2 hours ago'), NOW)).toMatchObject({ updated });
});

it.each(['Marzo 2018', 'A day in May', 'An hour ago she left', 'Marco 2018', 'An hour ago she left, an aide said.'])(
  '%s is no date of the story',
  text => {
    for (const head of [[text], ['By Jane Doe', text], [text, 'By Jane Doe']]) {
      expect(read(page(...head), NOW)).toMatchObject({ published: null, updated: null, codes: [] });
    }
  },
);
