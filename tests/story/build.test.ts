import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostics.js';
import type { Fields } from '../../src/fields/fields.js';
import { clean } from '../../src/index.js';
import type { Line } from '../../src/lines/line.js';
import { buildStory } from '../../src/story/build.js';
import { type Story, storyJsonSchema, storySchema } from '../../src/story/schema.js';
import { documentOf, labelledOf, noFields } from './labelled.js';
import { emptyStory } from './stories.js';

const document = documentOf('Home\nOrvel opens its bridge\nBy Tarn Ilves\nThe bridge opened.\n\nCosts\n');
const noLine: Line = { text: '', pieces: [], blankBefore: 0, indent: 0 };
const labelled = labelledOf(document, [
  ['menu', 'Home'],
  ['headline', 'Orvel opens its bridge'],
  ['byline', 'By Tarn Ilves'],
  ['paragraph', 'The bridge opened.'],
  ['subheading', 'Costs'],
]);

/** Fields whose keys come in another order than the schema's. */
const fields: Fields = {
  written: [
    {
      text: 'By Tarn Ilves',
      field: 'byline',
      line: labelled[2]?.line ?? noLine,
    },
  ],
  diagnostics: [{ diagnostic: diagnostic('zone-unknown', { zone: 'XYZ' }), line: labelled[2]?.line ?? noLine }],
  language: 'en',
  tags: ['bridges'],
  corrections: ['Corrects the length.'],
  credits: ['Editing by Jun Okell'],
  captions: ['The bridge at dawn.'],
  navigation: { previous: 'Mill closes', next: null },
  related: [{ title: 'Ice on the lake', label: 'ALSO READ' }],
  section: ['Home'],
  updated: '2019-03-04',
  published: '2019-03-04T09:30',
  dateline: { date: 'Mar 4', agency: null, place: 'ORVEL', text: 'ORVEL, Mar 4' },
  byline: { agency: null, authors: ['Tarn Ilves'], text: 'By Tarn Ilves' },
  standfirst: 'Ferries stop.',
  headline: 'Orvel opens its bridge',
};

type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
};

/** Every object of a value, with the keys that its schema has, in the schema's order. */
function* keysBySchema(value: unknown, schema: JsonSchema): Generator<{ found: string[]; wanted: string[] }> {
  if (Array.isArray(value)) for (const item of value) yield* keysBySchema(item, schema.items ?? {});
  else if (typeof value === 'object' && value !== null) {
    const properties = [schema, ...(schema.anyOf ?? [])].find(one => one.properties)?.properties ?? {};
    const found = Object.keys(value);
    yield { found, wanted: Object.keys(properties).filter(key => found.includes(key) || !OPTIONAL.has(key)) };
    for (const [key, inner] of Object.entries(value)) yield* keysBySchema(inner, properties[key] ?? {});
  }
}
const OPTIONAL = new Set(['file', 'trace']);

describe('buildStory', () => {
  it('gives the fields, the body and its count, and every key in the order of the schema', () => {
    const story = buildStory(document, labelled, fields, 0.987654, { trace: true });
    expect(() => storySchema.parse(story)).not.toThrow();
    const { written: _written, diagnostics: _diagnostics, ...kept } = fields;
    expect(story).toMatchObject(kept);
    expect(story.body).toEqual([
      { type: 'paragraph', text: 'The bridge opened.' },
      { type: 'subheading', text: 'Costs' },
    ]);
    expect(story.wordCount).toBe(4);
    const levels = [...keysBySchema(story, storyJsonSchema())];
    expect(levels.length).toBeGreaterThan(10);
    for (const { found, wanted } of levels) expect(found).toEqual(wanted);
  });

  it('leaves nothing out of an empty story but the trace and the file, which the run knows', () => {
    const story = buildStory(documentOf(''), [], noFields, 0, { trace: false });
    expect(story).toEqual({ ...emptyStory, diagnostics: [diagnostic('empty-input')] });
    expect(Object.keys(story)).toEqual(Object.keys(storySchema.shape).filter(key => !OPTIONAL.has(key)));
  });

  it.each([
    [0.987654, 0.99],
    [0.994999, 0.99],
    [1 - 2 ** -53, 1],
    [-0.2, 0],
    [1.2, 1],
    [0.5, 0.5],
  ])('gives the confidence %d as %d', (given, wanted) => {
    expect(buildStory(document, labelled, fields, given, { trace: false }).confidence).toBe(wanted);
  });

  describe('diagnostics', () => {
    const codes = (story: Story) => story.diagnostics.map(({ code }) => code);
    const withDiagnostics = { ...document, diagnostics: [diagnostic('mojibake-repaired', { count: 2 })] };

    it('come from the document, then the fields, then the story, with their lines', () => {
      const story = buildStory(withDiagnostics, [], { ...fields, headline: null }, 0, { trace: false });
      expect(codes(story)).toEqual(['mojibake-repaired', 'zone-unknown', 'no-body', 'no-headline']);
      expect(story.diagnostics.map(({ line }) => line)).toEqual([undefined, 3, undefined, undefined]);
      expect(story.diagnostics.map(one => 'line' in one)).toEqual([false, true, false, false]);
    });

    it('tell the line of the source, whatever its line ends and entities', () => {
      const page = [
        'Home',
        'Orvel &amp; Tarn open a bridge after years of work',
        'By Tarn Ilves',
        'Published 03/02/2018 15:46',
        'The town of Orvel opened its new bridge on Saturday, after four years of work and two floods that held it up.',
      ];
      const { story } = clean(page.join('\r\n'));
      expect(story.diagnostics).toContainEqual(expect.objectContaining({ code: 'date-ambiguous', line: 4 }));
    });

    it.each([
      [0.49, ['low-confidence']],
      [0.5, []],
    ])('say of a body with the confidence %d %j', (confidence, wanted) => {
      const story = buildStory(document, labelled, { ...fields, diagnostics: [] }, confidence, { trace: false });
      expect(codes(story)).toEqual(wanted);
    });

    it('say nothing of a story that has all', () => {
      expect(codes(buildStory(document, labelled, { ...fields, diagnostics: [] }, 1, { trace: false }))).toEqual([]);
    });

    it('say of a blank input only that it is empty', () => {
      const blank = documentOf(' \n\u00a0\ufeff\n');
      expect(codes(buildStory(blank, [], noFields, 0, { trace: false }))).toEqual(['empty-input']);
    });

    it('say nothing more of a document that could not be read', () => {
      const binary = { ...documentOf(''), diagnostics: [diagnostic('not-text')] };
      expect(codes(buildStory(binary, [], noFields, 0, { trace: false }))).toEqual(['not-text']);
    });
  });

  it('shares nothing with what it was given', () => {
    const story = buildStory(document, labelled, fields, 1, { trace: false });
    story.section.push('x');
    story.byline?.authors.push('x');
    story.tags.length = 0;
    expect(fields.section).toEqual(['Home']);
    expect(fields.byline?.authors).toEqual(['Tarn Ilves']);
    expect(fields.tags).toEqual(['bridges']);
  });
});
