import { codesOf } from '../../lines/codes.js';
import type { Line } from '../../lines/line.js';
import { siteSuffixStart } from '../../reading/titles/site-suffix.js';
import { type Candidate, isUnsure } from '../candidate.js';
import { ABOVE_TEXT, INTO_TEXT, isProse, type LineTable, lineTable } from './line-table.js';
import { signsStory } from './signing-line.js';
import { textStart } from './text-start.js';
import { lettersAt, MOST_WORDS, WordTable, wordAt } from './words.js';

/**
 * A page as the search for its headline sees it: where the text begins, the lines around that, how often each word stands
 * in the text, and the lines that could be the headline.
 */
export interface Page {
  readonly candidates: readonly Candidate[];
  readonly body: readonly boolean[];
  /** First line of the body, and first line of its running text. */
  readonly first: number;
  readonly start: number;
  readonly lines: LineTable;
  /** For each word the lines of the text that hold it, the contenders above the text that do, and where it stands. */
  readonly inText: Uint8Array;
  readonly inMenu: Uint16Array;
  readonly wordBits: Uint8Array;
  /** Lines of the text whose words were counted. */
  readonly textLines: number;
  /** The contenders, the first `count`: the line, the key of its text, and in `places` its words (to where the next begins). */
  readonly count: number;
  readonly contenders: Int32Array;
  readonly texts: Int32Array;
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly title: PageTitle;
}

/** The first line of the page, which may be its title. */
export interface PageTitle {
  readonly words: number;
  readonly letters: number;
  /** Share of its words that the text has. */
  readonly share: number;
  /** Keys of what is left without the name of a site. */
  readonly cuts: readonly number[];
}

/** The candidate of a contender, and the place of its line in the arrays of `lines`. */
export const candidateAt = ({ candidates, contenders }: Page, k: number): Candidate =>
  candidates[contenders[k] ?? 0] as Candidate; // contenders are lines of the page
export const lineAt = ({ contenders, lines }: Page, k: number): number => (contenders[k] ?? 0) - lines.from;

/** Where a word stands. */
export const IN_FIRST_LINE = 1;
export const IN_LEDE = 2;
export const IN_TITLE = 4;

/** Of a thousand headlines that stand farther from the text than this, one has less than three words. */
const NEAR_TEXT = 15;
const FEWEST_WORDS = 3;
const MOST_WORDS_OF_TITLE = 45;
const MOST_TOPIC_WORDS = 3;
const LONGEST_TITLE = 400;
/** Characters of the text whose words are counted, and of one line of it. */
const SAMPLE = 2500;
const LONGEST_LINE = 1000;
const MOST_LINES = 250;
const LEDE_LINES = 4;

/** A sentence ends within a line: `"Pay up," he said. "They did."` */
const SENTENCE_ENDS = /[.!?]["”»]? /u;

/** Used by one page after the other: what is counted here is good until the next page is looked at. */
const table = new WordTable();
const inText = new Uint8Array(MOST_WORDS);
const inMenu = new Uint16Array(MOST_WORDS);
const wordBits = new Uint8Array(MOST_WORDS);
const lastLine = new Uint8Array(MOST_WORDS);
const lineWords = new Int32Array(1024);
const contenders = new Int32Array(1 + ABOVE_TEXT + INTO_TEXT);
const texts = new Int32Array(contenders.length);
const starts = new Int32Array(contenders.length + 1);
const places = new Int32Array(contenders.length * MOST_WORDS_OF_TITLE);

const [OPENING, CLOSING] = [0x5b, 0x5d];
/** `[Boats at the quay]`: what a terminal's browser shows in place of a picture, and of a button. */
const isBracketed = (text: string) => text.charCodeAt(0) === OPENING && text.charCodeAt(text.length - 1) === CLOSING;

/** `/ Halm Herald)`: the end of a picture's credit that was cut. */
const LOOSE_OPENING = '/)]';
const isLoose = (text: string) =>
  LOOSE_OPENING.includes(text.charAt(0)) ||
  (text.endsWith(')') && text.includes(',') && !text.includes('(') && !text.includes('（'));

/** Whether the line could be the headline; sentences of the story could not. */
function isContender(candidate: Candidate, isNear: boolean, isBody: boolean): boolean {
  const { claim, shape, line } = candidate;
  if (shape.words < (isNear ? 1 : FEWEST_WORDS) || shape.words > MOST_WORDS_OF_TITLE) return false;
  if (claim?.label === 'menu' || !isUnsure(candidate)) return false;
  // `Topic: Health`
  if (claim?.label === 'tags' && shape.words <= MOST_TOPIC_WORDS) return false;
  if (shape.end === 'comma' || line.text.length > LONGEST_TITLE || isBracketed(line.text) || isLoose(line.text))
    return false;
  return !isBody || (!isProse(candidate) && !(shape.end === 'stop' && SENTENCE_ENDS.test(line.text)));
}

/** Counts the words of the text. */
function readText(candidates: readonly Candidate[], body: readonly boolean[], start: number): number {
  let lines = 0;
  for (let i = start, length = 0; i < candidates.length && length < SAMPLE && lines < MOST_LINES; i++) {
    if (body[i] !== true) continue;
    const { line } = candidates[i] as Candidate; // i < candidates.length
    const read = line.text.length < LONGEST_LINE ? line.text.length : LONGEST_LINE;
    const end = table.read(codesOf(line), read, lineWords, 0);
    length += read;
    lines++;
    const bits = lines === 1 ? IN_FIRST_LINE | IN_LEDE : lines <= LEDE_LINES ? IN_LEDE : 0;
    for (let k = 0; k < end; k++) {
      const word = wordAt(lineWords[k] ?? 0);
      if (lastLine[word] === lines) continue;
      lastLine[word] = lines;
      inText[word] = (inText[word] ?? 0) + 1;
      wordBits[word] = (wordBits[word] ?? 0) | bits;
    }
  }
  return lines;
}

/** Reads the first line of the page; to be called when the text has been read. */
function readTitle({ line, shape }: Candidate): PageTitle {
  const { text } = line;
  const codes = codesOf(line);
  const end = table.read(codes, Math.min(text.length, LONGEST_TITLE), lineWords, 0);
  let letters = 0;
  let shared = 0;
  for (let k = 0; k < end; k++) {
    const place = lineWords[k] ?? 0;
    const word = wordAt(place);
    wordBits[word] = (wordBits[word] ?? 0) | IN_TITLE;
    letters += lettersAt(place);
    if ((inText[word] ?? 0) > 0) shared += lettersAt(place);
  }
  const cuts = siteSuffixStart(text).map(at => {
    table.read(codes, at, lineWords, 0);
    return table.lastKey;
  });
  return { words: shape.words, letters, share: letters === 0 ? 0 : shared / letters, cuts };
}

/** Reads the words of a contender. */
function readContender(k: number, index: number, line: Line, isAbove: boolean): void {
  const from = starts[k] ?? 0;
  const end = table.read(codesOf(line), line.text.length, places, from);
  contenders[k] = index;
  texts[k] = table.lastKey;
  starts[k + 1] = end;
  if (!isAbove) return;
  for (let p = from; p < end; p++) {
    const word = wordAt(places[p] ?? 0);
    inMenu[word] = (inMenu[word] ?? 0) + 1;
  }
}

/**
 * Looks over a page once, for its headline. What it gives is good until the next page is looked over.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @returns null for a page without body
 */
export function headlinePage(candidates: readonly Candidate[], body: readonly boolean[]): Page | null {
  const first = body.indexOf(true);
  const [top] = candidates;
  if (first < 0 || top === undefined) return null;
  table.clear();
  inText.fill(0);
  inMenu.fill(0);
  wordBits.fill(0);
  lastLine.fill(0);

  const start = textStart(candidates, body, first);
  const from = Math.max(0, start - ABOVE_TEXT);
  const to = Math.min(candidates.length, start + INTO_TEXT);
  const lines = lineTable(candidates, body, start);
  const textLines = readText(candidates, body, start);
  const title = readTitle(top);
  let count = 0;
  if (from > 0 && isContender(top, false, body[0] === true)) readContender(count++, 0, top.line, false);
  for (let i = from; i < to; i++) {
    const candidate = candidates[i] as Candidate; // i < to
    const isNear = i === 0 || start - i <= NEAR_TEXT;
    if (!isContender(candidate, isNear, body[i] === true) || signsStory(candidates, i)) continue;
    readContender(count++, i, candidate.line, i < start);
  }
  return {
    candidates,
    body,
    first,
    start,
    lines,
    inText,
    inMenu,
    wordBits,
    textLines,
    count,
    contenders,
    texts,
    starts,
    places,
    title,
  };
}
