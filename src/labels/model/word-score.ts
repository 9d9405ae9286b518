import { type Codes, codesOf } from '../../lines/codes.js';
import { CODES, fillChars, fillRanges, fillWhere, LETTERS_END } from '../../text/code-table.js';
import type { Candidate } from '../candidate.js';
import { CLAIM_CODES } from './claim-codes.js';
import type { Lexis } from './lexis.js';

/**
 * What the words of a line say by themselves: a weight for every word and pair of words, for those at its edges, for its
 * form and for what a rule said of it. They are not kept by name but hashed into a table, so that the table has one size
 * whatever it has seen.
 */

/** The table has two to the power of this many weights. */
const BITS = 17;
export const TABLE_SIZE = 1 << BITS;
const SHIFT = 32 - BITS;
/** No line has more tokens: two for each word, and its edges and form. */
export const MOST_TOKENS = 2 * 80 + 12;

/** What a hash stands for; the same word is another token at the head of a line. */
const WORD = 1;
const PAIR = 2;
const FIRST = 3;
const FIRST_PAIR = 4;
const LAST = 5;
const LAST_PAIR = 6;
const WHOLE = 7;
const FORM = 8;
const END = 9;
const COUNT = 10;
const CLAIM = 11;

function token(kind: number, hash: number): number {
  let mixed = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35) >>> SHIFT;
}
const pair = (first: number, second: number) => Math.imul(first, 31) ^ second;

/** A line of few words is a token as a whole. */
const WHOLE_WORDS = 6;
/** The form of a line shows in its first characters. */
const FORM_CHARACTERS = 24;
/** What a character is for the form of a line. */
const FORMS = new Uint8Array(CODES);
const CAPITAL = 1;
const LETTER = 2;
const FIGURE = 3;
const BLANK = 4;
const FIRST_MARK = 5;
fillMarks(FORMS);
fillWhere(FORMS, /\p{L}+/gu, LETTER, LETTERS_END);
fillRanges(FORMS, LETTER, [[0x3040, 0xfeff]]);
fillWhere(FORMS, /\p{Lu}+/gu, CAPITAL, LETTERS_END);
fillChars(FORMS, FIGURE, '0123456789');
fillChars(FORMS, BLANK, ' ');

/** Marks are told from one another, but for some far apart. */
function fillMarks(forms: Uint8Array): void {
  for (let code = 0; code < CODES; code++) forms[code] = FIRST_MARK + (code % 251);
}

/** Capitals, small letters, figures and marks, runs made one: `Aa 0,A` of `Halm 12, Osterweide`. */
function formOf({ numbers, from }: Codes, length: number): number {
  let hash = 7;
  let last = 0;
  const end = from + Math.min(length, FORM_CHARACTERS);
  for (let i = from; i < end; i++) {
    const form = FORMS[numbers[i] as number] as number;
    if (form === BLANK || form === last) continue;
    hash = Math.imul(hash ^ form, 0x01000193);
    last = form;
  }
  return hash;
}

const STEPS = Uint8Array.from({ length: 31 }, (_, words) => [4, 8, 15, 30, 31].findIndex(edge => words < edge));

/**
 * The tokens of a line: places in the table of weights.
 *
 * @param out takes them; has room for MOST_TOKENS
 * @returns how many there are
 */
export function tokensOf(candidate: Candidate, lexis: Lexis, line: number, out: Int32Array): number {
  const { words, wordsFrom } = lexis;
  const codes = codesOf(candidate.line);
  const { length } = candidate.line.text;
  const from = wordsFrom[line] as number;
  const to = wordsFrom[line + 1] as number;
  let count = 0;
  let before = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] as number;
    out[count++] = token(WORD, word);
    if (i > from) out[count++] = token(PAIR, pair(before, word));
    before = word;
  }
  if (from < to) {
    const first = words[from] as number;
    out[count++] = token(FIRST, first);
    out[count++] = token(LAST, before);
    if (to - from > 1) {
      out[count++] = token(FIRST_PAIR, pair(first, words[from + 1] as number));
      out[count++] = token(LAST_PAIR, pair(words[to - 2] as number, before));
    }
    if (to - from <= WHOLE_WORDS) {
      let whole = 0;
      for (let i = from; i < to; i++) whole = pair(whole, words[i] as number);
      out[count++] = token(WHOLE, whole);
    }
  }
  out[count++] = token(FORM, formOf(codes, length));
  const formAt = (place: number) => FORMS[place < 0 ? 0 : (codes.numbers[codes.from + place] as number)] as number;
  const ends = formAt(length - 1) * 256 + formAt(length - 2);
  const step = to - from < 4 ? to - from : 4 + (STEPS[Math.min(30, to - from)] as number);
  out[count++] = token(END, ends * 16 + step);
  out[count++] = token(COUNT, Math.min(12, to - from));
  const { claim } = candidate;
  out[count++] = token(CLAIM, claim === null ? 0 : 1 + 2 * CLAIM_CODES[claim.label] + (claim.sure ? 1 : 0));
  return count;
}

/** The weights of a line with many tokens are small, each: they are added up and divided by this. */
export const scaleOf = (tokens: number): number => 1 / Math.sqrt(tokens + 4);

/** The weights as they ship: small whole numbers, each so many times `unit`. */
export interface WordWeights {
  readonly unit: number;
  readonly bias: number;
  readonly weights: Int8Array;
}

const scratch = new Int32Array(MOST_TOKENS);

/**
 * The score of every line: log odds of being body, as far as its words tell.
 *
 * @param scores takes them
 */
export function scoreWords(
  { unit, bias, weights }: WordWeights,
  candidates: readonly Candidate[],
  lexis: Lexis,
  scores: Float32Array,
): void {
  for (let line = 0; line < candidates.length; line++) {
    const count = tokensOf(candidates[line] as Candidate, lexis, line, scratch);
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[scratch[i] as number] as number;
    scores[line] = bias + sum * unit * scaleOf(count);
  }
}
