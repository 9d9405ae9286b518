import {
  AGO_PHRASES,
  AGO_WORDS,
  ALL_SPANS,
  NAMED_DAYS,
  ONE as ONE_WORDS,
  TIME_UNITS,
  UNCLEAR_MONTHS,
} from '../words/dates.js';
import { headTokens, type Token } from './stamp-tokens.js';

/**
 * What the words, numbers and marks of a line say of a time, and whether that is all it says. It tells stamps from other lines, and
 * reads no date: date-in.ts says who does.
 */

/** No line that is longer is a stamp, or has one. */
export const LONGEST_STAMPED = 200;

const FIGURE = /\d/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
const AGO = new Set([...AGO_WORDS, ...NAMED_DAYS]);
/** `il y a`, word by word. */
const AGO_START = AGO_PHRASES.map(phrase => phrase.split(' '));
const ONE = new Set([...ONE_WORDS, 'just', 'now']);

/** Whether a token is more than a mark. */
export const isWord = ({ kind }: Token): boolean => kind !== 'mark';

/** What a run of tokens says. */
interface Weight {
  /** A day with its month and year. */
  readonly dated: boolean;
  /** A day with its month. */
  readonly day: boolean;
  readonly month: boolean;
  readonly time: boolean;
  readonly label: boolean;
  readonly ago: boolean;
  readonly iso: boolean;
}

/** Whether the words of a phrase stand at token `at`. */
const stands = (phrase: readonly string[], tokens: readonly Token[], at: number) =>
  phrase.every((word, step) => tokens[at + step]?.text.toLowerCase() === word);

/** Whether a day stands before token `at` and a year behind it: `13 sie 2022`. */
function isWithinDate(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(isWord);
  const after = tokens.slice(at + 1).find(isWord);
  return before?.kind === 'number' && DAY.test(before.text) && after?.kind === 'year';
}

/** Whether token `at`, which may be a month, is one: not `ago` in `2 hours ago`, nor `Sie` but within a date. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  if (UNCLEAR_MONTHS.has(word)) return isWithinDate(tokens, at);
  return !(AGO.has(word) && ALL_SPANS.has(tokens[at - 1]?.text.toLowerCase() ?? ''));
}

/** Whether a day in figures with blanks behind its full stops begins at token `at`: `6. 1. 2026`, `2026. 1. 6`. */
function isSpacedDate(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== '.' || tokens[at + 3]?.text !== '.') return false;
  const [first, , month, , last] = tokens.slice(at, at + 5);
  if (!MONTH.test(month?.text ?? '')) return false;
  const [day, year] = first?.kind === 'year' ? [last, first] : [first, last];
  return year?.kind === 'year' && DAY.test(day?.text ?? '');
}

/**
 * What some tokens say of a time.
 *
 * @example
 * weigh(headTokens('3 May 2022').tokens).dated // true
 */
export function weigh(tokens: readonly Token[]): Weight {
  let month = false;
  let day = false;
  let year = false;
  let date = false;
  let time = false;
  let label = false;
  let ago = false;
  let amount = false;
  let span = false;
  let named = false;
  tokens.forEach((token, at) => {
    const lower = token.text.toLowerCase();
    if (token.text === '月' || token.text === '월') month = true;
    else if (token.kind === 'month') month ||= isMonth(tokens, at);
    else if (token.kind === 'year') {
      year = true;
      date ||= isSpacedDate(tokens, at);
    } else if (token.kind === 'date') date = true;
    else if (token.kind === 'time') time = true;
    else if (token.kind === 'label') label = true;
    else if (token.kind === 'number') {
      amount = true;
      if (DAY.test(token.text)) day = true;
      date ||= isSpacedDate(tokens, at);
      if (TIME_UNITS.has(tokens[at + 1]?.text.toLowerCase() ?? '')) time = true;
    }
    if (AGO.has(lower) || AGO_START.some(phrase => stands(phrase, tokens, at))) ago = true;
    if (ONE.has(lower)) amount = true;
    if (ALL_SPANS.has(lower)) span = true;
    if (NAMED_DAYS.has(lower)) named = true;
  });
  return {
    dated: date || (month && day && year),
    day: date || (month && day),
    month: month && year,
    time,
    label,
    ago: ago && ((amount && span) || (named && time)),
    iso: tokens[0]?.kind === 'date' && time,
  };
}

/**
 * Tells whether a text is a stamp and nothing else: dates, times and their labels, at least one date with its year or a
 * date with a time.
 *
 * @example
 * isStamp('Updated: May 3, 2022 23:07 IST') // true
 * isStamp('By Tuesday')                     // false
 */
export function isStamp(text: string): boolean {
  if (text.length > LONGEST_STAMPED || !FIGURE.test(text)) return false;
  const { tokens, isAll } = headTokens(text);
  if (!isAll) return false;
  const found = weigh(tokens);
  return found.dated || found.iso || (found.time && (found.label || found.day));
}
