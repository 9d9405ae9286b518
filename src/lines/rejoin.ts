import { at } from './at.js';
import { type Glue, joinRows, joinsWithoutSpace, type Row } from './row.js';
import lists from './words/function-words.json' with { type: 'json' };
import { wrapWidth } from './wrap.js';

/**
 * Joins the lines that a scraper broke at inline tags: a link or a bold word stands on a line of its own in the middle
 * of a sentence (`... in Halm (` / `Kreis Osterweide` / `): Dort ...`).
 *
 * Two lines are tied
 * - surely: the second begins with what can only close (`, and`, `)`, `’s`), or the first ends with an opening bracket
 *   or quote;
 * - well: the first ends with a function word (`of the`, `in der`) or a comma, or the second begins in lower case, and
 *   one of both is running text;
 * - weakly: a short line after an unfinished one, which counts only if the sentence visibly goes on after it.
 * A chain of ties holds if there is running text in it or a sure tie.
 *
 * Look-alikes that stay apart: menus, also of lower-case words; headings before a paragraph; bylines, captions and share
 * bars; `Label:` before its text; `Sign in` / `or` / `Register`; a paragraph that lacks its full stop before the next.
 * Only pages that were broken this way are touched: few blank lines, not wrapped, and sentences that begin with a comma.
 */

/** What the patterns below begin with. */
const CLOSING = ',;)]}”%®™.:!?\'’"“';
const CLOSES =
  /^(?:[,;)\]}”%®™]|[.:!?](?![.\w:])|\.(?=\w)|['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|’(?!\p{L})|["“](?=[,.;:!?)]|\s\p{Ll}))/u;
const CLOSES_AFTER_END = ')]}”’"“';
const OPENING = '([{“‘«„‚"';
const OPENS = /[([{“‘«„‚]$|[\s(]"$/;
/** What the end of a sentence can end with. */
const ENDING = '.!?…:。！？"\'”’»“)]';
const FINISHED = /[.!?…:。！？]["'”’»“)\]]{0,3}$/u;
const LOWER = /^\p{Ll}(?!\p{Lu})/u;
const ADDRESS = /^(?:https?:|www\.|[\w.-]{1,60}@|[\w-]{1,40}\.(?:com|org|net|de|fr|uk)(?![\w]))/;
const ABBREVIATION =
  /^["'“‘(]?(?:(?:\p{L}\.){1,4}|(?:Jr|Sr|Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|vs|bzw|ca|Nr|art|etc)\.)$/u;
const OPENS_ASIDE = '(“„«‘–—';
const QUOTES = '"\'“‘„«(';
const HEAD = 240;
const MOST_BLANK = 0.1;
const FEWEST_SEAMS = 2;
/** Running text has as many words, and as many of them in lower case. */
const PROSE_WORDS = 6;
const PROSE_SHARE = 0.5;
/** A link or a bold word in a sentence. */
const LONGEST_FRAGMENT = 80;

/** So many rows tell the language of a page. */
const SAMPLE_ROWS = 150;
const SAMPLE_LENGTH = 150;
/** They also end what is no sentence (`Log in`, `Read on`): a longer line must stand before them. */
const PARTICLES = new Set(['in', 'on', 'up', 'out', 'over', 'about', 'off', 'an', 'auf', 'aus', 'ab']);
const PARTICLE_WORDS = 4;
const LANGUAGES = Object.values(lists).map(words => new Set(words));
/** For each word, the places of its languages in LANGUAGES. */
const LANGUAGES_OF = new Map<string, number[]>();
LANGUAGES.forEach((words, k) => {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), k]);
});

const NONE = 0;
const WEAK = 1;
const WELL = 2;
const SURE = 3;
type Tie = typeof NONE | typeof WEAK | typeof WELL | typeof SURE;

const LONGEST_WORD = Math.max(...[...LANGUAGES_OF.keys()].map(word => word.length));
/** A number made of the length, the first and the last letter of a stretch of a text, in either case. */
const sieveKey = (text: string, from: number, to: number) =>
  ((to - from) << 10) | ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(to - 1) & 31);
/** 1 for the numbers of function words: most other words are turned away by it. */
const SIEVE = new Uint8Array((LONGEST_WORD + 1) << 10);
for (const word of LANGUAGES_OF.keys()) SIEVE[sieveKey(word, 0, word.length)] = 1;

/** Whether a stretch of a text may be a function word. */
const mayBeFunctionWord = (text: string, from: number, to: number) =>
  to - from <= LONGEST_WORD && SIEVE[sieveKey(text, from, to)] === 1;

/** The function words of the page's language: many are other words elsewhere (`die`, `com`, `am`). */
function functionWordsOf(rows: readonly Row[]): ReadonlySet<string> {
  const counts = LANGUAGES.map(() => 0);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  for (let i = 0; i < rows.length; i += step) {
    const text = at(rows, i).text.slice(0, SAMPLE_LENGTH);
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space === -1 ? text.length : space;
      if (mayBeFunctionWord(text, from, to)) {
        for (const k of LANGUAGES_OF.get(text.slice(from, to)) ?? []) counts[k] = (counts[k] ?? 0) + 1;
      }
      from = to + 1;
    }
  }
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? new Set();
}

const [SMALL_A, SMALL_Z, ASCII_END] = [0x61, 0x7a, 0x80];
const isSmallAscii = (code: number) => code >= SMALL_A && code <= SMALL_Z;

/** Spaces, and spaces with a lower-case letter behind them; the first word counts as if a space stood before it. */
function countWords(text: string): { words: number; lower: number } {
  let words = 0;
  let lower = 0;
  for (let at = -1; at !== -1 || words === 0; at = text.indexOf(' ', at + 1)) {
    words += 1;
    const code = text.charCodeAt(at + 1);
    if (code < ASCII_END ? isSmallAscii(code) : LOWER.test(text.slice(at + 1, at + 3))) lower += 1;
  }
  return { words, lower };
}

/** Whether a text begins with a small letter, and no capital stands behind it as in `eBay`. */
function beginsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII_END && !isSmallAscii(code) ? false : LOWER.test(text.slice(0, 3));
}

/** Whether a text begins with what can only close. */
const beginsClosing = (text: string) => CLOSING.includes(text.charAt(0)) && CLOSES.test(text.slice(0, HEAD));

/** `“` opens a quote in English and closes one in German, where `„` stands before it. */
const closesGermanQuote = (tail: string) =>
  tail.endsWith('“') && tail.lastIndexOf('„') > tail.slice(0, -1).lastIndexOf('“');

/** What a row looks like, each thing found out when it is asked for: of most rows one or two are. */
class Shape {
  readonly #row: Row;
  readonly #functionWords: () => ReadonlySet<string>;
  #prose: boolean | undefined;
  #functionEnd: boolean | undefined;

  constructor(row: Row, functionWords: () => ReadonlySet<string>) {
    this.#row = row;
    this.#functionWords = functionWords;
  }

  get #text(): string {
    return this.#row.text;
  }

  get #last(): string {
    return this.#text.slice(-1);
  }

  get #head(): string {
    return this.#text.slice(0, HEAD);
  }

  get #tail(): string {
    return this.#text.slice(-HEAD);
  }

  get #lastWord(): string {
    const word = this.#tail.slice(this.#tail.lastIndexOf(' ') + 1);
    return QUOTES.includes(word.charAt(0)) ? word.slice(1) : word;
  }

  get closes(): boolean {
    return !this.#row.bullet && beginsClosing(this.#text);
  }

  get closesAfterEnd(): boolean {
    return CLOSES_AFTER_END.includes(this.#text.charAt(0));
  }

  get opens(): boolean {
    return OPENING.includes(this.#last) && OPENS.test(this.#text.slice(-2)) && !closesGermanQuote(this.#tail);
  }

  get colonStart(): boolean {
    return this.#text.startsWith(':');
  }

  get colonEnd(): boolean {
    return this.#last === ':';
  }

  get bracketEnd(): boolean {
    return this.#last === ')';
  }

  get comma(): boolean {
    return this.#last === ',';
  }

  get finished(): boolean {
    return ENDING.includes(this.#last) && FINISHED.test(this.#text.slice(-4));
  }

  get abbreviated(): boolean {
    return this.#last === '.' && ABBREVIATION.test(this.#lastWord);
  }

  get aside(): boolean {
    return !this.#row.bullet && OPENS_ASIDE.includes(this.#text.charAt(0));
  }

  get lower(): boolean {
    return !this.#row.bullet && beginsLower(this.#text) && !ADDRESS.test(this.#head);
  }

  get functionEnd(): boolean {
    this.#functionEnd ??= this.#endsWithFunctionWord();
    return this.#functionEnd;
  }

  #endsWithFunctionWord(): boolean {
    const text = this.#text;
    const from = text.lastIndexOf(' ') + 1;
    const unquoted = QUOTES.includes(text.charAt(from)) ? from + 1 : from;
    if (!mayBeFunctionWord(text, unquoted, text.length)) return false;
    const word = this.#lastWord;
    // Alone on its line it may have a capital for being the first one too.
    const known = this.#functionWords().has(word.length === this.#tail.length ? word.toLowerCase() : word);
    return known && (!PARTICLES.has(word) || countWords(this.#head).words >= PARTICLE_WORDS);
  }

  get functionStart(): boolean {
    const head = this.#head;
    return this.#functionWords().has(head.slice(0, Math.max(0, head.indexOf(' '))));
  }

  get prose(): boolean {
    this.#prose ??= this.#isProse();
    return this.#prose;
  }

  #isProse(): boolean {
    const { words, lower } = countWords(this.#head);
    return words >= PROSE_WORDS && lower >= words * PROSE_SHARE;
  }

  get short(): boolean {
    return this.#text.length <= LONGEST_FRAGMENT;
  }
}

function tieOf(a: Shape, b: Shape, next: Shape | undefined, row: Row, nextRow: Row | undefined): Tie {
  if (row.blankBefore > 0 || row.bullet) return NONE;
  if (a.opens) return SURE;
  if (b.closes) return a.finished && !b.closesAfterEnd ? NONE : SURE;
  if (a.finished) return a.abbreviated && b.lower && (a.prose || b.prose) ? WELL : NONE;
  if (b.colonEnd && !b.lower) return NONE;
  if (a.functionEnd && (a.prose || b.lower || (b.short && !b.prose))) return WELL;
  if (a.comma && (a.prose || b.lower || (b.aside && b.prose))) return WELL;
  const goesOn = next !== undefined && nextRow?.blankBefore === 0 && !nextRow.bullet && !next.colonStart;
  if (b.lower) {
    if (a.bracketEnd && !b.prose) return WEAK;
    if (b.prose || b.functionStart) return WELL;
    return a.prose && (b.finished || b.functionEnd || b.comma || (goesOn && (next.closes || next.lower))) ? WELL : WEAK;
  }
  if (b.aside && a.prose) return b.finished || (goesOn && (next.closes || next.lower)) ? WELL : WEAK;
  if (b.aside && b.prose && !a.bracketEnd && a.short) return WEAK;
  if (a.bracketEnd || b.prose || !b.short || !goesOn) return NONE;
  if (!(a.prose || a.lower || a.closes)) return NONE;
  return next.closes || (next.lower && (next.prose || next.functionStart)) ? WEAK : NONE;
}

/** Whether the page may be one that was broken at inline tags: the cheap look, before any line is studied. */
function mayBeBroken(rows: readonly Row[]): boolean {
  const most = rows.length * MOST_BLANK;
  let blank = 0;
  let closed = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const { text, blankBefore } = at(rows, i);
    if (blankBefore > 0) {
      blank += 1;
      if (blank > most) return false;
    } else if (i > 0 && closed < FEWEST_SEAMS && (beginsClosing(text) || beginsLower(text))) closed += 1;
  }
  return closed >= FEWEST_SEAMS;
}

/** Whether the sentences of the page go on from line to line, and not because it was wrapped. */
function isBroken(rows: readonly Row[], shapes: readonly Shape[]): boolean {
  let seams = 0;
  for (let i = 1; i < rows.length && seams < FEWEST_SEAMS; i += 1) {
    const before = at(shapes, i - 1);
    const shape = at(shapes, i);
    if (at(rows, i).blankBefore > 0 || !(shape.closes || shape.lower) || before.finished) continue;
    if (shape.closes || (shape.prose && before.functionEnd)) seams += 1;
  }
  return seams >= FEWEST_SEAMS && wrapWidth(rows) === null;
}

function ties(rows: readonly Row[], shapes: readonly Shape[]): boolean[] {
  const strength: Tie[] = rows.map((row, i) => {
    const a = shapes[i - 1];
    const b = shapes[i];
    return a && b ? tieOf(a, b, shapes[i + 1], row, rows[i + 1]) : NONE;
  });
  const holds = strength.map(tie => tie >= WELL);
  // A weak tie needs the one behind it, or, for a line in lower case, the one before it.
  for (let i = rows.length - 1; i > 0; i -= 1) {
    if (strength[i] === WEAK && holds[i + 1] && shapes[i]?.finished === false) holds[i] = true;
  }
  for (let i = 1; i < rows.length; i += 1) {
    if (strength[i] === WEAK && holds[i - 1] && shapes[i]?.lower) holds[i] = true;
  }
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    let isSure = false;
    for (; to < rows.length && holds[to]; to += 1) isSure ||= strength[to] === SURE;
    const isChain = to > from + 1;
    if (isChain && !isSure && !shapes.slice(from, to).some(shape => shape.prose)) holds.fill(false, from, to);
    from = to;
  }
  return holds;
}

/** Straight quotes open and close alike: an odd number so far means that one is open. */
function quotesIn(text: string): number {
  let count = 0;
  for (let place = text.indexOf('"'); place !== -1; place = text.indexOf('"', place + 1)) count += 1;
  return count;
}

function glueOf(before: Row, after: Row, a: Shape, b: Shape, openQuote: boolean): Glue {
  if (b.closes || a.opens || joinsWithoutSpace(before.text, after.text)) return '';
  if (before.text.endsWith('"') && openQuote) return '';
  if (after.text.startsWith('"') && openQuote) return '';
  return ' ';
}

/**
 * Joins the rows of sentences that were broken at inline tags.
 *
 * @param rows the rows of a page
 * @returns the rows with such sentences made whole; the same rows where the page was not broken this way
 * @example
 * rejoin(splitLines('He spoke to\nThe Herald\n, he said.\nHe met\nthe mayor\n.')).map(row => row.text)
 * // ['He spoke to The Herald, he said.', 'He met the mayor.']
 */
export function rejoin(rows: readonly Row[]): readonly Row[] {
  if (!mayBeBroken(rows)) return rows;
  let words: ReadonlySet<string> | undefined;
  const functionWords = () => {
    words ??= functionWordsOf(rows);
    return words;
  };
  const shapes = rows.map(row => new Shape(row, functionWords));
  if (!isBroken(rows, shapes)) return rows;
  const holds = ties(rows, shapes);
  const joined: Row[] = [];
  for (let from = 0; from < rows.length; ) {
    const group: [Row, ...Row[]] = [at(rows, from)];
    let to = from + 1;
    if (!holds[to]) {
      joined.push(group[0]);
      from = to;
      continue;
    }
    const glues: Glue[] = [];
    let quotes = quotesIn(group[0].text);
    for (; to < rows.length && holds[to]; to += 1) {
      const row = at(rows, to);
      glues.push(glueOf(at(rows, to - 1), row, at(shapes, to - 1), at(shapes, to), quotes % 2 === 1));
      quotes += quotesIn(row.text);
      group.push(row);
    }
    joined.push(joinRows(group, glues));
    from = to;
  }
  return joined;
}
