import { expect, test } from 'vitest';
import { withLastSentences } from '../../../src/labels/decoding/last-sentences.js';
import { candidate, PROSE } from '../candidates.js';

const STORY = candidate(
  'A driver took the plow of the town on Tuesday and left it at the pier of Orvel, the police said.',
);
const SENTENCE = candidate('The police gave no other date for the pier.');
const CHROME = candidate('Most read', { claimed: 'most-read' });

/** Which lines below the story are body, each with a chance. */
const below = (...lines: readonly [ReturnType<typeof candidate>, number][]) => {
  const candidates = [STORY, ...lines.map(([one]) => one), CHROME];
  const chances = Float64Array.from([0.9, ...lines.map(([, chance]) => chance), 0]);
  const body = candidates.map((_, i) => i === 0);
  return withLastSentences(candidates, body, chances).slice(1, -1);
};

test('a sentence right below the story that shares its words', () => {
  expect(below([SENTENCE, 0.25])).toEqual([true]);
  expect(below([SENTENCE, 0.15])).toEqual([false]);
  expect(below([SENTENCE, 0.25], [SENTENCE, 0.25], [SENTENCE, 0.25], [SENTENCE, 0.25])).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('nothing below the first line that is refused', () => {
  expect(below([candidate('Your comments'), 0.25], [SENTENCE, 0.25])).toEqual([false, false]);
  expect(below([candidate('Nobody was hurt by any of it.'), 0.45], [SENTENCE, 0.25])).toEqual([false, false]);
  expect(below([candidate(SENTENCE.line.text, { claimed: 'caption', sure: false }), 0.45])).toEqual([false]);
});

test.each([
  'We have sent you an email with a link.',
  'The police of Orvel',
  'Did the police find the plow of the town?',
  'Tell the police of Orvel what you know!',
  `The police of Orvel ${'and the driver of the plow '.repeat(7)}met.`,
])('not %j', text => expect(below([candidate(text), 0.45])).toEqual([false]));

test('a page without a story has none', () => {
  const candidates = [candidate(PROSE[0] ?? '')];
  expect(withLastSentences(candidates, [false], Float64Array.of(0.3))).toEqual([false]);
});
