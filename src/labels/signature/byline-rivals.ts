import { BYLINE_EVIDENCE, CLAIMS } from './byline-evidence.js';
import { wordsAt } from './place.js';
import type { Signer, Survey } from './survey.js';

/**
 * What a second look asks of the few lines with the most points: their evidence again, what stands around them, and what
 * they are among each other. Trees weigh it together where points only add it up.
 */

/** How many lines get a second look. */
export const MOST_RIVALS = 6;
/** Lines at the head of the page, and below the text, that may hold the name again. */
const HEAD = 6;
const FOOT = 24;
const LONGEST_ADDRESS_LINE = 200;
const SHORTEST_OWN = 3;
const NEAR = 3;

const nameOf = ({ signature: { names }, text }: Signer) => names[0] ?? text;
const lengthAt = ({ candidates }: Survey, index: number) => candidates[index]?.line.text.length ?? 0;

/** What a line is: 0 nothing is known of it, 1 what tells nothing here, the last number the text, else what a rule said. */
function kindAt({ candidates, body }: Survey, index: number): number {
  if (body[index] === true) return CLAIMS.length + 2;
  const label = candidates[index]?.claim?.label;
  return label === undefined ? 0 : CLAIMS.indexOf(label) + 2;
}

function timesIn({ candidates }: Survey, from: number, to: number, name: string): number {
  let times = 0;
  for (let i = from; i < to && i < candidates.length; i += 1) {
    const text = candidates[i]?.line.text ?? '';
    if (text.length >= name.length && text.includes(name)) times += 1;
  }
  return times;
}

/** 0: no line near has an address or a handle; 1: one has; 2: one that holds the last word of the name: `jane.doe@`. */
function addressNear({ candidates }: Survey, signer: Signer): number {
  const name = nameOf(signer);
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  let found = 0;
  for (let i = signer.index; i <= signer.index + NEAR; i += 1) {
    const text = candidates[i]?.line.text ?? '';
    if (text.length > LONGEST_ADDRESS_LINE || !text.includes('@')) continue;
    if (last.length >= SHORTEST_OWN && text.toLowerCase().includes(last)) return 2;
    found = 1;
  }
  return found;
}

const AROUND: readonly (readonly [name: string, measure: (page: Survey, signer: Signer) => number])[] = [
  ['kind of the line two above', (page, { index }) => kindAt(page, index - 2)],
  ['kind of the line above', (page, { index }) => kindAt(page, index - 1)],
  ['kind of the line below', (page, { index }) => kindAt(page, index + 1)],
  ['kind of the line two below', (page, { index }) => kindAt(page, index + 2)],
  ['address near', addressNear],
  ['names', (_, { signature }) => signature.names.length],
  ['words', (page, { index }) => wordsAt(page, index)],
  ['words above it', (page, { index }) => wordsAt(page, index - 1)],
  ['words below it', (page, { index }) => wordsAt(page, index + 1)],
  ['words besides the name', (_, { signature }) => signature.rest],
  ['letters', (page, { index }) => lengthAt(page, index)],
  ['letters of the name', (_, signer) => nameOf(signer).length],
  ['lines to the headline', ({ anchor }, { index }) => index - anchor],
  ['lines to the text', ({ first }, { index }) => first - index],
  ['lines to the end of the text', ({ last }, { index }) => index - last],
  ['lines at the head with the name', (page, signer) => timesIn(page, 0, HEAD, nameOf(signer))],
  [
    'lines below the text with the name',
    (page, signer) => timesIn(page, page.last + 1, page.last + FOOT, nameOf(signer)),
  ],
  ['contenders', ({ signers }) => signers.length],
  ['in the text', ({ body }, { index }) => (body[index] === true ? 1 : 0)],
];

const AMONG = ['points', 'rank', 'points behind the best', 'points ahead of the second'] as const;

/** What each number of a rival tells, in order. */
export const RIVAL_NUMBERS: readonly string[] = [
  ...BYLINE_EVIDENCE.map(({ name }) => name),
  ...AROUND.map(([name]) => name),
  ...AMONG,
];

/** Writes what stands around a line into its row, behind its evidence. */
export function measureAround(page: Survey, signer: Signer, row: Float32Array): void {
  let at = BYLINE_EVIDENCE.length;
  for (const [, measure] of AROUND) {
    row[at] = measure(page, signer);
    at += 1;
  }
}

/**
 * The few with the most points, the best first; of equals those that stand first.
 *
 * @example
 * bestOf([0.5, 2, 1]) // [1, 2, 0]
 */
export function bestOf(sums: readonly number[]): readonly number[] {
  const best: number[] = [];
  for (let k = 0; k < sums.length; k += 1) {
    const sum = sums[k] as number; // k < sums.length
    if (best.length === MOST_RIVALS && sum <= (sums[best[MOST_RIVALS - 1] as number] as number)) continue;
    let rank = Math.min(best.length, MOST_RIVALS - 1);
    for (; rank > 0 && sum > (sums[best[rank - 1] as number] as number); rank -= 1)
      best[rank] = best[rank - 1] as number;
    best[rank] = k;
  }
  return best;
}

/**
 * Writes what a rival is among the others into its row.
 *
 * @param sums the points of all contenders above those of none
 * @param best the rivals, as `bestOf` gives them
 */
export function measureAmong(sums: readonly number[], best: readonly number[], rank: number, row: Float32Array): void {
  const at = RIVAL_NUMBERS.length - AMONG.length;
  const sumOf = (r: number) => sums[best[r] ?? -1] ?? 0;
  row[at] = sumOf(rank);
  row[at + 1] = rank;
  row[at + 2] = sumOf(0) - sumOf(rank);
  row[at + 3] = rank === 0 ? sumOf(0) - sumOf(1) : 0;
}
