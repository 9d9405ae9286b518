import { COMMA, INITIAL, type Tokens } from '../tokens/tokens.js';
import { AGENCY, GENERIC, HOUSE, JUNK, MODIFIER, MONTH, ROLE, STAMP, TEAM, WEEKDAY } from '../tokens/word-meanings.js';
import type { Name } from './name.js';
import { isDegree, isGiven, isJoint, mayBeName } from './name-words.js';

/** Names as press archives write them, the family name first: `Bexley, Fiona`. */

const SEMICOLON = 0x3b;
const MOST_GIVEN = 3;
const NO_FAMILY = AGENCY | GENERIC | HOUSE | JUNK | MODIFIER | MONTH | ROLE | STAMP | TEAM | WEEKDAY;

/** A name whose tokens [given, to) stand behind its family name and a comma. */
export interface FamilyFirst extends Name {
  readonly given: number;
}

const isComma = (tokens: Tokens, at: number) => tokens.kindOf(at) === COMMA && tokens.hash[at] !== SEMICOLON;

/** The name that begins at `from`: one word, a comma, a given name, which others or initials may follow; null where it is none. */
function familyFirstAt(tokens: Tokens, from: number, to: number): FamilyFirst | null {
  const isFamily = mayBeName(tokens.kindOf(from)) && tokens.kindOf(from) !== INITIAL && !tokens.is(from, NO_FAMILY);
  if (!isFamily || isDegree(tokens, from) || isGiven(tokens, from) || !isComma(tokens, from + 1)) return null;
  const given = from + 2;
  if (!isGiven(tokens, given)) return null;
  let end = given + 1;
  while (end < to && end < given + MOST_GIVEN && (tokens.kindOf(end) === INITIAL || isGiven(tokens, end))) end += 1;
  return { from, to: end, given };
}

/**
 * The names in the tokens [from, to), each with the family name first, parted by semicolons or `and`; none where one of them is
 * written otherwise.
 *
 * @example
 * familyFirst(tokenize('Bexley, Fiona; Roe, John'), 0, 7).length // 2
 * familyFirst(tokenize('Fiona Bexley, Halm'), 0, 4).length // 0
 */
export function familyFirst(tokens: Tokens, from: number, to: number): readonly FamilyFirst[] {
  const names: FamilyFirst[] = [];
  for (let at = from; at < to; ) {
    const name = familyFirstAt(tokens, at, to);
    if (name === null) return [];
    names.push(name);
    at = name.to;
    const parts = (tokens.kindOf(at) === COMMA && tokens.hash[at] === SEMICOLON) || isJoint(tokens, at);
    if (at < to && !parts) return [];
    at += 1;
  }
  return names;
}
