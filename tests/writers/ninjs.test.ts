import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clean } from '../../src/index.js';
import type { Story } from '../../src/story/schema.js';
import { countWords } from '../../src/story/words.js';
import { bodyHtml } from '../../src/writers/body-html.js';
import { writeNinjs } from '../../src/writers/ninjs.js';
import { bodyText, writeText } from '../../src/writers/text.js';
import { uuidOf } from '../../src/writers/uuid.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';

/**
 * Those properties of ninjs 3.1 that are written here, with the types and demands of IPTC's schema (iptc/newsinjson,
 * specification/ninjs-schema_3.1.json), which allows no others: `uri` is required, and `value` where texts have roles.
 */
const text = z.string().min(1);
const uri = z.string().refine(given => URL.canParse(given) && /^[a-z][a-z0-9+.-]*:[!-~]+$/.test(given));
const dateTime = z.iso.datetime({ offset: true });
const withRole = z.strictObject({ role: text.optional(), contentType: text.optional(), value: text });
const item = z.strictObject({
  uri,
  type: z
    .enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'])
    .optional(),
  standard: z.strictObject({ name: text, version: text, schema: uri }).optional(),
  altIds: z.array(z.strictObject({ role: text.optional(), value: text.optional() })).optional(),
  firstCreated: dateTime.optional(),
  versionCreated: dateTime.optional(),
  language: text.optional(),
  headlines: z.array(withRole).optional(),
  by: text.optional(),
  located: text.optional(),
  descriptions: z.array(withRole).optional(),
  bodies: z.array(withRole.extend({ charCount: z.int().optional(), wordCount: z.int().optional() })).optional(),
  subjects: z.array(z.strictObject({ name: text.optional(), rel: text.optional() })).optional(),
  infoSources: z.array(z.strictObject({ name: text.optional(), role: text.optional() })).optional(),
});

const read = (story: Story) => item.parse(JSON.parse(writeNinjs(story)));

it('writes what the story says, and in this order', () => {
  const written = writeNinjs(fullStory);
  expect(written.startsWith('{\n  "uri": "urn:uuid:')).toBe(true);
  expect(written.endsWith('\n}\n')).toBe(true);
  expect(Object.entries(JSON.parse(written))).toEqual([
    ['uri', `urn:uuid:${uuidOf(writeText(fullStory))}`],
    ['type', 'text'],
    ['standard', { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' }],
    ['altIds', [{ role: 'file', value: 'pages/no.txt' }]],
    ['firstCreated', '2019-03-04T09:30:00+02:00'],
    ['language', 'en'],
    ['headlines', [{ role: 'main', contentType: 'text/plain', value: 'Orvel opens its longest bridge' }]],
    ['by', 'By Tarn Ilves, Norpress'],
    ['located', 'ORVEL'],
    [
      'descriptions',
      [
        { role: 'summary', contentType: 'text/plain', value: 'Ferries stop after ninety years.' },
        { role: 'correction', contentType: 'text/plain', value: 'Corrects the length in paragraph 2.' },
        { role: 'credit', contentType: 'text/plain', value: 'Editing by Jun Okell' },
      ],
    ],
    [
      'bodies',
      [
        { role: 'main', contentType: 'text/plain', charCount: 177, wordCount: 36, value: bodyText(fullStory) },
        { role: 'richtext', contentType: 'text/html', value: bodyHtml(fullStory) },
      ],
    ],
    [
      'subjects',
      [
        { name: 'Regions', rel: 'section' },
        { name: 'bridges', rel: 'keyword' },
        { name: 'Lake Mirova', rel: 'keyword' },
      ],
    ],
    [
      'infoSources',
      [
        { name: 'Tarn Ilves', role: 'author' },
        { name: 'Norpress', role: 'agency' },
      ],
    ],
  ]);
});

it('is no more than its name for an empty story', () => {
  expect(Object.keys(read(emptyStory))).toEqual(['uri', 'type', 'standard']);
});

describe('a time', () => {
  it.each(['2019-03-04T09:30:00+02:00', '2019-03-04T09:30:00Z', '2019-03-04T09:30:00.5-03:30'])(
    'is written: %s',
    stamp => {
      expect(read({ ...emptyStory, published: stamp, updated: stamp })).toMatchObject({
        firstCreated: stamp,
        versionCreated: stamp,
      });
    },
  );

  it.each(['2019-03-04', '2019-03-04T09:30:00', '2019-03-04T09:30+02:00', '2019-03-04T09:30:00+02:00\n', 'Monday', ''])(
    'that is no date-time is left out: %j',
    stamp => {
      const written = read({ ...emptyStory, published: stamp, updated: stamp });
      expect(written).not.toHaveProperty('firstCreated');
      expect(written).not.toHaveProperty('versionCreated');
    },
  );
});

describe('the uri', () => {
  const uriOf = (change: Partial<Story>) => read({ ...fullStory, ...change }).uri;

  it('is the same for the same headline and body, whatever else is known', () => {
    const bare = { ...emptyStory, headline: fullStory.headline, body: fullStory.body };
    expect(read(bare).uri).toBe(uriOf({}));
    expect(uriOf({ file: 'b.txt', updated: null, tags: [] })).toBe(uriOf({}));
  });

  it('is another for another headline or body', () => {
    const all = [{}, { headline: null }, { headline: 'Rain' }, { body: [] }, { body: fullStory.body.slice(1) }];
    expect(new Set(all.map(uriOf)).size).toBe(all.length);
  });
});

it('names each agency once, that of the dateline too', () => {
  const byline = { text: 'Agencies', authors: [], agency: 'Norpress' };
  const dateline = { text: 'ORVEL (Lakewire)', place: null, agency: 'Lakewire', date: null };
  expect(read({ ...emptyStory, byline, dateline }).infoSources).toEqual([
    { name: 'Norpress', role: 'agency' },
    { name: 'Lakewire', role: 'agency' },
  ]);
});

it('counts characters as people do, not halves of them', () => {
  expect(read({ ...emptyStory, body: [{ type: 'paragraph', text: '🌉 橋' }] }).bodies?.[0]?.charCount).toBe(3);
});

it('counts the words of the body that it gives', () => {
  const page =
    'Harbour bridge opens\n\nBy Ann Mbeki\n\nThe bridge over the harbour was opened on Monday by the mayor.\n';
  const [body] = read(clean(page).story).bodies ?? [];
  expect(body?.wordCount).toBe(countWords(body?.value ?? ''));
  expect(body?.wordCount).toBeGreaterThan(10);
});

it('has only what the schema allows, whatever the texts', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const { headlines, bodies, by } = read(story);
      if (story.headline?.trim()) expect(headlines?.[0]?.value).toBe(story.headline);
      if (story.byline?.text.trim()) expect(by).toBe(story.byline.text);
      expect(bodies?.[0]?.value ?? '').toBe(bodyText(story));
    }),
    { numRuns: 500 },
  );
});
