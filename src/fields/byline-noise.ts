import dates from '../labels/words/timestamp.json' with { type: 'json' };
import { LOOSE_SIGNS, trimSigns } from './edges.js';
import stamp from './words/stamp.json' with { type: 'json' };

const MONTH_NAMES = Object.values(dates.months).flat();
const MONTHS = new Set(MONTH_NAMES);
const WEEKDAYS = new Set(Object.values(dates.weekdays).flat());
const SAID = new Set(stamp.said);
const BEFORE = new Set(stamp.before);

/** A number as dates, times and counts write it; not `9News`, `3i`. */
export const NUMBER = /^\d{1,4}(?:$|[.,:;/–-]|(?:st|nd|rd|th|h|hr|hrs|m|am|pm|min|k)(?![\p{L}])|[hm]\d)/iu;
const EDGE = `${LOOSE_SIGNS}([`;
const WORD_EDGE = '()[]"“”‘’\'.,:;';

const LONGEST_STAMP = 80;
export const ANY_LETTER = /\p{L}/u;

/** Joins that scrapers lose: `DoePublished`, `DoeNovember 20`, `DOEPUBLISHED:`, `DoeStaff Writer`, `byJane`. */
export const GLUED_STAMP = new RegExp(
  `(?<=\\p{Ll})(?=(?:${[...new Set([...stamp.said, ...MONTH_NAMES])]
    .filter(word => word.length > 2)
    .map(word => (word[0] ?? '').toUpperCase() + word.slice(1))
    .join(
      '|',
    )})(?![\\p{L}]))|(?<=\\p{Lu}{2})(?=(?:PUBLISHED|UPDATED|POSTED|LONG READ)(?!\\p{L}))|(?<=\\p{L})(?=\\d{1,2}(?:[./-]\\d|[ -](?:[Mm]in|MIN|[Hh]our|[Dd]ay|[Ww]eek|[Mm]onth)))|(?<=(?<!\\p{L})[Bb]y)(?=\\p{Lu}\\p{Ll})`,
  'gu',
);

/**
 * Sets a blank where a scraper glued a date or its word to a name.
 *
 * @example
 * unglue('Jane DoeNovember 20, 2007') // 'Jane Doe November 20, 2007'
 */
export function unglue(text: string): string {
  return text.replace(GLUED_STAMP, ' ');
}

/** Words that announce a date which another line, or another part of the line, holds: `Jane Doe, Editor Last`. */
const OPENERS = new Set(['on', 'at', 'um', 'vom', 'last', 'am', ...stamp.said]);

/**
 * A part of a byline without the date, reading time or count that it ends with, or an empty text where it has nothing else.
 * Accepts: `Jane Doe December 20, 2023`, `Jane Doe, Published: 4 May`, `Jane Doe 5 min read`, `Stand: 03.05.2024`.
 * Refuses: `April May`, `Jane August`, `3i Media`, `9News`: names with the words of a date, but no number.
 *
 * @example
 * withoutStamp('Jane Doe on Dec. 19, 2025') // 'Jane Doe'
 */
export function withoutStamp(text: string): string {
  const words = text.split(' ');
  const bare = words.map(word => trimSigns(word, WORD_EDGE).toLowerCase());
  let cut = words.findIndex((word, index) => NUMBER.test(word.replace(/^[([]/u, '')) || SAID.has(bare[index] ?? ''));
  if (cut < 0) cut = words.length;
  if (cut === words.length && !(words.length > 3 && OPENERS.has(bare.at(-1) ?? ''))) return trimSigns(text, EDGE);
  // one month and one weekday at most: what else looks like one is a name, `Jane Mai on March 3`
  let months = 1;
  let weekdays = 1;
  const leads = (index: number) => {
    const word = bare[index] ?? '';
    if (MONTHS.has(word) && months > 0) months -= 1;
    else if (WEEKDAYS.has(word) && weekdays > 0) weekdays -= 1;
    else return SAID.has(word) || BEFORE.has(word) || BEFORE.has(words[index] ?? '');
    return true;
  };
  while (cut > 0 && leads(cut - 1)) cut -= 1;
  return trimSigns(words.slice(0, cut).join(' '), EDGE);
}

const UNITS = new Set(stamp.units);

/**
 * Tells whether a text is nothing but a date, an age or a count.
 * Accepts: `3 May 2022`, `2 hours ago`, `12 comments`, `5 min read`, `Vor 3 Stunden`. Refuses: `10 hurt in May fire`.
 *
 * @example
 * isOnlyStamp('2 hours ago') // true
 */
export function isOnlyStamp(text: string): boolean {
  if (text.length > LONGEST_STAMP) return false;
  const words = text.split(' ').map(word => trimSigns(word, WORD_EDGE).toLowerCase());
  return words.every(word => {
    if (word === '' || !ANY_LETTER.test(word) || NUMBER.test(word)) return true;
    return UNITS.has(word) || MONTHS.has(word) || WEEKDAYS.has(word) || SAID.has(word) || BEFORE.has(word);
  });
}
