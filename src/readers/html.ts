import { Parser } from 'htmlparser2';
import { charsetOf } from './charset.js';
import { type Element, elementOf } from './html-elements.js';
import { Lines, withoutBreaks } from './html-lines.js';
import { Marks } from './html-marks.js';

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
      // That of a drawing names the drawing.
      if (name === 'title' && title === '' && drawings === 0) inTitle = true;
      if (name === 'svg') drawings++;
      if (!element.seen) unseen++;
      if (element.preformatted) preformatted++;
      if (unseen > 0) return;
      if (name === 'br') lines.endLine();
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
        if (element.cell) lines.endCell();
        marks.close(element.breaks > 0);
      }
      if (!element.seen) unseen--;
      if (element.preformatted) preformatted--;
    },
  });
  parser.end(html);

  const head = withoutBreaks(title).trim();
  const body = lines.textWith(marks.found);
  return head === '' ? body : `${head}\n\n${body}`;
}

/** Bytes in which a page may say its encoding. */
const HEAD = 2048;

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
