import { BAR, CLOSE, COMMA, JOIN, NUMBER, OPEN, SIGN, type Tokens } from '../tokens/tokens.js';
import { BEFORE_DATE, MONTH, STAMP, UNIT, WEEKDAY } from '../tokens/word-meanings.js';

/** Where a byline begins and ends among the dates, counts and signs of its line. */

export const isSign = (kind: number) => kind === BAR || kind === COMMA || kind === SIGN || kind === JOIN;

/** Whether a date or a count begins at token `at`. */
export const beginsDate = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === NUMBER ||
  tokens.is(at, MONTH | WEEKDAY) ||
  (tokens.is(at, BEFORE_DATE) && (tokens.kindOf(at + 1) === NUMBER || tokens.is(at + 1, MONTH | WEEKDAY)));

/** A number that is no part of a word: `g1` has one. */
function isCount(tokens: Tokens, at: number): boolean {
  if (tokens.kindOf(at) !== NUMBER) return false;
  return tokens.isApart(at) || tokens.is(at + 1, UNIT | MONTH) || (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0) > 2;
}

/** The token behind a byline that names somebody up to `named`: before its date or count. */
export function endOfByline(tokens: Tokens, from: number, named: number): number {
  let end = named;
  while (end < tokens.count && !isCount(tokens, end) && !tokens.is(end, STAMP)) end += 1;
  // `Jane Doe, Security Expert Last`, `Jane DoeMar`: the date goes on on the next line
  const last = end - 1;
  const opener = tokens.is(last, BEFORE_DATE) ? end - from > 3 : tokens.is(last, MONTH) && !tokens.isApart(last);
  if (end === tokens.count && !opener) return end;
  while (end > named && (tokens.is(end - 1, MONTH | WEEKDAY | BEFORE_DATE | STAMP) || isSign(tokens.kindOf(end - 1))))
    end -= 1;
  return end;
}

/** The end without a bar, and without a bracket that closes one opened before the byline: `(By Jane Doe)`, `Jane Doe ·`. */
export function withoutLoneSign(tokens: Tokens, from: number, end: number): number {
  if (end > from + 1 && tokens.kindOf(end - 1) === BAR) return end - 1;
  if (end === from || tokens.kindOf(end - 1) !== CLOSE) return end;
  for (let at = from; at < end; at += 1) if (tokens.kindOf(at) === OPEN) return end;
  return end - 1;
}

/** The first token that is part of no date: `May 3, 2022 | PTI`. */
export function firstPart(tokens: Tokens): number {
  let at = 0;
  while (at < tokens.count && (isSign(tokens.kindOf(at)) || beginsDate(tokens, at) || tokens.is(at, UNIT | STAMP)))
    at += 1;
  return at === tokens.count ? 0 : at;
}
