import type { Span } from '../../text/span.js';
import type { Line } from '../line.js';
import { sliceLines } from '../slice.js';

/**
 * The title of a page whose blocks were put together, where it stands once more and other blocks touch it: its first line says
 * what the title is, so that places are known which no capital tells.
 *
 * Accepts: `CAREERSFerry runs again15 May 2022` below `Ferry runs again | Courier`.
 * Refuses: `Ferry runs against the tide`, `the Ferry runs again, he said`; `"Ferry runs again"`; a first line of one or two words.
 */

const FEWEST_WORDS = 3;
const SHORTEST = 12;
const LONGEST = 400;
/** A title is not looked for beyond so many parts of the line. */
const MOST_TITLES = 3;
/** What stands between a title and the name of the site. */
export const TITLE_SEPARATOR = / (?:[|·•»«]|::|[-–—]) /gu;
const GOES_ON = /^[\p{Ll}\p{M}]/u;
const FIGURE = /\p{N}/u;
const BEGINS = /^[\p{Lu}\p{Lo}\p{N}"“„«¿¡(]/u;
const QUOTE = /["“”„«»]/u;
const TOUCHES_BEFORE = /[\p{L}\p{N}.!?…"”»)\]]$/u;

/** The title with and without what may be the site's name behind it, the longest first. */
function titlesOf(text: string): readonly string[] {
  if (text.length > LONGEST || !BEGINS.test(text)) return [];
  const ends = [...text.matchAll(TITLE_SEPARATOR)].map(({ index }) => index);
  return [...ends.slice(0, MOST_TITLES), text.length]
    .map(end => text.slice(0, end))
    .filter(title => title.length >= SHORTEST && title.split(' ').length >= FEWEST_WORDS)
    .reverse();
}

/** Where a title that stands at `at` is parted from what it was put to. */
function cutsAt(text: string, title: string, at: number): readonly number[] {
  const end = at + title.length;
  const [before, behind] = [text.charAt(at - 1), text.charAt(end)];
  if (QUOTE.test(before) && QUOTE.test(behind)) return [];
  if (GOES_ON.test(behind) || (FIGURE.test(behind) && FIGURE.test(title.slice(-1)))) return [];
  if (FIGURE.test(before) && FIGURE.test(title.charAt(0))) return [];
  return [...(TOUCHES_BEFORE.test(before) ? [at] : []), ...(BEGINS.test(behind) ? [end] : [])];
}

function cutsOf(text: string, titles: readonly string[]): readonly number[] {
  const title = titles.find(one => text.includes(one));
  if (title === undefined) return [];
  const cuts: number[] = [];
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
    for (const cut of cutsAt(text, title, at)) if (cut !== cuts.at(-1)) cuts.push(cut);
  }
  return cuts;
}

/**
 * Cuts the lines in which the title of the page was put to other blocks.
 *
 * @param lines of a page whose blocks were put together; the first is its title
 * @example
 * cutGluedTitle(lines).map(({ text }) => text)
 * // ['Ferry runs again | Courier', 'CAREERS', 'Ferry runs again', '15 May 2022']
 */
export function cutGluedTitle(lines: readonly Line[]): readonly Line[] {
  const titles = titlesOf(lines[0]?.text ?? '');
  if (titles.length === 0) return lines;
  return lines.flatMap((line, i) => {
    const { text } = line;
    const cuts = i === 0 ? [] : cutsOf(text, titles);
    if (cuts.length === 0) return [line];
    return sliceLines(
      line,
      [...cuts, text.length].map((to, c): Span => [cuts[c - 1] ?? 0, to]),
    );
  });
}
