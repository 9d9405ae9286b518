import { codesOf } from '../lines/codes.js';
import type { Line } from '../lines/line.js';
import { sliceLine } from '../lines/slice.js';
import type { Candidate } from './candidate.js';
import type { Rule } from './rule.js';
import { shapeOf } from './shape.js';

/** A line is cut at most into this many claimed parts: what is longer is no line of a page. */
const MOST_CUTS = 12;
/** What stands between two parts of a line and belongs to neither: blanks and the marks that set parts off. */
const SEPARATORS_AT_START = /^[ |·•/,;–—-]+/u;
const SEPARATORS_AT_END = /[ |·•/–—-]{1,8}$/u;

type FoundBy = Candidate['claim'];

/** A text beyond this length hardly stands twice on a page. */
const LONGEST_REPEATED = 200;

const candidate = (line: Line, claim: FoundBy): Candidate => ({
  line,
  shape: shapeOf(line.text, codesOf(line)),
  claim,
});

/** What the rules that look at nothing but the text say of it: the first claim, and the place of its rule. */
interface Known {
  readonly claim: FoundBy;
  readonly place: number;
}

/** A page on which rules are run. */
interface Page {
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  /** Of texts seen before: a menu stands often twice on a page. */
  readonly known: Map<string, Known>;
}

const looksAround = (rule: Rule) => rule.find.length > 1;

function firstClaim({ rules, lines, known }: Page, line: Line, index: number): FoundBy {
  const seen = known.get(line.text);
  const end = seen === undefined ? rules.length : seen.place;
  for (let place = 0; place < end; place += 1) {
    const rule = rules[place] as Rule; // place < rules.length
    if (seen !== undefined && !looksAround(rule)) continue;
    const claim = rule.find(line, lines, index);
    if (claim === null) continue;
    const found = { ...claim, label: rule.label };
    if (!looksAround(rule) && line.text.length <= LONGEST_REPEATED) known.set(line.text, { claim: found, place });
    return found;
  }
  if (seen !== undefined) return seen.claim;
  if (line.text.length <= LONGEST_REPEATED) known.set(line.text, { claim: null, place: rules.length });
  return null;
}

/** The line without separators at the edges where it was cut; null when nothing is left. */
function trimmed(line: Line, cutBefore: boolean, cutAfter: boolean): Line | null {
  const from = cutBefore ? (SEPARATORS_AT_START.exec(line.text)?.[0].length ?? 0) : 0;
  if (from === line.text.length) return null;
  const tail = line.text.slice(-8);
  const to = line.text.length - (cutAfter ? (SEPARATORS_AT_END.exec(tail)?.[0].length ?? 0) : 0);
  return from === 0 && to === line.text.length ? line : sliceLine(line, from, Math.max(from + 1, to));
}

/** Adds the parts of a line, each with its claim, to `found`. */
function claimLine(found: Candidate[], page: Page, line: Line, index: number, cutsLeft: number): void {
  const claim = firstClaim(page, line, index);
  const [from, to] = claim?.span ?? [0, line.text.length];
  if (claim === null || (from === 0 && to === line.text.length)) {
    found.push(candidate(line, claim));
    return;
  }
  if (cutsLeft === 0) {
    found.push(candidate(line, null));
    return;
  }
  const before = from > 0 ? trimmed(sliceLine(line, 0, from), false, true) : null;
  const after = to < line.text.length ? trimmed(sliceLine(line, to, line.text.length), true, false) : null;
  if (before !== null) claimLine(found, page, before, index, 0);
  found.push(candidate(sliceLine(line, from, to), claim));
  if (after !== null) claimLine(found, page, after, index, cutsLeft - 1);
}

/**
 * Runs the rules over every line. The first claim in the order of the table wins; a claim on a part of a line cuts it,
 * and the other parts are looked at again as lines of their own.
 *
 * @example
 * claimLines(RULES, lines) // 'By Reuters | 3 May 2022' gives two candidates: byline and timestamp
 */
export function claimLines(rules: readonly Rule[], lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  const page: Page = { rules, lines, known: new Map() };
  lines.forEach((line, index) => {
    claimLine(found, page, line, index, MOST_CUTS);
  });
  return found;
}
