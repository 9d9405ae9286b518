import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import type { Shape } from '../shape.js';

const MOST_HEADING_WORDS = 14;
const QUOTE_MARK = /^>\s?/u;
const IN_QUOTES = /^[“"«„][^“”"«»„]{10,600}[”"»“]$/u;
const ATTRIBUTION = /^[—–-]{1,2} ?\p{Lu}[^.!?]{1,80}$/u;

function isSubheading(
  { line: { text }, shape }: Candidate,
  above: Shape | undefined,
  below: Shape | undefined,
): boolean {
  if (below === undefined || below.words < 8 || below.lowerStart) return false;
  if (shape.words === 0 || shape.words > MOST_HEADING_WORDS || shape.lowerStart) return false;
  const ended = above === undefined || !['comma', 'open'].includes(above.end) || above.words <= MOST_HEADING_WORDS;
  if (shape.end === 'open') return ended;
  if (shape.end === 'stop') return text.endsWith('?') && shape.innerEnds === 0 && ended;
  return shape.end === 'colon' && shape.words <= 6 && shape.commas === 0;
}

/**
 * What a line of the body is: paragraph, subheading, list item, quote, or the dateline of a paragraph.
 *
 * @param above the body line above, `below` the one below; undefined at the ends
 * @example
 * bodyKind(heading, above, below) // for the line 'What happens next' above a paragraph
 * // { label: 'subheading', reason: 'short line without a stop, above a paragraph' }
 */
export function bodyKind(candidate: Candidate, above: Candidate | undefined, below: Candidate | undefined): Named {
  const { line, claim } = candidate;
  if (claim?.label === 'dateline') return { label: 'dateline', reason: claim.reason };
  if (line.bullet !== undefined) return { label: 'list-item', reason: 'begins with a list mark' };
  if (QUOTE_MARK.test(line.text)) return { label: 'quote', reason: 'begins with a quotation mark of plain text' };
  if (IN_QUOTES.test(line.text) && below !== undefined && ATTRIBUTION.test(below.line.text)) {
    return { label: 'quote', reason: 'in quotation marks, above the name of the speaker' };
  }
  if (isSubheading(candidate, above?.shape, below?.shape))
    return { label: 'subheading', reason: 'short line without a stop, above a paragraph' };
  return { label: 'paragraph', reason: 'reads like running text' };
}
