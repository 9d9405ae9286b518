import { expect, it } from 'vitest';
import { withoutCoverNote } from '../../../src/labels/decoding/cover-note.js';
import { decode } from '../../../src/labels/decoding/decode.js';
import { candidate } from '../candidates.js';

const note = candidate('This is the one I meant. Can you check the figures?');
const from = candidate('From: Jane Doe', { claimed: 'slug' });
const unsure = candidate('From: Jane Doe', { claimed: 'slug', sure: false });
const story = candidate('Engineers found cracks in two of the cables that hold the bridge, the city said on Friday.');
const header = [from, from, from];

it.each([
  ['leaves the note above the header of a mail', [note, ...header, story], [0, 4], [4]],
  ['keeps it where the header is one that a story quotes', [note, from, from, story], [0, 3], [0, 3]],
  ['keeps it where no rule is sure of the header', [note, unsure, unsure, unsure, story], [0, 4], [0, 4]],
  ['keeps it where lines of a header stand apart', [note, from, from, note, from, story], [0, 3, 5], [0, 3, 5]],
  [
    'keeps what is longer than a note',
    [story, story, story, ...header, story, story, story, story],
    [0, 1, 2, 6, 7, 8, 9],
    [0, 1, 2, 6, 7, 8, 9],
  ],
  ['keeps what is longer than the text below', [story, ...header, note], [0, 4], [0, 4]],
  ['keeps a page without a mail', [note, story], [0, 1], [0, 1]],
] as const)('%s', (_, lines, kept, left) => {
  const body = withoutCoverNote(
    lines,
    lines.map((__, i) => (kept as readonly number[]).includes(i)),
  );
  expect([...body.keys()].filter(i => body[i])).toEqual(left);
});

it('says why', () => {
  const { body, reasons } = decode([note, ...header, story], { odds: Float32Array.of(3, -9, -9, -9, 5) });
  expect(body).toEqual([false, false, false, false, true]);
  expect(reasons.get(0)).toBe('a note above the mail that holds the story');
});
