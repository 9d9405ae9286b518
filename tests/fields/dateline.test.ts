import { expect, test } from 'vitest';
import { parseDateline, readDateline } from '../../src/fields/dateline.js';
import { LONG, page } from './lines.js';

test.each([
  ['PORT DOE, Feb 13 (Reuters) -', 'PORT DOE, Feb 13 (Reuters)', 'PORT DOE', 'Reuters', 'Feb 13'],
  ['NEW YORK (AP) —', 'NEW YORK (AP)', 'NEW YORK', 'Associated Press', null],
  ['BERLIN, 3. Mai (dpa) -', 'BERLIN, 3. Mai (dpa)', 'BERLIN', 'dpa', '3. Mai'],
  ['Berlin (dpa/lby) -', 'Berlin (dpa/lby)', 'Berlin', 'dpa', null],
  ['(Reuters) -', '(Reuters)', null, 'Reuters', null],
  ['(ANSA) - ROMA, 13 FEB -', '(ANSA) - ROMA, 13 FEB', 'ROMA', 'ANSA', '13 FEB'],
  ['LAGOS, Nigeria (AP) —', 'LAGOS, Nigeria (AP)', 'LAGOS, Nigeria', 'Associated Press', null],
  ['PORT DOE, Fla. (AP) —', 'PORT DOE, Fla. (AP)', 'PORT DOE, Fla.', 'Associated Press', null],
  ['NEW DELHI:', 'NEW DELHI', 'NEW DELHI', null, null],
  ['WASHINGTON —', 'WASHINGTON', 'WASHINGTON', null, null],
  ['BEIJING, Feb. 13 (Xinhua) --', 'BEIJING, Feb. 13 (Xinhua)', 'BEIJING', 'Xinhua', 'Feb. 13'],
  ['BEIJING, May 3 /Xinhua/ --', 'BEIJING, May 3 /Xinhua/', 'BEIJING', 'Xinhua', 'May 3'],
  ['PARIS, le 3 mai 2022 (AFP) -', 'PARIS, le 3 mai 2022 (AFP)', 'PARIS', 'AFP', '3 mai 2022'],
  ['MADRID, 3 May. (EUROPA PRESS) -', 'MADRID, 3 May. (EUROPA PRESS)', 'MADRID', 'Europa Press', '3 May.'],
  ['London Reuters —', 'London Reuters', 'London', 'Reuters', null],
  ['BADEN-BADEN (dpa) -', 'BADEN-BADEN (dpa)', 'BADEN-BADEN', 'dpa', null],
  ['PORT DOE (XYZ) -', 'PORT DOE (XYZ)', 'PORT DOE', null, null],
  [
    'PORT DOE, May 3 (AP) - The bridge opened on Tuesday - early.',
    'PORT DOE, May 3 (AP)',
    'PORT DOE',
    'Associated Press',
    'May 3',
  ],
])('%s', (written, text, place, agency, date) => {
  expect(parseDateline(written)).toEqual({ text, place, agency, date });
});

test('only lines labelled so are read, the first one that says something', () => {
  expect(readDateline(page(['paragraph', 'BERLIN (dpa) -']))).toBeNull();
  expect(readDateline(page(['dateline', '—'], ['dateline', 'BERLIN (dpa) -']))?.place).toBe('BERLIN');
});

test('is quick on long lines', () => {
  for (const text of LONG) expect(parseDateline(text).text.length).toBeLessThan(200);
});
