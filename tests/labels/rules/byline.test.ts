import { describe, expect, it } from 'vitest';
import { byline } from '../../../src/labels/rules/byline.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return byline.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);
const cutOf = (text: string) => {
  const span = find(text)?.span;
  return span === undefined ? null : text.slice(...span);
};

describe('byline', () => {
  it.each([
    'By Reuters',
    'By JANE DOE and John Roe',
    'By Jane Doe, Associated Press',
    'BY JANE DOE | Staff Writer',
    'By The Associated Press',
    'Written by Jane Doe',
    'By Jane van der Doe',
    'Von Anna Beispiel',
    'Par Anne Exemple',
    'Por Ana Ejemplo',
    'Di Mario Esempio',
    'Door Jan Voorbeeld',
    'ByJane Doe',
    'Von Anna Beispiel mit AP',
    'Par Le Quotidien et AFP',
    'Imeandikwa na Juma Mfano',
    'PTI',
    'AFP',
    'dpa',
    'Reuters',
    'Jane Doe, Political correspondent',
    'By Our Correspondent',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'By Tuesday the search had been called off.',
    'By the time police arrived, the house was empty',
    'By far the largest',
    'By 2030, the port will be twice as big',
    'By Industry',
    'Von den 30 Verletzten sind zwei Kinder',
    'Por lo menos 20 personas',
    'Di sera la città si svuota',
    'Par ailleurs, le maire a démissionné',
    "By Jane Doe's count, 20 were missing.",
    'Door de storm viel de stroom uit',
    'By law',
    'By car and by boat',
    'Spa',
    'App',
    'Por ahora no hay heridos',
    'By Sunday',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });

  it.each([
    ['By Reuters | Published Tue, 3 May 2022 at 15:46, Updated 3 May 2022 at 15:48', 'By Reuters'],
    ['PTI | New Delhi | Updated: May 3, 2022 23:07 IST', 'PTI | New Delhi'],
    ['By Jane Doe Updated 3 May 2022 15:46', 'By Jane Doe'],
    ['By Jane DoePublished: May 3, 2022', 'By Jane Doe'],
    ['By Jane DoeMay 3, 2022', 'By Jane Doe'],
    ['By Jane DoeMay', null],
    ['By Jane DoeHarbour 3', null],
    ['Von dpa 03.05.2022, 15:48', 'Von dpa'],
    ['By Jane Doe May 3, 2022, 15:56 59 comments', 'By Jane Doe'],
  ])('cuts the date off %j', (text, part) => {
    expect(cutOf(text)).toBe(part);
  });

  it('takes the name below a lone By, and nothing else below it', () => {
    expect(findAt(['By', 'Jane Doe'], 1)).not.toBeNull();
    expect(findAt(['By', 'The ferry sank'], 1)).toBeNull();
    expect(findAt(['Menu', 'Jane Doe'], 1)).toBeNull();
    expect(findAt(['Jane Doe', 'Published May 3, 2022'], 0)).not.toBeNull();
    expect(findAt(['Jane Doe', 'Senior Finance Writer'], 0)).not.toBeNull();
    expect(findAt(['Jane Doe', 'The ferry sank'], 0)).toBeNull();
  });
});
