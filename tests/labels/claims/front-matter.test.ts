import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/index.js';
import { writeMarkdown } from '../../../src/writers/markdown.js';
import { PROSE } from '../candidates.js';

const TITLE = 'Harbour of Halm stays closed for a week';
const FRONT = [
  '---',
  `title: "${TITLE}"`,
  'date: 2024-03-05',
  'author: Ann Mbeki',
  'tags:',
  '  - Ferry',
  'draft: false',
  '---',
];
const story = (...parts: readonly string[]) => clean(parts.join('\n\n'), { trace: true }).story;

/** The lines that are known for front matter. */
const known = (...parts: readonly string[]) =>
  story(...parts)
    .trace?.lines.filter(({ reason }) => reason === 'is front matter')
    .map(({ source }) => source);

describe('front matter', () => {
  it('is no part of the copy, and gives title, author and date where the text has none', () => {
    const { headline, byline, published, body, related, tags } = story(FRONT.join('\n'), ...PROSE);
    expect(headline).toBe(TITLE);
    expect(byline?.authors).toEqual(['Ann Mbeki']);
    expect(published).toBe('2024-03-05');
    expect(body.map(({ text }) => text)).toEqual(PROSE);
    expect([related, tags]).toEqual([[], []]);
    expect(known(FRONT.join('\n'), ...PROSE)).toEqual([
      '---',
      `title: "${TITLE}"`,
      'tags:',
      '-',
      'Ferry',
      'draft: false',
      '---',
    ]);
  });

  it('gives way to the headline of the text', () => {
    expect(story(FRONT.join('\n'), '# Pier of Halm stays closed for a week', ...PROSE).headline).toBe(
      'Pier of Halm stays closed for a week',
    );
  });

  it('of our own Markdown gives the same story again', () => {
    const page = [TITLE, 'By Ann Mbeki', 'Published March 5, 2024', ...PROSE, 'Related stories', 'Ferry runs again'];
    const first = clean([...page, 'Pier opens two weeks early'].join('\n\n')).story;
    const again = clean(writeMarkdown(first)).story;
    for (const field of ['headline', 'byline', 'published', 'body'] as const)
      expect(again[field]).toEqual(first[field]);
    expect(first.byline?.text).toBe('By Ann Mbeki');
  });

  it('takes no title of another story for the headline', () => {
    const front = ['---', 'related:', '  - label: More', '    title: Pier opens two weeks early', '---'];
    expect(story(front.join('\n'), ...PROSE).headline).toBeNull();
  });

  it.each([
    ['a rule with prose below', ['---', ...PROSE]],
    ['what no other rule ends', [`---\ntitle: ${TITLE}`, ...PROSE]],
    ['two rules', ['---\n---', ...PROSE]],
    ['a title between rules', [`---\n${TITLE}\n---`, ...PROSE]],
    ['what stands below text', [...PROSE, FRONT.join('\n')]],
    ['prose among the keys', [`---\ntitle: ${TITLE}\n${PROSE[0]}\n---`, ...PROSE]],
  ])('is not %s', (_, parts) => {
    expect(known(...parts)).toEqual([]);
  });
});
