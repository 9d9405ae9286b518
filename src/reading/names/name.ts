import { agencyAt } from '../agencies/find-agency.js';
import { isEastAsianName } from '../tokens/east-asian-name.js';
import { hashOf } from '../tokens/letters.js';
import {
  ADDRESS,
  CAPITALISED,
  CAPITALS,
  CJK,
  CLOSE,
  COLON,
  COMMA,
  INITIAL,
  NUMBER,
  OPEN,
  SIGN,
  SMALL,
  type Tokens,
  UNCASED,
} from '../tokens/tokens.js';
import {
  AGENCY,
  bitsOf,
  DEGREE,
  FAMILY,
  FUNCTION,
  GENERIC,
  GIVEN,
  HOUSE,
  JOINT,
  JUNK,
  MARKER,
  MODIFIER,
  MONTH,
  NEWSROOM,
  PAPER,
  PARTICLE,
  ROLE,
  STAMP,
  SURNAME,
  TAIL,
  TEAM,
  TITLE,
  UNIT,
  WEEKDAY,
} from '../tokens/word-meanings.js';
import markers from '../words/names/markers.json' with { type: 'json' };
import notName from '../words/names/not-a-name.json' with { type: 'json' };

const PLACES: ReadonlySet<string> = new Set(notName.places);
/** The codes of the states of the USA. */
const STATES: ReadonlySet<string> = new Set(notName.states);
/** `Three Sisters` */
const NUMERALS: ReadonlySet<string> = new Set(notName.numerals);
const MOST_WORDS = 5;
const LONGEST_WORD = 22;
const LONGEST_CJK_NAME = 5;
const MOST_NICK_WORDS = 3;
/** `WXYZ`: a longer word in capitals behind given names is the family name. */
const LONGEST_STATION = 4;
const LONGEST_SHORT_TITLE = 5;
const ORDINAL = /^(?:1st|2nd)$/i;
/** Words that end with a full stop as words do: they are no titles. */
const NO_TITLE =
  AGENCY | GENERIC | GIVEN | HOUSE | JUNK | MARKER | MODIFIER | MONTH | ROLE | STAMP | TAIL | TEAM | UNIT | WEEKDAY;
/** What stands in brackets behind a title: `Adm. (Ret.) John Roe`. */
const BEHIND_TITLES: ReadonlySet<string> = new Set(markers.behindTitles);
const LAST_STOP = /\.$/;
const QUOTES = '"“”„‘’\'«»';
const PICTURE_OF = /^(?:picture|photo|image|avatar|headshot|portrait)$/;
/** Endings of roles that are not endings of names: `Dietitian`, `Philadelphia-based`. */
const ROLE_ENDING =
  /(?:alist|ologist|ician|itian|grapher|ucator|-based|(?:redakteur|korrespondent|reporter|journalist)(?:in)?)$/u;
const LAST_OF_ROLE = 'tnrdTNRD';
const THE = hashOf('the', 0, 3);
const FROM = hashOf('from', 0, 4);
const IN = hashOf('in', 0, 2);
/** `Von Anna Muster Vom`: the date stands on the next line. */
const OPENS_DATE: ReadonlySet<string> = new Set(notName.opensDate);

/** One name: its tokens [from, to); where the family name and a comma stand before it, the given name begins at `given`. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly given?: number;
}

export const lengthOf = (tokens: Tokens, at: number) => (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0);
const isWord = (kind: number) => (kind >= CAPITALISED && kind <= CJK) || kind === ADDRESS;
const isCapital = (kind: number) => kind === CAPITALISED || kind === CAPITALS || kind === INITIAL;
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
function isHouse(tokens: Tokens, at: number): boolean {
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
const opensWithUnit = (tokens: Tokens, at: number) =>
  tokens.is(at, UNIT) &&
  tokens.is(at, SURNAME) &&
  tokens.is(at - 1, MARKER) &&
  isCapital(tokens.kindOf(at + 1)) &&
  !tokens.is(at + 1, STAMP | UNIT | JUNK);

/** A word that ends a name, or that no name holds. */
function endsName(tokens: Tokens, at: number, first: boolean): boolean {
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
const isSuffix = (tokens: Tokens, at: number) => isCapital(tokens.kindOf(at)) && SUFFIX.test(tokens.word(at));

/** Whether a comma belongs to the name before it: `John Doe, Jr.`, but not `John Doe, Sr. Director` */
export const isBeforeSuffix = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === COMMA &&
  isSuffix(tokens, at + 1) &&
  isCapital(tokens.kindOf(at - 1)) &&
  !mayBeName(tokens.kindOf(at + 2));

/** Where a name goes on behind a bracket that belongs to a title: `(Ret.) John Roe`; 0: nowhere. */
function afterRetired(tokens: Tokens, at: number): number {
  if (tokens.kindOf(at) !== OPEN || !BEHIND_TITLES.has(tokens.word(at + 1).replace(LAST_STOP, ''))) return 0;
  const close = tokens.word(at + 2) === '.' ? at + 3 : at + 2;
  return tokens.kindOf(close) === CLOSE && isCapital(tokens.kindOf(close + 1)) ? close + 1 : 0;
}

const isQuote = (tokens: Tokens, at: number) => tokens.kindOf(at) === SIGN && QUOTES.includes(tokens.slice(at, at + 1));

/** Whether a word may stand in a pen name in quotes: `Miss Jo`, `The Pen`, but not `We Will Win`. */
const mayBeNick = (tokens: Tokens, at: number, first: boolean) =>
  isCapital(tokens.kindOf(at)) && (!tokens.is(at, FUNCTION) || (first && tokens.hash[at] === THE));

/** Where a name goes on behind a given name and quotes that hold a few words: `Jane “Miss Jo” Doe`; 0: nowhere. */
function afterLongNickname(tokens: Tokens, at: number, to: number): number {
  if (!isQuote(tokens, at) || !isGiven(tokens, at - 1)) return 0;
  let end = at + 1;
  while (end <= at + MOST_NICK_WORDS && mayBeNick(tokens, end, end === at + 1)) end += 1;
  return end > at + 1 && isQuote(tokens, end) && end + 1 < to && isCapital(tokens.kindOf(end + 1)) ? end + 1 : 0;
}

/** Where a name goes on behind a bracket or quotes that hold one word: `Jane (Ann) Doe`, `Jane “Jo” Doe`; 0: nowhere. */
function afterNickname(tokens: Tokens, at: number, to: number): number {
  if ((!isQuote(tokens, at) && tokens.kindOf(at) !== OPEN) || at + 3 >= to || !isCapital(tokens.kindOf(at + 1)))
    return 0;
  const closes = tokens.kindOf(at + 2) === CLOSE || tokens.kindOf(at + 2) === SIGN;
  return closes && isCapital(tokens.kindOf(at + 3)) ? at + 3 : 0;
}

/**
 * How many tokens at `at` are a title: `Dr.`, `1st Lt.`, `Adm. (Ret.)`; 0: none. With `signed`, right behind a marker, a short word with
 * its full stop is one whatever it is: `Stn. Jane Doe`, but not `Max. Photos`.
 */
function titleAt(tokens: Tokens, at: number, signed: boolean): number {
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

/** The first word of an item: behind a bracket, the text of a picture, a role (`Senior Reporter Jane Doe`). */
function firstWord(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !isWord(tokens.kindOf(at))) {
    if (tokens.kindOf(at) === OPEN) while (at < to && tokens.kindOf(at) !== CLOSE) at += 1;
    at += 1;
  }
  if (tokens.is(at + 1, TAIL) && PICTURE_OF.test(tokens.word(at))) return at + 2;
  // `From Jane Doe in Halm`
  if (tokens.hash[at] === FROM && isGiven(tokens, at + 1) && isCapital(tokens.kindOf(at + 2))) return at + 1;
  if (titleAt(tokens, at, false) > 0 && tokens.slice(at, at + 1).endsWith('.')) return at;
  if (!tokens.is(at, ROLE | TEAM | JUNK | MODIFIER) || isGiven(tokens, at) || opensWithUnit(tokens, at)) return at;
  let behind = at;
  for (let i = at; i < to && isWord(tokens.kindOf(i)); i += 1) if (tokens.is(i, ROLE | JUNK)) behind = i + 1;
  return behind;
}

/** Whether the name begins anew at `at`: `Jane Doe Jane Doe`, a picture's text and the link. */
const repeats = (tokens: Tokens, first: number, at: number, words: number) =>
  tokens.hash[at] === tokens.hash[first] && (words === 1 || tokens.hash[at + 1] === tokens.hash[first + 1]);

/** Whether the item ends with a team: `Example Editorial Team`. */
function isTeam(tokens: Tokens, from: number, to: number): boolean {
  let end = from;
  while (end < to && tokens.is(end, ROLE | TEAM | MODIFIER | GENERIC)) end += 1;
  return end > from && tokens.is(end - 1, TEAM);
}

/** Whether a pen name goes on without a blank: `Jane_Doe`. */
export const isPartOfHandle = (tokens: Tokens, end: number): boolean =>
  tokens.word(end) === '_' && !tokens.isApart(end);

/** Whether the code of a state stands behind a town: `Madison, WI`. */
const isBeforeState = (tokens: Tokens, end: number) =>
  tokens.kindOf(end) === COMMA && tokens.kindOf(end + 1) === CAPITALS && STATES.has(tokens.word(end + 1));

/** Whether a single word is a name: behind a marker, or a given name, with nothing but a date or a count behind it. */
function isSingleName(tokens: Tokens, at: number, end: number, to: number, single: boolean): boolean {
  // `von Anna Kategorien: Boote`
  const behind = MONTH | WEEKDAY | STAMP | UNIT | (single && isGiven(tokens, at) ? JUNK : 0);
  if (end < to && tokens.kindOf(end) !== NUMBER && !tokens.is(end, behind)) return false;
  if (isPartOfHandle(tokens, end) || (!single && isBeforeState(tokens, end))) return false;
  if (tokens.is(at, MONTH | WEEKDAY)) {
    // `Domingo, 6 de octubre` is a day, `Domingo` may be a name
    const next = tokens.kindOf(at + 1) === COMMA ? at + 2 : at + 1;
    if (!isGiven(tokens, at) || tokens.kindOf(next) === NUMBER) return false;
  }
  return tokens.kindOf(at) === CAPITALISED && (single || isGiven(tokens, at));
}

/**
 * Where a name ends when a house's name is set right behind it: `Jane Doe Port Doe Courier`, `Jane Doe EXAMPLE NETWORK`,
 * `JANE DOE Daily Example`. -1: the whole is a name; 0: the whole is a house.
 */
function endBeforeHouse(tokens: Tokens, first: number, end: number, words: number, house: number): number {
  const kind = tokens.kindOf(first);
  if (kind === CAPITALS || kind === CAPITALISED || kind === INITIAL) {
    for (let i = first + 2; i < end && !isSuffix(tokens, i); i += 1) {
      const other = tokens.kindOf(i);
      const turns =
        kind === CAPITALS ? other === CAPITALISED : other === CAPITALS && tokens.kindOf(i - 1) === CAPITALISED;
      // `Jean Pierre DOE`
      if (turns && isGiven(tokens, i - 1) && lengthOf(tokens, i) > LONGEST_STATION) break;
      if (turns && lengthOf(tokens, i - 1) > 2) return i;
    }
  }
  const paper = words >= 4 && tokens.is(end - 1, PAPER);
  if (house === 0 && !paper) return -1;
  if (words < 4 || !(paper || isGiven(tokens, first))) return 0;
  const second = tokens.kindOf(first + 1);
  return Math.min(end, second === INITIAL || second === SMALL ? first + 3 : first + 2);
}

/**
 * The name in the tokens [from, to) of one item of a byline, null where it is none. With `single` one word is enough,
 * because a marker such as `By` says that a writer follows.
 * Accepts: `Jane Doe`, `JANE DOE`, `J. K. Doe`, `Jan van der Doe`, `Salma Al-Doe`, `Dr. Jane Doe, PhD`, `Jane Doe Staff Writer`,
 * `Senior Reporter Jane Doe`, `Jane Doe Jane Doe`, `Jane “Jo” Doe`, `Jane Doe Port Doe Courier`.
 * Refuses: `Staff Writer`, `New York`, `Daily Example News`, `Updated`, `jane doe`, `@janedoe`, `May 3`, `Example Staff`,
 * `Redacción La Gaceta`.
 */
export function nameIn(tokens: Tokens, from: number, to: number, single: boolean): Name | null {
  let start = firstWord(tokens, from, to);
  // `1st Lt. Jane Doe`
  if (start > from && titleAt(tokens, start - 1, false) > 0) start -= 1;
  // `3i Global`, `98 Example Street`
  if (start > from && tokens.kindOf(start - 1) === NUMBER) return null;
  if (start > from && tokens.is(start - 1, NEWSROOM) && !isGiven(tokens, start)) return null;
  let first = start;
  for (let title = 1; title > 0 && first < to; first += title) title = titleAt(tokens, first, single);
  let at = first;
  let end = first;
  let words = 0;
  let house = 0;
  while (at < to) {
    const kind = tokens.kindOf(at);
    if (!mayBeName(kind)) {
      if (kind === SMALL && tokens.is(at, PARTICLE) && at + 1 < to && !isJoint(tokens, at)) at += 1;
      else if (words > 1 && isBeforeSuffix(tokens, at)) at += 1;
      else {
        // `Maj (retd) John Roe`, `Jane “Miss Jo” Doe`
        const behindOne = words === 1 ? afterRetired(tokens, at) || afterLongNickname(tokens, at, to) : 0;
        const behind = words > 0 ? behindOne || afterNickname(tokens, at, to) : 0;
        if (behind === 0) break;
        at = behind;
      }
      continue;
    }
    if (lengthOf(tokens, at) > LONGEST_WORD || endsName(tokens, at, words === 0) || (words > 0 && !tokens.isApart(at)))
      break;
    // `Jane Doe The Example Press`
    if (words > 0 && (tokens.hash[at] === THE || repeats(tokens, first, at, words))) break;
    // `Von Anna In Aktuelles`, but not `Kim In Su`
    if (words === 1 && tokens.hash[at] === IN && at + 1 < to && isGiven(tokens, first) && !tokens.is(first, FAMILY))
      break;
    // `Jane Doe Of the Halm Courier`
    if (words > 1 && tokens.is(at, TAIL) && tokens.hash[at + 1] === THE) break;
    // `Jane Doe News Reporter`, `Jane Doe Environment correspondent`
    if (words > 1 && tokens.is(at + 1, ROLE) && (isHouse(tokens, at) || tokens.is(at, MODIFIER))) break;
    if (isHouse(tokens, at) && !(words === 0 && isGiven(tokens, at))) house += 1;
    words += 1;
    at += 1;
    end = at;
  }
  // `Jane Doe and staff`
  if (words === 0 || (!isJoint(tokens, end) && isTeam(tokens, end, to))) return null;
  // a sentence or a title goes on in small letters
  const known = ROLE | TAIL | MODIFIER | STAMP | UNIT | JOINT | JUNK;
  if (end < to && tokens.kindOf(end) === SMALL && !tokens.is(end, known)) return null;
  const cut = endBeforeHouse(tokens, first, end, words, house);
  if (cut === 0 || (cut < 0 && words > MOST_WORDS)) return null;
  if (cut > 0) end = cut;
  // `Jane Doe In`: what follows stands on the next line
  else if (end === to && words > 2 && (tokens.is(end - 1, TAIL) || OPENS_DATE.has(tokens.word(end - 1)))) end -= 1;
  if (end - first < 2 && !isCjkName(tokens, first) && !isSingleName(tokens, first, end, to, single)) return null;
  if (!single && NUMERALS.has(tokens.word(first))) return null;
  if (PLACES.has(tokens.slice(start, end).toLowerCase())) return null;
  // `U.S. Army`
  if (tokens.kindOf(first) === INITIAL && tokens.is(first, MODIFIER)) return null;
  if (tokens.is(first, GENERIC | TEAM) && tokens.kindOf(first) !== INITIAL && !isGiven(tokens, first)) return null;
  return { from: start, to: end };
}

/** What names the house a story was taken from: `来源：东滨日报`. */
const SOURCES: ReadonlySet<string> = new Set(['来源', '來源', '资料来源', '資料來源', '出典', '출처']);
const isSource = (tokens: Tokens, at: number) =>
  tokens.kindOf(at - 1) === COLON && SOURCES.has(tokens.slice(at - 2, at - 1));

const isCjkName = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === CJK &&
  lengthOf(tokens, at) >= 2 &&
  lengthOf(tokens, at) <= LONGEST_CJK_NAME &&
  !isSource(tokens, at);

/** The first word of a name behind titles: `Jane` in `Dr. Jane Doe`. */
export function behindTitles(tokens: Tokens, { from, to }: Name): number {
  let at = from;
  for (let title = titleAt(tokens, at, true); title > 0 && at + title < to; title = titleAt(tokens, at, true))
    at += title;
  return at;
}
