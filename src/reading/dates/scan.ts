import { plainDigits } from '../../text/digits.js';
import type { Pattern, Token } from './token.js';

/**
 * Finds days, times, zones and their labels in a line, each by a pattern of its own. What they mean together fields/dates/ tells;
 * date-in.ts says which other readers of dates there are.
 */

/** Only so many characters of a line are looked at: a stamp is short, and a page may be one line. */
export const LONGEST = 500;

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const UNCASED = /\p{Lo}/u;
const DIGIT = /\p{N}/u;

const is = (class_: RegExp, character: string | undefined) => character !== undefined && class_.test(character);

/**
 * Tells whether a word may end, and another begin, before the character at `index`. Pages glue: `ByNNPublished`, `2026Updated`,
 * `SatNov 21` are cut at the capital, scripts without capitals everywhere.
 */
export function isEdge(text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index];
  const next = text[index + 1];
  if (is(UNCASED, before) || is(UNCASED, after)) return true;
  if (is(DIGIT, before)) return is(DIGIT, after) ? false : !is(LETTER, after) || is(UPPER, after);
  if (!is(LETTER, before)) return true;
  if (is(DIGIT, after)) return is(LETTER, text[index - 2]);
  return !is(LETTER, after) || (is(UPPER, after) && (is(LOWER, before) || is(LOWER, next)));
}

const GLUED = /^(?:\d{1,2}(?::\d\d| mins?(?!\p{L})|(?:st|nd|rd|th) \p{L})|(?:at|by|in|on) )/u;

const endsWell = (text: string, index: number) => isEdge(text, index) || GLUED.test(text.slice(index, index + 8));

/** A text in small letters, as long as it was: `İ` alone has a small form of two characters. */
export const inSmallLetters = (text: string) => text.replaceAll('İ', 'i').toLowerCase();

export interface Scan {
  /** In the order of the text, not overlapping. */
  readonly tokens: readonly Token[];
  /** The text with a NUL for every character of a token. */
  readonly rest: string;
}

/** Finds everything that the patterns know. A pattern sees what the ones before it left. */
export function scan(text: string, patterns: readonly Pattern[]): Scan {
  const tokens: Token[] = [];
  let rest = plainDigits(text.slice(0, LONGEST)).replaceAll('\0', ' ');
  let restSmall = inSmallLetters(rest);
  for (const { small = false, needs, regex, read } of patterns) {
    const looked = small ? restSmall : rest;
    if (needs?.test(looked) === false) continue;
    let left = '';
    let done = 0;
    // Not matchAll: it copies the pattern at every call, and a copy is compiled anew.
    regex.lastIndex = 0;
    for (let match = regex.exec(looked); match !== null; match = regex.exec(looked)) {
      const from = match.index;
      const to = from + match[0].length;
      if (!isEdge(rest, from) || !endsWell(rest, to)) continue;
      const found = read(match, rest.slice(from, to));
      if (found === null) continue;
      tokens.push({ ...found, from, to });
      left += rest.slice(done, from) + '\0'.repeat(to - from);
      done = to;
    }
    if (done === 0) continue;
    rest = left + rest.slice(done);
    restSmall = inSmallLetters(rest);
  }
  return { tokens: tokens.sort((a, b) => a.from - b.from), rest };
}
