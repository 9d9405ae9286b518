import type { Story } from '../story/schema.js';

/** Turns a story into the text of a format. Pure: it never changes the story, and the same story gives the same text. */
export type Write = (story: Story) => string;

/** What stands around several stories in one stream: `begin`, the stories with `between` between them, `end`. */
export interface Many {
  readonly begin: string;
  readonly between: string;
  readonly end: string;
}

/** One output format. */
export interface Writer {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ends of names, lower case, each with its dot; files that are made get the first. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Whether all of the story is written, also its trace and what was noticed: then a page without a story comes out, too. */
  readonly whole: boolean;
  /** For help and documentation: what one gets. */
  readonly description: string;
  readonly many: Many;
  /** Loads the format; formats that are not asked for cost nothing at start. */
  readonly load: () => Promise<Write>;
}
