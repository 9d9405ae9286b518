import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Story } from '../../src/story/schema.js';
import { writeJsonLd } from '../../src/writers/jsonld.js';
import { bodyText } from '../../src/writers/text.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';

/** Properties of NewsArticle and the types above it (https://schema.org/NewsArticle), with types they may have. */
const text = z.string().min(1);
const texts = z.array(text).min(1);
const organization = z.strictObject({ '@type': z.literal('Organization'), name: text });
const person = z.strictObject({ '@type': z.literal('Person'), name: text });
const article = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  identifier: z.strictObject({ '@type': z.literal('PropertyValue'), propertyID: text, value: text }).optional(),
  headline: text.optional(),
  description: text.optional(),
  author: z
    .array(z.union([person, organization]))
    .min(1)
    .optional(),
  sourceOrganization: organization.optional(),
  datePublished: text.optional(),
  dateModified: text.optional(),
  articleSection: text.optional(),
  keywords: texts.optional(),
  inLanguage: text.optional(),
  dateline: text.optional(),
  wordCount: z.int().optional(),
  articleBody: text.optional(),
  creditText: texts.optional(),
  correction: texts.optional(),
});

const read = (story: Story) => article.parse(JSON.parse(writeJsonLd(story)));

it('writes what the story says, and in this order', () => {
  const written = writeJsonLd(fullStory);
  expect(written.startsWith('{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle",\n')).toBe(true);
  expect(written.endsWith('\n}\n')).toBe(true);
  expect(Object.entries(JSON.parse(written)).slice(2)).toEqual([
    ['identifier', { '@type': 'PropertyValue', propertyID: 'file', value: 'pages/no.txt' }],
    ['headline', 'Orvel opens its longest bridge'],
    ['description', 'Ferries stop after ninety years.'],
    ['author', [{ '@type': 'Person', name: 'Tarn Ilves' }]],
    ['sourceOrganization', { '@type': 'Organization', name: 'Norpress' }],
    ['datePublished', '2019-03-04T09:30:00+02:00'],
    ['dateModified', '2019-03-04'],
    ['articleSection', 'Regions'],
    ['keywords', ['bridges', 'Lake Mirova']],
    ['inLanguage', 'en'],
    ['dateline', 'ORVEL, Mar 4 (Norpress)'],
    ['wordCount', 36],
    ['articleBody', bodyText(fullStory)],
    ['creditText', ['Editing by Jun Okell']],
    ['correction', ['Corrects the length in paragraph 2.']],
  ]);
});

it('tells persons from houses', () => {
  const byline = { text: 'By Jane Doe and the Harbour Desk', authors: ['Jane Doe', 'Harbour Desk'], agency: null };
  expect(read({ ...fullStory, byline }).author).toEqual([
    { '@type': 'Person', name: 'Jane Doe' },
    { '@type': 'Organization', name: 'Harbour Desk' },
  ]);
});

it('is no more than its type for an empty story', () => {
  expect(writeJsonLd(emptyStory)).toBe('{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle"\n}\n');
});

describe('the author', () => {
  const by = (authors: string[], agency: string | null) =>
    read({ ...emptyStory, byline: { text: 'By', authors, agency } });

  it('is the agency where no person signs', () => {
    expect(by([], 'Norpress').author).toEqual([{ '@type': 'Organization', name: 'Norpress' }]);
    expect(by(['Ann Mbeki', 'Olive Penn'], 'Norpress').author).toEqual([
      { '@type': 'Person', name: 'Ann Mbeki' },
      { '@type': 'Person', name: 'Olive Penn' },
    ]);
    expect(by([], null)).not.toHaveProperty('author');
  });

  it('is not the agency of the dateline, which is the source', () => {
    const dateline = { text: 'ORVEL (Lakewire)', place: 'ORVEL', agency: 'Lakewire', date: null };
    const written = read({ ...emptyStory, dateline });
    expect(written).not.toHaveProperty('author');
    expect(written.sourceOrganization?.name).toBe('Lakewire');
  });
});

it('has only what schema.org has, and the texts as they are, whatever they are', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const { headline, articleBody } = read(story);
      if (story.headline?.trim()) expect(headline).toBe(story.headline);
      expect(articleBody ?? '').toBe(bodyText(story));
    }),
    { numRuns: 500 },
  );
});

describe('in a page', () => {
  it.each(['</script><b>', '<!--', '<!-- <script>', '</SCRIPT\n>', '<![CDATA['])(
    '%s ends and begins nothing',
    headline => {
      const written = writeJsonLd({ ...emptyStory, headline });
      expect(written).not.toContain('<');
      expect(JSON.parse(written).headline).toBe(headline);
    },
  );

  it('is one script, whatever the texts', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const tags: string[] = [];
        let script = '';
        const parser = new Parser({ onopentag: name => tags.push(name), ontext: part => (script += part) });
        const written = writeJsonLd(story);
        parser.end(`<script type="application/ld+json">${written}</script>`);
        expect(tags).toEqual(['script']);
        expect(script).toBe(written);
      }),
    );
  });
});
