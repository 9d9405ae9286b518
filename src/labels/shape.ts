import { type Codes, readCodes } from '../lines/codes.js';
import { CODES, fillChars, fillRanges, fillWhere, LATIN_1_END } from '../text/code-table.js';
import { OTHER_DIGITS } from '../text/digits.js';
import { FUNCTION_WORD, knownAs, NO_CHARACTERS, withCharacter } from './word-hash.js';

/** What can be counted on a line without knowing what it says. */
export interface Shape {
  /** Words; a CJK character counts as half a word. */
  readonly words: number;
  /** Share of the words that are function words (the, und, que ...) of any known language: running text has many. */
  readonly functionShare: number;
  /** How many of the words are function words. */
  readonly functions: number;
  /** Share of the words that begin with a capital or are a number. */
  readonly capitalShare: number;
  /** Share of the words that begin with a small letter; 1 in scripts without capitals. */
  readonly lowerShare: number;
  /** Share of the letters that are capitals, for lines set in capitals. */
  readonly upperShare: number;
  /** Characters that are digits, as a share of all. */
  readonly digitShare: number;
  /** Sentence ends within the line: `. ` before a capital, `。`. */
  readonly innerEnds: number;
  /** Commas, semicolons and their kin. */
  readonly commas: number;
  /** Quotation marks, colons, and bars and dots that part items: `|`, `·`, `•`. */
  readonly quotes: number;
  readonly colons: number;
  readonly bars: number;
  /** How the line ends. */
  readonly end: 'stop' | 'quote' | 'colon' | 'comma' | 'ellipsis' | 'open';
  /** Begins with a lower-case letter. */
  readonly lowerStart: boolean;
  /** Holds a mark of page furniture: `|`, `©`, `@`, `http`, `#`, a `»` that closes no quotation. */
  readonly furniture: boolean;
}

const LONGEST_FUNCTION_WORD = 9;
/** Counting stops here: what a line is shows in its first thousands of characters. */
const ENOUGH = 4000;

const isLower = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isDigit = (code: number) => code >= 48 && code <= 57;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const OTHER_LETTER = 4;
const APOSTROPHE = 5;
const CJK = 6;
const COMMA = 7;
const STOP = 8;
const CJK_STOP = 9;
const QUOTE = 10;
const COLON = 11;
const BAR = 12;
/** What each character is, by its code; 0: a blank or a sign that only parts words. */
const KINDS = new Uint8Array(CODES);
// letters beyond Latin-1, whose case cannot be told from the number
fillRanges(KINDS, OTHER_LETTER, [
  [0x100, 0x1fff],
  [0xa000, 0xdfff],
]);
fillRanges(KINDS, CJK, [
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
]);
fillWhere(KINDS, /[a-zß-öø-ÿ]+/gu, LOWER, LATIN_1_END);
fillWhere(KINDS, /[A-ZÀ-ÖØ-Þ]+/gu, UPPER, LATIN_1_END);
fillChars(KINDS, DIGIT, `0123456789${OTHER_DIGITS}`);
fillChars(KINDS, APOSTROPHE, "'’");
fillChars(KINDS, COMMA, ',;、，');
fillChars(KINDS, STOP, '.!?');
fillChars(KINDS, CJK_STOP, '。');
fillChars(KINDS, QUOTE, '"“”„«»');
fillChars(KINDS, COLON, ':：');
fillChars(KINDS, BAR, '|·•');

function caseOf(char: string): 'upper' | 'lower' | 'none' {
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  return lower === upper ? 'none' : char === upper ? 'upper' : 'lower';
}

/** How a line may end, by number. */
const ENDS = ['open', 'stop', 'quote', 'colon', 'comma', 'ellipsis'] as const satisfies readonly Shape['end'][];
const [ENDS_STOP, ENDS_QUOTE, ENDS_COLON, ENDS_COMMA, ENDS_ELLIPSIS] = [1, 2, 3, 4, 5];
const ENDINGS = new Uint8Array(CODES);
fillChars(ENDINGS, ENDS_STOP, '.!?。！？।');
fillChars(ENDINGS, ENDS_QUOTE, '"”’»“)]」』›');
fillChars(ENDINGS, ENDS_COLON, ':：');
fillChars(ENDINGS, ENDS_COMMA, ',;、，');
fillChars(ENDINGS, ENDS_ELLIPSIS, '…');
const STOPS_WITHIN_QUOTE = '.!?。！？,…';
const DOT = 0x2e;

/** How the characters `[from, to)` end. */
function ending(numbers: Uint16Array, from: number, to: number): Shape['end'] {
  if (from === to) return 'open';
  const end = ENDINGS[numbers[to - 1] as number] as number;
  if (end === ENDS_STOP) {
    const isDotted = to - from > 2 && numbers[to - 1] === DOT && numbers[to - 2] === DOT && numbers[to - 3] === DOT;
    return isDotted ? 'ellipsis' : 'stop';
  }
  if (end === ENDS_QUOTE) {
    if (to - from === 1) return 'open';
    return STOPS_WITHIN_QUOTE.includes(String.fromCharCode(numbers[to - 2] as number)) ? 'stop' : 'quote';
  }
  return ENDS[end] ?? 'open';
}

/** Furniture shows in the first characters of a line. */
const FURNITURE_REACH = 400;
const FURNITURE = new Uint8Array(CODES);
const MARK = 1;
const ADDRESS_MARK = 2;
fillChars(FURNITURE, MARK, '|©@#→›');
fillChars(FURNITURE, ADDRESS_MARK, ':.');
const [LEFT_GUILLEMET, RIGHT_GUILLEMET] = [0xab, 0xbb];
const ADDRESS_HEADS = ['http:', 'https:', 'www.'];

/** Whether the character at `i` is a mark of furniture, or ends the head of an address. */
function isFurniture(numbers: Uint16Array, from: number, i: number): boolean {
  if (i - from >= FURNITURE_REACH) return false;
  // the last one asked about stands behind the line, and maybe behind the page
  const mark = i < numbers.length ? FURNITURE[numbers[i] as number] : 0;
  if (mark !== ADDRESS_MARK) return mark === MARK;
  return ADDRESS_HEADS.some(head => i + 1 - head.length >= from && standsAt(numbers, i + 1 - head.length, head));
}

const standsAt = (numbers: Uint16Array, at: number, word: string) => {
  for (let i = 0; i < word.length; i++) if (numbers[at + i] !== word.charCodeAt(i)) return false;
  return true;
};

/**
 * The shape of one line.
 *
 * @param codes its characters, where they have been read already
 *
 * @example
 * shapeOf('The mayor said on Monday that the bridge, closed since May, would open.').end // 'stop'
 */
export function shapeOf(text: string, { numbers, from }: Codes = readCodes(text)): Shape {
  let words = 0;
  let cjk = 0;
  let capitals = 0;
  let functions = 0;
  let letters = 0;
  let uppers = 0;
  let digits = 0;
  let innerEnds = 0;
  let commas = 0;
  let quotes = 0;
  let colons = 0;
  let bars = 0;
  let small = 0;
  let wordStart = -1;
  let hash = NO_CHARACTERS;
  let furniture = false;
  let guillemets = 0;
  const length = Math.min(text.length, ENOUGH);
  const end = from + length;
  for (let i = from; i <= end; i++) {
    const code = i < end ? (numbers[i] as number) : 0;
    const kind = KINDS[code];
    switch (kind) {
      case LOWER:
        letters++;
        if (wordStart < 0) wordStart = i;
        hash = withCharacter(hash, code);
        continue;
      case UPPER:
        letters++;
        uppers++;
        if (wordStart < 0) wordStart = i;
        hash = withCharacter(hash, code);
        continue;
      case DIGIT:
        digits++;
        if (wordStart < 0) wordStart = i;
        hash = withCharacter(hash, code);
        continue;
      case OTHER_LETTER:
        letters++;
        if (wordStart < 0) wordStart = i;
        hash = withCharacter(hash, code);
        continue;
      case CJK:
        cjk++;
        continue;
      case APOSTROPHE:
        if (wordStart < 0) break;
        hash = withCharacter(hash, code);
        continue;
    }
    if (wordStart >= 0) {
      words++;
      const first = numbers[wordStart] as number;
      const startsUpper =
        isUpper(first) || isDigit(first) || (first > 0xff && caseOf(String.fromCharCode(first)) === 'upper');
      if (startsUpper) capitals++;
      else small++;
      if (i - wordStart <= LONGEST_FUNCTION_WORD && knownAs(hash) & FUNCTION_WORD) functions++;
      wordStart = -1;
      hash = NO_CHARACTERS;
    }
    furniture ||= isFurniture(numbers, from, i);
    if (kind === COMMA) commas++;
    else if (kind === CJK_STOP) innerEnds++;
    else if (kind === QUOTE) {
      quotes++;
      if (code === LEFT_GUILLEMET) guillemets++;
      else if (code === RIGHT_GUILLEMET) guillemets--;
    } else if (kind === COLON) colons++;
    else if (kind === BAR) bars++;
    else if (kind === STOP && i + 2 < end && numbers[i + 1] === 32) {
      const before = i > from ? (numbers[i - 1] as number) : 0;
      const after = numbers[i + 2] as number;
      if ((isLower(before) || isDigit(before)) && (isUpper(after) || after === 34 || after === 0x201c)) innerEnds++;
    }
  }
  const count = words + cjk / 2;
  const first = length > 0 ? (numbers[from] as number) : 0;
  return {
    words: count,
    functionShare: words ? functions / words : cjk > 10 ? 0.3 : 0,
    functions,
    capitalShare: words ? capitals / words : 0,
    lowerShare: words ? small / words : cjk ? 1 : 0,
    upperShare: letters ? uppers / letters : 0,
    digitShare: length ? digits / length : 0,
    innerEnds,
    commas,
    quotes,
    colons,
    bars,
    end: ending(numbers, from, from + text.length),
    lowerStart: isLower(first) || (first > 0xff && caseOf(String.fromCharCode(first)) === 'lower'),
    // alone they are arrows
    furniture: furniture || (guillemets !== 0 && length <= FURNITURE_REACH),
  };
}
