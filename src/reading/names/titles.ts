import { CAPITALISED, CAPITALS, CLOSE, NUMBER, OPEN, SIGN, type Tokens } from '../tokens/tokens.js';
import {
  AGENCY,
  GENERIC,
  GIVEN,
  HOUSE,
  JUNK,
  MARKER,
  MODIFIER,
  MONTH,
  ROLE,
  STAMP,
  TAIL,
  TEAM,
  TITLE,
  UNIT,
  WEEKDAY,
} from '../tokens/word-meanings.js';
import markers from '../words/names/markers.json' with { type: 'json' };
import { endsName, isCapital, lengthOf } from './name-words.js';

/** Titles before a name, as they are written: with a full stop, counted, with a bracket behind them. */

const LONGEST_SHORT_TITLE = 5;
const ORDINAL = /^(?:1st|2nd)$/i;
/** Words that end with a full stop as words do: they are no titles. */
const NO_TITLE =
  AGENCY | GENERIC | GIVEN | HOUSE | JUNK | MARKER | MODIFIER | MONTH | ROLE | STAMP | TAIL | TEAM | UNIT | WEEKDAY;
/** What stands in brackets behind a title: `Adm. (Ret.) John Roe`. */
const BEHIND_TITLES: ReadonlySet<string> = new Set(markers.behindTitles);
const LAST_STOP = /\.$/;

/** Where a name goes on behind a bracket that belongs to a title: `(Ret.) John Roe`; 0: nowhere. */
export function afterRetired(tokens: Tokens, at: number): number {
  if (tokens.kindOf(at) !== OPEN || !BEHIND_TITLES.has(tokens.word(at + 1).replace(LAST_STOP, ''))) return 0;
  const close = tokens.word(at + 2) === '.' ? at + 3 : at + 2;
  return tokens.kindOf(close) === CLOSE && isCapital(tokens.kindOf(close + 1)) ? close + 1 : 0;
}

/**
 * How many tokens at `at` are a title: `Dr.`, `1st Lt.`, `Adm. (Ret.)`; 0: none. With `signed`, right behind a marker, a short word with
 * its full stop is one whatever it is: `Stn. Jane Doe`, but not `Max. Photos`.
 */
export function titleAt(tokens: Tokens, at: number, signed: boolean): number {
  if (tokens.is(at, TITLE)) return Math.max(1, afterRetired(tokens, at + 1) - at);
  const kind = tokens.kindOf(at);
  if (kind === NUMBER) return tokens.is(at + 1, TITLE) && ORDINAL.test(tokens.slice(at, at + 1)) ? 2 : 0;
  if (!signed || (kind !== CAPITALISED && kind !== CAPITALS) || lengthOf(tokens, at) > LONGEST_SHORT_TITLE) return 0;
  const stop = at + 1;
  if (tokens.kindOf(stop) !== SIGN || tokens.isApart(stop) || tokens.word(stop) !== '.') return 0;
  const name = at + 2;
  const isShort = !tokens.is(at, NO_TITLE) && tokens.isApart(name) && isCapital(tokens.kindOf(name));
  if (!isShort) return 0;
  return tokens.is(name, TITLE) || !(tokens.is(name, MONTH | WEEKDAY) || endsName(tokens, name, true)) ? 2 : 0;
}

/** The first word of a name behind titles: `Jane` in `Dr. Jane Doe`. */
export function behindTitles(tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }): number {
  let at = from;
  for (let title = titleAt(tokens, at, true); title > 0 && at + title < to; title = titleAt(tokens, at, true))
    at += title;
  return at;
}
