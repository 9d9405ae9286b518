import type { Candidate } from '../candidate.js';
import { type Judge, judge, type PointCard } from '../evidence.js';
import type { Named } from '../labels.js';
import { type BylineJudge, type BylineTrees, bylineJudge } from './byline-judge.js';
import bylinePoints from './byline-points.json' with { type: 'json' };
import bylineTrees from './byline-trees.json' with { type: 'json' };
import { AGO, NO_LABEL, UPDATED, WHOLE_DATE } from './dates.js';
import { ENDS_OPEN, isLoneJoint, isLoneLabel } from './lone.js';
import { isPersonName } from './person.js';
import { STAMP_EVIDENCE } from './stamp-evidence.js';
import stampPoints from './stamp-points.json' with { type: 'json' };
import {
  GIVEN_NAME,
  HOUSE_NAME,
  PEN_NAME,
  SIGNED,
  type Signer,
  type Stamp,
  type Survey,
  surveyPage,
} from './survey.js';

/** What a rule that took the line for the same gave as its reason: it says more than the points. */
const ruleReason = (candidate: Candidate | undefined, label: 'byline' | 'timestamp') =>
  candidate?.claim?.label === label ? candidate.claim.reason : undefined;

/** What the evidence is worth. */
export interface SignatureJudge {
  readonly byline: BylineJudge;
  readonly date: Judge<Survey, Stamp>;
}

/**
 * A judge with what was fitted: the points and the trees of bylines, the points of dates.
 *
 * @throws RangeError where they were made for other evidence.
 */
export const signatureJudge = (byline: PointCard, trees: BylineTrees, date: PointCard): SignatureJudge => ({
  byline: bylineJudge(byline, trees),
  date: judge(STAMP_EVIDENCE, date),
});

const SHIPPED = signatureJudge(bylinePoints, bylineTrees, stampPoints);

/** Lines below a name where another author, or a role, may stand. */
const REACH = 8;
const MOST_ROLE_WORDS = 7;
/** Words besides the name that the line of another author may have: a role, a paper. */
const MOST_REST = 5;
/** How near another date must stand to belong to the chosen one. */
const BESIDE = 4;
const RIGHT_BESIDE = 2;
const MOST_IN_COLUMN = 4;
/** How far below the headline the age of a story may stand that has no date. */
const AGE_REACH = 6;

function reasonOf({ kind, lone, signature, date }: Signer): string {
  if (lone) return 'is a name below a lone By';
  if (kind >= SIGNED) return signature.within ? 'By and a name within the line' : 'begins with By and a name';
  if (kind === HOUSE_NAME) return 'names the house that signs the story';
  return date === 0 ? 'the likeliest name near the story' : 'a name and a date near the story';
}

/** Below a listed name may stand a section: `Written by` / `Jane Doe` / `Global Commons`. */
const isPerson = (signer: Signer | undefined) =>
  signer?.signature.given === true || isPersonName(signer?.signature.names[0] ?? '');

/** Whether two lines are a name with a role, each: `Jane Doe, Reporter` / `John Roe, Meteorologist`. */
const areAlike = (one: Signer | undefined, other: Signer | undefined) =>
  [one, other].every(signer => signer?.signature.names.length === 1 && signer.signature.role);

/** The lines that belong to a byline: its marker, other authors, what joins them, roles. */
function groupOf(page: Survey, signer: Signer): Map<number, Named> {
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
  const another: Named = { label: 'byline', reason: 'another name beside the byline' };
  /** `By Jane Doe` and, on the next line, `By John Roe`. */
  const signsToo = (i: number) => {
    const other = byIndex.get(i);
    if (other === undefined || body[i] === true || signer.kind < SIGNED || other.kind < SIGNED) return false;
    return !other.signature.within && isPerson(other) && other.signature.rest <= MOST_REST;
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
  if (listed) group.set(top - 1, { label: 'byline', reason: 'announces a name on the next line' });

  const [above, below] = namesAround(page, byIndex, signer);
  for (let i = above; i < signer.index; i += 1) group.set(i, another);
  for (let i = signer.index - 1; body[i] !== true && areAlike(byIndex.get(i), byIndex.get(i + 1)); i -= 1)
    group.set(i, another);
  for (let i = signer.index - 1; signsToo(i); i -= 1) group.set(i, another);
  const isListed = (i: number) =>
    body[i] !== true && isPerson(byIndex.get(i)) && (listed || areAlike(byIndex.get(i - 1), byIndex.get(i)));
  let open = ENDS_OPEN.test(textAt(signer.index));
  for (let i = signer.index + 1; i <= signer.index + REACH && i < candidates.length; i += 1) {
    const text = textAt(i);
    if (isLoneJoint(text)) {
      open = true;
      group.set(i, { label: 'byline', reason: 'joins two names' });
    } else if (signsToo(i) || (isAuthor(i) && (open || i <= below || isListed(i)))) {
      group.set(i, another);
      open = ENDS_OPEN.test(text);
    } else if (
      roles[i] === 1 &&
      !open &&
      (candidates[i]?.shape.words ?? 0) <= MOST_ROLE_WORDS &&
      (body[i] !== true || candidates[i]?.shape.end === 'open')
    ) {
      group.set(i, { label: 'byline', reason: 'a role under a name' });
    } else break;
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

/** Whether a line outside the text tells how long ago something appeared. */
const isAge = ({ candidates, body }: Survey, i: number) => body[i] !== true && candidates[i]?.claim?.age === true;

/** The ages that stand right below line `i`, or above it: `Published 3 hours ago`, `Updated 2 hours ago`. */
function addAges(found: Map<number, Named>, page: Survey, i: number, step: 1 | -1): void {
  for (let at = i; isAge(page, at); at += step)
    found.set(at, { label: 'timestamp', reason: page.candidates[at]?.claim?.reason ?? '' });
}

/** Whether a line outside the text is a day and nothing else. */
const isLoneDay = ({ body }: Survey, { index, date, label, rest }: Stamp) =>
  body[index] !== true && date.kind === WHOLE_DATE && label === NO_LABEL && rest === 0;

/** The lines that date the story: the chosen one, its label, and others beside it that say what they are. */
function stampsOf(page: Survey, chosen: Stamp): Map<number, Named> {
  const found = new Map<number, Named>();
  const add = (stamp: Stamp, reason: string) => {
    // a dateline dates its story and stays one
    if (page.candidates[stamp.index]?.claim?.label === 'dateline') return;
    found.set(stamp.index, {
      label: 'timestamp',
      reason: ruleReason(page.candidates[stamp.index], 'timestamp') ?? reason,
    });
    if (isLoneLabel(page.candidates[stamp.index - 1]?.line.text ?? ''))
      found.set(stamp.index - 1, { label: 'timestamp', reason: 'is the label of a date' });
  };
  add(chosen, 'the likeliest date of the story');
  if (chosen.date.kind === AGO) {
    addAges(found, page, chosen.index + 1, 1);
    addAges(found, page, chosen.index - 1, -1);
  }
  for (const other of page.stamps) {
    const beside = Math.abs(other.index - chosen.index) <= BESIDE;
    if (other.index === chosen.index || other.date.kind !== WHOLE_DATE) continue;
    if (other.rest > MOST_REST) continue;
    if (beside && other.label !== NO_LABEL) add(other, 'a date with a label beside the date of the story');
    else if (
      chosen.label === UPDATED &&
      other.label === NO_LABEL &&
      Math.abs(other.index - chosen.index) <= RIGHT_BESIDE
    )
      add(other, 'a date beside the one of the update');
    else if (other.label === UPDATED && other.index > page.anchor && other.index <= page.first)
      add(other, 'tells when the story was updated');
  }
  const twins = page.stamps.filter(
    other => Math.abs(other.index - chosen.index) === 1 && other.index > page.anchor && isLoneDay(page, other),
  );
  if (twins.length === 1 && isLoneDay(page, chosen))
    add(twins[0] as Stamp, 'a second date right beside the date of the story');
  return found;
}

/**
 * The lines that tell the age of a story without a date: `2 hours ago`, and `Updated an hour ago` right below. Teasers have
 * ages too, so only the first between headline or byline and the text counts.
 */
function agesOf(page: Survey, signer: Signer | null): Map<number, Named> {
  const { candidates, headline, anchor, first } = page;
  const found = new Map<number, Named>();
  const isBesideByline = (i: number) => signer !== null && Math.abs(i - signer.index) <= RIGHT_BESIDE;
  const from = headline === null ? Math.max(0, (signer?.index ?? first) - RIGHT_BESIDE) : anchor + 1;
  for (let i = from; i < first; i += 1) {
    const isNear = (headline !== null && i - anchor <= AGE_REACH) || isBesideByline(i);
    if (!isNear || !isAge(page, i)) continue;
    if (isLoneLabel(candidates[i - 1]?.line.text ?? ''))
      found.set(i - 1, { label: 'timestamp', reason: 'is the label of a date' });
    addAges(found, page, i, 1);
    break;
  }
  return found;
}

/** Who wrote the story and when, as far as its lines say. */
export interface SignatureLines {
  /** The labels of the lines that say so, by index. */
  readonly own: ReadonlyMap<number, Named>;
  /** The chance that the lines of the byline sign the story, 0 to 1. */
  readonly chance: number;
  /** What a line is that a rule took for such a line of the story; null where it may be one all the same, as the time of reading is. */
  readonly notOwn: (index: number) => Named | null;
}

const NOT_SIGNING: Named = { label: 'other-chrome', reason: 'a name that does not sign the story' };
const NOT_DATING: Named = { label: 'other-chrome', reason: 'a date that is not the date of the story' };

/**
 * Finds the lines that say who wrote the story and when.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @param headline index of the headline
 * @param by what the evidence is worth; the points that ship if nothing is given
 * @example
 * findSignature(candidates, body, 0).own.get(1) // { label: 'byline', reason: 'begins with By and a name' }
 */
export function findSignature(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number | null,
  by: SignatureJudge = SHIPPED,
): SignatureLines {
  const page = surveyPage(candidates, body, headline);
  const signed = by.byline(page, page.signers);
  const stamp = by.date(page, page.stamps);
  const own = new Map<number, Named>([
    ...(stamp === null ? agesOf(page, signed?.signer ?? null) : stampsOf(page, stamp)),
    ...(signed === null ? [] : groupOf(page, signed.signer)),
  ]);
  const notOwn = (index: number): Named | null => {
    const label = candidates[index]?.claim?.label;
    if (label === 'byline') return NOT_SIGNING;
    if (label !== 'timestamp') return null;
    if (page.dates[index] === 0) for (const i of own.keys()) if (Math.abs(i - index) <= BESIDE) return null;
    return NOT_DATING;
  };
  return { own, chance: signed?.chance ?? 0, notOwn };
}
