import { codesOf } from '../../lines/codes.js';
import type { Line } from '../../lines/line.js';
import { sliceLine } from '../../lines/slice.js';
import { type Candidate, type Claimed, claimed } from '../candidate.js';
import type { Rule } from '../rule.js';
import { shapeOf } from '../shape.js';
import { type Gate, gateOf, NOTHING, type Shown } from './gate.js';

/** A line is cut at most into this many claimed parts: what is longer is no line of a page. */
const MOST_CUTS = 12;
/** What stands between two parts of a line and belongs to neither: blanks and the marks that set parts off. */
const SEPARATORS_AT_START = /^[ |·•/,;–—-]+/u;
const SEPARATORS_AT_END = /[ |·•/–—-]{1,8}$/u;

const candidate = (line: Line, claim: Claimed | null): Candidate => ({
  line,
  shape: shapeOf(line.text, codesOf(line)),
  claim,
});

/** A line of a page on which rules are run, and what stands around it. */
interface Place {
  readonly gate: Gate;
  readonly lines: readonly Line[];
  readonly index: number;
  readonly above: Shown;
  readonly below: Shown;
}

/** What the first of the rules says that has something to say of a line, or of a part of one. */
function firstClaim({ gate, lines, index, above, below }: Place, line: Line, shown: Shown): Claimed | null {
  // each turn takes the lowest bit away
  for (let asked = gate.asked(shown, above, below); asked !== 0; asked &= asked - 1) {
    const rule = gate.rules[31 - Math.clz32(asked & -asked)] as Rule; // a bit stands for a rule
    const claim = rule.find(line, lines, index);
    if (claim !== null) return claimed(rule.label, claim);
  }
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

/** Adds the parts of a line, each with its claim, to `found`; gives how many cuts are left for what follows them. */
function claimLine(found: Candidate[], place: Place, line: Line, shown: Shown, cuts: number): number {
  const { length } = line.text;
  const claim = firstClaim(place, line, shown);
  const from = claim?.span?.[0] ?? 0;
  const to = claim?.span?.[1] ?? length;
  if (from === 0 && to === length) {
    found.push(candidate(line, claim));
    return cuts;
  }
  if (cuts === 0) {
    found.push(candidate(line, null));
    return 0;
  }
  let left = cuts - 1;
  const before = from > 0 ? trimmed(sliceLine(line, 0, from), false, true) : null;
  const after = to < length ? trimmed(sliceLine(line, to, length), true, false) : null;
  if (before !== null) left = claimLine(found, place, before, place.gate.look(before.text), left);
  found.push(candidate(sliceLine(line, from, to), claim));
  if (after !== null) left = claimLine(found, place, after, place.gate.look(after.text), left);
  return left;
}

/**
 * Runs the rules over every line that shows one of their cues. The first claim in the order of the rules wins; a claim
 * on a part of a line cuts it, and the other parts are looked at again as lines of their own.
 *
 * @example
 * claimLines(RULES, lines) // 'By Reuters | 3 May 2022' gives two candidates: byline and timestamp
 */
export function claimLines(rules: readonly Rule[], lines: readonly Line[]): Candidate[] {
  const gate = gateOf(rules);
  const found: Candidate[] = [];
  let above = NOTHING;
  let shown = gate.look(lines[0]?.text ?? '');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line; // index < lines.length
    const next = lines[index + 1];
    const below = next === undefined ? NOTHING : gate.look(next.text);
    claimLine(found, { gate, lines, index, above, below }, line, shown, MOST_CUTS);
    above = shown;
    shown = below;
  }
  return found;
}
