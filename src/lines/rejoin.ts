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

const CLOSES =
  /^(?:[,;)\]}”%®™]|[.:!?](?![.\w:])|\.(?=\w)|['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|’(?!\p{L})|["“](?=[,.;:!?)]|\s\p{Ll}))/u;
const CLOSES_AFTER_END = /^[)\]}”’"“]/;
const OPENS = /[([{“‘«„‚]$|[\s(]"$/;
const FINISHED = /[.!?…:。！？]["'”’»“)\]]{0,3}$/u;
const LOWER = /^\p{Ll}(?!\p{Lu})/u;
const ADDRESS = /^(?:https?:|www\.|[\w.-]{1,60}@|[\w-]{1,40}\.(?:com|org|net|de|fr|uk)(?![\w]))/;
const ABBREVIATION =
  /^["'“‘(]?(?:(?:\p{L}\.){1,4}|(?:Jr|Sr|Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|vs|bzw|ca|Nr|art|etc)\.)$/u;
const OPENS_ASIDE = /^[(“„«‘–—]/;
const QUOTED_WORD = /^["'“‘„«(]/;
const QUOTE = /"/g;
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

interface Shape {
  readonly closes: boolean;
  readonly closesAfterEnd: boolean;
  readonly opens: boolean;
  readonly colonStart: boolean;
  readonly colonEnd: boolean;
  readonly bracketEnd: boolean;
  readonly finished: boolean;
  readonly abbreviated: boolean;
  readonly aside: boolean;
  readonly lower: boolean;
  readonly comma: boolean;
  readonly functionEnd: boolean;
  readonly functionStart: boolean;
  readonly prose: boolean;
  readonly short: boolean;
}

/** The function words of the page's language: many are other words elsewhere (`die`, `com`, `am`). */
function functionWords(rows: readonly Row[]): ReadonlySet<string> {
  const counts = LANGUAGES.map(() => 0);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  for (let i = 0; i < rows.length; i += step) {
    for (const word of at(rows, i).text.slice(0, SAMPLE_LENGTH).split(' ')) {
      for (const k of LANGUAGES_OF.get(word) ?? []) counts[k] = (counts[k] ?? 0) + 1;
    }
  }
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? new Set();
}

/** Spaces, and spaces with a lower-case letter behind them; the first word counts as if a space stood before it. */
function countWords(text: string): { words: number; lower: number } {
  let words = 0;
  let lower = 0;
  for (let at = -1; at !== -1 || words === 0; at = text.indexOf(' ', at + 1)) {
    words += 1;
    const code = text.charCodeAt(at + 1);
    if (code < 0x80 ? code > 0x60 && code < 0x7b : LOWER.test(text.slice(at + 1, at + 3))) lower += 1;
  }
  return { words, lower };
}

/** `“` opens a quote in English and closes one in German, where `„` stands before it. */
const closesGermanQuote = (tail: string) =>
  tail.endsWith('“') && tail.lastIndexOf('„') > tail.slice(0, -1).lastIndexOf('“');

function shapeOf({ text, bullet }: Row, functionWords: ReadonlySet<string>): Shape {
  const head = text.slice(0, HEAD);
  const tail = text.slice(-HEAD);
  const { words, lower } = countWords(head);
  const lastWord = tail.slice(tail.lastIndexOf(' ') + 1).replace(QUOTED_WORD, '');
  const firstWord = head.slice(0, Math.max(0, head.indexOf(' ')));
  return {
    closes: !bullet && CLOSES.test(head),
    closesAfterEnd: CLOSES_AFTER_END.test(head),
    opens: OPENS.test(tail.slice(-2)) && !closesGermanQuote(tail),
    colonStart: head.startsWith(':'),
    colonEnd: tail.endsWith(':'),
    bracketEnd: tail.endsWith(')'),
    finished: FINISHED.test(tail.slice(-4)),
    abbreviated: tail.endsWith('.') && ABBREVIATION.test(lastWord),
    aside: !bullet && OPENS_ASIDE.test(head),
    lower: !bullet && LOWER.test(head) && !ADDRESS.test(head),
    comma: tail.endsWith(','),
    functionEnd:
      functionWords.has(lastWord.length === tail.length ? lastWord.toLowerCase() : lastWord) &&
      (words >= PARTICLE_WORDS || !PARTICLES.has(lastWord)),
    functionStart: functionWords.has(firstWord),
    prose: words >= PROSE_WORDS && lower >= words * PROSE_SHARE,
    short: text.length <= LONGEST_FRAGMENT,
  };
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
  let blank = 0;
  let closed = 0;
  rows.forEach((row, i) => {
    if (row.blankBefore > 0) blank += 1;
    else if (i > 0 && (CLOSES.test(row.text.slice(0, 8)) || LOWER.test(row.text.slice(0, 2)))) closed += 1;
  });
  return blank <= rows.length * MOST_BLANK && closed >= FEWEST_SEAMS;
}

/** Whether the sentences of the page go on from line to line, and not because it was wrapped. */
function isBroken(rows: readonly Row[], shapes: readonly Shape[]): boolean {
  let seams = 0;
  shapes.forEach((shape, i) => {
    const before = shapes[i - 1];
    if (!before || before.finished || at(rows, i).blankBefore > 0) return;
    if (shape.closes || (shape.lower && shape.prose && before.functionEnd)) seams += 1;
  });
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
    let proof = shapes[from]?.prose ?? false;
    while (to < rows.length && holds[to]) {
      proof ||= strength[to] === SURE || (shapes[to]?.prose ?? false);
      to += 1;
    }
    if (!proof) holds.fill(false, from, to);
    from = to;
  }
  return holds;
}

/** Straight quotes open and close alike: an odd number so far means that one is open. */
const quotesIn = (text: string) => text.match(QUOTE)?.length ?? 0;

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
  const words = functionWords(rows);
  const shapes = rows.map(row => shapeOf(row, words));
  if (!isBroken(rows, shapes)) return rows;
  const holds = ties(rows, shapes);
  const joined: Row[] = [];
  for (let from = 0; from < rows.length; ) {
    const group: [Row, ...Row[]] = [at(rows, from)];
    const glues: Glue[] = [];
    let quotes = quotesIn(group[0].text);
    let to = from + 1;
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
