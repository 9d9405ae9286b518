import { expect, test } from 'vitest';
import { OTHER_DIGITS, plainDigits } from '../../src/text/digits.js';

test.each([
  ['٢٣ أكتوبر ٢٠٢٤', '23 أكتوبر 2024'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['২৩ অক্টোবর, ২০২৪', '23 অক্টোবর, 2024'],
  ['२०२४', '2024'],
  ['๒๓', '23'],
  ['２０２４年', '2024年'],
  ['23 May', '23 May'],
  ['½ ² Ⅷ 八', '½ ² Ⅷ 八'],
  ['', ''],
])('%s', (text, plain) => expect(plainDigits(text)).toBe(plain));

test('each is one character, and stays one', () => {
  expect(OTHER_DIGITS.length % 10).toBe(0);
  expect(plainDigits(OTHER_DIGITS)).toBe('0123456789'.repeat(OTHER_DIGITS.length / 10));
});
