import { CODES, fillChars, fillWhere } from '../../text/code-table.js';
import { OTHER_DIGITS } from '../../text/digits.js';
import { FOLDED } from './codes.js';
import { mayBeginWithName } from './name-shape.js';
import { ANCHORS, bitsWithin } from './within.js';

/**
 * What can be seen on a line at a glance: the marks it holds, how it opens and ends, telling phrases anywhere in it. One
 * pass over its characters finds them all; by them a line is kept from the rules that have nothing to say of it.
 */

/** A figure, of ASCII or of one of the scripts in text/digits.ts. */
export const FIGURE = 1;
/** `:` */
export const COLON = 1 << 1;
/** `|`, `•`, `·` */
export const BAR = 1 << 2;
/** `/` */
export const SLASH = 1 << 3;
/** `(` */
export const ROUND = 1 << 4;
/** `©`, `℗` */
export const RIGHTS = 1 << 5;
/** `»`, `›`, `>` and other arrows of a path */
export const CHEVRON = 1 << 6;
/** `@` */
export const AT = 1 << 7;
/** `,` */
export const COMMA = 1 << 8;
/** `-`, `–`, `—` */
export const DASH = 1 << 9;
/** A dash with a blank behind it. */
export const DASHED = 1 << 10;
/** `.` */
export const DOT = 1 << 11;
/** A capital right behind a small letter: words were glued. */
export const SEAM = 1 << 12;
/** No letter, or none but of scripts that are not looked at. */
export const LETTERLESS = 1 << 13;
/** No blank. */
export const UNBROKEN = 1 << 14;
/** A year of four figures, in a line of no great length. */
export const YEAR = 1 << 15;
/** Opens with a mark: of wire copy, forms, templates, links. */
export const OPENS_MARKED = 1 << 16;
/** Opens with a figure of ASCII, with a small letter of ASCII, with two capitals of a script that is looked at. */
export const OPENS_FIGURE = 1 << 17;
export const OPENS_SMALL = 1 << 18;
export const OPENS_CAPITALS = 1 << 19;
/** May open with a name, going by its second word. */
export const OPENS_NAMED = 1 << 20;
/** Ends with a bracket, or with one and a full stop. */
export const ENDS_CLOSED = 1 << 21;
/** The bits from this one on are left to those who look at neighbours. */
export const FIRST_OF_NEIGHBOURS = 29;
/** As many bits has a number. */
export const SIGNS = 32;

let free = 22;

/**
 * A sign of its own, for what is found besides.
 *
 * @throws RangeError when there is no room for one more
 */
export function newSign(): number {
  if (free === FIRST_OF_NEIGHBOURS) throw new RangeError('there is no room for one more sign');
  return 1 << free++;
}

/** What is counted on the way and not handed out. In a pair of characters each has one bit, the second the higher one. */
const BLANK = DASH << 1;
const SMALL = 1 << 12;
const CAPITAL = SMALL << 1;
const LETTER = 1 << 14;
const MARKS = (DASH * 2 - 1) | DOT;

/** The marks and letters that a character is, by its code. */
const KINDS = new Uint16Array(CODES);
const TABLED = 0x600;
fillWhere(KINDS, /\p{L}+/gu, LETTER, TABLED);
fillWhere(KINDS, /\p{Ll}+/gu, LETTER | SMALL, TABLED);
fillWhere(KINDS, /\p{Lu}+/gu, LETTER | CAPITAL, TABLED);
// scripts that are not looked at may have capitals
KINDS.fill(CAPITAL, TABLED, 0x2000).fill(CAPITAL, 0x2100, 0x2190).fill(CAPITAL, 0x2800);
fillChars(KINDS, FIGURE, `0123456789${OTHER_DIGITS}`);
fillChars(KINDS, COLON, ':');
fillChars(KINDS, BAR, '|•·');
fillChars(KINDS, SLASH, '/');
fillChars(KINDS, ROUND, '(');
fillChars(KINDS, RIGHTS, '©℗');
fillChars(KINDS, CHEVRON, '»›>▸▶→❯⟩');
fillChars(KINDS, AT, '@');
fillChars(KINDS, COMMA, ',');
fillChars(KINDS, DOT, '.');
fillChars(KINDS, DASH, '-–—');
fillChars(KINDS, BLANK, ' ');
// between the letters of Latin-1, and taken for such by ranges of letters
fillChars(KINDS, SMALL, '÷');
fillChars(KINDS, CAPITAL, '×');

const OPENING = ' ^(#=*_-[{<$€£%&@.|«‹【（';
const FULL_STOP = 0x2e;
const ROUND_CLOSED = 0x29;
const SQUARE_CLOSED = 0x5d;
const YEAR_OF_FOUR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const LONGEST_WITH_YEAR = 200;

/** What a scan of a line finds, and where it puts the codes of its characters and the ends of anchors. */
export class Scanned {
  codes = new Uint16Array(0x400);
  /** What its characters are, added up. */
  kinds = 0;
  /** The bits of characters in front of which a character with the next lower bit stands. */
  pairs = 0;
  /** Where anchors of phrases may end (within.ts), and how many there are. */
  ends = new Int32Array(0x400);
  anchors = 0;
}

/**
 * Makes the loop that runs for every character of a page. It is made, for in a bundle the constants of a module are
 * variables, which would be fetched for each character; and it calls nothing and has no branches, for the same reason.
 */
function scanner(kindOf: Uint16Array, foldOf: Uint16Array, anchorBits: Int32Array) {
  const [kinds, folded, bits] = [kindOf, foldOf, anchorBits];
  return (text: string, found: Scanned): void => {
    const { length } = text;
    const { codes, ends } = found;
    let seen = 0;
    let pairs = 0;
    let previous = 0;
    let key = 0;
    let anchors = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      codes[i] = code;
      const kind = kinds[code] ?? 0;
      seen |= kind;
      pairs |= (previous << 1) & kind;
      previous = kind;
      key = ((key << 5) ^ (folded[code] ?? 0)) & 0x1ffffff;
      const mixed = key ^ (key >>> 9);
      ends[anchors] = i;
      anchors += ((bits[(mixed >>> 5) & 0xfff] ?? 0) >>> mixed) & 1;
    }
    found.kinds = seen;
    found.pairs = pairs;
    found.anchors = anchors;
  };
}

const scan = scanner(KINDS, FOLDED, ANCHORS);

/**
 * All that a line shows, as the constants above and those of `newSign`, added up.
 *
 * @param found where the codes of its characters are put, which are read on the way
 * @example
 * signsOf('Page 2') // FIGURE | OPENS_NAMED
 */
export function signsOf(text: string, found: Scanned = new Scanned()): number {
  const { length } = text;
  if (length > found.codes.length) {
    found.codes = new Uint16Array(2 * length);
    found.ends = new Int32Array(2 * length);
  }
  scan(text, found);
  const { kinds, pairs, codes } = found;
  let signs = kinds & MARKS;
  if (pairs & BLANK) signs |= DASHED;
  if (pairs & CAPITAL) signs |= SEAM;
  if ((kinds & LETTER) === 0) signs |= LETTERLESS;
  if ((kinds & BLANK) === 0) signs |= UNBROKEN;
  if (kinds & FIGURE && length <= LONGEST_WITH_YEAR && YEAR_OF_FOUR.test(text)) signs |= YEAR;
  if (mayBeginWithName(text)) signs |= OPENS_NAMED;
  if (found.anchors > 0) signs |= bitsWithin(codes, length, found.ends, found.anchors);
  return signs | edgeSigns(codes, length);
}

const isFigure = (code: number) => code >= 48 && code <= 57;
const isSmall = (code: number) => code >= 97 && code <= 122;
const isCapital = (code: number) => code < TABLED && ((KINDS[code] ?? 0) & CAPITAL) !== 0;

function edgeSigns(codes: Uint16Array, length: number): number {
  if (length === 0) return 0;
  const first = codes[0] ?? 0;
  let signs = 0;
  if (isSmall(first)) signs = OPENS_SMALL;
  else if (isFigure(first)) signs = OPENS_FIGURE;
  else if (isCapital(first)) signs = length > 1 && isCapital(codes[1] ?? 0) ? OPENS_CAPITALS : 0;
  else if (OPENING.includes(String.fromCharCode(first))) signs = OPENS_MARKED;
  let last = codes[length - 1];
  if (last === FULL_STOP && length > 1) last = codes[length - 2];
  return last === ROUND_CLOSED || last === SQUARE_CLOSED ? signs | ENDS_CLOSED : signs;
}
