import { expect, test } from 'vitest';
import { nfc } from '../../src/text/nfc.js';
import { after, editsOf } from './steps.js';

test.each([
  ['cafe\u0301 noir', 'café noir'],
  ['\u212b and \u212a', '\u00c5 and K'],
  ['\u1112\u1161\u11ab', '\ud55c'],
  ['q\u0307\u0323', 'q\u0323\u0307'],
  ['\u0958', '\u0915\u093c'],
  ['\u304b\u3099', '\u304c'],
  ['\uf900', '\u8c48'],
])('composes %j', (text, cleaned) => {
  expect(after(nfc, text)).toBe(cleaned);
  expect(after(nfc, text)).toBe(text.normalize('NFC'));
});

test.each(['plain', 'déjà vu', '\ufb01ne \uff21 x\u00b2', 'Москва', '東京', '1\ufe0f\u20e3'])('leaves %j', text => {
  expect(editsOf(nfc, text)).toEqual([]);
});

test('composes every character as normal form C has it', () => {
  for (let code = 0xa0; code < 0x30000; code++) {
    // Surrogates are no characters; U+2000 and U+2001 stand for blanks, which are plain spaces by now.
    if ((code >= 0xd800 && code < 0xe000) || code === 0x2000 || code === 0x2001) continue;
    for (const text of [`x${String.fromCodePoint(code)}.`, `x${String.fromCodePoint(code).normalize('NFD')}.`])
      if (text.normalize('NFC') !== text && after(nfc, text) !== text.normalize('NFC'))
        expect(after(nfc, text)).toBe(text.normalize('NFC'));
  }
});

test('touches no blank that marks in the wrong order stand behind', () => {
  expect(editsOf(nfc, ' \u0301\u0323a')).toEqual([{ from: 1, to: 3, text: '\u0323\u0301' }]);
});

test('leaves a pile of marks, and goes on beside it', () => {
  const pile = `a${'\u0301\u0316'.repeat(1e5)}`;
  expect(editsOf(nfc, `${pile} e\u0301`)).toEqual([{ from: pile.length + 1, to: pile.length + 3, text: 'é' }]);
});

test('finds a pile wherever it stands, and no lower one', () => {
  for (const mark of ['\u0301', '\u{1e02b}']) {
    for (let at = 0; at < 100; at++) {
      const pile = `e${'\u0301'.repeat(33)}`;
      expect(editsOf(nfc, `${'x'.repeat(at)}${pile}`)).toEqual([]);
      const low = `${'x'.repeat(at)}e${mark.repeat(32)}`;
      expect(after(nfc, low)).toBe(low.normalize('NFC'));
    }
  }
});
