import type { Line } from '../lines/line.js';
import type { Owner } from '../reading/matching/lexicon.js';
import type { Span } from '../text/span.js';
import type { Label } from './labels.js';

/** What a rule says of a line, or of a part of it. */
export interface Claim {
  /** What gave it away: one of a few fixed phrases, never the page's own words, so that reasons can be counted. */
  readonly reason: string;
  /** The part of the line's text it speaks of; absent: the whole line. A part is cut off and becomes a line of its own. */
  readonly span?: Span | undefined;
  /** True: it can be nothing else, and decoding may not overrule it. False: evidence, to be weighed. */
  readonly sure: boolean;
  /** True: it heads a list, and the lines below that do not read like the story belong to it too. */
  readonly heads?: boolean | undefined;
  /** True: it stands in a list, and the heading above gave it away. */
  readonly listed?: boolean | undefined;
  /** True: it tells how long ago the story appeared. */
  readonly age?: boolean | undefined;
  /** True: it tells a day without its year. */
  readonly yearless?: boolean | undefined;
}

/** Signs that a line must show, all of them, and what must be true of its neighbours. */
export interface SignCue {
  /** Signs of signs.ts, added up. */
  readonly signs?: number;
  /** Characters it has at least and at most. */
  readonly shortest?: number;
  readonly longest?: number;
  /** What the line above or below must show. */
  readonly above?: number | PhraseCue;
  readonly below?: number | PhraseCue;
}

/** A matcher of phrases: one of them must be the line, begin it or end it. */
export interface PhraseCue {
  readonly owner: Owner;
}

/** What may make a rule speak of a line. */
export type Cue = SignCue | PhraseCue;

/**
 * One thing that is found on pages, and how it is known. A rule looks at one line and, where it must, at its
 * neighbours in `lines`; it never changes anything and never depends on what other rules found.
 */
export interface Rule {
  readonly label: Label;
  /** It is asked of a line that shows one of these, and has nothing to say of any other. */
  readonly cues: readonly Cue[];
  readonly find: (line: Line, lines: readonly Line[], index: number) => Claim | null;
}
