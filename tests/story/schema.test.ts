import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics.js';
import { LABELS } from '../../src/labels/labels.js';
import { storyJsonSchema, storySchema } from '../../src/story/schema.js';
import { anyStory, emptyStory, fullStory } from './stories.js';

const schema = storyJsonSchema();
const valid = new Ajv2020({ strict: false }).compile(schema);
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Every property of a JSON Schema at any depth, with its path. */
function* properties(node: unknown, path = ''): Generator<[path: string, property: Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, inner] of Object.entries(node)) {
    if (key === 'properties') {
      for (const [name, property] of Object.entries(inner as Record<string, Record<string, unknown>>)) {
        yield [`${path}/${name}`, property];
        yield* properties(property, `${path}/${name}`);
      }
    } else yield* properties(inner, path);
  }
}

describe('the JSON Schema of a story', () => {
  it('is of 2020-12, has a title and stands by itself', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'copydesk story' });
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('describes every property at every depth', () => {
    const found = [...properties(schema)];
    expect(found.length).toBeGreaterThan(45);
    expect(found.map(([path]) => path)).toContain('/trace/lines/span');
    const bare = found.filter(
      ([, property]) => typeof property['description'] !== 'string' || property['description'].length < 8,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('takes a full and an empty story', () => {
    expect(valid(fullStory), JSON.stringify(valid.errors)).toBe(true);
    expect(valid(emptyStory), JSON.stringify(valid.errors)).toBe(true);
  });

  it('agrees with the zod schema about any story', () => {
    fc.assert(
      fc.property(anyStory, story => {
        expect(valid(story), JSON.stringify(valid.errors)).toBe(true);
        expect(storySchema.safeParse(story).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.keys(emptyStory))('refuses a story without %s', key => {
    expect(valid(without(fullStory, key))).toBe(false);
    expect(storySchema.safeParse(without(fullStory, key)).success).toBe(false);
  });

  it('refuses a key more, at every depth', () => {
    const extended = [
      { ...fullStory, extra: 1 },
      { ...fullStory, byline: { ...fullStory.byline, extra: 1 } },
      { ...fullStory, body: [{ type: 'paragraph', text: 'a', extra: 1 }] },
      { ...fullStory, navigation: { ...fullStory.navigation, extra: 1 } },
      { ...fullStory, trace: { ...fullStory.trace, extra: 1 } },
      { ...fullStory, diagnostics: [{ ...fullStory.diagnostics[0], extra: 1 }] },
    ];
    expect(extended.map(story => valid(story))).toEqual(extended.map(() => false));
    expect(extended.map(story => storySchema.safeParse(story).success)).toEqual(extended.map(() => false));
  });

  it('refuses a key less at depth', () => {
    const cut = [
      { ...fullStory, byline: without(fullStory.byline ?? {}, 'agency') },
      { ...fullStory, body: [{ text: 'a' }] },
      { ...fullStory, navigation: {} },
      { ...fullStory, trace: without(fullStory.trace ?? {}, 'blankAfter') },
    ];
    expect(cut.map(story => valid(story))).toEqual(cut.map(() => false));
  });

  it('refuses values out of their range', () => {
    const wrong = [
      { ...fullStory, confidence: 1.01 },
      { ...fullStory, wordCount: -1 },
      { ...fullStory, wordCount: 1.5 },
      { ...fullStory, headline: undefined },
      { ...fullStory, body: [{ type: 'table', text: 'a' }] },
      { ...fullStory, trace: null },
    ];
    expect(wrong.map(story => valid(JSON.parse(JSON.stringify(story))))).toEqual(wrong.map(() => false));
  });

  it('names every label and every diagnostic', () => {
    const text = JSON.stringify(schema);
    expect(text).toContain(`"enum":${JSON.stringify(Object.keys(LABELS))}`);
    expect(text).toContain(`"enum":${JSON.stringify(Object.keys(DIAGNOSTIC_CODES))}`);
  });
});
