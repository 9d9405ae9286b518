import { CODES, fillChars } from '../../text/code-table.js';
import { OTHER_DIGITS, plainDigits } from '../../text/digits.js';
import { isEastAsianName, REPORTER } from './east-asian.js';
import {
  APOSTROPHE,
  BLANK,
  CLASS,
  classAt,
  DIGIT,
  HYPHEN,
  hashOf,
  hashStep,
  isLetter,
  LOWER,
  NO_CASE,
  STOP,
  UPPER,
  WIDE,
} from './letters.js';
import {
  BEFORE_DATE,
  bitsOf,
  bitsOfHash,
  GIVEN,
  JOINT,
  JUNK,
  MODIFIER,
  MONTH,
  ROLE,
  STAMP,
  TAIL,
  TEAM,
  TITLE,
} from './words.js';

/**
 * Cuts a short line into words, numbers and signs, and says what each word can be. One pass over the characters, into
 * arrays that the next line uses again.
 */

export const CAPITALISED = 1;
export const CAPITALS = 2;
export const SMALL = 3;
/** One capital letter, or several with full stops: `J.`, `J.K.` */
export const INITIAL = 4;
/** A word of a script without capitals. */
export const UNCASED = 5;
/** A run of Chinese, Japanese or Korean letters. */
export const CJK = 6;
export const NUMBER = 7;
/** An address, a handle, a domain. */
export const ADDRESS = 8;
/** A bar, a dash, a bullet. */
export const BAR = 9;
export const COMMA = 10;
/** `&`, `+`, `/` */
export const JOIN = 11;
export const COLON = 12;
export const OPEN = 13;
export const CLOSE = 14;
export const SIGN = 15;

const MOST = 120;

/** The tokens of a line; the next line that is cut into it takes their place. */
export class Tokens {
  text = '';
  count = 0;
  /** What any of the words can be, and which kinds of tokens there are, one bit each. */
  seen = 0;
  kinds = 0;
  readonly from = new Int32Array(MOST);
  readonly to = new Int32Array(MOST);
  readonly kind = new Uint8Array(MOST);
  /** What the word can be; 0 for what is no word. */
  readonly bits = new Int32Array(MOST);
  /** Equal for equal words, whatever their case. */
  readonly hash = new Int32Array(MOST);

  /** Tells whether token `at` can be one of the things in `bits`. */
  is(at: number, bits: number): boolean {
    return at >= 0 && at < this.count && ((this.bits[at] ?? 0) & bits) !== 0;
  }

  /** What token `at` is; 0 beyond the edges of the line. */
  kindOf(at: number): number {
    return at >= 0 && at < this.count ? (this.kind[at] ?? 0) : 0;
  }

  /** Tells whether a blank, or the edge of the line, stands before token `at`. */
  isApart(at: number): boolean {
    return at <= 0 || at >= this.count || (this.from[at] ?? 0) > (this.to[at - 1] ?? 0);
  }

  /** The text of tokens [from, to). */
  slice(from: number, to: number): string {
    return this.text.slice(this.from[from], this.to[to - 1]);
  }

  /** Token `at` in small letters, with a straight apostrophe; empty beyond the edges of the line. */
  word(at: number): string {
    if (at < 0 || at >= this.count) return '';
    return this.slice(at, at + 1)
      .toLowerCase()
      .replaceAll('’', "'");
  }

  push(from: number, to: number, kind: number, hash: number, bits: number): void {
    const { count } = this;
    if (count >= MOST) return;
    this.from[count] = from;
    this.to[count] = to;
    this.kind[count] = kind;
    this.hash[count] = hash;
    this.bits[count] = bits;
    this.count = count + 1;
    this.seen |= bits;
    this.kinds |= 1 << kind;
  }
}

/** Four figures in a row may be a year: fewer are as often a part of a name. */
const DATED = new RegExp(`[${OTHER_DIGITS}]{4}`, 'u');
const SIGNS = new Uint8Array(CODES);
fillChars(SIGNS, BAR, '|•●·⋅∙▪■◆★©—–―>»›«~→¦｜│↗');
fillChars(SIGNS, COMMA, ',;，、；');
fillChars(SIGNS, JOIN, '&+/／＋＆');
fillChars(SIGNS, COLON, ':：');
fillChars(SIGNS, OPEN, '([{（【〔「『');
fillChars(SIGNS, CLOSE, ')]}）】〕」』');

const DOMAIN = /\.(?:com|org|net|co|de|fr|uk|at|ch|tv|io|me|info|eu|nl|es|it|in|au|ca|blog|news)$/;
/** Names with a small prefix: `al-Doe`, `d’Exemple`. */
const SMALL_PREFIX = /^(?:al|el|d|l|o|de|da|ut|t)[-'’]\p{Lu}/u;
/** What a word may be split before: `DoeStaff`, `DoeNovember`, `DoeIn`. */
const SPLITS = ROLE | JUNK | MONTH | STAMP | TEAM | MODIFIER | BEFORE_DATE | TAIL;
/** Markers that scrapers glue to a name: `byJane`. */
const GLUED_MARKER = /^(?:by|von|par|por|door|author|autor|autorin)$/i;
/** Beginnings of names that go on with a capital: `DeMar`, `McMay`. */
const NAME_PREFIX = /^(?:mc|mac|de|la|le|du|di|da|van|von|del|fitz|o)$/i;
const SHOUTS = ['PUBLISHED', 'UPDATED', 'POSTED'] as const;
const LONGEST_WORD = 40;
/** A stop behind so many letters belongs to the word: `J.`, `Dr.` */
const SHORT = 2;
const LONGEST_TITLE = 6;
const SHORTEST_SHOUT = 9;
const AT = 0x40;
const LONGEST_ENDING = 3;

const endOfLetters = (text: string, from: number) => {
  let at = from;
  while (isLetter(classAt(text, at))) at += 1;
  return at;
};

/** Whether the word at `at` is the first of the line again: `Jane DoeJane Doe`, the text of a picture and the link. */
function repeatsFirst(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const first = tokens.from[0] ?? 0;
  const length = (tokens.to[0] ?? 0) - first;
  if (tokens.count === 0 || length < 3 || tokens.kind[0] !== CAPITALISED || isLetter(classAt(text, at + length)))
    return false;
  return text.startsWith(text.slice(first, first + length), at);
}

/** Whether a word that goes on with a capital at `at` is two: `DoeStaff Writer`, `byJane`, `DelbertBy`. */
function isGlued(tokens: Tokens, from: number, at: number): boolean {
  const { text } = tokens;
  const left = text.slice(from, at);
  if (GLUED_MARKER.test(left) || repeatsFirst(tokens, at)) return true;
  if (NAME_PREFIX.test(left)) return false;
  const end = endOfLetters(text, at);
  // `LinkedIn` and its like are words of their own
  if (end - at < 2 || bitsOfHash(hashOf(text, from, end)) !== 0) return false;
  if (text.startsWith('By', at) && end - at === 2) return true;
  let bits = bitsOfHash(hashOf(text, at, end));
  if ((bits & GIVEN) !== 0 && (bits & MONTH) === 0) return false;
  // `DoeStaffWriter`: the next capital may end it
  for (let i = at + 2; bits === 0 && i < end; i += 1) {
    if (classAt(text, i) !== UPPER) continue;
    bits = bitsOfHash(hashOf(text, at, i));
    break;
  }
  return (bits & SPLITS) !== 0;
}

/** Where a word in capitals ends before a word of a date: `DOEPUBLISHED`; 0 where it is one word. */
function endBeforeShout(text: string, from: number, to: number): number {
  for (const shout of SHOUTS) {
    const at = to - shout.length;
    if (at - from > SHORT && text.startsWith(shout, at)) return at;
  }
  return 0;
}

const endOfAddress = (text: string, from: number) => {
  let at = from;
  while (at < text.length && classAt(text, at) !== BLANK) at += 1;
  return at;
};

/** Adds the word [from, to), which has so many letters and capitals. */
function pushWord(tokens: Tokens, from: number, to: number, letters: number, uppers: number, uncased: boolean): void {
  const { text } = tokens;
  const hash = hashOf(text, from, to);
  const dotted = text.charCodeAt(to - 1) === 0x2e;
  let kind = SMALL;
  if (uncased && uppers === 0) kind = UNCASED;
  else if (classAt(text, from) === UPPER) {
    if (letters === 1 || (dotted && uppers === letters && letters <= 3)) kind = INITIAL;
    else kind = uppers === letters ? CAPITALS : CAPITALISED;
  } else if (uppers > 0 && SMALL_PREFIX.test(text.slice(from, to))) kind = CAPITALISED;
  let bits = bitsOfHash(hash);
  if (dotted) bits |= bitsOfHash(hashOf(text, from, to - 1));
  tokens.push(from, to, kind, hash, bits);
}

/** Whether a full stop and a hyphen stand within a word: `J.-P.`, `Dr.-Ing.` */
const isStopAndHyphen = (text: string, at: number) =>
  classAt(text, at) === STOP && classAt(text, at + 1) === HYPHEN && isLetter(classAt(text, at + 2));

/** Whether the Dutch article stands at `at`: `Jan van 't Hoff`. */
const isElided = (text: string, at: number) =>
  text[at + 1] === 't' && classAt(text, at + 2) === BLANK && classAt(text, at + 3) === UPPER;

/** Whether [from, to) is a title with its full stop, before a name: `Prof. Doe`, but not `13 gen. 2018`. */
const isTitle = (text: string, from: number, to: number) =>
  to - from <= LONGEST_TITLE &&
  (bitsOfHash(hashOf(text, from, to)) & TITLE) !== 0 &&
  isLetter(classAt(text, classAt(text, to) === BLANK ? to + 1 : to));

/** Arabic `and`, written before a word without a blank. */
const WAW = 0x648;

/** Whether the `and` of Arabic stands at `from`, behind two words: alone, or right before a given name, `محمد علي وأحمد حسن`. */
function isWaw(tokens: Tokens, from: number): boolean {
  const { text, count } = tokens;
  if (text.charCodeAt(from) !== WAW || tokens.kindOf(count - 1) !== UNCASED) return false;
  if (tokens.kindOf(count - 2) !== UNCASED) return false;
  const end = endOfLetters(text, from);
  if (end === from + 1) return classAt(text, end) === BLANK;
  return (bitsOfHash(hashOf(text, from + 1, end)) & GIVEN) !== 0 && bitsOfHash(hashOf(text, from, end)) === 0;
}

/** Reads a word that begins at `from`; gives where the next token begins. */
function readWord(tokens: Tokens, from: number): number {
  const { text } = tokens;
  if (isWaw(tokens, from)) {
    tokens.push(from, from + 1, SMALL, WAW, JOINT);
    return from + 1;
  }
  const { length } = text;
  let at = from;
  let last = 0;
  let letters = 0;
  let uppers = 0;
  let uncased = false;
  let dots = 0;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code] ?? 0;
    if (isLetter(kind)) {
      if (kind === UPPER) {
        if (last === LOWER && at - from > 1 && isGlued(tokens, from, at)) break;
        uppers += 1;
      } else if (kind === NO_CASE) uncased = true;
      else if (last === UPPER && uppers > 2 && at - from > 2 && isShouted(text, from, at)) {
        // `IVDecember`: capitals, then a word
        pushWord(tokens, from, at - 1, letters - 1, uppers - 1, uncased);
        return at - 1;
      }
      letters += 1;
      last = kind;
      continue;
    }
    const joins = kind === APOSTROPHE || kind === HYPHEN || kind === STOP;
    if (joins && (isLetter(classAt(text, at + 1)) || isStopAndHyphen(text, at))) {
      if (kind === STOP) dots += 1;
      last = kind;
      continue;
    }
    // `Dato' Doe`
    if (kind === APOSTROPHE && isTitle(text, from, at + 1)) at += 1;
    else if (kind === STOP && (at - from <= SHORT || dots > 0 || isTitle(text, from, at + 1))) at += 1;
    else if (code === AT) {
      const end = endOfAddress(text, at);
      // an address has a full stop behind its sign, a handle that is glued to a name has none
      if (text.slice(at, end).includes('.')) {
        tokens.push(from, end, ADDRESS, 0, 0);
        return end;
      }
    }
    break;
  }
  if (uppers === letters && letters > SHORTEST_SHOUT) {
    const cut = endBeforeShout(text, from, at);
    if (cut > 0) {
      pushWord(tokens, from, cut, cut - from, cut - from, false);
      pushWord(tokens, cut, at, at - cut, at - cut, false);
      return at;
    }
  }
  if (dots > 0 && DOMAIN.test(text.slice(from, at).toLowerCase())) tokens.push(from, at, ADDRESS, 0, 0);
  else if (text.startsWith('://', at)) {
    at = endOfAddress(text, at);
    tokens.push(from, at, ADDRESS, 0, 0);
  } else if (at - from > LONGEST_WORD) tokens.push(from, at, SIGN, 0, 0);
  else pushWord(tokens, from, at, letters, uppers, uncased);
  return at;
}

/** Whether the last capital before `at` begins a word of its own behind other capitals: `IVDecember`. */
function isShouted(text: string, from: number, at: number): boolean {
  if (classAt(text, at - 2) !== UPPER || at - 1 === from) return false;
  return (bitsOf(text.slice(at - 1, endOfLetters(text, at))) & SPLITS) !== 0;
}

/** Reads figures with what stands between them, and a short ending: `3rd`, `15h30`, `12:30`, `2018-02-13`. */
function readNumber(tokens: Tokens, from: number): number {
  const { text } = tokens;
  const { length } = text;
  let at = from + 1;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code] ?? 0;
    if (kind === DIGIT) continue;
    const between = kind === STOP || kind === HYPHEN || code === 0x2c || code === 0x3a || code === 0x2f;
    if (!between || classAt(text, at + 1) !== DIGIT) break;
  }
  // a footnote's number behind a name: `Jane Doe1, John Roe2`
  if (at - from <= 2 && from > 0 && isLetter(classAt(text, from - 1))) {
    const next = SIGNS[text.charCodeAt(classAt(text, at) === BLANK ? at + 1 : at)];
    if (at === length || next === COMMA || next === JOIN) {
      tokens.push(from, at, SIGN, 0, 0);
      return at;
    }
  }
  // `3rd`, `5min`, `15h30`, but not `2025Julian`
  let end = at;
  while (end < length && classAt(text, end) === LOWER && end - at <= LONGEST_ENDING) end += 1;
  if (end - at <= LONGEST_ENDING && !isLetter(classAt(text, end))) at = end;
  while (at === end && classAt(text, at) === DIGIT) {
    at += 1;
    end += 1;
  }
  tokens.push(from, at, NUMBER, hashOf(text, from, at), 0);
  return at;
}

/** `記者` before a name, without a blank between them. */
const WIDE_MARKER = new RegExp(`${REPORTER}(?=(\\p{Script=Han}{2,4})(?!\\p{Script=Han}))`, 'uy');

/** Where a run of Chinese, Japanese or Korean letters ends: behind a word that a name is set right behind. */
function endOfWide(text: string, from: number): number {
  WIDE_MARKER.lastIndex = from;
  const [marker, name] = WIDE_MARKER.exec(text) ?? [];
  return marker !== undefined && name !== undefined && isEastAsianName(name) ? from + marker.length : text.length;
}

function readWide(tokens: Tokens, from: number): number {
  const { text } = tokens;
  const end = endOfWide(text, from);
  let at = from;
  let hash = 0;
  while (at < end && classAt(text, at) === WIDE) {
    hash = hashStep(hash, text.charCodeAt(at));
    at += 1;
  }
  tokens.push(from, at, CJK, hash, bitsOfHash(hash));
  return at;
}

/** For those who ask something of a text in passing. */
const scratch = new Tokens();

/**
 * Cuts a line into tokens. Figures are those of ASCII, whatever the script, where they may be a date.
 *
 * @param tokens where they go, for who looks at them for longer; else they are good until the next text is cut
 * @example
 * tokenize('By Jane DoeStaff Writer').count // 5: By, Jane, Doe, Staff, Writer
 */
export function tokenize(written: string, tokens: Tokens = scratch): Tokens {
  const text = DATED.test(written) ? plainDigits(written) : written;
  tokens.text = text;
  tokens.count = 0;
  tokens.seen = 0;
  tokens.kinds = 0;
  const { length } = text;
  let at = 0;
  while (at < length && tokens.count < MOST) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code] ?? 0;
    if (kind === BLANK) at += 1;
    else if (isLetter(kind)) at = readWord(tokens, at);
    else if (kind === APOSTROPHE && isElided(text, at)) {
      pushWord(tokens, at, at + 2, 1, 0, false);
      at += 2;
    } else if (kind === DIGIT) at = readNumber(tokens, at);
    else if (kind === WIDE) at = readWide(tokens, at);
    else if (code === AT) {
      const from = at;
      at = endOfAddress(text, at);
      tokens.push(from, at, ADDRESS, 0, 0);
    } else {
      const dash = kind === HYPHEN && tokens.count > 0 && classAt(text, at - 1) === BLANK;
      tokens.push(at, at + 1, dash ? BAR : SIGNS[code] || SIGN, code, 0);
      at += 1;
    }
  }
  return tokens;
}
