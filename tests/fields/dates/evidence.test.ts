import { expect, it } from 'vitest';
import { type Evidence, namedEvidence } from '../../../src/fields/dates/evidence.js';

const NOTHING: Evidence = { agency: null, place: null, language: null, timezone: null, text: '' };
const witnesses = { languages: ['hi'], agencies: ['pti', 'bbcx', 'the hindu'], places: ['new delhi', 'goa'] };
const why = (given: Partial<Evidence>) => namedEvidence({ ...NOTHING, ...given }, witnesses);

it.each([
  [{ agency: 'PTI' }, 'the agency is PTI'],
  [{ agency: 'Press (pti)' }, 'the agency is Press (pti)'],
  [{ place: 'New Delhi, India' }, 'the place is New Delhi, India'],
  [{ language: 'hi' }, 'the language is hi'],
  [{ text: 'PTI | 3 May 2022' }, 'the line names PTI'],
  [{ text: 'By BBCX' }, 'the line names BBCX'],
  [{ text: 'By The Hindu desk' }, 'the line names The Hindu'],
  [{ text: 'In New Delhi | 3 May 2022' }, 'the line names New Delhi'],
  [{ text: 'In Goa-by-Sea' }, null],
  [{ text: 'Goa' }, 'the line names Goa'],
])('%j: %s', (given, expected) => {
  expect(why(given)?.toLowerCase() ?? null).toBe(expected?.toLowerCase() ?? null);
});

it.each([
  {},
  { agency: 'PTIX' },
  { agency: '...' },
  { agency: 'PT I' },
  { place: 'Goan coast' },
  { place: 'New' },
  { language: 'en' },
  { text: 'pti' },
  { text: 'By bbcx' },
  { text: 'By Pti' },
  { text: 'the hindu temple' },
  { text: 'New ferry to Delhi' },
  { text: 'New, old Delhi' },
  { text: 'to new delhi' },
  { text: 'Goal' },
  { text: 'Stryker was here' },
])('%j says nothing', given => {
  expect(why(given)).toBeNull();
});

it('names a place as names are written', () => {
  expect(why({ text: 'NEW DELHI' })).toBe('the line names New Delhi');
});

it('the agency speaks first, then the place, the line and the language', () => {
  const all = { agency: 'PTI', place: 'Goa', text: 'BBCX', language: 'hi' };
  expect(why(all)).toBe('the agency is PTI');
  expect(why({ ...all, agency: null })).toBe('the place is Goa');
  expect(why({ ...all, agency: null, place: null })).toBe('the line names BBCX');
});
