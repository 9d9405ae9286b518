import type { Edits } from './edits.js';

/** Characters, or one of the first followed by one of the second; `a-z` stands for a range. A text ends as with `\n`. */
export type Sign = string | readonly [first: string, second: string];

/** One step of cleaning. */
export interface Step {
  /** Where a text has none of them, the step has nothing to do. */
  readonly signs: readonly Sign[];
  /** A sign that is no character: whether a text shows it. */
  readonly shows?: (text: string) => boolean;
  /** True: the step looks at the whole text where there is a sign; in some scripts every letter is one. */
  readonly whole?: true;
  /**
   * Says what the step would change.
   *
   * @param places where the signs stand, in order; of two characters, where the second stands; none if `whole`
   */
  readonly edits: (text: string, places: readonly number[]) => Edits;
}
