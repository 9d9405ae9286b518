import type { Line } from '../lines/line.js';
import type { Label } from './labels.js';
import type { Claim } from './rule.js';
import type { Shape } from './shape.js';

/** A line with its shape and what the rules said of it. */
export interface Candidate {
  readonly line: Line;
  readonly shape: Shape;
  readonly claim: (Claim & { readonly label: Label }) | null;
}

/** An unclaimed sentence of as many words shows that the story has begun. */
const STORY_WORDS = 12;

/** True where a line shows that the story has begun: a whole sentence of which no rule has spoken. */
export const beginsStory = ({ claim, shape }: Candidate): boolean =>
  claim === null && shape.end === 'stop' && shape.words >= STORY_WORDS;

/** True where no rule is sure that the line is something, but for the heading of a list above it. */
export const isUnsure = ({ claim }: Candidate): boolean => claim?.sure !== true || claim.listed === true;

/** True where a rule is sure that the line is no part of the body. */
export const decidedAgainst = ({ claim }: Candidate): boolean => claim?.sure === true && claim.label !== 'dateline';
