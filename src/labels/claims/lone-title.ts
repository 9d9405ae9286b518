import { beginsStory, type Candidate, withClaim } from '../candidate.js';
import type { Label } from '../labels.js';

/**
 * The only title above byline and date is the headline, whatever it begins with: a rule that is sure of it elsewhere is not so
 * sure there.
 *
 * Accepts: `Correction: Council approves wall`, `ICYMI: Ferry runs again after storm`, below menus, with who wrote it or when
 * right below.
 * Refuses: the same below another title; with no byline or date below; below the first sentence of the page; a label without
 * a title, and what ends like a sentence.
 */

/** What rules claim by the word that a line begins with. */
const BY_LABEL: ReadonlySet<Label> = new Set(['correction', 'also-read']);
const SIGNED: ReadonlySet<Label> = new Set(['byline', 'timestamp']);
const FEWEST_WORDS = 3;
/** Lines of the head of a page. */
const MOST_ABOVE = 60;

const isTitle = ({ claim, shape }: Candidate) =>
  (claim === null || !claim.sure) && shape.words >= FEWEST_WORDS && shape.end !== 'comma' && claim?.label !== 'menu';

function isLabelled({ claim, shape, line }: Candidate): boolean {
  if (claim === null || !claim.sure || claim.heads === true || !BY_LABEL.has(claim.label)) return false;
  return shape.words > FEWEST_WORDS && (shape.end === 'open' || line.text.endsWith('?'));
}

/**
 * Makes the claim on the only title of a page evidence, so that the headline may win.
 *
 * @example
 * // 'Home', 'News', 'Correction: Council approves wall', 'By Ann Mbeki'
 * freeLoneTitle(candidates)[2].claim.sure // false
 */
export function freeLoneTitle(candidates: readonly Candidate[]): readonly Candidate[] {
  let found = -1;
  for (let i = 0; i < candidates.length && i < MOST_ABOVE; i++) {
    const candidate = candidates[i] as Candidate; // i is below their number
    const { claim } = candidate;
    if (claim !== null && SIGNED.has(claim.label)) {
      if (found >= 0 && found === i - 1) {
        const freed = candidates[found] as Candidate;
        return candidates.map(one =>
          one === freed && one.claim !== null ? withClaim(one, one.claim.label, { ...one.claim, sure: false }) : one,
        );
      }
      // the date of today may stand among the menus
      continue;
    }
    if (beginsStory(candidate)) return candidates;
    if (isLabelled(candidate)) {
      if (found >= 0) return candidates;
      found = i;
    } else if (isTitle(candidate)) return candidates;
  }
  return candidates;
}
