import { phraseGroup } from '../../reading/matching/phrases.js';
import words from '../../reading/words/age-of-post.json' with { type: 'json' };
import { beginsStory, type Candidate } from '../candidate.js';

/**
 * What readers wrote below a story, each a line with a name and how long ago it was, and the text below it; and lists of such
 * lines, as below a petition. Their sentences read like those of the story.
 *
 * Takes in: `Ruth E. 2 weeks ago`, a text, `Jens last month`, a text; `harbourcook ★★★★☆ Il y a 6 jours` and its text;
 * `Dawn P., 4 minutes ago`, `Yusuf A., 11 minutes ago`, `Anonymous, 22 minutes ago`.
 * Leaves: posts of a live report, which are minutes or hours old; `Halm closed 2 weeks ago`; one such line alone, without
 * stars; what stands above the first sentence of the story.
 *
 * On labelled pages 107 short lines that end with an age behind something else are chrome, and none is body; other rules had
 * kept them out of the body there already, so that this one changes nothing on those pages.
 */

const IN_READER_POSTS = { reason: 'in the posts of readers', sure: true } as const;

const NUMBER = `(?:\\d{1,2}|${phraseGroup(words.number)})`;
const age = (unit: string) =>
  `(?:${phraseGroup(words.before)} ${NUMBER} ${unit}|${NUMBER} ${unit} ${phraseGroup(words.after)})`;
const OLD = `(?:${age(phraseGroup(words.unit))}|${phraseGroup(words.alone)})`;
/** What parts a name from an age. */
const GAP = '[ ,·•|–-]{1,3}';
const AGED = new RegExp(`${GAP}${OLD}$`, 'iu');
const AGED_SOON = new RegExp(`${GAP}${age(phraseGroup(words.soon))}$`, 'iu');
const STARS = / ?(?:[★⭐☆✩✭]{3,5}|[1-5]\/5)$/u;
/** One to three words with capitals, or a handle. */
const NAME = /^(?:@?[\p{L}\p{N}_.-]{2,24}|\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2})$/u;
const LONGEST = 70;

/** How a line names who posted what is below it. */
type Head = 'old' | 'soon' | 'starred' | null;

/** @returns null where it names nobody */
function headOf({ line, claim }: Candidate): Head {
  const { text } = line;
  if (text.length > LONGEST || (claim?.sure === true && claim.listed !== true)) return null;
  const old = AGED.exec(text);
  const found = old ?? AGED_SOON.exec(text);
  if (found === null) return null;
  const before = text.slice(0, found.index);
  const name = before.replace(STARS, '');
  if (!NAME.test(name)) return null;
  return name !== before ? 'starred' : old === null ? 'soon' : 'old';
}

/** So many lines may be the text of a post. */
const MOST_TEXT = 4;
const FEWEST_HEADS = 2;
const FEWEST_ROW = 3;

const isOpen = (candidate: Candidate | undefined) =>
  candidate !== undefined && (candidate.claim?.sure !== true || candidate.claim.listed === true);

/** Lines from one head on to the last that may belong to it. */
interface Run {
  readonly to: number;
  /** Whether they are what readers posted. */
  readonly isPosts: boolean;
}

/** The posts that begin at a line; those that are minutes or hours old stand by themselves. */
function runFrom(candidates: readonly Candidate[], heads: readonly Head[], from: number): Run {
  const isSoon = heads[from] === 'soon';
  let last = from;
  let count = 1;
  let texts = 0;
  for (let at = from + 1; at < candidates.length && at - last <= MOST_TEXT + 1; at++) {
    const head = heads[at] ?? null;
    if (head !== null) {
      if ((head === 'soon') !== isSoon) break;
      if (at > last + 1) texts++;
      last = at;
      count++;
    } else if (!isOpen(candidates[at])) break;
  }
  if (texts === 0 && count >= FEWEST_ROW) return { to: last + 1, isPosts: true };
  const isPosts = !isSoon && (count >= FEWEST_HEADS ? texts === count - 1 : heads[from] === 'starred');
  return { to: isPosts && isOpen(candidates[last + 1]) ? last + 2 : last + 1, isPosts };
}

/**
 * Claims what readers posted below a story.
 *
 * @example
 * claimReaderPosts(candidates)[9].claim // { label: 'comments', reason: 'in the posts of readers', sure: true }
 */
export function claimReaderPosts(candidates: readonly Candidate[]): Candidate[] {
  const claimed = candidates.slice();
  let heads: Head[] | null = null;
  let begun = false;
  for (let i = 0; i < candidates.length; ) {
    const candidate = candidates[i] as Candidate; // i < candidates.length
    begun ||= beginsStory(candidate);
    const from = i++;
    if (!begun || headOf(candidate) === null) continue;
    heads ??= candidates.map(headOf);
    const { to, isPosts } = runFrom(candidates, heads, from);
    i = to;
    if (!isPosts) continue;
    for (let k = from; k < to; k++) {
      const one = candidates[k] as Candidate; // k < to
      if (isOpen(one)) claimed[k] = { ...one, claim: { label: 'comments', ...IN_READER_POSTS } };
    }
  }
  return claimed;
}
