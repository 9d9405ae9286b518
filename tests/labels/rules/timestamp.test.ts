import { describe, expect, it } from 'vitest';
import { timestamp } from '../../../src/labels/rules/timestamp.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return timestamp.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);
const cutOf = (text: string) => {
  const span = find(text)?.span;
  return span === undefined ? null : text.slice(...span);
};

describe('timestamp', () => {
  it.each([
    'Published Tue, 3 May 2022 at 15:46, Updated 3 May 2022 at 15:48 GMT +3',
    'Published Tue, May 3rd 2022 at 15:46, Updated May 3rd 2022 at 15:48 GMT +3',
    'Updated 1549 GMT (2349 HKT) May 3, 2022',
    '3 May 2022 | 03:48 PM IST',
    'May 3, 2022, 9:41 AM ET',
    '2 hours ago',
    'Tue 3 May 2022 15.48 GMT',
    'Last modified on Tue 3 May 2022 17.50 EST',
    'May 3, 2022 at 9:41 a.m. EST',
    '03/05/2022 15:48',
    '5/3/22 3:48pm PT',
    '2022-05-03T15:48:00+03:00',
    '2022-05-03 15:48:22 +0530',
    'Updated: May 3, 2022 23:07 IST',
    'TUE, MAY 3 2022 • 3:48 PM SGT',
    'Posted at May 3, 2022 03:48 PM | Updated as of May 3, 2022 05:10 PM',
    '03.05.2022, 15:48 Uhr',
    'Stand: 03.05.2022, 15:48 Uhr',
    'Veröffentlicht am 3. Mai 2022',
    '3 mai 2022 à 15h48',
    'Publié le 3 mai 2022 à 15h48, mis à jour le 4 mai 2022',
    '3 de mayo de 2022 15:48 CET',
    'Atualizado em 3 de maio de 2022 às 15h48',
    'Pubblicato il 3 maggio 2022 alle 15:48',
    'Bijgewerkt op 3 mei 2022 om 15:48 uur',
    'Imechapishwa 3 Mei 2022',
    '2022年5月3日 15時48分',
    'First published on Tue 3 May 2022 10.00 AEDT',
    '7:41 PM EST, Tue May 3, 2022',
    'Tuesday, 3 May 2022 | 12:48 AM [IST]',
    'May 3, 2022 / 03:48 PM MYT',
    'Yesterday at 3:48 PM',
    'الثلاثاء 3 مايو 2022 15:48',
    'Tue May 3 10:48:00 UTC+0200 2022',
    '5 min read',
    '7 Minute Read',
    'Lesezeit: 5 Minuten',
    'Temps de lecture : 3 min',
    'May 3, 2022',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Published in January, the report says the port is full',
    'Updated figures show a fall of 3 percent in May',
    'May 2, 2011, was the day when the ferry sank',
    '2018',
    'Tuesday',
    '3:2',
    'In March 2018',
    'The law took effect on May 3, 2022',
    'He was born on 3 May 1990.',
    'Am 3. Mai 2022 sank die Fähre.',
    'Le 3 mai 2022, la ville a voté',
    'El 3 de mayo de 2022 fue lunes en la memoria de todos',
    '0.03',
    '12,000',
    '20 of 30',
    'May is warm',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });

  it.each([
    ['Jane Doe | May 3, 2022 15:46', 'May 3, 2022 15:46'],
    ['Last Updated: May 3, 2022 • Jane Doe', 'Last Updated: May 3, 2022'],
    ['Exampleton Updated: May 3, 2022', 'Updated: May 3, 2022'],
  ])('cuts the stamp out of %j', (text, part) => {
    expect(cutOf(text)).toBe(part);
  });

  it('is not sure of a bare date among other dates', () => {
    expect(findAt(['May 3, 2022'], 0)?.sure).toBe(true);
    expect(findAt(['May 3, 2022', 'Ferry', 'May 4, 2022'], 0)?.sure).toBe(false);
  });
});
