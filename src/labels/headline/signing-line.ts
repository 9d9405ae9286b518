import type { Candidate } from '../candidate.js';
import { isLoneMarker } from '../signature/lone.js';
import { readSignature, type Signature } from '../signature/read.js';
import { tokenize } from '../signature/tokens.js';

/**
 * Lines beside the headline that say who wrote the story, read as titles by their capitals.
 *
 * Accepts: `Head of Research` below `Written by` and `Jane Doe`; `Jane Doe | The Example Herald` and `Jane Doe | Staff Writer` above a date.
 * Refuses: `Head of police quits` with no name above; `Jane Doe | The Example Herald` with no date below, which is the title of a
 * page; `Tim Roe | Ferry` above a date.
 */

const MOST_ROLE_WORDS = 8;
const MOST_NAME_WORDS = 5;
const LONGEST = 100;
const BAR = '|';
/** Lines below a name within which its date stands. */
const NEAR = 2;

const isDate = (candidate: Candidate | undefined) => candidate?.claim?.label === 'timestamp' && candidate.claim.sure;

/** `Head of Research`: a role, and nobody's name. */
const namesRole = ({ role, names }: Signature) => role && names.length === 0;
/** `Jane Doe | The Example Herald` */
const namesWriter = ({ sign, names, given, house, role }: Signature) =>
  sign === 0 && names.length === 1 && given && (house || role);

/**
 * Tells whether a line says who wrote the story, so that it is no headline.
 *
 * @example
 * signsStory(candidates, 7) // true, for `Head of Research` below `Written by` and `Jane Doe`
 */
export function signsStory(candidates: readonly Candidate[], index: number): boolean {
  const { line, shape } = candidates[index] as Candidate; // index < candidates.length
  if (line.text.length > LONGEST || shape.end !== 'open') return false;
  const [marker, name] = [candidates[index - 2], candidates[index - 1]];
  const isBelowName =
    marker !== undefined &&
    name !== undefined &&
    shape.words <= MOST_ROLE_WORDS &&
    name.shape.words <= MOST_NAME_WORDS &&
    isLoneMarker(marker.line.text);
  if (isBelowName) return namesRole(readSignature(tokenize(line.text)));
  if (!line.text.includes(BAR) || !candidates.slice(index + 1, index + 1 + NEAR).some(isDate)) return false;
  return namesWriter(readSignature(tokenize(line.text)));
}
