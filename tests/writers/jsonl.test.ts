import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJsonl } from '../../src/writers/jsonl.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';

/** What Python's `splitlines` cuts at. */
const ANY_LINE_END = /[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;

it('is compact, in the order of the schema', () => {
  const written = writeJsonl({ ...emptyStory, headline: 'Orvel' });
  expect(written.startsWith('{"headline":"Orvel","standfirst":null,"byline":null,')).toBe(true);
  expect(written.endsWith(',"diagnostics":[]}\n')).toBe(true);
  expect(Object.keys(JSON.parse(writeJsonl(fullStory)))).toEqual(Object.keys(fullStory));
});

it('is exactly one line, and the story again when parsed, whatever its texts', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const written = writeJsonl(story);
      expect(written.at(-1)).toBe('\n');
      expect(written.slice(0, -1)).not.toMatch(ANY_LINE_END);
      expect(JSON.parse(written)).toEqual(story);
    }),
    { numRuns: 500 },
  );
});

it('survives UTF-8, halves of characters too', () => {
  const story = { ...emptyStory, headline: 'a\ud800b\udc00' };
  const bytes = new TextEncoder().encode(writeJsonl(story));
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(story);
});
