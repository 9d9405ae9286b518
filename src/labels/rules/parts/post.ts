import type { Line } from '../../../lines/line.js';

/**
 * A post of a social network that is shown within a page: its text, who posted it, and the day. On labelled pages none of
 * such lines is the story's own text. A byline of the same make, with the day of the story below, looks alike: who posted
 * is known by a mark that only posts have, or counts as evidence.
 */

/** Longest line that names who posted, and longest one that is no more than a day. */
export const LONGEST_POSTER = 120;
export const LONGEST_DAY = 40;

const DAY =
  '(?:\\p{L}{3,10}\\.? \\d{1,2},? 20\\d\\d|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?,? (?:de )?20\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]20\\d\\d|20\\d\\d[./年-]\\d{1,2}[./月-]\\d{1,2}日?)';
const WHOLE_DAY = new RegExp(`^${DAY}$`, 'u');
/** `— Port of Halm (@halmport)`, with or without the day behind it. */
const POSTER = new RegExp(`^[—–-] ?[^()@]{1,60}\\(@\\w{2,30}\\)(?<day>[ ·-]{1,3}${DAY})?$`, 'u');
/** A post ends with the link to its picture, or to what it speaks of. */
const LINK = /(?:^|[\s.!?])(?:pic\.(?:twitter|x)\.com\/|https:\/\/t\.co\/)\w{3,20}…?$/u;
/** What posts have and stories hardly ever: a tag, somebody's handle, a link. */
const MARK = /(?:^|[\s("“])[#@]\p{L}|https?:\/\/|pic\.(?:twitter|x)\.com|\p{Extended_Pictographic}/u;

const isDay = (line: Line | undefined) =>
  line !== undefined && line.text.length <= LONGEST_DAY && WHOLE_DAY.test(line.text);

/**
 * Whether the line at an index names who posted something, on a day that it tells itself or the line below.
 *
 * @example
 * endsPost(['— Port of Halm (@halmport)', 'July 18, 2023'], 0) // true, of lines with such texts
 */
export function endsPost(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const match = text.length > LONGEST_POSTER ? null : POSTER.exec(text);
  if (match === null) return false;
  return match.groups?.['day'] !== undefined || isDay(lines[index + 1]);
}

/**
 * Whether a line names who posted something, and the day behind it: a byline has no dash before the name, and a handle in brackets.
 *
 * @example
 * isSignedPost('— Port of Halm (@halmport) July 18, 2023') // true
 */
export const isSignedPost = (text: string): boolean =>
  text.length <= LONGEST_POSTER && POSTER.exec(text)?.groups?.['day'] !== undefined;

/** Whether a line is the day below who posted something and tells none. */
export const isDayOfPost = (lines: readonly Line[], index: number): boolean =>
  isDay(lines[index]) && endsPost(lines, index - 1) && !isSignedPost(lines[index - 1]?.text ?? '');

/**
 * Whether a line has what posts have and stories hardly ever.
 *
 * @example
 * isMarked('The ferry is back! #halm') // true
 */
export const isMarked = (text: string): boolean => MARK.test(text);

/**
 * Whether a line ends with a link as only posts have it.
 *
 * @example
 * endsWithPostLink('The ferry is back. pic.twitter.com/a1B2c3') // true
 */
export const endsWithPostLink = (text: string): boolean => LINK.test(text.slice(-60));
