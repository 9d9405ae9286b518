import type { Span } from '../../text/span.js';
import { codesOf } from '../codes.js';
import type { Line } from '../line.js';
import { ABBREVIATION } from '../row-shape.js';

/**
 * Runs of capitalised words, as menus, titles and buttons are that were glued to each other or to a sentence. Every word
 * has a worth, and a run is a stretch that gathers enough of it (as Kadane's algorithm finds one).
 */

/** A word of a run, and one with a comma behind it, as in a list of names; any other breaks the run. */
const CAPITAL_WORTH = 1;
const COMMA_WORTH = 0.3;
const OTHER_WORTH = -1.5;
/** A run is over where it has lost so much, or has gained nothing for so many words. */
const MOST_LOST = 4.5;
const LONGEST_GAP = 12;
/** What a run is worth at least at the edge of a sentence, and within one, where names stand. */
const LEAST_AT_EDGE = 3;
const LEAST_WITHIN = 5;
/** What no names of a sentence are worth. */
const CERTAIN = 8;

const CAPITALISED = /^["“‘«„([]{0,2}[\p{Lu}\p{N}]|^[^\p{L}]*$/u;
/** A run that ends so ends before the next sentence. */
const ENDS_ITEM = /[.!?]$/;
const LONGEST_WORD = 40;

function worthOf(word: string): number {
  if (!CAPITALISED.test(word.slice(0, LONGEST_WORD))) return OTHER_WORTH;
  return word.endsWith(',') ? COMMA_WORTH : CAPITAL_WORTH;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

function allRuns(words: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  const { length } = words;
  for (let from = 0; from < length; ) {
    let to = from;
    let most = 0;
    for (let i = from, worth = 0; i < length && i - to < LONGEST_GAP; i += 1) {
      worth += worthOf(words[i] as string); // i < length
      if (worth > most) {
        most = worth;
        to = i + 1;
      } else if (worth <= 0 || most - worth >= MOST_LOST) break;
    }
    if (most > 0) runs.push({ from, to, worth: most });
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** Where the run ends if a sentence follows: the last capital begins it, and so does `Dr.` before that. */
function endOf({ from, to }: Run, words: readonly string[]): number {
  const last = words[to - 1] as string;
  if (to === words.length || (ENDS_ITEM.test(last) && !ABBREVIATION.test(last))) return to;
  let end = to - 1;
  while (end > from && ABBREVIATION.test(words[end - 1] as string)) end -= 1;
  return end;
}

/**
 * The runs `[from, to)` of titles in a sentence, as numbers of words.
 *
 * @example
 * titleRuns('He said so. News Sport Log In The ferry runs every hour'.split(' ')) // [[3, 7]]
 */
export function titleRuns(words: readonly string[]): readonly Span[] {
  const runs: Span[] = [];
  for (const run of allRuns(words)) {
    const isWithin = run.from > 0 && run.to < words.length;
    if (run.worth < (isWithin ? LEAST_WITHIN : LEAST_AT_EDGE)) continue;
    const to = endOf(run, words);
    if (to > run.from) runs.push([run.from, to]);
  }
  return runs;
}

const [BLANK, SMALL_A, SMALL_Z] = [0x20, 0x61, 0x7a];

/** Whether a line may hold a certain run: each word that does not begin with a small letter of ASCII counts for one. */
function mayHoldRun(line: Line): boolean {
  const { numbers, from } = codesOf(line);
  const end = from + line.text.length;
  let worth = 0;
  for (let i = from, before = BLANK; i < end; i += 1) {
    const code = numbers[i] as number;
    if (before === BLANK) {
      worth += code >= SMALL_A && code <= SMALL_Z ? OTHER_WORTH : CAPITAL_WORTH;
      if (worth < 0) worth = 0;
      if (worth >= CERTAIN) return true;
    }
    before = code;
  }
  return false;
}

/** Words of running text that a glued line has beside its titles. */
const FEWEST_OF_TEXT = 20;

/**
 * Whether a line holds running text and titles: no names in a sentence make so long a run.
 *
 * @example
 * isGlued(line) // true for 'News Sport Weather Log In Subscribe Most Read Newsletters The ferry to Halm ran again on ...'
 */
export function isGlued(line: Line): boolean {
  if (!mayHoldRun(line)) return false;
  const words = line.text.split(' ');
  const certain = allRuns(words).filter(({ worth }) => worth >= CERTAIN);
  const titles = certain.reduce((sum, { from, to }) => sum + to - from, 0);
  return titles > 0 && words.length - titles >= FEWEST_OF_TEXT;
}
