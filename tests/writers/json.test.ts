import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJson } from '../../src/writers/json.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';

it('indents by two spaces and ends with one line end', () => {
  const written = writeJson({ ...emptyStory, headline: 'Orvel', tags: ['a'] });
  expect(written.startsWith('{\n  "headline": "Orvel",\n  "standfirst": null,\n')).toBe(true);
  expect(written).toContain('\n  "tags": [\n    "a"\n  ],\n');
  expect(written.endsWith('  "diagnostics": []\n}\n')).toBe(true);
});

it('keeps the order of the keys', () => {
  expect(Object.keys(JSON.parse(writeJson(fullStory)))).toEqual(Object.keys(fullStory));
});

it('is the story again when parsed, whatever its texts', () => {
  fc.assert(
    fc.property(anyStory, story => {
      expect(JSON.parse(writeJson(story))).toEqual(story);
    }),
  );
});
