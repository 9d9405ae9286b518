import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../src/labels/claims/lines.js';
import { storyHead } from '../../../src/labels/naming/story-head.js';
import { RULES } from '../../../src/labels/rules/index.js';
import { findSignature } from '../../../src/labels/signature/find.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';

const PROSE =
  'The old harbour bridge will open to traffic on Monday, two weeks before the date that was planned, the council said.';
const MORE =
  'Work on the northern arch began in the spring, and the last of the cables was fixed on Friday, an engineer said.';

/** The label that each line of a head gets, by its text; the headline stands above, two paragraphs below. */
function head(lines: readonly string[], kept: readonly string[] = [], below: readonly string[] = [PROSE, MORE]) {
  const text = ['Harbour bridge opens two weeks early', ...lines, ...below].join('\n\n');
  const candidates = claimLines(RULES, toLines(cleanText(text)));
  const body = candidates.map(({ line }) => below.includes(line.text) || kept.includes(line.text));
  const found = storyHead(candidates, body, 0, findSignature(candidates, body, 0).own);
  return Object.fromEntries([...found].map(([i, { label }]) => [candidates[i]?.line.text, label]));
}

describe('storyHead finds the standfirst', () => {
  const SUMMARY = 'Engineers say that the new cables of the old bridge will hold for a century';

  it('between headline and byline', () => {
    expect(head([SUMMARY, 'By Jane Doe'])).toEqual({ [SUMMARY]: 'standfirst' });
  });

  it('in two lines, but not in three', () => {
    const second = 'The council says that it had no choice after four floods in ten years';
    const third = 'The harbour office will be open to all who want to see the plans of it';
    expect(head([SUMMARY, second, third, 'By Jane Doe'])).toEqual({ [SUMMARY]: 'standfirst', [second]: 'standfirst' });
  });

  it('right above the text, if it is a sentence', () => {
    expect(head([`${SUMMARY}.`])).toEqual({ [`${SUMMARY}.`]: 'standfirst' });
    expect(head([SUMMARY])).toEqual({});
  });

  it('but not below the byline, nor where decoding kept it as body', () => {
    expect(head(['By Jane Doe', SUMMARY])).toEqual({});
    expect(head([SUMMARY, 'By Jane Doe'], [SUMMARY])).toEqual({});
  });
});

describe('storyHead finds picture texts', () => {
  it.each([
    'Photo: Fishing boats are pulled ashore at the quay.',
    'A boat lies at the quay in May. REUTERS/Jane Doe/File Photo',
    'A boat lies at the quay in May. (Jane Doe)',
    'A boat lies at the quay in May. (Jane Doe / Halm Courier)',
    'A boat lies at the quay in May. Photo : HCA',
    'A boat lies at the quay in May. JANE DOE (EFE)',
    "'Boat at the Quay,' Jane Doe, 2023. Image: courtesy of the artist.",
    'A boat lies at the quay in May. Foto: Halmer Polizei Mehr sehen',
  ])('%j', text => {
    const claimed = claimLines(RULES, toLines(cleanText(text)))[0]?.claim?.label;
    expect(head([text])[text] ?? claimed).toBe('caption');
  });
});

it('storyHead finds the picture text that ends with who took it, above the byline', () => {
  const text = 'Members of the council have been asking for a boat since the ice broke in May. By Jane Q. Doe';
  expect(head(['By Ann Poe and John Roe', text])[text]).toBe('caption');
  const rights = 'A boat for the council © Jane Doe';
  expect(head(['By Ann Poe and John Roe', rights])[rights]).toBe('caption');
});

describe('storyHead leaves as a standfirst', () => {
  it.each([
    'Engineers say that the new cables of the old bridge will hold for a century (at least)',
    'Engineers say that the old bridge will hold. By the end of May buses will go over it',
    'What engineers found in the cold WATER (EFE)',
    'What engineers found in the picture: cables that will hold for a hundred years',
  ])('%j', text => {
    expect(head([text, 'By Jane Doe'])[text]).toBe('standfirst');
  });
});
