import type { Span } from '../text/span.js';
import type { Line } from './line.js';
import { ABBREVIATION } from './shape.js';
import { sliceLines } from './slice.js';

/**
 * Pages whose line ends were lost, so that all of the page is one line: it is cut into sentences, at the marks that part
 * items of a menu, and around and within runs of capitalised words (`... at the pier. News Sport Weather Ferry Runs Again
 * The ferry to Halm ...`).
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
/** A run that ends so ends before the next sentence. */
const ENDS_ITEM = /[.!?]$/;
const FIGURE = /^\d/;
const CAPITALISED = /^["“‘«„([]{0,2}[\p{Lu}\p{N}]|^[^\p{L}]*$/u;

/** What a word of a run of titles is worth, and one with a comma behind it, as in a list of names; any other breaks it. */
const CAPITAL_WORTH = 1;
const COMMA_WORTH = 0.3;
const OTHER_WORTH = -1.5;
/** A run is over where it has lost so much. */
const MOST_LOST = 4.5;
/** What a run must be worth at the edge of a sentence, and within one, where names stand. */
const LEAST_AT_EDGE = 3;
const LEAST_WITHIN = 5;
/** Titles and items of menus have about so many words: where one ends and the next begins cannot be seen. */
const WORDS_OF_ITEM = 4;
/** As many words need no second look. */
const FEWEST_WORDS = 8;
const LONGEST_WORD = 40;

/** Where sentences and items begin, the text itself left out. */
function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(SENTENCE_END)) {
    const stop = match.index + 1;
    const lastWord =
      text
        .slice(Math.max(0, stop - LONGEST_WORD), stop)
        .split(' ')
        .at(-1) ?? '';
    if (!ABBREVIATION.test(lastWord)) starts.push(match.index + match[0].length);
  }
  return starts;
}

function worthOf(word: string): number {
  if (!CAPITALISED.test(word.slice(0, LONGEST_WORD))) return OTHER_WORTH;
  return word.endsWith(',') ? COMMA_WORTH : CAPITAL_WORTH;
}

const endsItem = (word: string) => ENDS_ITEM.test(word) && !ABBREVIATION.test(word);

/** The runs `[from, to)` of capitalised words in a sentence, as numbers of words: menus and titles that were glued to it. */
function titleRuns(words: readonly string[]): readonly Span[] {
  const runs: Span[] = [];
  let from = 0;
  let to = 0;
  let worth = 0;
  let most = 0;
  const close = () => {
    let end = to;
    // the last capital begins the sentence behind the run, and so does `Dr.` before it
    if (to < words.length && !endsItem(words[to - 1] as string)) end -= 1;
    while (end < to && end > from && ABBREVIATION.test(words[end - 1] as string)) end -= 1;
    if (most >= (from > 0 && to < words.length ? LEAST_WITHIN : LEAST_AT_EDGE) && end > from) runs.push([from, end]);
  };
  for (let i = 0; i < words.length; i += 1) {
    worth += worthOf(words[i] as string); // i < words.length
    if (worth > most) {
      most = worth;
      to = i + 1;
    } else if (worth <= 0 || most - worth >= MOST_LOST) {
      close();
      if (most > 0) i = to - 1;
      from = to = i + 1;
      worth = most = 0;
    }
  }
  close();
  return runs;
}

/** Where the items of glued menus and titles begin, and where the sentence goes on: places in a sentence. */
function itemStarts(sentence: string): number[] {
  const words = sentence.split(' ');
  if (words.length < FEWEST_WORDS) return [];
  const runs = titleRuns(words);
  if (runs.length === 0) return [];
  const at: number[] = [0];
  for (const word of words) at.push((at.at(-1) as number) + word.length + 1); // begins with one
  const starts: number[] = [];
  for (const [from, to] of runs) {
    for (let i = from, last = from - 1; i < to; last = i, i += WORDS_OF_ITEM) {
      // a figure belongs to the word before it: `March 4`
      while (i > last + 1 && FIGURE.test(words[i] as string)) i -= 1;
      starts.push(at[i] as number);
    }
    starts.push(at[to] as number);
  }
  return starts.filter(start => start > 0 && start < sentence.length);
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
  const items = [...places, text.length].flatMap((place, i) => {
    const from = places[i - 1] ?? 0;
    return itemStarts(text.slice(from, place).trimEnd()).map(start => from + start);
  });
  const all = [...new Set([...places, ...items])].sort((a, b) => a - b);
  return lines.flatMap(line => (line === longest ? cutAt(line, all) : [line]));
}
