import type { Candidate } from '../candidate.js';
import type { Label } from '../labels.js';
import type { Shape } from '../shape.js';

/**
 * The lines around the head of a story as numbers: what each is to its neighbours, and how many of a kind stand above it.
 */

/** What a line is to its neighbours; a line may be several. */
export const SIGNED = 1; // byline or date
export const CRUMB = 2;
export const SHARE = 4;
export const BESIDE = 8; // picture, player, dateline, comments
export const MENU = 16;
export const HEADS = 32; // heading of a list of other stories
export const SURE = 64; // a rule is sure that it is no text

/** What the rules say of a line, in few classes, and what that makes it to its neighbours. */
const CLAIM_CLASSES: readonly (readonly [labels: readonly Label[], kind: number])[] = [
  [[], 0],
  [['byline', 'timestamp'], SIGNED],
  [['breadcrumb'], CRUMB],
  [['menu'], MENU],
  [['share-bar'], SHARE],
  [['caption', 'media-player', 'dateline'], BESIDE],
  [['comments'], BESIDE],
  [['related-list', 'most-read', 'also-read', 'tags'], 0],
  [['other-chrome'], 0],
];
const OTHER_CLAIM = CLAIM_CLASSES.length;
const CLASS_OF: ReadonlyMap<Label, number> = new Map(
  CLAIM_CLASSES.flatMap(([labels], at) => labels.map(label => [label, at] as const)),
);
const KIND_OF = Uint8Array.from([...CLAIM_CLASSES.map(([, kind]) => kind), 0]);

/** How lines end, as a number: at first what a headline may end with. */
const ENDS: readonly Shape['end'][] = ['open', 'quote', 'stop', 'colon', 'comma', 'ellipsis'];
const END_OF: ReadonlyMap<Shape['end'], number> = new Map(ENDS.map((end, at) => [end, at]));
const STOP = ENDS.indexOf('stop');
const COMMA = ENDS.indexOf('comma');

const PROSE_WORDS = 12;
const SHORT = 4;
const MOST_COUNTED = 60;
const MOST_TITLE_WORDS = 30;

/**
 * Lines above the text, and from its beginning on, that could be the headline. On labelled pages 199 of 200 headlines stand
 * less than 173 lines above the text.
 */
export const ABOVE_TEXT = 250;
export const INTO_TEXT = 10;
/** How far a line looks around itself. */
const AROUND = 12;
const MOST_LINES = ABOVE_TEXT + INTO_TEXT + 2 * AROUND;

/** The lines `[from, to)`; every array begins with line `from`. Behind the last line there is nothing but zeros. */
export interface LineTable {
  from: number;
  to: number;
  readonly kinds: Uint8Array;
  readonly claims: Uint8Array;
  readonly ends: Uint8Array;
  readonly words: Uint8Array;
  /** How many lines of the table above each, and above its end, could be titles, read like prose, are not claimed ... */
  readonly titles: Uint16Array;
  readonly proses: Uint16Array;
  readonly opens: Uint16Array;
  readonly sures: Uint16Array;
  /** ... have few words or belong to a menu, are body, are signed. */
  readonly shorts: Uint16Array;
  readonly bodies: Uint16Array;
  readonly signeds: Uint16Array;
}

/** Used by one page after the other. */
const bytes = () => new Uint8Array(MOST_LINES + AROUND);
const sums = () => new Uint16Array(MOST_LINES + 1);
const table: LineTable = {
  from: 0,
  to: 0,
  kinds: bytes(),
  claims: bytes(),
  ends: bytes(),
  words: bytes(),
  titles: sums(),
  proses: sums(),
  opens: sums(),
  sures: sums(),
  shorts: sums(),
  bodies: sums(),
  signeds: sums(),
};

export const isProse = ({ claim, shape }: Candidate): boolean =>
  claim === null && shape.words >= PROSE_WORDS && shape.end === 'stop';

const kindOf = ({ claim }: Candidate, claimed: number): number =>
  (KIND_OF[claimed] ?? 0) | (claim?.heads === true ? HEADS : 0) | (claim?.sure === true ? SURE : 0);

const couldBeTitle = ({ shape }: Candidate, kind: number, end: number) =>
  (kind & SURE) === 0 &&
  shape.words >= SHORT &&
  shape.words <= MOST_TITLE_WORDS &&
  (end < STOP || end > COMMA) &&
  !shape.lowerStart;

/**
 * Looks once at the lines around the beginning of the text. What it gives is good until it is called again.
 *
 * @param start where the text begins
 * @example
 * lineTable(candidates, body, 4).titles // Uint16Array [0, 0, 1, 1, 2, 2, ...]
 */
export function lineTable(candidates: readonly Candidate[], body: readonly boolean[], start: number): LineTable {
  const from = Math.max(0, start - ABOVE_TEXT - AROUND);
  const to = Math.min(candidates.length, start + INTO_TEXT + AROUND);
  const size = to - from;
  table.from = from;
  table.to = to;
  const { kinds, claims, ends, words, titles, proses, opens, sures, shorts, bodies, signeds } = table;
  for (let at = 0; at < size; at++) {
    const candidate = candidates[from + at] as Candidate; // at < size
    const { claim, shape } = candidate;
    const claimed = claim === null ? 0 : (CLASS_OF.get(claim.label) ?? OTHER_CLAIM);
    const kind = claim === null ? 0 : kindOf(candidate, claimed);
    const ending = END_OF.get(shape.end) ?? 0;
    kinds[at] = kind;
    claims[at] = claimed;
    ends[at] = ending;
    words[at] = shape.words < MOST_COUNTED ? shape.words : MOST_COUNTED;
    titles[at + 1] = (titles[at] ?? 0) + (couldBeTitle(candidate, kind, ending) ? 1 : 0);
    proses[at + 1] = (proses[at] ?? 0) + (isProse(candidate) ? 1 : 0);
    opens[at + 1] = (opens[at] ?? 0) + (claim === null ? 1 : 0);
    sures[at + 1] = (sures[at] ?? 0) + ((kind & SURE) === 0 ? 0 : 1);
    shorts[at + 1] = (shorts[at] ?? 0) + (shape.words <= SHORT || (kind & MENU) !== 0 ? 1 : 0);
    bodies[at + 1] = (bodies[at] ?? 0) + (body[from + at] === true ? 1 : 0);
    signeds[at + 1] = (signeds[at] ?? 0) + (kind & SIGNED);
  }
  for (const list of [kinds, claims, ends, words]) list.fill(0, size, size + AROUND);
  return table;
}
