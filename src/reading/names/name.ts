import { phraseSet } from '../matching/phrases.js';
import { hashOf } from '../tokens/letters.js';
import {
  CAPITALISED,
  CAPITALS,
  CJK,
  CLOSE,
  COLON,
  COMMA,
  INITIAL,
  NUMBER,
  OPEN,
  SMALL,
  type Tokens,
} from '../tokens/tokens.js';
import {
  FAMILY,
  GENERIC,
  JOINT,
  JUNK,
  MODIFIER,
  MONTH,
  NEWSROOM,
  PAPER,
  PARTICLE,
  ROLE,
  STAMP,
  TAIL,
  TEAM,
  UNIT,
  WEEKDAY,
} from '../tokens/word-meanings.js';
import { LONGEST_BEAT } from '../tokens/word-tokens.js';
import notName from '../words/names/not-a-name.json' with { type: 'json' };
import sources from '../words/sources.json' with { type: 'json' };
import {
  endsName,
  isBeforeSuffix,
  isCapital,
  isGiven,
  isHouse,
  isJoint,
  isPartOfHandle,
  isSuffix,
  isWord,
  LONGEST_CJK_NAME,
  lengthOf,
  mayBeName,
  opensWithUnit,
} from './name-words.js';
import { afterLongNickname, afterNickname } from './nicknames.js';
import { afterRetired, titleAt } from './titles.js';

const PLACES: ReadonlySet<string> = new Set(notName.places);
/** The codes of the states of the USA. */
const STATES: ReadonlySet<string> = new Set(notName.states);
/** `Three Sisters` */
const NUMERALS: ReadonlySet<string> = new Set(notName.numerals);
const MOST_WORDS = 5;
const LONGEST_WORD = 22;
/** `WXYZ`: a longer word in capitals behind given names is the family name. */
const LONGEST_STATION = 4;
const PICTURE_OF = /^(?:picture|photo|image|avatar|headshot|portrait)$/;
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

/** Whether the beat of a writer begins at `at`: a word with a capital, a few small ones, and a role: `Health and science editor`. */
function beginsBeat(tokens: Tokens, at: number, to: number): boolean {
  let end = at + 1;
  while (end < to && end - at <= LONGEST_BEAT && tokens.kindOf(end) === SMALL && !tokens.is(end, ROLE)) end += 1;
  return end > at + 1 && end < to && tokens.kindOf(end) === SMALL && tokens.is(end, ROLE);
}

/** Whether the item ends with a team: `Example Editorial Team`. */
function isTeam(tokens: Tokens, from: number, to: number): boolean {
  let end = from;
  while (end < to && tokens.is(end, ROLE | TEAM | MODIFIER | GENERIC)) end += 1;
  return end > from && tokens.is(end - 1, TEAM);
}

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
    // `Jane Doe Cost of living correspondent`
    if (words > 1 && beginsBeat(tokens, at, to)) break;
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
const SOURCES = phraseSet(sources.label);
const isSource = (tokens: Tokens, at: number) =>
  tokens.kindOf(at - 1) === COLON && SOURCES.has(tokens.slice(at - 2, at - 1));

const isCjkName = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === CJK &&
  lengthOf(tokens, at) >= 2 &&
  lengthOf(tokens, at) <= LONGEST_CJK_NAME &&
  !isSource(tokens, at);
