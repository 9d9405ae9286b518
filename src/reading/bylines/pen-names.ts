import type { Name } from '../names/name.js';
import { isCapital, isJoint, isPartOfHandle } from '../names/name-words.js';
import { CAPITALISED, CAPITALS, COMMA, JOIN, SMALL, type Tokens } from '../tokens/tokens.js';
import {
  AGENCY,
  FUNCTION,
  GENERIC,
  GIVEN,
  HOUSE,
  JOINT,
  JUNK,
  MODIFIER,
  MONTH,
  NEWSROOM,
  ORDINARY,
  ROLE,
  STAMP,
  TAIL,
  TEAM,
  UNIT,
  WEEKDAY,
} from '../tokens/word-meanings.js';
import signs from '../words/byline.json' with { type: 'json' };
import { beginsDate, isSign } from './byline-edges.js';

/** What signs behind a marker and is no person's name in capitals: a pen name, names in small letters, a house. */

const NOT_ALIAS: ReadonlySet<string> = new Set(signs.not);
const MOST_HOUSE_WORDS = 5;
const HOUSE_NEVER = AGENCY | MONTH | ROLE | STAMP | TEAM | UNIT | WEEKDAY;
const SHORTEST_ALIAS = 3;
const LONGEST_ALIAS = 24;
const ALIAS_NEVER =
  AGENCY |
  FUNCTION |
  GENERIC |
  HOUSE |
  JOINT |
  JUNK |
  MODIFIER |
  MONTH |
  NEWSROOM |
  ROLE |
  STAMP |
  TAIL |
  TEAM |
  UNIT |
  WEEKDAY;
const HANDLE_FIGURES = /^\d{1,4}$/u;

/** Whether a pen name may end before token `at`: at a separator, a date, `in` and a place, the edge of the line. */
const endsPenName = (tokens: Tokens, at: number) =>
  at === tokens.count ||
  isSign(tokens.kindOf(at)) ||
  beginsDate(tokens, at) ||
  (tokens.is(at, TAIL) && isCapital(tokens.kindOf(at + 1)));

/** Where a pen name ends that may hold strokes and figures: `jane_doe`, `janedoe77`, but not `jane3 May`. */
function endOfHandle(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (isPartOfHandle(tokens, end) && tokens.kindOf(end + 1) !== 0 && !tokens.isApart(end + 1)) end += 2;
  const hasFigures = !tokens.isApart(end) && HANDLE_FIGURES.test(tokens.word(end)) && !tokens.is(end + 1, MONTH);
  return hasFigures ? end + 1 : end;
}

/** A pen name of one word behind a marker, with nothing but a date behind it: `by jdoe`, `Posted by JaneD on May 3`, `by jane_doe77`. */
export function aliasAt(tokens: Tokens, at: number): readonly Name[] | null {
  const kind = tokens.kindOf(at);
  const word = tokens.word(at);
  if ((kind !== SMALL && kind !== CAPITALISED && kind !== CAPITALS) || at >= tokens.count) return null;
  if (word.length < SHORTEST_ALIAS || word.length > LONGEST_ALIAS) return null;
  if (tokens.is(at, ALIAS_NEVER) || NOT_ALIAS.has(word)) return null;
  const end = endOfHandle(tokens, at);
  return endsPenName(tokens, end) ? [{ from: at, to: end }] : null;
}

const isSmallName = (tokens: Tokens, at: number) =>
  [at, at + 1].every(i => tokens.kindOf(i) === SMALL && !tokens.is(i, ALIAS_NEVER | ORDINARY)) &&
  tokens.is(at, GIVEN) &&
  !NOT_ALIAS.has(tokens.word(at));

/** Names in small letters, as the marker before them is: `by jane doe and john roe`, but not `By jane doe`, `by max power`. */
export function smallNamesAt(tokens: Tokens, from: number): readonly Name[] | null {
  const names: Name[] = [];
  let at = from;
  while (isSmallName(tokens, at)) {
    names.push({ from: at, to: at + 2 });
    at += 2;
    const parts = tokens.kindOf(at) === COMMA || tokens.kindOf(at) === JOIN || isJoint(tokens, at);
    if (parts && isSmallName(tokens, at + 1)) at += 1;
    else break;
  }
  return names.length > 0 && endsPenName(tokens, at) ? names : null;
}

/** The name of a house in capitals behind a marker, with nothing but a date behind it: `By Example Online`, `by The Quay`. */
export function houseNameAt(tokens: Tokens, from: number): readonly Name[] | null {
  let at = from;
  let known = 0;
  while (at < tokens.count && !(at > from && endsPenName(tokens, at))) {
    if (!isCapital(tokens.kindOf(at)) || tokens.is(at, HOUSE_NEVER)) return null;
    if (tokens.is(at, GENERIC | JUNK | FUNCTION)) known += 1;
    at += 1;
  }
  const words = at - from;
  return words > 1 && words <= MOST_HOUSE_WORDS && known < words ? [{ from, to: at }] : null;
}
