import type { Span } from '../../text/span.js';
import type { Line } from '../line.js';
import { ABBREVIATION } from '../row-shape.js';
import { sliceLines } from '../slice.js';
import { openingTitle, titleSpans } from './opening-title.js';
import { isGlued, titleRuns } from './title-runs.js';

/**
 * Pages whose line ends were lost, all or most of them (`get_text(' ')`): their long lines are cut into sentences, at the
 * marks that part items of a menu, and around and within runs of capitalised words (`... at the pier. News Sport Weather
 * Ferry Runs Again The ferry to Halm ...`). The title that the page begins with is left whole wherever it stands.
 *
 * Refuses: a page of lines one of which is glued, a long paragraph, the full stop of `Dr. Ode` and `J. Roe`.
 */

/** A shorter line holds no more than a heading and its paragraph. */
const LEAST_LENGTH = 240;
/** A page is glued where every other line is long, and so much of it stands in lines that are glued. */
const LINES_PER_LONG = 2;
const LEAST_SHARE = 0.15;
/** A page of one line is glued if that is longer than a paragraph and has so many sentences. */
const LEAST_PAGE = 1500;
const FEWEST_SENTENCES = 6;

export const SENTENCE_END = /[.!?…]["”’»)\]]{0,2} (?=["“‘«„([]{0,2}[\p{Lu}\p{N}])|[。！？][」』”]?/gu;
export const ITEM_MARK = / (?=[|›»•·▸→❯>] )/gu;
const FIGURE = /^\d/;
/** Titles and items of menus have about so many words: where one ends and the next begins cannot be seen. */
const WORDS_OF_ITEM = 4;
/** As many words need no second look. */
const FEWEST_WORDS = 8;
const LONGEST_WORD = 40;

/** Where sentences begin, the first one left out. */
function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const {
    index,
    0: { length },
  } of text.matchAll(SENTENCE_END)) {
    const before = text.slice(Math.max(0, index + 1 - LONGEST_WORD), index + 1);
    if (!ABBREVIATION.test(before.slice(before.lastIndexOf(' ') + 1))) starts.push(index + length);
  }
  return starts;
}

/** Where the items of glued menus and titles begin, and where the sentence goes on: places in a sentence. */
function itemStarts(sentence: string): number[] {
  const words = sentence.split(' ');
  if (words.length < FEWEST_WORDS) return [];
  const runs = titleRuns(words);
  if (runs.length === 0) return [];
  const at = [0];
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

const inOrder = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b);

function cut(line: Line, title: readonly string[]): Line[] {
  const { text } = line;
  const titles = titleSpans(text, title);
  const isWithinTitle = (place: number) => titles.some(([from, to]) => place > from && place < to);
  const marks = [...text.matchAll(ITEM_MARK)].map(({ index }) => index + 1);
  const parts = [...sentenceStarts(text), ...marks].filter(place => !isWithinTitle(place));
  const places = inOrder([...parts, ...titles.flat()].filter(place => place > 0));
  const items = [...places, text.length].flatMap((place, i) => {
    const from = places[i - 1] ?? 0;
    if (titles.some(([start]) => start === from)) return [];
    const part = text.slice(from, place);
    const words = part.trimStart();
    return itemStarts(words.trimEnd()).map(start => place - words.length + start);
  });
  return cutAt(line, inOrder([...places, ...items]));
}

const lengthOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0);

const longOf = (lines: readonly Line[]) => lines.filter(({ text }) => text.length >= LEAST_LENGTH);

/**
 * Whether a page lost its line ends.
 *
 * @example
 * isGluedPage(toLines({ text: `Home | News | Sport ${sentences.join(' ')}` })) // true, for one line of many sentences
 */
export function isGluedPage(lines: readonly Line[]): boolean {
  const long = longOf(lines);
  const [only] = long;
  if (only === undefined) return false;
  if (lines.length === 1 && only.text.length >= LEAST_PAGE && sentenceStarts(only.text).length >= FEWEST_SENTENCES)
    return true;
  if (lines.length > LINES_PER_LONG * long.length) return false;
  return lengthOf(long.filter(isGlued)) >= LEAST_SHARE * lengthOf(lines);
}

/**
 * Cuts the long lines of a page that lost its line ends.
 *
 * @example
 * cutGlued(lines).map(({ text }) => text) // ['Home', '| News', '| Sport', 'The ferry ran again.', ...]
 */
export function cutGlued(lines: readonly Line[]): readonly Line[] {
  const title = openingTitle(lines.map(({ text }) => text));
  return lines.flatMap(line => (line.text.length >= LEAST_LENGTH ? cut(line, title) : [line]));
}
