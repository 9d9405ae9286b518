import { expect, test } from 'vitest';
import { judgedView } from '../../../src/labels/model/judged-view.js';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { viewOf } from '../../../src/labels/model/view.js';
import { candidate, MENU, PROSE } from '../candidates.js';

const OTHER = 'Beekeepers in the valley of Orvel have lost one hive in three this winter, their club said.';
/** More lines than may part the lines of one run. */
const BETWEEN = ['Contact', 'Jobs', 'Search', 'Tides', 'Sport'];
const TEXTS = [...MENU, ...PROSE, ...BETWEEN, OTHER];
const FROM = MENU.length;
const TO = FROM + PROSE.length;
const OTHER_AT = TEXTS.indexOf(OTHER);

const CANDIDATES = TEXTS.map(text => candidate(text));
const viewed = (oddsOf: (text: string) => number) =>
  judgedView(
    viewOf(CANDIDATES, readLexis(CANDIDATES), new Float32Array(TEXTS.length)),
    Float32Array.from(TEXTS, oddsOf),
  );

const PAGE = viewed(text => (PROSE.includes(text) || text === OTHER ? 3 : -3));

test('odds become chances, and what is likelier than not is body', () => {
  expect(PAGE.chance[FROM]).toBeCloseTo(0.953, 3);
  expect(PAGE.chance[0]).toBeCloseTo(0.047, 3);
  expect([...PAGE.isBody]).toEqual(TEXTS.map(text => (PROSE.includes(text) || text === OTHER ? 1 : 0)));
  expect([...viewed(() => 0).isBody]).toEqual(TEXTS.map(() => 0));
});

test('the lines of the body are runs, of which the one with most words is the main one', () => {
  expect(PAGE.runs.map(({ from, to }) => [from, to])).toEqual([
    [FROM, TO],
    [OTHER_AT, OTHER_AT + 1],
  ]);
  expect(PAGE.main).toBe(0);
});

test('the stretch goes on to other text as long as it gains more words than stand between', () => {
  expect([...PAGE.stretch]).toEqual([FROM, OTHER_AT + 1]);
  expect([...viewed(text => (PROSE.includes(text) ? 3 : text === OTHER ? 0.5 : -3)).stretch]).toEqual([FROM, TO]);
});

test('each line knows its run, and the last one that began above it', () => {
  const runOf = (i: number) => (i >= FROM && i < TO ? 0 : i === OTHER_AT ? 1 : -1);
  expect([...PAGE.runAt]).toEqual(TEXTS.map((_, i) => runOf(i)));
  expect([...PAGE.runAbove]).toEqual(TEXTS.map((_, i) => (i < FROM ? -1 : i < OTHER_AT ? 0 : 1)));
});

test('sums of chances are those of the lines above', () => {
  const sum = [...PAGE.chance.subarray(0, TO)].reduce((a, b) => a + b, 0);
  expect(PAGE.chanceSums[TO]).toBeCloseTo(sum, 5);
  expect(PAGE.chanceSums[0]).toBe(0);
  const words = [...PAGE.chance.subarray(0, TO)].reduce((a, b, i) => a + b * (PAGE.view.words[i] ?? 0), 0);
  expect(PAGE.bodySums[TO]).toBeCloseTo(words, 3);
});

test('a line of the story shares words with the rest of it, another story few, and no line counts its own', () => {
  expect(PAGE.sharedWithBody[FROM]).toBeGreaterThan(PAGE.sharedWithBody[OTHER_AT] ?? 0);
  const alone = viewed(text => (text === OTHER ? 3 : -3));
  expect(alone.sharedWithBody[OTHER_AT]).toBe(0);
});

test('the middle one of the body lines, by length; none where nothing is body', () => {
  const lengths = [...PROSE, OTHER].map(text => text.split(' ').length).sort((a, b) => a - b);
  expect(PAGE.medianWords).toBe(lengths[lengths.length >> 1]);
  const none = viewed(() => -3);
  expect([none.medianWords, none.main, none.runs.length]).toEqual([0, -1, 0]);
  expect([...none.mainWords].some(count => count > 0)).toBe(false);
});
