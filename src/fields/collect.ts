import type { Label } from '../labels/labels.js';
import type { LabelledLine } from '../labels/rule.js';

const MOST = 500;

/**
 * The texts of all lines of a label, as written, each once, in the order of the page.
 *
 * @example
 * collect(lines, 'credit') // ['Reporting by Jane Doe; Editing by John Roe']
 */
export function collect(lines: readonly LabelledLine[], label: Label): readonly string[] {
  const texts = new Set<string>();
  for (const { line, label: found } of lines) {
    if (found === label && line.text !== '') texts.add(line.text);
    if (texts.size === MOST) break;
  }
  return [...texts];
}
