import { Parser } from 'htmlparser2';
import { type Element, elementOf } from './html-elements.js';

const BLANKS = /[\t\n\f\r ]+/g;
const LINE_END = /\r\n|[\n\r]/;

/** Text as it is set on lines. */
class Lines {
  private readonly done: string[] = [];
  private line = '';
  /** Line ends that are due before more text: they are not added up, the most counts. */
  private due = 0;

  /** Text in which any number of blanks and line ends is one blank. */
  flow(text: string): void {
    const collapsed = text.replace(BLANKS, ' ');
    const atBlank = this.line === '' || this.due > 0 || this.line.endsWith(' ') || this.line.endsWith('\t');
    const added = atBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    this.begin();
    this.line += added;
  }

  /** Text whose blanks and line ends stand as they are. */
  asItIs(text: string): void {
    this.begin();
    for (const [at, part] of text.split(LINE_END).entries()) {
      if (at > 0) this.end();
      this.line += part;
    }
  }

  /** The end of a table's cell: what follows on its line stands apart. */
  cell(): void {
    if (this.line !== '' && this.due === 0) this.line += '\t';
  }

  /** A line end that is always there. */
  end(): void {
    this.begin();
    this.done.push(this.line.trimEnd());
    this.line = '';
  }

  /** Ends the line, where it has begun; with 2 leaves a blank one. */
  separate(breaks: number): void {
    this.due = Math.max(this.due, breaks);
  }

  toString(): string {
    return [...this.done, this.line.trimEnd()].join('\n').trim();
  }

  private begin(): void {
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
      if (name === 'br') lines.end();
      else lines.separate(element.breaks);
    },
    ontext: text => {
      if (inTitle) title += text;
      else if (unseen === 0) {
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
      }
      if (!element.seen) unseen--;
      if (element.preformatted) preformatted--;
    },
  });
  parser.end(html);

  const head = title.replace(BLANKS, ' ').trim();
  const body = lines.toString();
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
