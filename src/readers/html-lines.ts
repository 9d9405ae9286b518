import type { Mark, Places, Stretch } from './html-marks.js';

const BLANKS = /[\t\n\f\r ]+/g;
const LINE_END = /\r\n|[\n\r]/;

/** No cell of a row of words and numbers is longer. */
const LONGEST_CELL = 80;
/** So many rows are a table; one may be set out so. */
const FEWEST_ROWS = 2;

/** Text with one blank for any number of blanks and line ends. */
export const withoutBreaks = (text: string): string => text.replace(BLANKS, ' ');

/** The cells of a line of a table; none where it has but one, or a long one. */
function cellsOf(line: string): readonly string[] {
  const cells = line.split('\t').filter(cell => cell.trim() !== '');
  return cells.length > 1 && cells.every(({ length }) => length <= LONGEST_CELL) ? cells : [];
}

/** Joins the cells of each row, where the lines of a table are rows of words and numbers. */
function setCells(lines: string[], { from, to, text }: Mark): void {
  const table = lines.slice(from, to + 1);
  const rows = table.map(cellsOf);
  const count = rows.filter(({ length }) => length > 0).length;
  if (count < FEWEST_ROWS || table.some((line, i) => line.length > LONGEST_CELL && rows[i]?.length === 0)) return;
  rows.forEach((cells, i) => {
    if (cells.length > 0) lines[from + i] = cells.join(text);
  });
}

/** Sets the marks in the lines of a text: those within others stand first, and no line has two. */
function setMarks(lines: string[], marks: readonly Mark[]): void {
  const marked = new Set<number>();
  for (const mark of marks) {
    if (mark.kind === 'table') {
      setCells(lines, mark);
      continue;
    }
    const last = mark.kind === 'quote' ? mark.to : mark.from;
    for (let i = mark.from; i <= last; i++) {
      if (lines[i] === '' || marked.has(i)) continue;
      marked.add(i);
      lines[i] = mark.text + lines[i];
    }
  }
}

/**
 * Text as it is set on lines: what flows and what stands as it is, with the line ends between its blocks.
 *
 * @example
 * const lines = new Lines();
 * lines.flow('It  rained.');
 * lines.separate(2);
 * lines.flow('Then it stopped.');
 * lines.textWith([]) // 'It rained.\n\nThen it stopped.'
 */
export class Lines implements Places {
  private readonly done: string[] = [];
  private line = '';
  /** Line ends that are due before more text: they are not added up, the most counts. */
  private due = 0;
  /** Stretches that begin with the next text. */
  private readonly waiting = new Set<Stretch>();

  /** Text in which any number of blanks and line ends is one blank. */
  flow(text: string): void {
    const collapsed = withoutBreaks(text);
    const atBlank = this.line === '' || this.due > 0 || this.line.endsWith(' ') || this.line.endsWith('\t');
    const added = atBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    this.setDue();
    if (added !== ' ') this.beginWaiting();
    this.line += added;
  }

  /** Text whose blanks and line ends stand as they are. */
  asItIs(text: string): void {
    this.setDue();
    if (text.trim() !== '') this.beginWaiting();
    for (const [at, part] of text.split(LINE_END).entries()) {
      if (at > 0) this.endLine();
      this.line += part;
    }
  }

  /** The end of a table's cell: what follows on its line stands apart. */
  endCell(): void {
    if (this.line !== '' && this.due === 0) this.line += '\t';
  }

  /** A line end that is always there. */
  endLine(): void {
    this.setDue();
    this.take();
  }

  /** Ends the line, where it has begun; with 2 leaves a blank one. */
  separate(breaks: number): void {
    this.due = Math.max(this.due, breaks);
  }

  begin(): Stretch {
    const stretch = { from: -1, to: -1 };
    this.waiting.add(stretch);
    return stretch;
  }

  end(stretch: Stretch): void {
    stretch.to = this.line === '' ? this.done.length - 1 : this.done.length;
    this.waiting.delete(stretch);
  }

  /** The whole text with its marks. */
  textWith(marks: readonly Mark[]): string {
    const lines = [...this.done, this.line.trimEnd()];
    setMarks(lines, marks);
    return lines.join('\n').trim();
  }

  /** The stretches that wait begin on this line. */
  private beginWaiting(): void {
    for (const stretch of this.waiting) stretch.from = this.done.length;
    this.waiting.clear();
  }

  /** Sets the line ends that are due. */
  private setDue(): void {
    if (this.due > 0 && (this.line !== '' || this.done.length > 0)) {
      if (this.line !== '') this.take();
      if (this.due > 1 && this.done.at(-1) !== '') this.done.push('');
    }
    this.due = 0;
  }

  /** The line is done; the next one begins. */
  private take(): void {
    this.done.push(this.line.trimEnd());
    this.line = '';
  }
}
