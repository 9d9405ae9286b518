import { expect, test } from 'vitest';
import { guessEncoding } from '../../src/text/guess.js';
import { bytes, ENCODED, WESTERN } from './encoded.js';

const ascii = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap(part => [...part]));

test.each(ENCODED)('guesses %s', (encoding, _, hex) => expect(guessEncoding(bytes(hex))).toBe(encoding));

test.each(ENCODED)('guesses %s below an English menu', (encoding, _, hex) => {
  const menu = ascii('Home\nWorld news\nSport and weather\nSign in to read the rest of the story\n'.repeat(40));
  expect(guessEncoding(join(menu, bytes(hex), ascii('\n')))).toBe(encoding);
});

test.each(WESTERN)('guesses nothing of %s', (_, __, hex) => expect(guessEncoding(bytes(hex))).toBeNull());

test.each([
  'na\xefve \xe0 la carte',
  'K\xf8benhavn',
  'Home\xa0\xa0World and sport\xa0\xa0More',
  '5 \xb0C',
  '\xb7 Home \xb7 News \xb7 Sport \xb7 Weather \xb7 Travel \xb7 Food \xb7 Games \xb7 Shop \xb7 Help \xb7 About \xb7',
  '\xb7'.repeat(40),
])('guesses nothing of %j', text => {
  expect(guessEncoding(Uint8Array.from(text, one => one.charCodeAt(0)))).toBeNull();
});

test('guesses nothing of one byte, or of none', () => {
  expect([guessEncoding(Uint8Array.of(0xe9)), guessEncoding(new Uint8Array())]).toEqual([null, null]);
});
