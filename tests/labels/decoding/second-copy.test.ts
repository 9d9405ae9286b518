import { expect, it } from 'vitest';
import type { Candidate } from '../../../src/labels/candidate.js';
import { withoutSecondCopies } from '../../../src/labels/decoding/second-copy.js';
import { candidate, PROSE } from '../candidates.js';

const story = PROSE.slice(0, 5).map(text => candidate(text));
const [first, second, third] = story as [(typeof story)[number], (typeof story)[number], (typeof story)[number]];
const ad = candidate('Subscribe to the Herald');
const refrain = candidate('And the ferry does not come.');
const title = candidate('Ferry runs again after the storm');
const kept = (...lines: number[]) => lines.map(one => one === 1);

/** Lines, which of them are kept, and what stands above them that is no body. */
type Row = readonly [string, readonly Candidate[], readonly number[], Candidate?];
const ROWS: readonly Row[] = [
  ['a story that stands twice is kept once', [...story, ...story], [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]],
  [
    'what is no body parts no row',
    [...story, ...story.flatMap(one => [one, ad])],
    [1, 1, 1, 1, 1, ...Array(10).fill(0)],
  ],
  [
    'the copy may begin later, and be followed by more',
    [...story, ...story.slice(1), refrain],
    [1, 1, 1, 1, 1, 0, 0, 0, 0, 1],
  ],
  [
    'so is the title above the copy, though the first one was no body',
    [...story, title, ...story],
    [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
    title,
  ],
  ['it refuses a title above one paragraph that stands twice', [...story, title, first], [1, 1, 1, 1, 1, 1, 1], title],
  ['it refuses one paragraph that stands twice', [...story, first], [1, 1, 1, 1, 1, 1]],
  ['it refuses copies with new text between them', [first, second, third, first, refrain, second], [1, 1, 1, 1, 1, 1]],
  ['a short story that stands twice is kept once', [first, second, first, second], [1, 1, 0, 0]],
  [
    'it refuses two lines of a story that is longer',
    [first, second, third, ...story.slice(3), first, second],
    [1, 1, 1, 1, 1, 1, 1],
  ],
  ['it refuses short lines that return', [refrain, first, refrain, second, refrain, refrain], [1, 1, 1, 1, 1, 1]],
];

it.each(ROWS.map(([name, lines, expected, above = ad]) => ({ name, lines, expected, above })))(
  '$name',
  ({ lines, expected, above }) => {
    const all = [above, ...lines];
    const body = all.map((line, i) => line !== ad && i > 0);
    expect(withoutSecondCopies(all, body).slice(1)).toEqual(kept(...expected));
  },
);

it('a page of many copies takes no longer for that', () => {
  const many = Array.from({ length: 100_000 }, () => first);
  expect(
    withoutSecondCopies(
      many,
      many.map(() => true),
    ).filter(Boolean),
  ).toHaveLength(1);
});
