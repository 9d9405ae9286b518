import { expect, it } from 'vitest';
import { clean, type Story } from '../../src/index.js';
import { WRITERS } from '../../src/writers/index.js';
import { type Case, LAWS } from './laws.js';

const TEXT = 'Rain halts final\n\nBy Ann Mbeki\n\nThe final was called off on Sunday after two hours of rain.\n';
const good = clean(TEXT, { trace: true }).story;
const { trace } = good;
const writers = await Promise.all(WRITERS.map(({ load }) => load()));

const held: Case = {
  text: TEXT,
  story: good,
  again: () => clean(TEXT, { trace: true }).story,
  writers,
  seconds: 0,
  bytes: TEXT.length,
};
const withStory = (change: Partial<Story>): Story => ({ ...good, ...change });
const lines = trace?.lines ?? [];
const [first] = lines;
const brokenBy = (change: Partial<Case>) =>
  LAWS.filter(({ broken }) => broken({ ...held, ...change }) !== null).map(({ name }) => name);

it('all hold of a page', () => {
  expect(brokenBy({})).toEqual([]);
});

const TRACE = 'the trace is the source, each visible character in one span';
const same = (story: Story) => ({ story, again: () => story });
it.each<[string, Partial<Case>, string]>([
  ['a line is missing', same(withStory({ trace: { ...trace, lines: lines.slice(1) } as Story['trace'] & {} })), TRACE],
  [
    'a line is there twice',
    same(withStory({ trace: { ...trace, lines: [first, ...lines] } as Story['trace'] & {} })),
    TRACE,
  ],
  ['the end is missing', same(withStory({ trace: { ...trace, blankAfter: '' } as Story['trace'] & {} })), TRACE],
  ['a field is of another type', same(withStory({ wordCount: -1 })), 'the schema accepts the story'],
  ['other bytes', { again: () => clean('Rain').story }, 'the same text gives the same bytes'],
  [
    'an escape',
    same(withStory({ body: [{ type: 'paragraph', text: 'a\u202eb' }] })),
    'no output has anything that a terminal obeys',
  ],
  [
    'a double space',
    same(withStory({ body: [{ type: 'paragraph', text: 'a  b' }] })),
    'clean copy has nothing left to clean',
  ],
  ['slow', { seconds: 3 }, 'time is bounded by bytes and lines'],
])('are broken by this: %s', (_, change, law) => {
  expect(brokenBy(change)).toContain(law);
});
