import type { Line } from '../../../lines/line.js';

/**
 * A post of a social network that is shown within a page: its text, who posted it, and the day. Of such lines on labelled
 * pages none is the story's own text.
 */

/** Longest line that names who posted, and longest one that is no more than a day. */
export const LONGEST_POSTER = 120;
export const LONGEST_DAY = 40;

/** `— Port of Halm (@halmport)`, with or without the day behind it. */
const POSTER = /^[—–-] ?[^()@]{1,60}\(@\w{2,30}\)(?<day>[ ,·-]{1,3}.{4,40})?$/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;
/** A post ends with the link to its picture, or to what it speaks of. */
const LINK = /(?:^|[\s.!?])(?:pic\.(?:twitter|x)\.com\/|https:\/\/t\.co\/)\w{3,20}…?$/u;

const isDay = (line: Line | undefined) => line !== undefined && line.text.length <= LONGEST_DAY && YEAR.test(line.text);

/**
 * Whether the line at an index names who posted something on a day that it tells itself, or the line below.
 *
 * @example
 * endsPost(['— Port of Halm (@halmport)', 'July 18, 2023'], 0) // true, of lines with such texts
 */
export function endsPost(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length > LONGEST_POSTER) return false;
  const match = POSTER.exec(text);
  if (match === null) return false;
  const day = match.groups?.['day'];
  return day === undefined ? isDay(lines[index + 1]) : YEAR.test(day);
}

/** Whether a line is the day below who posted something. */
export const isDayOfPost = (lines: readonly Line[], index: number): boolean =>
  isDay(lines[index]) && endsPost(lines, index - 1);

/**
 * Whether a line ends with a link as only posts have it.
 *
 * @example
 * endsWithPostLink('The ferry is back. pic.twitter.com/a1B2c3') // true
 */
export const endsWithPostLink = (text: string): boolean => LINK.test(text.slice(-60));
