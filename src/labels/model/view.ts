import type { Candidate } from '../candidate.js';
import type { Label } from '../labels.js';
import type { Shape } from '../shape.js';
import { CLAIM_CODES } from './claim-codes.js';
import type { Lexis } from './lexis.js';
import { contentOf, linesWithWord, sharedWords } from './shared-words.js';

/** What all features of a page are made of: its lines as columns of numbers, and their sums from the top. */
export interface View {
  readonly lines: number;
  readonly candidates: readonly Candidate[];
  readonly lexis: Lexis;
  /** Words of each line. */
  readonly words: Float32Array;
  /** How each line ends and begins, and what a rule said of it, in numbers. */
  readonly ends: Float32Array;
  readonly starts: Float32Array;
  readonly claims: Float32Array;
  /** Numbers of each line's shape, and its indentation and blank lines above, within bounds. */
  readonly shape: Readonly<Record<ShapeNumber, Float32Array>>;
  readonly indents: Uint8Array;
  readonly blanks: Uint8Array;
  readonly listed: Uint8Array;
  /** Log odds of each line by its words alone. */
  readonly score: Float32Array;
  /** How many lines of the page have the same text. */
  readonly copies: Float32Array;
  /** 1 where a line reads like a sentence or more. */
  readonly prose: Uint8Array;
  /** 1 where a line may be an item of a list. */
  readonly isItem: Uint8Array;
  /** Words, words of prose, lines of prose and scores (within bounds) of the first, the first two ... lines. */
  readonly wordSums: Float64Array;
  readonly proseSums: Float64Array;
  readonly proseLineSums: Float64Array;
  readonly scoreSums: Float64Array;
  /** How many of the first, the first two ... lines a rule gave a label of each group. */
  readonly found: Readonly<Record<Group, Float64Array>>;
  /** How many a rule is sure of. */
  readonly sure: Float64Array;
  /** The stretch [from, to) of lines that holds the bulk of what reads like the story. */
  readonly bulk: readonly [number, number];
  /** How many content words of each line stand in other lines of the bulk. */
  readonly sharedWithBulk: Float32Array;
  /** The line above or in the bulk that is most like a title of it; -1: none. */
  readonly title: number;
}

/** The numbers of a shape that features are made of. */
const SHAPE_NUMBERS = [
  'functions',
  'capitalShare',
  'lowerShare',
  'upperShare',
  'innerEnds',
  'commas',
  'quotes',
  'colons',
  'bars',
] as const satisfies readonly (keyof Shape)[];
type ShapeNumber = (typeof SHAPE_NUMBERS)[number];

/** Labels that tell the same about where a story ends. */
const GROUPS = {
  share: ['share-bar'],
  comments: ['comments'],
  related: ['related-list', 'also-read', 'most-read', 'next-story', 'previous-story'],
  date: ['timestamp'],
  byline: ['byline'],
  bio: ['author-bio'],
  promotion: ['newsletter', 'paywall', 'advertisement'],
  rights: ['copyright', 'cookie-notice'],
  menu: ['menu'],
  picture: ['caption'],
} as const satisfies Record<string, readonly Label[]>;
export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];
const GROUP_OF = new Map<Label, Group>(GROUP_NAMES.flatMap(group => GROUPS[group].map(label => [label, group])));

const MOST_INDENT = 63;
const MOST_BLANK = 2;
/** Prose has at least so many words, a stop at its end and more than this share of words with a small letter. */
const PROSE_WORDS = 8;
const PROSE_LOWER = 0.4;
/** A line of fewer words, without a stop, may be an item of a list. */
const ITEM_WORDS = 16;
/** A score counts for its neighbourhood within these bounds. */
const MOST_SCORE = 6;
/** A line counts for the bulk by its words, up to this many. */
const MOST_BULK_WORDS = 80;
/** What a line that does not read like the story costs the bulk, in words. */
const GAP_COST = 4;

const ENDS: Record<Shape['end'], number> = { stop: 1, ellipsis: 2, quote: 4, colon: 5, comma: 6, open: 0 };
const ASKS = 3;
const FIGURE_END = 7;
const isFigure = (code: number) => code >= 0x30 && code <= 0x39;

/** How a line ends: as its shape says, and further a question or call, a figure. */
function endOf({ line: { text }, shape }: Candidate): number {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x21 || last === 0x3f || last === 0xff01 || last === 0xff1f) return ASKS;
  return isFigure(last) ? FIGURE_END : ENDS[shape.end];
}

const CAPITAL_START = 1;
const SMALL_START = 2;
const FIGURE_START = 3;
const QUOTE_START = 4;
const MARK_START = 5;
const QUOTES = '"“„«‘\'(';

/** How a line begins: with a capital or a letter of a script without any, a small letter, a figure, a quote, a mark. */
function startOf({ line: { text }, shape }: Candidate): number {
  const code = text.charCodeAt(0);
  if (shape.lowerStart) return SMALL_START;
  if (isFigure(code)) return FIGURE_START;
  if (QUOTES.includes(text.charAt(0))) return QUOTE_START;
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && (code < 0x2000 || code > 0x2fff));
  return isLetter ? CAPITAL_START : MARK_START;
}

/** Sums of the first, the first two ... numbers; one more than there are numbers. */
export function sumsOf(numbers: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    sum += numbers[i] as number;
    sums[i + 1] = sum;
  }
  return sums;
}

/**
 * The stretch of a list whose numbers have the greatest sum, by Kadane's algorithm in one pass.
 *
 * @returns its first index and the one behind its last; [0, 0] where no number is above 0
 * @example
 * greatestStretch([-1, 2, -1, 3, -4]) // [1, 4]
 */
export function greatestStretch(numbers: ArrayLike<number>): readonly [number, number] {
  let best = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += numbers[i] as number;
    if (sum > best) {
      best = sum;
      from = start;
      to = i + 1;
    }
  }
  return [from, to];
}

function copiesOf(candidates: readonly Candidate[]): Float32Array {
  const counts = new Map<string, number>();
  for (const { line } of candidates) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const copies = new Float32Array(candidates.length);
  for (let i = 0; i < copies.length; i++) copies[i] = counts.get((candidates[i] as Candidate).line.text) ?? 1;
  return copies;
}

/** A title has from 4 to 30 words. */
const TITLE_WORDS = [4, 30] as const;
/** A later line must be that much more like a title. */
const MORE_LIKE = 0.2;
/** A line within the bulk is less likely its title. */
const WITHIN = 0.5;

/** How many content words of each line the bulk has, the line itself left out. */
function wordsInBulk(
  lexis: Lexis,
  score: Float32Array,
  bulkWords: Uint16Array,
  [from, to]: readonly [number, number],
): Float32Array {
  const shared = new Float32Array(score.length);
  for (let i = 0; i < shared.length; i++) {
    const counted = i >= from && i < to && (score[i] as number) > 0;
    shared[i] = sharedWords(lexis, bulkWords, i, counted ? 2 : 1);
  }
  return shared;
}

/** The line whose words stand most in the bulk, for its length. */
function titleOf(
  lexis: Lexis,
  words: Float32Array,
  sharedWithBulk: Float32Array,
  [from, to]: readonly [number, number],
): number {
  let title = -1;
  let best = 0;
  for (let i = 0; i < to; i++) {
    const length = words[i] as number;
    if (length < TITLE_WORDS[0] || length > TITLE_WORDS[1]) continue;
    const all = contentOf(lexis, i);
    const points = ((sharedWithBulk[i] as number) / Math.sqrt(all + 1)) * (i <= from ? 1 : WITHIN);
    if (title < 0 || points > best + MORE_LIKE) {
      title = i;
      best = points;
    }
  }
  return title;
}

/** Makes the view of a page, given the score of each line by its words. */
export function viewOf(candidates: readonly Candidate[], lexis: Lexis, score: Float32Array): View {
  const lines = candidates.length;
  const words = new Float32Array(lines);
  const ends = new Float32Array(lines);
  const starts = new Float32Array(lines);
  const claims = new Float32Array(lines);
  const columns = Object.fromEntries(SHAPE_NUMBERS.map(name => [name, new Float32Array(lines)])) as Record<
    ShapeNumber,
    Float32Array
  >;
  const { functions, capitalShare, lowerShare, upperShare, innerEnds, commas, quotes, colons, bars } = columns;
  const indents = new Uint8Array(lines);
  const blanks = new Uint8Array(lines);
  const listed = new Uint8Array(lines);
  const prose = new Uint8Array(lines);
  const isItem = new Uint8Array(lines);
  const proseWords = new Float32Array(lines);
  const bounded = new Float32Array(lines);
  const gains = new Float32Array(lines);
  const sure = new Float64Array(lines + 1);
  const found = Object.fromEntries(GROUP_NAMES.map(name => [name, new Float64Array(lines + 1)])) as Record<
    Group,
    Float64Array
  >;
  for (let i = 0; i < lines; i++) {
    const candidate = candidates[i] as Candidate;
    const { line, shape, claim } = candidate;
    const own = score[i] as number;
    words[i] = shape.words;
    functions[i] = shape.functions;
    capitalShare[i] = shape.capitalShare;
    lowerShare[i] = shape.lowerShare;
    upperShare[i] = shape.upperShare;
    innerEnds[i] = shape.innerEnds;
    commas[i] = shape.commas;
    quotes[i] = shape.quotes;
    colons[i] = shape.colons;
    bars[i] = shape.bars;
    indents[i] = Math.min(MOST_INDENT, line.indent);
    blanks[i] = Math.min(MOST_BLANK, line.blankBefore);
    listed[i] = line.bullet === undefined ? 0 : 1;
    ends[i] = endOf(candidate);
    starts[i] = startOf(candidate);
    if (shape.words >= PROSE_WORDS && shape.end === 'stop' && shape.lowerShare > PROSE_LOWER) {
      prose[i] = 1;
      proseWords[i] = shape.words;
    }
    if (shape.end !== 'stop' && shape.words < ITEM_WORDS) isItem[i] = 1;
    bounded[i] = Math.max(-MOST_SCORE, Math.min(MOST_SCORE, own));
    const counted = Math.min(shape.words, MOST_BULK_WORDS);
    gains[i] = own > 0 ? counted : -Math.max(GAP_COST, counted / 2);
    sure[i + 1] = (sure[i] as number) + (claim?.sure === true ? 1 : 0);
    if (claim !== null) {
      claims[i] = CLAIM_CODES[claim.label];
      const group = GROUP_OF.get(claim.label);
      if (group !== undefined) found[group][i + 1] = 1;
    }
  }
  for (const name of GROUP_NAMES) {
    const sums = found[name];
    for (let i = 1; i <= lines; i++) sums[i] = (sums[i] as number) + (sums[i - 1] as number);
  }
  const bulk = greatestStretch(gains);
  const bulkWords = linesWithWord(lexis, words, { from: bulk[0], to: bulk[1], takes: i => (score[i] as number) > 0 });
  const sharedWithBulk = wordsInBulk(lexis, score, bulkWords, bulk);
  return {
    lines,
    candidates,
    lexis,
    words,
    ends,
    starts,
    claims,
    shape: columns,
    indents,
    blanks,
    listed,
    score,
    copies: copiesOf(candidates),
    prose,
    isItem,
    wordSums: sumsOf(words),
    proseSums: sumsOf(proseWords),
    proseLineSums: sumsOf(prose),
    scoreSums: sumsOf(bounded),
    found,
    sure,
    bulk,
    sharedWithBulk,
    title: titleOf(lexis, words, sharedWithBulk, bulk),
  };
}
