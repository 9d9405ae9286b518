import words from '../../words/timestamp.json' with { type: 'json' };
import { headTokens, type Token } from './stamp-tokens.js';

/** What the words, numbers and marks of a line say of a time, and whether that is all it says. */

/** No line that is longer is a stamp, or has one. */
export const LONGEST_STAMPED = 200;

const FIGURE = /\d/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
/** What makes a number before it a time. */
const HOURS = new Set(['am', 'pm', 'a.m', 'p.m', 'h', 'uhr', 'uur', '時', '时', '시']);
const AGO = new Set(Object.values(words.ago).flat());
const ONE = new Set(['a', 'an', 'un', 'une', 'ein', 'eine', 'einer', 'einem', 'one', 'just', 'now']);
const NAMED_DAYS = new Set(
  'yesterday today gestern heute hier ayer hoy ontem hoje ieri oggi gisteren vandaag'.split(' '),
);

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
  let named = false;
  tokens.forEach((token, at) => {
    const lower = token.text.toLowerCase();
    if (token.kind === 'month' || token.text === '月' || token.text === '월') month = true;
    else if (token.kind === 'year') year = true;
    else if (token.kind === 'date') date = true;
    else if (token.kind === 'time') time = true;
    else if (token.kind === 'label') label = true;
    else if (token.kind === 'number') {
      amount = true;
      if (DAY.test(token.text)) day = true;
      if (HOURS.has(tokens[at + 1]?.text.toLowerCase() ?? '')) time = true;
    }
    if (AGO.has(lower) || lower === 'ago') ago = true;
    if (token.kind === 'relative' && ONE.has(lower)) amount = true;
    if (NAMED_DAYS.has(lower)) named = true;
  });
  return {
    dated: date || (month && day && year),
    day: date || (month && day),
    month: month && year,
    time,
    label,
    ago: ago && (amount || (named && time)),
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
