import { expect, it } from 'vitest';
import { isAmidProse, isBelowProse } from '../../../../src/labels/rules/parts/below-prose.js';
import { lineAt } from '../../candidates.js';

const PARAGRAPH =
  'The old ferry of Halm will run again from Monday, two weeks before the day that was planned, the owner said.';

it.each([
  [[PARAGRAPH, 'WATCH: Ferry'], true],
  [[PARAGRAPH, 'Jane Doe', '3 May 2022', 'WATCH: Ferry'], true],
  [[PARAGRAPH, 'One', 'Two', 'Three', 'WATCH: Ferry'], false],
  [['The ferry runs.', 'WATCH: Ferry'], false],
  [[PARAGRAPH.slice(0, -1), 'WATCH: Ferry'], false],
  [['WATCH: Ferry', PARAGRAPH], false],
  [['WATCH: Ferry'], false],
])('%j: its last line, or first, stands below a paragraph: %s', (texts, expected) => {
  const at = texts.at(-1) === PARAGRAPH ? 0 : texts.length - 1;
  expect(
    isBelowProse(
      texts.map(text => lineAt(text)),
      at,
    ),
  ).toBe(expected);
});

it.each([
  [[PARAGRAPH, 'The line', PARAGRAPH], true],
  [[PARAGRAPH, 'The line', 'One', 'Two', PARAGRAPH], true],
  [[PARAGRAPH, 'The line', 'One', 'Two', 'Three', PARAGRAPH], false],
  [[PARAGRAPH, 'The line', 'The ferry runs.'], false],
  [['The ferry runs.', 'The line', PARAGRAPH], false],
])('%j: its second line stands amid paragraphs: %s', (texts, expected) => {
  expect(
    isAmidProse(
      texts.map(text => lineAt(text)),
      1,
    ),
  ).toBe(expected);
});
