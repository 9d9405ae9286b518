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
    'Jane teaches the history of harbours and of the people in them.',
    'Jane is Halm’s best known baker and the mother of two sailors.',
    'Jane Doe (she/her) is the cook of the ferry to Osterweide.',
  ])('%s', note => {
    expect(found([note])).toEqual([note]);
    expect(found([note], ['Prof. Jane Doe'])).toEqual([note]);
    expect(found([note], ['John Roe', 'Jane Doe'])).toEqual([note]);
  });

  const asBio = (text: string) => candidate(text, { claimed: 'author-bio', sure: false });
  const foundUnsigned = (...lines: readonly ReturnType<typeof candidate>[]) => {
    const candidates = [...STORY.map(text => candidate(text)), ...lines];
    const names = authorNote(
      candidates,
      candidates.map(() => true),
      [],
    );
    return [...names.keys()].map(i => candidates[i]?.line.text);
  };
  const note = 'Jane Doe is a contributing writer at the Review and the author of a book on tides.';

  it('takes a note on somebody who signs nothing, as the rule of such notes has it', () => {
    expect(foundUnsigned(asBio(note))).toEqual([note]);
    expect(foundUnsigned(asBio(note), candidate(ON))).toEqual([note]);
  });

  it.each([
    ['further up', [asBio(note), candidate(ON), candidate(ON)]],
    ['on somebody named before', [candidate('Doe had asked for a new quay in May.'), asBio(note)]],
    ['of which the rule says nothing', [candidate(note)]],
    ['without a family name', [asBio('Jane is a contributing writer at the Review and the author of a book.')]],
  ])('refuses one %s where nobody signs', (_, lines) => {
    expect(foundUnsigned(...lines)).toEqual([]);
  });

  it('takes in what follows where it tells who the author is, or goes on about her', () => {
    expect(found(['Jane Doe is a baker from Halm who sails.', 'Bread is made of flour.'])).toHaveLength(2);
    const told = 'Jane Doe, who sails for this paper, was among those held by the police on Sunday.';
    expect(found([told, 'She was let go after four hours.', 'The union has protested.'])).toHaveLength(2);
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
    ['what is told of her given name', 'Jane is survived by her sons, who run the ferry in Halm.'],
    ['what somebody of her given name has', 'Jane has not come home since then, and the light is on.'],
    ['a speaker', 'Jane Doe What do you hope for when the quay opens again?'],
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

  it('refuses a given name of which the story tells', () => {
    const story = [...STORY, 'Austin grows. Austin is loud.', ON];
    expect(found(['Austin is the fastest growing town of the islands.'], ['Austin Roe'], story)).toEqual([]);
    expect(found(['Austin is the fastest growing town of the islands.'], ['Austin Roe'])).toHaveLength(1);
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
