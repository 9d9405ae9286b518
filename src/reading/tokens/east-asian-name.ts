import surnames from '../words/names/east-asian-surnames.json' with { type: 'json' };

/** Chinese, Japanese and Korean names: the family name, one or two letters, stands before the given name without a blank. */

/** What stands before a reporter's name, as a source of patterns. */
export const REPORTER = '(?:本[報报])?[記记]者';

const SHORTEST = 2;
const LONGEST = 5;
/** A family name of two letters leaves as many for the given name, one of one letter at most two. */
const LONGEST_OF_ONE = 3;
const ONE_LETTER = new Set(`${surnames.chinese} ${surnames.korean}`.split(' '));
const TWO_LETTERS = new Set(surnames.japanese.split(' '));

/**
 * Tells whether a run of Chinese, Japanese or Korean letters has the shape of a person's name: it begins with a common family name, and
 * is as long as a name with it is.
 *
 * @example
 * isEastAsianName('田中一郎') // true
 * isEastAsianName('港口日报') // false
 */
export function isEastAsianName(run: string): boolean {
  const { length } = run;
  if (length < SHORTEST || length > LONGEST) return false;
  return length > SHORTEST
    ? TWO_LETTERS.has(run.slice(0, 2)) || (length <= LONGEST_OF_ONE && ONE_LETTER.has(run.slice(0, 1)))
    : ONE_LETTER.has(run.slice(0, 1));
}
