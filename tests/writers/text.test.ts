import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLines } from '../../src/lines/split.js';
import { writeText } from '../../src/writers/text.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';

it('writes headline and body with blank lines between, the items of a list together', () => {
  expect(writeText(fullStory)).toBe(`Orvel opens its longest bridge

ORVEL, Mar 4 (Norpress) - The bridge over Lake Mirova opened on Monday.

What it cost

• Steel: 40 million
• Wages: 12 million

We waited for this.

The ferries stopped at noon.
`);
});

it('marks items so that one alone is known for an item again', () => {
  const body = ['The port lists what it lacks:', 'A second crane', 'It is open all the same.'];
  const types = ['paragraph', 'list-item', 'paragraph'] as const;
  const written = writeText({ ...emptyStory, body: body.map((text, i) => ({ type: types[i] ?? 'paragraph', text })) });
  const read = splitLines(written);
  expect(read.map(({ text }) => text)).toEqual(body);
  expect(read.map(({ bullet }) => bullet)).toEqual([undefined, 'bullet', undefined]);
});

it('leaves numbered items their number, so that they are known for items again', () => {
  const body = ['1. Open the valve', '2. Close the valve', '2024 was dry'].map(text => ({
    type: 'list-item' as const,
    text,
  }));
  const written = writeText({ ...emptyStory, body });
  expect(written).toBe('1. Open the valve\n2. Close the valve\n• 2024 was dry\n');
  expect(splitLines(written).map(({ bullet }) => bullet)).toEqual(['number', 'number', 'bullet']);
});

it('is empty for an empty story', () => {
  expect(writeText(emptyStory)).toBe('');
  expect(writeText({ ...emptyStory, headline: ' ', body: [{ type: 'paragraph', text: '\n' }] })).toBe('');
});

it('writes a body without a headline, and a headline without a body', () => {
  expect(writeText({ ...fullStory, headline: null, body: fullStory.body.slice(-1) })).toBe(
    'The ferries stopped at noon.\n',
  );
  expect(writeText({ ...fullStory, body: [] })).toBe('Orvel opens its longest bridge\n');
});

it('escapes nothing', () => {
  const text = '*a* _b_ # <c> & \\d "e"';
  expect(writeText({ ...emptyStory, body: [{ type: 'paragraph', text }] })).toBe(`${text}\n`);
});

it('never writes a control character, and ends with one line end, whatever the texts', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const written = writeText(story);
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
      expect(written).toMatch(/^$|\S[^\n]*\n$/);
      expect(written).not.toContain('\n\n\n');
    }),
  );
});
