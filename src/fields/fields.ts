import type { Diagnostic } from '../diagnostics.js';
import type { Line } from '../lines/line.js';

/** As-written text of a parsed field, kept beside what was made of it. */
export interface Written {
  readonly field: string;
  readonly text: string;
  readonly line: Line;
}

/** Something noticed on a line; the story, which knows the source, turns the line into its number. */
export interface Located {
  readonly diagnostic: Diagnostic;
  readonly line: Line;
}

export interface Byline {
  /** The byline as it stands on the page, without dates. */
  readonly text: string;
  readonly authors: readonly string[];
  readonly agency: string | null;
}

export interface Dateline {
  readonly text: string;
  readonly place: string | null;
  readonly agency: string | null;
  /** The day as written: `Feb 13`. */
  readonly date: string | null;
}

export interface Related {
  readonly label: string | null;
  readonly title: string;
}

export interface Navigation {
  readonly next: string | null;
  readonly previous: string | null;
}

/** What the page does not say and the caller knows. */
export interface FieldOptions {
  /** IANA name or offset (`+03:00`) for times that name no zone. */
  readonly timezone?: string | undefined;
  /** How to read `03/02/2018`: true is 3 February, false is March 2; absent: only when the page proves it. */
  readonly dayFirst?: boolean | undefined;
  /** The moment the page was fetched, ISO 8601 with offset: resolves `2 hours ago`. */
  readonly now?: string | undefined;
  /** Language of the story, as ISO 639-1. */
  readonly language?: string | undefined;
}

/** Everything parsed from the labelled lines. */
export interface Fields {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  /** ISO 8601, as precise as stated. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly section: readonly string[];
  readonly related: readonly Related[];
  readonly navigation: Navigation;
  readonly captions: readonly string[];
  readonly credits: readonly string[];
  readonly corrections: readonly string[];
  readonly tags: readonly string[];
  readonly language: string | null;
  readonly written: readonly Written[];
  readonly diagnostics: readonly Located[];
}
