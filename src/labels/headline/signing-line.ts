import { isLoneMarker } from '../../reading/bylines/lone.js';
import { readSignature, type Signature } from '../../reading/bylines/signature.js';
import { dateIn, isOnlyDate, NO_LABEL, NOT_STORY, WHOLE_DATE } from '../../reading/dates/date-in.js';
import { AUTHOR } from '../../reading/names/markers.js';
import { tokenize } from '../../reading/tokens/tokenize.js';
import type { Candidate } from '../candidate.js';

/**
 * Lines between a headline and its date that say who wrote the story, read as titles by their capitals.
 *
 * Accepts, where a line that may be a title stands above: `Head of Research` below `Written by` and `Jane Doe`;
 * `Jane Doe | The Example Herald` and `Jane Doe | Staff Writer` above a date; a section or a paper before a known name: `Halm
 * Herald / By Jane Doe`. Wherever it stands, `Por Jane Doe, example Port Doe`, which a rule takes for a byline, and a day with
 * its label, or a known name behind it: `Posted on May 3, 2022 by jdoe 5 Comments`.
 * Refuses: `Police chief quits` below `By` and `Jane Doe`, where small letters tell a title; any line with nothing above it that
 * may be the title; `Jane Doe | The Example Herald` with no date below, or with a byline of its own; `Tim Roe | Ferry`;
 * `May 3, 2022: Halm by Night`, `Opens May 3, 2022 by the sea`; `Harbour / By the sea`, `Poem by Jane Doe`.
 */

const MOST_ROLE_WORDS = 8;
const MOST_NAME_WORDS = 5;
const FEWEST_TITLE_WORDS = 4;
/** Lines above a marker, or a name, within which the title stands. */
const TITLE_WITHIN = 2;
const LONGEST = 100;
const BAR = / \| /u;
/** Lines below a name within which its date stands. */
const NEAR = 2;
/** What a section or a paper is called, up to its bar: `Halm Herald / ` */
const BEFORE_MARKER = /^\p{Lu}[^ /|•·]{0,20}(?: [^ /|•·]{1,20}){0,3} ?[/|•·] ?(?=\p{Lu})/u;
/** Words with a capital, and what joins them: no verb. */
const CAPITALISED =
  /^(?:[\p{Lu}&][^ ]*|of|at|for|the|and|in|to|on)(?: (?:[\p{Lu}&][^ ]*|of|at|for|the|and|in|to|on))*$/u;

const isDate = (candidate: Candidate | undefined) => candidate?.claim?.label === 'timestamp' && candidate.claim.sure;
const isByline = (candidate: Candidate | undefined) => candidate?.claim?.label === 'byline';

const hasTitleAbove = (candidates: readonly Candidate[], index: number) =>
  candidates
    .slice(Math.max(0, index - TITLE_WITHIN), index)
    .some(({ claim, shape }) => claim === null && shape.words >= FEWEST_TITLE_WORDS);

/** `Head of Research`: a role, and nobody's name. */
const namesRole = ({ role, names }: Signature) => role && names.length === 0;
/** `Por Jane Doe, example Port Doe` */
const namesOwnWriter = ({ sign, within, names, given }: Signature) =>
  sign === AUTHOR && !within && names.length > 0 && given;
/** `Jane Doe | The Example Herald` */
const namesWriter = ({ sign, names, given, house, role }: Signature) =>
  sign === 0 && names.length === 1 && given && (house || role);

/** `Posted on May 3, 2022 by jdoe`: nothing but a day stands before the marker. */
function datesAndSigns(text: string): boolean {
  const { sign, within, names, given, span } = readSignature(tokenize(text));
  const before = text.slice(0, span[0]);
  if (sign !== AUTHOR || !within || names.length === 0 || !isOnlyDate(before)) return false;
  const { kind, label } = dateIn(tokenize(before));
  return kind === WHOLE_DATE && label !== NOT_STORY && (given || label !== NO_LABEL);
}

/** `Halm Herald / By Jane Doe` */
function signsBehindSection(text: string): boolean {
  const section = BEFORE_MARKER.exec(text)?.[0];
  if (section === undefined) return false;
  const { sign, names, given, span } = readSignature(tokenize(text));
  return sign === AUTHOR && names.length > 0 && given && span[0] === section.length;
}

/**
 * Tells whether a line says who wrote the story, so that it is no headline.
 *
 * @example
 * signsStory(candidates, 7) // true, for `Head of Research` below a title, `Written by` and `Jane Doe`
 */
export function signsStory(candidates: readonly Candidate[], index: number): boolean {
  const { line, shape, claim } = candidates[index] as Candidate; // index < candidates.length
  if (line.text.length > LONGEST || shape.end !== 'open') return false;
  if (claim?.label === 'byline' && namesOwnWriter(readSignature(tokenize(line.text)))) return true;
  if (shape.digitShare > 0 && datesAndSigns(line.text)) return true;
  if (signsBehindSection(line.text) && hasTitleAbove(candidates, index)) return true;
  const [marker, name] = [candidates[index - 2], candidates[index - 1]];
  if (marker !== undefined && name !== undefined && isLoneMarker(marker.line.text)) {
    const mayBeRole = shape.words <= MOST_ROLE_WORDS && CAPITALISED.test(line.text);
    if (!mayBeRole || name.shape.words > MOST_NAME_WORDS || !hasTitleAbove(candidates, index - 2)) return false;
    return namesRole(readSignature(tokenize(line.text)));
  }
  if (line.text.split(BAR).length !== 2 || !hasTitleAbove(candidates, index)) return false;
  const below = candidates.slice(index + 1, index + 1 + NEAR);
  return below.some(isDate) && !below.some(isByline) && namesWriter(readSignature(tokenize(line.text)));
}
