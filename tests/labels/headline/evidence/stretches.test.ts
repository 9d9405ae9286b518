import { expect, test } from 'vitest';
import { candidate, MENU, PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const TITLE = 'Second cable found off Halm';
const apart = (text: string) => {
  const one = candidate(text);
  return { ...one, line: { ...one.line, blankBefore: 1 } };
};

test('short lines in a row above', () => {
  const lines = ['Ferries take the long way round', ...MENU, TITLE, ...PROSE];
  expect(told('run of short lines above', TITLE, lines)).toBe(MENU.length);
  expect(told('run of short lines above', TITLE, [...MENU, 'Ferries take the long way', TITLE, ...PROSE])).toBe(0);
});

test('a longer line of which a rule is sure does not end the row', () => {
  const promotion = candidate('Subscribe to our letter for the islands', { claimed: 'newsletter' });
  expect(told('run of short lines above', TITLE, ['Home', promotion, 'News', TITLE, ...PROSE])).toBe(3);
});

test('lines in a row without blank lines', () => {
  const lines = [apart('Home'), 'News', apart(TITLE), 'By Ann', 'Share', apart(PROSE[0] ?? ''), ...PROSE.slice(1)];
  expect(told('run without blanks above', TITLE, lines)).toBe(0);
  expect(told('run without blanks below', TITLE, lines)).toBe(2);
  expect(told('run without blanks above', TITLE, ['Home', 'News', TITLE, ...PROSE])).toBe(3);
});
