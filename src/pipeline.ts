import { readFields } from './fields/index.js';
import { type Finders, labelLines } from './labels/index.js';
import type { LabelledLine } from './labels/labels.js';
import { toLines } from './lines/index.js';
import type { CheckedOptions } from './options.js';
import { buildStory } from './story/build.js';
import type { Story } from './story/schema.js';
import { cleanText } from './text/index.js';

/** A story and what it was made of. */
export interface Cleaned {
  readonly story: Story;
  /** Every line of the source, in order, with its one label and one reason. */
  readonly lines: readonly LabelledLine[];
}

/** The program: text -> Document -> Line[] -> Label[] -> Fields -> Story; `by` tries other weights than those that ship. */
export function run(text: string, options: CheckedOptions, by: Partial<Finders> = {}): Cleaned {
  const document = cleanText(text);
  const page = labelLines(toLines(document), by);
  const fields = readFields(page.lines, options);
  const story = buildStory(document, page.lines, fields, page.confidence, options);
  return { story, lines: page.lines };
}
