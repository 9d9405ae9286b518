import functionWords from './words/function.json' with { type: 'json' };

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
  /** Holds a mark of page furniture: `|`, `»`, `©`, `@`, `http`, `#`. */
  readonly furniture: boolean;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(functionWords).flat());
const LONGEST_FUNCTION_WORD = 9;
/** Counting stops here: what a line is shows in its first thousands of characters. */
const ENOUGH = 4000;

const isLower = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isCjk = (code: number) =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
/** Letters beyond Latin-1 whose case cannot be told from the number. */
const isOtherLetter = (code: number) => (code >= 0x100 && code < 0x2000) || (code >= 0xa000 && code < 0xe000);

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
const KINDS = new Uint8Array(0x10000).map((_, code) => {
  if (isCjk(code)) return CJK;
  if (isLower(code)) return LOWER;
  if (isUpper(code)) return UPPER;
  if (isDigit(code)) return DIGIT;
  if (isOtherLetter(code)) return OTHER_LETTER;
  if (code === 39 || code === 0x2019) return APOSTROPHE;
  if (code === 44 || code === 59 || code === 0x3001 || code === 0xff0c || code === 0x60c) return COMMA;
  if (code === 46 || code === 33 || code === 63) return STOP;
  if (code === 34 || code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb)
    return QUOTE;
  if (code === 58 || code === 0xff1a) return COLON;
  if (code === 124 || code === 0xb7 || code === 0x2022) return BAR;
  return code === 0x3002 ? CJK_STOP : 0;
});

/** A number made of the first, the last and the number of letters of a word, in either case; all beyond ASCII are one. */
function sieveKey(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  const final = text.charCodeAt(to - 1);
  return ((to - from) << 10) | ((first < 0x80 ? first & 31 : 0) << 5) | (final < 0x80 ? final & 31 : 0);
}

/** 1 for the keys of function words: most other words are turned away by it. */
const SIEVE = new Uint8Array((LONGEST_FUNCTION_WORD + 1) << 10);
for (const word of FUNCTION_WORDS) SIEVE[sieveKey(word, 0, word.length)] = 1;

/** `plain`: the word is known to be in small letters. */
function isFunctionWord(text: string, from: number, to: number, plain: boolean): boolean {
  if (to - from > LONGEST_FUNCTION_WORD || SIEVE[sieveKey(text, from, to)] !== 1) return false;
  const word = text.slice(from, to);
  return FUNCTION_WORDS.has(plain ? word : word.toLowerCase());
}

function caseOf(char: string): 'upper' | 'lower' | 'none' {
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  return lower === upper ? 'none' : char === upper ? 'upper' : 'lower';
}

function ending(text: string): Shape['end'] {
  const last = text.at(-1) ?? '';
  if ('.!?。！？।'.includes(last)) return text.endsWith('...') ? 'ellipsis' : 'stop';
  if (last === '…') return 'ellipsis';
  if ('"”’»“)]」』›'.includes(last)) return '.!?。！？,…'.includes(text.at(-2) ?? '') ? 'stop' : 'quote';
  if (last === ':' || last === '：') return 'colon';
  if (last === ',' || last === ';' || last === '、' || last === '，') return 'comma';
  return 'open';
}

/**
 * The shape of one line.
 *
 * @example
 * shapeOf('The mayor said on Monday that the bridge, closed since May, would open.').end // 'stop'
 */
export function shapeOf(whole: string): Shape {
  const text = whole.length > ENOUGH ? whole.slice(0, ENOUGH) : whole;
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
  let plain = true;
  const length = text.length;
  for (let i = 0; i <= length; i++) {
    const kind = i < length ? KINDS[text.charCodeAt(i)] : 0;
    switch (kind) {
      case LOWER:
        letters++;
        if (wordStart < 0) wordStart = i;
        continue;
      case UPPER:
        letters++;
        uppers++;
        if (wordStart < 0) wordStart = i;
        plain = false;
        continue;
      case DIGIT:
        digits++;
        if (wordStart < 0) wordStart = i;
        continue;
      case OTHER_LETTER:
        letters++;
        if (wordStart < 0) wordStart = i;
        plain = false;
        continue;
      case CJK:
        cjk++;
        continue;
      case APOSTROPHE:
        if (wordStart >= 0) continue;
        break;
    }
    if (wordStart >= 0) {
      words++;
      const first = text.charCodeAt(wordStart);
      const startsUpper =
        isUpper(first) || isDigit(first) || (first > 0xff && caseOf(text[wordStart] ?? '') === 'upper');
      if (startsUpper) capitals++;
      else small++;
      if (isFunctionWord(text, wordStart, i, plain)) functions++;
      wordStart = -1;
      plain = true;
    }
    if (kind === COMMA) commas++;
    else if (kind === CJK_STOP) innerEnds++;
    else if (kind === QUOTE) quotes++;
    else if (kind === COLON) colons++;
    else if (kind === BAR) bars++;
    else if (kind === STOP && i + 2 < length && text.charCodeAt(i + 1) === 32) {
      const before = text.charCodeAt(i - 1);
      const after = text.charCodeAt(i + 2);
      if ((isLower(before) || isDigit(before)) && (isUpper(after) || after === 34 || after === 0x201c)) innerEnds++;
    }
  }
  const count = words + cjk / 2;
  const first = text.charCodeAt(0);
  return {
    words: count,
    functionShare: words ? functions / words : cjk > 10 ? 0.3 : 0,
    functions,
    capitalShare: words ? capitals / words : 0,
    lowerShare: words ? small / words : cjk ? 1 : 0,
    upperShare: letters ? uppers / letters : 0,
    digitShare: text.length ? digits / text.length : 0,
    innerEnds,
    commas,
    quotes,
    colons,
    bars,
    end: ending(whole),
    lowerStart: isLower(first) || (first > 0xff && caseOf(text[0] ?? '') === 'lower'),
    furniture: /[|»«©@#→›]|https?:|www\./u.test(text.length > 400 ? text.slice(0, 400) : text),
  };
}
