import { phraseSet } from '../../reading/matching/phrases.js';
import words from './words/connectives.json' with { type: 'json' };

const CONNECTIVES = phraseSet(words);
const SEPARATORS = /[\s\0,;:|•·‧∙⋅/–—―@()[\]{}<>»›→.&+*"'’-]+/u;
const LONGEST = 40;
const ZONE_GAP = /^[\s\0,([]{0,3}$/u;
const WEEKDAY_GAP = /^[\s,.]{0,3}(?:[\p{L}']{2,3} )?$/u;

/**
 * Tells whether nothing but separators and words like `at`, `um`, `à` stand between a date and its time.
 *
 * @example
 * joins(' | at ') // true
 * joins(' Vale 3 Ayr ') // false
 */
export function joins(gap: string): boolean {
  if (gap.length > LONGEST) return false;
  return gap.split(SEPARATORS).every(word => word === '' || CONNECTIVES.has(word.toLowerCase()));
}

/** Tells whether a zone stands close enough behind a time or date to belong to it. */
export const joinsZone = (gap: string): boolean => ZONE_GAP.test(gap);

/** Tells whether a weekday and a date stand side by side: `Tuesday, the 13th`. */
export const joinsWeekday = (gap: string): boolean => WEEKDAY_GAP.test(gap);

/** Tells whether a line holds nothing but its tokens. */
export const isBare = (rest: string): boolean =>
  rest.split(SEPARATORS).every(word => CONNECTIVES.has(word.toLowerCase()) || word === '');
