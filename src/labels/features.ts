import type { Line } from '../lines/line.js';
import type { Label } from './labels.js';
import type { Claim } from './rule.js';
import type { Shape } from './shape.js';

/**
 * What the estimate knows of a line. A feature sorts every line into one of a few named bins; a card of points
 * (estimate.ts) says what each bin is worth. Two tables: what a line shows by itself, and what its place on the page
 * shows once every line has been judged by itself. Trainer and product both read these tables and nothing else.
 */

/** A line with its shape and what the rules said of it. */
export interface Candidate {
  readonly line: Line;
  readonly shape: Shape;
  readonly claim: (Claim & { readonly label: Label }) | null;
}

/** True where a rule is sure that the line is no part of the body. */
export const decidedAgainst = ({ claim }: Candidate): boolean => claim?.sure === true && claim.label !== 'dateline';

export interface Feature<Input> {
  readonly name: string;
  /** What each bin holds, for readers of the card. */
  readonly bins: readonly string[];
  readonly bin: (input: Input) => number;
}

/** A line by itself. */
export interface Alone {
  readonly candidate: Candidate;
  /** How many lines of the page have the same text. */
  readonly copies: number;
}

/** The place of a line on its page. */
export interface Place {
  readonly index: number;
  readonly alone: readonly Alone[];
  /** For each line the log odds, by itself, of being body. */
  readonly odds: Float64Array;
  /** The lines whose neighbourhood counts, in order: all but what is set between the paragraphs of a story. */
  readonly open: Int32Array;
  /** For each line its place in `open`, or that of the next line there. */
  readonly rank: Int32Array;
  /** Words, of the first, the first two ... of the open lines; and of those that read like prose. */
  readonly wordSums: Float64Array;
  readonly proseSums: Float64Array;
  /** The stretch [from, to) of lines that holds the bulk of the prose. */
  readonly bulk: readonly [number, number];
  /** Share of the page's words that stand before each line. */
  readonly before: Float64Array;
  /** For each line how many lines above it stands a heading of a list of chrome, with no prose in between; 0: none. */
  readonly underHeading: Int32Array;
}

/** The bin of a value: the first whose edge is above it. Plain loops, for every line asks for some fifty bins. */
function binOf(edges: readonly number[], value: number): number {
  let at = 0;
  while (at < edges.length && !(value < (edges[at] ?? 0))) at += 1;
  return at;
}

/** A feature whose bins are ranges: bin i holds what is below `edges[i]`, the last one the rest. */
function ranges<Input>(name: string, edges: readonly number[], value: (input: Input) => number): Feature<Input> {
  const bins = [...edges.map(edge => `below ${edge}`), `${edges.at(-1)} and more`];
  return {
    name,
    bins,
    bin: input => binOf(edges, value(input)),
  };
}

function flag<Input>(name: string, value: (input: Input) => boolean): Feature<Input> {
  return { name, bins: ['no', 'yes'], bin: input => (value(input) ? 1 : 0) };
}

const WORD_EDGES = [2, 3, 4, 6, 9, 14, 21, 36, 61];
const ENDS = ['stop', 'quote', 'colon', 'comma', 'ellipsis', 'open'] as const;
const CLAIMS = [
  'breadcrumb',
  'menu',
  'next-story',
  'previous-story',
  'also-read',
  'related-list',
  'most-read',
  'share-bar',
  'newsletter',
  'advertisement',
  'paywall',
  'cookie-notice',
  'comments',
  'tags',
  'author-bio',
  'caption',
  'media-player',
  'pagination',
  'copyright',
  'slug',
  'other-chrome',
  'byline',
  'timestamp',
  'credit',
  'correction',
  'dateline',
] as const satisfies readonly Label[];

const CLAIM_BINS: ReadonlyMap<string, number> = new Map(CLAIMS.map((label, at) => [label, at + 1]));

const wordNames = [...WORD_EDGES.map(edge => `below ${edge}`), `${WORD_EDGES.at(-1)} and more`];

export const ALONE_FEATURES: readonly Feature<Alone>[] = [
  {
    name: 'words and end',
    bins: wordNames.flatMap(words => ENDS.map(end => `${words}, ${end}`)),
    bin: ({ candidate: { shape } }) => binOf(WORD_EDGES, shape.words) * ENDS.length + ENDS.indexOf(shape.end),
  },
  ranges('function words', [0.01, 0.1, 0.2, 0.3, 0.4, 0.5], a => a.candidate.shape.functionShare),
  ranges('function words of a long line', [0.01, 0.1, 0.2, 0.3, 0.4, 0.5], a =>
    a.candidate.shape.words < 9 ? 0 : a.candidate.shape.functionShare,
  ),
  ranges('capitals', [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.95], a => a.candidate.shape.capitalShare),
  ranges('letters in capitals', [0.2, 0.5, 0.9], a => a.candidate.shape.upperShare),
  ranges('digits', [0.001, 0.05, 0.15, 0.4], a => a.candidate.shape.digitShare),
  ranges('sentence ends inside', [1, 2, 3, 5], a => a.candidate.shape.innerEnds),
  ranges('commas', [1, 2, 3, 5], a => a.candidate.shape.commas),
  flag('begins in lower case', a => a.candidate.shape.lowerStart),
  flag('furniture', a => a.candidate.shape.furniture),
  {
    name: 'list mark',
    bins: ['none', 'bullet', 'number'],
    bin: a => (a.candidate.line.bullet === undefined ? 0 : a.candidate.line.bullet === 'bullet' ? 1 : 2),
  },
  ranges('copies on the page', [2, 3, 5], a => a.copies),
  {
    name: 'claimed',
    bins: ['no', ...CLAIMS],
    bin: ({ candidate: { claim } }) => (claim === null ? 0 : (CLAIM_BINS.get(claim.label) ?? 0)),
  },
];

const ODDS_EDGES = [-4, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 4];
const BEYOND = -9;
/** A line counts for its neighbourhood by its words, up to this many. */
const MOST_COUNTED = 60;

/** The line that stands `step` lines away among the open ones; undefined beyond the ends of the page. */
function lineAway(p: Place, step: number): number | undefined {
  const rank = p.rank[p.index] ?? 0;
  // A line that is not open itself has its rank from the line below it.
  const isOpen = p.open[rank] === p.index;
  return p.open[rank + (step > 0 && !isOpen ? step - 1 : step)];
}

/** Log odds, by itself, of the line `step` lines away; chrome beyond the ends of the page. */
const neighbour = (step: number) => (p: Place) => p.odds[lineAway(p, step) ?? -1] ?? BEYOND;

/** What the lines from `from` to `to` away, all above (negative) or all below, add up to. */
function sumAway(p: Place, sums: Float64Array, from: number, to: number): number {
  const rank = p.rank[p.index] ?? 0;
  // A line that is not open itself has its rank from the line below it.
  const own = from > 0 && p.open[rank] !== p.index ? rank - 1 : rank;
  const first = Math.max(0, own + from);
  const end = Math.min(p.open.length, own + to + 1);
  return first < end ? (sums[end] ?? 0) - (sums[first] ?? 0) : 0;
}

/** Share of the words that reads like prose among the lines from `from` to `to` away, the line itself left out. */
const around = (from: number, to: number) => (p: Place) => {
  const sum = (sums: Float64Array) =>
    (from < 0 ? sumAway(p, sums, from, Math.min(to, -1)) : 0) + (to > 0 ? sumAway(p, sums, Math.max(from, 1), to) : 0);
  return sum(p.proseSums) / (1 + sum(p.wordSums));
};

/** How many lines the line stands before or behind the bulk of the prose; 0 within it. */
const beforeBulk = (p: Place) => Math.max(0, p.bulk[0] - p.index);
const behindBulk = (p: Place) => Math.max(0, p.index - p.bulk[1] + 1);

export const PLACE_FEATURES: readonly Feature<Place>[] = [
  ranges('by itself', [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5], p => p.odds[p.index] ?? BEYOND),
  ranges('line above', ODDS_EDGES, neighbour(-1)),
  ranges('line below', ODDS_EDGES, neighbour(1)),
  ranges('second line above', ODDS_EDGES, neighbour(-2)),
  ranges('second line below', ODDS_EDGES, neighbour(2)),
  ranges('prose in the five lines above', [0.05, 0.3, 0.6, 0.85, 0.95], around(-5, -1)),
  ranges('prose in the five lines below', [0.05, 0.3, 0.6, 0.85, 0.95], around(1, 5)),
  ranges('prose in twelve lines around', [0.05, 0.3, 0.6, 0.85, 0.95], around(-12, 12)),
  ranges('lines before the bulk', [1, 2, 3, 5, 9, 20], beforeBulk),
  ranges('lines behind the bulk', [1, 2, 3, 5, 9, 20], behindBulk),
  ranges('words of the page before', [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95], p => p.before[p.index] ?? 0),
  ranges('below a heading of chrome', [1, 2, 3, 5, 9, 20], p => p.underHeading[p.index] ?? 0),
];

/** Every line of the page by itself. */
export function aloneOf(candidates: readonly Candidate[]): Alone[] {
  const copies = new Map<string, number>();
  for (const { line } of candidates) copies.set(line.text, (copies.get(line.text) ?? 0) + 1);
  return candidates.map(candidate => ({
    candidate,
    copies: copies.get(candidate.line.text) ?? 1,
  }));
}

/** A line counts for the bulk by its words, up to this many, so that one long line does not decide alone. */
const MOST_WORDS = 80;
/** What a line that is no prose costs the bulk, in words. */
const GAP_COST = 4;

/** What rules find between the paragraphs of a story, so that the line beyond it is the true neighbour. */
const SET_BETWEEN: ReadonlySet<Label> = new Set([
  'also-read',
  'advertisement',
  'newsletter',
  'caption',
  'media-player',
  'share-bar',
  'slug',
  'next-story',
  'previous-story',
  'credit',
  'correction',
  'byline',
  'timestamp',
  'paywall',
]);
const isSetBetween = (candidate: Candidate) =>
  decidedAgainst(candidate) && candidate.claim !== null && SET_BETWEEN.has(candidate.claim.label);

/** The stretch of lines with the greatest sum of prose words less what the other lines cost (Kadane's algorithm). */
function bulkOf(alone: readonly Alone[], odds: Float64Array): [number, number] {
  let best = 0;
  let bulk: [number, number] = [0, 0];
  let sum = 0;
  let start = 0;
  for (let i = 0; i < alone.length; i++) {
    const o = odds[i] ?? BEYOND;
    const words = Math.min(alone[i]?.candidate.shape.words ?? 0, MOST_WORDS);
    const set = alone[i];
    const gain = o > 0 ? words : set !== undefined && isSetBetween(set.candidate) ? 0 : -Math.max(GAP_COST, words / 2);
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += gain;
    if (sum > best) {
      best = sum;
      bulk = [start, i + 1];
    }
  }
  return bulk;
}

/** Tells where every line stands, given the log odds of each by itself. */
export function placesOf(alone: readonly Alone[], odds: Float64Array): (index: number) => Place {
  const before = new Float64Array(alone.length);
  const underHeading = new Int32Array(alone.length);
  let total = 0;
  for (const a of alone) total += a.candidate.shape.words;
  let seen = 0;
  let since = 0;
  for (let i = 0; i < alone.length; i++) {
    before[i] = total ? seen / total : 0;
    seen += alone[i]?.candidate.shape.words ?? 0;
    underHeading[i] = since;
    if (alone[i]?.candidate.claim?.heads) since = 1;
    else if (since > 0) since = (odds[i] ?? BEYOND) > 2 ? 0 : since + 1;
  }
  const bulk = bulkOf(alone, odds);
  const open = Int32Array.from(alone.keys()).filter(i => !isSetBetween((alone[i] as Alone).candidate));
  const rank = new Int32Array(alone.length);
  for (let i = 0, at = 0; i < alone.length; i++) {
    rank[i] = at;
    if (open[at] === i) at++;
  }
  const wordSums = new Float64Array(open.length + 1);
  const proseSums = new Float64Array(open.length + 1);
  open.forEach((line, at) => {
    const words = Math.min(alone[line]?.candidate.shape.words ?? 0, MOST_COUNTED);
    wordSums[at + 1] = (wordSums[at] ?? 0) + words;
    proseSums[at + 1] = (proseSums[at] ?? 0) + ((odds[line] ?? BEYOND) > 0 ? words : 0);
  });
  return index => ({ index, alone, odds, open, rank, wordSums, proseSums, bulk, before, underHeading });
}
