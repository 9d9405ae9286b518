import { expect, it } from 'vitest';
import { signsStory } from '../../../src/labels/headline/signing-line.js';
import { candidate, PROSE } from '../candidates.js';

const date = candidate('May 3, 2022', { claimed: 'timestamp' });
const name = candidate('Jane Doe');
const [prose = ''] = PROSE;

/** Whether the line signs, between others. */
const signs = (
  above: readonly ReturnType<typeof candidate>[],
  text: string,
  below: readonly ReturnType<typeof candidate>[],
) => signsStory([...above, candidate(text), ...below], above.length);

it.each(['Head of Research', 'Staff Writer', 'Harbour Editor at the Example Herald'])(
  'knows %j below a name that a marker announces for a role',
  text => {
    expect(signs([candidate('Written by'), name], text, [date])).toBe(true);
  },
);

it.each([
  ['Head of Research', 'Harbour', name],
  ['Head of Research', 'Written by', candidate(prose)],
  ['Why we sold the harbour', 'Written by', name],
  ['John Roe', 'Written by', name],
  ['Head of research quits.', 'Written by', name],
] as const)('refuses %j below %j and another line', (text, marker, above) => {
  expect(signs([candidate(marker), above], text, [date])).toBe(false);
});

it.each(['Jane Doe | The Example Herald', 'Jane Doe | Staff Writer'])('knows %j above a date for a byline', text => {
  expect(signs([candidate('Harbour opens')], text, [date])).toBe(true);
  expect(signs([candidate('Harbour opens')], text, [candidate('3 hours ago'), date])).toBe(true);
});

it.each([
  'Tim Roe | Ferry',
  'Jane Doe, The Example Herald',
  'Harbour opens | The Example Herald',
  'By Jane Doe | The Example Herald',
  'Jane Doe | The Example Herald.',
])('refuses %j above a date', text => {
  expect(signs([candidate('Harbour opens')], text, [date])).toBe(false);
});

it('refuses the title of a page about a person, with no date below or one far below', () => {
  expect(signs([], 'Jane Doe | The Example Herald', [candidate('Home')])).toBe(false);
  expect(signs([], 'Jane Doe | The Example Herald', [candidate('Home'), candidate('News'), date])).toBe(false);
  const doubtful = candidate('May 2022', { claimed: 'timestamp', sure: false });
  expect(signs([], 'Jane Doe | The Example Herald', [doubtful])).toBe(false);
});
