import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { storySchema } from '../../src/story/schema.js';
import { FRONT_MATTER_FIELDS, frontMatterOf, writeFrontMatter } from '../../src/writers/front-matter.js';
import { anyStory, emptyStory, fullStory, hardTexts } from '../story/stories.js';

/** Reads front matter as the simplest programs do: what stands between the first two lines of three dashes. */
function read(markdown: string, version: '1.1' | '1.2' = '1.2'): unknown {
  const [before, yaml, ...rest] = markdown.split(/^---$/m);
  expect(before).toBe('');
  expect(rest).toEqual(['\n']);
  return parse(yaml ?? '', { version });
}

describe('writeFrontMatter', () => {
  it('writes the fields in the order of the schema, without body and trace', () => {
    expect(FRONT_MATTER_FIELDS).toEqual(
      Object.keys(storySchema.shape).filter(key => key !== 'body' && key !== 'trace'),
    );
    expect(Object.keys(read(writeFrontMatter(fullStory)) as object)).toEqual(FRONT_MATTER_FIELDS);
  });

  it('leaves out null, empty lists and objects without anything, and nothing else', () => {
    expect(writeFrontMatter(emptyStory)).toBe('---\nwordCount: 0\nconfidence: 0\n---\n');
    expect(frontMatterOf(fullStory)['navigation']).toEqual({ next: 'Mill to close' });
    expect(frontMatterOf(fullStory)['related']).toEqual([
      { label: 'ALSO READ', title: 'Ferry crews look for work' },
      { title: 'Ice on Lake Mirova' },
    ]);
    expect(frontMatterOf({ ...emptyStory, headline: '' })).toEqual({ headline: '', wordCount: 0, confidence: 0 });
  });

  it('reads well', () => {
    const written = writeFrontMatter({ ...emptyStory, headline: 'Orvel: "open"', language: 'no', tags: ['a', 'b'] });
    expect(written).toBe(
      '---\nheadline: \'Orvel: "open"\'\ntags:\n  - a\n  - b\nlanguage: "no"\nwordCount: 0\nconfidence: 0\n---\n',
    );
  });

  it.each(['The bridge is open. ', '"The bridge" is open:\n'])('does not fold long lines of %j', text => {
    const headline = text.repeat(20);
    expect(writeFrontMatter({ ...emptyStory, headline }).split('\n')).toHaveLength(6);
  });

  it.each(hardTexts)('keeps %j a string, in YAML 1.1 too', text => {
    const story = {
      ...emptyStory,
      headline: text,
      tags: [text, text],
      byline: { text, authors: [text], agency: text },
    };
    const wanted = frontMatterOf(story);
    expect(read(writeFrontMatter(story))).toEqual(wanted);
    expect(read(writeFrontMatter(story), '1.1')).toEqual(wanted);
  });

  it('is the fields again when parsed, whatever the texts', () => {
    fc.assert(
      fc.property(anyStory, story => {
        const written = writeFrontMatter(story);
        expect(read(written)).toEqual(frontMatterOf(story));
        expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
      }),
      { numRuns: 2000 },
    );
  });
});
