import type { Candidate } from '../candidate.js';
import { INTO_TEXT } from './line-table.js';
import type { Page } from './page.js';
import { wordAt } from './words.js';

/**
 * What the few best contenders are to each other: the title that a share line repeats, the standfirst under the headline,
 * the line that only adds a section to it.
 */

/** What each number of a contender among its rivals tells, in order. */
export const RIVALRY = [
  'rank',
  'points',
  'points ahead of the best rival',
  'points ahead of the second',
  'likeness to the best rival',
  'lines to the best rival',
  'holds the best rival or is held by it',
  'rivals it holds',
  'rivals that hold it',
  'rivals it ends with',
  'rivals that end with it',
  'better rivals above',
  'lines that end with it',
  'also a line of the text',
  'other lines that say it',
  'lines below the text that say it',
] as const;

/** A shorter text may stand in another by chance. */
const SHORTEST = 8;
/** Lines around a contender, and at the top of the page, that may repeat it. */
const AROUND = 30;
const AT_TOP = 3;
const LONGEST = 500;
const FARTHEST = 30;
/** A menu's item may stand on any number of lines. */
const MOST_SAYING = 5;

const textOf = (page: Page, index: number) => (page.candidates[index] as Candidate).line.text; // index < candidates.length

/** F1 of the words of two contenders. */
function likeness({ starts, places }: Page, one: number, other: number): number {
  const from = starts[other] ?? 0;
  const to = starts[other + 1] ?? 0;
  const first = starts[one] ?? 0;
  const last = starts[one + 1] ?? 0;
  let both = 0;
  let taken = 0;
  for (let p = first; p < last; p++) {
    const word = wordAt(places[p] ?? 0);
    for (let q = from, bit = 1; q < to && q < from + 30; q++, bit <<= 1) {
      if ((taken & bit) !== 0 || wordAt(places[q] ?? 0) !== word) continue;
      taken |= bit;
      both++;
      break;
    }
  }
  const all = last - first + to - from;
  return all === 0 ? 0 : (2 * both) / all;
}

function holds(text: string, other: string): boolean {
  return text.length > other.length && other.length >= SHORTEST && other.includes(' ') && text.includes(other);
}

function linesEndingWith(page: Page, index: number, text: string): number {
  if (text.length < SHORTEST || !text.includes(' ')) return 0;
  let found = 0;
  const end = Math.min(page.candidates.length, index + AROUND);
  for (let i = 0; i < end; i++) {
    if (i === AT_TOP && index - AROUND > AT_TOP) i = index - AROUND;
    const other = textOf(page, i);
    if (other.length > text.length && other.length < LONGEST && other.endsWith(text)) found++;
  }
  return found;
}

/** How many other lines say the same, and how many of these stand so far below the beginning of the text. */
function countSaying({ candidates, start }: Page, index: number, text: string, row: Float32Array, at: number): void {
  const below = start + INTO_TEXT;
  let all = 0;
  let farBelow = 0;
  for (let i = 0; i < candidates.length; i++) {
    if (i === index || (candidates[i] as Candidate).line.text !== text) continue;
    all++;
    if (i >= below) farBelow++;
  }
  row[at] = all < MOST_SAYING ? all : MOST_SAYING;
  row[at + 1] = farBelow < MOST_SAYING ? farBelow : MOST_SAYING;
}

/** Whether the text stands once more in the body, as a heading does that a table of contents repeats. */
function isInText({ candidates, body, start }: Page, index: number, text: string): boolean {
  for (let i = start > index ? start : index + 1; i < candidates.length; i++) {
    if (body[i] === true && (candidates[i] as Candidate).line.text === text) return true;
  }
  return false;
}

/**
 * Measures one of the best contenders among them.
 *
 * @param best the contenders, the one with the most points first
 * @param points for each of them its points
 * @param r which of them
 * @param row where the numbers are written from `at` on, in the order of `RIVALRY`
 */
export function measureAmongRivals(
  page: Page,
  best: readonly number[],
  points: readonly number[],
  r: number,
  row: Float32Array,
  at: number,
): void {
  const own = best[r] ?? 0;
  const rival = best[r === 0 ? 1 : 0];
  const index = page.contenders[own] ?? 0;
  const text = textOf(page, index);
  const mine = points[r] ?? 0;
  let held = 0;
  let holders = 0;
  let tails = 0;
  let heads = 0;
  let above = 0;
  for (let other = 0; other < best.length; other++) {
    if (other === r) continue;
    const otherIndex = page.contenders[best[other] ?? 0] ?? 0;
    const otherText = textOf(page, otherIndex);
    if (holds(text, otherText)) {
      held++;
      if (text.endsWith(otherText)) tails++;
    }
    if (holds(otherText, text)) {
      holders++;
      if (otherText.endsWith(text)) heads++;
    }
    if (other < r && otherIndex < index) above++;
  }
  const rivalIndex = rival === undefined ? index : (page.contenders[rival] ?? 0);
  const lines = index - rivalIndex;
  let n = at;
  row[n++] = r;
  row[n++] = mine;
  row[n++] = mine - (points[r === 0 ? 1 : 0] ?? mine);
  row[n++] = mine - (points[1] ?? mine);
  row[n++] = rival === undefined ? 0 : likeness(page, own, rival);
  row[n++] = lines < -FARTHEST ? -FARTHEST : lines > FARTHEST ? FARTHEST : lines;
  row[n++] =
    rival === undefined
      ? 0
      : holds(textOf(page, rivalIndex), text)
        ? 1
        : holds(text, textOf(page, rivalIndex))
          ? -1
          : 0;
  row[n++] = held;
  row[n++] = holders;
  row[n++] = tails;
  row[n++] = heads;
  row[n++] = above;
  row[n++] = linesEndingWith(page, index, text);
  row[n++] = isInText(page, index, text) ? 1 : 0;
  countSaying(page, index, text, row, n);
}
