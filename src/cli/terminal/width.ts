import { columns, columnsOf } from '../../text/columns.js';

const CLOSING = '、。，．：；！？）〕］｝〉》」』】〗’”…・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ';

/** What must not begin a line: closing marks of CJK text, which has no blanks to break at. */
const NO_START = new RegExp(`^[${CLOSING}]$`, 'u');

/** What goes down with one of them: the character that it closes, and its like between the two. */
const TAIL = new RegExp(`[^\\s\\p{M}][${CLOSING}]{0,2}$`, 'u');

/** The end of a line that has to go down with a character; none where nothing would stay. */
function carry(line: string, char: string): string {
  const tail = NO_START.test(char) ? (TAIL.exec(line)?.[0] ?? '') : '';
  return tail.length < line.length ? tail : '';
}

/**
 * Breaks a text into lines of at most `width` columns, between words where it can be, within them where it must.
 *
 * @param text without line ends
 * @param width columns, at least 2
 * @example
 * wrap('rain fell all day', 9) // ['rain fell', 'all day']
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const breakLine = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    const needed = columns(word);
    if (line !== '' && used + 1 + needed > width) breakLine();
    if (line !== '') {
      line += ' ';
      used++;
    }
    if (used + needed <= width) {
      line += word;
      used += needed;
      continue;
    }
    for (const char of word) {
      const wide = columnsOf(char);
      if (used + wide > width) {
        const carried = carry(line, char);
        line = line.slice(0, line.length - carried.length);
        breakLine();
        line = carried;
        used = columns(carried);
      }
      line += char;
      used += wide;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
