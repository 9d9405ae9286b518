import type { Candidate } from '../candidate.js';
import { trimAround } from '../matching/trim.js';

/**
 * The table of contents that a guide has at its head: titles which all stand once more below, each above its part of the
 * text. Who reads the text alone reads every heading twice.
 *
 * Accepts: at least three lines of the body one below the other, `1. What it costs` and `What it costs` being the same, that
 * stand once more further down, in the same order, nearly all with running text between one and the next. A line or two
 * among them may stand nowhere else.
 *
 * Refuses: what a line of the text announces with a colon, which is a summary; titles that stand more than twice, as the
 * rows of a table do; titles that follow one another below as well; lines of more than twenty words.
 */

const LEAST_ENTRIES = 3;
const MOST_WORDS = 20;
/** A line with so many words is running text, which parts two headings. */
const PARTING_WORDS = 12;
const SHARE_PARTED = 0.7;
/** Lines in a row among the entries that stand nowhere else. */
const MOST_OTHERS = 1;
const NUMBER = /^(?:step |part |chapter )?\d{1,3}(?:\.\d{1,2}){0,2}[.):]? /u;
const MARKS = ' .,:;!?#*•–—-';

/** What two ways of writing one title have in common. */
const keyOf = (text: string) => trimAround(trimAround(text.toLowerCase(), MARKS).replace(NUMBER, ''), MARKS);

/** A list whose entries are looked for. */
interface Entries {
  /** The lines of the list from the first entry to the last, and how many of them are entries. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Where each stands once more. */
  readonly headings: readonly number[];
}

/** The entries that stand one below the other from `from` on, an index into `own`. */
function entriesAt(
  from: number,
  own: readonly number[],
  again: Int32Array,
  isParting: (k: number) => boolean,
): Entries {
  const headings: number[] = [];
  let to = from;
  for (let k = from, others = 0; k < own.length && others <= MOST_OTHERS && !isParting(k); k++) {
    const heading = again[k] as number;
    if (heading > k + 1 && heading > (headings.at(-1) ?? 0)) {
      headings.push(heading);
      to = k + 1;
      others = 0;
    } else if (headings.length === 0) break;
    else others += 1;
  }
  return { from, to, count: headings.length, headings };
}

/**
 * The body without the list of its headings.
 *
 * @param body for each candidate, whether it was taken for body
 * @example
 * withoutContentsList([cost, time, tools, cost, text, time, text, tools, text], all) // the first three are taken out
 */
export function withoutContentsList(candidates: readonly Candidate[], body: readonly boolean[]): readonly boolean[] {
  const own = candidates.flatMap((_, i) => (body[i] === true ? [i] : []));
  const at = (k: number) => candidates[own[k] as number] as Candidate; // k < own.length
  const isParting = (k: number) => at(k).shape.words >= PARTING_WORDS;
  const again = copiesOf(own.map((_, k) => (at(k).shape.words <= MOST_WORDS ? keyOf(at(k).line.text) : '')));
  const without = [...body];
  for (let k = 0; k < own.length; ) {
    const { to, count, headings } = entriesAt(k, own, again, isParting);
    const isAnnounced = k > 0 && at(k - 1).shape.end === 'colon' && isParting(k - 1);
    if (count >= LEAST_ENTRIES && (headings[0] as number) >= to && !isAnnounced && areParted(headings, isParting)) {
      for (const i of own.slice(k, to)) without[i] = false;
      k = to;
    } else k += 1;
  }
  return without;
}

/** For each key the index of its second place, where it has two; 0 for all others. */
function copiesOf(keys: readonly string[]): Int32Array {
  const places = new Map<string, number[]>();
  keys.forEach((key, k) => {
    if (key === '') return;
    const found = places.get(key);
    if (found === undefined) places.set(key, [k]);
    else found.push(k);
  });
  const again = new Int32Array(keys.length);
  for (const [first, second, third] of places.values())
    if (first !== undefined && second !== undefined && third === undefined) again[first] = second;
  return again;
}

/** Whether running text stands between nearly any two headings. */
function areParted(headings: readonly number[], isParting: (k: number) => boolean): boolean {
  let parted = 0;
  for (let n = 0; n + 1 < headings.length; n++) {
    const [from, to] = [headings[n] as number, headings[n + 1] as number];
    for (let k = from + 1; k < to; k++) {
      if (!isParting(k)) continue;
      parted += 1;
      break;
    }
  }
  return parted >= SHARE_PARTED * (headings.length - 1);
}
