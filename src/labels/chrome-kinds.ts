import type { Named } from './body-kinds.js';
import type { Candidate } from './candidate.js';
import type { Label } from './labels.js';
import { IN_LIST } from './lists.js';

/** A list below a heading ends after this many lines at the latest. */
const LONGEST_LIST = 40;
const MOST_MENU_WORDS = 4;
/** What has this many words and ends like a sentence is prose. */
const FEWEST_PROSE_WORDS = 12;

/** Headings whose lists take in lines of the page that no rule knows. */
const LISTS: ReadonlySet<Label> = new Set([
  'related-list',
  'most-read',
  'also-read',
  'comments',
  'tags',
  'next-story',
  'previous-story',
]);

/** The title itself, or the page's title: the headline and at most a site's name behind it. */
function repeats(text: string, headline: string | null): boolean {
  return headline !== null && headline.length > 15 && text.startsWith(headline) && text.length < headline.length + 60;
}

/**
 * Names the lines that are not body and that no rule has claimed, by their place and shape.
 *
 * @param body for each candidate, whether it is body
 * @param headline index of the headline, if there is one: no list goes on below it
 * @returns for each candidate its name, null where it is body or claimed
 * @example
 * chromeKinds(candidates, body, null)[3] // { label: 'related-list', reason: 'in the list below its heading' }
 */
export function chromeKinds(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number | null,
): (Named | null)[] {
  const title = headline === null ? null : (candidates[headline]?.line.text ?? null);
  let list: Label | null = null;
  let since = 0;
  return candidates.map(({ line, shape, claim }, i) => {
    if (body[i] === true || i === headline) {
      list = null;
      return null;
    }
    since++;
    if (claim !== null) {
      if (claim.heads === true && LISTS.has(claim.label)) {
        list = claim.label;
        since = 0;
      }
      return null;
    }
    if (repeats(line.text, title)) return { label: 'other-chrome', reason: 'repeats the headline' };
    const open: Label | null = since <= (list === 'also-read' ? 1 : LONGEST_LIST) ? list : null;
    if (open !== null) return { label: open, reason: IN_LIST };
    if (shape.words <= MOST_MENU_WORDS) return { label: 'menu', reason: 'short line outside the text' };
    if (shape.words >= FEWEST_PROSE_WORDS && shape.end === 'stop')
      return { label: 'other-chrome', reason: 'text outside the story' };
    return { label: 'other-chrome', reason: 'line outside the text' };
  });
}
