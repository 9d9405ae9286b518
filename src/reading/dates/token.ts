/**
 * What the patterns find. A pattern says what stands in the text and nothing more: which of two readings holds, which
 * offset an abbreviation has and which date a time belongs to is decided later, with the whole page in view.
 */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Time of the day on a 24-hour clock. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Which part of an all-figures date comes first. */
export type DateOrder = 'day' | 'month';

export interface DateFound {
  /** None: not a day of the calendar. Two: day first, then month first. */
  readonly readings: readonly CalendarDay[];
  /** Set where only one order of day and month gives a day of the calendar, and it is written with figures. */
  readonly proves?: DateOrder;
  /** Of two readings the one that holds unless the page proves the other: who writes full stops puts the day first. */
  readonly usual?: DateOrder;
  /** True: its year has two figures, so that it needs a time or a label beside it, or a line of its own, to count. */
  readonly short?: boolean;
}

/** A zone as written: an offset in minutes, or a name that the table of zones knows, or does not. */
export type ZoneFound = { readonly offset: number } | { readonly name: string };

/** A date told from the moment of reading. */
export interface RelativeFound {
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month';
  /** How many of them ago. */
  readonly count: number;
  /** True: a mere word (`today`), which needs a time or a label beside it, or a line of its own, to count. */
  readonly word?: boolean;
}

/** A day that is told without its year. */
export interface YearlessFound {
  readonly month: number;
  readonly day: number;
}

/** `bare`: a mere `Date`, which says less than `Published`. */
export type LabelKind = 'first' | 'published' | 'bare' | 'updated' | 'other';

export interface LabelFound {
  readonly kind: LabelKind;
  /** Languages that have the words. */
  readonly languages: readonly string[];
}

/** Everything one match of one pattern says. */
export interface Found {
  readonly date?: DateFound;
  readonly time?: ClockTime;
  readonly zone?: ZoneFound;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly relative?: RelativeFound;
  readonly yearless?: YearlessFound;
  readonly label?: LabelFound;
}

export interface Token extends Found {
  readonly from: number;
  readonly to: number;
}

/** One way of writing. */
export interface Pattern {
  readonly name: string;
  /** It is in small letters, and so is the text it looks at: patterns of any case take several times as long. */
  readonly small?: true;
  /** It finds nothing in a text without this. Said where what other patterns left rarely has it, for a long one takes long to compile. */
  readonly needs?: RegExp;
  /** Global; linear; looks only at its own characters and a few around them. */
  readonly regex: RegExp;
  /** What a match says, and how it is written; null when it is a look-alike. */
  readonly read: (match: RegExpExecArray, written: string) => Found | null;
}
