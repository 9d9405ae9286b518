import type { Line } from '../lines/line.js';
import type { Label } from './labels.js';
import type { Claim } from './rule.js';
import type { Shape } from './shape.js';

/** What was said of a line, by a rule or by the lines around it, and the label it was given for that. */
export type Claimed = Claim & { readonly label: Label };

/** A line with its shape and what was said of it. */
export interface Candidate {
  readonly line: Line;
  readonly shape: Shape;
  readonly claim: Claimed | null;
}

/** Every field of a claim, so that none is forgotten where they are written out. */
type AllOf = { [Field in keyof Required<Claimed>]: Claimed[Field] };

/**
 * What was said of a line, with its label. Claims and candidates are written out field by field wherever they are made: a
 * spread with a field behind it goes through the runtime of V8, and makes objects of another form, and where V8 has met
 * more than four forms it looks each field up anew.
 */
export const claimed = (label: Label, { reason, sure, span, heads, listed, age, yearless }: Claim): AllOf => ({
  label,
  reason,
  sure,
  span,
  heads,
  listed,
  age,
  yearless,
});

/** The same line with something else said of it. */
export const withClaim = ({ line, shape }: Candidate, label: Label, claim: Claim): Candidate => ({
  line,
  shape,
  claim: claimed(label, claim),
});

/** An unclaimed sentence of as many words shows that the story has begun. */
const STORY_WORDS = 12;

/** True where a line shows that the story has begun: a whole sentence of which no rule has spoken. */
export const beginsStory = ({ claim, shape }: Candidate): boolean =>
  claim === null && shape.end === 'stop' && shape.words >= STORY_WORDS;

/** True where no rule is sure that the line is something, but for the heading of a list above it. */
export const isUnsure = ({ claim }: Candidate): boolean => claim?.sure !== true || claim.listed === true;

/** True where a rule is sure that the line is no part of the body. */
export const decidedAgainst = ({ claim }: Candidate): boolean => claim?.sure === true && claim.label !== 'dateline';
