import { LABELS, type Label, STORY_LABELS } from '../../labels/labels.js';
import type { Story, Trace } from '../../story/schema.js';
import { columns } from '../../text/columns.js';
import { printable } from './messages.js';
import type { Style } from './style.js';
import { wrap } from './width.js';

type TracedLine = Trace['lines'][number];

/** Columns of the label: the longest is `previous-story`. */
const LABEL_WIDTH = Math.max(...Object.keys(LABELS).map(label => label.length));

/** Narrower than this the text is not wrapped any more. */
const LEAST_TEXT = 20;

/** Below this confidence a line deserves a second look. */
const DOUBT = 0.8;

/** Stands before every row of text that was kept: colour alone would not tell it on paper or to every eye. */
const KEPT = '| ';
const TAKEN_OUT = ' '.repeat(KEPT.length);

const NONE = '(none)';

const STORY = new Set<Label>(STORY_LABELS);
const BLANKS = /[\t\n\v\f\r \u00a0]{1,64}/g;

/** The text of a stretch of the source, safe to print on one line. */
const shown = (text: string) => printable(text.replace(BLANKS, ' '));

const linesOf = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`;

const isDoubtful = ({ confidence }: TracedLine) => confidence < DOUBT;

function counts(lines: readonly TracedLine[], wanted: boolean): string {
  const byLabel = new Map<Label, number>();
  for (const { label } of lines) {
    if (STORY.has(label) === wanted) byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
  }
  const sum = [...byLabel.values()].reduce((all, count) => all + count, 0);
  const parts = (Object.keys(LABELS) as Label[])
    .filter(label => byLabel.has(label))
    .map(label => `${byLabel.get(label)} ${label}`);
  const mark = wanted ? ` (marked ${KEPT.trim()})` : '';
  return sum === 0 ? linesOf(0) : `${linesOf(sum)}${mark}: ${parts.join(', ')}`;
}

/** A field of the story in a row of its own, where the story has it. */
const rowIf = (name: string, value: string | null): readonly (readonly [string, string])[] =>
  value === null || value === '' ? [] : [[name, value]];

/** What the story has, in the order of its fields. What every story should have stands there also where it is missing. */
function fieldRows(story: Story): readonly (readonly [string, string])[] {
  return [
    ['headline', story.headline ?? NONE],
    ...rowIf('standfirst', story.standfirst),
    ['byline', story.byline?.text ?? NONE],
    ['published', story.published ?? NONE],
    ['updated', story.updated ?? NONE],
    ...rowIf('section', story.section.join(' > ')),
    ...story.related.flatMap(({ label, title }) => rowIf('related', label === null ? title : `${label}: ${title}`)),
    ...rowIf('tags', story.tags.join(', ')),
    ['words', String(story.wordCount)],
    ['confidence', story.confidence.toFixed(2)],
  ];
}

function summary(story: Story, lines: readonly TracedLine[], style: Style, width: number | null): readonly string[] {
  const doubtful = lines.filter(isDoubtful).length;
  const rows: readonly (readonly [string, string])[] = [
    ...fieldRows(story),
    ['kept', counts(lines, true)],
    ['taken out', counts(lines, false)],
    ...(doubtful === 0 ? [] : [['doubtful', `${linesOf(doubtful)} (marked ?): have a look`] as const]),
    ...story.diagnostics.map(({ severity, message, line }): readonly [string, string] => [
      severity,
      line === undefined ? message : `line ${line}: ${message}`,
    ]),
  ];
  const gutter = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, value]) => {
    const text = shown(value);
    const parts = width === null ? [text] : wrap(text, Math.max(LEAST_TEXT, width - gutter));
    return parts.map((part, at) => {
      const head = (at === 0 ? name : '').padEnd(gutter);
      const paint = value === NONE ? style.dim : name === 'headline' ? style.title : style.plain;
      return style.dim(head) + paint(part);
    });
  });
}

/** Tells whether a blank line stands in the blanks before a line. */
function hasBlankLine(blank: string): boolean {
  return blank.split(/\r\n|\r|\n/).length > 2;
}

function explainLine(traced: TracedLine, style: Style, gutter: number, width: number | null): readonly string[] {
  const { line, label, reason, confidence, source } = traced;
  const doubtful = isDoubtful(traced);
  const why = shown(`[${reason}, ${confidence.toFixed(2)}${doubtful ? '?' : ''}]`);
  const paintWhy = doubtful ? style.doubt : style.dim;
  const mark = STORY.has(label) ? style.label(label)(KEPT) : TAKEN_OUT;
  const room = width === null ? null : Math.max(LEAST_TEXT, width - gutter - KEPT.length);
  const parts = room === null ? [shown(source)] : wrap(shown(source), room);
  const number = String(line).padStart(gutter - LABEL_WIDTH - 4);
  const head = `${style.dim(number)}  ${style.label(label)(label.padEnd(LABEL_WIDTH))}  `;
  const lines = parts.map((part, at) => (at === 0 ? head : ' '.repeat(gutter)) + mark + style.line(label)(part));
  const last = parts.at(-1) ?? '';
  if (room === null || columns(last) + 2 + columns(why) <= room) {
    lines.push(`${lines.pop()}  ${paintWhy(why)}`);
  } else {
    for (const part of wrap(why, room)) lines.push(' '.repeat(gutter) + TAKEN_OUT + paintWhy(part));
  }
  return lines;
}

/**
 * The source of a story, line by line, for a person to read: the number of the line, its label, its text (behind a bar
 * where it was kept), and in brackets the reason for the label and how sure it is (`?` below 0.80). First stand the fields
 * that the story has, and a summary. Nothing in the page can reach the terminal as a command.
 *
 * @param story with its trace
 * @param style the colours
 * @param width columns of the terminal; null: lines are not broken
 * @returns the lines, one at a time
 * @example
 * // line 3 of a page
 * //  3  share-bar         Share this story  [is a share button, 1.00]
 */
export function* explain(story: Story, style: Style, width: number | null): Generator<string> {
  const lines = story.trace?.lines ?? [];
  yield* summary(story, lines, style, width);
  yield '';
  const digits = String(lines.at(-1)?.line ?? 0).length;
  const gutter = digits + 2 + LABEL_WIDTH + 2;
  for (const [at, traced] of lines.entries()) {
    if (at > 0 && hasBlankLine(traced.blank)) yield '';
    yield* explainLine(traced, style, gutter, width);
  }
}
