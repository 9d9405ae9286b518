import { expect, it } from 'vitest';
import { signsStory } from '../../../src/labels/headline/signing-line.js';
import { candidate, PROSE } from '../candidates.js';

type Line = ReturnType<typeof candidate>;

const TITLE = candidate('Harbour of Halm opens again');
const date = candidate('May 3, 2022', { claimed: 'timestamp' });
const marker = candidate('Written by', { claimed: 'byline' });
const name = candidate('Jane Doe');
const [prose = ''] = PROSE;

/** Whether the line signs, between others. */
const signs = (above: readonly Line[], text: string, below: readonly Line[] = [date]) =>
  signsStory([...above, candidate(text), ...below], above.length);

it.each(['Head of Research', 'Staff Writer', 'Harbour Editor at the Example Herald'])(
  'knows %j below a title and a name that a marker announces for a role',
  text => {
    expect(signs([TITLE, marker, name], text)).toBe(true);
  },
);

it.each([
  'Police chief quits after harbour fire',
  'Editor of Halm Herald jailed for libel',
  'Head coach leaves Halm',
  'Why We Sold The Harbour',
  'John Roe',
  'Head of Research.',
  'Head of Research at the Institute of the Sea and the Rivers in Halm',
])('refuses %j there', text => {
  expect(signs([TITLE, marker, name], text)).toBe(false);
});

it.each<[string, readonly Line[]]>([
  ['no title above', [candidate('News', { claimed: 'menu' }), marker, name]],
  ['nothing above', [marker, name]],
  ['the title far above', [TITLE, candidate('News'), candidate('Share'), marker, name]],
  ['a name that is none', [TITLE, marker, candidate(prose)]],
  ['no marker', [TITLE, candidate('Harbour'), name]],
])('refuses a role with %s', (_, above) => {
  expect(signs(above, 'Head of Research')).toBe(false);
});

it.each([
  ['Por Jane Doe, g1 Port Doe — Halm', 'byline', true],
  ['By Jane Doe', 'byline', true],
  ['Por Jane Doe, g1 Port Doe — Halm', null, false],
  ['By the sea', 'byline', false],
  ['Harbour by Jane Doe', 'byline', false],
  ['By Xq Vroe', 'byline', false],
] as const)('what a rule takes for a byline: %j, %s', (text, claimed, is) => {
  const line = candidate(text, claimed === null ? {} : { claimed, sure: false });
  expect(signsStory([line, date], 0)).toBe(is);
});

it.each([
  'Posted on May 3, 2022 by jdoe',
  'Posted on 3rd May 2022 by Jane 5 Comments',
  'Veröffentlicht am 3. Mai 2022 von jdoe · 6 Kommentare',
  'Publié le 3 mai 2022 par jdoe',
  'Publicado el 3 mayo, 2022 por jdoe',
  'May 3, 2022 by Jane Doe',
])('knows %j for a byline wherever it stands', text => {
  expect(signs([], text, [])).toBe(true);
});

it.each(['Halm Herald / By Jane Doe and John Roe, photography by Ann Poe', 'Health | By Jane Doe'])(
  'knows %j below a title for a byline',
  text => {
    expect(signs([TITLE], text, [])).toBe(true);
    expect(signs([], text, [])).toBe(false);
  },
);

it.each([
  'May 3, 2022: Halm by Night',
  'Opens May 3, 2022 by the sea',
  'Halm harbour, May 3, 2022, by Jane Doe',
  'Event date: May 3, 2022 by jdoe',
  'Posted by jdoe',
  'Harbour / By the sea',
  'Poem by Jane Doe',
  'Poems / Harbour by Jane Doe',
  'Photos / Jane Doe',
  'The harbour of Halm opens again / By Jane Doe',
])('refuses %j', text => {
  expect(signs([], text, [])).toBe(false);
});

it.each(['Jane Doe | The Example Herald', 'Jane Doe | Staff Writer'])('knows %j above a date for a byline', text => {
  expect(signs([TITLE], text)).toBe(true);
  expect(signs([TITLE], text, [candidate('3 hours ago'), date])).toBe(true);
});

it.each([
  'Tim Roe | Ferry',
  'Xq Vroe | The Example Herald',
  'Jane Doe, The Example Herald',
  'Jane Doe | Obituary | The Example Herald',
  'Harbour opens | The Example Herald',
  'By Jane Doe | The Example Herald',
  'Jane Doe | The Example Herald.',
])('refuses %j above a date', text => {
  expect(signs([TITLE], text)).toBe(false);
});

it.each<[string, readonly Line[], readonly Line[]]>([
  ['no title above', [candidate('News')], [date]],
  ['no date below', [TITLE], [candidate('Home')]],
  ['a date far below', [TITLE], [candidate('Home'), candidate('News'), date]],
  ['a doubtful date', [TITLE], [candidate('May 2022', { claimed: 'timestamp', sure: false })]],
  ['a byline below', [TITLE], [candidate('By John Roe', { claimed: 'byline' }), date]],
])('refuses a writer and her paper with %s', (_, above, below) => {
  expect(signs(above, 'Jane Doe | The Example Herald', below)).toBe(false);
});
