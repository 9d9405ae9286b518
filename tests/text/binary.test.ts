import { expect, test } from 'vitest';
import { isBinary } from '../../src/text/binary.js';

const bytes = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0));

test.each([
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff\xe0'],
  ['zip', 'PK\x03\x04'],
  ['an empty zip', 'PK\x05\x06'],
  ['gzip', '\x1f\x8b\x08'],
  ['RTF', '{\\rtf1\\ansi Rain halts final.\\par}'],
  ['PostScript', '%!PS-Adobe-3.0 EPSF-3.0\n%%Title: Rain'],
  ['PDF', '%PDF-1.7\n1 0 obj << /Type /Catalog >>'],
  ['zstandard', '\x28\xb5\x2f\xfd'],
  ['xz', '\xfd7zXZ\0'],
  ['an old office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['GIF', 'GIF89a\x01\0\x01\0\x80\0\0'],
  ['a program', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0text'],
  ['noise', Array.from({ length: 256 }, (_, byte) => String.fromCharCode((byte * 167) % 256)).join('')],
])('%s is binary', (_, text) => expect(isBinary(bytes(text))).toBe(true));

test.each([
  ['nothing', ''],
  ['a note about RTF', 'rtf and {rtf} files, %!PS and the rest'],
  ['a story about files', 'PDF-1.7 files, GIF89a pictures and PK zipped archives: how they came to be'],
  ['wire copy', `\x01a0123\x02\r\n${'Some words of a story. '.repeat(20)}\r\n\x03\x04`],
  ['a terminal dump', '\x1b[1mN\bNE\bEW\bWS\bS\x1b[0m \x0eqqq\x0f'],
  ['a stray NUL', `${'Some words of a story. '.repeat(20)}\0${'More words. '.repeat(20)}`],
  ['windows-1252', 'caf\xe9 \x93quoted\x94'],
])('%s is not', (_, text) => expect(isBinary(bytes(text))).toBe(false));
