import { describe, expect, it } from 'vitest';
import { claimLines } from '../../src/labels/claims.js';
import { RULES } from '../../src/labels/rules/index.js';
import { FULL_DATE, storyHead } from '../../src/labels/story-head.js';
import { toLines } from '../../src/lines/index.js';
import { cleanText } from '../../src/text/index.js';

const PROSE =
  'The old harbour bridge will open to traffic on Monday, two weeks before the date that was planned, the council said.';
const MORE =
  'Work on the northern arch began in the spring, and the last of the cables was fixed on Friday, an engineer said.';

/** The label that each line of a head gets, by its text; the headline stands above, two paragraphs below. */
function head(lines: readonly string[], kept: readonly string[] = [], below: readonly string[] = [PROSE, MORE]) {
  const text = ['Harbour bridge opens two weeks early', ...lines, ...below].join('\n\n');
  const candidates = claimLines(RULES, toLines(cleanText(text)));
  const body = candidates.map(({ line }) => below.includes(line.text) || kept.includes(line.text));
  const found = storyHead(candidates, body, 0);
  return Object.fromEntries([...found].map(([i, { label }]) => [candidates[i]?.line.text, label]));
}

describe('storyHead finds names without By', () => {
  it.each([
    [['Jane Doe', 'May 3, 2022 at 15:46'], 'Jane Doe'],
    [['May 3, 2022 at 15:46', 'Jane Doe and John Roe'], 'Jane Doe and John Roe'],
    [['Jane Doe'], 'Jane Doe'],
    [['October 11, 2023 by Jane Doe'], 'October 11, 2023 by Jane Doe'],
    [['Jane Doe May 18, 2016'], 'Jane Doe May 18, 2016'],
    [['Associated PressApril 28, 2023 GMT'], 'Associated PressApril 28, 2023 GMT'],
    [['by jdoe', 'May 3, 2022 at 15:46'], 'by jdoe'],
    [['Newsdesk', 'May 3, 2022 at 15:46'], 'Newsdesk'],
  ])('%j', (lines, text) => {
    const found = head(lines);
    const claimed = claimLines(RULES, toLines(cleanText(lines.join('\n\n')))).find(({ line }) => line.text === text);
    expect(found[text] ?? claimed?.claim?.label).toBe('byline');
  });

  it('takes a name that decoding kept, where a date stands next to it', () => {
    expect(head(['May 3, 2022 at 15:46', 'Jane Doe'], ['Jane Doe'])).toEqual({ 'Jane Doe': 'byline' });
  });

  it('takes the role under a name', () => {
    expect(head(['By Jane Doe', 'Senior staff writer'])).toEqual({ 'Senior staff writer': 'byline' });
  });

  it.each([
    [['Start Trial'], 'Start your free trial to read the story of the bridge today.'],
    [['Harbour Bridge'], PROSE],
  ])('refuses %j, whose words the page writes small', (lines, prose) => {
    expect(head(lines, [], [`${prose} The harbour and the bridge are for all.`, MORE])).toEqual({});
  });

  it.each([['Content Editor'], ['Work With Us'], ['Search'], ['Monday Morning']])('refuses %j', text => {
    expect(head([text])).toEqual({});
  });

  it('refuses names far below the headline', () => {
    const links = Array.from({ length: 12 }, (_, i) => `Link ${i} of ours`);
    expect(head([...links, 'Jane Doe', 'May 3, 2022'])).not.toHaveProperty('Jane Doe');
  });

  it('takes a date with words that name nobody for a timestamp', () => {
    expect(head(['World Dec 22, 2023 edition'])).toEqual({ 'World Dec 22, 2023 edition': 'timestamp' });
  });
});

describe('storyHead finds the standfirst', () => {
  const SUMMARY = 'Engineers say that the new cables of the old bridge will hold for a century';

  it('between headline and byline', () => {
    expect(head([SUMMARY, 'By Jane Doe'])).toEqual({ [SUMMARY]: 'standfirst' });
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
  ])('%j', text => {
    const claimed = claimLines(RULES, toLines(cleanText(text)))[0]?.claim?.label;
    expect(head([text])[text] ?? claimed).toBe('caption');
  });
});

it.each([
  ['May 3, 2022', true],
  ['3. Mai 2022', true],
  ['3 de mayo de 2022', true],
  ['2022-05-03', true],
  ['May 3', false],
  ['2022', false],
])('FULL_DATE on %j: %j', (text, is) => {
  expect(FULL_DATE.test(text)).toBe(is);
});
