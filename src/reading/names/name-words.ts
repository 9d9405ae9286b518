import { agencyAt } from '../agencies/find-agency.js';
import { isEastAsianName } from '../tokens/east-asian-name.js';
import { hashOf } from '../tokens/letters.js';
import {
  ADDRESS,
  CAPITALISED,
  CAPITALS,
  CJK,
  COMMA,
  INITIAL,
  NUMBER,
  SIGN,
  SMALL,
  type Tokens,
  UNCASED,
} from '../tokens/tokens.js';
import {
  AGENCY,
  bitsOf,
  DEGREE,
  GENERIC,
  GIVEN,
  HOUSE,
  JOINT,
  JUNK,
  MARKER,
  MONTH,
  NEWSROOM,
  PARTICLE,
  ROLE,
  STAMP,
  SURNAME,
  TEAM,
  UNIT,
  WEEKDAY,
} from '../tokens/word-meanings.js';

/** What a word can be in a name: part of it, what joins two, what ends it. */

export const LONGEST_CJK_NAME = 5;
/** Endings of roles that are not endings of names: `Dietitian`, `Philadelphia-based`. */
const ROLE_ENDING =
  /(?:alist|ologist|ician|itian|grapher|ucator|-based|(?:redakteur|korrespondent|reporter|journalist)(?:in)?)$/u;
const LAST_OF_ROLE = 'tnrdTNRD';

export const lengthOf = (tokens: Tokens, at: number) => (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0);
export const isWord = (kind: number) => (kind >= CAPITALISED && kind <= CJK) || kind === ADDRESS;
/** Whether a token of a kind begins with a capital: `Doe`, `DOE`, `J.` */
export const isCapital = (kind: number) => kind === CAPITALISED || kind === CAPITALS || kind === INITIAL;
/** Whether a token of a kind may be a word of a name: it begins with a capital, or its script has none. */
export const mayBeName = (kind: number) => isCapital(kind) || kind === UNCASED || kind === CJK;

/** The index of the first hyphen within token `at`; 0: none. */
function hyphenIn(tokens: Tokens, at: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  const to = tokens.to[at] ?? 0;
  for (let i = (tokens.from[at] ?? 0) + 2; i < to; i += 1) if (tokens.text.charCodeAt(i) === 0x2d) return i;
  return 0;
}

/** Tells whether a token is a common given name; of `Jean-Luc` the first part may be. Where family names stand first, a common one. */
export function isGiven(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, GIVEN)) return true;
  if (tokens.kindOf(at) === CJK)
    return lengthOf(tokens, at) <= LONGEST_CJK_NAME && isEastAsianName(tokens.slice(at, at + 1));
  const hyphen = hyphenIn(tokens, at);
  return hyphen > 0 && (bitsOf(tokens.text.slice(tokens.from[at], hyphen)) & GIVEN) !== 0;
}

/** `and`, also in a line in capitals; not the `y` of `José Ortega y Gassen`. */
export const isJoint = (tokens: Tokens, at: number) =>
  tokens.is(at, JOINT) &&
  (tokens.kindOf(at) === SMALL
    ? !joinsSurnames(tokens, at)
    : tokens.kindOf(at) === CAPITALS && tokens.kindOf(at - 1) === CAPITALS);

const E = hashOf('e', 0, 1);
const DI = hashOf('di', 0, 2);
/** No family name: what signs with a writer, `y Agencias`. */
const NO_SURNAME = GENERIC | HOUSE | NEWSROOM | ROLE | TEAM;

/**
 * Whether a letter joins two family names: a given name and another stand before it, one that is no given name behind it. Behind
 * `Di` the letter is Italian, which joins writers alone.
 */
function joinsSurnames(tokens: Tokens, at: number): boolean {
  if (lengthOf(tokens, at) > 1 || tokens.kindOf(at + 1) !== CAPITALISED || tokens.kindOf(at - 1) !== CAPITALISED)
    return false;
  if (isGiven(tokens, at + 1) || tokens.is(at + 1, NO_SURNAME)) return false;
  if (tokens.is(at + 1, AGENCY) && agencyAt(tokens, at + 1) !== null) return false;
  const behind = tokens.kindOf(at + 2);
  if (mayBeName(behind) || (tokens.is(at + 2, PARTICLE) && !tokens.is(at + 2, JOINT))) return false;
  let first = at - 2;
  while (tokens.kindOf(first) === CAPITALISED || (tokens.kindOf(first) === SMALL && tokens.is(first, PARTICLE)))
    first -= 1;
  if (tokens.hash[at] === E && tokens.hash[first + 1] === DI) return false;
  for (let i = first + 1; i < at - 1; i += 1) if (isGiven(tokens, i)) return true;
  return false;
}

/** `MD`, `PhD`, but not the name `Ma`. */
export function isDegree(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, DEGREE)) return false;
  const word = tokens.slice(at, at + 1);
  return tokens.kindOf(at) !== CAPITALISED || word.slice(1) !== word.slice(1).toLowerCase();
}

/** Of `Courier-Post` the last part tells. */
export function isHouse(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, HOUSE)) return true;
  const hyphen = hyphenIn(tokens, at);
  return hyphen > 0 && (bitsOf(tokens.text.slice(hyphen + 1, tokens.to[at])) & HOUSE) !== 0;
}

/** Whether a number is the day or the year beside the word at `at`. */
export const besideNumber = (tokens: Tokens, at: number) =>
  tokens.kindOf(tokens.kindOf(at + 1) === SIGN ? at + 2 : at + 1) === NUMBER || tokens.kindOf(at - 1) === NUMBER;

/** Whether a day of the week and a comma stand before a date: `Jane Doe Monday, May 3` */
const isBeforeDay = (tokens: Tokens, at: number) =>
  tokens.is(at, WEEKDAY) &&
  tokens.kindOf(at + 1) === COMMA &&
  (tokens.is(at + 2, MONTH) || tokens.kindOf(at + 2) === NUMBER);

/** Whether a given name that is also a unit begins a name behind a marker: `By Min Jin Doe`, but not `Min Temp`. */
export const opensWithUnit = (tokens: Tokens, at: number) =>
  tokens.is(at, UNIT) &&
  tokens.is(at, SURNAME) &&
  tokens.is(at - 1, MARKER) &&
  isCapital(tokens.kindOf(at + 1)) &&
  !tokens.is(at + 1, STAMP | UNIT | JUNK);

/** A word that ends a name, or that no name holds. */
export function endsName(tokens: Tokens, at: number, first: boolean): boolean {
  if (first && opensWithUnit(tokens, at)) return false;
  // `Grant Doe`, `Page Roe`: names that are other words too
  if (first && tokens.is(at, GIVEN) && mayBeName(tokens.kindOf(at + 1)) && !tokens.is(at + 1, ROLE)) return false;
  // `Zhang Min`, but not `5 Min`, `Min Read`
  if (!first && tokens.is(at, SURNAME) && tokens.is(at, UNIT))
    return tokens.kindOf(at - 1) === NUMBER || tokens.is(at + 1, STAMP | UNIT);
  // `Jane Price`, but not `Price List`
  if (!first && tokens.is(at, SURNAME) && isGiven(tokens, at - 1) && !mayBeName(tokens.kindOf(at + 1))) return false;
  if (tokens.is(at, JUNK | ROLE | STAMP | TEAM)) return tokens.kindOf(at) !== INITIAL;
  if (tokens.is(at, UNIT) && tokens.kindOf(at - 1) === NUMBER) return true;
  if (!first && (isDegree(tokens, at) || endsLikeRole(tokens, at))) return true;
  // `April May` is a name, `May 3` is none
  if (tokens.is(at, MONTH | WEEKDAY)) return besideNumber(tokens, at) || (!first && isBeforeDay(tokens, at));
  return isJoint(tokens, at) || (tokens.is(at, AGENCY) && agencyAt(tokens, at) !== null);
}

function endsLikeRole(tokens: Tokens, at: number): boolean {
  const last = tokens.text[(tokens.to[at] ?? 0) - 1] ?? '';
  return LAST_OF_ROLE.includes(last) && ROLE_ENDING.test(tokens.word(at));
}

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv|vi{0,3})$/;

/** What stands behind a family name: `Jr.`, `III`. */
export const isSuffix = (tokens: Tokens, at: number) => isCapital(tokens.kindOf(at)) && SUFFIX.test(tokens.word(at));

/** Whether a comma belongs to the name before it: `John Doe, Jr.`, but not `John Doe, Sr. Director` */
export const isBeforeSuffix = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === COMMA &&
  isSuffix(tokens, at + 1) &&
  isCapital(tokens.kindOf(at - 1)) &&
  !mayBeName(tokens.kindOf(at + 2));

/** Whether a pen name goes on without a blank: `Jane_Doe`. */
export const isPartOfHandle = (tokens: Tokens, end: number): boolean =>
  tokens.word(end) === '_' && !tokens.isApart(end);
