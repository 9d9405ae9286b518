import { expect, test } from 'vitest';
import { withResumption } from '../../../src/labels/decoding/resumption.js';
import { labelLines } from '../../../src/labels/index.js';
import { toLines } from '../../../src/lines/index.js';
import { candidate, PROSE } from '../candidates.js';

const STORY = candidate(
  'A driver took the plow of the town on Tuesday and left it at the pier of Orvel, the police said.',
);
const TITLES = [candidate('Storm warning for the outer islands'), candidate('School board votes on winter timetable')];
const SENTENCE = candidate('The plow was found in a ditch.');
const OTHER = candidate('Nobody was hurt by any of it.');
const READ_MORE = candidate('ALSO READ: Storm warning', { claimed: 'also-read' });

/** Whether the last of the lines is body where the first one is the story, and the last one has a chance. */
const goesOn = (chance: number, ...lines: ReturnType<typeof candidate>[]) => {
  const candidates = [STORY, ...lines];
  const body = candidates.map((_, i) => i === 0);
  const chances = Float64Array.from(candidates, (_, i) => (i === 0 ? 0.9 : i === lines.length ? chance : 0.01));
  return withResumption(candidates, body, chances).at(-1);
};

test('a sentence with a word of the story, behind a list', () => {
  expect(goesOn(0.15, ...TITLES, SENTENCE)).toBe(true);
  expect(goesOn(0.05, ...TITLES, SENTENCE)).toBe(false);
  expect(goesOn(0.3, ...TITLES, OTHER)).toBe(false);
});

test('any sentence right behind what a rule knows, if it is likely enough', () => {
  expect(goesOn(0.35, READ_MORE, OTHER)).toBe(true);
  expect(goesOn(0.25, READ_MORE, OTHER)).toBe(false);
  expect(goesOn(0.25, READ_MORE, SENTENCE)).toBe(true);
  expect(goesOn(0.05, READ_MORE, SENTENCE)).toBe(false);
  expect(goesOn(0.35, candidate('Most Read', { claimed: 'most-read', heads: true }), OTHER)).toBe(false);
});

test.each([
  ['author-bio', 'About the author', undefined],
  ['tags', 'Tags', true],
  ['copyright', '© Halm Herald', undefined],
  ['comments', 'Join the conversation', true],
] as const)('not behind %s, which stands below the story', (claimed, text, heads) => {
  const end = candidate(text, { claimed, sure: false, ...(heads === undefined ? {} : { heads }) });
  expect(goesOn(0.45, end, ...TITLES, SENTENCE)).toBe(false);
  expect(goesOn(0.45, ...TITLES, end, SENTENCE)).toBe(false);
});

test('but behind a button that leads to the comments', () => {
  expect(goesOn(0.45, candidate('Comments', { claimed: 'comments' }), ...TITLES, SENTENCE)).toBe(true);
});

test('what follows a sentence that was added is behind it', () => {
  const candidates = [STORY, ...TITLES, SENTENCE, OTHER];
  const chances = Float64Array.of(0.9, 0.01, 0.01, 0.15, 0.35);
  expect(withResumption(candidates, [true, false, false, false, false], chances)).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});

test.each([
  'The plow',
  'What became of the plow of the town?',
  'Tell us what you know of the plow!',
  'of the plow nothing more was seen.',
  'Plow | Police | Orvel and the town.',
  'The plow went.',
  'Plow found. Driver gone. Police puzzled.',
])('not %j', text => expect(goesOn(0.45, ...TITLES, candidate(text))).toBe(false));

test('not what a rule has claimed, and not far below', () => {
  expect(goesOn(0.45, ...TITLES, candidate(SENTENCE.line.text, { claimed: 'caption', sure: false }))).toBe(false);
  expect(goesOn(0.45, ...Array.from({ length: 11 }, () => TITLES[0] ?? OTHER), SENTENCE)).toBe(true);
  expect(goesOn(0.45, ...Array.from({ length: 12 }, () => TITLES[0] ?? OTHER), SENTENCE)).toBe(false);
});

test('a long story, and a page without a paragraph, stay as they are', () => {
  const long = Array.from({ length: 14 }, () => STORY);
  const body = [...long.map(() => true), false, false];
  expect(withResumption([...long, ...TITLES.slice(1), SENTENCE], body, new Float64Array(16).fill(0.45))).toBe(body);
  const short = [true, false, false];
  const heading = candidate('The plow of the town');
  expect(withResumption([heading, ...TITLES.slice(1), SENTENCE], short, new Float64Array(3).fill(0.45))).toBe(short);
  expect(withResumption([], [], new Float64Array(0))).toEqual([]);
});

test.each([
  ['Advertisement', 'A hearing on the cable is set for July 19.'],
  ['ALSO READ: Storm warning for the islands', 'Ferries will run from Osterweide until the cable has been lifted.'],
  ['You may like\nThe best ferries to take\nI slept in a lighthouse', 'A hearing on the cable is set for July 19.'],
])('a short page goes on behind %j', (interruption, sentence) => {
  const head = `Home\nNews\nSport\nFerry harbour stays closed\nBy Jane Roe\n${PROSE[0]}`;
  const tail = 'Latest news\nMinister called to parliament\nSlow trains on the coast line';
  const { lines } = labelLines(toLines({ text: [head, interruption, sentence, tail].join('\n') }));
  expect(lines.find(({ line }) => line.text === sentence)?.label).toBe('paragraph');
});

test('sentences each below a title are teasers, where there are several', () => {
  const teasers = (count: number) => {
    const lines = Array.from({ length: count }, () => [...TITLES.slice(1), SENTENCE]).flat();
    const candidates = [STORY, ...lines];
    const chances = Float64Array.from(candidates, ({ line }) => (line.text === SENTENCE.line.text ? 0.2 : 0.01));
    const body = candidates.map((_, i) => i === 0);
    return withResumption(candidates, body, chances).filter(Boolean).length - 1;
  };
  expect(teasers(2)).toBe(2);
  expect(teasers(3)).toBe(0);
});
