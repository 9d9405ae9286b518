import type { Label, LabelledLine } from '../labels/labels.js';

const MOST = 500;

/**
 * The texts of all lines of a label, as written, each once, in the order of the page.
 *
 * @param textOf what of a line's text counts; '' for nothing
 * @example
 * collect(lines, 'credit') // ['Reporting by Jane Doe; Editing by John Roe']
 */
export function collect(
  lines: readonly LabelledLine[],
  label: Label,
  textOf: (text: string) => string = text => text,
): readonly string[] {
  const texts = new Set<string>();
  for (const { line, label: found } of lines) {
    const text = found === label ? textOf(line.text) : '';
    if (text !== '') texts.add(text);
    if (texts.size === MOST) break;
  }
  return [...texts];
}
