import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../src/labels/index.js';
import { authorNote } from '../../../src/labels/naming/author-note.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';
import { candidate, PROSE } from '../candidates.js';

const STORY = PROSE.slice(0, 4);
const ON = 'It may take years until the quay is safe again, and nobody knows who will pay for all of it.';

/** The lines named below the paragraphs of a story. */
const found = (
  lines: readonly string[],
  authors: readonly string[] = ['Jane Doe'],
  above: readonly string[] = STORY,
) => {
  const candidates = [...above, ...lines].map(text => candidate(text));
  const names = authorNote(
    candidates,
    candidates.map(() => true),
    authors,
  );
  return [...names.keys()].map(i => candidates[i]?.line.text);
};

describe('authorNote', () => {
  it.each([
    'Jane Doe is the head of the Halm Institute for Tides.',
    'Jane Doe, a former harbour master, wrote a book on tides.',
    'Dr. Jane Doe teaches the history of harbours in Osterweide.',
    '(Jane Doe is an associate of the harbour office in Halm.)',
    '*Jane Doe is an associate of the harbour office in Halm.*',
    '— Jane Doe is an associate of the harbour office in Halm.',
    'Jane is a baker who sails whenever the wind is good.',
    'Jane has sailed around the islands of Halm since she was a girl.',
  ])('%s', note => {
    expect(found([note])).toEqual([note]);
    expect(found([note], ['Prof. Jane Doe'])).toEqual([note]);
    expect(found([note], ['John Roe', 'Jane Doe'])).toEqual([note]);
  });

  it('goes on to the end of the story', () => {
    const note = ['Jane Doe is the head of the Halm Institute for Tides.', 'She lives in Osterweide.', 'Write to her.'];
    expect(found(note)).toEqual(note);
  });

  it.each([
    ['somebody else', 'John Roe is the head of the Halm Institute for Tides.'],
    ['what is hers', 'Jane Doe’s boat has sailed around the islands of Halm for years.'],
    ['speech', 'Jane Doe: How did you find out that the cable was there?'],
    ['a longer name', 'Jane Doering is the head of the Halm Institute for Tides.'],
    ['what somebody of her given name said', 'Jane said that the quay would be closed for a week.'],
    ['a longer given name', 'Janet is the head of the Halm Institute for Tides in Osterweide.'],
    ['a few words', 'Jane Doe is here.'],
  ])('refuses %s', (_, text) => {
    expect(found([text])).toEqual([]);
  });

  it('refuses a note further up, and a page of a few lines', () => {
    const note = 'Jane Doe is the head of the Halm Institute for Tides.';
    expect(found([note, ON, ON, ON, ON, ON])).toEqual([]);
    expect(found([note], ['Jane Doe'], STORY.slice(0, 2))).toEqual([]);
  });

  it('refuses firms, and names of one word', () => {
    expect(found(['Harbour Works has a history of thirty years in Halm.'], ['Harbour Works'])).toEqual([]);
    expect(found(['Jane is the head of the Halm Institute for Tides.'], ['Jane'])).toEqual([]);
    expect(found(['Jo is the head of the Halm Institute for Tides.'], ['Jo Doe'])).toEqual([]);
  });

  it('is no part of the body of a page that somebody signs', () => {
    const note = 'Jane Doe is the head of the Halm Institute for Tides.';
    const page = (byline: string) =>
      labelLines(toLines(cleanText(['Harbour closed', byline, ...PROSE, note].join('\n\n')))).lines.at(-1)?.label;
    expect(page('By Jane Doe')).toBe('author-bio');
    expect(page('By John Roe')).toBe('paragraph');
  });
});
