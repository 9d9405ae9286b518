import { indicesWhere } from '../../lines/indices.js';
import { wholePhrase } from '../../reading/matching/phrases.js';
import { trimAround } from '../../reading/matching/trim.js';
import words from '../../reading/words/contents-list.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';

/**
 * The table of contents that a guide has at its head: titles which all stand once more below, each above its part of the
 * text. Who reads the text alone reads every heading twice.
 *
 * Accepts: at least three lines of the body one below the other that stand once more further down, in the same order, nearly
 * all with running text between one and the next; `1. What it costs` and `What it costs` are the same, and `1 What it costs`
 * where no other line is; below a label such as `Contents` an entry may be the beginning of its heading. One title among them
 * may stand nowhere else; it stays. With them goes `Contents` right above; `Table of contents` goes where no running
 * text stands right below it.
 *
 * Refuses: what a line right above announces with a colon, which is a summary; titles that stand more than twice, as the
 * rows of a table do; titles that follow one another below as well; questions with their answers; lines of more than twenty
 * words.
 */

const LEAST_ENTRIES = 3;
/** So far below its label an entry stands at most. */
const MOST_ENTRIES = 40;
/** For so many titles of a page a heading is looked for that begins with them: each asks all the others. */
const MOST_SHORT_FORMS = 80;
const MOST_WORDS = 20;
/** A line with so many words is running text, which parts two headings. */
const PARTING_WORDS = 12;
const SHARE_PARTED = 0.7;
/** Titles among the entries that stand nowhere else. */
const MOST_OTHERS = 1;
/** `1. `, `2.3 `, `Step 4: `, but no quantity: `12 ferries`. */
const NUMBER = /^(?:\d{1,3}[.):] |\d{1,2}(?:\.\d{1,2}){1,2}[.):]? |(?:step|part|chapter) \d{1,3}[.):]? )/u;
/** `1 What it costs`: what numbers the entries sets no stop behind the figure; headings that have one it numbers anew. */
const BARE_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2} (?=\S)/u;
/** `Table of contents` is no part of the text unless running text stands right below; `Contents` may be. */
const isLabel = wholePhrase(words.label);
const mayBeLabel = wholePhrase(words.label, words.above);
const MARKS = ' .,:;!?#*•–—-';

/** What two ways of writing one title have in common. */
const keyOf = (text: string) => trimAround(trimAround(text.toLowerCase(), MARKS).replace(NUMBER, ''), MARKS);

/** The lines of a body by their number among them. */
interface Lines {
  readonly count: number;
  readonly isParting: (k: number) => boolean;
  /** How many lines of running text stand above each. */
  readonly partingAbove: Int32Array;
  readonly isTitle: (k: number) => boolean;
  /** Where a line that stands twice stands once more; 0 for all others. */
  readonly again: Int32Array;
}

/** A list that begins at a line: its entries, where they stand once more, and the line behind it. */
interface List {
  readonly entries: readonly number[];
  readonly headings: readonly number[];
  readonly end: number;
}

function listAt(from: number, { count, isParting, isTitle, again }: Lines): List {
  const entries: number[] = [];
  const headings: number[] = [];
  let end = from + 1;
  for (let k = from, others = 0; k < count && !isParting(k); k++) {
    const heading = again[k] as number; // k < count
    if (heading > k + 1 && heading > (headings.at(-1) ?? 0)) {
      entries.push(k);
      headings.push(heading);
      end = k + 1;
    } else if (entries.length === 0 || others === MOST_OTHERS || !isTitle(k)) break;
    else others += 1;
  }
  return { entries, headings, end };
}

/** Whether running text stands between nearly any two headings. */
function areParted(headings: readonly number[], partingAbove: Int32Array): boolean {
  let parted = 0;
  for (let n = 0; n + 1 < headings.length; n++)
    if ((partingAbove[headings[n + 1] as number] as number) > (partingAbove[headings[n] as number] as number)) parted++;
  return parted >= SHARE_PARTED * (headings.length - 1);
}

/**
 * For each title the index of its second place, where it has two; 0 for all others.
 *
 * @param isLabelled whether a title stands below the label of a list: there it may be the short form of a heading
 */
function copiesOf(titles: readonly string[], isLabelled: (k: number) => boolean): Int32Array {
  const keys = titles.map(keyOf);
  const places = new Map<string, number[]>();
  keys.forEach((key, k) => {
    if (key === '') return;
    const found = places.get(key);
    if (found === undefined) places.set(key, [k]);
    else found.push(k);
  });
  let last = 0;
  titles.forEach((title, k) => {
    const [number = ''] = BARE_NUMBER.exec(title) ?? [];
    const chapter = Number.parseInt(number, 10);
    // `2 brackets, 8 screws` count nothing
    if (number === '' || (chapter !== last && chapter !== last + 1)) return;
    last = chapter;
    const heading = places.get(keyOf(title.slice(number.length)));
    if (heading?.length === 1 && (heading[0] as number) > k) heading.unshift(k);
  });
  let left = MOST_SHORT_FORMS;
  titles.forEach((title, k) => {
    const key = keys[k] as string; // one for each title
    if (title === '' || left === 0 || !isLabelled(k) || places.get(key)?.length !== 1) return;
    left -= 1;
    const opening = `${key} `;
    const heading = keys.findIndex((other, at) => at > k && other.startsWith(opening));
    if (heading > 0 && places.get(keys[heading] as string)?.length === 1) places.set(key, [k, heading]);
  });
  const again = new Int32Array(keys.length);
  for (const [first, second, third] of places.values())
    if (first !== undefined && second !== undefined && third === undefined) again[first] = second;
  return again;
}

/**
 * The body without the list of its headings.
 *
 * @param body for each candidate, whether it was taken for body
 * @example
 * withoutContentsList([cost, time, tools, cost, text, time, text, tools, text], all) // the first three are taken out
 */
export function withoutContentsList(candidates: readonly Candidate[], body: readonly boolean[]): readonly boolean[] {
  const own = indicesWhere(candidates.length, i => body[i] === true);
  const shapeOf = (k: number) => (candidates[own[k] as number] as Candidate).shape; // k < own.length
  const textOf = (k: number) => (candidates[own[k] as number] as Candidate).line.text;
  const isParting = (k: number) => shapeOf(k).words >= PARTING_WORDS;
  const partingAbove = new Int32Array(own.length + 1);
  own.forEach((_, k) => {
    partingAbove[k + 1] = (partingAbove[k] as number) + (isParting(k) ? 1 : 0);
  });
  const mayLabel = own.map((_, k) => !isParting(k) && mayBeLabel(textOf(k)));
  let lastLabel = Number.NEGATIVE_INFINITY;
  const belowLabel = own.map((_, k) => {
    if (isParting(k)) lastLabel = Number.NEGATIVE_INFINITY;
    else if (mayLabel[k] === true) lastLabel = k;
    return k > lastLabel && k - lastLabel <= MOST_ENTRIES;
  });
  const again = copiesOf(
    own.map((_, k) => (shapeOf(k).words <= MOST_WORDS ? textOf(k) : '')),
    k => belowLabel[k] === true,
  );
  const isTitle = (k: number) => shapeOf(k).end === 'open';
  const lines: Lines = { count: own.length, isParting, partingAbove, isTitle, again };
  const without = [...body];
  own.forEach((i, k) => {
    const isHeading = (candidates[i + 1]?.shape.words ?? 0) >= PARTING_WORDS;
    if (mayLabel[k] === true && !isHeading && isLabel(textOf(k))) without[i] = false;
  });
  for (let k = 0; k < own.length; ) {
    const { entries, headings, end } = listAt(k, lines);
    const isAnnounced = k > 0 && shapeOf(k - 1).end === 'colon';
    const isBelow = (headings[0] ?? 0) >= end;
    if (entries.length >= LEAST_ENTRIES && isBelow && !isAnnounced && areParted(headings, partingAbove)) {
      const label = mayLabel[k - 1] === true ? [k - 1] : [];
      for (const entry of [...label, ...entries]) without[own[entry] as number] = false;
    }
    k = end;
  }
  return without;
}
