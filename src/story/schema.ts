import * as z from 'zod/mini';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../diagnostics.js';
import { LABELS, type Label } from '../labels/labels.js';

/**
 * The contract of the output, stated once: the TypeScript type, the published JSON Schema, the documentation of the
 * fields and the order of the keys all come from here. Absent is `null` or `[]`, never a missing key; only `file`
 * and `trace` are left out where nobody asks for them.
 */

const says = (description: string) => z.describe(description);
const text = (description: string) => z.string().check(says(description));
const textOrNull = (description: string) => z.nullable(z.string()).check(says(description));
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

const span = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);

export const BLOCK_TYPES = ['paragraph', 'subheading', 'list-item', 'quote'] as const;

const block = z.strictObject({
  type: z.enum(BLOCK_TYPES).check(says('what the block is')),
  text: text('its text, without line ends; of an item of a numbered list with its number'),
});

const byline = z.strictObject({
  text: text('the byline as it stands on the page, without dates'),
  authors: z
    .array(z.string())
    .check(
      says(
        'who signs it, in the order of the page: persons (capitals in natural case), pen names, houses, teams with a name',
      ),
    ),
  agency: textOrNull('the news agency, by its usual name'),
});

const dateline = z.strictObject({
  text: text('the dateline as it stands in the first paragraph'),
  place: textOrNull('the place it names'),
  agency: textOrNull('the news agency, by its usual name'),
  date: textOrNull('the day it names, as written'),
});

const related = z.strictObject({
  label: textOrNull('what the page calls it, as written: ALSO READ'),
  title: text('title of the other story'),
});

const navigation = z.strictObject({
  next: textOrNull('title of the next story'),
  previous: textOrNull('title of the previous story'),
});

const diagnostic = z.strictObject({
  code: z.enum(keysOf<DiagnosticCode>(DIAGNOSTIC_CODES)).check(says('stable name of the finding')),
  severity: z.enum(['info', 'warning', 'error']).check(says('an error means that there is no usable story')),
  message: text('the finding in a sentence'),
  line: z.optional(
    z
      .int()
      .check(
        z.positive(),
        says('line of the page, from 1: of the text that HTML is read as, or of the text in its record'),
      ),
  ),
});

const tracedLine = z.strictObject({
  line: z.int().check(z.positive(), says('number of the source line, from 1')),
  span: span.check(says('[from, to) in the decoded source, in UTF-16 code units')),
  label: z.enum(keysOf<Label>(LABELS)).check(says('the one label of this stretch of the source')),
  reason: text('the one reason for the label'),
  confidence: z
    .number()
    .check(
      z.minimum(0),
      z.maximum(1),
      says('how sure the labelling is that the line is, or is not, body; of a byline, that it signs'),
    ),
  source: text('the characters of the span, as they came'),
  blank: text('the blank characters of the source that stand before the span, as they came'),
});

const tracedField = z.strictObject({
  field: text('name of the field of the story'),
  written: text('what the page says, as written'),
  line: z.int().check(z.positive(), says('line of the source where it stands, from 1')),
});

const trace = z.strictObject({
  lines: z
    .array(tracedLine)
    .check(
      says(
        'every non-blank character of the source, in order: the `blank` and `source` of all of them, then `blankAfter`, is the source',
      ),
    ),
  blankAfter: text('the blank characters at the end of the source'),
  fields: z.array(tracedField).check(says('the as-written text of every parsed field')),
});

const stamp = (what: string) =>
  textOrNull(`${what}, in ISO 8601 and as precise as stated: date, local date-time, or date-time with offset`);

export const storySchema = z.strictObject({
  file: z.optional(
    textOrNull(
      'only in JSONL made of pages, and where several inputs share an output: the file it was read from, relative to the directory that was given',
    ),
  ),
  headline: textOrNull('the title of the story'),
  standfirst: textOrNull('the summary between headline and text'),
  byline: z.nullable(byline).check(says('who wrote it')),
  dateline: z.nullable(dateline).check(says('place, agency and day at the head of the first paragraph')),
  published: stamp('when it was first published'),
  updated: stamp('when it was last changed'),
  section: z
    .array(z.string())
    .check(
      says('the path of sections that leads to the page, from the widest; or the section named above the headline'),
    ),
  body: z
    .array(block)
    .check(
      says(
        'the text of the story in order; joined by blank lines it is the clean copy; items of a numbered list keep their numbers',
      ),
    ),
  related: z.array(related).check(says('other stories that the page links between or below the paragraphs')),
  navigation: navigation.check(says('the stories before and after this one')),
  captions: z.array(z.string()).check(says('texts and credits of pictures')),
  credits: z.array(z.string()).check(says('who else worked on it, as written')),
  corrections: z.array(z.string()).check(says('corrections and clarifications, as written')),
  tags: z.array(z.string()).check(says('keywords and topics of the story, not those of the site')),
  language: textOrNull('language of the body, ISO 639-1 where there is such a code, else ISO 639-3'),
  wordCount: z.int().check(z.nonnegative(), says('words of the body; a CJK character counts as one')),
  confidence: z
    .number()
    .check(z.minimum(0), z.maximum(1), says('chance that the body is right: a word F1 of 0.95 or more')),
  diagnostics: z.array(diagnostic).check(says('what was noticed on the way')),
  trace: z.optional(trace.check(says('only with --trace: every line of the source with its label and reason'))),
});

/** A story, as every writer gets it. */
export type Story = z.infer<typeof storySchema>;
export type Block = z.infer<typeof block>;
export type Trace = z.infer<typeof trace>;

/**
 * The published JSON Schema (2020-12) of a story.
 *
 * @example
 * storyJsonSchema().title // 'copydesk story'
 */
export function storyJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(storySchema);
  return { $schema, title: 'copydesk story', description: 'a wire story as clean copy', ...rest };
}
