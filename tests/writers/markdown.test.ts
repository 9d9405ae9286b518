import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Story } from '../../src/story/schema.js';
import { writeFrontMatter } from '../../src/writers/front-matter.js';
import { writeMarkdown } from '../../src/writers/markdown.js';
import { oneLine } from '../../src/writers/one-line.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';
import { unescapeInline } from './unescape-markdown.js';

it('writes front matter, headline and body', () => {
  const written = writeMarkdown(fullStory);
  expect(
    written.startsWith(`---\nfile: pages/no.txt\nheadline: Orvel opens its longest bridge\nstandfirst: Ferries stop`),
  ).toBe(true);
  expect(written.slice(writeFrontMatter(fullStory).length)).toBe(`
# Orvel opens its longest bridge

ORVEL, Mar 4 (Norpress) - The bridge over Lake Mirova opened on Monday.

## What it cost

- Steel: 40 million
- Wages: 12 million

> We waited for this.

The ferries stopped at noon.
`);
});

it('is only front matter for an empty story', () => {
  expect(writeMarkdown(emptyStory)).toBe('---\nwordCount: 0\nconfidence: 0\n---\n');
});

/** Reads headline and body back from the lines behind the front matter. */
function read(copy: string): Pick<Story, 'headline' | 'body'> {
  const heading = (line: string) => unescapeInline(line.replace(/(?:^|[ \t])#+$/, ''));
  let headline: string | null = null;
  const body: Block[] = [];
  for (const line of copy.split('\n').filter(one => one !== '')) {
    if (line.startsWith('# ')) headline = heading(line.slice(2));
    else if (line.startsWith('## ')) body.push({ type: 'subheading', text: heading(line.slice(3)) });
    else if (/^\d{1,3}[.)] /.test(line)) {
      const mark = line.slice(0, line.indexOf(' ') + 1);
      body.push({ type: 'list-item', text: mark + unescapeInline(line.slice(mark.length)) });
    } else if (line.startsWith('- ')) body.push({ type: 'list-item', text: unescapeInline(line.slice(2)) });
    else if (line.startsWith('> ')) body.push({ type: 'quote', text: unescapeInline(line.slice(2)) });
    else body.push({ type: 'paragraph', text: unescapeInline(line) });
  }
  return { headline, body };
}

it('gives numbered items their number, not a dash, where they count on', () => {
  const texts = ['1. Open *it*.', '2) Close it.', '3.5 litres', '- 4', '7. Oktober', '9. November'];
  const body = texts.map(text => ({ type: 'list-item' as const, text }));
  expect(
    writeMarkdown({ ...emptyStory, body })
      .split('\n')
      .slice(-7, -1),
  ).toEqual(['1. Open \\*it\\*.', '2) Close it.', '- 3.5 litres', '- \\- 4', '- 7\\. Oktober', '- 9\\. November']);
});

it('keeps every text and what it is, whatever the texts', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const copy = writeMarkdown(story).slice(writeFrontMatter(story).length);
      const headline = oneLine(story.headline ?? '') || null;
      const body = story.body
        .map(({ type, text }) => ({ type, text: oneLine(text) }))
        .filter(({ text }) => text !== '');
      expect(read(copy)).toEqual({ headline, body });
      expect(copy).not.toContain('\n\n\n');
    }),
    { numRuns: 1000 },
  );
});
