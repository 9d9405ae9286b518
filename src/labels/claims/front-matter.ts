import { codesOf } from '../../lines/codes.js';
import type { Line } from '../../lines/line.js';
import { sliceLine } from '../../lines/slice.js';
import { type Candidate, claimed } from '../candidate.js';
import { IS_FRONT_MATTER, type Label } from '../labels.js';
import { shapeOf } from '../shape.js';

/**
 * What stands above the text in files of Markdown (Hugo, Jekyll, Obsidian, copydesk itself): `key: value` between two lines of
 * `---`, at the head of the page.
 *
 * Accepts: `---`, `title: Ferry runs again`, `tags:`, `- ferry`, `draft: false`, `---`.
 * Refuses: a rule at the head of the page with prose, or nothing, below it; one that no other ends; what stands lower.
 * Leaves: who wrote the story and when, where a rule knows the line: `author: Ann Mbeki`, `date: 2024-03-05`.
 */

const FENCE = '---';
const MOST_LINES = 80;
const LONGEST_KEY = 40;
const KEY = /^["']?\p{L}[\p{L}\p{N}_.-]{0,40}["']?:(?: |$)/u;
/** What is said of the story by a line that names it so. */
const SAYS: Partial<Record<Label, RegExp>> = {
  byline: /^(?:authors?|by|byline|text|writer): /iu,
  timestamp: /^(?:date|published|updated|pubdate|publishdate|lastmod|modified|created)(?:_?(?:at|on|date))?: /iu,
};

/** What copydesk sets before a byline as it was written. */
const WRITTEN = /^text: {1,4}(?=\S)/u;

const ofFrontMatter = (line: Line): Candidate => ({
  line,
  shape: shapeOf(line.text, codesOf(line)),
  claim: claimed('slug', { reason: IS_FRONT_MATTER, sure: true }),
});

/** Where the front matter ends at the head of a page; -1 where there is none. */
function endOf(candidates: readonly Candidate[]): number {
  if (candidates[0]?.line.text !== FENCE) return -1;
  let keys = 0;
  for (let i = 1; i < candidates.length && i <= MOST_LINES; i++) {
    const { text, indent, bullet } = (candidates[i] as Candidate).line; // i is below their number
    if (text === FENCE) return keys > 0 ? i : -1;
    const isKey = KEY.test(text.slice(0, 2 * LONGEST_KEY));
    if (isKey) keys++;
    else if (keys === 0 || (indent === 0 && bullet === undefined && !text.startsWith('- '))) return -1;
  }
  return -1;
}

/**
 * Claims the lines of the front matter.
 *
 * @example
 * // '---', 'title: Ferry runs again', '---', 'The ferry runs again.'
 * claimFrontMatter(candidates)[1].claim // { label: 'slug', reason: 'is front matter', sure: true }
 */
export function claimFrontMatter(candidates: readonly Candidate[]): readonly Candidate[] {
  const end = endOf(candidates);
  if (end < 0) return candidates;
  return candidates.flatMap((candidate, i) => {
    const { claim, line } = candidate;
    if (i > end) return [candidate];
    if (claim === null || SAYS[claim.label]?.test(line.text) !== true) return [ofFrontMatter(line)];
    const mark = WRITTEN.exec(line.text)?.[0].length ?? 0;
    if (mark === 0) return [candidate];
    const said = sliceLine(line, mark, line.text.length);
    return [ofFrontMatter(sliceLine(line, 0, mark)), { line: said, shape: shapeOf(said.text, codesOf(said)), claim }];
  });
}
