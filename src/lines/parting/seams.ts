import { CODES, fillChars, fillWhere, LETTERS_END } from '../../text/code-table.js';
import type { Span } from '../../text/span.js';
import { type Codes, codesOf } from '../codes.js';
import type { Line } from '../line.js';
import { isLinkWord } from '../link-words.js';
import { ABBREVIATION } from '../row-shape.js';
import { sliceLines } from '../slice.js';
import words from '../words/capital-within.json' with { type: 'json' };
import { cutGluedTitle } from './glued-title.js';
import { Quotations } from './quotations.js';

/**
 * Pages whose blocks were put together with nothing between them (`get_text()`): `HomeNewsFerry runs againBy Jane Doe3 May
 * 2022The ferry to Halm ran again on Monday.It had been ...`. Their lines are cut where a capital follows a small letter, the
 * end of a sentence or figures.
 *
 * On a short page few seams tell it, if they are of two kinds: sentences, and a heading or a date on which text follows.
 *
 * Refuses: a page with few seams for its sentences, or with code; `YouTube`, `McRoe`, `iPhone`, `U.S.Navy`, `client.Send()`,
 * `3D`, `F1Racing`, `sortBy name`.
 */

/**
 * A page is seamed if so many of its sentences, and no fewer than that, begin without a blank before them, and so many of
 * these with a small word (`The`, `Er`), as members (`System.Text`) and places (`St.Anton`) do not ...
 */
const LEAST_SHARE = 0.15;
const FEWEST_SENTENCES = 5;
const LEAST_SMALL_WORDS = 0.06;
/** ... or so many of its lines have several seams, and there are that many seams, one for so many characters. */
const LEAST_LINES = 0.1;
const FEWEST_SEAMS = 10;
const CHARACTERS_PER_SEAM = 300;
/** Where a page lost its line ends so many times as many: its lines are so long that a firm or two stand in most. */
const GLUED_DENSITY = 3;
/**
 * A page no longer than this is seamed if sentences, headings and dates are followed by text so often, one for so many
 * characters, and if there are both: so many headings and a sentence, or the other way round.
 */
const LONGEST_SHORT = 3000;
const FEWEST_SURE = 3;
const FEWEST_OF_ONE_KIND = 2;
const CHARACTERS_PER_SURE = 400;
/** Shorter words end names of functions (`sortBy`, `signIn`), unless a name or a title follows. */
const SHORTEST_SMALL = 3;
/** Where blocks were put together, hardly any two words meet twice. In code (`HttpClient`) they do. */
const LEAST_DISTINCT = 0.6;
/** What meets more often is one word: the name of a firm, a program or its parts. */
const MOST_MEETINGS = 2;
/** In Xhosa and its kin capitals follow prefixes (`kwaZulu`), which are as short as this. */
const MOST_PREFIXED = 0.3;
const LONGEST_PREFIX = 4;

const SMALL = 1;
const CAPITAL = 2;
const FIGURE = 3;
const STOP = 4;
const CLOSING = 5;
const OPENING = 6;
const BLANK = 7;
/** What a character is to a seam, by its code; 0: nothing. */
const KINDS = new Uint8Array(CODES);
fillWhere(KINDS, /\p{Ll}+/gu, SMALL, LETTERS_END);
fillWhere(KINDS, /\p{Lu}+/gu, CAPITAL, LETTERS_END);
fillChars(KINDS, FIGURE, '0123456789');
fillChars(KINDS, STOP, '.!?…');
fillChars(KINDS, CLOSING, '"”’»)]');
fillChars(KINDS, OPENING, '“‘„«([');
fillChars(KINDS, BLANK, ' ');

/** Words with a capital within, and the parts of names that a capital follows. */
const WORDS: ReadonlySet<string> = new Set(words.names);
const PREFIXES: ReadonlySet<string> = new Set(words.prefixes);
/** No word of them is longer. */
const LONGEST_WORD = 16;
const CLOSINGS = 2;
/** What has a full stop within a sentence, besides what is known of rows. */
const TITLE = /^(?:Prof|Smt|Sri|Shri|Capt|Col|Sgt|Rev|Hon|No|Nr|Art|Fig)\.$/u;
const FEW_FIGURES = /^\d{1,2}\.$/u;
/** What may follow the first word of a sentence. */
const AFTER_WORD = ' ,;:’\'-–—"”»)!?…';
/** What stands for the rest of a word: `L'été`. */
const ELISIONS = "'’";
const YEAR = /^(?:19|20)\d\d$/u;
const [LEFT_GUILLEMET, RIGHT_GUILLEMET] = [0xab, 0xbb];

/** A place where a line may be cut, and the two words that meet there, if there are no more than those. */
interface Seam {
  readonly at: number;
  readonly words: readonly [first: string, second: string] | null;
}

/** The seams of a line, and how its sentences follow one another. */
interface Seams {
  readonly places: readonly Seam[];
  /** Sentences that begin without a blank before them, and those that begin with one or end the line. */
  readonly glued: number;
  readonly apart: number;
  /** How many of the glued ones begin with a small word, and how often one follows a heading or a year. */
  readonly small: number;
  readonly heads: number;
}

const codeAt = ({ numbers, from }: Codes, at: number): number => (at < 0 ? 0 : (numbers[from + at] as number));
const kindAt = (codes: Codes, at: number): number => KINDS[codeAt(codes, at)] ?? 0;

/** Whether a sentence ends with the character at `at`. */
function endsSentence(codes: Codes, at: number): boolean {
  let stop = at;
  while (stop > at - CLOSINGS && kindAt(codes, stop) === CLOSING) stop -= 1;
  if (kindAt(codes, stop) === BLANK && codeAt(codes, stop + 1) === RIGHT_GUILLEMET) stop -= 1;
  if (kindAt(codes, stop) !== STOP) return false;
  const before = kindAt(codes, stop - 1);
  return before === SMALL || before === FIGURE || before === CLOSING;
}

/** Where the characters of a kind begin that stand before `to`, as far as LONGEST_WORD back. */
function startOf(codes: Codes, kind: number, to: number): number {
  let from = to;
  while (from > to - LONGEST_WORD && kindAt(codes, from - 1) === kind) from -= 1;
  return from;
}

/** The end of the word that begins with a capital at `at`. */
function endOf(text: string, codes: Codes, at: number): number {
  let end = at + 1;
  while (end < text.length && end < at + LONGEST_WORD && kindAt(codes, end) === SMALL) end += 1;
  return end;
}

/** Whether the full stop before `at` is that of a word: `Dr.Ode`, `1.Fish`. */
function isAbbreviated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return ABBREVIATION.test(word) || TITLE.test(word) || FEW_FIGURES.test(word);
}

/** Whether a word begins with a capital at `at` that lost its end: `L'été`, `D'autres`. */
const isElided = (text: string, codes: Codes, at: number) =>
  ELISIONS.includes(text.charAt(at + 1) || ' ') && [SMALL, CAPITAL].includes(kindAt(codes, at + 2));

/** Whether a sentence may begin with a capital at `at`, and not the name of a member: `client.Send(request)`. */
function beginsSentence(text: string, codes: Codes, at: number): boolean {
  if (isAbbreviated(text, at)) return false;
  const end = endOf(text, codes, at);
  if (end === at + 1) return text.charAt(end) === ' ' || isElided(text, codes, at);
  return end === text.length || AFTER_WORD.includes(text.charAt(end));
}

/** Whether a word begins with a capital at `at` that may follow another one: `News`, `ALSO`, `BY `, not `TV`. */
function beginsWord(text: string, codes: Codes, at: number): boolean {
  if (at + 2 >= text.length) return false;
  const [second, third] = [kindAt(codes, at + 1), kindAt(codes, at + 2)];
  if (second === SMALL || (second === CAPITAL && (third === CAPITAL || third === BLANK))) return true;
  return isElided(text, codes, at);
}

/** The two words that meet at a capital at `at`; null where they are one. */
function wordsAt(text: string, codes: Codes, at: number): readonly [string, string] | null {
  const small = startOf(codes, SMALL, at);
  if (at - small < 2) return null;
  const first = text.slice(kindAt(codes, small - 1) === CAPITAL ? small - 1 : small, at);
  const second = text.slice(at, endOf(text, codes, at));
  return PREFIXES.has(first) || WORDS.has(first + second) ? null : [first, second];
}

/** Whether a capital at `at` follows a number, and not one like `3D` or `F1`. */
function partsNumber(codes: Codes, at: number): boolean {
  const figures = startOf(codes, FIGURE, at);
  const before = kindAt(codes, figures - 1);
  return at - figures >= 2 && before !== SMALL && before !== CAPITAL;
}

/** A line with one seam that has a single word on a side may be the name of a firm: `HelloFresh`, `DoorDash delivers`. */
const isOfLoneWords = (text: string, { at, words }: Seam) =>
  words !== null && (text.lastIndexOf(' ', at) < 0 || text.indexOf(' ', at) < 0);

/** The place of the first of two words that meet, if it is put to a sentence: `on the quay.ShareTweet`. */
function wordBehindSentence(line: Line, { at, words }: Seam): readonly number[] {
  if (words === null) return [];
  const from = at - words[0].length;
  const isBehind =
    kindAt(codesOf(line), from) === CAPITAL && endsSentence(codesOf(line), from - 1) && !isAbbreviated(line.text, from);
  return isBehind ? [from] : [];
}

const isSmallWord = (text: string, codes: Codes, at: number) =>
  isElided(text, codes, at) || isLinkWord(text.slice(at, endOf(text, codes, at)).toLowerCase());

/** Whether a text begins with a small word at `at`, or a name with one before it: `The ferry`, `By Jane`. */
function beginsText(text: string, codes: Codes, at: number): boolean {
  if (!isSmallWord(text, codes, at)) return false;
  if (isElided(text, codes, at)) return true;
  const end = endOf(text, codes, at);
  return text.charAt(end) === ' ' && (end - at >= SHORTEST_SMALL || kindAt(codes, end + 1) === CAPITAL);
}

/** How many characters before a capital at `at` open a quotation or a bracket, a blank behind them with them. */
function openingAt(codes: Codes, at: number, quotations: Quotations): number {
  const before = kindAt(codes, at - 1);
  if (before === BLANK) return codeAt(codes, at - 2) === LEFT_GUILLEMET && quotations.opensAt(at - 2) ? 2 : 0;
  if (codeAt(codes, at - 1) === LEFT_GUILLEMET) return quotations.opensAt(at - 1) ? 1 : 0;
  return before === OPENING || (before === CLOSING && quotations.opensAt(at - 1)) ? 1 : 0;
}

function seamsOf(line: Line): Seams {
  const { text } = line;
  const codes = codesOf(line);
  const { numbers, from } = codes;
  const kinds = KINDS;
  const places: Seam[] = [];
  const quotations = new Quotations(text);
  let [glued, small, heads] = [0, 0, 0];
  let apart = endsSentence(codes, text.length - 1) ? 1 : 0;
  for (let at = 1; at < text.length; at += 1) {
    if (kinds[numbers[from + at] as number] !== CAPITAL) continue;
    const before = kindAt(codes, at - 1);
    const quote = openingAt(codes, at, quotations);
    if (kindAt(codes, at - 1 - quote) === BLANK) {
      if (endsSentence(codes, at - 2 - quote)) apart += 1;
      continue;
    }
    if (endsSentence(codes, at - 1 - quote)) {
      if (!beginsSentence(text, codes, at)) continue;
      glued += 1;
      if (isSmallWord(text, codes, at)) small += 1;
      places.push({ at: at - quote, words: null });
      continue;
    }
    if (!beginsWord(text, codes, at)) continue;
    const words = before === SMALL ? wordsAt(text, codes, at) : null;
    if (words === null && !(before === FIGURE && partsNumber(codes, at))) continue;
    places.push({ at, words });
    const follows = words !== null || YEAR.test(text.slice(startOf(codes, FIGURE, at), at));
    if (follows && beginsText(text, codes, at)) heads += 1;
  }
  const [only] = places;
  const isLone =
    only !== undefined &&
    places.length === 1 &&
    isOfLoneWords(text, only) &&
    wordBehindSentence(line, only).length === 0;
  return { places: isLone ? [] : places, glued, apart, small, heads };
}

const isPrefix = (word: string) => word.length <= LONGEST_PREFIX && word === word.toLowerCase();

/** How often each two words meet on a page. */
function meetings(seams: readonly Seams[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of seams) {
    for (const { words } of places) {
      const word = words?.join('');
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether the words that meet on a page are words that were put together. */
function areStrangers(seams: readonly Seams[]): boolean {
  const words = seams.flatMap(({ places }) => places.flatMap(seam => seam.words?.slice(0, 1) ?? []));
  const prefixed = words.filter(isPrefix).length;
  return meetings(seams).size >= LEAST_DISTINCT * words.length && prefixed <= MOST_PREFIXED * words.length;
}

const isDense = (seams: number, length: number) => seams >= FEWEST_SEAMS && seams * CHARACTERS_PER_SEAM >= length;

function isSeamed(seams: readonly Seams[], length: number, isGlued: boolean): boolean {
  let [glued, apart, small, heads, lines, all] = [0, 0, 0, 0, 0, 0];
  for (const line of seams) {
    glued += line.glued;
    apart += line.apart;
    small += line.small;
    heads += line.heads;
    all += line.places.length;
    if (line.places.length > 1) lines += 1;
  }
  const isShare = glued >= LEAST_SHARE * (glued + apart);
  const bySentences = glued >= FEWEST_SENTENCES && isShare && small >= LEAST_SMALL_WORDS * glued;
  const byLines = isDense(all, isGlued ? GLUED_DENSITY * length : length) && lines >= LEAST_LINES * seams.length;
  const sentences = heads >= FEWEST_OF_ONE_KIND ? glued : small;
  const isSure = sentences > 0 && heads > 0 && sentences + heads >= FEWEST_SURE && isShare;
  const bySure = isSure && length <= Math.min(LONGEST_SHORT, CHARACTERS_PER_SURE * (sentences + heads));
  return bySentences || ((byLines || bySure) && areStrangers(seams));
}

const spansOf = (places: readonly number[], length: number): Span[] =>
  [...places, length].map((place, i) => [places[i - 1] ?? 0, place]);

/** Where there may be a seam; only of Latin letters, for other ranges would take three times as long on every page. */
export const MAYBE_SEAM = /[a-zß-ÿ\d.!?…"”’»)\]][A-ZÀ-Þ][a-zß-ÿ ]/g;
const STOPS = '.!?…"”’»)]';

/** A cheap look at the whole text: false where there are too few places for a page with seams. */
function mayBeSeamed(text: string, lines: number): boolean {
  let [sentences, all] = [0, 0];
  MAYBE_SEAM.lastIndex = 0;
  for (let found = MAYBE_SEAM.exec(text); found !== null; found = MAYBE_SEAM.exec(text)) {
    all += 1;
    if (STOPS.includes(text.charAt(found.index))) sentences += 1;
    if (sentences >= FEWEST_SENTENCES || (isDense(all, text.length) && all >= LEAST_LINES * lines)) return true;
    if (text.length <= LONGEST_SHORT && sentences > 0 && all > sentences) return true;
  }
  return false;
}

/**
 * Cuts the lines of a page whose blocks were put together with nothing between them; other pages stay as they are.
 *
 * @param text the page
 * @param isGlued whether the page lost its line ends
 * @example
 * cutSeams(lines, 'It rained.The ferry ran.Nobody came.We waited.They left.She stayed.').length // 6
 */
export function cutSeams(lines: readonly Line[], text: string, isGlued = false): readonly Line[] {
  if (!mayBeSeamed(text, lines.length)) return lines;
  const seams = lines.map(seamsOf);
  if (!isSeamed(seams, text.length, isGlued)) return lines;
  const counts = meetings(seams);
  const isCut = ({ words }: Seam) => words === null || (counts.get(words.join('')) ?? 0) <= MOST_MEETINGS;
  const parts = lines.flatMap((line, i) => {
    const cuts = (seams[i] as Seams).places.filter(isCut).flatMap(seam => [...wordBehindSentence(line, seam), seam.at]);
    return cuts.length === 0 ? [line] : sliceLines(line, spansOf(cuts, line.text.length));
  });
  return cutGluedTitle(parts);
}
