import { beginsStory, type Candidate, withClaim } from '../candidate.js';
import type { Label } from '../labels.js';
import { ANNOUNCES } from '../rules/parts/announces.js';

/**
 * The lines of a list belong to its heading: below "Most read" or "Related stories" the titles that follow are no part
 * of the story, though they read like subheadings.
 *
 * Takes in: lines without a full stop, below a heading that a rule is sure of, until a sentence ends the list.
 * Leaves: sentences, lines that a rule has claimed, what stands too far below, and lists above the first sentence of the
 * page: the headline may stand at their foot. Below an also-read label after which the story goes on all but the first
 * line, or the first lines of one block that a blank line parts from the story.
 */

/** Every line that a list takes in. */
export const IN_LIST = { reason: 'in the list below its heading', listed: true } as const;

/**
 * How many lines a list of each kind may have. On labelled pages about 1 in 100 of the first twelve lines below such
 * headings is body; below an also-read label it is 1 in 25 of the first lines and 1 in 12 of the next two.
 */
const LONGEST: Partial<Record<Label, number>> = {
  'also-read': 20,
  'related-list': 20,
  'most-read': 20,
  comments: 20,
  tags: 12,
  'next-story': 1,
  'previous-story': 1,
};
/** A line that ends with a stop and has more words is a sentence. */
const MOST_TITLE_WORDS = 8;
/** Titles are often questions; right below an also-read label one of so many words is. */
const MOST_QUESTION_WORDS = 16;
/** The last line of a block is no title for sure with so few words. */
const MOST_SUBHEADING_WORDS = 3;
/** A topic has at most so many words. */
const MOST_TOPIC_WORDS = 4;

const endsList = ({ shape }: Candidate) => shape.end === 'stop' && shape.words > MOST_TITLE_WORDS;
const isQuestion = ({ line, shape }: Candidate) => /[?؟？]$/u.test(line.text) && shape.words <= MOST_QUESTION_WORDS;

/**
 * How many of the `length` lines below a heading are one block, above a blank line; without one the first only. The last
 * of the block may be a subheading of the story, if it is short.
 */
function blockOf(candidates: readonly Candidate[], index: number, length: number): number {
  const isBelowBlank = (i: number) => (candidates[i]?.line.blankBefore ?? 0) > 0;
  let block = 1;
  while (block <= length && !isBelowBlank(index + block + 1)) block++;
  if (block > length) return Math.min(1, length);
  const mayBeSubheading = (candidates[index + block] as Candidate).shape.words <= MOST_SUBHEADING_WORDS; // one of the block
  return mayBeSubheading ? Math.max(1, block - 1) : block;
}

/** `By` alone stands below each title of a list; `Written by` below the story. */
const FEWEST_ANNOUNCING_WORDS = 2;

/**
 * Whether a line shows that a list of titles has ended: who wrote the story is told below it, or it may be commented.
 *
 * @param list what the list is of
 * @example
 * endsTitles(writtenBy, 'also-read') // true, for the line 'Written by' above a name
 */
export const endsTitles = ({ claim, shape }: Candidate, list: Label | null): boolean =>
  claim !== null &&
  claim.listed !== true &&
  list !== 'comments' &&
  ((claim.sure && claim.label === 'comments') ||
    (claim.reason === ANNOUNCES && shape.words >= FEWEST_ANNOUNCING_WORDS));

/** How many lines the list has whose heading stands at `index`. */
function lengthOf(candidates: readonly Candidate[], index: number, label: Label): number {
  const most = LONGEST[label] ?? 0;
  let length = 0;
  while (length < most) {
    const next = candidates[index + length + 1];
    if (next === undefined || endsTitles(next, label)) return length;
    const isTitle = label === 'also-read' && length === 0 && isQuestion(next);
    if (endsList(next) && !isTitle) return label === 'also-read' ? blockOf(candidates, index, length) : length;
    length++;
  }
  return length;
}

/** A topics label heads a list for sure only where a topic, and no sentence, stands below it. */
const headsTopics = (below: Candidate | undefined) =>
  below !== undefined && below.shape.end === 'open' && below.shape.words <= MOST_TOPIC_WORDS;

/** What a rule has another name for is no topic; but the name of a section is one. */
const endsTopics = ({ claim }: Candidate) => claim !== null && claim.label !== 'menu' && claim.label !== 'tags';

/**
 * Claims the lines of every list for its heading.
 *
 * @example
 * claimLists(candidates)[7].claim // { label: 'most-read', reason: 'in the list below its heading', listed: true, sure: true }
 */
export function claimLists(candidates: readonly Candidate[]): Candidate[] {
  let list: Label | null = null;
  let left = 0;
  let begun = false;
  return candidates.map((candidate, index) => {
    const { claim } = candidate;
    begun ||= beginsStory(candidate);
    if (!begun) return candidate;
    if (claim?.heads === true && LONGEST[claim.label] !== undefined) {
      const topics = claim.label === 'tags' && headsTopics(candidates[index + 1]);
      if (claim.sure || topics) {
        list = claim.label;
        left = lengthOf(candidates, index, claim.label);
        return claim.sure ? candidate : withClaim(candidate, claim.label, { ...claim, sure: true });
      }
    }
    if (list === null || left <= 0) return candidate;
    left--;
    if (list === 'tags' && endsTopics(candidate)) left = -1;
    if (claim?.sure === true || left < 0) return candidate;
    return withClaim(candidate, list, { ...IN_LIST, sure: true });
  });
}
