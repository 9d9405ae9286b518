import {
  BAR,
  CAPITALISED,
  CAPITALS,
  CJK,
  CLOSE,
  COLON,
  COMMA,
  INITIAL,
  JOIN,
  NUMBER,
  OPEN,
  type Tokens,
} from '../tokens/tokens.js';
import { FAMILY, FIRM, GENERIC, HOUSE, MODIFIER, ORDINARY, ROLE, TEAM } from '../tokens/word-meanings.js';
import markers from '../words/names/markers.json' with { type: 'json' };
import notName from '../words/names/not-a-name.json' with { type: 'json' };
import { type Name, nameIn } from './name.js';
import { isBeforeSuffix, isDegree, isGiven, isJoint, lengthOf, mayBeName } from './name-words.js';
import { behindTitles } from './titles.js';

const SEMICOLON = 0x3b;
/** What stands behind the first word of a place or a firm, and is no given name. */
const NOT_GIVEN = FIRM | GENERIC | HOUSE | ORDINARY;
const BARS = '|•·';
const MOST_NAMES = 20;
const MOST_ROLE_WORDS = 3;
const PICTURES: ReadonlySet<string> = new Set(markers.pictures);
const SEVERAL: ReadonlySet<string> = new Set(notName.rolesOfSeveral);

/** Whether a name begins at `at` that lost the blank before it: `Jane DoeJohn Roe`. */
const isGluedName = (tokens: Tokens, at: number) =>
  !tokens.isApart(at) &&
  tokens.kindOf(at) === CAPITALISED &&
  tokens.kindOf(at - 1) === CAPITALISED &&
  isGiven(tokens, at) &&
  tokens.hash[at] !== tokens.hash[0];

/** The token behind the item that begins at `from`: at a comma, a bar, `and`, a name that is glued to it. */
export function endOfItem(tokens: Tokens, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const kind = tokens.kindOf(at);
    if (kind === OPEN) depth += 1;
    else if (kind === CLOSE) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (isBeforeSuffix(tokens, at)) continue;
    if (kind === COMMA || kind === BAR || kind === JOIN || kind === COLON) return at;
    if (at > from && isJoint(tokens, at) && mayBeName(tokens.kindOf(at + 1))) return at;
    if (at > from && isGluedName(tokens, at)) return at;
  }
  return to;
}

/** Whether `and` or its like stands in [from, to): then commas part names too. */
function hasJoint(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && tokens.kindOf(at) !== BAR; at += 1) {
    if (tokens.kindOf(at) === JOIN || isJoint(tokens, at)) return true;
  }
  return false;
}

/** Whether a semicolon parts writers: something stands behind it. */
function hasSemicolon(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 1 < to && tokens.kindOf(at) !== BAR; at += 1)
    if (tokens.kindOf(at) === COMMA && tokens.hash[at] === SEMICOLON) return true;
  return false;
}

const holdsNumber = (tokens: Tokens, from: number, to: number) => {
  for (let at = from; at < to; at += 1) if (tokens.kindOf(at) === NUMBER && tokens.isApart(at)) return true;
  return false;
};

/** Whether a token is a word that may be a town: `Halm`. */
const mayBeTown = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === CAPITALISED && !tokens.is(at, ROLE | TEAM | HOUSE | MODIFIER | GENERIC);

/** Whether the item is a town, and the one behind `and` ends with one, too: `Jane Doe, Halm and Xara Poe, Osterweide`. */
function isPlacePaired(tokens: Tokens, at: number, item: number, to: number): boolean {
  if (item !== at + 1 || !mayBeTown(tokens, at) || !isJoint(tokens, item)) return false;
  const next = endOfItem(tokens, item + 1, to);
  return tokens.kindOf(next) === COMMA && next + 2 === endOfItem(tokens, next + 1, to) && mayBeTown(tokens, next + 1);
}

/** Whether a role of several people stands behind the item at `item`: `Jane Doe, Xara Poe - Correspondents`. */
const areSeveral = (tokens: Tokens, item: number, to: number) => {
  for (let at = item + 1; at < to && at <= item + MOST_ROLE_WORDS; at += 1)
    if (SEVERAL.has(tokens.word(at))) return true;
  return false;
};

/** Whether brackets behind a name say that it made the pictures: `Anna Muster (Text) und Max Muster (Fotos)`. */
const tookPictures = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === OPEN && tokens.kindOf(at + 2) === CLOSE && PICTURES.has(tokens.word(at + 1));

/** Names in a row, and the token behind the last one. */
export interface NameList {
  readonly names: readonly Name[];
  readonly end: number;
}

/** The same, and the token with which the byline begins that holds them. */
export interface PlacedNames extends NameList {
  readonly from: number;
}

/**
 * The names in the tokens [from, to), as far as they are a list: `Jane Doe, Political Correspondent, and John Roe in
 * Berlin`. Behind a comma stands as often a paper or a place: what stands there is a name where it begins with a common
 * given name, or where the list goes on with `and`.
 *
 * @param signed a marker such as `By` says that writers follow
 */
export function namesIn(tokens: Tokens, from: number, to: number, signed: boolean): NameList {
  const names: Name[] = [];
  let end = from;
  let at = from;
  let joint = 0;
  let named = true;
  const parted = hasSemicolon(tokens, from, to);
  while (at < to && names.length < MOST_NAMES) {
    const kind = tokens.kindOf(at);
    if (kind === BAR) {
      if (!(signed && isBarredName(tokens, at, to))) break;
      joint = JOIN;
      at += 1;
      continue;
    }
    if (kind === COMMA || kind === JOIN || kind === COLON || isJoint(tokens, at)) {
      const isSemicolon = kind === COMMA && tokens.hash[at] === SEMICOLON;
      if (joint !== JOIN) joint = (kind === COMMA && !isSemicolon) || kind === COLON ? COMMA : JOIN;
      // `Jane Doe, Example College; Xara Poe`: behind a semicolon stands the next writer, whatever stood before it
      if (isSemicolon) named = true;
      at += 1;
      continue;
    }
    const item = endOfItem(tokens, at, to);
    // `Translator: Jane Doe`: who is named behind a word that no list has is somebody else
    if (!signed && at === from && item === at + 1 && tokens.kindOf(item) === COLON) break;
    const alone = names.length === 0 ? at === from : joint !== COMMA && names.every(name => name.to - name.from === 1);
    const read = nameIn(tokens, at, item, signed && alone);
    const found = read !== null && tookPictures(tokens, read.to) ? null : read;
    const single = found !== null && found.to - found.from === 1 && tokens.kindOf(found.from) !== CJK;
    if (
      found !== null &&
      !(single && !alone) &&
      (names.length === 0 ||
        goesOn(tokens, found, { head: names[0] ?? found, joint, named, parted, count: names.length, item, to }))
    ) {
      names.push(found);
      end = found.to;
      named = true;
    } else {
      if (names.length === 0 && !signed) break;
      named = tokens.is(item - 1, ROLE) || (named && (isDegree(tokens, at) || isPlacePaired(tokens, at, item, to)));
    }
    // behind a date stands something else: `Jane Doe May 3, 2022 Harbour, Weather`
    if (names.length > 0 && holdsNumber(tokens, found === null ? at : behindTitles(tokens, found), item)) break;
    joint = 0;
    at = item;
  }
  return { names, end };
}

/** Whether the next item is a name that begins with a common given name: `Jane Doe, Xara Poe, John Roe`. */
function isBeforeName(tokens: Tokens, item: number, to: number): boolean {
  const at = item + 1;
  return (
    tokens.kindOf(item) === COMMA &&
    isGiven(tokens, at) &&
    nameIn(tokens, at, endOfItem(tokens, at, to), false) !== null
  );
}

/** Whether a bar parts a name from another: `Jane Doe | John Roe`, but not `Jane Doe | Austin Weekly`. */
function isBarredName(tokens: Tokens, bar: number, to: number): boolean {
  if (!BARS.includes(tokens.slice(bar, bar + 1)) || !isGiven(tokens, bar + 1)) return false;
  const item = endOfItem(tokens, bar + 1, to);
  const found = nameIn(tokens, bar + 1, item, false);
  if (found === null || found.to !== item || found.from !== bar + 1 || item - bar < 3) return false;
  if (item < to && tokens.kindOf(item) !== BAR) return false;
  for (let at = found.from + 1; at < item; at += 1) if (tokens.is(at, NOT_GIVEN)) return false;
  return true;
}

/** Whether a name begins with the family name, as in East Asia: `Zhang Min`, but not `Park City`. */
function beginsWithFamily(tokens: Tokens, from: number, to: number): boolean {
  if (!tokens.is(from, FAMILY)) return false;
  for (let at = from + 1; at < to; at += 1) if (tokens.is(at, NOT_GIVEN)) return false;
  return to - from > 1;
}

/** Whether a name begins with the letters of a house where others have small ones: `Jane Doe, HCN Weather`. */
const beginsWithHouse = (tokens: Tokens, from: number, head: Name) =>
  tokens.kindOf(from) === CAPITALS &&
  tokens.kindOf(from + 1) === CAPITALISED &&
  lengthOf(tokens, from) > 2 &&
  tokens.kindOf(head.from) === CAPITALISED;

/** Whether a name that is not the first of its list is one. */
function goesOn(
  tokens: Tokens,
  name: Name,
  {
    head,
    joint,
    named,
    parted,
    count,
    item,
    to,
  }: {
    readonly head: Name;
    readonly joint: number;
    readonly named: boolean;
    readonly parted: boolean;
    readonly count: number;
    readonly item: number;
    readonly to: number;
  },
): boolean {
  const from = behindTitles(tokens, name);
  if (
    from > name.from ||
    isGiven(tokens, from) ||
    (beginsWithFamily(tokens, from, name.to) && beginsWithFamily(tokens, head.from, head.to)) ||
    tokens.kindOf(from) === INITIAL ||
    tokens.kindOf(from + 1) === INITIAL
  )
    return true;
  // `王小明／李大山`, but not `王小明／台北報導`
  if (tokens.kindOf(from) === CJK) return isGiven(tokens, from) || joint !== JOIN;
  // `Jane DOE, Ann POE`
  if (tokens.kindOf(from) === CAPITALISED && tokens.kindOf(from + 1) === CAPITALS) return true;
  // what `and` ties to something that is no name is no name either: `Head of Sales and Example Relations`
  if (!named || beginsWithHouse(tokens, from, head)) return false;
  // `Jane Doe, Editor, Example Alliance; John Roe`: semicolons part the writers, commas what they are
  if (parted && joint === COMMA) return false;
  return (
    joint === JOIN ||
    count > 1 ||
    hasJoint(tokens, item, to) ||
    areSeveral(tokens, item, to) ||
    tokens.kindOf(to - 1) === COMMA ||
    isBeforeName(tokens, item, to)
  );
}
