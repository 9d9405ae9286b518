import { Parser } from 'htmlparser2';
import { type Element, elementOf } from './html-elements.js';
import { type Mark, Marks, type Places, type Stretch } from './html-marks.js';

const BLANKS = /[\t\n\f\r ]+/g;
const LINE_END = /\r\n|[\n\r]/;

/** No cell of a row of words and numbers is longer. */
const LONGEST_CELL = 80;
/** So many rows are a table; one may be set out so. */
const FEWEST_ROWS = 2;

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
    if (mark.kind === 'table') setCells(lines, mark);
    const last = mark.kind === 'quote' ? mark.to : mark.from;
    for (let i = mark.from; i <= last && mark.kind !== 'table'; i++) {
      if (lines[i] === '' || marked.has(i)) continue;
      marked.add(i);
      lines[i] = mark.text + lines[i];
    }
  }
}

/** Text as it is set on lines. */
class Lines implements Places {
  private readonly done: string[] = [];
  private line = '';
  /** Line ends that are due before more text: they are not added up, the most counts. */
  private due = 0;
  /** Stretches that begin with the next text. */
  private readonly waiting = new Set<Stretch>();

  /** Text in which any number of blanks and line ends is one blank. */
  flow(text: string): void {
    const collapsed = text.replace(BLANKS, ' ');
    const atBlank = this.line === '' || this.due > 0 || this.line.endsWith(' ') || this.line.endsWith('\t');
    const added = atBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    this.start();
    if (added !== ' ') this.place();
    this.line += added;
  }

  /** Text whose blanks and line ends stand as they are. */
  asItIs(text: string): void {
    this.start();
    if (text.trim() !== '') this.place();
    for (const [at, part] of text.split(LINE_END).entries()) {
      if (at > 0) this.break();
      this.line += part;
    }
  }

  /** The end of a table's cell: what follows on its line stands apart. */
  cell(): void {
    if (this.line !== '' && this.due === 0) this.line += '\t';
  }

  /** A line end that is always there. */
  break(): void {
    this.start();
    this.done.push(this.line.trimEnd());
    this.line = '';
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
  toString(marks: readonly Mark[] = []): string {
    const lines = [...this.done, this.line.trimEnd()];
    setMarks(lines, marks);
    return lines.join('\n').trim();
  }

  /** Tells the stretches that wait where they begin. */
  private place(): void {
    for (const stretch of this.waiting) stretch.from = this.done.length;
    this.waiting.clear();
  }

  private start(): void {
    if (this.due > 0 && (this.line !== '' || this.done.length > 0)) {
      if (this.line !== '') {
        this.done.push(this.line.trimEnd());
        this.line = '';
      }
      if (this.due > 1 && this.done.at(-1) !== '') this.done.push('');
    }
    this.due = 0;
  }
}

/**
 * Renders HTML to the text that a browser shows, without the page's style sheets: blocks on lines of their own, a blank
 * line around paragraphs, a tab between the cells of a table; scripts, styles and hidden elements are left out. The title
 * of the page stands first, as in the texts of web archives: it often has the headline when nothing else does.
 *
 * @param html the characters of the page, however broken
 * @example
 * htmlToText('<title>Rain</title><h1>Rain</h1><p>It <b>rained</b>.<br>Then it stopped.')
 * // 'Rain\n\nRain\n\nIt rained.\nThen it stopped.'
 */
export function htmlToText(html: string): string {
  const lines = new Lines();
  const marks = new Marks(lines);
  let title = '';
  let inTitle = false;
  const open: Element[] = [];
  /** How many of the open elements are not seen, how many are preformatted, and how many are drawings. */
  let unseen = 0;
  let preformatted = 0;
  let drawings = 0;

  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = elementOf(name, attributes);
      open.push(element);
      // that of a drawing names the drawing
      if (name === 'title' && title === '' && drawings === 0) inTitle = true;
      if (name === 'svg') drawings++;
      if (!element.seen) unseen++;
      if (element.preformatted) preformatted++;
      if (unseen > 0) return;
      if (name === 'br') lines.break();
      else lines.separate(element.breaks);
      marks.open(name, attributes, element.breaks > 0);
    },
    ontext: text => {
      if (inTitle) title += text;
      else if (unseen === 0) {
        marks.text(text);
        if (preformatted > 0) lines.asItIs(text);
        else lines.flow(text);
      }
    },
    onclosetag: name => {
      const element = open.pop();
      inTitle = false;
      if (element === undefined) return;
      if (name === 'svg') drawings--;
      if (unseen === 0) {
        lines.separate(element.breaks);
        if (element.cell) lines.cell();
        marks.close(element.breaks > 0);
      }
      if (!element.seen) unseen--;
      if (element.preformatted) preformatted--;
    },
  });
  parser.end(html);

  const head = title.replace(BLANKS, ' ').trim();
  const body = lines.toString(marks.found);
  return head === '' ? body : `${head}\n\n${body}`;
}

/** Bytes in which a page may say its encoding. */
const HEAD = 2048;
const CHARSET = 'charset=';

/** The encoding in a content type; null where it names none. */
export function charsetOf(contentType: string): string | null {
  const lower = contentType.toLowerCase();
  const at = lower.indexOf(CHARSET);
  if (at < 0) return null;
  const value = lower.slice(at + CHARSET.length).split(';')[0] ?? '';
  return value.replaceAll('"', '').replaceAll("'", '').trim() || null;
}

/**
 * The encoding that a page says it has.
 *
 * @param bytes the page
 * @returns its name as written, in lower case; null where it says nothing
 * @example
 * statedEncoding(new TextEncoder().encode('<meta charset="ISO-8859-2">')) // 'iso-8859-2'
 */
export function statedEncoding(bytes: Uint8Array): string | null {
  let stated: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name !== 'meta' || stated !== null) return;
      const { charset, content } = attributes;
      stated = charset?.trim().toLowerCase() || (content === undefined ? null : charsetOf(content));
    },
  });
  parser.end(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
  return stated;
}
