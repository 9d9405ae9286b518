import { isCorrectionHeading } from '../../reading/correction-heading.js';
import { isPictureText } from '../../reading/pictures/picture-text.js';
import type { Candidate } from '../candidate.js';
import { endsTitles, IN_LIST } from '../claims/lists.js';
import type { Label, Named } from '../labels.js';

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
/** What stands at the foot of a page: no list goes on behind it. */
const FOOT: ReadonlySet<Label> = new Set(['copyright', 'cookie-notice']);

/** Topics of the story stand between it and its headline, or at most so many lines below it. */
const TOPICS_REACH = 40;
const MOST_TOPICS = 12;
const MOST_TOPIC_WORDS = 4;

/** The title itself, or the page's title: the headline and at most a site's name behind it. */
function repeats(text: string, headline: string | null): boolean {
  return headline !== null && headline.length > 15 && text.startsWith(headline) && text.length < headline.length + 60;
}

/** Where topics are those of the story, and not of the site. */
class TopicsPlace {
  readonly #candidates: readonly Candidate[];
  /** The lines in question: from the headline, or the first line of the story, to a little below the last one. */
  readonly #from: number;
  readonly #to: number;
  /** What stands above the story; made when a list of topics is found, which few pages have. */
  #menu: ReadonlySet<string> | null = null;

  constructor(candidates: readonly Candidate[], body: readonly boolean[], headline: number | null) {
    this.#candidates = candidates;
    this.#from = headline ?? Math.max(0, body.indexOf(true));
    this.#to = Math.max(this.#from, body.lastIndexOf(true)) + TOPICS_REACH;
  }

  /** Whether the topics below a heading are those of the story; a list of which half or more stands above it is the menu. */
  holds(heading: number): boolean {
    if (heading <= this.#from || heading > this.#to) return false;
    this.#menu ??= new Set(this.#candidates.slice(0, this.#from).map(({ line }) => line.text));
    let entries = 0;
    let count = 0;
    for (; count < MOST_TOPICS; count++) {
      const topic = this.#candidates[heading + 1 + count];
      if (topic === undefined || !isTopic(topic)) break;
      if (this.#menu.has(topic.line.text)) entries++;
    }
    return entries === 0 || entries * 2 < count;
  }
}

/** A line that a list may take in by its heading alone. */
const isListed = ({ claim }: Candidate) => claim === null || claim.listed === true;

/** The name of a section is a topic too where topics are listed. */
const isTopic = ({ claim, shape }: Candidate) =>
  shape.words <= MOST_TOPIC_WORDS &&
  shape.end === 'open' &&
  (claim === null || claim.label === 'tags' || (claim.label === 'menu' && !claim.sure));

/** A heading of topics that are not the story's, or the link of a menu to the corrections of the site. */
function headsNothing({ line, claim }: Candidate, below: Candidate | undefined): boolean {
  if (claim?.label === 'tags') return claim.heads === true;
  if (claim?.label !== 'correction' || !isCorrectionHeading(line.text)) return false;
  return below === undefined || (below.claim?.label !== 'correction' && !isProse(below));
}

const isProse = ({ shape }: Candidate) => shape.words >= FEWEST_PROSE_WORDS && shape.end === 'stop';

function byShape(candidate: Candidate): Named {
  if (isPictureText(candidate.line.text)) return { label: 'caption', reason: 'names or describes a picture' };
  if (candidate.shape.words <= MOST_MENU_WORDS) return { label: 'menu', reason: 'short line outside the text' };
  if (isProse(candidate)) return { label: 'other-chrome', reason: 'text outside the story' };
  return { label: 'other-chrome', reason: 'line outside the text' };
}

/** The list that is open on the way down a page. */
class OpenList {
  #label: Label | null = null;
  #since = 0;
  readonly #topics: TopicsPlace;

  constructor(topics: TopicsPlace) {
    this.#topics = topics;
  }

  end(): void {
    this.#label = null;
  }

  /** Looks at the next line: the label by which a list takes it in, null if none does. */
  takes(candidate: Candidate, index: number): Label | null {
    const { claim } = candidate;
    this.#since++;
    if (claim?.heads === true && LISTS.has(claim.label)) {
      this.#label = claim.label !== 'tags' || this.#topics.holds(index) ? claim.label : null;
      this.#since = 0;
      return this.#label;
    }
    if (claim !== null && (FOOT.has(claim.label) || (claim.label === 'menu' && claim.sure))) this.end();
    if (endsTitles(candidate, this.#label)) this.end();
    if (this.#label === 'tags') return this.#takesTopic(candidate);
    if (!isListed(candidate)) return null;
    const most = this.#label === 'also-read' && claim === null ? 1 : LONGEST_LIST;
    return this.#since <= most ? this.#label : null;
  }

  #takesTopic(candidate: Candidate): Label | null {
    if (this.#since > MOST_TOPICS || !isTopic(candidate)) this.end();
    return this.#label;
  }
}

/**
 * Names the lines that are not body and that no rule has claimed, by their place and shape; so it does with lines that were
 * claimed for a list which does not reach them, for topics of the site and not of the story, or for the heading of a
 * correction which does not follow.
 *
 * @param body for each candidate, whether it is body
 * @param headline index of the headline, if there is one: no list goes on below it
 * @returns for each candidate its name, null where it is body or its claim holds
 * @example
 * chromeKinds(candidates, body, null)[3] // { label: 'related-list', reason: 'in the list below its heading', listed: true }
 */
export function chromeKinds(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number | null,
): (Named | null)[] {
  const title = headline === null ? null : (candidates[headline]?.line.text ?? null);
  const list = new OpenList(new TopicsPlace(candidates, body, headline));
  return candidates.map((candidate, i) => {
    const { line, claim } = candidate;
    if (body[i] === true || i === headline) {
      list.end();
      return null;
    }
    const label = list.takes(candidate, i);
    if (label !== null) return claim?.label === label ? null : { label, ...IN_LIST };
    const holds = claim !== null && !isListed(candidate) && !headsNothing(candidate, candidates[i + 1]);
    if (holds) return null;
    return claim === null && repeats(line.text, title)
      ? { label: 'other-chrome', reason: 'repeats the headline' }
      : byShape(candidate);
  });
}
