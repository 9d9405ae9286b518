import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesFrom, codesOf, readCodes } from '../../src/lines/codes.js';
import { toLines } from '../../src/lines/index.js';
import { sliceLine } from '../../src/lines/slice.js';

const textOf = ({ numbers, from }: ReturnType<typeof readCodes>, length: number) =>
  String.fromCharCode(...numbers.subarray(from, from + length));

test('the characters of a text', () => {
  expect([...readCodes('Hé😀').numbers]).toEqual([0x48, 0xe9, 0xd83d, 0xde00]);
  expect(textOf(codesFrom(readCodes('ferry'), 2), 3)).toBe('rry');
});

test('a line without characters of its own has those of its text', () => {
  const { numbers, from } = codesOf({ text: 'Halm' });
  expect([from, ...numbers]).toEqual([0, 0x48, 0x61, 0x6c, 0x6d]);
});

test('every line, however it was joined or cut, has the characters of its text', () => {
  const wrapped =
    'The exam-\nple of the long-\nterm plan, as an exam-\nple goes, was read in the\n  • first\n  • second part';
  const texts = fc.oneof(
    fc.constant(wrapped),
    fc.string({ unit: fc.constantFrom('a', '-', ' ', '\n', '•', '字', '1', '.') }),
  );
  fc.assert(
    fc.property(texts, fc.nat(5), (text, from) => {
      for (const line of toLines({ text })) {
        expect(textOf(codesOf(line), line.text.length)).toBe(line.text);
        const part = sliceLine(line, from, line.text.length);
        expect(textOf(codesOf(part), part.text.length)).toBe(part.text);
      }
    }),
  );
});
