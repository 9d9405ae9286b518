import { CODES, fillChars } from '../../text/code-table.js';
import { OTHER_DIGITS, plainDigits } from '../../text/digits.js';
import { isEastAsianName, REPORTER } from './east-asian-name.js';
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
  STOP,
  UPPER,
  WIDE,
} from './letters.js';
import { ADDRESS, BAR, CJK, CLOSE, COLON, COMMA, JOIN, NUMBER, OPEN, SIGN, Tokens } from './tokens.js';
import { bitsOfHash } from './word-meanings.js';
import { endOfAddress, pushWord, readWord } from './word-tokens.js';

/** Cuts a short line into words, numbers and signs, and says what each word can be, in one pass over the characters. */

/** Four figures in a row may be a year: fewer are as often a part of a name. */
const DATED = new RegExp(`[${OTHER_DIGITS}]{4}`, 'u');
const SIGNS = new Uint8Array(CODES);
fillChars(SIGNS, BAR, '|•●·⋅∙▪■◆★©—–―>»›«~→¦｜│︱丨↗');
fillChars(SIGNS, COMMA, ',;，、；');
fillChars(SIGNS, JOIN, '&+/／＋＆');
fillChars(SIGNS, COLON, ':：');
fillChars(SIGNS, OPEN, '([{（【〔「『');
fillChars(SIGNS, CLOSE, ')]}）】〕」』');

const AT = 0x40;
const LONGEST_ENDING = 3;

/** Whether the Dutch article stands at `at`: `Jan van 't Hoff`. */
const isElided = (text: string, at: number) =>
  text[at + 1] === 't' && classAt(text, at + 2) === BLANK && classAt(text, at + 3) === UPPER;

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
  while (at < length && !tokens.isFull) {
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
