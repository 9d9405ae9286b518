import { expect, test } from 'vitest';
import {
  AGO,
  dateIn,
  isOnlyDate,
  loneLabel,
  NO_DATE,
  NO_LABEL,
  NOT_STORY,
  PART_OF_DATE,
  PUBLISHED,
  UPDATED,
  WHOLE_DATE,
} from '../../../src/reading/dates/date-in.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

const read = (text: string) => dateIn(tokenize(text));

test.each([
  ['May 3, 2022', WHOLE_DATE],
  ['3 May 2022', WHOLE_DATE],
  ['3. Mai 2022 um 15:46 Uhr', WHOLE_DATE],
  ['3 de mayo de 2022', WHOLE_DATE],
  ['May 3rd 2022', WHOLE_DATE],
  ['Jane DoeMay 3, 2022', WHOLE_DATE],
  ['May 3, 20229:41 AM', WHOLE_DATE],
  ['May 3, 20225 min read', WHOLE_DATE],
  ['03.05.2022', WHOLE_DATE],
  ['14.11.24', WHOLE_DATE],
  ['2022-05-03', WHOLE_DATE],
  ['05/03/2022', WHOLE_DATE],
  ['2018年2月13日', WHOLE_DATE],
  ['06. 01. 2026, 14:59 Uhr', WHOLE_DATE],
  ['6. 1. 2026', WHOLE_DATE],
  ['2018. február 13.', WHOLE_DATE],
  ['2018 m. vasario 13 d.', WHOLE_DATE],
  ['2018. gada 13. februāris', WHOLE_DATE],
  ['13 tháng 2, 2018', WHOLE_DATE],
  ['23 ต.ค. 2567', WHOLE_DATE],
  ['13 gen. 2018', WHOLE_DATE],
  ['version 6. 1. 2026', NO_DATE],
  ['No. 3, May 2026', NO_DATE],
  ['Media release 3 May 2026', WHOLE_DATE],
  ['12-May-26 10:32', WHOLE_DATE],
  ['12 May ’26', WHOLE_DATE],
  ["May 12, '26", WHOLE_DATE],
  ['12 May 26', PART_OF_DATE],
  ['12 May ’ 26', PART_OF_DATE],
  ['12-May-263', PART_OF_DATE],
  ['13 tháng 2 năm 2018', WHOLE_DATE],
  ['٢٣ أكتوبر ٢٠٢٤', WHOLE_DATE],
  ['2018 boats, February 13', PART_OF_DATE],
  ['tháng 2, 2018', NO_DATE],
  ['2026. 1. 6.', WHOLE_DATE],
  ['6. 13. 2026', NO_DATE],
  ['32. 1. 2026', NO_DATE],
  ['6. 1. 32', NO_DATE],
  ['2026. 1. 32', NO_DATE],
  ['6, 1, 2026', NO_DATE],
  ['2024년 5월 3일', WHOLE_DATE],
  ['May 3', PART_OF_DATE],
  ['3 May at 15:46', PART_OF_DATE],
  ['2 hours ago', AGO],
  ['2h ago', AGO],
  ['vor 3 Stunden', AGO],
  ['il y a 5 minutes', AGO],
  ['hace 3 días', AGO],
  ['há 2 horas', AGO],
  ['5 minuti fa', AGO],
  ['2 jam yang lalu', AGO],
  ['saa 2 zilizopita', AGO],
  ['3時間前', AGO],
  ['2시간 전', AGO],
  ['13 sie 2018, 15:46', WHOLE_DATE],
  ['13 agu. 2018', WHOLE_DATE],
  ['2018 haben Sie 13 Boote', NO_DATE],
  ['13 Boote, Sie 2018', NO_DATE],
  ['Marco 13', NO_DATE],
  ['5 min read', NO_DATE],
  ['May 2022', NO_DATE],
  ['2019年5月', NO_DATE],
  ['Jane Doe', NO_DATE],
  ['15:46', NO_DATE],
  ['Version 1.2', NO_DATE],
  ['May Day', NO_DATE],
  ['', NO_DATE],
])('%s', (text, kind) => {
  expect(read(text).kind).toBe(kind);
});

test('the same day in the same writing is the same, another day is another', () => {
  expect(read('Updated May 3, 2022').day).toBe(read('by Jane Doe on 3 May 2022').day);
  expect(read('May 3, 2022').day).not.toBe(read('May 4, 2022').day);
  expect(read('May 3, 2022').day).not.toBe(read('May 3, 2021').day);
  expect(read('03.05.2022').day).not.toBe(read('04.05.2022').day);
});

test.each([
  ['May 3, 2022', NO_LABEL],
  ['Published May 3, 2022', PUBLISHED],
  ['Published by Jane Doe in Sport on May 3, 2022', PUBLISHED],
  ['Veröffentlicht am 3. Mai 2022', PUBLISHED],
  ['Last updated: May 3, 2022', UPDATED],
  ['Stand: 03.05.2022', UPDATED],
  ['Mis à jour le 3 mai 2022', UPDATED],
  ['Medically reviewed May 3, 2022', NOT_STORY],
  ['Available until May 3, 2022', NOT_STORY],
])('%s has its label', (text, label) => {
  expect(read(text).label).toBe(label);
});

test.each([
  ['Last updated:', UPDATED],
  ['Published on', PUBLISHED],
  ['Stand', UPDATED],
  ['Published May', NO_LABEL],
  ['Updates', NO_LABEL],
  ['', NO_LABEL],
])('%s alone', (text, label) => {
  expect(loneLabel(tokenize(text))).toBe(label);
});

test.each(['3 May 2022', '2 hours ago', '12 comments', '5 min read', 'Vor 3 Stunden', '12.04.', 'May 3 | 15:46'])(
  '%s is only a date, an age or a count',
  text => {
    expect(isOnlyDate(text)).toBe(true);
  },
);

test.each(['10 hurt in May fire', 'May resigns', 'Two hours in the harbour', 'x'.repeat(100)])('%s is more', text => {
  expect(isOnlyDate(text)).toBe(false);
});

test.each([
  ['Date: May 3, 2022', PUBLISHED],
  ['Jane Doe | Date: May 3, 2022', PUBLISHED],
  ['Date posted: May 3, 2022', PUBLISHED],
  ['Event date: May 3, 2022', NOT_STORY],
  ['Regatta date: May 3, 2022', NOT_STORY],
  ['Ticket sale date May 3, 2022', NOT_STORY],
  ['Date of birth: May 3, 2022', NOT_STORY],
  ['Fecha del evento: 3 de mayo de 2022', NOT_STORY],
  ['When: May 3, 2022, 7 pm', NOT_STORY],
  ['Release date: May 3, 2022', PUBLISHED],
  ['Album release date: May 3, 2022', NOT_STORY],
  ['Publishing date: May 3, 2022', PUBLISHED],
  ['Date of release: May 3, 2022', PUBLISHED],
  ['Fecha de la nota: 3 de mayo de 2022', PUBLISHED],
  ['By Jane Game Date: May 3, 2022', PUBLISHED],
  ['By Jane Doe | Event date: May 3, 2022', NOT_STORY],
  ['Author: Jane Doe Date: May 3, 2022', PUBLISHED],
  ['Jane Doe, Halm Herald Date: May 3, 2022', NO_LABEL],
  ['Halm, when May 3, 2022', NO_LABEL],
])('a bare label counts where it stands: %s', (text, label) => {
  expect(read(text)).toMatchObject({ kind: WHOLE_DATE, label });
});

test('a bare label alone', () => {
  expect(loneLabel(tokenize('Date:'))).toBe(PUBLISHED);
  expect(loneLabel(tokenize('Publishing date:'))).toBe(PUBLISHED);
  expect(loneLabel(tokenize('Regatta date:'))).toBe(NOT_STORY);
  expect(loneLabel(tokenize('Regatta date is set'))).toBe(NO_LABEL);
  expect(loneLabel(tokenize('When:'))).toBe(NOT_STORY);
});
