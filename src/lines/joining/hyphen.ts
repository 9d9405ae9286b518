import { linkWordsOf } from '../link-words.js';
import type { Glue, Row } from '../row.js';
import words from '../words/hyphens.json' with { type: 'json' };
import { firstWords } from './wrap.js';

/**
 * The hyphen at the edge of a wrapped line: part of the word or only there because the line was full?
 *
 * Dropped: `exam-` / `ple`, when the page has the joined word elsewhere and never the hyphenated one, or has neither and
 * hyphens proven in that way are the page's habit, or words are known to be parted on it.
 * Kept, without a space: `long-` / `term`, `Berlin-` / `based`, `Covid-` / `19`, and whatever is unsure.
 * Kept, with a space, before an `and` of the page's language: `pre-` / `and postwar`, `Vor-` / `und Nachteile`; a dash that stands
 * alone is no hyphen.
 */

/** The words of a list in any language. */
const listed = (lists: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> =>
  new Set(Object.values(lists).flat());

const EDGE = /^["'“‘„«(]{0,2}(?:\p{L}{1,2}['’])?(\p{L}[\p{L}\p{M}]{0,39})[-‐]$/u;
const HEAD = /^(\p{Ll}[\p{Ll}\p{M}]{1,39})(?!\p{L})/u;
const HYPHEN_END = /[\p{L}\p{N}][-‐]$/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
/** What compounds begin with that keep their hyphen. */
const COMPOUNDS = listed(words.compounds);
/** Compounds whose first part alone tells nothing. */
const PAIRS = listed(words.pairs);
/** What stands behind the hyphen of a verb or a pronoun in French: `dit-il`, `celui-ci`. */
const ENCLITICS = listed(words.enclitics);
/** What stands between a part of a word and the word that the part stands for, too: `pre- and postwar`. */
const SUSPENDED = listed(words.suspended);
/** A word of French that no text goes without. */
const FRENCH = 'les';
const BOTH = 44;
const HABIT = 2;

export interface Seam {
  readonly before: Row;
  readonly after: Row;
}

/** Whether a row ends with a hyphen that belongs to a word. */
export function endsWithHyphen(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return (last === '-' || last === '‐') && HYPHEN_END.test(text.slice(-3));
}

function partsOf({ before, after }: Seam): readonly [string, string] | null {
  const left = EDGE.exec(before.text.slice(before.text.lastIndexOf(' ') + 1))?.[1];
  const right = HEAD.exec(after.text.slice(0, BOTH))?.[1];
  return left && right ? [left.toLowerCase(), right.toLowerCase()] : null;
}

/**
 * Makes the judge of a page's edge hyphens.
 *
 * @param rows the page, which is the evidence
 * @param seams all places where one row ends with a hyphen and the next one continues it
 * @param isParting words are parted on this page: what it has nowhere else is one word, unless it begins as compounds do (`self-`)
 * @returns for a seam: `drop-hyphen`, `''` or `' '`
 * @example
 * const seam = { before: rowOf('an exam-'), after: rowOf('ple') }
 * hyphenJudge([...splitLines('for example'), seam.before, seam.after], [seam])(seam) // 'drop-hyphen'
 */
export function hyphenJudge(rows: readonly Row[], seams: readonly Seam[], isParting = false): (seam: Seam) => Glue {
  const wanted = new Map<string, { joined: boolean; hyphened: boolean }>();
  for (const seam of seams) {
    const parts = partsOf(seam);
    if (parts) wanted.set(parts.join('-'), { joined: false, hyphened: false });
  }
  if (wanted.size > 0) {
    const ofPage = new Set<string>();
    for (const row of rows) for (const [word] of row.text.matchAll(WORD)) ofPage.add(word.toLowerCase());
    for (const [word, seen] of wanted) {
      seen.hyphened = ofPage.has(word);
      seen.joined = ofPage.has(word.replace('-', ''));
    }
  }
  const all = [...wanted.values()];
  const proven = all.filter(seen => seen.joined && !seen.hyphened).length;
  const habit = proven >= HABIT && proven > all.filter(seen => seen.hyphened).length;
  let found: ReadonlySet<string> | undefined;
  const linkWords = () => {
    found ??= linkWordsOf(rows);
    return found;
  };
  const isCompound = ([left, right]: readonly [string, string]) =>
    COMPOUNDS.has(left) || PAIRS.has(`${left}-${right}`) || (ENCLITICS.has(right) && linkWords().has(FRENCH));
  return seam => {
    const first = firstWords(seam.after.text, 1);
    if (SUSPENDED.has(first) && linkWords().has(first)) return ' ';
    const parts = partsOf(seam);
    const seen = parts && wanted.get(parts.join('-'));
    if (!seen || seen.hyphened) return '';
    const isParted = seen.joined || habit || (isParting && !isCompound(parts));
    return isParted ? 'drop-hyphen' : '';
  };
}
