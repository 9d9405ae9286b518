import { expect, test } from 'vitest';
import { parseDateline, readDateline } from '../../src/fields/dateline.js';
import { LONG, page } from './lines.js';

test.each([
  ['PORT DOE, Feb 13 (Reuters) -', 'PORT DOE, Feb 13 (Reuters)', 'PORT DOE', 'Reuters', 'Feb 13'],
  ['May 3 (Reuters) -', 'May 3 (Reuters)', null, 'Reuters', 'May 3'],
  ['HALM, Ore.--(BUSINESS WIRE)--', 'HALM, Ore.--(BUSINESS WIRE)', 'HALM, Ore.', 'Business Wire', null],
  ['Halm, Osterweide CNN —', 'Halm, Osterweide CNN', 'Halm, Osterweide', 'CNN', null],
  ['CNN —', 'CNN', null, 'CNN', null],
  ['(CNN) —', '(CNN)', null, 'CNN', null],
  ['NEW YORK (AP) —', 'NEW YORK (AP)', 'NEW YORK', 'Associated Press', null],
  ['BERLIN, 3. Mai (dpa) -', 'BERLIN, 3. Mai (dpa)', 'BERLIN', 'dpa', '3. Mai'],
  ['Berlin (dpa/lby) -', 'Berlin (dpa/lby)', 'Berlin', 'dpa', null],
  ['(Reuters) -', '(Reuters)', null, 'Reuters', null],
  ['(ANSA) - ROMA, 13 FEB -', '(ANSA) - ROMA, 13 FEB', 'ROMA', 'ANSA', '13 FEB'],
  ['BERLIN/MÜNCHEN (dpa/tmn) -', 'BERLIN/MÜNCHEN (dpa/tmn)', 'BERLIN/MÜNCHEN', 'dpa', null],
  ['HALM, EXAMPLENEWS.co.id -', 'HALM, EXAMPLENEWS.co.id', 'HALM', null, null],
  ['ST.LOUIS, Mo. (AP) -', 'ST.LOUIS, Mo. (AP)', 'ST.LOUIS, Mo.', 'Associated Press', null],
  ['HALM, EXAMPLE.info -', 'HALM, EXAMPLE.info', 'HALM', null, null],
  ['JAKARTA, EXAMPLE.com -', 'JAKARTA, EXAMPLE.com', 'JAKARTA', null, null],
  ['EXAMPLE.CO, Jakarta -', 'EXAMPLE.CO, Jakarta', 'Jakarta', null, null],
  ['PORT DOE, Colo. (AP) -', 'PORT DOE, Colo. (AP)', 'PORT DOE, Colo.', 'Associated Press', null],
  ['MADRID, 3 (EUROPA PRESS) -', 'MADRID, 3 (EUROPA PRESS)', 'MADRID', 'Europa Press', null],
  ['GENEVA (3 May 2022) –', 'GENEVA (3 May 2022)', 'GENEVA', null, '3 May 2022'],
  ['МОСКВА, 3 мая — РИА Новости.', 'МОСКВА, 3 мая — РИА Новости', 'МОСКВА', 'RIA Novosti', '3 мая'],
  ['МОСКВА, 12 марта. /ТАСС/.', 'МОСКВА, 12 марта. /ТАСС/', 'МОСКВА', 'TASS', '12 марта'],
  ['Москва. 12 марта. INTERFAX.RU -', 'Москва. 12 марта. INTERFAX.RU', 'Москва', 'Interfax', '12 марта'],
  ['LAGOS, Nigeria (AP) —', 'LAGOS, Nigeria (AP)', 'LAGOS, Nigeria', 'Associated Press', null],
  ['PORT DOE, Fla. (AP) —', 'PORT DOE, Fla. (AP)', 'PORT DOE, Fla.', 'Associated Press', null],
  ['NEW DELHI:', 'NEW DELHI', 'NEW DELHI', null, null],
  ['WASHINGTON —', 'WASHINGTON', 'WASHINGTON', null, null],
  ['Berlin.', 'Berlin.', 'Berlin', null, null],
  ['HALM (Ruritanie), 3 mai (AFP) -', 'HALM (Ruritanie), 3 mai (AFP)', 'HALM', 'AFP', '3 mai'],
  ['BEIJING, Feb. 13 (Xinhua) --', 'BEIJING, Feb. 13 (Xinhua)', 'BEIJING', 'Xinhua', 'Feb. 13'],
  ['BEIJING, May 3 /Xinhua/ --', 'BEIJING, May 3 /Xinhua/', 'BEIJING', 'Xinhua', 'May 3'],
  ['PARIS, le 3 mai 2022 (AFP) -', 'PARIS, le 3 mai 2022 (AFP)', 'PARIS', 'AFP', '3 mai 2022'],
  ['MADRID, 3 May. (EUROPA PRESS) -', 'MADRID, 3 May. (EUROPA PRESS)', 'MADRID', 'Europa Press', '3 May.'],
  ['London Reuters —', 'London Reuters', 'London', 'Reuters', null],
  ['BADEN-BADEN (dpa) -', 'BADEN-BADEN (dpa)', 'BADEN-BADEN', 'dpa', null],
  ['PORT DOE (XYZ) -', 'PORT DOE (XYZ)', 'PORT DOE', null, null],
  [
    'PORT DOE, Sept. 13, 2022 (AP) —',
    'PORT DOE, Sept. 13, 2022 (AP)',
    'PORT DOE',
    'Associated Press',
    'Sept. 13, 2022',
  ],
  ['PORT DOE, September 3rd (AP) —', 'PORT DOE, September 3rd (AP)', 'PORT DOE', 'Associated Press', 'September 3rd'],
  ['LYON, 1er mai (AFP) -', 'LYON, 1er mai (AFP)', 'LYON', 'AFP', '1er mai'],
  ['MADRID, 3 de mayo de 2022 (EFE) -', 'MADRID, 3 de mayo de 2022 (EFE)', 'MADRID', 'EFE', '3 de mayo de 2022'],
  ['PORT DOE, 13 lut (PAP) -', 'PORT DOE, 13 lut (PAP)', 'PORT DOE', 'PAP', '13 lut'],
  ['3 May, PORT DOE (AP) —', '3 May, PORT DOE (AP)', 'PORT DOE', 'Associated Press', '3 May'],
  ['ROMA il 3 maggio (ANSA) -', 'ROMA il 3 maggio (ANSA)', 'ROMA', 'ANSA', '3 maggio'],
  ['HALLE 3. Mai (dpa) -', 'HALLE 3. Mai (dpa)', 'HALLE', 'dpa', '3. Mai'],
  ['Le 3 mai (AFP) -', 'Le 3 mai (AFP)', null, 'AFP', '3 mai'],
  ['BEIJING [Xinhua] --', 'BEIJING [Xinhua]', 'BEIJING', 'Xinhua', null],
  ['PORT DOE, 13 Mayor (AP) -', 'PORT DOE, 13 Mayor (AP)', 'PORT DOE, 13 Mayor', 'Associated Press', null],
  ['北京2月13日 --', '北京2月13日', '北京', null, '2月13日'],
  ['PORT DOE (AP)', 'PORT DOE (AP)', 'PORT DOE', 'Associated Press', null],
  ['(할름=연합뉴스) 홍길동 기자 =', '(할름=연합뉴스) 홍길동 기자', '할름', 'Yonhap', null],
  ['新华社北京5月3日电（记者 张三）', '新华社北京5月3日电（记者 张三）', '北京', 'Xinhua', '5月3日'],
  ['海港新闻社北京5月3日电', '海港新闻社北京5月3日电', '北京', '海港新闻社', '5月3日'],
  ['(AP) May 3 - The bridge opened', '(AP) May 3', null, 'Associated Press', 'May 3'],
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

test('the first dash of an agency that stands first is within the dateline, in a short line', () => {
  const prose = 'the bridge opened on Tuesday and the ferry stops at the end of the month '.repeat(3);
  expect(parseDateline('(Reuters) - The bridge opened.').text).toBe('(Reuters) - The bridge opened.');
  expect(parseDateline(`(Reuters) - ${prose}`).text).toBe('(Reuters)');
  expect(parseDateline(`(ANSA) - ROMA - ${prose}`)).toMatchObject({ text: '(ANSA) - ROMA', place: 'ROMA' });
});

test('a place, an agency or a day is enough', () => {
  const text = (first: string) => readDateline(page(['dateline', first], ['dateline', 'BERLIN (dpa) -']))?.text;
  expect(['PORT DOE —', '(AP) —', 'May 3 —', '— 12 —'].map(text)).toEqual([
    'PORT DOE',
    '(AP)',
    'May 3',
    'BERLIN (dpa)',
  ]);
});

test('only lines labelled so are read, the first one that says something', () => {
  expect(readDateline(page(['paragraph', 'BERLIN (dpa) -']))).toBeNull();
  expect(readDateline(page(['dateline', '—'], ['dateline', 'BERLIN (dpa) -']))?.place).toBe('BERLIN');
});

test('is quick on long lines', () => {
  for (const text of LONG) expect(parseDateline(text).text.length).toBeLessThan(200);
});
