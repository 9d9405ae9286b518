import { expect, it } from 'vitest';
import { withLikeliest } from '../../../src/labels/decoding/likeliest.js';
import { candidate, PROSE } from '../candidates.js';

const [one, two, three] = PROSE.slice(0, 3).map(text => candidate(text)) as [
  ReturnType<typeof candidate>,
  ReturnType<typeof candidate>,
  ReturnType<typeof candidate>,
];
const title = candidate('Harbour of Halm stays closed for another week after the find');
const note = candidate(PROSE[3] ?? '', { claimed: 'cookie-notice', sure: false });
const short = candidate('All rights are reserved.');
const NONE = [false, false, false, false];

it.each([
  ['three sentences', [title, one, two, three], [0.2, 0.13, 0.2, 0.2], NONE, [false, true, true, true]],
  ['not where one is hardly possible', [title, one, two, three], [0.2, 0.1, 0.2, 0.2], NONE, NONE],
  ['not two and a notice', [note, one, two, title], [0.2, 0.2, 0.2, 0.2], NONE, NONE],
  ['not two and a short one', [short, one, two, title], [0.2, 0.2, 0.2, 0.2], NONE, NONE],
  [
    'not where anything was kept',
    [title, one, two, three],
    [0.2, 0.2, 0.2, 0.2],
    [true, false, false, false],
    [true, false, false, false],
  ],
] as const)('%s', (_, lines, chances, body, expected) => {
  expect(withLikeliest(lines, body, Float64Array.from(chances))).toEqual(expected);
});
