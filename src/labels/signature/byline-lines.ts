import { isAgencyAlone } from '../../reading/agencies/find-agency.js';
import { ENDS_OPEN, isLoneJoint } from '../../reading/bylines/lone.js';
import { isPersonName } from '../../reading/bylines/person.js';
import { tokenize } from '../../reading/tokens/tokenize.js';
import notName from '../../reading/words/names/not-a-name.json' with { type: 'json' };
import type { Named } from '../labels.js';
import { ANNOUNCES } from '../rules/parts/announces.js';
import { ruleReason } from './rule-reason.js';
import { GIVEN_NAME, HOUSE_NAME, PEN_NAME, SIGNED, type Signer, type Survey } from './survey.js';

/** The lines that a byline is made of, around the one that was chosen: its marker, other authors, what joins them, roles. */

/** Lines below a name where another author, or a role, may stand. */
const REACH = 8;
const MOST_ROLE_WORDS = 7;
/** Words besides the name that the line of another author may have: a role, a paper. */
const MOST_REST = 5;
const MOST_IN_COLUMN = 4;
/** `Ann Poe on the quay.`, but not `John Roe Jr.`, `Ann Poe, Ph.D.` */
const FULL_STOP = /\p{L}{3}\.$/u;
/** `and John Roe`: a line that goes on with the names above it, also below a role. `en Halm` and `i Halm` name a place. */
const BEGINS_JOINED = /^(?:and|und|et|y|og|och|&) (?=\p{Lu})/u;
const ROLE_BELOW: Named = { label: 'byline', reason: 'a role under a name' };
const NOT_WRITERS: ReadonlySet<string> = new Set(notName.notWriters);

function reasonOf({ kind, lone, signature, date }: Signer): string {
  if (lone) return 'is a name below a lone By';
  if (kind >= SIGNED) return signature.within ? 'By and a name within the line' : 'begins with By and a name';
  if (kind === HOUSE_NAME) return 'names the house that signs the story';
  return date === 0 ? 'the likeliest name near the story' : 'a name and a date near the story';
}

/** What stands before the first name of a line: `by `. */
const markerOf = ({ text, signature: { names } }: Signer) =>
  text.slice(0, Math.max(0, text.indexOf(names[0] ?? ''))).toLowerCase();

/** Below a listed name may stand a section: `Written by` / `Jane Doe` / `Global Commons`. */
const isPerson = (signer: Signer | undefined) =>
  signer?.signature.given === true || isPersonName(signer?.signature.names[0] ?? '');

/** Whether a line below a listed name names somebody more: no credit of a picture, no text of one, nobody who is named already. */
const isOneMore = (other: Signer | undefined, { signature: { names } }: Signer) =>
  other !== undefined &&
  !other.text.includes('©') &&
  !FULL_STOP.test(other.text) &&
  !names.some(name => name.includes(' ') && other.text.includes(name) && other.text !== name);

/** Whether two lines are a name with a role, each: `Jane Doe, Reporter` / `John Roe, Meteorologist`. */
const areAlike = (one: Signer | undefined, other: Signer | undefined) =>
  [one, other].every(signer => signer?.signature.names.length === 1 && signer.signature.role);

/** Whether line `i` is nothing but a name, and the one below it what a writer is: `Jane Doe` / `redacteur Economie`. */
function isWithRole({ candidates, body, roles }: Survey, one: Signer | undefined): boolean {
  if (one === undefined || body[one.index] === true || body[one.index + 1] === true || roles[one.index + 1] !== 1)
    return false;
  const { kind, signature } = one;
  if (kind > GIVEN_NAME || signature.names.length !== 1 || signature.rest !== 0) return false;
  const role = candidates[one.index + 1]; // a line of the page: it names a role
  if (role === undefined || role.shape.words > MOST_ROLE_WORDS) return false;
  return !role.line.text.split(' ').some(word => NOT_WRITERS.has(word.toLowerCase()));
}

/** Names with a role below each, in a row around the chosen one: the first line of the first, and that of the last. */
function rolesAround(page: Survey, byIndex: ReadonlyMap<number, Signer>, { index }: Signer): [number, number] {
  const isOne = (i: number) => isWithRole(page, byIndex.get(i));
  let above = index;
  let below = index;
  if (isOne(index)) {
    while (isOne(above - 2)) above -= 2;
    while (isOne(below + 2)) below += 2;
  }
  return below - above < 2 * MOST_IN_COLUMN ? [above, below] : [index, index];
}

/**
 * The lines that belong to a byline, by their index.
 *
 * @param signer the one that was chosen
 * @example
 * bylineLines(page, signer).get(2) // { label: 'byline', reason: 'a role under a name' }
 */
export function bylineLines(page: Survey, signer: Signer): Map<number, Named> {
  const { candidates, body, roles } = page;
  const byIndex = new Map(page.signers.map(one => [one.index, one]));
  const textAt = (i: number) => candidates[i]?.line.text ?? '';
  const group = new Map<number, Named>([
    [signer.index, { label: 'byline', reason: ruleReason(candidates[signer.index], 'byline') ?? reasonOf(signer) }],
  ]);
  const isAuthor = (i: number) => {
    const other = byIndex.get(i);
    return (
      other !== undefined &&
      other.kind < PEN_NAME &&
      other.signature.names.length > 0 &&
      other.signature.rest <= MOST_REST
    );
  };
  const mayHaveAgency = signer.signature.names.length > 0 && signer.signature.agency === null;
  /** A line that is an agency: for it the author beside it wrote. */
  const isAgency = (i: number) =>
    mayHaveAgency && body[i] !== true && byIndex.get(i)?.signature.agency != null && isAgencyAlone(tokenize(textAt(i)));
  const agency: Named = { label: 'byline', reason: 'the agency of the author' };
  const another: Named = { label: 'byline', reason: 'another name beside the byline' };
  /** `By Jane Doe` and, on the next line, `By John Roe`. */
  const signsToo = (i: number) => {
    const other = byIndex.get(i);
    if (other === undefined || body[i] === true || signer.kind < SIGNED || other.kind < SIGNED) return false;
    return markerOf(other) === markerOf(signer) && isPerson(other) && other.signature.rest <= MOST_REST;
  };

  /** `By` / `Jane Doe` and, below them, `By` / `John Roe`. Only below: above them stands as often who took the picture. */
  const isAuthorBelowBy = (i: number) => {
    const other = byIndex.get(i);
    return other?.lone === true && other.signature.names.length > 0 && isPerson(other);
  };

  let top = signer.index;
  for (;;) {
    const joint = isLoneJoint(textAt(top - 1)) ? 1 : 0;
    const above = top - 1 - joint;
    const author = byIndex.get(above);
    if (!(joint > 0 || ENDS_OPEN.test(textAt(above))) || author === undefined) break;
    if (joint > 0) group.set(top - 1, { label: 'byline', reason: 'joins two names' });
    group.set(above, author.kind >= SIGNED ? { label: 'byline', reason: reasonOf(author) } : another);
    top = above;
  }
  const listed = byIndex.get(top)?.lone === true;
  if (listed) group.set(top - 1, { label: 'byline', reason: ANNOUNCES });

  const [above, below] = namesAround(page, byIndex, signer);
  for (let i = above; i < signer.index; i += 1) group.set(i, another);
  const [topRole, lastRole] = rolesAround(page, byIndex, signer);
  for (let i = topRole; i < signer.index; i += 2) {
    group.set(i, another);
    group.set(i + 1, ROLE_BELOW);
  }
  for (let i = signer.index - 1; body[i] !== true && areAlike(byIndex.get(i), byIndex.get(i + 1)); i -= 1)
    group.set(i, another);
  for (let i = signer.index - 1; signsToo(i); i -= 1) group.set(i, another);
  const onTop = Math.min(...group.keys()) - 1;
  if (isAgency(onTop)) group.set(onTop, agency);
  const isListed = (i: number) =>
    body[i] !== true &&
    isPerson(byIndex.get(i)) &&
    (listed ? isOneMore(byIndex.get(i), signer) : areAlike(byIndex.get(i - 1), byIndex.get(i)));
  const isJoined = (i: number) => body[i] !== true && BEGINS_JOINED.test(textAt(i));
  let open = ENDS_OPEN.test(textAt(signer.index));
  for (let i = signer.index + 1; i <= signer.index + REACH && i < candidates.length; i += 1) {
    const text = textAt(i);
    if (isLoneJoint(text)) {
      open = true;
      group.set(i, { label: 'byline', reason: 'joins two names' });
    } else if (signsToo(i) || (isAuthor(i) && (open || i <= below || i <= lastRole || isJoined(i) || isListed(i)))) {
      group.set(i, another);
      open = ENDS_OPEN.test(text);
    } else if (
      roles[i] === 1 &&
      !open &&
      (candidates[i]?.shape.words ?? 0) <= MOST_ROLE_WORDS &&
      (body[i] !== true || candidates[i]?.shape.end === 'open')
    ) {
      group.set(i, ROLE_BELOW);
    } else if (!open && isAgency(i)) group.set(i, agency);
    else break;
  }
  if (signer.lone && body[signer.index] !== true)
    for (let i = signer.index + 2; isAuthorBelowBy(i); i += 2) {
      group.set(i - 1, { label: 'byline', reason: ANNOUNCES });
      group.set(i, another);
    }
  const whole = wholeName(page, signer);
  if (whole !== null) group.set(whole.index, { label: 'byline', reason: 'the whole name of the author' });
  return group;
}

/** The lines that are nothing but a name: a column of authors, where it is no longer than that. */
function namesAround({ body }: Survey, byIndex: ReadonlyMap<number, Signer>, { index }: Signer): [number, number] {
  const isBare = (i: number) => {
    const one = byIndex.get(i);
    return (
      one !== undefined &&
      body[i] !== true &&
      one.kind <= GIVEN_NAME &&
      one.signature.names.length === 1 &&
      one.signature.rest === 0
    );
  };
  let above = index;
  let below = index;
  if (isBare(index)) {
    while (isBare(above - 1)) above -= 1;
    while (isBare(below + 1)) below += 1;
  }
  const isColumn =
    below - above < MOST_IN_COLUMN &&
    byIndex.get(above)?.kind === GIVEN_NAME &&
    byIndex.get(below)?.kind === GIVEN_NAME;
  return isColumn ? [above, below] : [index, index];
}

/** Of an author who signs with the given name, the line that is the whole name: a card below the text has it. */
function wholeName({ signers }: Survey, { signature, index }: Signer): Signer | null {
  const [name = '', ...others] = signature.names;
  if (name === '' || others.length > 0 || name.includes(' ')) return null;
  for (const other of signers) {
    const { names, rest, given } = other.signature;
    if (given && other.index > index && rest === 0 && names.length === 1 && names[0]?.startsWith(`${name} `) === true)
      return other;
  }
  return null;
}
