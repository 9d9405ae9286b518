import type { Candidate } from '../../src/labels/candidate.js';
import type { Label } from '../../src/labels/labels.js';
import { shapeOf } from '../../src/labels/shape.js';
import type { Line } from '../../src/lines/line.js';

/** A line that stands at `from` in its document. */
export const lineAt = (text: string, from = 0): Line => ({
  text,
  pieces: text === '' ? [] : [{ at: 0, length: text.length, span: [from, from + text.length] }],
  blankBefore: 0,
  indent: 0,
});

interface Given {
  readonly claimed?: Label;
  readonly sure?: boolean;
  readonly heads?: boolean;
  readonly reason?: string;
  readonly bullet?: Line['bullet'];
}

/** A candidate, claimed by a rule if a label is given; sure unless told otherwise. */
export function candidate(
  text: string,
  { claimed, sure = true, heads, bullet, reason = 'made for a test' }: Given = {},
): Candidate {
  const line = lineAt(text);
  return {
    line: bullet === undefined ? line : { ...line, bullet },
    shape: shapeOf(text),
    claim: claimed === undefined ? null : { label: claimed, sure, reason, ...(heads === undefined ? {} : { heads }) },
  };
}

/** Invented prose, and lines as menus have them. */
export const PROSE = [
  'The harbour of Halm will stay closed for another week after divers found a second cable, the town said on Thursday.',
  'Ferries to the outer islands leave from Osterweide instead, which adds about forty minutes to every crossing.',
  'A company from the mainland had laid both cables in the spring, and it did not say why only one is in the plans.',
  'The mayor wants to hear from engineers before anything is lifted, because the pier was never meant to carry a crane.',
  'Fishermen have asked for a way around the closed stretch, since the season for herring begins in less than a month.',
  'The town has set up a telephone line for those who need to reach a doctor on the islands while the ferries are late.',
];
export const MENU = ['Home', 'News', 'Sport', 'Weather', 'Tides', 'Contact', 'Jobs', 'Search'];
