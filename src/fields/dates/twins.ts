import type { Draft } from './raw-stamp.js';

/**
 * `May 21, 2025April 24, 2025`: two days side by side are two elements of one date, when the story was published and when
 * it was updated. Three days are a list.
 */

/**
 * How many days two dates with a blank or a line end between them may lie apart. Farther ones are of two things: of the
 * story and of an event. Those that a page glues together are the two of one element, years apart as they may be.
 */
const MOST_DAYS = 31;
const MS_OF_DAY = 86_400_000;

/** A single reading as a number that counts days; NaN where there are two, or none. */
function dayNumber({ date }: Draft): number {
  const [reading, other] = date?.readings ?? [];
  if (reading === undefined || other !== undefined) return Number.NaN;
  return Date.UTC(reading.year, reading.month - 1, reading.day) / MS_OF_DAY;
}

/** Of two days side by side the later one is the update, in whatever order they stand, unless a label says otherwise. */
function labelTwins(draft: Draft, next: Draft, most: number): void {
  if (next.label || (draft.label && draft.label.kind !== 'published' && draft.label.kind !== 'bare')) return;
  const apart = dayNumber(next) - dayNumber(draft);
  if (Math.abs(apart) > most) return;
  if (apart > 0) {
    draft.label ??= { kind: 'published', languages: [] };
    next.label = { kind: 'updated', languages: [] };
  } else if (apart < 0 && draft.label === null) {
    draft.label = { kind: 'updated', languages: [] };
    next.label = { kind: 'published', languages: [] };
  }
}

const BLANK = /^[ \0]$/;

/**
 * Gives the labels that two days with nothing, a blank or a line end between them lack.
 *
 * @param drafts the stamps of a line
 * @param rest its text with a NUL for every character of a stamp
 * @param next the stamps of the line below
 */
export function settleTwins(drafts: readonly Draft[], rest: string, next: readonly Draft[]): void {
  const [first, second, ...more] = drafts;
  if (first === undefined || more.length > 0) return;
  if (second !== undefined) {
    const between = rest.slice(first.to, second.from);
    if (between === '') labelTwins(first, second, Number.POSITIVE_INFINITY);
    else if (BLANK.test(between)) labelTwins(first, second, MOST_DAYS);
  } else if (first.alone && next[0]?.alone === true && next.length === 1) labelTwins(first, next[0], MOST_DAYS);
}
