import type { LabelledLine } from '../labels/rule.js';
import { withoutSiteSuffix } from '../labels/site-suffix.js';
import type { Line } from '../lines/line.js';

/** A text of the page and the line where it begins. */
export interface Placed {
  readonly text: string;
  readonly line: Line;
}

/**
 * The headline: what most of the headline lines say without the site's name behind it; of equals the first.
 *
 * @param lines all lines of the page: another line can prove that what stands behind a title is the site's name
 * @example
 * readHeadline(lines)?.text // 'Bridge opens early' where the line says 'Bridge opens early | Example News'
 */
export function readHeadline(lines: readonly LabelledLine[]): Placed | null {
  const titles = lines.filter(({ label }) => label === 'headline').map(({ line }) => line);
  if (titles.length === 0) return null;
  const texts = lines.map(({ line }) => line.text);
  const counts = new Map<string, { readonly text: string; readonly line: Line; count: number }>();
  for (const line of titles.slice(0, MAX_TITLES)) {
    const text = withoutSiteSuffix(line.text, texts);
    const key = text.toLowerCase();
    const seen = counts.get(key);
    if (seen) seen.count += 1;
    else counts.set(key, { text, line, count: 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best ? { text: best.text, line: best.line } : null;
}

const MAX_TITLES = 5;
