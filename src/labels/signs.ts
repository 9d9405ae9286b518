/**
 * What can be seen on a line at a glance: the marks it holds, how it opens and ends, stems of words. One pass over its
 * characters finds them all; by them a line is kept from the rules that have nothing to say of it.
 */

/** A figure of ASCII. */
export const FIGURE = 1;
/** `:` */
export const COLON = 1 << 1;
/** `|`, `•`, `·` */
export const BAR = 1 << 2;
/** `/` */
export const SLASH = 1 << 3;
/** `(` */
export const ROUND = 1 << 4;
/** `©`, `℗`, `&` */
export const RIGHTS = 1 << 5;
/** `»`, `›`, `>` and other arrows of a path */
export const CHEVRON = 1 << 6;
/** `@` */
export const AT = 1 << 7;
/** `,` */
export const COMMA = 1 << 8;
/** `-`, `–`, `—` */
export const DASH = 1 << 9;
/** A plain blank. */
export const BLANK = 1 << 10;
const SMALL = 1 << 11;
const CAPITAL = 1 << 12;
const LETTER = 1 << 13;
/** `.` */
export const DOT = 1 << 14;

/** A dash with a blank behind it. */
export const DASHED = 1 << 15;
/** A capital right behind a small letter: words were glued. */
export const SEAM = 1 << 16;
/** No letter, or none but of scripts that are not looked at. */
export const LETTERLESS = 1 << 17;
/** No blank. */
export const UNBROKEN = 1 << 18;
/** A year of four figures, in a line of no great length. */
export const YEAR = 1 << 19;
/** Opens with a mark with which wire copy, forms and templates open. */
export const OPENS_MARKED = 1 << 20;
/** Opens with two capitals of ASCII. */
export const OPENS_CAPITALS = 1 << 21;
/** Opens with a figure of ASCII. */
export const OPENS_FIGURE = 1 << 22;
/** Ends with a bracket, or with one and a full stop. */
export const ENDS_CLOSED = 1 << 23;
const FIRST_STEM = 24;
const MOST_STEMS = 4;
/** The bits from here on are free for what a gate finds out besides. */
export const FIRST_FREE = FIRST_STEM + MOST_STEMS;

const TABLED = 0x2800;
/** Scripts that are not looked at may have capitals. */
const BEYOND = CAPITAL;

function letterKind(code: number): number {
  if (code >= 0x600) return code < 0x2000 || (code >= 0x2100 && code < 0x2190) ? BEYOND : 0;
  const char = String.fromCharCode(code);
  if (!/\p{L}/u.test(char)) return 0;
  return LETTER | (/\p{Ll}/u.test(char) ? SMALL : 0) | (/\p{Lu}/u.test(char) ? CAPITAL : 0);
}

const KINDS = Uint16Array.from({ length: TABLED }, (_, code) => letterKind(code));
const marks = (chars: string, bit: number) => {
  for (const char of chars) KINDS[char.charCodeAt(0)] = bit;
};
marks('0123456789', FIGURE);
marks(':', COLON);
marks('|•·', BAR);
marks('/', SLASH);
marks('(', ROUND);
marks('©℗&', RIGHTS);
marks('»›>▸▶→❯⟩', CHEVRON);
marks('@', AT);
marks(',', COMMA);
marks('.', DOT);
marks('-–—', DASH);
marks(' ', BLANK);
// between the letters of Latin-1, and taken for such by ranges of letters
marks('÷', SMALL);
marks('×', CAPITAL);

const OPENING = '^(#=*_-[{<$%&@.';
const FULL_STOP = 0x2e;
const ROUND_CLOSED = 0x29;
const SQUARE_CLOSED = 0x5d;
const YEAR_OF_FOUR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const LONGEST_WITH_YEAR = 200;

/** Four characters in a row as a number, without the case of ASCII letters. */
const stemKey = (key: number, code: number) => ((key << 5) | (code & 31)) & 0xfffff;
const STEM_PLACES = 0x4000;
const stemPlace = (key: number) => (key ^ (key >>> 7)) & (STEM_PLACES - 1);
/** At the place of every stem the bits of those who look for it. */
const STEMS = new Uint8Array(STEM_PLACES);
let stemSets = 0;

/**
 * A sign for words: shown by every line that holds one of some stems, in either case, and by few others.
 *
 * @param words parts of the words, four characters each
 * @throws RangeError for other lengths, and when there are too many such signs
 * @example
 * const COOKIES = stems('okie', 'gdpr');
 * signsOf('We use COOKIES') & COOKIES // not 0
 * signsOf('Ferry runs') & COOKIES     // 0
 */
export function stems(...words: readonly string[]): number {
  if (stemSets === MOST_STEMS) throw new RangeError(`there is room for ${MOST_STEMS} sets of stems`);
  for (const word of words) {
    if (word.length !== 4) throw new RangeError(`a stem has four characters: ${word}`);
    let key = 0;
    for (let i = 0; i < word.length; i++) key = stemKey(key, word.charCodeAt(i));
    const place = stemPlace(key);
    STEMS[place] = (STEMS[place] ?? 0) | (1 << stemSets);
  }
  return 1 << (FIRST_STEM + stemSets++);
}

/**
 * All that a line shows, as the constants above and those of `stems`, added up.
 *
 * @param codes where the codes of its characters are put, which are read on the way
 * @example
 * signsOf('Page 2') // FIGURE + BLANK, and what letters show
 */
export function signsOf(text: string, codes: Uint16Array = new Uint16Array(text.length)): number {
  const { length } = text;
  let seen = 0;
  /** Bits of a character whose predecessor has the bit below. */
  let pairs = 0;
  let previous = 0;
  let key = 0;
  let stem = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code;
    const kind = code < TABLED ? (KINDS[code] ?? 0) : BEYOND;
    seen |= kind;
    pairs |= (previous << 1) & kind;
    previous = kind;
    key = stemKey(key, code);
    stem |= STEMS[stemPlace(key)] ?? 0;
  }
  let signs = seen | (stem << FIRST_STEM);
  if (pairs & BLANK) signs |= DASHED;
  if (pairs & CAPITAL) signs |= SEAM;
  if ((seen & LETTER) === 0) signs |= LETTERLESS;
  if ((seen & BLANK) === 0) signs |= UNBROKEN;
  if (seen & FIGURE && length <= LONGEST_WITH_YEAR && YEAR_OF_FOUR.test(text)) signs |= YEAR;
  return signs | edgeSigns(codes, length);
}

const isAsciiFigure = (code: number) => code >= 48 && code <= 57;
const isAsciiCapital = (code: number) => code >= 65 && code <= 90;

function edgeSigns(codes: Uint16Array, length: number): number {
  if (length === 0) return 0;
  const first = codes[0] ?? 0;
  let signs = 0;
  if (isAsciiFigure(first)) signs = OPENS_FIGURE;
  else if (isAsciiCapital(first)) signs = length > 1 && isAsciiCapital(codes[1] ?? 0) ? OPENS_CAPITALS : 0;
  else if (OPENING.includes(String.fromCharCode(first))) signs = OPENS_MARKED;
  let last = codes[length - 1];
  if (last === FULL_STOP && length > 1) last = codes[length - 2];
  return last === ROUND_CLOSED || last === SQUARE_CLOSED ? signs | ENDS_CLOSED : signs;
}
