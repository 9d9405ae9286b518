import type { Span } from '../text/span.js';
import type { Line } from './line.js';
import { ABBREVIATION } from './shape.js';
import { sliceLines } from './slice.js';

/**
 * Pages whose line ends were lost, so that all of the page is one line: it is cut into sentences, at the marks that part
 * items of a menu, and where a run of capitalised words turns into running text (`News Sport Weather Ferry Runs Again The
 * ferry to Halm ...`).
 *
 * Refuses: a page of several lines, a paragraph of ordinary length, the full stop of `Dr. Ode` and `J. Roe`.
 */

/** A page of more lines has its line ends. */
const MOST_LINES = 4;
/** A line as long as this, with nearly all of the page in it, is more than a paragraph. */
const LEAST_LENGTH = 1500;
const LEAST_SHARE = 0.9;
const FEWEST_SENTENCES = 6;

export const SENTENCE_END = /[.!?…]["”’»)\]]{0,2} (?=["“‘«„([]{0,2}[\p{Lu}\p{N}])|[。！？][」』”]?/gu;
export const ITEM_MARK = / (?=[|›»•·▸→❯>] )/gu;
const CAPITALISED = /^["“‘«„([]{0,2}[\p{Lu}\p{N}]|^[^\p{L}]*$/u;

/** Fewer words are not cut any further, and leave no part with fewer than these. */
const FEWEST_WORDS = 14;
const FEWEST_BEFORE = 4;
const FEWEST_BEHIND = 5;
/** Shares of capitalised words in titles and menus, and in running text. */
const LEAST_OF_TITLES = 0.6;
const MOST_OF_TEXT = 0.35;
const LONGEST_LAST_WORD = 12;

/** Where sentences and items begin, the text itself left out. */
function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    const stop = match.index + 1;
    const lastWord =
      text
        .slice(Math.max(0, stop - LONGEST_LAST_WORD), stop)
        .split(' ')
        .at(-1) ?? '';
    if (!ABBREVIATION.test(lastWord)) starts.push(match.index + match[0].length);
  }
  return starts;
}

/** Where a run of capitalised words turns into running text, an index of `text`; null if it does not. */
function textStart(text: string): number | null {
  const words = text.split(' ');
  const count = words.length;
  if (count < FEWEST_WORDS) return null;
  const capitals = new Uint8Array(count);
  let all = 0;
  for (let i = 0; i < count; i += 1)
    if (CAPITALISED.test((words[i] as string).slice(0, LONGEST_LAST_WORD))) all += capitals[i] = 1;
  let best: number | null = null;
  let most = 0;
  for (let i = 0, at = 0, before = 0; i < count - FEWEST_BEHIND; i += 1) {
    if (i >= FEWEST_BEFORE && capitals[i] === 1) {
      const above = before / i;
      const below = (all - before) / (count - i);
      const gain = (above - below) * Math.sqrt(Math.min(i, count - i));
      if (above >= LEAST_OF_TITLES && below <= MOST_OF_TEXT && gain > most) {
        most = gain;
        best = at;
      }
    }
    before += capitals[i] as number;
    at += (words[i] as string).length + 1;
  }
  return best;
}

function isFlat(lines: readonly Line[], longest: Line): boolean {
  if (lines.length > MOST_LINES || longest.text.length < LEAST_LENGTH) return false;
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  return longest.text.length >= LEAST_SHARE * all;
}

/** The line cut in front of each of some places, without the blanks at the cuts. */
function cutAt(line: Line, places: readonly number[]): Line[] {
  const { text } = line;
  const parts = [...places, text.length].map((place, i): Span => {
    const from = places[i - 1] ?? 0;
    return [text[from] === ' ' ? from + 1 : from, text[place - 1] === ' ' ? place - 1 : place];
  });
  return sliceLines(
    line,
    parts.filter(([from, to]) => from < to),
  );
}

/**
 * Cuts the one line of a page whose line ends were lost; the lines of other pages stay as they are.
 *
 * @example
 * cutFlat(toLines({ text: `Home | News | Sport ${sentences.join(' ')}` })).length // 3 + sentences.length
 */
export function cutFlat(lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines;
  if (first === undefined || lines.length > MOST_LINES) return lines;
  const longest = others.reduce((best, line) => (line.text.length > best.text.length ? line : best), first);
  if (!isFlat(lines, longest)) return lines;
  const { text } = longest;
  const starts = sentenceStarts(text);
  if (starts.length < FEWEST_SENTENCES) return lines;
  const marks = [...text.matchAll(ITEM_MARK)].map(({ index }) => index + 1);
  const places = [...new Set([...starts, ...marks])].sort((a, b) => a - b);
  const turns = places.map((place, i) => {
    const from = places[i - 1] ?? 0;
    const turn = textStart(text.slice(from, place));
    return turn === null ? null : from + turn;
  });
  const all = [...places, ...turns.filter(turn => turn !== null)].sort((a, b) => a - b);
  return lines.flatMap(line => (line === longest ? cutAt(line, all) : [line]));
}
