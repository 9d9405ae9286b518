import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/text/decode.js';
import { encode } from './encode.js';
import { bytes, ENCODED, WESTERN } from './encoded.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  encode({ text, encoding: little ? 'utf-16le' : 'utf-16be', bom: false, diagnostics: [], undecodable: [] });
const join = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap(part => [...part]));
const codes = (input: Uint8Array) => decode(input).diagnostics.map(({ code }) => code);

const TEXT = 'It’s café – “東京” 😀\r\nНовости\n';

test('nothing is the empty text', () => {
  expect(decode(new Uint8Array())).toEqual({
    text: '',
    encoding: 'utf-8',
    bom: false,
    diagnostics: [],
    undecodable: [],
  });
});

test('reads UTF-8, with a mark and without', () => {
  expect(decode(utf8(TEXT))).toMatchObject({ text: TEXT, encoding: 'utf-8', bom: false, diagnostics: [] });
  expect(decode(utf8(`\ufeff${TEXT}`))).toMatchObject({ text: TEXT, encoding: 'utf-8', bom: true, diagnostics: [] });
  expect(decode(utf8('\ufeff'))).toMatchObject({ text: '', bom: true });
});

test.each([true, false])('reads UTF-16, little endian: %s', little => {
  const encoding = little ? 'utf-16le' : 'utf-16be';
  expect(decode(utf16(`\ufeff${TEXT}`, little))).toMatchObject({ text: TEXT, encoding, bom: true, diagnostics: [] });
  expect(decode(utf16(TEXT, little))).toMatchObject({ text: TEXT, encoding, bom: false });
  expect(codes(utf16(TEXT, little))).toEqual(['encoding-guessed']);
});

test.each(ENCODED)('reads %s', (encoding, text, hex) => {
  expect(decode(bytes(hex))).toMatchObject({ text, encoding, bom: false, undecodable: [] });
  expect(codes(bytes(hex))).toEqual(['encoding-guessed']);
});

test.each(WESTERN)('reads %s as windows-1252', (_, text, hex) => {
  expect(decode(bytes(hex))).toMatchObject({ text, encoding: 'windows-1252' });
});

test('every byte can be windows-1252', () => {
  const all = Uint8Array.from({ length: 0x80 }, (_, at) => at + 0x80);
  const { text, encoding } = decode(join(utf8('Words. '.repeat(40)), all));
  expect(encoding).toBe('windows-1252');
  expect(text).toContain('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡');
});

test('a character cut off at the end is replaced', () => {
  const decoded = decode(utf8('It’s late – and it’').subarray(0, -1));
  expect(decoded).toMatchObject({ text: 'It’s late – and it\ufffd', encoding: 'utf-8', undecodable: [[18, 'e280']] });
  expect(decoded.diagnostics).toEqual([
    { code: 'bytes-replaced', severity: 'warning', message: '2 bytes are not valid utf-8 and were replaced' },
  ]);
  expect(decode(join(utf8('plain '), [0xe2, 0x80]))).toMatchObject({ text: 'plain \ufffd', encoding: 'utf-8' });
});

test('a few bad bytes in UTF-8 are replaced', () => {
  const decoded = decode(join(utf8('It’s “late” – a caf'), [0xe9], utf8(' is open, it’s said')));
  expect(decoded).toMatchObject({ text: 'It’s “late” – a caf\ufffd is open, it’s said', encoding: 'utf-8' });
  expect(decoded.undecodable).toEqual([[19, 'e9']]);
});

test.each([
  ['one accent', 'caf\xe9'],
  ['one at the end that could begin a sequence', 'une id\xe9e, un caf\xe9'],
  ['as many good as bad', 'caf\xe9, caf\xc3\xa9'],
  ['half of the page UTF-8', `${'caf\xc3\xa9 '.repeat(20)}${'\xe9t\xe9 '.repeat(3)}`],
  ['many of them', "l'\xe9t\xe9 \xe0 la fin \xc3\xa9"],
])('windows-1252 is not taken for broken UTF-8: %s', (_, text) => {
  expect(decode(Uint8Array.from(text, one => one.charCodeAt(0))).encoding).toBe('windows-1252');
});

test('lone surrogates and a byte too many in UTF-16 are replaced', () => {
  const input = join([0xff, 0xfe], utf16('a\ud83db', true), [0x41]);
  const decoded = decode(input);
  expect(decoded).toMatchObject({
    text: 'a\ufffdb\ufffd',
    undecodable: [
      [1, '3dd8'],
      [3, '41'],
    ],
  });
  expect(decoded.diagnostics.map(({ message }) => message)).toEqual([
    '3 bytes are not valid utf-16le and were replaced',
  ]);
});

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['NULs that are no UTF-16', join(utf8('abc'), [0, 0, 0], utf8('def'))],
  ['UTF-32 with a mark', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0)],
])('%s is not text', (_, input) => {
  expect(decode(input)).toMatchObject({ text: '', undecodable: [] });
  expect(codes(input)).toEqual(['not-text']);
});

test('the bytes of UTF-8 and UTF-16 can be made again', () => {
  const noise = fc.tuple(
    fc.string({ unit: 'binary', minLength: 4 }),
    fc.uint8Array({ min: 0x80, maxLength: 3 }),
    fc.constantFrom('’'.repeat(30), '\ufffd'.repeat(30)),
  );
  fc.assert(
    fc.property(noise, fc.constantFrom<number[]>([], [0xef, 0xbb, 0xbf]), ([text, bad, good], mark) => {
      const input = join(mark, utf8(`${text} ${good}`), bad, utf8(good), bad);
      const decoded = decode(input);
      if (decoded.encoding === 'utf-8' && decoded.text !== '') expect(encode(decoded)).toEqual(input);
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 24 }), fc.boolean(), (rest, little) => {
      const input = join(little ? [0xff, 0xfe] : [0xfe, 0xff], utf16('Some words to begin with.', little), rest);
      const decoded = decode(input);
      if (decoded.text !== '') expect(encode(decoded)).toEqual(input);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['ASCII', 0x61],
  ['windows-1252', 0xe9],
  ['leads without end', 0xe2],
  ['continuations', 0x80],
])('is linear: 10 MB of %s', (_, byte) => expect(decode(new Uint8Array(1e7).fill(byte)).text).toHaveLength(1e7));

test('takes bytes in any form', () => {
  const given = utf8(TEXT);
  expect(decode(given.buffer)).toEqual(decode(given));
  expect(decode(Buffer.from(TEXT)).text).toBe(TEXT);
  expect(decode(new DataView(given.buffer) as unknown as Uint8Array).text).toBe(TEXT);
  expect(decode(utf8('xRain').subarray(1)).text).toBe('Rain');
});

test.each([
  ['Rain', 'the bytes are no Uint8Array or ArrayBuffer: it is text already, give it to clean()'],
  [null, 'the bytes are no Uint8Array or ArrayBuffer'],
  [[0x52], 'the bytes are no Uint8Array or ArrayBuffer'],
])('refuses %j for bytes', (given, message) => {
  expect(() => decode(given as unknown as Uint8Array)).toThrow(new TypeError(message));
});
