import type { Line } from '../../../lines/line.js';
import { phraseGroup, startPhrase, wholePhrase } from '../../../reading/matching/phrases.js';
import { SUBJECT } from '../../../reading/titles/mail-subject.js';
import words from '../../../reading/words/mail-header.json' with { type: 'json' };

/** Fields that, as that of its subject, a header has and running text hardly begins with, and those that say little alone. */
const tellingEnd = startPhrase(SUBJECT, words.telling);
const otherEnd = startPhrase(words.other);

/** A field whose name ends at `end`. */
const isField = (text: string, end: number) => end > 0 && (text.startsWith(': ', end) || text.startsWith(' : ', end));
const NONE = 0;
const FIELD = 1;
const TELLING_FIELD = 2;

function fieldOf(line: Line | undefined): number {
  if (line === undefined) return NONE;
  const { text } = line;
  if (isField(text, tellingEnd(text))) return TELLING_FIELD;
  return isField(text, otherEnd(text)) ? FIELD : NONE;
}

/** A header has no more fields. */
const MOST_FIELDS = 10;
/** A header stands at the head of the page; further down a story may show mails. */
const LAST = 16;

const isForwarded = wholePhrase(words.forwarded);
/** `On 3 May 2022, Jane Doe <jane@halm.example> wrote:` */
const WROTE = new RegExp(
  `^${phraseGroup(words.on)} [^<>@]{4,100}<?[^\\s<>@]{1,80}@[^\\s<>@]{1,80}>?,? ?${phraseGroup(words.wrote)} ?:$`,
  'iu',
);

/** Phrases that lines of a mail's header are, or begin with. */
export const mailPhrases = [tellingEnd, otherEnd, isForwarded];

/** The fields in a row from a line on, up or down, and the most telling of them. */
function fieldsFrom(lines: readonly Line[], index: number, step: 1 | -1): readonly [count: number, most: number] {
  let [count, most] = [0, NONE];
  for (let at = index + step; count < MOST_FIELDS; at += step) {
    const field = fieldOf(lines[at]);
    if (field === NONE) break;
    count += 1;
    most = Math.max(most, field);
  }
  return [count, most];
}

/**
 * Whether a line at the head of a page is one of those that a mail has before its text: a field of its header among others, of
 * which one is telling; the rule above what was forwarded; the line above what is quoted.
 *
 * @example
 * isMailHeader('Subject: Pilots end their strike', [from, subject], 1) // true, below `From: Jane Doe`
 */
export function isMailHeader(text: string, lines: readonly Line[], index: number): boolean {
  if (index > LAST) return false;
  if (isForwarded(text) || WROTE.test(text)) return true;
  const own = fieldOf(lines[index]);
  if (own === NONE) return false;
  const [above, mostAbove] = fieldsFrom(lines, index, -1);
  const [below, mostBelow] = fieldsFrom(lines, index, 1);
  return above + below > 0 && Math.max(own, mostAbove, mostBelow) === TELLING_FIELD;
}
