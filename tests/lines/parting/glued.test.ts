import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLines } from '../../../src/lines/index.js';
import { cutGlued, ITEM_MARK, SENTENCE_END } from '../../../src/lines/parting/glued.js';

const SENTENCES = [
  'The ferry to Halm ran again on Monday after nine weeks in the yard, and the first boat was full.',
  'Dr. Ode of the harbour board said the engine had been taken apart twice.',
  '“We could have bought a new one for that,” said J. Roe, who has the café at the pier.',
  'Tickets cost 4.50 crowns until the end of May and 6 crowns from then on.',
  'Nobody knows yet who pays for the nine weeks of buses that went around the bay.',
  'The board meets on Thursday in the old customs house to talk about it.',
  'Until then the ferry runs every hour from six in the morning to ten at night.',
  'It takes forty cars and two hundred people, as it always did.',
];
const STORY = [...SENTENCES, ...SENTENCES, ...SENTENCES];
const MENU = 'News Sport Weather Log In Subscribe Most Read Newsletters';
const flat = (text: string) => toLines({ text }).map(line => line.text);

describe('cutGlued', () => {
  it('cuts a page of one line into its sentences', () => {
    expect(flat(STORY.join(' '))).toEqual(STORY);
  });

  it('cuts at the marks between items, and within rows of titles', () => {
    const head = 'Home | News › Local » Sport News Weather Tides Ferry To Halm Runs Again After Nine Weeks';
    expect(flat(`${head} ${STORY.join(' ')}`)).toEqual([
      'Home',
      '| News',
      '› Local',
      '» Sport News Weather',
      'Tides Ferry To Halm',
      'Runs Again After Nine',
      'Weeks',
      ...STORY,
    ]);
  });

  it('leaves the title of the page whole, at the beginning and where it stands once more', () => {
    const title = 'Will The Old Ferry Run? Nobody Knows';
    expect(flat(`${title} - Halm Courier Home News Sport ${title} By Ann Mbeki ${STORY.join(' ')}`)).toEqual([
      title,
      '- Halm Courier Home News Sport',
      title,
      'By Ann Mbeki',
      ...STORY,
    ]);
  });

  it('parts a row of titles from the sentence before and behind it', () => {
    const row = 'Bus Shelter Rebuilt Owls In The Customs House Subscribe';
    const [first = '', ...rest] = STORY;
    expect(flat(`${first} ${row} ${rest.join(' ')}`)).toEqual([
      first,
      'Bus Shelter Rebuilt Owls',
      'In The Customs House',
      'Subscribe',
      ...rest,
    ]);
  });

  it('cuts a page that lost most of its line ends', () => {
    const first = `${MENU} ${SENTENCES.slice(0, 3).join(' ')}`;
    const rest = SENTENCES.slice(3).join(' ');
    expect(flat(`${first}\n${rest}`)).toEqual([
      'News Sport Weather Log',
      'In Subscribe Most Read',
      'Newsletters',
      ...SENTENCES,
    ]);
  });

  it('leaves a figure with the word before it', () => {
    const row = 'Ferry Runs Again March 4, 2025 News';
    expect(flat(`${row} ${STORY.join(' ')}`).slice(0, 2)).toEqual(['Ferry Runs Again', 'March 4, 2025 News']);
  });

  it('leaves names within a sentence where they stand', () => {
    const named = 'He met Ruth Ode and Jonas Reker of the Halmer Ferry Company in May.';
    expect(flat([named, ...STORY].join(' '))).toEqual([named, ...STORY]);
  });

  it('cuts the sentences of scripts without blanks', () => {
    const sentence = '渡し船は月曜日に再び動き出し、最初の船は満員だったと港の人々は話している。';
    expect(flat(sentence.repeat(60))).toEqual(Array.from({ length: 60 }, () => sentence));
  });

  it.each([
    ['a paragraph', SENTENCES.join(' ')],
    ['a page of several lines', STORY.join('\n')],
    [
      'a page of lines, with a long one that is glued',
      `News\nSport\nWeather\nTides\n${STORY.slice(0, 3).join(' ')} ${MENU}\n${STORY.join(' ')}`,
    ],
    ['a long line beside others as long', `${STORY.join(' ')}\n${STORY.join(' ')}`],
    ['a long line without sentences', 'word '.repeat(500).trim()],
  ])('leaves %s as it is', (_, text) => {
    expect(flat(text)).toEqual(text.split('\n'));
  });

  it('puts every word into one part, at its place', () => {
    const word = fc.constantFrom(
      'Ferry',
      'Harbour',
      'ferry',
      'Dr.',
      '1',
      '2',
      '3',
      'said.',
      '|',
      '›',
      '“We',
      'go.”',
      '12',
      '。',
      '…',
      'É',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 300, maxLength: 600 }), words => {
        const text = words.join(' ');
        const [line] = toLines({ text: text.slice(0, 1) });
        if (line === undefined) return;
        const whole = {
          ...line,
          text,
          pieces: [{ at: 0, length: text.length, span: [0, text.length] as const }],
          codes: undefined,
        };
        const parts = cutGlued([whole]);
        expect(
          parts
            .map(part => part.text)
            .join(' ')
            .split(' ')
            .join(''),
        ).toBe(words.join(''));
        for (const part of parts) expect(text.slice(...(part.pieces[0]?.span ?? [0, 0]))).toBe(part.text);
      }),
      { numRuns: 100 },
    );
  });

  it('has patterns that match what they are for', () => {
    expect('a. B 。c'.match(SENTENCE_END)).toEqual(['. ', '。']);
    expect('a | b > c d>e'.match(ITEM_MARK)).toEqual([' ', ' ']);
  });
});
