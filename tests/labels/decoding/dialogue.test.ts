import { expect, test } from 'vitest';
import { withDialogue } from '../../../src/labels/decoding/dialogue.js';
import { labelLines } from '../../../src/labels/index.js';
import { toLines } from '../../../src/lines/index.js';
import { candidate } from '../candidates.js';

const PROSE = 'The ferry will sail again on Friday, the operator said, once the channel has been cleared of the wreck.';
/** Which lines above a paragraph are body, if none but the paragraph was found to be. */
const above = (...lines: readonly string[]) => {
  const candidates = [...lines, PROSE].map(text => candidate(text));
  return withDialogue(candidates, [...lines.map(() => false), true]).slice(0, -1);
};

test.each([
  [['"Is it here?"', '"Not yet."']],
  [['“Is it here?”', '“Not yet,”', '“Then we wait.”']],
  [['„Ist sie da?“', '„Noch nicht.“']],
  [['«Il est là ?»', '« Pas encore. »']],
  [['»Ist sie da?«', '»Noch nicht.«']],
  [['– Il est là ?', '– Pas encore.']],
  [['—¿Ya llegó?', '—Todavía no.']],
  [['— Attends !', '— Non…']],
])('%j is body above the text', lines => expect(above(...lines)).toEqual(lines.map(() => true)));

test.each([
  [['"Is it here?"']],
  [['"Titanic"', '"The Ferry"']],
  [['Is it here?', 'Not yet.']],
  [['– Pier closed.', '– Ferry late.']],
  [['- Is it here?', '- Not yet.']],
  [['– 12 ferries late?', '– 3 sank.']],
  [['"Is it here?" she asked', '"Not yet," he said']],
])('%j is not', lines => expect(above(...lines)).toEqual(lines.map(() => false)));

test('only what stands right above', () => {
  expect(above('"Is it here?"', '"Not yet."', 'By Jane Doe')).toEqual([false, false, false]);
  expect(above('Ferry runs', '"Is it here?"', '"Not yet."')).toEqual([false, true, true]);
});

test('also where some of it was found to be body', () => {
  const lines = ['"Is it here?"', '"Not yet."', '"Then we wait."', PROSE].map(text => candidate(text));
  expect(withDialogue(lines, [false, true, false, true])).toEqual([true, true, true, true]);
  expect(withDialogue(lines, [true, false, false, false])).toEqual([true, false, false, false]);
});

test('what a rule has claimed ends it, and a page without body stays', () => {
  const lines = [candidate('"Is it here?"'), candidate('"Not yet."', { claimed: 'caption' }), candidate(PROSE)];
  expect(withDialogue(lines, [false, false, true])).toEqual([false, false, true]);
  expect(withDialogue(lines, [false, false, false])).toEqual([false, false, false]);
  expect(withDialogue([], [])).toEqual([]);
});

test('is part of labelling a page', () => {
  const page = `The night the ferry came back\nBy Jane Roe\n\n"Is it here?"\n\n"Not yet."\n\n${`${PROSE}\n\n`.repeat(3)}`;
  const { lines } = labelLines(toLines({ text: page }));
  expect(lines.filter(({ line }) => line.text.startsWith('"')).map(({ label }) => label)).toEqual([
    'paragraph',
    'paragraph',
  ]);
});
