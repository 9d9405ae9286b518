import { expect, test } from 'vitest';
import { utf16Pattern } from '../../src/text/utf16.js';

const utf16 = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};

test.each([
  'Hi',
  'A short page.\r\nIn English.',
  'Жители города вышли на площадь.\nИх было много.',
  '一场大雨，在星期一早上开始。\n市长说：“一切都好。” 2031年',
  'Emoji 😀 and all',
])('knows %j by its NULs', text => {
  expect(utf16Pattern(utf16(text, true))).toBe('utf-16le');
  expect(utf16Pattern(utf16(text, false))).toBe('utf-16be');
});

test.each([
  ['nothing', new Uint8Array()],
  ['ASCII', new TextEncoder().encode('plain text, no NUL')],
  ['NULs on both sides', Uint8Array.of(0x41, 0, 0, 0x41, 0x42, 0, 0, 0x42)],
  ['UTF-32', Uint8Array.of(0x41, 0, 0, 0, 0x42, 0, 0, 0)],
  ['small integers', Uint8Array.from({ length: 512 }, (_, at) => (at % 2 === 0 ? (at / 2) % 64 : 0))],
  ['NULs only', new Uint8Array(64)],
  ['a text with a NUL', Uint8Array.of(...new TextEncoder().encode('some words and more'), 0, 0x41)],
])('refuses %s', (_, bytes) => expect(utf16Pattern(bytes)).toBeNull());
