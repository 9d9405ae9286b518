import { expect, test } from 'vitest';
import { toLines } from '../../../src/lines/index.js';
import { cutGluedTitle } from '../../../src/lines/parting/glued-title.js';
import { splitLines } from '../../../src/lines/split.js';

const cut = (title: string, text: string) =>
  cutGluedTitle(splitLines(`${title}\n${text}`))
    .slice(1)
    .map(line => line.text);

const TITLE = 'Ferry runs again | Courier';

test.each([
  ['CAREERSFerry runs again', ['CAREERS', 'Ferry runs again']],
  ['Ferry runs again15 May 2022', ['Ferry runs again', '15 May 2022']],
  ['HomeFerry runs again“We wait.”', ['Home', 'Ferry runs again', '“We wait.”']],
  ['Home.Ferry runs againFerry runs again', ['Home.', 'Ferry runs again', 'Ferry runs again']],
  ['15 MayFerry runs again | Courier2 shares', ['15 May', 'Ferry runs again | Courier', '2 shares']],
])('%s', (text, parts) => expect(cut(TITLE, text)).toEqual(parts));

test('the title may have signs, figures and a name behind it', () => {
  expect(cut('Pilots vote: “No” – Halm – Courier', 'NEWSPilots vote: “No”3 May')).toEqual([
    'NEWS',
    'Pilots vote: “No”',
    '3 May',
  ]);
  expect(cut('5 ways to Halm', 'News5 ways to Halm')).toEqual(['News', '5 ways to Halm']);
});

test.each([
  [TITLE, 'Ferry runs against the tide'],
  [TITLE, 'The Ferry runs again, he said'],
  [TITLE, 'Ferry runs again'],
  [TITLE, 'CAREERSferry runs again'],
  [TITLE, 'Read "Ferry runs again"'],
  [TITLE, 'See "Ferry runs again"The end'],
  [TITLE, 'Der Artikel »Ferry runs again« erschien'],
  ['Ferry runs', 'HomeFerry runs15 May'],
  ['A b c', 'HomeA b c15 May'],
  ['5 ways to Halm', 'In 25 ways to Halm'],
  ['Back to Halm in 20', 'Back to Halm in 2015'],
  ['the ferry runs again', 'HOMEthe ferry runs again'],
  [`Ferry runs again ${'x'.repeat(400)}`, `HOMEFerry runs again ${'x'.repeat(400)}`],
])('below %j it stays: %j', (title, text) => expect(cut(title, text)).toEqual([text]));

test('a page without lines', () => expect(cutGluedTitle([])).toEqual([]));

test('is part of cutting a page whose blocks were put together', () => {
  const prose = 'It rained.The ferry ran.Nobody came.We waited.They left.She stayed.';
  const texts = (text: string) => toLines({ text }).map(line => line.text);
  expect(texts(`${TITLE}\nCAREERSFerry runs again15 May\n${prose}`).slice(0, 4)).toEqual([
    TITLE,
    'CAREERS',
    'Ferry runs again',
    '15 May',
  ]);
  expect(texts(`${TITLE}\nCAREERSFerry runs again15 May`)).toHaveLength(2);
});
