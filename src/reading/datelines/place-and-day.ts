import { phraseSet } from '../matching/phrases.js';
import { trimMarks } from '../matching/trim.js';
import words from '../words/dateline.json' with { type: 'json' };
import { MONTHS, WEEKDAYS } from '../words/dates.js';

/** The words of a dateline: place and day, and the sentence that follows. */

/** What stands before a mark in capitals and is no place. */
export const NOT_PLACES: ReadonlySet<string> = new Set(words.not);
export const PLACES: ReadonlySet<string> = new Set(words.places);
/** Words in small letters that are part of places and days. */
export const SMALL: ReadonlySet<string> = new Set(words.words);

/** Words that stand before places and seldom before persons, in languages whose papers write datelines. */
export const AT: readonly string[] = [...phraseSet(words.at)];
/** Words of more meanings as well. */
export const AT_OR_TO: readonly string[] = [...new Set([...AT, ...Object.values(words.to).flat()])];

const WORDS_OF_PROSE = 5;
const PROSE = /^["'“„«‘(¿¡]?[\p{Lu}\p{Lo}\d]/u;

/** A sentence has to follow. */
export function proseAfter(text: string, at: number, capital = true): boolean {
  const rest = text.slice(at, at + 200).trimStart();
  return rest.split(' ').length >= WORDS_OF_PROSE && (!capital || PROSE.test(rest));
}

/** The words of a place and a day, all with a capital or a figure; `''` is none. */
export function isPlaceAndDay(text: string): boolean {
  const trimmed = trimMarks(text, ' ,.');
  if (trimmed === '') return false;
  const list = trimmed.split(/[ ,/]+/u);
  if (list.length > 10 || NOT_PLACES.has(trimmed.toLowerCase()) || NOT_PLACES.has((list[0] ?? '').toLowerCase()))
    return false;
  let places = 0;
  for (const word of list) {
    const lower = word.toLowerCase().replace(/\.$/u, '');
    if (/^\p{Lu}[\p{L}\p{M}'’.-]{1,25}$/u.test(word) || /^\p{Lo}/u.test(word)) places += isDay(lower) ? 0 : 1;
    else if (!(isDay(lower) || SMALL.has(lower))) return false;
  }
  return places > 0 && places <= 6;
}

const isDay = (word: string) => /^\d{1,4}(?:st|nd|rd|th|er|º)?$/u.test(word) || MONTHS.has(word) || WEEKDAYS.has(word);
export const hasDay = (text: string) =>
  /\d/u.test(text) && text.split(/[ ,/.]+/u).some(word => MONTHS.has(word.toLowerCase()));
/** `March 5`, `5. Mai 2022`: a day and no place. */
export const isDayAlone = (text: string) =>
  hasDay(text) &&
  trimMarks(text, ' ,.')
    .toLowerCase()
    .split(/[ ,/.]+/u)
    .every(isDay);
/** `EXAMPLE.com`, the site beside the place of a dateline; `ST.LOUIS` is a place. */
export const SITE_NAME = '(?!(?:st|ft|mt)\\.)[\\p{L}\\d-]{2,20}(?:\\.[a-z]{2,8}){1,2}';
export const isCapitals = (text: string) =>
  text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
