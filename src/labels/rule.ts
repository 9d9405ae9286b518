import type { Line } from '../lines/line.js';
import type { Span } from '../text/span.js';
import type { Label } from './labels.js';

/** What a rule says of a line, or of a part of it. */
export interface Claim {
  /** What gave it away: one of a few fixed phrases, never the page's own words, so that reasons can be counted. */
  readonly reason: string;
  /** The part of the line's text it speaks of; absent: the whole line. A part is cut off and becomes a line of its own. */
  readonly span?: Span;
  /** True: it can be nothing else, and decoding may not overrule it. False: evidence, to be weighed. */
  readonly sure: boolean;
  /** True: it heads a list, and the lines below that do not read like the story belong to it too. */
  readonly heads?: boolean;
}

/**
 * One thing that is found on pages, and how it is known. A rule looks at one line and, where it must, at its
 * neighbours in `lines`; it never changes anything and never depends on what other rules found. A `find` that takes the
 * line alone looks at nothing but its text: equal texts on a page are asked once.
 */
export interface Rule {
  readonly label: Label;
  readonly find: (line: Line, lines: readonly Line[], index: number) => Claim | null;
}

/** A line with its label. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: Label;
  readonly reason: string;
  /** How sure the labelling is that the line is, or is not, part of the body: 0.5 to 1. */
  readonly confidence: number;
}
