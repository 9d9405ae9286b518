import { isOnlyDate } from '../../reading/dates/date-in.js';
import { startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { trimAround } from '../../reading/matching/trim.js';
import nextStory from '../../reading/words/next-story.json' with { type: 'json' };
import previousStory from '../../reading/words/previous-story.json' with { type: 'json' };
import words from '../../reading/words/story-neighbours.json' with { type: 'json' };
import { beginsStory, type Candidate, withClaim } from '../candidate.js';
import type { Label } from '../labels.js';
import { shapeOf } from '../shape.js';

/**
 * The links to the stories before and after this one, where it takes more than one line to tell: each mark with its title
 * below or above it, or a pair of lines whose marks are words or arrows that alone would say nothing.
 *
 * Accepts, below the first sentence of the page: `Previous article`, `Ferry runs again`, `Next article`, `Harbour closed`, one a
 * line, also with `Previous` and `Next`, `Older Post` and `Newer Post`; `Next Story` with a title below it; `Previous: Ferry runs again`
 * next to `Next: Harbour closed`; `« Ferry runs again` next to `Harbour closed »`, and so with arrows.
 * Refuses: `Previous` and `Next` with no titles, which lead through pictures or pages; one such word with a line next to
 * it; `Next: Harbour closed` alone; dates and numbers of comments for titles; a quotation that begins in one line and
 * ends in the other; titles that end like a sentence; pairs of lines above a sentence of the story; titles, where they may stand above their marks as well as below.
 */

type Neighbour = 'next-story' | 'previous-story';
const OTHER: Readonly<Record<Neighbour, Neighbour>> = {
  'next-story': 'previous-story',
  'previous-story': 'next-story',
};

const FEWEST_WORDS = 3;
const MOST_WORDS = 25;
const LONGEST = 200;
const LONGEST_MARK = 40;
const SIGNS = ' :|»›>→▸▶►«‹<←◂◀◄';

const MARKS = {
  'next-story': { alone: wholePhrase(words.next, nextStory), start: startPhrase(words.next) },
  'previous-story': { alone: wholePhrase(words.previous, previousStory), start: startPhrase(words.previous) },
} as const;
const COLON = /^ ?[:：] ?/u;
const HAS_COLON = /[:：]/u;
const BACK = /^[«‹<←◂◀◄] ?/u;
const ON = /[»›>→▸▶►]$/u;
const ON_AT_START = /^[→▸▶►] ?/u;
const OPENING = /[«‹]/u;
const CLOSING = /[»›]/u;
const BEGINS_SMALL = /^["'“‘„]?\p{Ll}/u;

/** Which neighbour a line is the mark of, when it is nothing but a mark. */
function markOf({ line: { text }, claim }: Candidate): Neighbour | null {
  if (text.length > LONGEST_MARK || BEGINS_SMALL.test(text)) return null;
  if (claim?.sure === true && !['next-story', 'previous-story', 'pagination'].includes(claim.label)) return null;
  const bare = trimAround(text, SIGNS);
  for (const label of ['next-story', 'previous-story'] as const) if (MARKS[label].alone(bare)) return label;
  return null;
}

/** Whether a line is a mark that can be nothing else. */
const isSureMark = ({ claim }: Candidate) =>
  claim?.sure === true && (claim.label === 'next-story' || claim.label === 'previous-story');

/** `2 replies to “Ferry runs again”` */
const COUNT_OF_COMMENTS = /^\d{1,5} \p{L}{1,20} \p{L}{1,5} ["“«„]/u;

const isOther = (text: string) => COUNT_OF_COMMENTS.test(text) || isOnlyDate(text);

/** Whether a text may be the title of a story. */
function isTitle(text: string): boolean {
  if (text.length > LONGEST || isOther(text)) return false;
  const { words: count, end, lowerStart } = shapeOf(text);
  const isClosed = end === 'stop' ? !text.endsWith('?') : end === 'comma' || end === 'colon';
  return count >= FEWEST_WORDS && count <= MOST_WORDS && !isClosed && !lowerStart;
}

const isTitleLine = (candidate: Candidate | undefined) =>
  candidate !== undefined && candidate.claim?.sure !== true && isTitle(candidate.line.text);

/** Which neighbour a line with a word and a colon in front of its title leads to. */
function byWord({ line: { text } }: Candidate): Neighbour | null {
  if (text.length > LONGEST || !HAS_COLON.test(text) || BEGINS_SMALL.test(text)) return null;
  for (const label of ['next-story', 'previous-story'] as const) {
    const end = MARKS[label].start(text);
    const mark = end > 0 ? COLON.exec(text.slice(end)) : null;
    if (mark !== null && isTitle(text.slice(end + mark[0].length))) return label;
  }
  return null;
}

/** Which neighbour a line with an arrow at one of its ends leads to. */
function byArrow({ line: { text } }: Candidate): Neighbour | null {
  if (text.length > LONGEST) return null;
  const back = BACK.exec(text)?.[0].length ?? 0;
  const title = text.slice(back);
  if (back > 0) return !CLOSING.test(title) && !ON.test(title) && isTitle(title) ? 'previous-story' : null;
  const on = ON_AT_START.exec(text)?.[0].length ?? 0;
  const next = on > 0 ? text.slice(on) : text.slice(0, -1).trimEnd();
  return (on > 0 || ON.test(text)) && !OPENING.test(next) && isTitle(next) ? 'next-story' : null;
}

/** What is claimed on a page, by its line. */
type Found = Map<number, Neighbour>;

/**
 * Two lines next to each other, each of which leads to another neighbour in the same way.
 *
 * @param mayBeWords below the story: within it `Previous: ...` and `Next: ...` tell of something else
 */
function findPair(candidates: readonly Candidate[], i: number, mayBeWords: boolean, found: Found): void {
  const [first, second] = [candidates[i], candidates[i + 1]];
  if (first === undefined || second === undefined) return;
  if ([first, second].some(({ claim }) => claim?.sure === true)) return;
  for (const way of mayBeWords ? [byWord, byArrow] : [byArrow]) {
    const label = way(first);
    if (label === null || way(second) !== OTHER[label]) continue;
    found.set(i, label);
    found.set(i + 1, OTHER[label]);
    return;
  }
}

/**
 * A mark with the title below or above it; of words that are no mark alone both neighbours must be there. Where the titles may stand
 * above the marks as well as below, nobody can tell which they are.
 */
function findMarked(candidates: readonly Candidate[], i: number, label: Neighbour, found: Found): void {
  const mark = candidates[i] as Candidate; // i is below their number
  const other = candidates[i + 2];
  const isAbove = isTitleLine(candidates[i - 1]);
  if (!isTitleLine(candidates[i + 1])) return;
  const isBelow = isTitleLine(candidates[i + 3]);
  if (other !== undefined && markOf(other) === OTHER[label] && (isAbove || isBelow)) {
    found.set(i, label);
    found.set(i + 2, OTHER[label]);
    if (isAbove && isBelow) return;
    found.set(isBelow ? i + 1 : i - 1, label);
    found.set(isBelow ? i + 3 : i + 1, OTHER[label]);
  } else if (isSureMark(mark) && !isAbove) {
    found.set(i + 1, label);
  }
}

const BELOW_STORY: ReadonlySet<Label> = new Set(['related-list', 'most-read', 'comments']);

/** The last sentence of the story: those of teasers and comments stand below a heading. */
function lastSentence(candidates: readonly Candidate[]): number {
  const first = candidates.findIndex(beginsStory);
  const foot = candidates.findIndex(
    ({ claim }, i) => i > first && claim?.sure === true && claim.heads === true && BELOW_STORY.has(claim.label),
  );
  return candidates.slice(0, foot < 0 ? undefined : foot).findLastIndex(beginsStory);
}

/**
 * Claims the marks and titles of the stories before and after this one.
 *
 * @example
 * // 'Previous', 'Ferry runs again', 'Next', 'Harbour closed for a week' below the story
 * claimNeighbours(candidates)[9].claim // { label: 'previous-story', reason: 'a title with its label next to it', sure: true }
 */
export function claimNeighbours(candidates: readonly Candidate[]): readonly Candidate[] {
  const found: Found = new Map();
  const last = lastSentence(candidates);
  let begun = false;
  for (const [i, candidate] of candidates.entries()) {
    begun ||= beginsStory(candidate);
    if (!begun || found.has(i)) continue;
    const label = markOf(candidate);
    if (label !== null) findMarked(candidates, i, label, found);
    else findPair(candidates, i, i > last, found);
  }
  if (found.size === 0) return candidates;
  return candidates.map((candidate, i) => {
    const label = found.get(i);
    if (label === undefined || candidate.claim?.label === label) return candidate;
    const reason = markOf(candidate) === null ? 'a title with its label next to it' : `is a ${label} label`;
    return withClaim(candidate, label, { reason, sure: true });
  });
}
