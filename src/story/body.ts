import type { Label, LabelledLine } from '../labels/labels.js';
import type { Piece } from '../lines/line.js';
import { joinsWithoutSpace } from '../lines/row.js';
import type { Document } from '../text/document.js';
import type { Block } from './schema.js';

/** What a label of the body makes of its line; a dateline opens a paragraph. */
const BLOCK_OF: Partial<Readonly<Record<Label, Block['type']>>> = {
  dateline: 'paragraph',
  paragraph: 'paragraph',
  subheading: 'subheading',
  'list-item': 'list-item',
  quote: 'quote',
};

const isText = (piece: Piece) => piece.length > 0;

/**
 * What parts two paragraphs that were one line of the page: a blank, or nothing in scripts without blanks. Null where they
 * were two, were put together with nothing between them, or something between them was taken out.
 */
function seam({ text }: Document, above: LabelledLine, below: LabelledLine): string | null {
  const from = above.line.pieces.findLast(isText)?.span[1];
  const to = below.line.pieces.find(isText)?.span[0];
  if (from === undefined || to === undefined || to - from > 1 || from > to) return null;
  const between = text.slice(from, to);
  const isPutTogether = between === '' && !joinsWithoutSpace(above.line.text, below.line.text);
  return between === '\n' || isPutTogether ? null : between;
}

/** The longest stretch between a dateline and its paragraph that is still only a separator: ` - `, ` (*) - `. */
const LONGEST_SEPARATOR = 16;
const HAS_WORD = /[\p{L}\p{N}]/u;
const BLANKS = /[ \n]{1,16}/g;

/** What the page has between a dateline and its paragraph; one space where that is no mere separator. */
function separator(document: Document, dateline: LabelledLine, paragraph: LabelledLine): string {
  const from = dateline.line.pieces.findLast(isText)?.span[1];
  const to = paragraph.line.pieces.find(isText)?.span[0];
  if (from === undefined || to === undefined || from > to || to - from > LONGEST_SEPARATOR) return ' ';
  const between = document.text.slice(from, to);
  return HAS_WORD.test(between) ? ' ' : between.replace(BLANKS, ' ');
}

/** What mail and Markdown set before the lines of a quotation. */
const QUOTE_MARKS = /^>(?: ?>){0,8} ?(?=[^\s>])/u;

/** The text of a line, with its number where it is an item that the page numbers: `3. Close the valve.` */
function textOf({ text }: Document, { label, line }: LabelledLine): string {
  if (label === 'quote') return line.text.replace(QUOTE_MARKS, '');
  const [mark] = line.pieces;
  if (label !== 'list-item' || line.bullet !== 'number' || mark === undefined || isText(mark)) return line.text;
  return `${text.slice(...mark.span)} ${line.text}`;
}

/**
 * The body of a story: the lines with body labels, in order, as blocks; items keep their numbers, not their bullets, and
 * quotations are without the marks in front of them. A
 * dateline that was cut from its paragraph is put back in front of it with what stood between them, and so are paragraphs
 * that were cut out of one line, so that they read as they did on the page.
 *
 * @example
 * buildBody(document, labelled) // [{ type: 'paragraph', text: 'ORVEL (Agency) - The bridge is open.' }]
 */
export function buildBody(document: Document, lines: readonly LabelledLine[]): Block[] {
  const blocks: Block[] = [];
  let dateline: LabelledLine | null = null;
  let paragraph: LabelledLine | null = null;
  for (const labelled of lines) {
    const { label, line } = labelled;
    const type = BLOCK_OF[label];
    if (type === undefined || line.text === '') continue;
    const opens = label === 'paragraph';
    const last = blocks.at(-1);
    const between = opens && paragraph !== null ? seam(document, paragraph, labelled) : null;
    paragraph = opens ? labelled : null;
    if (dateline !== null) {
      const head: string = dateline.line.text;
      const text = opens ? head + separator(document, dateline, labelled) + line.text : head;
      blocks.push({ type: 'paragraph', text });
      dateline = null;
      if (opens) continue;
    }
    if (label === 'dateline') dateline = labelled;
    else if (between !== null && last !== undefined)
      blocks[blocks.length - 1] = { type, text: last.text + between + line.text };
    else blocks.push({ type, text: textOf(document, labelled) });
  }
  if (dateline !== null) blocks.push({ type: 'paragraph', text: dateline.line.text });
  return blocks;
}
